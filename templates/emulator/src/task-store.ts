import { moment } from "./clock.js";
import { type MediaPlan, mediaKinds } from "./media/media-plan.js";
import { type CallbackMode, callbackList } from "./script.js";
import { anyText, matching, members, oneOf, optional, type Rule, text, whole } from "./shape.js";

export interface EmulatedTask {
  readonly id: string;
  readonly model: string;
  readonly credits: number;
  readonly state: "processing" | "done" | "failed";
  /** What it will come to. */
  readonly outcome: "done" | "failed";
  readonly failMsg: string;
  readonly media: MediaPlan;
  readonly callBackUrl: string;
  readonly callbacks: readonly CallbackMode[];
  readonly scenario?: string;
  /** Milliseconds of the clock. */
  readonly createdAt: number;
  readonly endsAt: number;
}

export const taskOutcomes: readonly EmulatedTask["outcome"][] = ["done", "failed"];

const hex = matching("32 hex digits", /^[0-9a-f]{32}$/);

const mediaRules: Readonly<Record<keyof MediaPlan, Rule>> = {
  kind: oneOf(mediaKinds),
  images: optional(whole(1, 100)),
  seed: hex,
};

const rules: Readonly<Record<keyof EmulatedTask, Rule>> = {
  id: hex,
  model: text,
  credits: whole(0),
  state: oneOf(["processing", ...taskOutcomes]),
  outcome: oneOf(taskOutcomes),
  failMsg: text,
  media: members(mediaRules),
  callBackUrl: anyText,
  callbacks: callbackList,
  scenario: optional(text),
  createdAt: moment,
  endsAt: moment,
};

export const taskRule: Rule = members(rules);

/** All tasks of the account. When there are too many, the oldest that have ended are forgotten. */
export class TaskStore {
  readonly #limit: number;
  readonly #tasks = new Map<string, EmulatedTask>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(id: string): EmulatedTask | undefined {
    return this.#tasks.get(id);
  }

  list(): readonly EmulatedTask[] {
    return [...this.#tasks.values()];
  }

  add(task: EmulatedTask): void {
    this.#tasks.set(task.id, task);
    if (this.#tasks.size <= this.#limit) return;
    for (const [id, { state }] of this.#tasks) {
      if (state === "processing") continue;
      this.#tasks.delete(id);
      break;
    }
  }

  /** From processing to its end; undefined when there is no such task, or when it has ended already. */
  end(id: string, outcome?: EmulatedTask["outcome"], failMsg?: string): EmulatedTask | undefined {
    const task = this.#tasks.get(id);
    if (task?.state !== "processing") return undefined;
    const ended = { ...task, state: outcome ?? task.outcome, failMsg: failMsg ?? task.failMsg };
    this.#tasks.set(id, ended);
    return ended;
  }

  restore(tasks: readonly EmulatedTask[]): void {
    this.#tasks.clear();
    for (const task of tasks) this.#tasks.set(task.id, task);
  }
}
