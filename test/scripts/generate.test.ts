import { existsSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runGenerate } from "../support/run-generate.js";
import { baseSpec, projectRoot, replaceIn, type SpecFiles } from "../support/spec-files.js";
import { readTree, temporaryFolder, writeFiles } from "../support/temporary.js";

const pixel = "spec/models/image/pixel.yaml";
const bad = replaceIn(baseSpec(), pixel, "credits: 4,", "credits: -4,");
const want = `${pixel}:26:29 error out-of-range: expected >= 1, got -4`;

function project(spec: SpecFiles): string {
  const root = temporaryFolder();
  writeFiles(root, spec);
  symlinkSync(join(projectRoot, "templates"), join(root, "templates"));
  return root;
}

it("a bad spec: its diagnostics, exit 1, nothing written", () => {
  const root = project(bad);
  const { status, stdout, stderr } = runGenerate("--root", root);
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: "",
    stderr: `${want}\n1 problem in spec/; nothing was written\n`,
  });
  expect(readdirSync(root).sort()).toEqual(["spec", "templates"]);
});

it("--json: the same as data", () => {
  const { status, stdout, stderr } = runGenerate("--json", "--root", project(bad));
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(JSON.parse(stdout)).toEqual({
    ok: false,
    diagnostics: [
      { code: "out-of-range", message: "expected >= 1, got -4", location: { file: pixel, line: 26, column: 29 } },
    ],
  });
});

it("a good spec, then a bad one: the output of the good one stays", () => {
  const root = project(baseSpec());
  expect(runGenerate("--root", root)).toMatchObject({ status: 0, stderr: "" });
  const before = readTree(join(root, "generated"));
  expect(before.size).toBeGreaterThan(50);
  expect(runGenerate("--root", root, "--check")).toMatchObject({ status: 0, stderr: "" });

  writeFiles(root, bad);
  expect(runGenerate("--root", root)).toMatchObject({ status: 1, stdout: "" });
  expect(readTree(join(root, "generated"))).toEqual(before);
});

it("no spec at all", () => {
  const root = temporaryFolder();
  const { status, stderr } = runGenerate("--root", root);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^spec:1:1 error missing-file: no spec folder: ENOENT\n/);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(existsSync(join(root, "generated"))).toBe(false);
});
