import { onAbort } from "./server.js";

/** The longest delay that `setTimeout` takes; beyond it fires at once. */
const maxDelay = 2_147_483_647;

/** Runs `work` until it settles, the time is up or the caller aborts, even if `work` does not heed its signal. */
export function withDeadline<T>(
  work: (stop: AbortSignal) => Promise<T>,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const controller = new AbortController();
    const stop = (name: string) => {
      controller.abort();
      reject({ name });
    };
    const timer = setTimeout(stop, Math.min(Math.max(timeout, 0), maxDelay), "TimeoutError");
    const unwatch = onAbort(signal, () => stop("AbortError"));
    // Of what throws at once, as a caller's own fetch may, the timer must be cleared as well.
    (async () => work(controller.signal))()
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        unwatch();
      })
      // A signal of the caller's own making may fail at that.
      .catch(() => {});
  });
}
