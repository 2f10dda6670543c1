/** A JSON Schema (2020-12), in the few keywords that we use. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: JsonSchema;
  readonly pattern?: string;
  readonly not?: JsonSchema;
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly contentMediaType?: string;
  readonly contentSchema?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
}

/** How the text of a JSON object or array begins, for tools that read no `contentSchema`. */
export const objectPattern = "^[\\t\\n\\r ]*\\{";
export const arrayPattern = "^[\\t\\n\\r ]*\\[";

/** JSON that travels as a string. */
export function jsonText(contentSchema: JsonSchema): JsonSchema {
  return { type: "string", contentMediaType: "application/json", contentSchema };
}
