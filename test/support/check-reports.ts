import { Ajv2020 } from "ajv/dist/2020.js";
import { expect } from "vitest";
import { reportChanges } from "../../generator/diff/change-report.js";
import { changesSchema } from "../../generator/diff/changes-schema.js";
import { printMarkdown } from "../../generator/diff/print-markdown.js";
import type { ResolvedSpec } from "../../generator/ir/types.js";
import { mutate } from "./mutate-spec.js";
import { Random } from "./random.js";
import { compileFiles, resolveSpec, type SpecFiles } from "./spec-files.js";

/** All that the spec says. */
function facts(spec: ResolvedSpec): string {
  return JSON.stringify(spec);
}

/** Whatever is edited is told, forth and back, as a report of the documented shape. How many mutations were good, other specs. */
export function checkReports(files: SpecFiles, firstSeed: number, runs: number): number {
  const before = resolveSpec(files);
  const isReport = new Ajv2020().compile(changesSchema);
  let different = 0;
  for (let seed = firstSeed; seed < firstSeed + runs; seed++) {
    const { files: edited, what } = mutate(files, new Random(seed));
    const { spec: after } = compileFiles(edited);
    if (!after) continue;
    const isDifferent = facts(after) !== facts(before);
    if (isDifferent) different++;
    for (const specs of [
      { before, after },
      { before: after, after: before },
    ]) {
      const report = reportChanges(
        specs,
        { ref: "v1.0.0", version: "1.0.0", isRelease: true },
        "1.0.0",
        "package.json",
      );
      expect(report.changes.length > 0, `seed ${seed}, ${what}`).toBe(isDifferent);
      expect(isReport(JSON.parse(JSON.stringify(report))), `${what}: ${JSON.stringify(isReport.errors)}`).toBe(true);
      expect(printMarkdown(report)).not.toMatch(/undefined|\[object/);
    }
  }
  return different;
}
