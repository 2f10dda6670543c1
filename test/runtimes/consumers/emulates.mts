// What users of the emulator write, compiled as it stands also where there are no types of Node. Never run.
import {
  type Emulator,
  type EmulatorOptions,
  type Fault,
  type JournalEntry,
  OptionsError,
  RefusedError,
  type Script,
  ScriptError,
  type Snapshot,
  SnapshotError,
  startEmulator,
  VerificationError,
} from "@cliprise/emulator";

const options: EmulatorOptions = {
  port: 0,
  clock: "virtual",
  durations: { video: 5_000 },
  callbacks: ["late"],
  cors: true,
};
const fault: Fault = { kind: "status", status: 503, phase: "after", operation: "status" };

export async function emulates(script: Script): Promise<readonly JournalEntry[]> {
  const emulator: Emulator = await startEmulator(options);
  const { id, url } = await emulator.scenarios.add({ ...script, faults: [fault] });
  const before: Snapshot = emulator.snapshot();
  await emulator.clock.advance(1_000);
  emulator.tasks.end(`${id} at ${url}`, "failed", "nsfw");
  await emulator.restore(before);
  const credits: number = emulator.ledger.state().balance;
  emulator.ledger.add(-credits);
  await emulator.close();
  await emulator[Symbol.asyncDispose]();
  return emulator.journal.entries({ type: "request", operation: "generate" });
}

export function says(error: unknown): string {
  const isRefused = [OptionsError, ScriptError, SnapshotError].some((kind) => error instanceof kind);
  if (error instanceof RefusedError && isRefused) return error.problems.join("\n");
  return error instanceof VerificationError ? error.message : "";
}
