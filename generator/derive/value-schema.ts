import type { ParameterType } from "../../templates/sdk/src/contract.js";
import type { Parameter } from "../ir/types.js";

/** A JSON Schema (2020-12), in the few keywords that we use. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: JsonSchema;
  readonly pattern?: string;
  readonly not?: JsonSchema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly contentMediaType?: string;
  readonly contentSchema?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly [extension: `x-${string}`]: unknown;
}

/** What a caller may pass for a parameter. */
export function valueSchema(parameter: Parameter, urlPattern: string): JsonSchema {
  const { type, values, required, not, min, max, maxLength, maxItems } = parameter;
  return {
    ...typeSchema(type, urlPattern),
    ...(required && !values && notEmpty[type]),
    ...(values && { enum: values.map(({ value }) => value) }),
    ...(not.length > 0 && { not: { enum: not } }),
    ...(min !== null && { minimum: min }),
    ...(max !== null && { maximum: max }),
    ...(maxLength !== null && { maxLength }),
    ...(maxItems !== null && { maxItems }),
  };
}

/** An empty text or list is a missing one. A link is never empty. */
export const notEmpty: Partial<Record<ParameterType, JsonSchema>> = {
  string: { minLength: 1 },
  scalar: { minLength: 1 },
  urls: { minItems: 1 },
  objects: { minItems: 1 },
};

export function typeSchema(type: ParameterType, urlPattern: string): JsonSchema {
  switch (type) {
    case "string":
    case "integer":
    case "number":
    case "boolean":
      return { type };
    case "scalar":
      return { type: ["string", "number"] };
    case "url":
      return { type: "string", pattern: urlPattern };
    case "urls":
      return { type: "array", items: { type: "string", pattern: urlPattern } };
    case "objects":
      return { type: "array", items: { type: "object" } };
  }
}
