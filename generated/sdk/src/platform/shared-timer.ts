import { onAbort } from "./on-abort.js";
import type { Scheduler } from "./scheduler.js";

/** Milliseconds between two runs of the timer, however many tasks are waited for. */
const tick = 20;
/** `setTimeout` takes no more than 25 days; beyond that it fires at once. */
const longest = 86_400_000;

interface Turn {
  readonly taskId: string;
  at: number;
  readonly deadline: number;
  readonly end: (granted: boolean) => void;
}

/** One timer for all tasks, and a limit to the looks at the same time. */
export function createSharedTimer(concurrency = 64): Scheduler {
  const turns = new Set<Turn>();
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let timerAt = Infinity;
  let lastRun = -Infinity;

  function arm(at: number): void {
    if (at >= timerAt) return;
    clearTimeout(timer);
    timerAt = at;
    const delay = Math.max(at, lastRun + tick) - performance.now();
    timer = setTimeout(run, Math.min(Math.max(delay, 0), longest));
  }

  function run(): void {
    lastRun = performance.now();
    timerAt = Infinity;
    let next = Infinity;
    for (const { at, deadline, end } of turns) {
      const due = at <= lastRun;
      if (deadline <= lastRun) end(false);
      else if (due && looks < concurrency) end(true);
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
          if (granted) looks++;
          resolve(granted);
        };
        const turn = { taskId, at, deadline, end };
        let unwatch: (() => void) | undefined;
        turns.add(turn);
        arm(Math.min(at, deadline));
        unwatch = onAbort(signal, () => end(false));
      }),
    done() {
      if (looks-- === concurrency) arm(0);
    },
    hint(taskId) {
      let found = false;
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
