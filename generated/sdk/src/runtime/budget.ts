import { BudgetError } from "./errors.js";

/** Credits that may still be committed. */
export interface Budget {
  /**
   * Sets the most that a request can cost aside; returns the undoing, for a request that was not charged.
   * @throws {BudgetError} when it is more than is left for the client or for the call, or unknown
   */
  reserve(credits: number | null, callLimit?: number | undefined): () => void;
}

export function createBudget(clientLimit = Infinity): Budget {
  let spent = 0;
  return {
    reserve(credits, callLimit = Infinity) {
      const available = Math.min(clientLimit - spent, callLimit);
      if (available !== Infinity && !((credits ?? Infinity) <= available)) {
        const message = `Nothing sent: it may cost ${credits ?? "any number of"} credits, maxCredits leaves ${available}`;
        throw new BudgetError("budget", message, { estimated: credits, available });
      }
      const amount = credits ?? 0;
      spent += amount;
      return () => {
        spent -= amount;
      };
    },
  };
}
