import { maxDelay, onAbort } from "./abort.js";

/** Milliseconds between two runs of the timer, however many tasks are waited for. */
const tick = 20;

interface Turn {
  readonly taskId: string;
  at: number;
  readonly deadline: number;
  readonly settle: (turn: "granted" | "deadline" | "aborted") => void;
}

/** Gives each waiting task its turn to be looked at: one timer for all of them, and a limit to the looks at the same time. */
export interface Scheduler {
  /** Resolves when it is time to look (then call `done`), or when the wait is over. Times as of `performance.now()`. */
  turn(taskId: string, at: number, deadline: number, signal?: AbortSignal): Promise<"granted" | "deadline" | "aborted">;
  /** Ends a granted turn; true when a hint came meanwhile, so that the next look should follow at once. */
  done(taskId: string): boolean;
  /** Moves a task's turn to now; false when nobody waits for it. */
  hint(taskId: string): boolean;
}

export function createScheduler(concurrency = 64): Scheduler {
  const turns = new Set<Turn>();
  /** Tasks that are being looked at, and whether a hint came meanwhile. */
  const looking = new Map<string, boolean>();
  let active = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let timerAt = Number.POSITIVE_INFINITY;
  let lastRun = Number.NEGATIVE_INFINITY;

  function arm(at: number): void {
    if (at >= timerAt) return;
    clearTimeout(timer);
    timerAt = at;
    timer = setTimeout(run, Math.min(maxDelay, Math.max(at, lastRun + tick) - performance.now()));
  }

  function run(): void {
    const now = (lastRun = performance.now());
    timerAt = Number.POSITIVE_INFINITY;
    let next = timerAt;
    for (const turn of turns) {
      if (turn.deadline <= now) turn.settle("deadline");
      else if (turn.at > now) next = Math.min(next, turn.at, turn.deadline);
      else if (active < concurrency) turn.settle("granted");
      else next = Math.min(next, turn.deadline);
    }
    if (next < timerAt) arm(next);
  }

  return {
    turn: (taskId, at, deadline, signal) =>
      new Promise((resolve) => {
        const settle: Turn["settle"] = (outcome) => {
          unwatch();
          turns.delete(turn);
          if (turns.size === 0) {
            clearTimeout(timer);
            timerAt = Number.POSITIVE_INFINITY;
          }
          if (outcome === "granted") {
            active++;
            looking.set(taskId, false);
          }
          resolve(outcome);
        };
        const turn: Turn = { taskId, at, deadline, settle };
        let unwatch = () => {};
        turns.add(turn);
        arm(Math.min(turn.at, deadline));
        unwatch = onAbort(signal, () => settle("aborted"));
      }),
    done(taskId) {
      const hinted = looking.get(taskId) === true;
      looking.delete(taskId);
      active--;
      // Only turns that are due wait for a free place; the run finds them.
      if (turns.size > 0 && active === concurrency - 1) arm(0);
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
