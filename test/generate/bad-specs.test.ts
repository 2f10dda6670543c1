import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { codes } from "../../generator/diagnostics/codes.js";
import { applyDiff, readCaseBooks, record, recording } from "../support/case-book.js";
import { baseSpec, diagnosticsOf, projectRoot } from "../support/spec-files.js";

const base = baseSpec();

it("has nothing to say about the base spec", () => {
  expect(diagnosticsOf(base)).toBe("");
});

const books = readCaseBooks(join(projectRoot, "test/fixtures/bad-specs"));

for (const book of books) {
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

/** Where the cases stand that a diff cannot describe: links, bytes, sizes; and what is wrong with no spec, but with its reading. */
const others = ["test/load/source-file.test.ts", "test/load/yaml-document.test.ts", "test/check/check-reading.test.ts"];

it("every code of the catalogue is produced by a case", () => {
  const wants = books.flatMap(({ cases }) => cases.map(({ want }) => want));
  const texts = others.map((path) => readFileSync(join(projectRoot, path), "utf8"));
  const produced = new Set(
    [...wants, ...texts].flatMap((text) => [...text.matchAll(/ error ([a-z-]+): /g)].map(([, code]) => code)),
  );
  expect(Object.keys(codes).filter((code) => !produced.has(code))).toEqual([]);
});
