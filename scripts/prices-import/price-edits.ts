import { isDeepStrictEqual } from "node:util";
import { conditionText } from "../../generator/derive/describe.js";
import { allCredits } from "../../generator/ir/credits.js";
import type { Entry, Prices, Tier } from "../../generator/ir/types.js";

/** What becomes of the price of one entry. */
export interface PriceEdit {
  readonly entry: Entry;
  /** The new tiers, in the order of the spec, or of the file where the spec had none; null: a range, as before. */
  readonly tiers: readonly Tier[] | null;
  /** What everything costs that no tier covers. */
  readonly range: Prices["range"];
  readonly min: number;
  readonly max: number;
}

/** One line of the difference. */
export interface TierChange {
  readonly label: string;
  readonly when: string;
  /** Null: there was no such price, only the entry's range. */
  readonly before: number | null;
  readonly after: number;
  /** How much more, in percent, to one decimal. */
  readonly percent: number | null;
}

/** With the ends that follow. */
export function toEdit(entry: Entry, tiers: readonly Tier[] | null, range: Prices["range"]): PriceEdit {
  const credits = allCredits({ tiers, range });
  return { entry, tiers, range, min: Math.min(...credits), max: Math.max(...credits) };
}

/** Tiers where only a range was known. */
export function isFilled({ entry, tiers }: PriceEdit): boolean {
  return (tiers?.length ?? 0) > (entry.pricing.tiers?.length ?? 0);
}

export function isChange({ entry: { pricing }, tiers, range }: PriceEdit): boolean {
  return !isDeepStrictEqual({ tiers, range }, { tiers: pricing.tiers, range: pricing.range });
}

/** Only what differs. A range has two lines, for its ends. */
export function tierChanges({ entry: { pricing }, tiers, range }: PriceEdit): readonly TierChange[] {
  const old = (tier: Tier) => pricing.tiers?.find(({ when }) => isDeepStrictEqual(when, tier.when))?.credits ?? null;
  const lines = [
    ...(tiers ?? []).map((tier) => toLine(tier.label, conditionText(tier.when), old(tier), tier.credits)),
    ...(range && pricing.range
      ? [toLine("at least", "", pricing.range.min, range.min), toLine("at most", "", pricing.range.max, range.max)]
      : []),
  ];
  return lines.filter(({ before, after }) => before !== after);
}

function toLine(label: string, when: string, before: number | null, after: number): TierChange {
  const percent = before === null ? null : Math.round(((after - before) / before) * 1_000) / 10;
  return { label, when, before, after, percent };
}
