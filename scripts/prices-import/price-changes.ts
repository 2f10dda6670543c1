import { condition } from "../../generator/emit/pricing/index.js";
import type { Entry, Tier } from "../../generator/ir/types.js";

/** What becomes of the price of one entry. */
export interface PriceChange {
  readonly entry: Entry;
  /** The new tiers, in the order of the spec, or of the file where the spec had none; null: a range, as before. */
  readonly tiers: readonly Tier[] | null;
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

/** With the range that follows from the tiers. */
export function withTiers(entry: Entry, tiers: readonly Tier[]): PriceChange {
  const credits = tiers.map((tier) => tier.credits);
  return { entry, tiers, min: Math.min(...credits), max: Math.max(...credits) };
}

/** Tiers where only a range was known. */
export function isFilled({ entry, tiers }: PriceChange): boolean {
  return tiers !== null && entry.pricing.tiers === null;
}

export function isChange({ entry: { pricing }, tiers, min, max }: PriceChange): boolean {
  return (
    tiers?.length !== pricing.tiers?.length ||
    min !== pricing.min ||
    max !== pricing.max ||
    (tiers ?? []).some(({ credits }, index) => credits !== pricing.tiers?.[index]?.credits)
  );
}

/** Only what differs. A range has two lines, for its ends. */
export function tierChanges({ entry: { pricing }, tiers, min, max }: PriceChange): readonly TierChange[] {
  const lines = tiers
    ? tiers.map((tier, index) => {
        const before = pricing.tiers?.[index]?.credits ?? null;
        return toLine(tier.label, condition(tier), before, tier.credits);
      })
    : [toLine("at least", "", pricing.min, min), toLine("at most", "", pricing.max, max)];
  return lines.filter(({ before, after }) => before !== after);
}

function toLine(label: string, when: string, before: number | null, after: number): TierChange {
  const percent = before === null ? null : Math.round(((after - before) / before) * 1_000) / 10;
  return { label, when, before, after, percent };
}
