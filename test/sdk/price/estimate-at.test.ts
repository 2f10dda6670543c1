import { afterEach, describe, expect, test, vi } from "vitest";
import type { ModelRow, PriceStep, Tables } from "../../../templates/sdk/src/contract.js";
import { estimateAt, mostNow } from "../../../templates/sdk/src/price/estimate-at.js";
import { tables as standIn } from "../../../templates/sdk/src/tables/rows.js";

/** Pictures: unknown, 7, unknown again, 8, then today's 9 or 26 by tier. Speech: no date is known. */
const before: readonly PriceStep[] = [
  { until: "2025-01-01" },
  { until: "2025-06-01", price: { unit: "per image", credits: [7] } },
  { until: "2025-09-01" },
  { until: "2026-03-01", price: { unit: "per image", credits: [8, 20], axes: ["tier"] } },
];
const pricedBefore = (steps: readonly PriceStep[]): Tables => {
  const row = { ...(standIn.models["picture-1"] as ModelRow), before: steps };
  return { ...standIn, models: { ...standIn.models, "picture-1": row } };
};
const tables = pricedBefore(before);
const given = { tier: "pro" } as const;
const unknown = { unit: null, rate: null, quantity: null, min: null, max: null, exact: false };

const cases: [name: string, at: string | undefined, want: object][] = [
  ["no day, after the last change: the latest price", undefined, { min: 9, max: 9, exact: true }],
  ["before anything is known", "2024-12-31", unknown],
  ["the first day of a price", "2025-01-01", { min: 7, max: 7, rate: { min: 7, max: 7 }, exact: true }],
  ["the last day of a price", "2025-05-31", { min: 7, max: 7 }],
  ["a gap", "2025-06-01", unknown],
  ["the day before a change", "2026-02-28", { min: 8, max: 8, unit: "per image" }],
  ["the day of a change", "2026-03-01", { min: 9, max: 9 }],
  ["long after", "2099-12-31", { min: 9, max: 9 }],
  ["the last moment of a day", "2026-02-28T23:59:59Z", { min: 8, max: 8 }],
  ["a time, by its day in UTC", "2026-02-28T23:59:59-01:00", { min: 9, max: 9 }],
];
for (const [name, at, want] of cases) {
  test(name, () =>
    expect(estimateAt(tables, "picture-1", given, { at: at === undefined ? at : new Date(at) })).toMatchObject(want),
  );
}

test("parameters that are left out leave the tiers of that day open", () => {
  expect(estimateAt(tables, "picture-1", {}, { at: new Date("2026-01-01") })).toMatchObject({ min: 8, max: 20 });
});

test("a price without any date is the documented one, whatever the day", () => {
  const options = { at: new Date("2020-01-01"), characters: 1 };
  expect(estimateAt(tables, "speech-1", {}, options)).toMatchObject({ min: 49, max: 49 });
});

test("an unknown model is an error, not a price of no day", () => {
  expect(() => estimateAt(tables, "constructor", {}, { at: new Date("2026-01-01") })).toThrow("constructor");
});

describe("without a day it is today's, by the clock of the machine", () => {
  afterEach(() => void vi.useRealTimers());
  const on = (time: string) => vi.useFakeTimers({ now: new Date(time), toFake: ["Date"] });

  test.each([
    ["2026-02-28T23:59:59.999Z", 20],
    ["2026-03-01T00:00:00Z", 26],
  ])("%s: %d", (time, max) => {
    on(time);
    expect(estimateAt(tables, "picture-1", { tier: "flex" })).toMatchObject({ min: max, max, exact: true });
  });

  test("before the first day that is known nobody knows, in the words that there are", () => {
    on("2024-12-31T12:00:00Z");
    expect(estimateAt(tables, "picture-1", given)).toMatchObject({ ...unknown, unit: "per image" });
    expect(mostNow(tables, "picture-1", given, {})).toBeNull();
  });

  test.each([
    ["2026-02-28T23:40:00Z", "flex", 20],
    ["2026-02-28T23:55:00Z", "flex", 26],
    ["2026-03-01T00:05:00Z", "flex", 26],
    ["2025-06-01T00:05:00Z", "pro", null],
    ["2025-05-31T23:40:00Z", "pro", 7],
  ])(
    "close to a change the dearer of both counts, and nobody knows what one of them leaves unknown: %s",
    (time, tier, want) => {
      on(time);
      expect(mostNow(tables, "picture-1", { tier }, {})).toBe(want);
    },
  );

  test("a price that goes down is charged in full until it does", () => {
    on("2026-03-01T00:05:00Z");
    const cheaper = pricedBefore([{ until: "2026-03-01", price: { unit: "per image", credits: [100] } }]);
    expect(mostNow(cheaper, "picture-1", given, {})).toBe(100);
    expect(estimateAt(cheaper, "picture-1", given).max).toBe(9);
  });
});
