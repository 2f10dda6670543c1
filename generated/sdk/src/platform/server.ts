/**
 * What differs between servers (Node, Bun, Deno) and browsers or workers. A bundler for these takes `browser.js` in place of
 * this file: package.json's `browser` field says so.
 */
import { version } from "../version.js";

export { classifyFailure } from "./classify-failure.js";
export { onAbort } from "./on-abort.js";
export { saveFile } from "./save-file.js";
export { submitUnsentAgain } from "./submit-unsent-again.js";

/** A request's headers, with the SDK's name. */
export const identify = (headers: object): Record<string, string> => ({
  "user-agent": `cliprise-sdk/${version}`,
  ...headers,
});
