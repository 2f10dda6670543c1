import type { EstimateOptions } from "../price/measures.js";

export interface SubmitOptions extends EstimateOptions {
  /** Gives up. A request that has left by then ends as a `SubmissionUnknownError`. */
  signal?: AbortSignal | undefined;
  /** API credits that this call may cost at most. An unknown price is over every limit. */
  maxCredits?: number | undefined;
}
