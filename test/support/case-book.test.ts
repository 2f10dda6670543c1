import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { applyDiff, readCaseBooks, readRecording, record } from "./case-book.js";
import { temporaryFolder } from "./temporary.js";

const files = new Map([["a.yaml", "x: 1\ny: 2\n  y: 2\n"]]);

describe("a diff", () => {
  const cases: readonly { name: string; diff: string; want: Record<string, string> }[] = [
    { name: "replaces lines", diff: "a.yaml\n-x: 1\n+x: 3\n", want: { "a.yaml": "x: 3\ny: 2\n  y: 2\n" } },
    { name: "stands at the start of a line", diff: "a.yaml\n-y: 2\n", want: { "a.yaml": "x: 1\n  y: 2\n" } },
    { name: "has several places", diff: "a.yaml\n-x: 1\n@@\n-y: 2\n+y: 3\n", want: { "a.yaml": "y: 3\n  y: 2\n" } },
    { name: "ends a file", diff: "a.yaml\n+z: 3\n", want: { "a.yaml": "x: 1\ny: 2\n  y: 2\nz: 3\n" } },
    { name: "makes a file", diff: "delete a.yaml\nb.yaml\n+z: 3\n", want: { "b.yaml": "z: 3\n" } },
    { name: "moves a file", diff: "rename a.yaml b.yaml\nb.yaml\n-x: 1\n", want: { "b.yaml": "y: 2\n  y: 2\n" } },
  ];
  for (const { name, diff, want } of cases) {
    it(name, () => expect(Object.fromEntries(applyDiff(files, diff))).toEqual(want));
  }

  it("that no longer fits fails", () => {
    expect(() => applyDiff(files, "a.yaml\n-x: 2\n")).toThrow("0 times");
    expect(() => applyDiff(files, "delete b.yaml\n")).toThrow("no file b.yaml");
  });
});

describe("a book of cases", () => {
  const book = "# Book\n\n## One\n\n```diff\na.yaml\n-x: 1\n```\n\n```text\nanswer\n```\n";
  let folder: string;
  beforeEach(() => {
    folder = temporaryFolder();
  });
  const read = (text: string) => {
    writeFileSync(join(folder, "book.md"), text);
    return readCaseBooks(folder);
  };

  it("has edits and answers", () => {
    expect(read(book)[0]?.cases).toEqual([{ name: "One", diff: "a.yaml\n-x: 1\n", want: "answer" }]);
  });

  it("holds nothing else: no answer without an edit, no case twice", () => {
    expect(() => read(`${book}\n## Two\n\n\`\`\`text\norphan\n\`\`\`\n`)).toThrow("more than cases");
    expect(() => read(book + book)).toThrow("alike");
  });

  it("takes new answers where the old ones stood", () => {
    const [first] = read(book);
    if (first) record(first, new Map([["One", "another"]]));
    expect(readCaseBooks(folder)[0]?.cases[0]?.want).toBe("another");
  });

  it("takes none in CI", () => {
    expect(readRecording({ RECORD: "1" })).toBe(true);
    expect(readRecording({ CI: "true" })).toBe(false);
    expect(() => readRecording({ RECORD: "1", CI: "true" })).toThrow("not for CI");
  });
});
