import { catalogSchema, catalogSchemaFile } from "../../derive/catalog/catalog-schema.js";
import type { ResolvedSpec } from "../../ir/types.js";
import { printJson } from "../../print/json.js";
import type { EmittedFile } from "../emitter.js";
import { printTypesOf, type SchemaFiles } from "../types-of-schemas.js";

/**
 * What follows from the spec and stands beside what follows it by hand, not in `generated/`: the vocabulary's names, for the
 * schemas and for editors, and types for the generator itself, of the authored YAML and of the catalogue. Paths are relative to
 * the project.
 */
export function* emitAuthoring(schemas: SchemaFiles, spec: ResolvedSpec): Iterable<EmittedFile> {
  yield { path: "spec/schema/names.schema.json", text: printJson(schemas.get("names.schema.json")) };
  yield { path: "generator/load/authored-types.ts", text: typesModule("spec/schema", schemas, "Authored") };
  const catalog = new Map([[catalogSchemaFile, catalogSchema(spec)]]);
  const place = "generator/derive/catalog/catalog-schema.ts";
  yield { path: "generator/derive/catalog/catalog-types.ts", text: typesModule(place, catalog, "") };
}

function typesModule(source: string, schemas: SchemaFiles, prefix: string): string {
  return `// Generated from ${source} by \`npm run generate\`. Do not edit.\n\n${printTypesOf(schemas, prefix)}`;
}
