import { expect, it } from "vitest";
import { diffSpecs } from "../../generator/diff/diff-specs.js";
import { checkReports } from "../support/check-reports.js";
import { baseSpec, resolveSpec } from "../support/spec-files.js";

it("a spec is no change of itself", () => {
  expect(diffSpecs({ before: resolveSpec(baseSpec()), after: resolveSpec(baseSpec()) })).toEqual([]);
});

/** The long run is test/slow/diff-completeness.test.ts. */
it("whatever is edited is told, forth and back, as a report of the documented shape", () => {
  expect(checkReports(baseSpec(), 1, 12)).toBeGreaterThan(0);
});
