import type { Parameter } from "../ir/types.js";
import type { JsonSchema } from "./json-schema.js";
import { parameterTypes } from "./parameter-types.js";

/** What a caller may pass for a parameter. */
export function valueSchema(parameter: Parameter, urlPattern: string): JsonSchema {
  const { type, values, required, not, min, max, maxLength, maxItems } = parameter;
  const { schema, notEmpty } = parameterTypes[type];
  return {
    ...schema(urlPattern),
    ...(required && !values && notEmpty),
    ...(values && { enum: values.map(({ value }) => value) }),
    ...(not.length > 0 && { not: { enum: not } }),
    ...(min !== null && { minimum: min }),
    ...(max !== null && { maximum: max }),
    ...(maxLength !== null && { maxLength }),
    ...(maxItems !== null && { maxItems }),
  };
}
