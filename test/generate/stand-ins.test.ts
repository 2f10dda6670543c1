import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { piecesOf } from "../../generator/emit/emitter.js";
import { emitEmulator } from "../../generator/emit/emulator/index.js";
import { emitSdk } from "../../generator/emit/sdk/index.js";
import { header } from "../../generator/print/header.js";
import { recording } from "../support/case-book.js";
import { assets, projectRoot } from "../support/spec-files.js";
import { standInSpec } from "../support/stand-in-spec.js";
import { writeFiles } from "../support/temporary.js";

/**
 * The hand-written code is compiled and tested on tables too. They are emitted like the real ones, so that nothing in them can be
 * otherwise than in what ships. RECORD=1 writes them.
 */
const standInHeader = "// Emitted for test/support/stand-in-spec.ts: `RECORD=1 npx vitest run stand-ins`. Do not edit.";

const spec = standInSpec();
const emitted = [...emitSdk(spec, assets), ...emitEmulator(spec, assets)]
  .filter(({ path }) => path.includes("/src/tables/"))
  .map((file) => [file.path, [...piecesOf(file)].join("").replace(header, standInHeader)] as const);
const templates = join(projectRoot, "templates");
if (recording) writeFiles(templates, emitted);

describe("the stand-in tables are what is emitted for the stand-in spec", () => {
  for (const [path, text] of emitted) {
    test(path, () => {
      expect(text.startsWith(standInHeader)).toBe(true);
      expect(readFileSync(join(templates, path), "utf8")).toBe(text);
    });
  }
  for (const folder of ["sdk/src/tables", "emulator/src/tables"]) {
    test(`${folder} holds nothing else`, () => {
      const files = readdirSync(join(templates, folder)).map((name) => `${folder}/${name}`);
      const own = emitted.map(([path]) => path).filter((path) => path.startsWith(folder));
      expect(files.sort()).toEqual(own.sort());
    });
  }
});
