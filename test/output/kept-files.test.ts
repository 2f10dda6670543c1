import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { KeptFiles } from "../../generator/output/kept-files.js";
import { readTree, temporaryFolder, writeFiles } from "../support/temporary.js";

const derived = { path: "spec/schema/names.json", text: "new" };
let root: string;

beforeEach(() => {
  root = temporaryFolder();
  writeFiles(root, [["spec/schema/by-hand.json", "mine"]]);
});

function keep(...files: readonly { path: string; text: string }[]): KeptFiles {
  const kept = new KeptFiles(root);
  for (const file of files) kept.add(file);
  return kept;
}

const cases: readonly { name: string; current: Record<string, string>; want: string[] }[] = [
  { name: "the same", current: { [derived.path]: "new" }, want: [] },
  { name: "changed", current: { [derived.path]: "old" }, want: [`changed ${derived.path}`] },
  { name: "missing", current: {}, want: [`missing ${derived.path}`] },
];
for (const { name, current, want } of cases) {
  it(`${name}: said, and written only when it is committed`, () => {
    writeFiles(root, Object.entries(current));
    const before = readTree(root);
    const kept = keep(derived);
    expect(kept.differences.map(({ kind, path }) => `${kind} ${path}`)).toEqual(want);
    expect(readTree(root)).toEqual(before);
    kept.commit();
    expect(readTree(root)).toEqual(
      new Map([
        ["spec/schema/by-hand.json", "mine"],
        [derived.path, "new"],
      ]),
    );
  });
}

it("where its folder is not there, a file is not kept", () => {
  const kept = keep({ path: "generator/load/types.ts", text: "x" });
  kept.commit();
  expect([kept.size, kept.differences, readdirSync(root)]).toEqual([0, [], ["spec"]]);
});

it("what a killed run left is gone after the next", () => {
  // No process has this number.
  writeFiles(root, [
    [`spec/schema/.names.json.new${2 ** 22 + 1}`, "ha"],
    [derived.path, "old"],
  ]);
  keep(derived).commit();
  expect(readdirSync(join(root, "spec/schema")).sort()).toEqual(["by-hand.json", "names.json"]);
});
