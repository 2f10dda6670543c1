import { expect, it } from "vitest";
import { type Result, runSteps, selectSteps } from "../../../scripts/release/run-steps.js";
import { type Release, type Step, StepFailure } from "../../../scripts/release/step.js";
import { steps } from "../../../scripts/release/steps.js";

const release: Release = { root: ".", folder: ".", version: "1.0.0", base: undefined, dryRun: true, previews: [] };
const step = (name: string, needs?: Step["needs"], problem?: Error): Step => ({
  name,
  ...(needs && { needs }),
  run: async () => {
    if (problem) throw problem;
    return "done";
  },
  next: `mend ${name}`,
});

async function run(...given: readonly Step[]): Promise<readonly Result[]> {
  const watched: Result[] = [];
  const results = await runSteps(given, release, { begins: () => {}, ended: (result) => void watched.push(result) });
  expect(watched).toEqual(results);
  return results.map((result) => ("ms" in result ? { ...result, ms: 0 } : result));
}

it("a failure names the step, the end of its output and what to do; only what goes on from it is skipped", async () => {
  const output = Array.from({ length: 100 }, (_, index) => `line ${index}\n\n`).join("");
  const failure = new StepFailure("does not compile", { output });
  const results = await run(step("build", [], failure), step("pack", ["build"]), step("test"), step("publish", "all"));
  expect(results).toEqual([
    {
      step: "build",
      ok: false,
      ms: 0,
      problem: "does not compile",
      output: Array.from({ length: 30 }, (_, index) => `line ${index + 70}`).join("\n"),
      next: "mend build",
    },
    { step: "pack", skipped: "after build" },
    { step: "test", ok: true, ms: 0, summary: "done" },
    { step: "publish", skipped: "after build, pack" },
  ]);
});

it("a failure that knows better says itself what to do; one that nobody foresaw is a failure as well", async () => {
  const better = new StepFailure("no tag", { next: "tag it" });
  expect(await run(step("a", [], better), step("b", [], new TypeError("x is undefined")))).toMatchObject([
    { step: "a", ok: false, next: "tag it" },
    { step: "b", ok: false, problem: "x is undefined", next: "mend b" },
  ]);
});

it("one step alone, with all that it goes on from", () => {
  const names = (...only: readonly string[]) => selectSteps(steps, only).map(({ name }) => name);
  expect(names("smoke")).toEqual(["build", "pack", "install", "smoke"]);
  expect(names("publish")).toEqual(steps.map(({ name }) => name));
  expect(() => names("smok")).toThrow("no step smok; there are clean, check, version,");
});

it("every step goes on from steps before it", () => {
  const names = steps.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const [index, { needs = [] }] of steps.entries()) {
    if (needs === "all") expect(index).toBe(steps.length - 1);
    else expect(needs.filter((name) => !names.slice(0, index).includes(name))).toEqual([]);
  }
});
