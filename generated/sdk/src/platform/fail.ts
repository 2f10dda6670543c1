import type { ClipriseError } from "../errors.js";

/** Makes a failed transfer's error, which leads back to the task. */
export type Fail = (what: string, error?: unknown, status?: number) => ClipriseError;
