import { expect, it } from "vitest";
import type { ModelRow, Tables } from "../../../templates/sdk/src/contract.js";
import { estimateAt } from "../../../templates/sdk/src/price/estimate-at.js";
import { estimateCredits } from "../../../templates/sdk/src/price/estimate-credits.js";
import { tables as standIn } from "../../../templates/sdk/src/tables/rows.js";
import { nextChange, pricesOn } from "../../../templates/site/src/price/prices-on.js";

const row: ModelRow = {
  parameters: { tier: { values: ["fast", "best"] } },
  price: { unit: "per image", credits: [5, 9], axes: ["tier"] },
  before: [
    { until: "2026-03-01", price: { unit: "per call", credits: [2, 4] } },
    { until: "2026-06-01" },
    { until: "2026-12-01", price: { unit: "per image", credits: [4, 9], axes: ["tier"] } },
  ],
};
const tables: Tables = { ...standIn, models: { m: row } };

const cases = [
  { day: "2026-01-01", want: "2026-03-01" },
  { day: "2026-03-01", want: "2026-06-01" },
  { day: "2026-11-30", want: "2026-12-01" },
  { day: "2026-12-01", want: undefined },
];

for (const { day, want } of cases) {
  it(`on ${day} a page shows what the SDK estimates for that day, and knows of the next change`, () => {
    const shown = { ...tables, models: pricesOn(tables.models, day) };
    for (const params of [{}, { tier: "fast" }]) {
      const { rate, min, max, exact } = estimateCredits(shown, "m", params);
      expect(estimateAt(tables, "m", params, { at: new Date(day) })).toMatchObject({ rate, min, max, exact });
    }
    expect(nextChange(row, day)).toBe(want);
  });
}

it("what has always cost the same does so on every day", () => {
  const { before: _, ...constant } = row;
  expect(pricesOn({ m: constant }, "2026-01-01")).toEqual({ m: constant });
  expect(nextChange(constant, "2026-01-01")).toBeUndefined();
});
