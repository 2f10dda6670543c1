import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { EmittedFile } from "../../generator/emit/emitter.js";
import { pour } from "../../generator/output/pour.js";
import { TreeComparison } from "../../generator/output/tree-comparison.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";

function compare(
  current: Readonly<Record<string, string>>,
  emitted: Readonly<Record<string, EmittedFile["text"]>>,
): string[] {
  const folder = temporaryFolder();
  writeFiles(folder, Object.entries(current));
  const comparison = new TreeComparison(folder);
  for (const [path, text] of Object.entries(emitted)) pour({ path, text }, [comparison]);
  return comparison.end().map(({ kind, path }) => `${kind} ${path}`);
}

const cases: readonly {
  name: string;
  current: Record<string, string>;
  emitted: Record<string, string>;
  want: string[];
}[] = [
  { name: "the same", current: { "a.txt": "a" }, emitted: { "a.txt": "a" }, want: [] },
  { name: "missing", current: {}, emitted: { "a/b.txt": "a" }, want: ["missing a/b.txt"] },
  { name: "changed by a byte", current: { "a.txt": "a\n" }, emitted: { "a.txt": "a" }, want: ["changed a.txt"] },
  { name: "changed by line ends", current: { "a.txt": "a\r\n" }, emitted: { "a.txt": "a\n" }, want: ["changed a.txt"] },
  { name: "orphaned", current: { "a/old.txt": "a" }, emitted: {}, want: ["orphaned a/old.txt"] },
  {
    name: "all of them, by path",
    current: { "b.txt": "b", "d.txt": "d" },
    emitted: { "d.txt": "D", "a.txt": "a" },
    want: ["missing a.txt", "orphaned b.txt", "changed d.txt"],
  },
  { name: "what a system leaves", current: { ".DS_Store": "x", "a/b.txt~": "x" }, emitted: {}, want: [] },
  {
    name: "what the build leaves",
    current: { "sdk/dist/index.js": "x", "sdk/node_modules/y/z.js": "z" },
    emitted: {},
    want: [],
  },
  {
    name: "a file where a folder was",
    current: { "a/b.txt": "b" },
    emitted: { a: "a" },
    want: ["missing a", "orphaned a/b.txt"],
  },
];
for (const { name, current, emitted, want } of cases) it(name, () => expect(compare(current, emitted)).toEqual(want));

it("what stands in two places is looked for in both", () => {
  const folder = temporaryFolder();
  writeFiles(folder, [["a.txt", "a"]]);
  const comparison = new TreeComparison(folder);
  pour({ path: "a.txt", copy: "b/a.txt", text: "a" }, [comparison]);
  expect(comparison.end()).toEqual([{ kind: "missing", path: "b/a.txt" }]);
});

it("a folder that is not there lacks everything", () => {
  const comparison = new TreeComparison(join(temporaryFolder(), "nowhere"));
  pour({ path: "a.txt", text: "a" }, [comparison]);
  expect(comparison.end()).toEqual([{ kind: "missing", path: "a.txt" }]);
});

it("an empty folder is no difference", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "empty"));
  expect(new TreeComparison(folder).end()).toEqual([]);
});

for (const path of ["../a.txt", "/etc/passwd", "a/../../b", "a\\b", "a//b", ".hidden", "", "a\nb", "a/"]) {
  it(`no output at ${JSON.stringify(path)}`, () => {
    expect(() => new TreeComparison(temporaryFolder()).open(path)).toThrow("bad output path");
  });
}

it("no two outputs at one path", () => {
  const comparison = new TreeComparison(temporaryFolder());
  pour({ path: "a.txt", text: "a" }, [comparison]);
  expect(() => pour({ path: "a.txt", text: "a" }, [comparison])).toThrow("two outputs at a.txt");
});

describe("a text that comes in pieces", () => {
  const pieces = ["a", "", "\u00e9\u{1f600}", "bc"];
  const text = pieces.join("");
  const currents: readonly { name: string; current: string; want: string[] }[] = [
    { name: "the same", current: text, want: [] },
    { name: "ends before the file does", current: `${text}!`, want: ["changed a.txt"] },
    { name: "goes on after the file ends", current: text.slice(0, -1), want: ["changed a.txt"] },
    { name: "differs in its first piece only", current: `b${text.slice(1)}`, want: ["changed a.txt"] },
  ];
  for (const { name, current, want } of currents) {
    it(name, () => expect(compare({ "a.txt": current }, { "a.txt": () => pieces })).toEqual(want));
  }
});
