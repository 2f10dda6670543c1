import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readAssets } from "../../generator/load/assets.js";
import { projectRoot } from "../support/spec-files.js";
import { temporaryFolder } from "../support/temporary.js";

const want = readAssets(projectRoot);
const stray = [".DS_Store", "client.ts~", "client.ts.orig", "#client.ts#", "Thumbs.db", "client copy.ts", "notes.txt"];

test("templates hold what belongs to a package, whatever systems and editors have left in them", () => {
  const root = temporaryFolder();
  for (const name of ["templates", "package.json"])
    cpSync(join(projectRoot, name), join(root, name), { recursive: true });
  for (const folder of ["sdk", "sdk/src", "sdk/src/wait", "emulator/src", "docs"]) {
    for (const name of stray) writeFileSync(join(root, "templates", folder, name), "x");
    // As an editor locks a file: a link to nobody's machine.
    symlinkSync("user@host.1:2", join(root, "templates", folder, ".#client.ts"));
    mkdirSync(join(root, "templates", folder, ".idea"));
  }
  expect(readAssets(root)).toEqual(want);
});

test("nothing that is committed is missed, but for what is emitted", () => {
  expect(want.sdk.has("src/client.ts") && want.sdk.has("CHANGELOG.md") && want.sdk.has("LICENSE")).toBe(true);
  expect(want.emulator.has("src/media/png.ts") && want.docs.has("model.md.hbs")).toBe(true);
  expect([...want.sdk.keys()].filter((path) => /tables|version/.test(path))).toEqual([]);
});
