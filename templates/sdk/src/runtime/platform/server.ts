/**
 * What differs between servers (Node, Bun, Deno) and browsers or workers. A bundler for these takes `browser.js` in place of
 * this file: package.json's `browser` field says so.
 */
import { version } from "../version.js";

export { classifyFailure } from "../classify-failure.js";
export { guardBody } from "../guard-body.js";
export { onAbort } from "../on-abort.js";
export { saveFile } from "../save-file.js";
export { submitUnsentAgain } from "../submit-unsent-again.js";

export const headers: Readonly<Record<string, string>> = { "user-agent": `cliprise-sdk/${version}` };

interface DenoLike {
  createHttpClient?(options: { poolMaxIdlePerHost: number }): { close(): void };
}

/** Deno sends a request again by itself when a pooled connection breaks, even a POST that has arrived. So: no pooled connection. */
export async function withoutResending<T>(work: (init: object) => Promise<T>): Promise<T> {
  const deno = (globalThis as { Deno?: DenoLike }).Deno;
  const client = deno?.createHttpClient?.({ poolMaxIdlePerHost: 0 });
  try {
    return await work(client ? { client } : {});
  } finally {
    client?.close();
  }
}
