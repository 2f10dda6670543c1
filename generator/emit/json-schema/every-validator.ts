import type { JsonSchema } from "../../derive/json-schema.js";

/**
 * The same schema in the words that every validator and converter takes with its default settings: no list of types (Ajv warns of
 * it), no `not` (Zod and others refuse it), and texts that end where their pattern does.
 */
export function forEveryValidator(schema: JsonSchema): JsonSchema {
  const { type, not, items, properties, contentSchema, ...rest } = schema;
  if (Array.isArray(type)) return unionOf(type, schema);
  return {
    ...rest,
    ...(type && { type }),
    ...(contentSchema && { contentSchema: forEveryValidator(contentSchema) }),
    ...(items && { items: forEveryValidator(items) }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, forEveryValidator(each)])),
    }),
    ...(not && typeof type === "string" && exclude(type, not)),
    // In Python, Java and .NET a `$` lets a final newline through.
    ...(rest.pattern?.endsWith("$") && { allOf: [exclude("string", { pattern: "\\n" })] }),
  };
}

/** `not` in other words: exactly one of what is of the type, and what is to be left out. */
function exclude(type: string, not: JsonSchema): Pick<JsonSchema, "oneOf"> {
  return { oneOf: [{ type }, { type, ...not }] };
}

/** A schema for each type, with the keywords that mean something there. */
function unionOf(types: readonly string[], { type: _types, description, ...rest }: JsonSchema): JsonSchema {
  const { minLength, maxLength, ...others } = rest;
  const texts = { ...(minLength !== undefined && { minLength }), ...(maxLength !== undefined && { maxLength }) };
  return {
    ...(description !== undefined && { description }),
    ...others,
    anyOf: types.map((type) => ({ type, ...(type === "string" && texts) })),
  };
}
