import type { Api, OperationRow } from "../contract.js";
import {
  AbortedError,
  ConfigurationError,
  type FailureCause,
  RejectedError,
  RequestError,
  TaskFailedError,
  taskError,
  WaitTimeoutError,
} from "../errors.js";
import { type Emit, notify } from "../events.js";
import { readStatus, type TaskStatus } from "../http/read-status.js";
import type { Transport } from "../http/transport.js";
import { createScheduler } from "../platform/server.js";
import type { Redact } from "../redact.js";
import { isObject } from "../request/parameter-types.js";
import { guarded, isPlain, plainCopy } from "../request/plain.js";
import { type Check, type Checks, hook, isNumber, milliseconds, readOptions, signal } from "../request/read-options.js";
import { preview } from "../request/validate.js";
import { type Files, type LookOptions, lookOptions, type Result } from "../result/result.js";
import { drawPause } from "./pace.js";
import { isResumeToken } from "./resume-token.js";
import { learn, type Seen } from "./seen.js";
import { isTaskId } from "./task-id.js";

/**
 * When to look at a task that is waited for: exponential backoff. The defaults stand in `docs/http.md`. Without an `initial` and a
 * `factor` of your own, a wait also goes by how long the client has seen tasks of the same model take.
 */
export interface PollSchedule {
  /** Milliseconds before the second look, 0 or more; the first is made at once. */
  initial?: number | undefined;
  /** Milliseconds between two looks, at most. */
  max?: number | undefined;
  /** By what the pause grows from look to look, 1 or more. */
  factor?: number | undefined;
  /**
   * How much of each pause is drawn, so that many waits spread out: `none` of it, `half` (between the half and the whole) or
   * `full` (between 0 and the whole).
   */
  jitter?: "none" | "half" | "full" | undefined;
}

const scheduleOptions: Checks<PollSchedule> = {
  initial: ["a number of milliseconds, finite", (value) => isNumber(value) && value >= 0 && value < Infinity],
  max: ["a number of milliseconds above 0, finite", (value) => isNumber(value) && value > 0 && value < Infinity],
  factor: ["a number from 1 on, finite", (value) => isNumber(value) && value >= 1 && value < Infinity],
  jitter: ['"none", "half" or "full"', (value) => ["none", "half", "full"].includes(value as string)],
};

export interface WaitOptions {
  /** Ends the wait at once with an `AbortedError`. The task goes on. */
  signal?: AbortSignal | undefined;
  /** Milliseconds until a `WaitTimeoutError`. The task goes on. Default: 30 minutes; `Infinity` waits for ever. */
  timeout?: number | undefined;
  /** Told of every look that was answered. What it throws or rejects with is ignored: a paid task must not be lost to it. */
  onPoll?: ((status: TaskStatus) => unknown) | undefined;
  /** When to look; what is left out is taken from the client's `poll`. */
  poll?: PollSchedule | undefined;
}

export const poll: Check = ["an object", isPlain, scheduleOptions];

export const waitOptions: Checks<WaitOptions> = { signal, poll, timeout: milliseconds, onPoll: hook };

/** A task by its id, or as `generate` returns it. */
export type TaskOrId = string | { readonly id: string };

/** Everything about tasks that were submitted before: by this process, or by another one on another day. All of it is free. */
export interface Tasks {
  /**
   * One look at a task.
   * @throws {RejectedError} the API does not know the key or the task
   * @throws {RequestError} when no answer can be had now; the task is not affected
   */
  status(task: TaskOrId, options?: LookOptions): Promise<TaskStatus>;
  /**
   * Waits for a task's result. Looks that fail do not end the wait.
   * @throws {TaskFailedError} the API reports that it failed
   * @throws {WaitTimeoutError} the wait's own deadline is over; wait again to resume
   * @throws {RejectedError} the API does not know the key or the task
   */
  wait(task: TaskOrId, options?: WaitOptions): Promise<Result>;
  /** The states of a task, look by look, up to the final one; a failed task is a state here, not an error. */
  states(task: TaskOrId, options?: WaitOptions): AsyncGenerator<TaskStatus, void, undefined>;
  /**
   * The result file of a finished task, as the API itself serves it; no link is needed.
   * @throws {DownloadError} when there is no file (yet), with the task's state in its message
   */
  download(task: TaskOrId, options?: LookOptions): Promise<Response>;
  /** Something else (a callback, a queue) says that a task may have ended: whoever waits for it looks at once. False: nobody does. */
  hint(task: TaskOrId): boolean;
}

/** Milliseconds. */
const longestRetryAfter = 300_000;

export interface TasksOptions {
  readonly transport: Transport;
  readonly operation: OperationRow;
  readonly files: Files;
  readonly redact: Redact;
  readonly emit: Emit;
  readonly seen: Seen;
  readonly advised: Api["poll"];
  /** What is taken from it where a wait says nothing. */
  readonly defaults: PollSchedule | undefined;
}

export function createTasks(options: TasksOptions): Tasks {
  const { transport, operation, files, redact, emit, seen, advised, defaults } = options;
  const scheduler = createScheduler();
  /** Looks that are under way, and whether a hint came meanwhile: several waits may look at one task. */
  const looking = new Set<{ readonly taskId: string; hinted: boolean }>();

  function idOf(task: TaskOrId): string {
    const id = guarded("taskId", () => (isObject(task) ? task.id : task));
    if (!isTaskId(id))
      throw new ConfigurationError(
        "configuration",
        `taskId: expected the id of a task, or a Task, got ${preview(task)}`,
      );
    if (isResumeToken(id))
      throw new ConfigurationError(
        "configuration",
        "taskId: this is a resume token; pass readResumeToken(text).taskId",
      );
    // In the wrong place a key would be in every error and event about the task.
    if (redact(id) !== id) throw new ConfigurationError("configuration", "taskId: this is the API key. Nothing sent");
    return id;
  }

  async function look(taskId: string, signal?: AbortSignal, timeout = Infinity): Promise<TaskStatus> {
    const exchange = await transport.ask(operation, taskId, signal, timeout);
    const { status, why, cause = { name: why }, retryAfter } = exchange;
    const young = performance.now() - seen.find(taskId).at < advised.settles;
    const read = readStatus(operation, taskId, exchange, redact, young);
    if (typeof read === "object") return read;
    if (read) throw new RejectedError("rejected", `Task ${taskId} refused: ${read}`, { taskId, status, reason: read });
    throw signal?.aborted
      ? taskError(AbortedError, "aborted", taskId, "aborted")
      : taskError(RequestError, "request", taskId, `no answer (${why})`, {
          status: status || undefined,
          cause,
          retryAfter: retryAfter || undefined,
        });
  }

  async function* watch(taskId: string, wait: WaitOptions): AsyncGenerator<TaskStatus, void, undefined> {
    const { signal, timeout = 1_800_000, onPoll } = wait;
    const given = { ...defaults, ...wait.poll };
    const { initial = advised.initial, max = advised.max, factor = advised.factor, jitter = advised.jitter } = given;
    const task = seen.find(taskId);
    const spans = (given.initial ?? given.factor) === undefined ? task.spans : [];
    const deadline = performance.now() + timeout;
    const age = () => performance.now() - task.at;
    /** Its age at the last look that found it unended. */
    let unended = -1;
    let cause: FailureCause | undefined;
    let last = "none";
    for (let at = 0, bound = initial; ; bound = Math.max(bound, 1) * factor) {
      if (!(await scheduler.turn(taskId, at, deadline, signal))) {
        throw signal?.aborted
          ? taskError(AbortedError, "aborted", taskId, "aborted")
          : taskError(
              WaitTimeoutError,
              "wait_timeout",
              taskId,
              `goes on, but the timeout of ${timeout} ms is over; last look: ${last.slice(0, 99)}`,
              { cause },
            );
      }
      const asked = age();
      let status: TaskStatus | undefined;
      let least = 0;
      const underway = { taskId, hinted: false };
      looking.add(underway);
      try {
        status = await look(taskId, signal, deadline - performance.now());
        cause = undefined;
        last = JSON.stringify(status.reply);
      } catch (error) {
        if (!(error instanceof RequestError)) throw error;
        // What the wait's own deadline cut off says nothing new, unless nothing ever was said.
        if (performance.now() < deadline || (unended < 0 && !cause)) {
          cause = error.cause;
          last = cause?.code ?? cause?.name ?? last;
        }
        // Unless it is absurd: a wait must not sleep through its own deadline for a header.
        if (error.retryAfter) least = Math.min(error.retryAfter, longestRetryAfter);
      } finally {
        scheduler.done();
        looking.delete(underway);
      }
      const delay = underway.hinted ? 0 : Math.max(least, drawPause(bound, { initial, max, jitter }, age(), spans));
      const state = status?.state;
      emit({ type: "poll", taskId, state, delay });
      at = performance.now() + delay;
      if (!status) continue;
      if (state === "processing") unended = asked;
      else if (state === "succeeded" && unended >= 0) learn(task, unended, age());
      notify(() => onPoll?.(plainCopy(status)));
      yield status;
      if (state !== "processing") return;
    }
  }

  const states: Tasks["states"] = (task, options) => watch(idOf(task), readOptions(waitOptions, options, redact));

  return {
    status: async (task, options) => look(idOf(task), readOptions(lookOptions, options, redact).signal),
    states,
    async wait(task, options) {
      const taskId = idOf(task);
      let last: TaskStatus | undefined;
      for await (const status of states(taskId, options)) last = status;
      if (last?.fileURL) return files.result(last);
      const failMsg = last?.failMsg;
      throw new TaskFailedError("task_failed", `Task ${taskId} failed: ${failMsg}`, { taskId, failMsg });
    },
    download: async (task, options) => files.download(idOf(task), options),
    hint(task) {
      const taskId = idOf(task);
      // A look that is under way may have been answered before the task ended: look once more.
      const during = [...looking].filter((look) => look.taskId === taskId);
      for (const look of during) look.hinted = true;
      return scheduler.hint(taskId) || during.length > 0;
    },
  };
}
