import { expect, it } from "vitest";
import { checkReports } from "../support/check-reports.js";
import { baseSpec, realSpec } from "../support/spec-files.js";
import { undecided } from "../support/undecided.js";

it("whatever is edited in the small spec is told", () => {
  expect(checkReports(baseSpec(), 1, 1_500)).toBeGreaterThan(100);
});

it("whatever is edited in the real spec is told", () => {
  expect(checkReports(undecided(realSpec()), 1, 200)).toBeGreaterThan(15);
});
