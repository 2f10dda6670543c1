import type { Tables } from "../../sdk/src/contract.js";
import { estimateCredits } from "../../sdk/src/price/estimate-credits.js";
import type { ChargeBasis } from "./ledger.js";

/** Units that are charged where only the provider knows how many there are, such as the seconds of a sound that is sent. */
export const assumedUnits = 10;

export interface Price {
  readonly credits: number;
  readonly basis: ChargeBasis;
}

/** What a request costs: the documented price, or where the reference leaves it open the most that it allows. */
export function priceOf(tables: Tables, model: string, params: object): Price {
  const { max, exact, rate, quantity } = estimateCredits(tables, model, params);
  if (max === null) {
    // Without a price of its own: the greatest that is documented of the model.
    const most = rate?.max ?? Math.max(...(tables.models[model]?.price.credits ?? []).map(Number));
    return { credits: most * (quantity ?? assumedUnits), basis: quantity === null ? "assumed-quantity" : "range" };
  }
  return { credits: max, basis: exact ? "exact" : "range" };
}
