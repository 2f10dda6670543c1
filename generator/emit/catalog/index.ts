import { catalogSchema, catalogSchemaFile } from "../../derive/catalog/catalog-schema.js";
import { toCatalog } from "../../derive/catalog/to-catalog.js";
import type { ResolvedSpec } from "../../ir/types.js";
import { printJson, printJsonChunks } from "../../print/json.js";
import type { Assets, EmittedFile } from "../emitter.js";

/** What is known of the models, for programs, and the schema of that. */
export function* emitCatalog(spec: ResolvedSpec, assets: Assets): Iterable<EmittedFile> {
  yield { path: "catalog/catalog.json", text: () => printJsonChunks(toCatalog(spec, assets.version)) };
  yield { path: `catalog/${catalogSchemaFile}`, text: printJson(catalogSchema(spec)) };
}
