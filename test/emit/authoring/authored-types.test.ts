import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compile } from "../../../generator/compile.js";
import { emitAuthoring } from "../../../generator/emit/authoring/index.js";
import type { ResolvedSpec } from "../../../generator/ir/types.js";
import { readSpec } from "../../../generator/load/source-file.js";
import { textOf } from "../../support/outputs.js";
import { projectRoot, realSpec } from "../../support/spec-files.js";

const { schemas, spec } = compile(readSpec(projectRoot));

it("the derived files in the tree are those that the spec makes: npm run generate writes them", () => {
  const files = [...emitAuthoring(schemas ?? new Map(), spec as ResolvedSpec)];
  expect(files.map(({ path }) => path)).toEqual([
    "spec/schema/names.schema.json",
    "generator/load/authored-types.ts",
    "generator/derive/catalog/catalog-types.ts",
  ]);
  for (const file of files) expect(readFileSync(join(projectRoot, file.path), "utf8")).toBe(textOf(file));
});

it("nothing in spec/ refers out of it", () => {
  const outside = [...realSpec()].filter(([path, text]) => path.endsWith(".json") && /"\$ref": "[^"#]*\//.test(text));
  expect(outside.map(([path]) => path)).toEqual([]);
});
