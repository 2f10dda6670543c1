import { describe, expect, it } from "vitest";
import { type FuzzCounts, fuzz } from "./fuzz-spec.js";
import { realSpec } from "./spec-files.js";
import { undecided } from "./undecided.js";

/** A test each, so that none is long however slow the machine. */
const runsOfATest = 50;

/**
 * Mutations of the real spec. Each file of `test/slow` that calls this has `runs` seeds of its own: FUZZ_RUNS=n tries
 * more, FUZZ_SEED=n others, and a failure names the seed that it needs alone.
 */
export function checkFuzz(file: number, runs = Number(process.env.FUZZ_RUNS ?? 800)): void {
  const spec = undecided(realSpec());
  const firstSeed = Number(process.env.FUZZ_SEED ?? 1) + file * runs;
  const ends: FuzzCounts[] = [];
  const tests = Array.from({ length: Math.ceil(runs / runsOfATest) }, (_, at) => {
    const first = firstSeed + at * runsOfATest;
    return { first, last: Math.min(first + runsOfATest, firstSeed + runs) - 1 };
  });

  describe("mutations of the real spec end in an output or in located diagnostics", () => {
    it.each(tests)("seeds $first to $last", ({ first, last }) => {
      ends.push(fuzz(spec, first, last - first + 1));
    });

    it("all three ends are reached, or the mutations are no good", () => {
      const sum = (end: keyof FuzzCounts) => ends.reduce((total, counts) => total + counts[end], 0);
      expect(sum("same") + sum("other") + sum("refused")).toBe(runs);
      expect(Math.min(sum("other"), sum("refused"))).toBeGreaterThan(runs / 10);
    });
  });
}
