import { createRedactor, type Redact } from "../../sdk/src/redact.js";
import { Clock, type Due, moment } from "./clock.js";
import { Callbacks, type Delivery, deliveryRule } from "./deliveries.js";
import { exampleWord } from "./documented-reply.js";
import type { Settings } from "./emulator-options.js";
import type { EmulatorTables } from "./emulator-tables.js";
import { Journal, type JournalState, journalRule } from "./journal.js";
import { Ledger, type LedgerState, ledgerRule } from "./ledger.js";
import { linkOf } from "./results.js";
import { type Draws, drawsRule, Random } from "./seeded-random.js";
import {
  demand,
  distinct,
  either,
  isObject,
  listOf,
  members,
  oneOf,
  optional,
  type Rule,
  text,
  whole,
} from "./shape.js";
import { type EmulatedTask, TaskStore, taskOutcomes, taskRule } from "./task-store.js";

export type WorldEvent = { readonly kind: "end"; readonly taskId: string } | Delivery;

/** All that is remembered, as data: what a snapshot holds. */
export interface WorldState {
  readonly clock: { readonly now: number; readonly agenda: readonly Due<WorldEvent>[] };
  readonly draws: Draws;
  readonly ledger: LedgerState;
  readonly tasks: readonly EmulatedTask[];
  readonly held: readonly Delivery[];
  readonly journal: JournalState;
  /** Requests to the API that were answered, where it is assumed that there is a limit. */
  readonly requests: number;
}

const endOptions = members({ outcome: optional(oneOf(taskOutcomes)), failMsg: optional(text) });
const endRule = members({ kind: oneOf(["end"]), taskId: text });
const isDelivery = (event: unknown) => isObject(event) && event.kind === "deliver";

export const worldRules: Readonly<Record<keyof WorldState, Rule>> = {
  clock: members({
    now: moment,
    agenda: listOf(members({ at: moment, event: either(endRule, isDelivery, deliveryRule) })),
  }),
  draws: drawsRule,
  ledger: ledgerRule,
  tasks: distinct<EmulatedTask>(taskRule, ({ id }) => id),
  held: listOf(deliveryRule),
  journal: journalRule,
  requests: whole(0),
};

/** The account, its tasks and the time: everything behind the HTTP surface. */
export class World {
  readonly settings: Settings;
  readonly tables: EmulatorTables;
  /** Takes the key out of a text. */
  readonly redact: Redact;
  readonly clock: Clock<WorldEvent>;
  readonly random: Random;
  readonly ledger: Ledger;
  readonly journal: Journal;
  readonly tasks: TaskStore;
  /** Requests to the API that were answered, where it is assumed that there is a limit. */
  requests = 0;
  readonly #callbacks: Callbacks;

  /** @param publicUrl where the emulator can be reached, once it listens */
  constructor(tables: EmulatorTables, settings: Settings, publicUrl: () => string) {
    const { apiKey, clock, credits, journalLimit, seed, taskLimit, callbackTarget: target } = settings;
    this.tables = tables;
    this.settings = settings;
    this.redact = createRedactor(apiKey);
    this.random = new Random(seed);
    this.ledger = new Ledger(credits);
    this.tasks = new TaskStore(taskLimit);
    this.clock = new Clock({ kind: clock, perform: (event) => this.#perform(event) });
    const journal = new Journal(() => this.clock.now(), this.redact, journalLimit);
    this.journal = journal;
    this.#callbacks = new Callbacks({
      target,
      journal,
      method: tables.api.callback.method,
      isBare: settings.assume["callback-payload"] === "task-only",
      members: { ...tables.api.operations.generate.members, ...tables.api.operations.status.members },
      words: {
        done: exampleWord(tables.api.operations.status, "succeeded", "state"),
        failed: exampleWord(tables.api.operations.status, "failed", "state"),
      },
      publicLink: (task) => this.link(task, publicUrl()),
      forgedTaskId: () => this.random.hex("forged"),
    });
  }

  /** Accepts a task: it is remembered, and its end and its forged callbacks are due. */
  accept(task: EmulatedTask): void {
    this.tasks.add(task);
    this.journal.add("state", { taskId: task.id, state: "processing" });
    this.clock.schedule(task.endsAt - task.createdAt, { kind: "end", taskId: task.id });
    for (const { delay, delivery } of this.#callbacks.planEarly(task)) this.clock.schedule(delay, delivery);
  }

  /**
   * Ends a task, now. False: there is none that is processing.
   * @throws {RefusedError} for an outcome that is none
   */
  end(taskId: string, outcome?: EmulatedTask["outcome"], failMsg?: string): boolean {
    demand({ outcome, failMsg }, endOptions, "");
    const task = this.tasks.end(taskId, outcome, failMsg);
    if (!task) return false;
    const { state } = task;
    this.journal.add("state", { taskId, state, ...(state === "failed" && { failMsg: task.failMsg }) });
    if (state === "failed" && this.settings.assume["failed-not-refunded"] === "refunded") {
      // More than the account can hold is lost: what falls due has nobody to tell of it, and would end the process.
      this.addCredits(Math.min(task.credits, this.ledger.room));
    }
    for (const { delay, delivery } of this.#callbacks.planAtEnd(task)) this.clock.schedule(delay, delivery);
    return true;
  }

  /** Buys credits, or with a negative amount loses some. */
  addCredits(credits: number): void {
    this.ledger.add(credits);
    this.journal.add("credits", { credits, balance: this.ledger.balance });
  }

  /** A fresh temporary link to a task's result. */
  link(task: EmulatedTask, base: string): string {
    return linkOf(task, base, this.clock.now() + this.settings.linkLifetime, this.random);
  }

  /** Nothing falls due any more, and what is under way is broken off. */
  stop(): void {
    this.clock.stop();
    this.#callbacks.stop();
  }

  state(): WorldState {
    return {
      clock: this.clock.state(),
      draws: this.random.draws(),
      ledger: this.ledger.state(),
      tasks: this.tasks.list(),
      held: this.#callbacks.held(),
      journal: this.journal.state(),
      requests: this.requests,
    };
  }

  restore(state: WorldState): void {
    this.random.restore(state.draws);
    this.ledger.restore(state.ledger);
    this.tasks.restore(state.tasks);
    this.#callbacks.restore(state.held);
    this.journal.restore(state.journal);
    this.requests = state.requests;
    this.clock.restore(state.clock);
  }

  #perform(event: WorldEvent): void | Promise<void> {
    if (event.kind === "deliver") return this.#callbacks.deliver(event);
    this.end(event.taskId);
  }
}
