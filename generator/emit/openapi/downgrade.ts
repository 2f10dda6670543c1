import type { Json } from "./document-part.js";

/** Keys that hold names of the user, not keywords. */
const nameMaps = new Set([
  "properties",
  "schemas",
  "mapping",
  "examples",
  "paths",
  "responses",
  "content",
  "securitySchemes",
]);
const literals = new Set(["value", "example", "enum", "required", "x-enum-varnames", "x-enumNames"]);

/**
 * OpenAPI 3.1 -> 3.0.3: what 3.0 has no word for is said otherwise, or left out, and what generators would guess is said;
 * then what nothing refers to is pruned.
 */
export function downgrade(document: Json): Json {
  return prune({ ...(convert(document) as Json), openapi: "3.0.3" });
}

function convert(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value !== "object" || value === null) return value;
  const source = value as Json;
  if (typeof source.$ref === "string") return { $ref: source.$ref };
  const result: Json = {};
  for (const [key, item] of Object.entries(source)) {
    if (key === "const") result.enum = [item];
    else if (key === "type" && Array.isArray(item)) continue;
    else if (key === "type") Object.assign(result, { type: item }, formatOf(source));
    else if (key === "examples" && Array.isArray(item)) result.example = item[0];
    else if (key === "contentMediaType") result["x-content-media-type"] = item;
    // Of a string with a pattern or a least length some generators make a type of its own: one for each model's prompt.
    else if (["contentSchema", "pattern", "minLength"].includes(key) || key.startsWith("x-cliprise-")) continue;
    else if (literals.has(key)) result[key] = item;
    else if (nameMaps.has(key)) {
      result[key] = Object.fromEntries(Object.entries(item as Json).map(([name, inner]) => [name, convert(inner)]));
    } else result[key] = convert(item);
  }
  return result;
}

/**
 * The guesses are float32, BigDecimal and int32; whole numbers of a list fit even so. In the 3.1 document an int64 would be
 * a limit, which checkers hold the API to, and the reference has none.
 */
function formatOf({ type, enum: values, format }: Json): Json {
  if (format !== undefined) return {};
  if (type === "number") return { format: "double" };
  return type === "integer" && !values ? { format: "int64" } : {};
}

function prune(document: Json): Json {
  const components = document.components as { schemas: Record<string, Json> };
  const used = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (typeof value === "object" && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        if (key !== "$ref") visit(item);
        else if (typeof item === "string" && !used.has(item)) {
          used.add(item);
          visit(components.schemas[item.slice("#/components/schemas/".length)]);
        }
      }
    }
  };
  visit(document.paths);
  const schemas = Object.entries(components.schemas).filter(([name]) => used.has(`#/components/schemas/${name}`));
  return { ...document, components: { ...components, schemas: Object.fromEntries(schemas) } };
}
