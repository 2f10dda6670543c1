import { type EstimateOptions, positive } from "../price/measures.js";
import { type Check, type Checks, isNumber, signal } from "../request/read-options.js";

export interface SubmitOptions extends EstimateOptions {
  /** Gives up. A request that has left by then ends as a `SubmissionUnknownError`. */
  signal?: AbortSignal | undefined;
  /** API credits that this call may cost at most. An unknown price is over every limit. */
  maxCredits?: number | undefined;
}

export const maxCredits: Check = ["a number of credits, 0 or more", (value) => isNumber(value) && value >= 0];

export const submitOptions: Checks<SubmitOptions> = { signal, maxCredits, seconds: positive, characters: positive };
