import { maxDelay } from "../platform/abort.js";
import { onAbort } from "../platform/server.js";

/** Milliseconds between two runs of the timer, however many tasks are waited for. */
const tick = 20;

interface Turn {
  readonly taskId: string;
  at: number;
  readonly deadline: number;
  readonly end: (granted: boolean) => void;
}

/** Gives each waiting task its turn to be looked at: one timer for all of them, and a limit to the looks at the same time. */
export interface Scheduler {
  /**
   * Resolves with true when it is time to look (then call `done`), with false when the deadline or an abort ends the wait.
   * Times are those of `performance.now()`.
   */
  turn(taskId: string, at: number, deadline: number, signal?: AbortSignal): Promise<boolean>;
  /** Ends a granted turn; true when a hint came meanwhile, so that the next look should follow at once. */
  done(taskId: string): boolean | undefined;
  /** Moves a task's turn to now; false when nobody waits for it. */
  hint(taskId: string): boolean;
}

export function createScheduler(concurrency = 64): Scheduler {
  const turns = new Set<Turn>();
  /** Tasks that are being looked at, and whether a hint came meanwhile. */
  const looking = new Map<string, boolean>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let timerAt = Infinity;
  let lastRun = -Infinity;

  function arm(at: number): void {
    if (at >= timerAt) return;
    clearTimeout(timer);
    timerAt = at;
    timer = setTimeout(run, Math.min(Math.max(at, lastRun + tick) - performance.now(), maxDelay));
  }

  function run(): void {
    lastRun = performance.now();
    timerAt = Infinity;
    let next = Infinity;
    for (const { at, deadline, end } of turns) {
      const due = at <= lastRun;
      if (deadline <= lastRun) end(false);
      else if (due && looking.size < concurrency) end(true);
      // A turn that is due but finds no free place waits for `done`.
      else next = Math.min(next, deadline, due ? deadline : at);
    }
    arm(next);
  }

  return {
    turn: (taskId, at, deadline, signal) =>
      new Promise((resolve) => {
        const end = (granted: boolean) => {
          unwatch?.();
          turns.delete(turn);
          if (turns.size === 0) {
            clearTimeout(timer);
            timerAt = Infinity;
          }
          if (granted) looking.set(taskId, false);
          resolve(granted);
        };
        const turn = { taskId, at, deadline, end };
        let unwatch: (() => void) | undefined;
        turns.add(turn);
        arm(Math.min(at, deadline));
        unwatch = onAbort(signal, () => end(false));
      }),
    done(taskId) {
      if (looking.size === concurrency) arm(0);
      const hinted = looking.get(taskId);
      looking.delete(taskId);
      return hinted;
    },
    hint(taskId) {
      // A look that is under way may have been answered before the task ended: look once more.
      let found = looking.has(taskId);
      if (found) looking.set(taskId, true);
      for (const turn of turns) {
        if (turn.taskId !== taskId) continue;
        turn.at = 0;
        found = true;
        arm(0);
      }
      return found;
    },
  };
}
