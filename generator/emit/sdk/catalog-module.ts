import { catalogSchema, catalogSchemaFile } from "../../derive/catalog/catalog-schema.js";
import { toCatalog } from "../../derive/catalog/to-catalog.js";
import type { ResolvedSpec } from "../../ir/types.js";
import { header } from "../../print/header.js";
import { printLiteral } from "../../print/typescript.js";
import { printTypesOf } from "../types-of-schemas.js";

/** The text to review is that of catalog.json: here, a line for each parameter is enough. */
const width = 1_000;

/** The catalogue as a module, with its types: every runtime imports JSON in a way of its own, and all of them modules in one. */
export function printCatalogModule(spec: ResolvedSpec, version: string): string {
  const types = printTypesOf(new Map([[catalogSchemaFile, catalogSchema(spec)]]), "");
  const catalog = printLiteral(toCatalog(spec, version), width);
  return `${header}\n\n${types}\nexport const catalog: Catalog = ${catalog};\n`;
}
