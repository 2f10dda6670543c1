import type { Entry, ResolvedSpec, SendableModel } from "../../ir/types.js";
import { type JsonSchema, valueSchema } from "../../ir/value-schema.js";
import { jsonText, type WireProperty, wireOf } from "../../ir/wire.js";
import { printJson } from "../../print/json.js";
import { citations, describeParameter } from "../describe.js";
import type { EmittedFile } from "../emitter.js";

const draft = "https://json-schema.org/draft/2020-12/schema";

/** Strict JSON Schemas: the wire body of every entry, what an SDK caller passes per model, and the names for the spec itself. */
export function* emitJsonSchemas(spec: ResolvedSpec): Iterable<EmittedFile> {
  for (const entry of spec.entries) {
    yield { path: `schemas/request/${entry.id}.schema.json`, text: printJson(requestSchema(entry, spec)) };
  }
  for (const model of spec.models) {
    yield { path: `schemas/params/${model.model}.schema.json`, text: printJson(paramsSchema(model, spec)) };
  }
  yield { path: "schemas/spec/names.schema.json", text: printJson(spec.namesSchema) };
}

function requestSchema(entry: Entry, spec: ResolvedSpec): object {
  const wire = wireOf(entry, entry.routes, spec);
  const callBackUrl = spec.api.generate.fields.find(({ name }) => name === "callBackUrl");
  const root: Record<string, JsonSchema> = {
    model: { description: "The value that is sent.", type: "string", enum: entry.routes.map(({ model }) => model) },
    callBackUrl: { description: callBackUrl?.summary ?? "", type: "string", pattern: spec.patterns.callbackUrl },
  };
  if (wire.options) root.options = { ...optionsSchema(wire.options, entry) };
  Object.assign(root, properties(wire.root, entry));
  if (wire.input) root.input = closedObject(wire.input, entry);
  return {
    $schema: draft,
    title: `${entry.name} request`,
    description: entry.summary,
    type: "object",
    properties: root,
    required: ["model", "callBackUrl", ...required(wire.root), ...(wire.input ? ["input"] : [])],
    additionalProperties: false,
    "x-cliprise-entry": entry.id,
    "x-cliprise-evidence": citations(entry.evidence),
    "x-cliprise-decisions": entry.decisions.map(({ id }) => id),
  };
}

/** The keys of `options` are documented one by one, not as a closed set. */
function optionsSchema(options: readonly WireProperty[], entry: Entry): JsonSchema {
  const description = "Tier and advanced settings, a JSON object encoded as a string.";
  return { description, ...jsonText({ type: "object", properties: properties(options, entry) }), pattern: "^\\s*\\{" };
}

function closedObject(wire: readonly WireProperty[], entry: Entry): JsonSchema {
  return { type: "object", properties: properties(wire, entry), required: required(wire), additionalProperties: false };
}

function properties(wire: readonly WireProperty[], entry: Entry): Record<string, JsonSchema> {
  return Object.fromEntries(wire.map((property) => [property.key, propertySchema(property, entry)]));
}

function propertySchema({ schema, summary, parameter, evidence }: WireProperty, entry: Entry): JsonSchema {
  const asIs = parameter !== null && summary === parameter.summary;
  return {
    description: asIs ? describeParameter(parameter, entry) : summary,
    ...schema,
    ...(schema.contentSchema?.type === "array" && { pattern: "^\\s*\\[" }),
    "x-cliprise-evidence": citations(evidence),
    ...(parameter && parameter.decisions.length > 0 && { "x-cliprise-decisions": parameter.decisions }),
  };
}

function required(wire: readonly WireProperty[]): readonly string[] {
  return wire.filter((property) => property.required).map(({ key }) => key);
}

function paramsSchema({ model, entry }: SendableModel, spec: ResolvedSpec): object {
  return {
    $schema: draft,
    title: `${model} parameters`,
    description: entry.summary,
    ...(entry.aliasOf !== null && { deprecated: true }),
    type: "object",
    properties: Object.fromEntries(
      entry.parameters.map((parameter) => [
        parameter.name,
        {
          description: describeParameter(parameter, entry),
          ...valueSchema(parameter, spec.patterns.url),
          "x-cliprise-evidence": citations(parameter.evidence),
          ...(parameter.decisions.length > 0 && { "x-cliprise-decisions": parameter.decisions }),
        },
      ]),
    ),
    required: entry.parameters.filter((parameter) => parameter.required).map(({ name }) => name),
    additionalProperties: false,
    "x-cliprise-entry": entry.id,
  };
}
