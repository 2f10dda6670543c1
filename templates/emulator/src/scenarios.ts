import {
  type Fault,
  isOfConnection,
  type Operation,
  operations,
  type Phase,
  readScript,
  type Script,
  scenarioHeader,
  scriptRule,
  type TaskScript,
} from "./script.js";
import type { Random } from "./seeded-random.js";
import { distinct, listOf, members, type Rule, text, whole } from "./shape.js";

/** A port of its own for one scenario: connections go wrong before a request, and with it a header, can be read. */
export interface Door {
  readonly url: string;
  readonly proxy?: string;
  close(): Promise<void>;
}

/** What has come of a scenario: all that a test in any language needs to judge its client by. */
export interface ScenarioReport {
  readonly id: string;
  readonly faults: readonly (Fault & { readonly fired: number })[];
  /** Faults that should have fired and did not. */
  readonly unfired: readonly Fault[];
  /** Generate requests that arrived whole. */
  readonly postsReceived: number;
  /** Requests that arrived whole, by operation. */
  readonly requests: Readonly<Record<Operation, number>>;
  readonly connections: number;
  /** What its requests cost: never positive. */
  readonly ledgerChange: number;
  /** Every task that was accepted, whether the client learned of it or not. */
  readonly taskIds: readonly string[];
}

export interface ScenarioState {
  readonly script: Script & { readonly id: string };
  readonly requests: Readonly<Record<Operation, number>>;
  readonly connections: number;
  readonly fired: readonly number[];
  readonly ledgerChange: number;
  readonly taskIds: readonly string[];
}

const count = whole(0);

const stateRules: Readonly<Record<keyof ScenarioState, Rule>> = {
  script: scriptRule,
  requests: members(Object.fromEntries(operations.map((operation) => [operation, count]))),
  connections: count,
  fired: listOf(count),
  ledgerChange: whole(Number.MIN_SAFE_INTEGER, 0),
  taskIds: listOf(text),
};

const stateRule: Rule = (value, path) => {
  const problems = members(stateRules)(value, path);
  if (problems.length > 0) return problems;
  const { script, fired } = value as ScenarioState;
  const faults = script.faults?.length ?? 0;
  return [
    ...(script.id === undefined ? [`${path}.script.id is missing`] : []),
    ...(fired.length === faults
      ? []
      : [`${path}.fired: expected a number for each of ${faults} faults, got ${fired.length}`]),
  ];
};

export const scenariosRule: Rule = members({
  count,
  scenarios: distinct<ScenarioState>(stateRule, ({ script }) => script.id),
});

/** A client that runs for days under one scenario must not fill the memory with ids. */
const taskIdLimit = 100_000;

export class Scenario {
  readonly id: string;
  readonly script: Script;
  /** Where a client connects whose very connections go wrong. */
  door: Door | undefined;
  readonly #random: Random;
  readonly #requests: Record<Operation, number> = { generate: 0, status: 0, download: 0, file: 0 };
  readonly #fired: number[];
  readonly #taskIds: string[] = [];
  #connections = 0;
  #ledgerChange = 0;

  constructor(id: string, script: Script, random: Random) {
    this.id = id;
    this.script = script;
    this.#random = random;
    this.#fired = (script.faults ?? []).map(() => 0);
  }

  /** Counts a request; the number that comes back is its attempt. */
  begin(operation: Operation): number {
    this.#requests[operation]++;
    return this.#requests[operation];
  }

  beginConnection(): number {
    this.#connections++;
    return this.#connections;
  }

  accepted(taskId: string, credits: number): void {
    this.#ledgerChange -= credits;
    if (this.#taskIds.length < taskIdLimit) this.#taskIds.push(taskId);
  }

  /** How the task that is accepted next goes. */
  nextTask(): TaskScript {
    const { tasks = [] } = this.script;
    return tasks[Math.min(this.#taskIds.length, tasks.length - 1)] ?? {};
  }

  /** The fault that hits, if one does; it counts as fired. */
  pick(phase: Phase, attempt: number, operation: Operation = "generate"): Fault | undefined {
    for (const [index, fault] of (this.script.faults ?? []).entries()) {
      const { attempt: which = 1, rate = 1 } = fault;
      if ((fault.phase ?? "before") !== phase || (which !== "every" && which !== attempt)) continue;
      if (!isOfConnection(fault) && (fault.operation ?? "generate") !== operation) continue;
      if (rate < 1 && this.#random.fraction("faults") >= rate) continue;
      this.#fired[index] = (this.#fired[index] ?? 0) + 1;
      return fault;
    }
    return undefined;
  }

  report(): ScenarioReport {
    const faults = (this.script.faults ?? []).map((fault, index) => ({ ...fault, fired: this.#fired[index] ?? 0 }));
    return {
      id: this.id,
      faults,
      unfired: (this.script.faults ?? []).filter((fault, index) => !fault.optional && this.#fired[index] === 0),
      postsReceived: this.#requests.generate,
      requests: { ...this.#requests },
      connections: this.#connections,
      ledgerChange: this.#ledgerChange,
      taskIds: [...this.#taskIds],
    };
  }

  state(): ScenarioState {
    const { requests, connections, ledgerChange, taskIds } = this.report();
    return {
      script: { ...this.script, id: this.id },
      requests,
      connections,
      fired: [...this.#fired],
      ledgerChange,
      taskIds,
    };
  }

  restore({ requests, connections, fired, ledgerChange, taskIds }: ScenarioState): void {
    Object.assign(this.#requests, requests);
    this.#fired.splice(0, this.#fired.length, ...fired);
    this.#taskIds.splice(0, this.#taskIds.length, ...taskIds);
    this.#connections = connections;
    this.#ledgerChange = ledgerChange;
  }
}

export interface ScenarioHandle {
  readonly id: string;
  /** The base URL for its clients: a port of its own when connections go wrong, and then the header is not needed. */
  readonly url: string;
  /** The proxy that its clients have to use for `url`; only where tunnels go wrong. */
  readonly proxy?: string;
  /** To be sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
  report(): ScenarioReport;
}

export interface ScenariosOptions {
  readonly random: Random;
  readonly url: () => string;
  readonly openDoor: (scenario: Scenario) => Promise<Door>;
}

const scenarioLimit = 10_000;

/** The scenarios that tests have asked for. */
export class Scenarios {
  readonly #options: ScenariosOptions;
  readonly #scenarios = new Map<string, Scenario>();
  #count = 0;
  #changing: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  constructor(options: ScenariosOptions) {
    this.#options = options;
  }

  /**
   * Adds a scenario, in place of one with the same id.
   * @throws {ScriptError} when the script asks for what there is not
   */
  async add(value: Script): Promise<ScenarioHandle> {
    const script = readScript(value);
    const scenario = new Scenario(script.id ?? `s-${++this.#count}`, script, this.#options.random);
    await this.#inTurn(() => this.#put(scenario));
    return this.#handle(scenario);
  }

  get(id: string): Scenario | undefined {
    return this.#scenarios.get(id);
  }

  /** The scenario of requests that name none. */
  always(): Scenario | undefined {
    for (const scenario of this.#scenarios.values()) if (scenario.script.always) return scenario;
    return undefined;
  }

  all(): readonly Scenario[] {
    return [...this.#scenarios.values()];
  }

  reports(): readonly ScenarioReport[] {
    return this.all().map((scenario) => scenario.report());
  }

  remove(id: string): Promise<boolean> {
    return this.#inTurn(() => this.#remove(id));
  }

  /** Shuts every door, for good. */
  close(): Promise<void> {
    this.#isClosed = true;
    return this.#inTurn(() => this.#clear());
  }

  state(): { readonly count: number; readonly scenarios: readonly ScenarioState[] } {
    return { count: this.#count, scenarios: [...this.#scenarios.values()].map((scenario) => scenario.state()) };
  }

  /** Opens every door, because that can fail; the function that comes back puts the scenarios in place of those there are. */
  async prepare({ count, scenarios }: ReturnType<Scenarios["state"]>): Promise<() => Promise<void>> {
    this.#demandOpen();
    const restored: Scenario[] = [];
    try {
      for (const state of scenarios) {
        const scenario = new Scenario(state.script.id, state.script, this.#options.random);
        scenario.restore(state);
        await this.#open(scenario);
        restored.push(scenario);
      }
    } catch (error) {
      for (const { door } of restored) await door?.close();
      throw error;
    }
    return () =>
      this.#inTurn(async () => {
        await this.#clear();
        this.#count = count;
        for (const scenario of restored) this.#scenarios.set(scenario.id, scenario);
        // Closed meanwhile: nobody else would shut these doors.
        if (this.#isClosed) await this.#clear();
      });
  }

  /** One change after the other: each waits for doors, and would leave open what another one has put in its place. */
  #inTurn<T>(change: () => Promise<T>): Promise<T> {
    const done = this.#changing.then(change);
    this.#changing = done.catch(() => {});
    return done;
  }

  #demandOpen(): void {
    if (this.#isClosed) throw new Error("the emulator is closed");
  }

  async #clear(): Promise<void> {
    for (const id of [...this.#scenarios.keys()]) await this.#remove(id);
    this.#count = 0;
  }

  async #remove(id: string): Promise<boolean> {
    await this.#scenarios.get(id)?.door?.close();
    return this.#scenarios.delete(id);
  }

  async #open(scenario: Scenario): Promise<void> {
    if (scenario.script.faults?.some(isOfConnection)) scenario.door = await this.#options.openDoor(scenario);
  }

  async #put(scenario: Scenario): Promise<void> {
    this.#demandOpen();
    await this.#open(scenario);
    await this.#remove(scenario.id);
    this.#scenarios.set(scenario.id, scenario);
    const [oldest] = this.#scenarios.keys();
    if (oldest !== undefined && this.#scenarios.size > scenarioLimit) await this.#remove(oldest);
  }

  #handle(scenario: Scenario): ScenarioHandle {
    const { url = this.#options.url(), proxy } = scenario.door ?? {};
    return {
      id: scenario.id,
      url,
      ...(proxy !== undefined && { proxy }),
      headers: { [scenarioHeader]: scenario.id },
      report: () => scenario.report(),
    };
  }
}
