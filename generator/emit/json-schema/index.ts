import { citations, describeOnWire, describeParameter } from "../../derive/describe.js";
import type { JsonSchema } from "../../derive/json-schema.js";
import { requestSchema } from "../../derive/request-schema.js";
import { valueSchema } from "../../derive/value-schema.js";
import type { WireProperty } from "../../derive/wire.js";
import { changesSchema } from "../../diff/changes-schema.js";
import { comparisonSchema } from "../../editions/comparison-schema.js";
import type { Entry, ResolvedSpec, SendableModel } from "../../ir/types.js";
import { printJson } from "../../print/json.js";
import type { EmittedFile } from "../emitter.js";

const draft = "https://json-schema.org/draft/2020-12/schema";

/** Strict JSON Schemas: the wire body of every entry, what an SDK caller passes per model, and what two commands report. */
export function* emitJsonSchemas(spec: ResolvedSpec): Iterable<EmittedFile> {
  for (const entry of spec.entries) {
    yield { path: `schemas/request/${entry.id}.schema.json`, text: printJson(annotatedRequestSchema(entry, spec)) };
  }
  for (const model of spec.models) {
    yield { path: `schemas/params/${model.model}.schema.json`, text: printJson(paramsSchema(model, spec)) };
  }
  yield { path: "schemas/changes.schema.json", text: printJson(changesSchema) };
  yield { path: "schemas/editions.schema.json", text: printJson(comparisonSchema) };
}

function annotatedRequestSchema(entry: Entry, spec: ResolvedSpec): object {
  return {
    $schema: draft,
    title: `${entry.name} request`,
    description: entry.summary,
    ...requestSchema(entry, spec, (property, schema) => annotate(property, schema, entry)),
    "x-cliprise-entry": entry.id,
    "x-cliprise-evidence": citations(entry.evidence),
    "x-cliprise-decisions": entry.decisions.map(({ id }) => id),
  };
}

function annotate({ summary, parameter, evidence }: WireProperty, schema: JsonSchema, entry: Entry): JsonSchema {
  const asIs = parameter !== null && summary === parameter.summary;
  return {
    description: asIs ? describeOnWire(parameter, entry) : summary,
    ...schema,
    "x-cliprise-evidence": citations(evidence),
    ...(parameter && parameter.decisions.length > 0 && { "x-cliprise-decisions": parameter.decisions }),
  };
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
          description: describeParameter(parameter),
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
