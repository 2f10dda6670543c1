/** Runs `work` until it settles, the time is up or the caller aborts, even if `work` does not heed its signal. */
export function withDeadline<T>(
  work: (signal: AbortSignal) => Promise<T>,
  timeout: number,
  signal?: AbortSignal | undefined,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const controller = new AbortController();
    const stop = (name: string) => () => {
      controller.abort();
      reject({ name });
    };
    const timer = setTimeout(stop("TimeoutError"), Math.min(timeout, maxDelay));
    const unwatch = onAbort(signal, stop("AbortError"));
    work(controller.signal)
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        unwatch();
      });
  });
}

/** The longest delay that `setTimeout` takes; beyond it fires at once. */
export const maxDelay = 2 ** 31 - 1;

interface Watcher {
  readonly callbacks: Set<() => void>;
  readonly notify: () => void;
}

const watchers = new WeakMap<AbortSignal, Watcher>();

/**
 * Calls back when the signal aborts, at once if it has; returns the undoing. However many wait on one signal, it has one
 * listener (Node warns of a leak from the eleventh on), and none when nobody waits (a listener can keep a process alive).
 */
export function onAbort(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (signal?.aborted) callback();
  if (!signal || signal.aborted) return () => {};
  const { callbacks, notify } = watchers.get(signal) ?? watch(signal);
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size > 0) return;
    signal.removeEventListener("abort", notify);
    watchers.delete(signal);
  };
}

function watch(signal: AbortSignal): Watcher {
  const callbacks = new Set<() => void>();
  const notify = () => callbacks.forEach((callback) => callback());
  const watcher = { callbacks, notify };
  watchers.set(signal, watcher);
  signal.addEventListener("abort", notify);
  return watcher;
}
