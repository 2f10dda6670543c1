/** The few shapes that the schemas of our own documents are made of. */
export type Schema = Readonly<Record<string, unknown>>;

export const text = { type: "string" };
export const integer = { type: "integer" };
export const number = { type: "number" };
export const boolean = { type: "boolean" };

export function ref(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

export function oneOf(...schemas: readonly Schema[]): Schema {
  return { anyOf: schemas };
}

export function orNull(schema: Schema): Schema {
  return oneOf(schema, { type: "null" });
}

export function list(items: Schema): Schema {
  return { type: "array", items };
}

/** All of these keys, and no others. */
export function object(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: "object", required: Object.keys(properties), additionalProperties: false, properties };
}

/** Keys that are the names of something. */
export function byName(member: Schema): Schema {
  return { type: "object", additionalProperties: member };
}

/** A key for each of these words. */
export function mapOf(words: object, member: Schema): Schema {
  return object(Object.fromEntries(Object.keys(words).map((word) => [word, member])));
}

export function names(title: string, words: object): Schema {
  return { title, enum: Object.keys(words) };
}
