/**
 * What differs between servers (Node, Bun, Deno) and browsers or workers. A bundler for these takes `browser.js` in place of
 * this file: package.json's `browser` field says so.
 */
import { version } from "../version.js";
import { onAbort } from "./on-abort.js";
import { createOwnTimers } from "./own-timers.js";
import { createSharedTimer } from "./shared-timer.js";

export { classifyFailure } from "./classify-failure.js";
export { saveFile } from "./save-file.js";
export { submitUnsentAgain } from "./submit-unsent-again.js";
export { onAbort };

/** Not every bundler takes the build for workers. */
export const inWorker = (): boolean =>
  (globalThis as { readonly navigator?: { readonly userAgent?: string } }).navigator?.userAgent ===
  "Cloudflare-Workers";

export const createScheduler = () => (inWorker() ? createOwnTimers(onAbort) : createSharedTimer());

/** A request's headers, with the SDK's name. */
export const identify = (headers: object): Record<string, string> => ({
  "user-agent": `cliprise-sdk/${version}`,
  ...headers,
});
