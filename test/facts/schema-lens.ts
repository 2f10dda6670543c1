/**
 * Reads a JSON Schema for what it says, not for how it is written: a fact may stand behind a `$ref`, in a
 * member of an `allOf`, as `const` or as a one-value `enum`.
 */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export interface Schema {
  readonly node: JsonObject;
  /** The document that the schema's references point into. */
  readonly document: JsonObject;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function schemaAt(document: JsonObject, ...path: readonly string[]): Schema {
  let value: Json | undefined = document;
  for (const key of path) {
    value = isObject(value) ? value[key] : undefined;
    if (value === undefined) throw new Error(`nothing at ${path.join(" > ")} (no "${key}")`);
    if (isObject(value)) value = resolve({ node: value, document }).node;
  }
  if (!isObject(value)) throw new Error(`no object at ${path.join(" > ")}`);
  return { node: value, document };
}

/** Follows references; what stands beside a `$ref` holds as well. */
function resolve({ node, document }: Schema): Schema {
  const { $ref, ...beside } = node;
  if (typeof $ref !== "string") return { node, document };
  const target = resolve({ node: pointed(document, $ref), document });
  return { node: { ...target.node, ...beside }, document };
}

function pointed(document: JsonObject, reference: string): JsonObject {
  if (!reference.startsWith("#/")) throw new Error(`${reference} points out of its file`);
  const path = reference.slice("#/".length).split("/").map(unescapePointer);
  let value: Json | undefined = document;
  for (const key of path) value = isObject(value) ? value[key] : undefined;
  if (!isObject(value)) throw new Error(`${reference} points nowhere`);
  return value;
}

function unescapePointer(part: string): string {
  return decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
}

function children(schema: Schema, keyword: "allOf" | "anyOf" | "oneOf"): readonly Schema[] {
  const { node, document } = resolve(schema);
  const list = node[keyword];
  const nodes: readonly Json[] = Array.isArray(list) ? list : [];
  return nodes.filter(isObject).map((child) => resolve({ node: child, document }));
}

export function property(schema: Schema, name: string): Schema | null {
  const { node, document } = resolve(schema);
  const own = isObject(node.properties) ? node.properties[name] : undefined;
  if (isObject(own)) return resolve({ node: own, document });
  return (
    children(schema, "allOf")
      .map((part) => property(part, name))
      .find((found) => found !== null) ?? null
  );
}

export function propertyNames(schema: Schema): readonly string[] {
  const { node } = resolve(schema);
  const own = isObject(node.properties) ? Object.keys(node.properties) : [];
  return [...new Set([...own, ...children(schema, "allOf").flatMap(propertyNames)])];
}

export function requiredNames(schema: Schema): readonly string[] {
  const { node } = resolve(schema);
  const own: readonly Json[] = Array.isArray(node.required) ? node.required : [];
  return [...new Set([...own.map(String), ...children(schema, "allOf").flatMap(requiredNames)])];
}

/** The closed list of values a schema admits, in its order; null if it admits others. */
export function admitted(schema: Schema): readonly Json[] | null {
  const { node } = resolve(schema);
  if (node.const !== undefined) return [node.const];
  if (Array.isArray(node.enum)) return node.enum;
  const parts = [...children(schema, "anyOf"), ...children(schema, "oneOf")];
  if (parts.length > 0) {
    const lists = parts.map(admitted);
    return lists.every((list) => list !== null) ? lists.flat() : null;
  }
  return (
    children(schema, "allOf")
      .map(admitted)
      .find((list) => list !== null) ?? null
  );
}
