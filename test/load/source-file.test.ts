import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { compile } from "../../generator/compile.js";
import { formatDiagnostic } from "../../generator/diagnostics/format.js";
import { readSpec } from "../../generator/load/source-file.js";
import { baseSpec } from "../support/spec-files.js";
import { temporaryFolder } from "../support/temporary.js";

const pixel = "spec/models/image/pixel.yaml";
const base = baseSpec();
let root: string;

beforeEach(() => {
  root = temporaryFolder();
  for (const [path, text] of base) put(path, text);
});

function put(path: string, content: string | Buffer): void {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

function diagnostics(): string {
  return compile(readSpec(root)).diagnostics.map(formatDiagnostic).join("\n");
}

describe("files that cannot be read", () => {
  const cases: readonly { name: string; arrange: () => void; want: string }[] = [
    {
      name: "no spec at all",
      arrange: () => rmSync(join(root, "spec"), { recursive: true }),
      want: "spec:1:1 error missing-file: no spec folder: ENOENT",
    },
    {
      name: "a folder where a file should be",
      arrange: () => {
        rmSync(join(root, pixel));
        mkdirSync(join(root, pixel));
      },
      want: `${pixel}:1:1 error unreadable-file: a folder, not a file`,
    },
    {
      name: "not UTF-8",
      arrange: () => put(pixel, Buffer.from("id: pixel\nname: Pix\xe9l\n", "latin1")),
      want: `${pixel}:1:1 error unreadable-file: not UTF-8`,
    },
    {
      name: "a part that is not UTF-8, which is not missing besides",
      arrange: () => put("spec/api.yaml", Buffer.from([0xff, 0xfe, 0x00])),
      want: "spec/api.yaml:1:1 error unreadable-file: not UTF-8",
    },
    {
      name: "a pipe, which would be waited for",
      arrange: () => {
        rmSync(join(root, pixel));
        execFileSync("mkfifo", [join(root, pixel)]);
      },
      want: `${pixel}:1:1 error unreadable-file: not a file`,
    },
    {
      name: "10 MB",
      arrange: () => put(pixel, "# x\n".repeat(2_621_440)),
      want: `${pixel}:1:1 error file-too-large: 10485760 bytes; at most 524288`,
    },
    {
      name: "a link that leaves the folder",
      arrange: () => {
        put("outside.yaml", base.get(pixel) ?? "");
        rmSync(join(root, pixel));
        symlinkSync("../../../outside.yaml", join(root, pixel));
      },
      want: `${pixel}:1:1 error path-outside-spec: a link that leaves the spec folder`,
    },
    {
      name: "a link to a folder outside",
      arrange: () => symlinkSync("..", join(root, "spec/models/up")),
      want: "spec/models/up:1:1 error path-outside-spec: a link that leaves the spec folder",
    },
    {
      name: "a link to nothing",
      arrange: () => symlinkSync("nowhere.yaml", join(root, "spec/models/image/ghost.yaml")),
      want: "spec/models/image/ghost.yaml:1:1 error unreadable-file: ENOENT",
    },
    {
      name: "a link to itself",
      arrange: () => symlinkSync("loop.yaml", join(root, "spec/models/image/loop.yaml")),
      want: "spec/models/image/loop.yaml:1:1 error unreadable-file: ELOOP",
    },
    {
      name: "a file name that would forge a line of the report",
      arrange: () => put("spec/models/image/x\nspec:1:1 error \u202e.yaml", "name: x\n"),
      want: "spec/models/image/x\\u000aspec:1:1 error \\u202e.yaml:1:1 error file-name: a model's file is named for its id: small letters, digits and hyphens, 64 at most",
    },
  ];
  for (const { name, arrange, want } of cases) {
    it(name, () => {
      arrange();
      const [first] = diagnostics().split("\n");
      expect(first).toBe(want);
    });
  }

  it("reports nothing else besides", () => {
    put(pixel, Buffer.from([0xff]));
    expect(diagnostics()).toBe(`${pixel}:1:1 error unreadable-file: not UTF-8`);
  });
});

describe("files that are read all the same", () => {
  const cases: readonly { name: string; rewrite: (text: string) => string }[] = [
    { name: "CRLF", rewrite: (text) => text.replaceAll("\n", "\r\n") },
    { name: "BOM", rewrite: (text) => `\ufeff${text}` },
    { name: "BOM and CRLF", rewrite: (text) => `\ufeff${text.replaceAll("\n", "\r\n")}` },
  ];
  for (const { name, rewrite } of cases) {
    it(`${name}: the same text as without`, () => {
      const plain = readSpec(root);
      for (const [path, text] of base) put(path, rewrite(text));
      expect(readSpec(root)).toEqual(plain);
      expect(diagnostics()).toBe("");
    });
  }

  it("CRLF: the same line and column as without", () => {
    put(pixel, (base.get(pixel) ?? "").replace("maxItems: 3", "maxItems: three").replaceAll("\n", "\r\n"));
    expect(diagnostics()).toBe(`${pixel}:9:15 error wrong-type: expected integer, got a string`);
  });

  it("what editors leave behind is no part of the spec", () => {
    for (const name of [".pixel.yaml.swp", "pixel.yaml~", ".DS_Store", "Thumbs.db", "pixel.yaml.orig"])
      put(`spec/models/image/${name}`, "x");
    expect(diagnostics()).toBe("");
  });
});
