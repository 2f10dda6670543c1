import type { Fail } from "./fail.js";

/** The response as a caller may have it: without the URL that it came from, and with a body that cannot end early unnoticed. */
export function guardBody({ headers, body }: Response, fail: Fail): Response {
  const reader = body?.getReader();
  // A compressed body's length says nothing about what arrives here.
  const expected = headers.has("content-encoding") ? null : headers.get("content-length");
  let bytes = 0;
  const truncated = (error?: unknown) => fail(`truncated, ${bytes} of ${expected} bytes`, error);
  const guarded = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = (await reader?.read()) ?? { done: true };
        if (!done) {
          bytes += value.length;
          controller.enqueue(value);
        } else if (expected && Number(expected) !== bytes) {
          controller.error(truncated());
        } else {
          controller.close();
        }
      } catch (error) {
        controller.error(truncated(error));
      }
    },
    cancel: (reason) => reader?.cancel(reason),
  });
  return new Response(guarded, { headers });
}
