import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Emulator } from "../../templates/emulator/src/emulator.js";
import type { EmulatorOptions } from "../../templates/emulator/src/emulator-options.js";
import { projectRoot } from "../support/spec-files.js";
import type { EmulatorName } from "./capabilities.js";

/** Milliseconds that a task takes. */
const duration = 400;

const settings: Readonly<Record<EmulatorName, EmulatorOptions>> = {
  CLIPRISE_URL: { credits: 1_000_000_000, durations: 600_000 },
  CLIPRISE_URL_BARE: { credits: 1_000_000_000, durations: duration, bareReplies: true },
  CLIPRISE_URL_BROKE: { credits: 0, durations: duration },
  CLIPRISE_URL_FAILING: { credits: 1_000_000_000, durations: duration },
};

export interface Emulators {
  readonly named: Readonly<Record<EmulatorName, Emulator>>;
  /** For the steps of a lane. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Four emulators, of the package as built, for one lane: its journals are its own. */
export async function startEmulators(): Promise<Emulators> {
  const built = pathToFileURL(join(projectRoot, "generated/emulator/dist/esm/index.js")).href;
  const { startEmulator } = (await import(built)) as {
    startEmulator(options: EmulatorOptions): Promise<Emulator>;
  };
  const started = await Promise.all(
    Object.entries(settings).map(async ([name, options]) => [name, await startEmulator(options)] as const),
  );
  const named = Object.fromEntries(started) as Record<EmulatorName, Emulator>;
  endWhenSeen(named.CLIPRISE_URL);
  await named.CLIPRISE_URL_FAILING.scenarios.add({ always: true, tasks: [{ outcome: "failed" }] });
  const urls = started.map(([name, { url }]) => [name, url]);
  return {
    named,
    env: { ...Object.fromEntries(urls), CLIPRISE_API_KEY: named.CLIPRISE_URL.apiKey },
    async close() {
      await Promise.all(started.map(([, emulator]) => emulator.close()));
    },
  };
}

/**
 * Ends a task when it has been seen processing: however slowly a client starts, or the machine is, its first look is HTTP 300.
 */
function endWhenSeen(emulator: Emulator): void {
  emulator.journal.watch(({ type, operation, status, taskId }) => {
    if (type !== "reply" || operation !== "status" || status !== 300) return;
    setTimeout(() => emulator.tasks.end(String(taskId), "done"), duration).unref();
  });
}
