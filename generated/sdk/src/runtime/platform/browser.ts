/** In place of `server.js` in bundles for browsers and workers, which have no files, and no errors that prove anything. */
import type * as server from "./server.js";
import { ConfigurationError } from "../errors.js";

/** Browsers reserve the `user-agent` header. */
export const headers: typeof server.headers = {};

export const classifyFailure: typeof server.classifyFailure = (error) => ({
  notSent: false,
  retry: false,
  cause: { name: (error as Error)?.name },
});

export const submitUnsentAgain: typeof server.submitUnsentAgain = (submit) => submit();

export const withoutResending: typeof server.withoutResending = (work) => work({});

export const saveFile: typeof server.saveFile = async () => {
  throw new ConfigurationError("configuration", "save() needs a file system; use download()");
};
