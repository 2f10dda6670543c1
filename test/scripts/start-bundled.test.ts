import { spawnSync } from "node:child_process";
import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../support/spec-files.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";

/** A project with one command, and what it says and how it ends. */
function started(files: Readonly<Record<string, string>>, isInstalled = true) {
  const root = temporaryFolder();
  writeFiles(root, [["package.json", '{ "type": "module" }'], ...Object.entries(files)]);
  const start = join(root, "scripts/start-bundled.mjs");
  cpSync(join(projectRoot, "scripts/start-bundled.mjs"), start);
  if (isInstalled) symlinkSync(join(projectRoot, "node_modules"), join(root, "node_modules"));
  const { status, stdout, stderr } = spawnSync(process.execPath, [start, "command", "--one", "two"], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("given a command, want it to have its arguments and its folder, and packages when it asks for them", () => {
  const text = `import { basename } from "node:path";
import { answer } from "./answer.js";
void answer().then((value) => console.log(value, basename(import.meta.dirname), process.argv.slice(2).join(" ")));
`;
  const answer = `export async function answer(): Promise<number> {
  const { parse } = await import("yaml");
  return parse("42");
}
`;
  expect(started({ "scripts/command.ts": text, "scripts/answer.ts": answer })).toEqual({
    status: 0,
    stdout: "42 scripts --one two\n",
    stderr: "",
  });
});

test("given one that fails, want the place in its source", () => {
  const { status, stderr } = started({
    "scripts/command.ts": 'import { fail } from "./fail.js";\n\nfail();\n',
    "scripts/fail.ts":
      'interface Unused { readonly a: 1 }\n\nexport function fail(): never {\n  throw new Error("no");\n}\n',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/Error: no\n {4}at fail \(.*scripts\/fail\.ts:4:9\)/);
});

test("given one that does not compile, want where, and nothing of the bundler's own code", () => {
  const { status, stderr } = started({
    "scripts/command.ts": 'import "./broken.js";\n',
    "scripts/broken.ts": "const = 1;\n",
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/scripts\/broken\.ts:1:6: ERROR: Expected identifier but found "="/);
  expect(stderr).not.toContain("esbuild/lib");
});

test("given packages that are not installed, want one line that says what to run", () => {
  expect(started({ "scripts/command.ts": "" }, false)).toEqual({
    status: 1,
    stdout: "",
    stderr: "the package esbuild is not installed; run npm ci\n",
  });
});
