import { onAbort } from "./abort.js";
import type { Verdict } from "./classify-failure.js";
import type { Emit } from "./events.js";
import type { Reply } from "./transport.js";

const maxRetries = 2;

/** Submits, and repeats that only as long as it is proven that nothing was sent. */
export async function submitUnsentAgain(
  submit: () => Promise<Reply | Verdict>,
  emit: Emit,
  signal: AbortSignal | undefined,
): Promise<Reply | Verdict> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await submit();
    if ("status" in outcome || !outcome.retry || attempt > maxRetries) return outcome;
    const delay = Math.random() * 250 * 2 ** attempt;
    emit({ type: "retry", attempt, delay, code: outcome.cause.code });
    await sleep(delay, signal);
    if (signal?.aborted) return outcome;
  }
}

function sleep(delay: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, delay);
    const unwatch = onAbort(signal, end);
    function end(): void {
      clearTimeout(timer);
      unwatch();
      resolve();
    }
  });
}
