import { possibleValues } from "../../generator/check/check-pricing.js";
import type { Entry } from "../../generator/ir/types.js";
import type { PriceChange } from "./price-changes.js";

/** What a maintainer should know of new tiers before they are committed; none of it is an error. */
export function notesOn({ entry, tiers, min, max }: PriceChange): readonly string[] {
  const { pricing, decisions } = entry;
  if (pricing.tiers || !tiers) return [];
  const unpriced = countUnpriced(entry, tiers);
  const outside = min !== pricing.min || max !== pricing.max;
  const charged = decisions.filter(({ effects }) => effects.join() === "charged").map(({ id }) => id);
  return [
    ...(unpriced > 0 ? [`${unpriced} combinations of its values have no price in the file, and stay unknown`] : []),
    ...(outside
      ? [`its tiers go from ${min} to ${max}, the reference says from ${pricing.min} to ${pricing.max}`]
      : []),
    ...(charged.length > 0 ? [`read what spec/decisions.yaml says of its price: ${charged.join(", ")}`] : []),
  ];
}

function countUnpriced(entry: Entry, tiers: NonNullable<PriceChange["tiers"]>): number {
  const axes = [...new Set(tiers.flatMap(({ when }) => Object.keys(when)))];
  const count = (index: number, left: typeof tiers): number => {
    const axis = axes[index];
    if (left.length === 0)
      return axes.slice(index).reduce((sum, name) => sum * (possibleValues(entry, name)?.length ?? 1), 1);
    if (axis === undefined) return 0;
    return (possibleValues(entry, axis) ?? []).reduce<number>(
      (sum, value) =>
        sum +
        count(
          index + 1,
          left.filter(({ when }) => when[axis]?.includes(value) ?? true),
        ),
      0,
    );
  };
  return count(0, tiers);
}
