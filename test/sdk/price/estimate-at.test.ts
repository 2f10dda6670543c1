import { describe, expect, test } from "vitest";
import type { PriceHistory } from "../../../templates/sdk/src/price/estimate-at.js";
import { estimateAt } from "../../../templates/sdk/src/price/estimate-at.js";
import { tables } from "../../../templates/sdk/src/tables/rows.js";

/** Pictures: unknown, 7, unknown again, 8, then today's 9 or 26 by tier. Speech: no date is known. */
const history: PriceHistory = {
  "picture-1": [
    { until: "2025-01-01" },
    { until: "2025-06-01", price: { unit: "per image", credits: [7] } },
    { until: "2025-09-01" },
    { until: "2026-03-01", price: { unit: "per image", credits: [8, 20], axes: ["tier"] } },
  ],
};
const given = { tier: "pro" } as const;
const unknown = { unit: null, rate: null, quantity: null, min: null, max: null, exact: false };

const cases: [name: string, at: string | Date | undefined, want: object][] = [
  ["no day: the latest price", undefined, { min: 9, max: 9, exact: true }],
  ["before anything is known", "2024-12-31", unknown],
  ["the first day of a price", "2025-01-01", { min: 7, max: 7, rate: { min: 7, max: 7 }, exact: true }],
  ["the last day of a price", "2025-05-31", { min: 7, max: 7 }],
  ["a gap", "2025-06-01", unknown],
  ["the day before a change", "2026-02-28", { min: 8, max: 8, unit: "per image" }],
  ["the day of a change", "2026-03-01", { min: 9, max: 9 }],
  ["long after", "2099-12-31", { min: 9, max: 9 }],
  ["a Date", new Date(Date.UTC(2026, 1, 28, 23, 59)), { min: 8, max: 8 }],
  ["a time, by its day in UTC", "2026-02-28T23:59:59-01:00", { min: 9, max: 9 }],
];
for (const [name, at, want] of cases) {
  test(name, () => expect(estimateAt(tables, history, "picture-1", given, { at })).toMatchObject(want));
}

test("parameters that are left out leave the tiers of that day open", () => {
  expect(estimateAt(tables, history, "picture-1", {}, { at: "2026-01-01" })).toMatchObject({ min: 8, max: 20 });
});

test("a price without any date is the documented one, whatever the day", () => {
  const options = { at: "2020-01-01", characters: 1 };
  expect(estimateAt(tables, history, "speech-1", {}, options)).toMatchObject({ min: 49, max: 49 });
});

describe("what is no day is refused", () => {
  const bad = ["", "yesterday", "12/01/2026", "2026-02-30", "2026-13-01", "2026", new Date(Number.NaN)];
  for (const at of bad) {
    test(String(at) || "nothing", () => {
      expect(() => estimateAt(tables, history, "picture-1", given, { at })).toThrow(
        expect.objectContaining({
          code: "configuration",
          message: expect.stringMatching(/^at: expected a day such as/),
        }),
      );
    });
  }
});

test("an unknown model is an error, not a price of no day", () => {
  expect(() => estimateAt(tables, history, "constructor", {}, { at: "2026-01-01" })).toThrow("constructor");
});
