type Watcher = readonly [callbacks: Set<() => void>, notify: () => void];

const watchers = new WeakMap<AbortSignal, Watcher>();

/**
 * Calls back when the signal aborts, at once if it has; returns the undoing. However many wait on one signal, it has one
 * listener (Node warns of a leak from the eleventh on), and none when nobody waits (a listener can keep a process alive).
 */
export function onAbort(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (signal?.aborted) callback();
  if (!signal || signal.aborted) return () => {};
  const [callbacks, notify] = watchers.get(signal) ?? createWatcher();
  watchers.set(signal, [callbacks, notify]);
  callbacks.add(callback);
  listen(signal, "addEventListener", notify);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size === 0) listen(signal, "removeEventListener", notify);
  };
}

function createWatcher(): Watcher {
  const callbacks = new Set<() => void>();
  const notify = () => {
    for (const callback of callbacks) callback();
  };
  return [callbacks, notify];
}

/** A signal of the caller's own making may throw here, and a paid task must not be lost to that, nor a timer's end to the process. */
export function listen(signal: AbortSignal, how: "addEventListener" | "removeEventListener", notify: () => void): void {
  try {
    signal[how]("abort", notify);
  } catch {}
}
