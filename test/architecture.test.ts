import { join, relative } from "node:path";
import { Project } from "ts-morph";
import { describe, expect, test } from "vitest";
import { projectRoot } from "./support/spec-files.js";

/** Dependencies run one way. A room may use the rooms listed for it, and itself; `node:` and packages are listed by name. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "generator/diagnostics": [],
  "generator/load": ["generator/diagnostics", "sdk", "node:fs", "node:path", "yaml", "ajv", "generator/emit/emitter"],
  "generator/ir": ["generator/diagnostics", "generator/load", "sdk", "node:util"],
  "generator/print": ["handlebars"],
  "generator/diff": ["generator/ir", "generator/print", "sdk"],
  "generator/emit": ["generator/diff/changes-schema", "generator/ir", "generator/print", "sdk", "ts-morph", "ajv"],
  "generator/output": ["generator/diagnostics", "generator/emit/emitter", "node:fs", "node:path"],
};

const project = new Project({ skipAddingFilesFromTsConfig: true, compilerOptions: { allowJs: false } });
project.addSourceFilesAtPaths(join(projectRoot, "{generator,templates/sdk/src}/**/*.ts"));

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const imports: readonly Import[] = project.getSourceFiles().flatMap((file) =>
  file.getImportDeclarations().map((declaration) => {
    const target = declaration.getModuleSpecifierSourceFile();
    const specifier = declaration.getModuleSpecifierValue();
    return {
      from: relative(projectRoot, file.getFilePath()),
      to: target && specifier.startsWith(".") ? relative(projectRoot, target.getFilePath()) : packageOf(specifier),
      typeOnly:
        declaration.isTypeOnly() ||
        (declaration.getNamedImports().length > 0 && declaration.getNamedImports().every((name) => name.isTypeOnly())),
    };
  }),
);

/** `ajv/dist/2020.js` -> `ajv`; `node:fs` stays. */
function packageOf(specifier: string): string {
  return specifier.startsWith("@")
    ? specifier.split("/").slice(0, 2).join("/")
    : (specifier.split("/")[0] ?? specifier);
}

function allows(rule: string, { to }: Import): boolean {
  if (rule === "sdk") return /^templates\/sdk\/src\/(runtime|testing)\//.test(to);
  return to === rule || to.startsWith(`${rule}/`) || to.startsWith(`${rule}.`);
}

describe("a room imports only what its place in the house allows", () => {
  for (const [room, rules] of Object.entries(mayImport)) {
    test(`${room} imports ${["itself", ...rules].join(", ")}`, () => {
      const own = imports.filter(({ from }) => from.startsWith(`${room}/`));
      expect(own.length).toBeGreaterThan(0);
      const bad = own.filter((each) => !each.to.startsWith(`${room}/`) && !rules.some((rule) => allows(rule, each)));
      expect(bad).toEqual([]);
    });
  }
});

test("emitters never import each other", () => {
  const emitterOf = (path: string) => /^generator\/emit\/([^/]+)\//.exec(path)?.[1];
  const bad = imports.filter(({ from, to }) => emitterOf(from) && emitterOf(to) && emitterOf(from) !== emitterOf(to));
  expect(bad).toEqual([]);
});

test("only load and output touch the file system", () => {
  const bad = imports.filter(
    ({ from, to }) => to === "node:fs" && from.startsWith("generator/") && !/^generator\/(load|output)\//.test(from),
  );
  expect(bad).toEqual([]);
});

test("the IR takes types alone from load: what is authored never reaches an emitter", () => {
  const bad = imports.filter(
    ({ from, to, typeOnly }) => from.startsWith("generator/ir/") && to.startsWith("generator/load/") && !typeOnly,
  );
  expect(bad).toEqual([]);
  const emitters = imports.filter(
    ({ from, to }) => from.startsWith("generator/emit/") && to.startsWith("generator/load/"),
  );
  expect(emitters).toEqual([]);
});

test("the SDK's runtime never imports the tables that are emitted for it, nor anything outside the package", () => {
  const runtime = imports.filter(({ from }) => from.startsWith("templates/sdk/src/runtime/"));
  const bad = runtime.filter(({ to }) => !to.startsWith("templates/sdk/src/runtime/") && !to.startsWith("node:"));
  expect(bad).toEqual([]);
});
