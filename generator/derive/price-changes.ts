import type { Entry, PastPrices, Prices, ResolvedSpec } from "../ir/types.js";
import { priceText } from "./describe.js";

/** A day on which what is charged for an entry changed, as far as it is on record. */
export interface PriceChange {
  readonly entry: Pick<Entry, "id" | "name">;
  /** The first day of the new price, UTC. */
  readonly day: string;
  /** In words; null where nobody knows what was charged. */
  readonly before: string | null;
  readonly after: string | null;
  /** "Fast: 8 → 9": each tier that changed, came or went. */
  readonly tiers: readonly string[];
}

/** Every change on record, the newest first; those of a day in catalog order. */
export function priceChanges({ entries }: Pick<ResolvedSpec, "entries">): readonly PriceChange[] {
  const changes = entries.flatMap(({ id, name, pricing }) => {
    const periods: readonly (Prices & Partial<Pick<PastPrices, "until">>)[] = [...pricing.history, pricing];
    return periods.flatMap((next, index) => {
      const last = periods[index - 1];
      if (last?.until === undefined) return [];
      const { until } = last;
      const follows = next.since === null || next.since === until;
      const steps = follows
        ? [{ day: until, from: last, to: next }]
        : [
            { day: until, from: last, to: null },
            { day: next.since, from: null, to: next },
          ];
      return steps.map(({ day, from, to }) => ({
        entry: { id, name },
        day,
        before: from && priceText(from),
        after: to && priceText(to),
        tiers: from && to ? changedTiers(from, to) : [],
      }));
    });
  });
  return changes.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

function changedTiers(before: Prices, after: Prices): readonly string[] {
  const was = creditsOf(before);
  const is = creditsOf(after);
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((label) => {
    const [old, now] = [was.get(label), is.get(label)];
    return old === now ? [] : `${label}: ${old ?? "not there"} → ${now ?? "not any more"}`;
  });
}

function creditsOf({ tiers }: Prices): ReadonlyMap<string, number> {
  return new Map(tiers?.map(({ label, credits }) => [label, credits]));
}
