import type { ParameterType } from "../../../templates/sdk/src/contract.js";
import { notEmpty } from "../../derive/value-schema.js";
import type { Parameter, Value } from "../../ir/types.js";

/** One way to get a parameter wrong, on top of a call that is right. */
export interface Mutation {
  readonly id: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly without?: string;
}

/** The mistakes that people make by hand: left out, misspelt, quoted or not, one URL for a list, out of range. */
export function mutations(parameter: Parameter): readonly Mutation[] {
  const { name, type, required, values, not, min, max, maxLength, maxItems } = parameter;
  const set = (what: string, value: unknown): Mutation => ({ id: `${name}.${what}`, params: { [name]: value } });
  return [
    required && { id: `${name}.missing`, without: name },
    required && !values && notEmpty[type] !== undefined && set("empty", notEmpty[type].minItems ? [] : ""),
    set("type", wrongType[type]),
    values !== null && type === "string" && set("not-in-list", outside(values, "no-such-value")),
    values !== null && type === "integer" && set("not-in-list", outside(values, 987654)),
    values !== null && type === "integer" && set("quoted", String(values[0]?.value)),
    values?.some(({ value }) => typeof value === "string" && /^\d+$/.test(value)) &&
      set("unquoted", Number(values[0]?.value)),
    not.length > 0 && set("refused", not[0]),
    min !== null && set("too-small", min - 1),
    max !== null && set("too-great", max + 1),
    maxLength !== null && set("too-long", "x".repeat(maxLength + 1)),
    maxItems !== null && type === "urls" && set("too-many", Array(maxItems + 1).fill("https://example.com/ref.jpg")),
    type === "url" && set("private", "http://192.168.1.10/ref.jpg"),
    type === "urls" && set("private", ["http://localhost/ref.jpg"]),
    type === "urls" && set("single", "https://example.com/ref.jpg"),
  ].filter((mutation) => typeof mutation === "object");
}

/** The value, or the next like it that is not in the list. */
function outside<T extends string | number>(values: readonly Value[], value: T): string | number {
  return values.some((listed) => listed.value === value)
    ? outside(values, typeof value === "number" ? value + 1 : `${value}-`)
    : value;
}

const wrongType: Readonly<Record<ParameterType, unknown>> = {
  string: true,
  integer: 0.5,
  number: "one",
  boolean: "true",
  scalar: true,
  url: ["https://example.com/ref.jpg"],
  urls: { url: "https://example.com/ref.jpg" },
  objects: "none",
};
