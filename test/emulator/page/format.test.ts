import { expect, test } from "vitest";
import { clockTime, count, credits, duration, number } from "../../../templates/emulator/page/format.js";

test.each([
  [0, "0:00.0"],
  [59_990, "0:59.9"],
  [60_000, "1:00.0"],
  [754_321, "12:34.3"],
  [3_600_000, "1:00:00.0"],
  [90_061_500, "25:01:01.5"],
])("%i milliseconds of the clock are %s", (milliseconds, want) => {
  expect(clockTime(milliseconds)).toBe(want);
});

test.each([
  [0, "0 s"],
  [999, "0 s"],
  [59_999, "59 s"],
  [60_000, "1 min"],
  [7_200_000, "2 h"],
  [200_000_000, "2 d"],
])("%i milliseconds last %s", (milliseconds, want) => {
  expect(duration(milliseconds)).toBe(want);
});

test("numbers", () => {
  expect([number(5_000), credits(1), credits(1_200), count(0, "task")]).toEqual([
    "5,000",
    "1 credit",
    "1,200 credits",
    "0 tasks",
  ]);
});
