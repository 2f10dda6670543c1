import { type ClientRequest, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { Role } from "../../sdk/src/contract.js";
import { parseUrl } from "../../sdk/src/request/parse-url.js";
import type { Journal } from "./journal.js";
import { type CallbackMode, callbackModes } from "./script.js";
import { anyText, is, members, oneOf, optional, type Rule, text } from "./shape.js";
import type { EmulatedTask } from "./task-store.js";

/** One callback that is due. */
export interface Delivery {
  readonly kind: "deliver";
  readonly taskId: string;
  readonly mode: CallbackMode;
  /** Path and query of the task's callBackUrl. */
  readonly path: string;
  readonly body: string;
  /** Set on an out-of-order delivery that has waited long enough for another one to overtake it. */
  readonly overdue?: true;
}

const rules: Readonly<Record<keyof Delivery, Rule>> = {
  kind: oneOf(["deliver"]),
  taskId: text,
  mode: oneOf(callbackModes),
  path: is("a path that begins with a slash", (value) => typeof value === "string" && /^\/[!-~]*$/.test(value)),
  body: anyText,
  overdue: optional(oneOf([true])),
};

export const deliveryRule: Rule = members(rules);

export interface PlannedDelivery {
  readonly delay: number;
  readonly delivery: Delivery;
}

/** Milliseconds of the clock. */
const lateBy = 60_000;
const secondAfter = 1_000;

/** Milliseconds of real time that a receiver has for all of its answer. */
const patience = 5_000;

export interface CallbacksOptions {
  readonly target: string | undefined;
  readonly journal: Journal;
  readonly method: string;
  /** What the API calls what stands in its replies. */
  readonly members: Readonly<Partial<Record<Role, string>>>;
  /** What the API says of a task that has ended. */
  readonly words: Readonly<Record<EmulatedTask["outcome"], string | undefined>>;
  readonly publicLink: (task: EmulatedTask) => string;
  /** A callback has the task, and nothing else. */
  readonly isBare: boolean;
  readonly forgedTaskId: () => string;
}

/** Calls back, in all the ways that callbacks are known to come. Neither payload nor method is documented. */
export class Callbacks {
  readonly #options: CallbacksOptions;
  /** Deliveries that are under way; none once it has stopped. */
  #underway: Set<ClientRequest> | undefined = new Set();
  /** Deliveries that let the next one overtake them. */
  #held: Delivery[] = [];

  constructor(options: CallbacksOptions) {
    this.#options = options;
  }

  /** What comes before the task has ended: forgeries, which claim that it has. */
  planEarly(task: EmulatedTask): readonly PlannedDelivery[] {
    if (!this.#reaches(task) || !task.callbacks.includes("forged")) return [];
    const body = this.#body(task.id, "done", { result: `https://forged.example.com/${task.id}.png` });
    return [{ delay: (task.endsAt - task.createdAt) / 2, delivery: this.#delivery(task, "forged", body) }];
  }

  planAtEnd(task: EmulatedTask): readonly PlannedDelivery[] {
    if (!this.#reaches(task)) return [];
    const body =
      task.state === "done"
        ? this.#body(task.id, "done", { result: this.#options.publicLink(task) })
        : this.#body(task.id, "failed", { failure: task.failMsg });
    return task.callbacks.flatMap((mode): PlannedDelivery[] => {
      const delivery = this.#delivery(task, mode, body);
      switch (mode) {
        case "on-time":
          return [{ delay: 0, delivery }];
        case "late":
          return [{ delay: lateBy, delivery }];
        case "twice":
          return [
            { delay: 0, delivery },
            { delay: secondAfter, delivery },
          ];
        case "out-of-order":
          return [
            { delay: 0, delivery },
            { delay: lateBy, delivery: { ...delivery, overdue: true } },
          ];
        case "forged": {
          const taskId = this.#options.forgedTaskId();
          const forged = this.#body(taskId, "done", { result: `https://forged.example.com/${taskId}.png` });
          return [{ delay: 0, delivery: this.#delivery(task, mode, forged) }];
        }
        default:
          return [];
      }
    });
  }

  /** As a reply to status says it, with the task: the reference documents no payload. */
  #body(task: string, outcome: EmulatedTask["outcome"], more: Readonly<Partial<Record<Role, string>>>): string {
    const { members, words, isBare } = this.#options;
    const state = words[outcome];
    const named = Object.entries(isBare ? { task } : { task, state, ...more });
    return JSON.stringify(Object.fromEntries(named.map(([role, value]) => [members[role as Role] ?? role, value])));
  }

  async deliver(delivery: Delivery): Promise<void> {
    if (delivery.mode === "out-of-order" && !delivery.overdue) {
      this.#held.push(delivery);
      return;
    }
    const ready = delivery.overdue ? this.#release(({ taskId }) => taskId === delivery.taskId) : [delivery];
    if (ready.length === 0) return;
    const underway = this.#underway;
    for (const each of [...ready, ...this.#release(() => true)]) await this.#post(each, underway);
  }

  /** Breaks off what is under way, and begins nothing more. */
  stop(): void {
    this.#breakOff();
    this.#underway = undefined;
  }

  held(): readonly Delivery[] {
    return [...this.#held];
  }

  /** What is under way belongs to a state that is gone: it is broken off, and the journal tells nothing of it. */
  restore(held: readonly Delivery[]): void {
    const wasStopped = !this.#underway;
    this.#breakOff();
    this.#underway = wasStopped ? undefined : new Set();
    this.#held = [...held];
  }

  #breakOff(): void {
    for (const request of this.#underway ?? []) request.destroy(failure("ECANCELED"));
  }

  #release(which: (delivery: Delivery) => boolean): readonly Delivery[] {
    const released = this.#held.filter(which);
    this.#held = this.#held.filter((delivery) => !which(delivery));
    return released;
  }

  async #post({ taskId, mode, path, body }: Delivery, underway: Set<ClientRequest> | undefined): Promise<void> {
    const { target, method } = this.#options;
    // What a snapshot of an emulator with a target has left.
    if (target === undefined || !underway || this.#underway !== underway) return;
    const outcome = await post(`${target.replace(/\/$/, "")}${path}`, method, body, underway);
    if (this.#underway && this.#underway !== underway) return;
    this.#options.journal.add("delivery", { method, taskId, mode, path, outcome });
  }

  /** The reference wants an https URL; what begins like one need not be one. Any other has no path that leads to the target alone. */
  #reaches({ callBackUrl }: EmulatedTask): boolean {
    const isWeb = /^https?:$/.test(parseUrl(callBackUrl)?.protocol ?? "");
    return this.#options.target !== undefined && isWeb;
  }

  #delivery({ id, callBackUrl }: EmulatedTask, mode: CallbackMode, body: string): Delivery {
    const { pathname, search } = new URL(callBackUrl);
    return { kind: "deliver", taskId: id, mode, path: `${pathname}${search}`, body };
  }
}

/** The receiver's status code, or the code of what went wrong. A redirect is an answer like any other. */
function post(url: string, method: string, body: string, underway: Set<ClientRequest>): Promise<number | string> {
  return new Promise((resolve) => {
    const request = (url.startsWith("https:") ? requestHttps : requestHttp)(url, {
      method,
      agent: false,
      headers: { "content-type": "application/json", "content-length": Buffer.byteLength(body) },
    });
    underway.add(request);
    // For all of it: an answer that trickles is never idle.
    const timer = setTimeout(() => request.destroy(failure("ETIMEDOUT")), patience);
    request.on("close", () => {
      clearTimeout(timer);
      underway.delete(request);
    });
    request.on("response", (response) => {
      response.resume();
      response.on("error", () => {});
      response.on("close", () => resolve(response.statusCode ?? 0));
    });
    request.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "ERROR"));
    request.end(body);
  });
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}
