import { ConfigurationError } from "../errors.js";
import { isObject, isString } from "../request/parameter-types.js";
import { guarded } from "../request/plain.js";
import { isTaskId } from "./task-id.js";

/** What another process needs to go on with a task: no key, and no URL, which a forger could point at a host of his own. */
export interface ResumeToken {
  /** Whatever `tasks.wait` takes as an id. */
  readonly taskId: string;
  readonly model: string;
}

/**
 * A short text to store or to hand to another process; `readResumeToken` reads it. Takes a `Task`, too.
 * @throws {ConfigurationError} when there is no id of a task, or no model
 */
export function createResumeToken(task: { readonly id: string; readonly model: string }): string {
  const { id, model } = guarded("task", () => {
    const { id, model } = isObject(task) ? task : ({} as Partial<typeof task>);
    return { id, model };
  });
  if (!isTaskId(id) || !isModel(model))
    throw new ConfigurationError("configuration", "task: expected a Task, or an object with the id and model of one");
  return write(id, model);
}

/**
 * Reads a resume token; then `cliprise.tasks.wait(readResumeToken(text).taskId)`.
 * @throws {ConfigurationError} when the text is not exactly what `createResumeToken` makes
 */
export function readResumeToken(text: string): ResumeToken {
  try {
    const { taskId, model } = JSON.parse(text);
    // Written again it must be the same text: nothing else can hide in it.
    if (isTaskId(taskId) && isModel(model) && write(taskId, model) === text) return { taskId, model };
  } catch {}
  throw new ConfigurationError("configuration", "This is not a resume token");
}

/** Whether a text is one, which is easily taken for the id itself. */
export function isResumeToken(text: string): boolean {
  return text.startsWith('{"cliprise":');
}

function isModel(value: unknown): value is string {
  return isString(value) && /^[\w.-]{1,100}$/.test(value);
}

function write(taskId: string, model: string): string {
  return JSON.stringify({ cliprise: 1, taskId, model });
}
