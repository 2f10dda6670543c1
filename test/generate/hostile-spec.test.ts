import { expect, it } from "vitest";
import { checkHostileSpecs } from "../support/check-hostile-specs.js";
import { baseSpec } from "../support/spec-files.js";

/** The long run is test/slow/hostile-spec.test.ts. */
it("hostile text in every text position changes no output but in its texts", () => {
  expect(checkHostileSpecs(baseSpec(), 2)).toBeGreaterThan(150);
});
