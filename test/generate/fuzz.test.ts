import { expect, it } from "vitest";
import { fuzz } from "../support/fuzz-spec.js";
import { baseSpec } from "../support/spec-files.js";

/** The long runs are test/slow/fuzz-*.test.ts. */
it("30 mutations of the small spec end in an output or in located diagnostics", () => {
  const { same, other, refused } = fuzz(baseSpec(), 1, 30);
  expect(same + other + refused).toBe(30);
});
