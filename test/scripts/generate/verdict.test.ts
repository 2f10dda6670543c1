import { describe, expect, it } from "vitest";
import { type Lines, linesOf, newsSince, type Verdict } from "../../../scripts/generate/verdict.js";

const location = { file: "spec/api.yaml", line: 2, column: 3 };
const refused: Verdict = { ok: false, diagnostics: [{ code: "yaml-key", message: "no", location }] };
const emitted = { entries: 1, models: 2, files: 3 };
const stale: Verdict = { ok: false, ...emitted, differences: [{ kind: "changed", path: "generated/a.txt" }] };

describe("a verdict in lines", () => {
  const cases: readonly { name: string; verdict: Verdict; check: boolean; want: Lines }[] = [
    {
      name: "refused",
      verdict: refused,
      check: false,
      want: {
        problems: ["spec/api.yaml:2:3 error yaml-key: no"],
        summary: "1 problem in spec/; nothing was written",
        wrote: false,
      },
    },
    {
      name: "compared, and different",
      verdict: stale,
      check: true,
      want: {
        problems: ["generated/a.txt: changed"],
        summary: "1 file differs from what the spec says; run npm run generate",
        wrote: false,
      },
    },
    {
      name: "compared, and the same",
      verdict: { ok: true, ...emitted, differences: [] },
      check: true,
      want: { problems: [], summary: "1 entries, 2 models, 3 files: in step with the spec", wrote: false },
    },
    {
      name: "written",
      verdict: { ...stale, ok: true },
      check: false,
      want: { problems: [], summary: "1 entries, 2 models, 3 files: 1 changed", wrote: true },
    },
  ];
  for (const { name, verdict, check, want } of cases) it(name, () => expect(linesOf(verdict, check)).toEqual(want));
});

describe("what is new since the last run", () => {
  const lines = (problems: readonly string[], summary: string, wrote = false): Lines => ({ problems, summary, wrote });
  const cases: readonly { name: string; before?: Lines; after: Lines; want: readonly string[] }[] = [
    { name: "the first run: all of it", after: lines(["a"], "1 problem"), want: ["a", "1 problem"] },
    { name: "the same: nothing", before: lines(["a"], "1 problem"), after: lines(["a"], "1 problem"), want: [] },
    {
      name: "one for another, though they are as many",
      before: lines(["a", "b"], "2 problems"),
      after: lines(["b", "c"], "2 problems"),
      want: ["c", "solved: a", "2 problems"],
    },
    { name: "mended", before: lines(["a"], "1 problem"), after: lines([], "good"), want: ["solved: a", "good"] },
    {
      name: "written again",
      before: lines([], "1 changed", true),
      after: lines([], "1 changed", true),
      want: ["1 changed"],
    },
  ];
  for (const { name, before, after, want } of cases) it(name, () => expect(newsSince(before, after)).toEqual(want));
});
