import fs, { mkdirSync, readdirSync, renameSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
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

describe("where a folder cannot be renamed", () => {
  const renameFile = fs.renameSync;
  afterEach(() => {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  });

  /** EXDEV: in a layer of a container's image. EBUSY: it is mounted there. */
  function refuse(code: string, isRefused: (from: string) => boolean): void {
    vi.spyOn(fs, "renameSync").mockImplementation((from, to) => {
      if (isRefused(String(from))) throw Object.assign(new Error(`${code}: rename`), { code });
      renameFile(from, to);
    });
    syncBuiltinESMExports();
  }

  it.each([
    ["the old one, in a container's image", "EXDEV", () => true],
    ["the old one, which is mounted", "EBUSY", () => true],
    ["the new one", "EXDEV", (from: string) => from.includes(".new")],
  ])("%s: file by file, orphans included", (_, code, isRefused) => {
    const staged = stage(after);
    refuse(code, (from) => fs.statSync(from).isDirectory() && isRefused(from));
    staged.commit();
    staged.discard();
    expect(readTree(folder)).toEqual(after);
    expect(readdirSync(root)).toEqual(["generated"]);
  });

  it("any other failure is told, and the old tree stands", () => {
    const staged = stage(after);
    refuse("EACCES", (from) => from.includes(".new"));
    expect(() => staged.commit()).toThrow("EACCES");
    expect(readTree(folder)).toEqual(before);
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
