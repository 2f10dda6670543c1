import type { YamlDocument } from "./yaml-document.js";

export interface Vocabulary {
  readonly fields: YamlDocument;
  readonly types: YamlDocument;
  readonly encodings: YamlDocument;
  readonly units: YamlDocument;
}

/**
 * The names of the vocabulary as a JSON Schema. The model schema refers to it, so that a name is written down once and an
 * editor completes it all the same; it is emitted too, for that editor.
 */
export function namesSchema(vocabulary: Vocabulary): object {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Names",
    description: "The names of spec/vocabulary, for spec/schema/model.schema.json. Generated; do not edit.",
    $defs: {
      field: names("field", vocabulary.fields),
      type: names("type", vocabulary.types),
      encoding: names("encoding", vocabulary.encodings),
      unit: names("unit", vocabulary.units),
    },
  };
}

function names(title: string, { value }: YamlDocument): object {
  const keys = typeof value === "object" && value !== null ? Object.keys(value) : [];
  return { title, type: "string", enum: keys.length > 0 ? keys : [""] };
}
