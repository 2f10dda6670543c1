import type { Emit } from "./events.js";
import { onAbort } from "./on-abort.js";
import type { Exchange } from "./transport.js";

const maxRetries = 2;

/** Submits, and repeats that only as long as it is proven that nothing was sent. */
export async function submitUnsentAgain(
  submit: () => Promise<Exchange>,
  emit: Emit,
  signal: AbortSignal | undefined,
): Promise<Exchange> {
  for (let attempt = 1; ; attempt++) {
    const exchange = await submit();
    if (!exchange.retry || attempt > maxRetries) return exchange;
    const delay = Math.random() * 250 * 2 ** attempt;
    emit({ type: "retry", attempt, delay, code: exchange.cause?.code });
    await sleep(delay, signal);
    if (signal?.aborted) return exchange;
  }
}

function sleep(delay: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, delay);
    const unwatch = onAbort(signal, end);
    function end(): void {
      clearTimeout(timer);
      unwatch?.();
      resolve();
    }
  });
}
