import type { ClipriseError } from "../errors.js";

/** Makes a failed transfer's error, which leads back to the task by a call of `tasks`: `download`, if none is named. */
export type Fail = (what: string, error?: unknown, status?: number, call?: "wait" | "download") => ClipriseError;
