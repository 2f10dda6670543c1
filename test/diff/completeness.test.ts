import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { reportChanges } from "../../generator/diff/change-report.js";
import { changesSchema } from "../../generator/diff/changes-schema.js";
import { diffSpecs } from "../../generator/diff/diff-specs.js";
import { printMarkdown } from "../../generator/diff/print-markdown.js";
import type { ResolvedSpec } from "../../generator/ir/types.js";
import { mutate } from "../support/mutate-spec.js";
import { Random } from "../support/random.js";
import { baseSpec, compileFiles, resolveSpec } from "../support/spec-files.js";

const files = baseSpec();
const before = resolveSpec(files);
const isReport = new Ajv2020().compile(changesSchema);

/** All that the spec says. */
function facts(spec: ResolvedSpec): string {
  return JSON.stringify(spec);
}

it("a spec is no change of itself", () => {
  expect(diffSpecs({ before, after: resolveSpec(files) })).toEqual([]);
});

it("whatever is edited is told, forth and back, as a report of the documented shape", () => {
  let different = 0;
  for (let seed = 1; seed <= 300; seed++) {
    const { files: edited, what } = mutate(files, new Random(seed));
    const { spec: after } = compileFiles(edited);
    if (!after) continue;
    const isDifferent = facts(after) !== facts(before);
    if (isDifferent) different++;
    for (const specs of [
      { before, after },
      { before: after, after: before },
    ]) {
      const report = reportChanges(specs, { ref: "v1.0.0", version: "1.0.0" }, "1.0.0", "package.json");
      expect(report.changes.length > 0, what).toBe(isDifferent);
      expect(isReport(JSON.parse(JSON.stringify(report))), `${what}: ${JSON.stringify(isReport.errors)}`).toBe(true);
      expect(printMarkdown(report)).not.toMatch(/undefined|\[object/);
    }
  }
  expect(different).toBeGreaterThan(20);
}, 120_000);
