import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type ChangeReport, reportChanges } from "../../generator/diff/change-report.js";
import { products } from "../../generator/diff/verdicts.js";
import { createWitness } from "../diff/support/witness.js";
import { applyDiff, readCaseBooks, record, recording } from "../support/case-book.js";
import { baseSpec, projectRoot, resolveSpec } from "../support/spec-files.js";

const folder = join(projectRoot, "test/fixtures/spec-edits");
const files = baseSpec(join(folder, "before"));
const before = resolveSpec(files);
const witness = createWitness(before);
const witnessed = { sdk: 0, openapi: 0 };
const books = readCaseBooks(folder);

/** A change a line, and what keeps it from being published. The version is not edited here: that it is too low is no news. */
function printReport({ changes, problems }: ChangeReport): string {
  return [
    ...changes.map(({ kind, subject, text }) => `${kind} ${subject}: ${text}`),
    ...problems
      .filter(({ code }) => code !== "version-too-low")
      .map(({ place, code, message }) => `! ${place}: ${code}: ${message}`),
  ].join("\n");
}

for (const book of books) {
  describe(book.path.slice(projectRoot.length), () => {
    const given = new Map<string, string>();
    afterAll(() => {
      if (recording) record(book, given);
    });
    for (const { name, diff, want } of book.cases) {
      it(name, () => {
        const after = resolveSpec(applyDiff(files, diff));
        const base = { ref: "v1", version: "1.0.0", isRelease: true };
        const report = reportChanges({ before, after }, base, "1.0.0", "package.json");
        given.set(name, printReport(report));
        const { sdk, openapi } = report.verdicts;
        const refused = witness(after);
        for (const product of products) {
          if (report.verdicts[product].verdict !== "major") expect(refused[product]).toBeUndefined();
          else if (refused[product]) witnessed[product]++;
        }
        expect(name).toMatch(new RegExp(`: ${sdk.verdict}, ${openapi.verdict}$`));
        if (!recording) expect(printReport(report)).toBe(want);
      });
    }
  });
}

it("the witness has teeth: it refuses much of what was said to be breaking", () => {
  expect(witnessed.sdk).toBeGreaterThan(15);
  expect(witnessed.openapi).toBeGreaterThan(15);
});
