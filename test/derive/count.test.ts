import { expect, test } from "vitest";
import { count } from "../../generator/derive/count.js";

test("a number has its word as one or as many", () => {
  expect([0, 1, 2].map((number) => count(number, "tier"))).toEqual(["0 tiers", "1 tier", "2 tiers"]);
  expect([1, 2].map((number) => count(number, "entry", "entries"))).toEqual(["1 entry", "2 entries"]);
});
