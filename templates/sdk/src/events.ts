import type { ValidationIssue } from "./errors.js";

/** What the SDK tells its `logger`. No event holds the key, a prompt or a query string. */
export type ClipriseEvent =
  /** A request is about to leave. */
  | { type: "request"; method: string; url: string; model?: string | undefined; taskId?: string | undefined }
  /** A reply has arrived; `ms` since the request. */
  | { type: "response"; method: string; url: string; status: number; ms: number; taskId?: string | undefined }
  /** Nothing was sent, which is proven: the request will be made again after `delay` ms. */
  | { type: "retry"; attempt: number; delay: number; code?: string | undefined }
  /** A look at a task while somebody waits for it; `state` is absent when the look failed. `delay` ms until the next one. */
  | { type: "poll"; taskId: string; state?: string | undefined; delay: number }
  /** A request is sent although the spec finds fault with it: `validate: "warn"`. */
  | { type: "warning"; model: string; issues: readonly ValidationIssue[] };

/**
 * A function that gets every event, or an object like `console`, whose `debug` (`warn` for a warning) gets a line of text for it. What
 * it throws, or what its promise rejects with, is ignored.
 */
export type Logger =
  | ((event: ClipriseEvent) => unknown)
  | { debug(line: string): unknown; warn(line: string): unknown };

export type Emit = (event: ClipriseEvent) => void;

export function createEmit(logger: Logger | undefined): Emit {
  return (event) =>
    notify(() => {
      if (typeof logger === "function") return logger(event);
      const { type, ...about } = event;
      return logger?.[type === "warning" ? "warn" : "debug"](`cliprise ${type} ${JSON.stringify(about)}`);
    });
}

/** Calls a hook of the caller's, which returns what it does. A paid task must not be lost to what it throws, now or later. */
export async function notify(hook: () => unknown): Promise<void> {
  try {
    await hook();
  } catch {}
}
