import { remember } from "./remember.js";

/** Between which two looks a task has ended, in milliseconds after it was accepted. */
export type Span = readonly [after: number, by: number];

/** A task that this client was given: when, by `performance.now()`, and how long tasks of its model took. */
export interface SeenTask {
  readonly at: number;
  /** The latest first. */
  readonly spans: Span[];
}

/** What this client has seen of its own tasks. It stays in memory, is bounded, and is sent nowhere. */
export interface Seen {
  accepted(taskId: string, model: string): void;
  /** A task that was not given to this client, or long ago, counts as endlessly old, and teaches nothing. */
  find(taskId: string): SeenTask;
}

export function createSeen(): Seen {
  const models = new Map<string, Span[]>();
  const tasks = new Map<string, SeenTask>();
  return {
    accepted(taskId, model) {
      const spans = models.get(model) ?? [];
      remember(models, model, spans, 100);
      remember(tasks, taskId, { at: performance.now(), spans }, 10_000);
    },
    find: (taskId) => tasks.get(taskId) ?? { at: -Infinity, spans: [] },
  };
}

/** The last few are enough: they are the likeliest to go like the next. */
export function learn({ spans }: SeenTask, after: number, by: number): void {
  spans.unshift([Math.max(after, 1), by]);
  spans.splice(8);
}
