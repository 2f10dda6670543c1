import { expect, it } from "vitest";
import { fuzz } from "../support/fuzz-spec.js";
import { realSpec } from "../support/spec-files.js";
import { undecided } from "../support/undecided.js";

/** FUZZ_SEED=n tries others; a failure names the seed that it needs alone. Two files, for two cores. */
const firstSeed = Number(process.env.FUZZ_SEED ?? 1) + 500_000;

it("2,500 mutations of the real spec end in an output or in located diagnostics", () => {
  const { same, other, refused } = fuzz(undecided(realSpec()), firstSeed, 2500);
  expect(same + other + refused).toBe(2500);
  // All three ends are reached, or the mutations are no good.
  expect(Math.min(other, refused)).toBeGreaterThan(400);
});
