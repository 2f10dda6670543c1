import type { PriceRow, Tables } from "../../sdk/src/contract.js";
import { estimateAt } from "../../sdk/src/price/estimate-at.js";
import { measures } from "../../sdk/src/price/measures.js";
import type { Assumptions } from "./assumptions.js";
import type { Contradiction } from "./decode-request.js";
import type { ChargeBasis } from "./ledger.js";

/** Units that are charged where only the provider knows how many there are, such as the seconds of a sound that is sent. */
export const assumedUnits = 10;

export interface Price {
  readonly credits: number;
  readonly basis: ChargeBasis;
  /** What the request and the reference leave open, and what was taken for it. Absent: the price is documented. */
  readonly assumed?: string;
}

/**
 * What a request costs today: the documented price, or where the reference or the request itself leaves it open the most that it
 * allows.
 */
export function priceOf(
  tables: Tables,
  model: string,
  params: object,
  assume: Assumptions,
  contradictions: readonly Contradiction[] = [],
): Price {
  if (contradictions.length > 0) {
    const open = Object.entries(params).filter(([name]) => !contradictions.some(({ parameter }) => parameter === name));
    const family = Object.values(tables.families).find((models) => models.includes(model)) ?? [model];
    const models = contradictions.some(({ parameter }) => parameter === undefined) ? family : [model];
    const prices = models.map((each) => priceOf(tables, each, Object.fromEntries(open), assume).credits);
    const at = contradictions.map((each) => each.at).join(" and ");
    const [credits, which] =
      assume["range-charged-at-maximum"] === "minimum" ? [Math.min(...prices), "least"] : [Math.max(...prices), "most"];
    return { credits, basis: "range", assumed: `${at} contradicts the rest: the ${which}` };
  }
  const { min, max, exact, rate, quantity } = estimateAt(tables, model, params);
  const price = tables.models[model]?.price;
  if (price && assume["started-units"] === "dropped" && max !== null && rate) {
    const dropped = startedUnits(price, params);
    if (dropped > 0) return { credits: max - dropped * rate.max, basis: "range", assumed: "what was started is free" };
  }
  if (exact && max !== null) return { credits: max, basis: "exact" };
  if (assume["range-charged-at-maximum"] === "minimum" && min !== null)
    return { credits: min, basis: "range", assumed: `the least of ${min} to ${max}` };
  const { axes = [], from, measure = "units", credits = [] } = price ?? {};
  const unstated = axes.filter((axis) => (params as Readonly<Record<string, unknown>>)[axis] === undefined);
  const gap = unstated.length > 0 ? `${unstated.join(" and ")} not stated` : "the reference fixes no price";
  // Without a price of its own: the greatest that is documented of the model.
  const most = rate?.max ?? Math.max(...credits.map(Number));
  const rates = rate && rate.min === rate.max ? [] : [`${gap}: the most of ${rate?.min ?? "any"} to ${most}`];
  if (max === null) {
    const taken = assume["unknown-quantity"] === "ten" ? assumedUnits : 1;
    const units = quantity ?? taken;
    const unknown = quantity === null ? [`${measure} unknown: ${taken}`] : [];
    const basis = quantity === null ? "assumed-quantity" : "range";
    return { credits: most * units, basis, assumed: [...rates, ...unknown].join("; ") };
  }
  const counts = rates.length > 0 ? [] : [`${from ?? measure} may come to less: the most of ${min} to ${max}`];
  return { credits: max, basis: "range", assumed: [...rates, ...counts].join("; ") };
}

/** 1 where the last unit is only begun. */
function startedUnits({ from, measure, per = 1 }: PriceRow, params: object): 0 | 1 {
  const stated = (params as Readonly<Record<string, unknown>>)[from ?? ""];
  if (!measure || stated === undefined) return 0;
  const [, count] = measures[measure](stated);
  return count % per > 0 ? 1 : 0;
}
