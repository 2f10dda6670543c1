import { readFileSync } from "node:fs";
import { join } from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
import { Project, ScriptTarget } from "ts-morph";
import { expect, test } from "vitest";
import { pascal } from "../../generator/derive/names.js";
import { resolveRealSpec } from "../support/real-spec.js";
import { projectRoot } from "../support/spec-files.js";

/**
 * openapi-typescript is an independent witness: for every parameter that travels as it is under its own name, its type for
 * our OpenAPI document and the type that we emit are the same, optional where the other is.
 */
const prelude = `
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Plain<T> = T extends readonly string[] ? "list of strings" : T extends readonly object[] ? "list of objects" : T;
type Same<A, B> = Equal<Plain<NonNullable<A>>, Plain<NonNullable<B>>>;
type Optional<T, K extends keyof T> = {} extends Pick<T, K> ? true : false;
const yes = <T extends true>(): T | undefined => undefined;
`;

test("emitted types and openapi-typescript's types of our own document agree", { timeout: 60_000 }, async () => {
  const spec = resolveRealSpec();
  const document = JSON.parse(readFileSync(join(projectRoot, "generated/openapi/openapi.json"), "utf8"));
  const witness = astToString(await openapiTS(document, { silent: true }));

  const claims = spec.models.flatMap(({ model, entry }) =>
    entry.parameters
      .filter(({ name, bindings }) =>
        bindings.some(({ key, place, encoding }) => key === name && place === entry.body && encoding === "value"),
      )
      .flatMap(({ name }) => {
        const ours = `Models[${JSON.stringify(model)}]`;
        const body = `components["schemas"]["${pascal(model)}Request"]`;
        const theirs = entry.body === "input" ? `${body}["input"]` : body;
        const key = JSON.stringify(name);
        return [
          `yes<Same<${ours}[${key}], ${theirs}[${key}]>>(); // ${model}.${name}`,
          `yes<Equal<Optional<${ours}, ${key}>, Optional<${theirs}, ${key}>>>(); // ${model}.${name} optional`,
        ];
      }),
  );
  expect(claims.length).toBeGreaterThan(500);

  // The types name nothing of a browser: without its library there is half as much to read.
  const compilerOptions = { strict: true, target: ScriptTarget.ES2022, lib: ["lib.es2022.d.ts"], types: [] };
  const project = new Project({ useInMemoryFileSystem: true, compilerOptions });
  const models = readFileSync(join(projectRoot, "generated/sdk/src/tables/models.ts"), "utf8");
  project.createSourceFile("models.ts", models);
  project.createSourceFile("witness.ts", witness);
  const imports = `import type { Models } from "./models.js";\nimport type { components } from "./witness.js";\n`;
  const claimsFile = project.createSourceFile("claims.ts", imports + prelude + claims.join("\n"));
  const failures = claimsFile.getPreEmitDiagnostics().map((diagnostic) => {
    const line = claimsFile.getFullText().split("\n")[(diagnostic.getLineNumber() ?? 1) - 1];
    return `${line?.replace(/^.*\/\/ /, "")}: ${diagnostic.getMessageText()}`;
  });
  expect(failures).toEqual([]);
});
