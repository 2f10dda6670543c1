/**
 * The Business API on this machine, for tests and for trying things out: no key, no network, no credits. For Node only; it
 * is no part of the client. This file binds the emitted tables to the emulator and holds no logic of its own.
 */

import { tables as rows } from "../../sdk/src/tables/rows.js";
import { createEmulator, type Emulator } from "./emulator.js";
import type { EmulatorOptions } from "./emulator-options.js";
import { api } from "./tables/api.js";
import { behaviours } from "./tables/behaviours.js";
import { models } from "./tables/models.js";
import { page } from "./tables/page.js";
import { validators } from "./tables/validators.js";

export type { Assume } from "./assumptions.js";
export { type Emulator, VerificationError } from "./emulator.js";
export { type EmulatorOptions, OptionsError } from "./emulator-options.js";
export type { Behaviour, Category } from "./emulator-tables.js";
export type { EntryType, Filter, JournalEntry, JournalReader } from "./journal.js";
export type { ChargeBasis, LedgerState } from "./ledger.js";
export type { MediaPlan } from "./media/media-plan.js";
export type { ScenarioHandle, ScenarioReport } from "./scenarios.js";
export {
  type CallbackMode,
  type Encoding,
  type Fault,
  type FaultKind,
  type Framing,
  type Operation,
  type Phase,
  type Script,
  ScriptError,
  scenarioHeader,
  type TaskScript,
} from "./script.js";
export { RefusedError } from "./shape.js";
export { type Snapshot, SnapshotError } from "./snapshot.js";
export type { EmulatedTask } from "./task-store.js";

/**
 * Starts an emulator of the whole API on this machine. It keeps no process alive: when a program has nothing else to do, it ends.
 * @throws {OptionsError} with everything that is wrong with the options
 * @returns when it listens; `close()` it when the test is over
 */
export function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  return createEmulator({ api, behaviours, models, validators, rows, page }, options);
}
