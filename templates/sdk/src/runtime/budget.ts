import { BudgetError } from "./errors.js";

/** Credits that may still be committed. */
export interface Budget {
  /**
   * Sets the most that a request can cost aside; returns the undoing, for a request that was not charged.
   * @throws {BudgetError} when it is more than is left for the client or for the call, or unknown
   */
  reserve(credits: number | null, callLimit?: number | undefined): () => void;
}

export function createBudget(clientLimit = Number.POSITIVE_INFINITY): Budget {
  let left = clientLimit;
  return {
    reserve(credits, callLimit = Number.POSITIVE_INFINITY) {
      const available = Math.min(left, callLimit);
      if (available === Number.POSITIVE_INFINITY) return () => {};
      if (credits === null || !(credits <= available)) {
        const cost = credits === null ? "an unknown number of" : `up to ${credits}`;
        throw new BudgetError(
          "budget",
          `Costs ${cost} credits, ${available} are left by maxCredits; nothing was sent`,
          {
            estimated: credits,
            available,
          },
        );
      }
      left -= credits;
      return () => {
        left += credits;
      };
    },
  };
}
