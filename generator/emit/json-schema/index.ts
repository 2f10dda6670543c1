import { describeOnWire, describeParameter } from "../../derive/describe.js";
import type { JsonSchema } from "../../derive/json-schema.js";
import { requestSchema } from "../../derive/request-schema.js";
import { toolSchema } from "../../derive/tool-schema.js";
import { valueSchema } from "../../derive/value-schema.js";
import type { WireProperty } from "../../derive/wire.js";
import { changesSchema } from "../../diff/changes-schema.js";
import { comparisonSchema } from "../../editions/comparison-schema.js";
import type { Entry, ResolvedSpec, SendableModel } from "../../ir/types.js";
import { exchangeSchema } from "../../observe/exchange-schema.js";
import { observationSchema } from "../../observe/observation-schema.js";
import { probeReportSchema } from "../../observe/probe-report-schema.js";
import { printJson } from "../../print/json.js";
import type { EmittedFile } from "../emitter.js";
import { forEveryValidator } from "./every-validator.js";

const draft = "https://json-schema.org/draft/2020-12/schema";

/** Strict JSON Schemas: the wire body of every entry, what an SDK caller or an agent passes per model, and what commands report. */
export function* emitJsonSchemas(spec: ResolvedSpec): Iterable<EmittedFile> {
  for (const entry of spec.entries) {
    yield { path: `schemas/request/${entry.id}.schema.json`, text: printJson(annotatedRequestSchema(entry, spec)) };
  }
  for (const model of spec.models) {
    yield { path: `schemas/params/${model.model}.schema.json`, text: printJson(paramsSchema(model, spec)) };
  }
  for (const model of spec.models) {
    const schema = toolSchema(model, spec);
    if (schema) yield { path: `schemas/tools/${model.model}.schema.json`, text: printJson(schema) };
  }
  yield { path: "schemas/changes.schema.json", text: printJson(changesSchema) };
  yield { path: "schemas/observation.schema.json", text: printJson(observationSchema) };
  yield { path: "schemas/probe-report.schema.json", text: printJson(probeReportSchema) };
  yield { path: "schemas/exchange.schema.json", text: printJson(exchangeSchema) };
  yield { path: "schemas/editions.schema.json", text: printJson(comparisonSchema) };
}

function annotatedRequestSchema(entry: Entry, spec: ResolvedSpec): object {
  return {
    $schema: draft,
    title: `${entry.name} request`,
    description: entry.summary,
    ...forEveryValidator(requestSchema(entry, spec, (property, schema) => describe(property, schema, entry))),
  };
}

function describe({ summary, parameter }: WireProperty, schema: JsonSchema, entry: Entry): JsonSchema {
  const asIs = parameter !== null && summary === parameter.summary;
  return { description: asIs ? describeOnWire(parameter, entry) : summary, ...schema };
}

function paramsSchema({ model, entry }: SendableModel, spec: ResolvedSpec): object {
  return {
    $schema: draft,
    title: `${model} parameters`,
    description: entry.summary,
    ...(entry.aliasOf !== null && { deprecated: true }),
    ...forEveryValidator({
      type: "object",
      properties: Object.fromEntries(
        entry.parameters.map((parameter) => [
          parameter.name,
          { description: describeParameter(parameter), ...valueSchema(parameter, spec.patterns.url) },
        ]),
      ),
      required: entry.parameters.filter((parameter) => parameter.required).map(({ name }) => name),
      additionalProperties: false,
    }),
  };
}
