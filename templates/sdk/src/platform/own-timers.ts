import type { onAbort } from "./on-abort.js";
import type { Scheduler } from "./scheduler.js";

/** Milliseconds that a timer sleeps at most: then it looks whether a hint has come. */
const nap = 1_000;

/**
 * A timer for each wait. In a worker a timer belongs to the request that set it, and ends with that request: a wait must be
 * woken by its own request, never by another one's, not even for a hint. There is no limit to the looks at the same time:
 * these platforms have their own, and a request that is dropped during a look could not give its place back.
 */
export function createOwnTimers(watch: typeof onAbort): Scheduler {
  const turns = new Set<{ readonly taskId: string; at: number }>();
  return {
    turn: (taskId, at, deadline, signal) =>
      new Promise((resolve) => {
        const turn = { taskId, at };
        let timer: ReturnType<typeof setTimeout> | undefined;
        const end = (granted: boolean) => {
          clearTimeout(timer);
          turns.delete(turn);
          unwatch?.();
          resolve(granted);
        };
        const check = () => {
          const now = performance.now();
          const left = Math.min(turn.at, deadline) - now;
          if (left > 0) timer = setTimeout(check, Math.min(left, nap));
          else end(now < deadline);
        };
        turns.add(turn);
        let unwatch: (() => void) | undefined;
        unwatch = watch(signal, () => end(false));
        if (!signal?.aborted) check();
      }),
    done() {},
    hint(taskId) {
      const found = [...turns].filter((turn) => turn.taskId === taskId);
      for (const turn of found) turn.at = 0;
      return found.length > 0;
    },
  };
}
