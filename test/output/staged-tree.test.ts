import { mkdirSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { pour } from "../../generator/output/pour.js";
import { recover, StagedTree } from "../../generator/output/staged-tree.js";
import { readTree, temporaryFolder, writeFiles } from "../support/temporary.js";

const before = new Map([
  ["a.txt", "old a"],
  ["deep/er/b.txt", "old b"],
]);
const after = new Map([
  ["a.txt", "new a"],
  ["c.txt", "new c"],
]);

/** No process has this number: it is beyond the largest that Linux gives. */
const nobody = 2 ** 22 + 1;

let root: string;
let folder: string;

beforeEach(() => {
  root = temporaryFolder();
  folder = join(root, "generated");
  writeFiles(folder, before);
});

function stage(files: ReadonlyMap<string, string>): StagedTree {
  const staged = new StagedTree(folder);
  for (const [path, text] of files) pour({ path, text }, [staged]);
  return staged;
}

describe("a staged tree", () => {
  it("is nowhere to be seen before it is committed", () => {
    stage(after);
    expect(readTree(folder)).toEqual(before);
  });

  it("replaces the old one as a whole, orphans included", () => {
    stage(after).commit();
    expect(readTree(folder)).toEqual(after);
    expect(readdirSync(root)).toEqual(["generated"]);
  });

  it("needs no old one", () => {
    renameSync(folder, join(root, "elsewhere"));
    stage(after).commit();
    expect(readTree(folder)).toEqual(after);
  });

  it("leaves nothing behind when it is discarded", () => {
    stage(after).discard();
    expect(readTree(folder)).toEqual(before);
    expect(readdirSync(root)).toEqual(["generated"]);
  });
});

describe("after a run that was killed", () => {
  const cases: readonly { name: string; arrange: () => void; want: ReadonlyMap<string, string> }[] = [
    { name: "before the first file", arrange: () => {}, want: before },
    {
      name: "while it wrote",
      arrange: () => writeFiles(root, [[`.generated.new${nobody}/half.txt`, "ha"]]),
      want: before,
    },
    {
      name: "between the two renames",
      arrange: () => {
        writeFiles(join(root, `.generated.new${nobody}`), after);
        renameSync(folder, join(root, ".generated.old"));
      },
      want: before,
    },
    {
      name: "after the second rename",
      arrange: () => {
        renameSync(folder, join(root, ".generated.old"));
        writeFiles(folder, after);
      },
      want: after,
    },
    {
      name: "while it removed the old tree",
      arrange: () => {
        mkdirSync(join(root, ".generated.old/deep"), { recursive: true });
        renameSync(folder, join(root, "gone"));
        writeFiles(folder, after);
        renameSync(join(root, "gone"), join(root, ".generated.old/deep/rest"));
      },
      want: after,
    },
    {
      name: "under the very number of this process, as in a container",
      arrange: () => writeFiles(root, [[`.generated.new${process.pid}/left-over.txt`, "x"]]),
      want: before,
    },
  ];
  for (const { name, arrange, want } of cases) {
    it(`${name}: a whole tree, and nothing beside it`, () => {
      arrange();
      recover(folder);
      expect(readTree(folder)).toEqual(want);
      expect(readdirSync(root)).toEqual(["generated"]);
    });
  }

  it("nothing of the dead run gets into the next tree", () => {
    writeFiles(root, [[`.generated.new${process.pid}/left-over.txt`, "x"]]);
    recover(folder);
    stage(after).commit();
    expect(readTree(folder)).toEqual(after);
  });

  it("a run that is still at work keeps its folder", () => {
    writeFiles(root, [[`.generated.new${process.ppid}/half.txt`, "ha"]]);
    recover(folder);
    expect(readdirSync(root)).toEqual([`.generated.new${process.ppid}`, "generated"]);
  });
});
