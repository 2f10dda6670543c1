import { BudgetError } from "../errors.js";

/**
 * Sets the most that a request can cost aside; returns the undoing, for a request that was not charged.
 * @param credits or why nobody knows
 */
export type Reserve = (credits: number | string, callLimit?: number | undefined) => () => void;

/**
 * Credits that may still be committed. What it returns throws a `BudgetError` when a request can cost more than is left for
 * the client or for the call, or nobody knows how much.
 */
export function createBudget(clientLimit = Infinity): Reserve {
  let spent = 0;
  return (credits, callLimit = Infinity) => {
    const available = Math.min(clientLimit - spent, callLimit);
    const [amount, estimated, cost] =
      typeof credits === "string"
        ? [0, null, `nobody knows its price (${credits}), which is over every limit`]
        : [credits, credits, `it may cost ${credits} credits`];
    if ((estimated ?? Infinity) > available) {
      throw new BudgetError("budget", `Nothing sent: ${cost}; ${available} credits are left`, { estimated, available });
    }
    spent += amount;
    return () => {
      spent -= amount;
    };
  };
}
