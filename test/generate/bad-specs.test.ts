import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { applyDiff, readCaseBooks, record, recording } from "../support/case-book.js";
import { baseSpec, diagnosticsOf, projectRoot } from "../support/spec-files.js";

const base = baseSpec();

it("has nothing to say about the base spec", () => {
  expect(diagnosticsOf(base)).toBe("");
});

for (const book of readCaseBooks(join(projectRoot, "test/fixtures/bad-specs"))) {
  describe(book.path.slice(projectRoot.length), () => {
    const given = new Map<string, string>();
    afterAll(() => {
      if (recording) record(book, given);
    });
    for (const { name, diff, want } of book.cases) {
      it(name, () => {
        const answer = diagnosticsOf(applyDiff(base, diff));
        given.set(name, answer);
        expect(answer).not.toBe("");
        if (!recording) expect(answer).toBe(want);
      });
    }
  });
}
