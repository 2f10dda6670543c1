import { describe, expect, it } from "vitest";
import { type FuzzCounts, fuzz, readOutputs } from "./fuzz-spec.js";
import { generate, resolveSpec, type SpecFiles } from "./spec-files.js";

/** A test each, so that none is long however slow the machine. */
const runsOfATest = 50;

/** Mutates a spec. FUZZ_RUNS=n tries more, FUZZ_SEED=n others; a failure names its seed, which needs FUZZ_RUNS=1. */
export function checkFuzz(spec: SpecFiles, usual: number): void {
  const outputs = generate(resolveSpec(spec));
  const runs = Number(process.env.FUZZ_RUNS ?? usual);
  const firstSeed = Number(process.env.FUZZ_SEED ?? 1);
  const ends: FuzzCounts[] = [];
  const tests = Array.from({ length: Math.ceil(runs / runsOfATest) }, (_, at) => {
    const first = firstSeed + at * runsOfATest;
    return { first, last: Math.min(first + runsOfATest, firstSeed + runs) - 1 };
  });

  it("the outputs of the spec itself can be read", () => readOutputs(outputs));

  describe("a mutation ends in an output or in located diagnostics", () => {
    it.each(tests)("seeds $first to $last", ({ first, last }) => {
      ends.push(fuzz({ spec, outputs }, first, last - first + 1));
    });

    // Of a few seeds, as of one that failed, nothing can be expected.
    it.runIf(runs >= 100)("all three ends are reached, or the mutations are no good", () => {
      const sum = (end: keyof FuzzCounts) => ends.reduce((total, counts) => total + counts[end], 0);
      expect(sum("same") + sum("other") + sum("refused")).toBe(runs);
      expect(Math.min(sum("other"), sum("refused"))).toBeGreaterThan(0.16 * runs);
    });
  });
}
