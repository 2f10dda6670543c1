import { ConfigurationError } from "../errors.js";

/** What another process needs to go on with a task: no key, and no URL, which a forger could point at a host of his own. */
export interface ResumeToken {
  readonly taskId: string;
  readonly model: string;
}

const shape = /^\{"cliprise":1,"taskId":"([\w.~-]{1,200})","model":"([\w.-]{1,100})"\}$/;

/** A short text to store or to hand to another process; `readResumeToken` reads it. Takes a `Task`, too. */
export function createResumeToken(task: { readonly id: string; readonly model: string }): string {
  const token = JSON.stringify({ cliprise: 1, taskId: task.id, model: task.model });
  readResumeToken(token);
  return token;
}

/**
 * Reads a resume token; then `cliprise.tasks.wait(readResumeToken(text).taskId)`.
 * @throws {ConfigurationError} when the text is not exactly what `createResumeToken` makes
 */
export function readResumeToken(text: string): ResumeToken {
  const [, taskId, model] = shape.exec(text) ?? [];
  if (!taskId || !model) throw new ConfigurationError("configuration", "This is not a resume token");
  return { taskId, model };
}
