import { type EstimateOptions, estimateOptions } from "../price/measures.js";
import { type Checks, number, signal } from "../request/read-options.js";

export interface SubmitOptions extends EstimateOptions {
  /** Gives up. A request that has left by then ends as a `SubmissionUnknownError`. */
  signal?: AbortSignal | undefined;
  /** API credits that this call may cost at most. An unknown price is over every limit. */
  maxCredits?: number | undefined;
}

export const submitOptions: Checks<SubmitOptions> = {
  signal,
  ...estimateOptions,
  maxCredits: number("of credits, 0 or more", (value) => value >= 0),
};
