/** In place of `server.js` in bundles for browsers and workers. */

import { ConfigurationError } from "../errors.js";
import { listen } from "./on-abort.js";
import { createOwnTimers } from "./own-timers.js";
import type * as server from "./server.js";

/** Browsers reserve the `user-agent` header. */
export const identify: typeof server.identify = (headers) => ({ ...headers });

/** The errors of browsers and workers prove nothing about what was sent. */
export const classifyFailure: typeof server.classifyFailure = (error, redact) => {
  let name = "unreadable";
  try {
    name = redact(String((error as Error).name));
  } catch {
    // A caller's own fetch may reject with anything.
  }
  return { notSent: false, retry: false, cause: { name } };
};

export const submitUnsentAgain: typeof server.submitUnsentAgain = (body, submit) => submit({ body });

export const onAbort: typeof server.onAbort = (signal, callback) => {
  if (signal?.aborted) callback();
  if (signal) listen(signal, "addEventListener", callback);
  return () => signal && listen(signal, "removeEventListener", callback);
};

export const saveFile: typeof server.saveFile = async () => {
  throw new ConfigurationError("configuration", "save() needs a file system; use download()");
};

export const inWorker = (): boolean => true;

export const createScheduler: typeof server.createScheduler = () => createOwnTimers(onAbort);
