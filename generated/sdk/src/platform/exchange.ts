import type { FailureCause } from "../errors.js";

/** A reply that was read whole, or else (status 0) what is proven about the failure. */
export interface Exchange {
  readonly status: number;
  readonly text: string;
  /** What has come of a reply that broke off. */
  readonly part?: string;
  /** In a word or two, for messages. */
  readonly why: string;
  readonly cause?: FailureCause;
  readonly notSent?: boolean;
  readonly retry?: boolean;
  /** Milliseconds for which the server does not want to be asked again; NaN when it does not say. */
  readonly retryAfter?: number;
}
