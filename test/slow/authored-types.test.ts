import { join } from "node:path";
import { Project } from "ts-morph";
import { expect, it } from "vitest";
import { parseYaml } from "../../generator/load/yaml-document.js";
import { projectRoot, realSpec } from "../support/spec-files.js";

it("whatever the schemas let through has the types that are made of them", () => {
  const typeOf: readonly [pattern: RegExp, type: string][] = [
    [/^spec\/api\.yaml$/, "AuthoredApi"],
    [/^spec\/decisions\.yaml$/, "AuthoredDecisions"],
    [/^spec\/vocabulary\/fields\.yaml$/, "AuthoredFields"],
    [/^spec\/vocabulary\/types\.yaml$/, "AuthoredTypes"],
    [/^spec\/vocabulary\/units\.yaml$/, "AuthoredUnits"],
    [/^spec\/vocabulary\/encodings\.yaml$/, "AuthoredEncodings"],
    [/^spec\/models\//, "AuthoredModel"],
  ];
  const values = [...realSpec()].flatMap(([path, text], index) => {
    const type = typeOf.find(([pattern]) => pattern.test(path))?.[1];
    const value = JSON.stringify(parseYaml({ path, text }).document.value);
    return type ? [`export const v${index}: types.${type} = ${value};`] : [];
  });
  expect(values.length).toBeGreaterThan(typeOf.length);
  const wrong =
    'export const wrong: types.AuthoredPricing = { unit: "per image", range: { min: "1", max: 2 }, evidence: "x" };';
  const project = new Project({
    skipAddingFilesFromTsConfig: true,
    compilerOptions: { strict: true, exactOptionalPropertyTypes: true },
  });
  project.addSourceFileAtPath(join(projectRoot, "generator/load/authored-types.ts"));
  const file = project.createSourceFile(
    join(projectRoot, "generator/load/values.ts"),
    ['import type * as types from "./authored-types.js";', ...values, wrong].join("\n"),
  );
  const found = file.getPreEmitDiagnostics().map((diagnostic) => diagnostic.getLineNumber());
  expect(found).toEqual([values.length + 2]);
});
