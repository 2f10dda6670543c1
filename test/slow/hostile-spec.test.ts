import { expect, it } from "vitest";
import { checkHostileSpecs } from "../support/check-hostile-specs.js";
import { baseSpec, realSpec } from "../support/spec-files.js";

it("20,000 hostile texts in the small spec", () => {
  expect(checkHostileSpecs(baseSpec(), 250)).toBeGreaterThan(20_000);
});

it("hostile text in the real spec", () => {
  expect(checkHostileSpecs(realSpec(), 12)).toBeGreaterThan(5_000);
});
