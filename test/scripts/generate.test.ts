import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { main } from "../../scripts/generate.js";
import { run } from "../support/run-command.js";
import { baseSpec, projectRoot, replaceIn, type SpecFiles } from "../support/spec-files.js";
import { readTree, temporaryFolder, writeFiles } from "../support/temporary.js";

const pixel = "spec/models/image/pixel.yaml";
const bad = replaceIn(baseSpec(), pixel, "credits: 4,", "credits: -4,");
const want = `${pixel}:26:29 error out-of-range: expected >= 1, got -4`;

function project(spec: SpecFiles, links: readonly string[] = ["templates", "package.json"]): string {
  const root = temporaryFolder();
  writeFiles(root, spec);
  for (const name of links) symlinkSync(join(projectRoot, name), join(root, name));
  return root;
}

it("a bad spec: its diagnostics, exit 1, nothing written", async () => {
  const root = project(bad);
  const { status, stdout, stderr } = await run(main, ["--root", root]);
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: "",
    stderr: `${want}\n1 problem in spec/; nothing was written\n`,
  });
  expect(readdirSync(root).sort()).toEqual(["package.json", "spec", "templates"]);
});

it("--json: the same as data", async () => {
  const { status, stdout, stderr } = await run(main, ["--json", "--root", project(bad)]);
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(JSON.parse(stdout)).toEqual({
    ok: false,
    diagnostics: [
      { code: "out-of-range", message: "expected >= 1, got -4", location: { file: pixel, line: 26, column: 29 } },
    ],
  });
});

it("a good spec, then a bad one: the output of the good one stays", async () => {
  const root = project(baseSpec());
  expect(await run(main, ["--root", root])).toMatchObject({ status: 0, stderr: "" });
  const before = readTree(join(root, "generated"));
  expect(before.size).toBeGreaterThan(50);
  expect(await run(main, ["--root", root, "--check"])).toMatchObject({ status: 0, stderr: "" });

  writeFiles(root, bad);
  expect(await run(main, ["--root", root])).toMatchObject({ status: 1, stdout: "" });
  expect(readTree(join(root, "generated"))).toEqual(before);
});

it("a derived file that is stale: named, mended by a run, and no reason to read the spec otherwise", async () => {
  const root = project(baseSpec());
  await run(main, ["--root", root]);
  const names = join(root, "spec/schema/names.schema.json");
  const want = readFileSync(names, "utf8");
  writeFileSync(names, want.replace("unit name", "none"));
  expect(await run(main, ["--root", root, "--check"])).toMatchObject({
    status: 1,
    stdout: "",
    stderr: "spec/schema/names.schema.json: changed\n1 file differs from what the spec says; run npm run generate\n",
  });
  expect(await run(main, ["--root", root])).toMatchObject({ status: 0, stderr: "" });
  expect(readFileSync(names, "utf8")).toBe(want);
});

it("a template with a mistake: its place, exit 1, nothing written", async () => {
  const root = project(baseSpec(), ["package.json"]);
  cpSync(join(projectRoot, "templates"), join(root, "templates"), { recursive: true });
  writeFileSync(join(root, "templates/docs/llms.md.hbs"), "{{#each categories}}\n{{nothing_of_this}}\n{{/each}}\n");
  expect(await run(main, ["--root", root])).toMatchObject({
    status: 1,
    stdout: "",
    stderr:
      'templates/docs/llms.md.hbs:2:3 error bad-template: "nothing_of_this" not defined in [object Object]\n' +
      "1 problem in templates/; nothing was written\n",
  });
  expect(readdirSync(root).sort()).toEqual(["package.json", "spec", "templates"]);
});

it("no version", async () => {
  const root = project(baseSpec(), ["templates"]);
  const { status, stderr } = await run(main, ["--root", root]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^package\.json:1:1 error missing-file: its version is that of the packages\n/);
  expect(existsSync(join(root, "generated"))).toBe(false);
});

it("no templates at all", async () => {
  const root = project(baseSpec(), ["package.json"]);
  const { status, stderr } = await run(main, ["--root", root]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^templates\/sdk:1:1 error missing-file: the generator needs this folder\n/);
  expect(existsSync(join(root, "generated"))).toBe(false);
});

it("no spec at all", async () => {
  const root = temporaryFolder();
  const { status, stderr } = await run(main, ["--root", root]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^spec:1:1 error missing-file: no spec folder: ENOENT\n/);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(existsSync(join(root, "generated"))).toBe(false);
});
