/// <reference lib="esnext.disposable" preserve="true" />

import { createControlApi } from "./control-api.js";
import { openDoor } from "./door.js";
import { type EmulatorOptions, readOptions } from "./emulator-options.js";
import type { Behaviour, EmulatorTables } from "./emulator-tables.js";
import { startHttpServer } from "./http-server.js";
import type { JournalReader } from "./journal.js";
import type { LedgerState } from "./ledger.js";
import { restoreSnapshot, takeSnapshot } from "./restore-snapshot.js";
import { createRoutes } from "./routes.js";
import type { ScenarioHandle, ScenarioReport } from "./scenarios.js";
import { Scenarios } from "./scenarios.js";
import type { Script } from "./script.js";
import type { Snapshot } from "./snapshot.js";
import type { EmulatedTask } from "./task-store.js";
import { World } from "./world.js";

export interface Emulator {
  /** The base URL for clients: `new Cliprise({ apiKey: emulator.apiKey, baseURL: emulator.url })`. */
  readonly url: string;
  readonly apiKey: string;
  /** Everything that happened. */
  readonly journal: JournalReader;
  readonly ledger: {
    state(): LedgerState;
    /**
     * Buys credits, or with a negative amount loses some.
     * @throws {TypeError} for what is no whole number, or takes the balance below 0
     */
    add(credits: number): void;
  };
  readonly clock: {
    /** Milliseconds since the start. */
    now(): number;
    /** Moves a virtual clock on; resolves when all that fell due has been carried out. A real one cannot be moved. */
    advance(milliseconds: number): Promise<void>;
  };
  readonly scenarios: {
    add(script: Script): Promise<ScenarioHandle>;
    reports(): readonly ScenarioReport[];
  };
  readonly tasks: {
    get(id: string): EmulatedTask | undefined;
    list(): readonly EmulatedTask[];
    /** Ends a task now. False: there is none that is processing. */
    end(id: string, outcome: "done" | "failed", failMsg?: string): boolean;
  };
  readonly behaviours: readonly Behaviour[];
  /** Resolves when all callbacks that were due have been delivered. */
  settled(): Promise<void>;
  /**
   * @throws {VerificationError} when a fault has not fired
   */
  verify(): void;
  snapshot(): Snapshot;
  /** @throws {SnapshotError} with all that is wrong with it; nothing has changed then */
  restore(snapshot: Snapshot): Promise<void>;
  /** Back to the start: the seed, the credits, the clock; no tasks, no scenarios, an empty journal. */
  reset(): Promise<void>;
  /**
   * Stops, closes every connection, and breaks off the callbacks that are under way. The second time it does nothing.
   * @throws {VerificationError} as `verify`: a fault that never fired is a test that did not test
   */
  close(): Promise<void>;
  /** `await using emulator = await startEmulator()`: closes it, also when the test fails. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** Something that a test relied on did not happen. */
export class VerificationError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "VerificationError";
    this.problems = problems;
  }
}

/**
 * Starts an emulator on the given tables.
 * @throws {OptionsError} with everything that is wrong with the options
 */
export async function createEmulator(tables: EmulatorTables, options: EmulatorOptions = {}): Promise<Emulator> {
  const settings = readOptions(options, Object.keys(tables.models));
  const publicUrl = () => settings.publicUrl ?? url;
  const world = new World(tables, settings, publicUrl);
  const scenarios = new Scenarios({
    random: world.random,
    url: () => url,
    openDoor: (scenario) => openDoor(scenario, { host: settings.host, urlOf: server.urlOf, admit: server.admit }),
  });
  const { behaviours } = tables;
  const start = takeSnapshot(world, scenarios);
  const restore = (snapshot: Snapshot) => restoreSnapshot(world, scenarios, snapshot);
  const control = createControlApi({
    world,
    scenarios,
    url: () => url,
    behaviours,
    snapshot: () => takeSnapshot(world, scenarios),
    restore,
    reset: () => restore(start),
    problems,
  });
  const server = await startHttpServer(settings, tables.api, createRoutes({ world, scenarios, control, publicUrl }));
  const url = server.urlOf(server.port);

  function problems(): readonly string[] {
    return scenarios
      .reports()
      .flatMap(({ id, unfired }) => unfired.map((fault) => `scenario ${id}: never fired: ${JSON.stringify(fault)}`));
  }

  function verify(): void {
    const found = problems();
    if (found.length > 0) throw new VerificationError(found);
  }

  let isOpen = true;
  async function close(): Promise<void> {
    if (!isOpen) return;
    isOpen = false;
    const found = problems();
    world.stop();
    await scenarios.close();
    await server.close();
    await world.clock.settled();
    if (found.length > 0) throw new VerificationError(found);
  }

  return {
    url,
    apiKey: settings.apiKey,
    journal: world.journal,
    ledger: {
      state: () => world.ledger.state(),
      add: (credits) => world.addCredits(credits),
    },
    clock: { now: () => world.clock.now(), advance: (milliseconds) => world.clock.advance(milliseconds) },
    scenarios,
    tasks: {
      get: (id) => world.tasks.get(id),
      list: () => world.tasks.list(),
      end: (id, outcome, failMsg) => world.end(id, outcome, failMsg),
    },
    behaviours,
    settled: () => world.clock.settled(),
    verify,
    snapshot: () => takeSnapshot(world, scenarios),
    restore,
    reset: () => restore(start),
    close,
    [Symbol.asyncDispose]: close,
  };
}
