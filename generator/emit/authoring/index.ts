import { printJson } from "../../print/json.js";
import type { EmittedFile } from "../emitter.js";
import { printTypesOf, type SchemaFiles } from "./types-of-schemas.js";

/**
 * What follows from the spec and stands beside what follows it by hand, not in `generated/`: the vocabulary's names, for the
 * schemas and for editors, and the types of the authored YAML, for the generator itself. Paths are relative to the project.
 */
export function* emitAuthoring(schemas: SchemaFiles): Iterable<EmittedFile> {
  yield { path: "spec/schema/names.schema.json", text: printJson(schemas.get("names.schema.json")) };
  yield { path: "generator/load/authored-types.ts", text: printTypesOf(schemas) };
}
