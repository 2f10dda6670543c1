import { isDeepStrictEqual } from "node:util";
import { type Emulator, type EmulatorOptions, startEmulator } from "../../generated/emulator/src/index.js";
import { resolveRealSpec } from "../support/real-spec.js";

export const spec = resolveRealSpec();

/** Hands an emulator to the work, and closes it. */
export async function withEmulator(
  options: EmulatorOptions,
  work: (emulator: Emulator) => Promise<void>,
): Promise<void> {
  const emulator = await startEmulator({ credits: 1_000_000, ...options });
  try {
    await work(emulator);
  } finally {
    await emulator.close();
  }
}

/** The HTTP statuses of an operation's replies, in their order. */
export function statuses({ journal }: Emulator, operation: string): readonly unknown[] {
  return journal.entries({ type: "reply", operation }).map(({ status }) => status);
}

/** What the emulator got differs from what it should have: the first difference. Undefined: nothing does. */
export function compareBodies({ journal }: Emulator, wanted: readonly unknown[]): string | undefined {
  const bodies = journal
    .entries({ type: "request", operation: "generate" })
    .map(({ body }) => JSON.parse(String(body)));
  if (bodies.length !== wanted.length) return `${bodies.length} requests instead of ${wanted.length}`;
  const index = wanted.findIndex((body, at) => !isDeepStrictEqual(body, bodies[at]));
  return index < 0 ? undefined : `got    ${JSON.stringify(bodies[index])}\nwanted ${JSON.stringify(wanted[index])}`;
}

/** What stands against the two being the same; undefined: nothing. */
export function unlike(given: unknown, wanted: unknown): string | undefined {
  return isDeepStrictEqual(given, wanted) ? undefined : `${JSON.stringify(given)} instead of ${JSON.stringify(wanted)}`;
}
