import { describe, expect, it } from "vitest";
import { priceChanges } from "../../generator/derive/price-changes.js";
import type { Entry, PastPrices, Pricing } from "../../generator/ir/types.js";

const prices = {
  unit: "per image",
  quantity: null,
  min: 4,
  max: 4,
  tiers: null,
  range: null,
  unpriced: [],
  basis: null,
  since: null,
  evidence: [],
};

function entry(id: string, given: Partial<Pricing>): Entry {
  return { id, name: id.toUpperCase(), pricing: { ...prices, history: [], ...given } } as unknown as Entry;
}

const past = (until: string, given: Partial<PastPrices> = {}): PastPrices => ({ ...prices, until, ...given });
const tiers = (...credits: readonly number[]) =>
  credits.map((each, index) => ({ label: `T${index}`, credits: each, when: {} }));

describe("the changes that follow from what is on record", () => {
  const cases: readonly { given: string; entries: readonly Entry[]; want: unknown }[] = [
    { given: "a price since a day, and nothing before", entries: [entry("a", { since: "2026-12-01" })], want: [] },
    {
      given: "a price that follows another",
      entries: [entry("a", { min: 5, max: 5, since: "2026-12-01", history: [past("2026-12-01")] })],
      want: [
        {
          entry: { id: "a", name: "A" },
          day: "2026-12-01",
          before: "4 credits per image",
          after: "5 credits per image",
          tiers: [],
        },
      ],
    },
    {
      given: "a gap of which nobody knows",
      entries: [entry("a", { since: "2027-01-01", history: [past("2026-12-01")] })],
      want: [
        { day: "2027-01-01", before: null, after: "4 credits per image" },
        { day: "2026-12-01", before: "4 credits per image", after: null },
      ],
    },
    {
      given: "tiers of which one changed, one came and one went",
      entries: [
        entry("a", {
          tiers: [...tiers(4, 8), { label: "New", credits: 9, when: {} }],
          history: [past("2026-12-01", { tiers: tiers(4, 7, 2) })],
        }),
      ],
      want: [{ tiers: ["T1: 7 → 8", "T2: 2 → not any more", "New: not there → 9"] }],
    },
    {
      given: "several entries and days",
      entries: [
        entry("a", { history: [past("2026-12-01")] }),
        entry("b", { history: [past("2026-11-01"), past("2026-12-15", { since: "2026-11-01" })] }),
        entry("c", { history: [past("2026-12-01")] }),
      ],
      want: [
        { day: "2026-12-15", entry: { id: "b" } },
        { day: "2026-12-01", entry: { id: "a" } },
        { day: "2026-12-01", entry: { id: "c" } },
        { day: "2026-11-01", entry: { id: "b" } },
      ],
    },
  ];
  for (const { given, entries, want } of cases) {
    it(given, () => expect(priceChanges({ entries })).toMatchObject(want as object[]));
  }
});
