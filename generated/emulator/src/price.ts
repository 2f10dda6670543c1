import type { Tables } from "../../sdk/src/contract.js";
import { estimateCredits } from "../../sdk/src/price/estimate-credits.js";
import type { ChargeBasis } from "./ledger.js";

/** Units that are charged where only the provider knows how many there are, such as the seconds of a sound that is sent. */
export const assumedUnits = 10;

export interface Price {
  readonly credits: number;
  readonly basis: ChargeBasis;
  /** What the request and the reference leave open, and what was taken for it. Absent: the price is documented. */
  readonly assumed?: string;
}

/** What a request costs: the documented price, or where the reference leaves it open the most that it allows. */
export function priceOf(tables: Tables, model: string, params: object): Price {
  const { min, max, exact, rate } = estimateCredits(tables, model, params);
  if (exact && max !== null) return { credits: max, basis: "exact" };
  const { axes = [], from, measure = "units" } = tables.models[model]?.price ?? {};
  const unstated = axes.filter((axis) => (params as Readonly<Record<string, unknown>>)[axis] === undefined);
  const gap = unstated.length > 0 ? `${unstated.join(" and ")} not stated` : "the reference fixes no price";
  const rates = rate.min < rate.max ? [`${gap}: the most of ${rate.min} to ${rate.max}`] : [];
  if (max === null) {
    const assumed = [...rates, `${measure} unknown: ${assumedUnits}`].join("; ");
    return { credits: rate.max * assumedUnits, basis: "assumed-quantity", assumed };
  }
  const counts = rates.length > 0 ? [] : [`${from ?? measure} may come to less: the most of ${min} to ${max}`];
  return { credits: max, basis: "range", assumed: [...rates, ...counts].join("; ") };
}
