import { citations, describeOnWire, namedSummary, priceFacts } from "../../derive/describe.js";
import { arrayPattern, type JsonSchema, objectPattern } from "../../derive/json-schema.js";
import { enumNames, inputName, requestName, valuesName } from "../../derive/names.js";
import { callbackField } from "../../derive/operations.js";
import { requiredFields } from "../../derive/request-schema.js";
import { fullRequest } from "../../derive/sample-request.js";
import { type WireProperty, wireOf } from "../../derive/wire.js";
import type { Entry, Pricing, ResolvedSpec, SendableModel } from "../../ir/types.js";
import { type Json, ref } from "./document-part.js";

export interface Components {
  /** The schema of the request body: a union with a discriminator, or the one model of a single-model document. */
  readonly request: Json;
  readonly schemas: Record<string, Json>;
}

/** The request of one model, and what it refers to: the same in each document that has the model. */
export interface ModelComponents {
  readonly sendable: SendableModel;
  /** Of the request's schema. */
  readonly name: string;
  readonly schemas: Readonly<Record<string, Json>>;
}

export function modelComponents(sendable: SendableModel, spec: ResolvedSpec): ModelComponents {
  const name = requestName(sendable.model);
  const schemas: Record<string, Json> = {};
  schemas[name] = requestComponent(sendable, name, spec, schemas);
  return { sendable, name, schemas };
}

/** One named component per sendable model, mapped 1:1: several values on one schema is what breaks most generators. */
export function uniteComponents(requests: readonly ModelComponents[]): Components {
  const schemas: Record<string, Json> = Object.assign({}, ...requests.map((request) => request.schemas));
  const [only] = requests;
  if (requests.length === 1 && only) return { request: ref(only.name), schemas };
  const union = {
    title: "GenerateRequest",
    description: "The body of a generate request; `model` says which one it is.",
    oneOf: requests.map(({ name }) => ref(name)),
    discriminator: {
      propertyName: "model",
      mapping: Object.fromEntries(
        requests.map(({ sendable, name }) => [sendable.model, `#/components/schemas/${name}`]),
      ),
    },
  };
  return { request: ref("GenerateRequest"), schemas: { GenerateRequest: union, ...schemas } };
}

function requestComponent(
  sendable: SendableModel,
  name: string,
  spec: ResolvedSpec,
  schemas: Record<string, Json>,
): Json {
  const { model, entry, route } = sendable;
  // Viewers make samples of schemas, and would fill "string" into what has to hold a link, or JSON.
  const shown = fullRequest(sendable, spec).body;
  const wire = wireOf(entry, [route], spec);
  const properties: Record<string, Json> = {
    // Without names of its value: of these Kubb makes an export for each model, all called `model`.
    model: { type: "string", const: model },
    callBackUrl: {
      type: "string",
      description: callbackField(spec.api)?.summary ?? "",
      pattern: spec.patterns.callbackUrl,
      ...example(shown.callBackUrl),
    },
  };
  if (wire.options) {
    properties.options = {
      type: "string",
      description: `Settings, a JSON object encoded as a string.${keyList(wire.options)}`,
      contentMediaType: "application/json",
      contentSchema: {
        type: "object",
        properties: Object.fromEntries(wire.options.map((property) => [property.key, inline(property)])),
      },
      pattern: objectPattern,
      ...example(shown.options ?? "{}"),
    };
  }
  for (const property of wire.root) {
    const schema = propertyOf(property, entry, schemas);
    properties[property.key] = property.schema.contentMediaType
      ? { ...schema, ...example(shown[property.key]) }
      : schema;
  }
  if (wire.input) {
    const inputOf = inputName(entry.id);
    schemas[inputOf] ??= {
      title: inputOf,
      type: "object",
      properties: Object.fromEntries(
        wire.input.map((property) => [property.key, propertyOf(property, entry, schemas)]),
      ),
      ...requiredOf(wire.input),
    };
    properties.input = ref(inputOf);
  }
  return {
    title: name,
    type: "object",
    description: describe(entry, route.label),
    ...(entry.aliasOf !== null && { deprecated: true }),
    properties,
    required: requiredFields(spec, properties, [
      ...(requiredOf(wire.root).required ?? []),
      ...(wire.input ? ["input"] : []),
    ]),
    "x-cliprise-entry": entry.id,
    "x-cliprise-family": entry.name,
    "x-cliprise-prices": prices(entry.pricing),
    "x-cliprise-evidence": citations(entry.evidence),
    ...(entry.decisions.length > 0 && { "x-cliprise-decisions": entry.decisions.map(({ id }) => id) }),
  };
}

function example(value: unknown): Json {
  return value === undefined ? {} : { examples: [value] };
}

function prices(pricing: Pricing): Json {
  const { since, evidence } = pricing;
  return { ...priceFacts(pricing), ...(since !== null && { since }), evidence: citations(evidence) };
}

function describe(entry: Entry, label: string | null): string {
  const alias = entry.aliasOf === null ? "" : ` Deprecated: send ${entry.aliasOf}.`;
  return `${label === null ? namedSummary(entry) : `${entry.name}, ${label}. ${entry.summary}`}${alias}`;
}

function propertyOf(property: WireProperty, entry: Entry, schemas: Record<string, Json>): Json {
  const { key, schema, summary, parameter } = property;
  const asIs = parameter !== null && summary === parameter.summary;
  const described: Json = {
    description: asIs ? describeOnWire(parameter, entry) : summary,
    ...withoutPatterns(schema),
    // For tools that read no contentSchema: a plain URL is not a list yet.
    ...(schema.contentSchema?.type === "array" && { pattern: arrayPattern }),
    ...sources(property),
  };
  if (!schema.enum || !parameter) return described;
  const name = valuesName(entry.id, key);
  schemas[name] ??= { title: name, ...described, ...varnames(schema.enum as readonly (string | number)[], key) };
  return ref(name);
}

function inline(property: WireProperty): Json {
  return { description: property.summary, ...withoutPatterns(property.schema), ...sources(property) };
}

function sources({ evidence, parameter }: WireProperty): Json {
  return {
    "x-cliprise-evidence": citations(evidence),
    ...(parameter && parameter.decisions.length > 0 && { "x-cliprise-decisions": parameter.decisions }),
  };
}

/** The pattern of links would be a third of the document; the JSON Schemas have it. */
function withoutPatterns({ pattern: _long, items, contentSchema, ...rest }: JsonSchema): Json {
  return {
    ...rest,
    ...(items && { items: withoutPatterns(items) }),
    ...(contentSchema && { contentSchema: withoutPatterns(contentSchema) }),
  };
}

function varnames(values: readonly (string | number)[], parameter: string): Json {
  const names = enumNames(values, parameter);
  return { "x-enum-varnames": names, "x-enumNames": names };
}

function requiredOf(wire: readonly WireProperty[]): { required?: readonly string[] } {
  const required = wire.filter((property) => property.required).map(({ key }) => key);
  return required.length > 0 ? { required } : {};
}

function keyList(options: readonly WireProperty[]): string {
  return options.length === 0 ? " Its keys are not documented." : ` Keys: ${options.map(({ key }) => key).join(", ")}.`;
}
