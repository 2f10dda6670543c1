import type { TaskStatus } from "../http/read-status.js";
import type { LookOptions, Result } from "../result/result.js";
import type { Tasks, WaitOptions } from "./tasks.js";

/** A submission that the API has accepted, and charged. Its `id` is all that another process needs to go on with it. */
export interface Task extends AsyncIterable<TaskStatus> {
  /** The taskId. */
  readonly id: string;
  readonly model: string;
  /** The nonce in its callback URL, if a callback receiver made that URL. */
  readonly callbackNonce?: string | undefined;
  /** As `tasks.wait(task.id)`. */
  wait(options?: WaitOptions): Promise<Result>;
  /** As `tasks.status(task.id)`. */
  status(options?: LookOptions): Promise<TaskStatus>;
  /** As `tasks.states(task.id)`; `for await (const status of task)` does the same. */
  states(options?: WaitOptions): AsyncGenerator<TaskStatus, void, undefined>;
}

export function createTask(id: string, model: string, tasks: Tasks, callbackNonce: string | undefined): Task {
  return {
    id,
    model,
    callbackNonce,
    wait: (options) => tasks.wait(id, options),
    status: (options) => tasks.status(id, options),
    states: (options) => tasks.states(id, options),
    [Symbol.asyncIterator]: () => tasks.states(id),
  };
}
