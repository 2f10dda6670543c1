import { count } from "../../generator/derive/count.js";
import { uncovered } from "../../generator/derive/price-rows.js";
import type { Entry, Prices } from "../../generator/ir/types.js";
import { type PriceEdit, toEdit } from "./price-edits.js";

/** What a maintainer should know of new tiers before they are committed; none of it is an error. */
export function notesOn({ entry, tiers, range, min, max }: PriceEdit): readonly string[] {
  const { pricing, decisions } = entry;
  if (!pricing.range || !tiers) return [];
  const lacking = countUncovered(entry, { ...pricing, tiers });
  const ends = range ? toEdit(entry, tiers, null) : { min, max };
  const isOutside = ends.min < pricing.min || ends.max > pricing.max;
  const isOther = isOutside || (!range && (min !== pricing.min || max !== pricing.max));
  const charged = decisions.filter(({ effects }) => effects.join() === "charged").map(({ id }) => id);
  return [
    ...(range && lacking > 0
      ? [
          `no price in the file for ${count(lacking, "combination")} of its values: what they cost stays ${range.min} to ${range.max}`,
        ]
      : []),
    ...(isOther
      ? [`its tiers go from ${ends.min} to ${ends.max}, the reference says from ${pricing.min} to ${pricing.max}`]
      : []),
    ...(charged.length > 0 ? [`read what spec/decisions.yaml says of its price: ${charged.join(", ")}`] : []),
  ];
}

function countUncovered({ routes, parameters }: Entry, prices: Prices): number {
  return routes.reduce((sum, { model }) => sum + uncovered(model, parameters, prices).length, 0);
}
