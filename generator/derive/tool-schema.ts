import type { Parameter, ResolvedSpec, SendableModel } from "../ir/types.js";
import { datedPriceText, describeParameter } from "./describe.js";
import type { JsonSchema } from "./json-schema.js";
import { parameterTypes } from "./parameter-types.js";
import { valueSchema } from "./value-schema.js";

/**
 * What an agent passes for a model, in the words that every provider's strict mode has: closed objects, all of whose members are
 * required, `null` for what is left out, and limits in the description. Undefined where a required parameter takes objects: what
 * the reference gives no shape cannot be closed.
 */
export function toolSchema({ entry }: SendableModel, spec: ResolvedSpec): JsonSchema | undefined {
  if (entry.parameters.some((parameter) => parameter.required && open(parameter))) return undefined;
  const parameters = entry.parameters.filter((parameter) => !open(parameter));
  return {
    description: `${entry.summary} ${datedPriceText(entry.pricing)}.`,
    type: "object",
    properties: Object.fromEntries(parameters.map((parameter) => [parameter.name, memberSchema(parameter, spec)])),
    required: parameters.map(({ name }) => name),
    additionalProperties: false,
  };
}

/** Whether it takes objects of any shape, by itself or in a list. */
function open({ type }: Parameter): boolean {
  const { type: own, items } = parameterTypes[type].schema("");
  return own === "object" || items?.type === "object";
}

function memberSchema(parameter: Parameter, { vocabulary }: ResolvedSpec): JsonSchema {
  const { type, required } = parameter;
  const link = parameterTypes[type].isMedia ? ` ${vocabulary.types[type]?.summary}` : "";
  const description = `${describeParameter(parameter)}${link}`;
  const each = alternatives(parameter);
  const [only] = each;
  if (required && only && each.length === 1) return { description, ...only };
  return { description, anyOf: required ? each : [...each, { type: "null" }] };
}

/** A schema for each type that the value may have, with nothing but a closed list. */
function alternatives(parameter: Parameter): readonly JsonSchema[] {
  const { type, enum: values, items } = valueSchema(parameter, "");
  const types = typeof type === "string" ? [type] : (type ?? []);
  return types.map((each) => ({
    type: each,
    ...(values && { enum: values }),
    ...(items && typeof items.type === "string" && { items: { type: items.type } }),
  }));
}
