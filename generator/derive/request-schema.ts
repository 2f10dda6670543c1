import { callbackField } from "../ir/operation-parts.js";
import type { Entry, ResolvedSpec } from "../ir/types.js";
import { arrayPattern, type JsonSchema, jsonText, objectPattern } from "./json-schema.js";
import { type WireProperty, wireOf } from "./wire.js";

/** Adds what people read to a property's schema: a description, its evidence. */
export type Annotate = (property: WireProperty, schema: JsonSchema) => JsonSchema;

const bare: Annotate = (_, schema) => schema;

/** The wire body of an entry, for all its routed values, as strict as the reference allows. */
export function requestSchema(entry: Entry, spec: ResolvedSpec, annotate = bare): JsonSchema {
  const wire = wireOf(entry, entry.routes, spec);
  const root: Record<string, JsonSchema> = {
    model: { description: "The value that is sent.", type: "string", enum: entry.routes.map(({ model }) => model) },
    callBackUrl: {
      description: callbackField(spec.api)?.summary ?? "",
      type: "string",
      pattern: spec.patterns.callbackUrl,
    },
  };
  if (wire.options) root.options = optionsSchema(wire.options, annotate);
  Object.assign(root, properties(wire.root, annotate));
  if (wire.input) root.input = closedObject(wire.input, annotate);
  return {
    type: "object",
    properties: root,
    required: requiredFields(spec, root, [...required(wire.root), ...(wire.input ? ["input"] : [])]),
    additionalProperties: false,
  };
}

/** What a body with these properties has to have: what every request has, whatever its model, and what this one has. */
export function requiredFields({ api }: ResolvedSpec, properties: object, own: readonly string[]): readonly string[] {
  const shared = api.generate.body.filter(({ required }) => required).map(({ name }) => name);
  return [...new Set([...shared.filter((name) => Object.hasOwn(properties, name)), ...own])];
}

/** The keys of `options` are documented one by one, not as a closed set. */
function optionsSchema(options: readonly WireProperty[], annotate: Annotate): JsonSchema {
  const description = "Tier and advanced settings, a JSON object encoded as a string.";
  const content: JsonSchema = { type: "object", properties: properties(options, annotate) };
  return { description, ...jsonText(content), pattern: objectPattern };
}

function closedObject(wire: readonly WireProperty[], annotate: Annotate): JsonSchema {
  return {
    type: "object",
    properties: properties(wire, annotate),
    required: required(wire),
    additionalProperties: false,
  };
}

function properties(wire: readonly WireProperty[], annotate: Annotate): Record<string, JsonSchema> {
  return Object.fromEntries(wire.map((property) => [property.key, annotate(property, propertySchema(property))]));
}

function propertySchema({ schema }: WireProperty): JsonSchema {
  return schema.contentSchema?.type === "array" ? { ...schema, pattern: arrayPattern } : schema;
}

function required(wire: readonly WireProperty[]): readonly string[] {
  return wire.filter((property) => property.required).map(({ key }) => key);
}
