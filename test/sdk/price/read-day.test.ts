import { describe, expect, test } from "vitest";
import { readDay } from "../../../templates/sdk/src/price/read-day.js";
import { estimateCredits } from "../../../templates/sdk/src/pricing.js";

const days: [given: string | Date, want: string][] = [
  ["2025-01-01", "2025-01-01T00:00:00.000Z"],
  ["2024-02-29", "2024-02-29T00:00:00.000Z"],
  ["2026-02-28T23:59:59-01:00", "2026-03-01T00:59:59.000Z"],
  [new Date("2026-02-28T23:59:00Z"), "2026-02-28T23:59:00.000Z"],
];
test.each(days)("%s", (given, want) => expect(readDay(given).toISOString()).toBe(want));

describe("what is no day is refused, with what was given", () => {
  const bad: [given: unknown, told: string][] = [
    ["", '""'],
    ["yesterday", '"yesterday"'],
    ["12/01/2026", '"12/01/2026"'],
    ["2026-02-30", '"2026-02-30"'],
    ["2026-13-01", '"2026-13-01"'],
    ["2026", '"2026"'],
    [new Date(Number.NaN), "an invalid one"],
    [20261201, "20261201"],
  ];
  test.each(bad)("%s", (given, told) => {
    const message = `at: expected a day such as "2026-12-01", an ISO time or a valid Date, got ${told}`;
    expect(() => readDay(given as string)).toThrow(expect.objectContaining({ code: "configuration", message }));
  });
});

test.each(["", "2026-02-30"])("an estimate for %j is refused", (at) => {
  expect(() => estimateCredits("film-2", {}, { at })).toThrow("at: expected a day");
});
