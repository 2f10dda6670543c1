import { BudgetError } from "../errors.js";

/** Sets the most that a request can cost aside; returns the undoing, for a request that was not charged. */
export type Reserve = (credits: number | null, callLimit?: number | undefined) => () => void;

/**
 * Credits that may still be committed. What it returns throws a `BudgetError` when a request can cost more than is left for
 * the client or for the call, or nobody knows how much.
 */
export function createBudget(clientLimit = Infinity): Reserve {
  let spent = 0;
  return (credits, callLimit = Infinity) => {
    const available = Math.min(clientLimit - spent, callLimit);
    // Not `>`: a limit that is no number lets nothing through.
    if (!((credits ?? Infinity) <= available)) {
      const message = `Nothing sent: it may cost ${credits ?? "any number of"} credits, ${available} are left`;
      throw new BudgetError("budget", message, { estimated: credits, available });
    }
    const amount = credits ?? 0;
    spent += amount;
    return () => {
      spent -= amount;
    };
  };
}
