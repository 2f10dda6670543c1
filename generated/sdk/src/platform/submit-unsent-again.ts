import { NotSentError } from "../errors.js";
import type { Emit } from "../events.js";
import type { Exchange } from "./exchange.js";
import { onAbort } from "./on-abort.js";
import { withoutResending } from "./without-resending.js";

const maxRetries = 2;

/**
 * Submits, and repeats that only as long as it is proven that nothing was sent.
 * @returns what came of it; of what was aborted it may be proven, too, that nothing was sent
 * @param submit gets the body in the form that the platform wants it in
 * @throws {NotSentError} when that is proven to the last
 */
export async function submitUnsentAgain(
  body: string,
  submit: (init: object) => Promise<Exchange>,
  emit: Emit,
  signal: AbortSignal | undefined,
): Promise<Exchange> {
  for (let attempt = 1; ; attempt++) {
    const exchange = await withoutResending(body, submit);
    const { notSent, retry, why, cause } = exchange;
    if (!notSent || signal?.aborted) return exchange;
    const delay = Math.random() * 250 * 2 ** attempt;
    const again = retry && attempt <= maxRetries;
    if (again) {
      emit({ type: "retry", attempt, delay, code: cause?.code });
      await sleep(delay, signal);
    }
    if (!again || signal?.aborted) throw new NotSentError("not_sent", `Nothing sent: ${why}`, { cause });
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
