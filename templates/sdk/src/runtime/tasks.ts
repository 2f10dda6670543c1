import { classifyFailure } from "./classify-failure.js";
import {
  AbortedError,
  ClipriseError,
  type FailureCause,
  RejectedError,
  RequestError,
  TaskFailedError,
  WaitTimeoutError,
} from "./errors.js";
import { type Emit, notify } from "./events.js";
import { readStatus, type TaskStatus } from "./read-reply.js";
import { createResult, type FileContext, failWith, guardFile, type LookOptions, type Result } from "./result.js";
import { createScheduler } from "./scheduler.js";

/** When to look at a task that is waited for: exponential backoff. */
export interface PollSchedule {
  /** Milliseconds before the second look; the first is made at once. Default: 2,000, as the reference advises. */
  initial?: number | undefined;
  /** Milliseconds between two looks, at most. Default: 60,000. */
  max?: number | undefined;
  /** By what the pause grows from look to look. Default: 2. */
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
   * @throws {RejectedError} `invalid_api_key`, `invalid_taskId`
   * @throws {RequestError} when no answer can be had now; the task is not affected
   */
  status(taskId: string, options?: LookOptions): Promise<TaskStatus>;
  /**
   * Waits for a task's result. Looks that fail do not end the wait.
   * @throws {TaskFailedError} the API reports that it failed
   * @throws {WaitTimeoutError} the wait's own deadline is over; wait again to resume
   * @throws {RejectedError} `invalid_api_key`, `invalid_taskId`
   */
  wait(taskId: string, options?: WaitOptions): Promise<Result>;
  /** The states of a task, look by look, up to the final one; a failed task is a state here, not an error. */
  states(taskId: string, options?: WaitOptions): AsyncGenerator<TaskStatus, void, undefined>;
  /**
   * The result file of a finished task, as the API itself serves it (`download=true`); no link is needed.
   * @throws {DownloadError} when there is no file (yet)
   */
  download(taskId: string, options?: LookOptions): Promise<Response>;
  /** Something else (a callback, a queue) says that a task may have ended: whoever waits for it looks at once. False: nobody does. */
  hint(taskId: string): boolean;
}

export interface TasksOptions extends FileContext {
  readonly emit: Emit;
  readonly poll: PollSchedule | undefined;
}

export function createTasks(options: TasksOptions): Tasks {
  const { transport, redact, emit, poll: defaults } = options;
  const scheduler = createScheduler();

  async function look(taskId: string, signal?: AbortSignal, timeout?: number): Promise<TaskStatus> {
    let details: { status?: number; cause?: FailureCause };
    try {
      const reply = await transport.status(taskId, signal, timeout);
      const read = readStatus(taskId, reply, redact);
      if (read && "state" in read) return read;
      details = { status: reply.status };
      if (read)
        throw new RejectedError("rejected", `The API refused task ${taskId}: ${read.reason}`, {
          ...read,
          ...details,
          taskId,
        });
    } catch (error) {
      if (error instanceof ClipriseError) throw error;
      if (signal?.aborted) throw aborted(taskId);
      details = { cause: classifyFailure(error, redact).cause };
    }
    const why = details.cause ? (details.cause.code ?? details.cause.name) : `HTTP ${details.status}`;
    throw new RequestError("request", `No answer about task ${taskId} (${why}); ${resume(taskId)}`, {
      ...details,
      taskId,
    });
  }

  async function* states(taskId: string, wait: WaitOptions = {}): AsyncGenerator<TaskStatus, void, undefined> {
    const { signal, timeout = 1_800_000, onPoll } = wait;
    const { initial = 2_000, max = 60_000, factor = 2, jitter = "full" } = { ...defaults, ...wait.poll };
    const deadline = performance.now() + timeout;
    let cause: FailureCause | undefined;
    for (let at = 0, bound = initial; ; bound *= factor) {
      const turn = await scheduler.turn(taskId, at, deadline, signal);
      if (turn === "aborted") throw aborted(taskId);
      if (turn === "deadline") {
        const message = `Task ${taskId} has not ended within ${timeout} ms; ${resume(taskId)}`;
        throw new WaitTimeoutError("wait_timeout", message, { taskId, ...(cause && { cause }) });
      }
      let status: TaskStatus | undefined;
      let hinted = false;
      try {
        status = await look(taskId, signal, deadline - performance.now());
      } catch (error) {
        if (!(error instanceof RequestError)) throw error;
        cause = error.cause;
      } finally {
        hinted = scheduler.done(taskId);
      }
      const pause = hinted ? 0 : Math.min(max, bound) * (jitter === "full" ? Math.random() : 1);
      emit({ type: "poll", taskId, state: status?.state, delay: pause });
      at = performance.now() + pause;
      if (!status) continue;
      notify(() => onPoll?.(status));
      yield status;
      if (status.state !== "processing") return;
    }
  }

  return {
    status: (taskId, { signal } = {}) => look(taskId, signal),
    states,
    async wait(taskId, wait) {
      for await (const status of states(taskId, wait)) {
        const { state, failMsg, fileURL } = status;
        if (state === "failed")
          throw new TaskFailedError("task_failed", `Task ${taskId} failed: ${failMsg}`, { taskId, failMsg });
        if (fileURL) return createResult(status, fileURL, options);
      }
      throw new TypeError("states() ends with a final one");
    },
    async download(taskId, { signal } = {}) {
      const fail = failWith(taskId, redact, signal);
      try {
        const response = await transport.file(taskId, signal);
        const { status, headers } = response;
        if (status === 200 && !/json/.test(headers.get("content-type") ?? "")) return guardFile(response, fail);
        const text = await response.text();
        const read = readStatus(taskId, { status, text }, redact);
        if (!read && status === 200) return new Response(text, { headers });
        if (read && "state" in read && read.fileURL)
          return await createResult(read, read.fileURL, options).download({ signal });
        throw fail(read ? ("state" in read ? read.state : read.reason) : `HTTP ${status}`, { status });
      } catch (error) {
        throw fail("no reply", { error });
      }
    },
    hint: scheduler.hint,
  };
}

export function resume(taskId: string): string {
  return `resume with tasks.wait("${taskId}")`;
}

function aborted(taskId: string): AbortedError {
  return new AbortedError("aborted", `Aborted; task ${taskId} goes on: ${resume(taskId)}`, { taskId });
}
