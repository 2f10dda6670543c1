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
import type { Redact } from "../redact.js";
import type { Files, LookOptions, Result } from "../result/result.js";
import { createScheduler } from "./scheduler.js";

/** When to look at a task that is waited for: exponential backoff. */
export interface PollSchedule {
  /** Milliseconds before the second look; the first is made at once. Default: as the reference advises. */
  initial?: number | undefined;
  /** Milliseconds between two looks, at most. Default: as the reference advises. */
  max?: number | undefined;
  /** By what the pause grows from look to look. Default: as the reference advises. */
  factor?: number | undefined;
  /** `full` draws each pause between 0 and its bound, so that many waits spread out. Default: `full`. */
  jitter?: "full" | "none" | undefined;
}

export interface WaitOptions {
  /** Ends the wait at once with an `AbortedError`. The task goes on. */
  signal?: AbortSignal | undefined;
  /** Milliseconds until a `WaitTimeoutError`. The task goes on. Default: 30 minutes; `Infinity` waits for ever. */
  timeout?: number | undefined;
  /** Told of every look that was answered. What it throws is ignored: a paid task must not be lost to it. */
  onPoll?: ((status: TaskStatus) => void) | undefined;
  /** When to look; what is left out is taken from the client's `poll`. */
  poll?: PollSchedule | undefined;
}

/** Everything about tasks that were submitted before: by this process, or by another one on another day. All of it is free. */
export interface Tasks {
  /**
   * One look at a task.
   * @throws {RejectedError} the API does not know the key or the task
   * @throws {RequestError} when no answer can be had now; the task is not affected
   */
  status(taskId: string, options?: LookOptions): Promise<TaskStatus>;
  /**
   * Waits for a task's result. Looks that fail do not end the wait.
   * @throws {TaskFailedError} the API reports that it failed
   * @throws {WaitTimeoutError} the wait's own deadline is over; wait again to resume
   * @throws {RejectedError} the API does not know the key or the task
   */
  wait(taskId: string, options?: WaitOptions): Promise<Result>;
  /** The states of a task, look by look, up to the final one; a failed task is a state here, not an error. */
  states(taskId: string, options?: WaitOptions): AsyncGenerator<TaskStatus, void, undefined>;
  /**
   * The result file of a finished task, as the API itself serves it (`download=true`); no link is needed.
   * @throws {DownloadError} when there is no file (yet), with the task's state in its message
   */
  download(taskId: string, options?: LookOptions): Promise<Response>;
  /** Something else (a callback, a queue) says that a task may have ended: whoever waits for it looks at once. False: nobody does. */
  hint(taskId: string): boolean;
}

const longestRetryAfter = 300_000;

export interface TasksOptions {
  readonly transport: Transport;
  readonly operation: OperationRow;
  readonly files: Files;
  readonly redact: Redact;
  readonly emit: Emit;
  readonly advised: Api["poll"];
  /** What is taken from it where a wait says nothing. */
  readonly defaults: PollSchedule | undefined;
}

export function createTasks(options: TasksOptions): Tasks {
  const { transport, operation, files, redact, emit, advised, defaults } = options;
  const scheduler = createScheduler();

  /** A key in the wrong place would be in every error and event about the task. */
  function checkId(taskId: string): void {
    if (redact(`${taskId}`) !== `${taskId}`)
      throw new ConfigurationError("configuration", "taskId: this is the API key. Nothing sent");
  }

  async function look(taskId: string, signal?: AbortSignal, timeout = Infinity): Promise<TaskStatus> {
    checkId(taskId);
    const exchange = await transport.ask(operation, taskId, signal, timeout);
    const { status, cause, why, retryAfter } = exchange;
    const read = readStatus(operation, taskId, exchange, redact);
    if (typeof read === "object") return read;
    if (read) throw new RejectedError("rejected", `Task ${taskId} refused: ${read}`, { taskId, status, reason: read });
    throw signal?.aborted
      ? taskError(AbortedError, "aborted", taskId, "aborted")
      : taskError(RequestError, "request", taskId, `no answer (${why})`, { status, cause, retryAfter });
  }

  async function* states(taskId: string, wait: WaitOptions = {}): AsyncGenerator<TaskStatus, void, undefined> {
    const { signal, timeout = 1_800_000, onPoll } = wait;
    const {
      initial = advised.initial,
      max = advised.max,
      factor = advised.factor,
      jitter,
    } = { ...defaults, ...wait.poll };
    const deadline = performance.now() + timeout;
    let cause: FailureCause | undefined;
    for (let at = 0, bound = initial; ; bound *= factor) {
      if (!(await scheduler.turn(taskId, at, deadline, signal))) {
        throw signal?.aborted
          ? taskError(AbortedError, "aborted", taskId, "aborted")
          : taskError(WaitTimeoutError, "wait_timeout", taskId, `goes on after ${timeout} ms`, { cause });
      }
      let status: TaskStatus | undefined;
      let delay = Math.min(max, bound) * (jitter === "none" ? 1 : Math.random());
      try {
        status = await look(taskId, signal, deadline - performance.now());
      } catch (error) {
        if (!(error instanceof RequestError)) throw error;
        cause = error.cause;
        // Unless it is absurd: a wait must not sleep through its own deadline for a header.
        if (error.retryAfter) delay = Math.max(delay, Math.min(error.retryAfter, longestRetryAfter));
      } finally {
        if (scheduler.done(taskId)) delay = 0;
      }
      emit({ type: "poll", taskId, state: status?.state, delay });
      at = performance.now() + delay;
      if (!status) continue;
      notify(() => onPoll?.(status));
      yield status;
      if (status.state !== "processing") return;
    }
  }

  return {
    status: (taskId, options) => look(taskId, options?.signal),
    states,
    async wait(taskId, options) {
      let last: TaskStatus | undefined;
      for await (const status of states(taskId, options)) last = status;
      if (last?.fileURL) return files.result(last);
      const failMsg = last?.failMsg;
      throw new TaskFailedError("task_failed", `Task ${taskId} failed: ${failMsg}`, { taskId, failMsg });
    },
    async download(taskId, options) {
      checkId(taskId);
      return files.download(taskId, options);
    },
    hint: scheduler.hint,
  };
}
