import { join } from "node:path";
import { expect, it } from "vitest";
import { placesOf } from "../../generator/emit/emitter.js";
import { emit } from "../../generator/generate.js";
import { readAssets } from "../../generator/load/assets.js";
import { packageIds } from "../../scripts/packages/packages.js";
import { textOf } from "../support/outputs.js";
import { assets, baseSpec, resolveSpec } from "../support/spec-files.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";

const spec = resolveSpec(baseSpec());

function holding(version: string): readonly string[] {
  return [...emit(spec, { ...assets, version })]
    .filter((file) => new RegExp(`(?<![\\w.])${version.replaceAll(".", "\\.")}(?![\\w.])`).test(textOf(file)))
    .flatMap(placesOf);
}

it("all packages and all descriptions of the API have the one version of the project, and nothing else has one", () => {
  const described = ["arazzo.yaml", "openapi.json", "openapi.yaml", "portable/any-reply.json", "portable/openapi.json"];
  const models = spec.models.map(({ model }) => `portable/models/${model}.json`);
  const documents = [...described, ...models].map((path) => `openapi/${path}`);
  const wanted = [
    ...documents,
    // Copies beside the site's pages, and the page that leads to them.
    ...documents.map((path) => `site/${path}`),
    "site/catalog.json",
    "site/downloads.html",
    ...packageIds.map((id) => `${id}/package.json`),
    "sdk/src/version.ts",
    "catalog/catalog.json",
    "sdk/src/tables/catalog.ts",
  ];
  for (const version of ["71.82.93-rc.4", "71.82.94"]) expect([...holding(version)].sort()).toEqual(wanted.sort());
});

it("it stands in package.json, and in no template", () => {
  const root = temporaryFolder();
  writeFiles(root, [
    ["package.json", '{ "version": "71.82.93" }'],
    ["templates/sdk/package.json", "{}"],
    ["templates/emulator/package.json", "{}"],
    ["templates/docs/a.md.hbs", ""],
  ]);
  expect(readAssets(root).version).toBe("71.82.93");
  for (const id of packageIds) {
    expect(JSON.parse(assets[id].get("package.json") ?? "")).not.toHaveProperty("version");
    expect(assets[id].has(join("src", "version.ts"))).toBe(false);
  }
});
