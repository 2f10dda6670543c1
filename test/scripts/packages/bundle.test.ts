import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { bundleEsm, type Files, toCommonJs } from "../../../scripts/packages/bundle.js";
import { entryPoints, packageIds, packages, readManifest } from "../../../scripts/packages/packages.js";
import { projectRoot } from "../../support/spec-files.js";
import { temporaryFolder, writeFiles } from "../../support/temporary.js";

const sources = {
  "package.json": '{ "type": "module", "sideEffects": false }',
  "src/errors.ts": "export class Mistake extends Error {}\n",
  "src/platform/server.ts": 'export const platform: string = "server";\n',
  "src/platform/browser.ts": 'export const platform: string = "browser";\n',
  "src/index.ts": `export { Mistake } from "./errors.js";
export { platform } from "./platform/server.js";
export const unused = (): never => { throw new TypeError("unused"); };
`,
  "src/extra.ts": `import { Mistake } from "./errors.js";
export const fail = (): never => { throw new Mistake("extra"); };
`,
  "src/data.ts": "export const numbers: readonly number[] = [1, 2, 3];\n",
  "src/cli.ts": `import { platform } from "./index.js";
console.log(platform);
`,
};

function source(): string {
  const root = temporaryFolder();
  writeFiles(root, Object.entries(sources));
  return root;
}

const entries = { modules: ["index", "extra", "data"], apart: ["data"], commands: ["cli"] };

function written(files: Files, type: string): string {
  const folder = temporaryFolder();
  writeFiles(folder, [...files, ["package.json", JSON.stringify({ type, sideEffects: false })]]);
  return folder;
}

interface Built {
  readonly index: { readonly Mistake: new () => Error; readonly platform: string };
  readonly extra: { fail(): never };
}

function expectOneClass({ index, extra }: Built): void {
  expect(extra.fail).toThrow(index.Mistake);
}

it("a file per entry point, and one that all of them share: a class is the same through each", async () => {
  const files = await bundleEsm(source(), entries, "server");
  expect(files.map(([path]) => path).sort()).toEqual(["cli.js", "data.js", "extra.js", "index.js", "shared.js"]);
  expect(files.filter(([, text]) => /^import "/m.test(text))).toEqual([]);
  const folder = written(files, "module");
  const load = (name: string) => import(pathToFileURL(join(folder, `${name}.js`)).href);
  expectOneClass({ index: await load("index"), extra: await load("extra") });
  expect(execFileSync(process.execPath, [join(folder, "cli.js")], { encoding: "utf8" })).toBe("server\n");
  expect(files.find(([path]) => path === "cli.js")?.[1]).toMatch(/^#!\/usr\/bin\/env node\n/);
});

it("what is apart is in its own file alone, and needs no other", async () => {
  const files = await bundleEsm(source(), entries, "server");
  expect(files.filter(([, text]) => /1, 2, 3/.test(text)).map(([path]) => path)).toEqual(["data.js"]);
  expect(files.find(([path]) => path === "data.js")?.[1]).not.toContain("import");
});

it("the same for require", async () => {
  const files = await toCommonJs(await bundleEsm(source(), { ...entries, commands: [] }, "server"));
  expect(files.map(([path]) => path).sort()).toEqual(["data.js", "extra.js", "index.js", "shared.js"]);
  const load = createRequire(join(written(files, "commonjs"), "package.json"));
  expectOneClass({ index: load("./index.js"), extra: load("./extra.js") });
});

it("a platform of their own for browsers and workers", async () => {
  for (const platform of ["server", "browser"] as const) {
    const files = await bundleEsm(source(), { ...entries, commands: [] }, platform);
    const { href } = pathToFileURL(join(written(files, "module"), "index.js"));
    expect(((await import(href)) as Built["index"]).platform).toBe(platform);
  }
});

it("every entry point that a manifest offers has a source", () => {
  for (const id of packageIds) {
    const manifest = readManifest(join(projectRoot, "templates", id));
    const modules = entryPoints(manifest, "esm");
    expect(modules).toContain("index");
    expect(entryPoints(manifest, "cjs")).toEqual(modules);
    // Data is the same on every platform.
    const { apart } = packages[id] as { readonly apart: readonly string[] };
    const withPlatform = modules.filter((name) => !apart.includes(name));
    expect([[], withPlatform]).toContainEqual(entryPoints(manifest, "browser"));
  }
});
