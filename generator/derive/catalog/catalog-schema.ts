import type { ResolvedSpec } from "../../ir/types.js";
import { list, mapOf, names, object, ref, text } from "../schema-shapes.js";
import { definitions } from "./definitions.js";

export const catalogSchemaFile = "catalog.schema.json";

/** Of the format, not of what it says: a program that reads one catalogue of this number reads all of them. */
export const catalogFormat = 1;

/**
 * The JSON Schema of the catalogue, and by it its types: titles become their names, descriptions their comments. The lists that
 * are closed are those of the vocabulary.
 */
export function catalogSchema({ vocabulary, units }: ResolvedSpec): object {
  const { roles, tasks, types, encodings } = vocabulary;
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Catalog",
    description:
      "What is known of the models of the Cliprise Business API, for programs: of the spec that the SDK is made of.",
    ...object({
      $schema: { description: "The JSON Schema beside it.", ...text },
      format: { description: "The version of this format.", const: catalogFormat },
      version: { description: "The version of the packages that say the same.", ...text },
      api: ref("api"),
      roles: { description: "What parameters are for, whatever they are called.", ...mapOf(roles, ref("role")) },
      tasks: { description: "What models are for.", ...mapOf(tasks, ref("task")) },
      types: { description: "What a parameter takes.", ...mapOf(types, ref("word")) },
      encodings: { description: "How a value is written on the wire.", ...mapOf(encodings, ref("word")) },
      units: { description: "What prices are charged for.", ...mapOf(units, ref("unit")) },
      entries: { description: "In the order of the reference's catalog.", ...list(ref("entry")) },
      decisions: {
        description: "How the reference is read where it contradicts itself or is silent.",
        ...list(ref("decision")),
      },
    }),
    $defs: {
      roleName: names("Catalog role name", roles),
      taskName: names("Catalog task name", tasks),
      typeName: names("Catalog type name", types),
      encodingName: names("Catalog encoding name", encodings),
      unitName: names("Catalog unit name", units),
      ...definitions,
    },
  };
}
