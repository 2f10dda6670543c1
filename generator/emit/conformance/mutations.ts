import { parameterTypes } from "../../derive/parameter-types.js";
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
  const { notEmpty, item, mistakes } = parameterTypes[type];
  const set = (what: string, value: unknown): Mutation => ({ id: `${name}.${what}`, params: { [name]: value } });
  return [
    required && { id: `${name}.missing`, without: name },
    required && !values && notEmpty && set("empty", notEmpty.minItems ? [] : ""),
    set("type", mistakes.type),
    values !== null && mistakes.unlisted !== undefined && set("not-in-list", outside(values, mistakes.unlisted)),
    values !== null && type === "integer" && set("quoted", String(values[0]?.value)),
    values?.some(({ value }) => typeof value === "string" && /^\d+$/.test(value)) &&
      set("unquoted", Number(values[0]?.value)),
    not.length > 0 && set("refused", not[0]),
    min !== null && set("too-small", min - 1),
    max !== null && set("too-great", max + 1),
    maxLength !== null && set("too-long", "x".repeat(maxLength + 1)),
    maxItems !== null && set("too-many", Array(maxItems + 1).fill(item)),
    ...Object.entries(mistakes.others ?? {}).map(([what, value]) => set(what, value)),
  ].filter((mutation) => typeof mutation === "object");
}

/** The value, or the next like it that is not in the list. */
function outside(values: readonly Value[], value: string | number): string | number {
  return values.some((listed) => listed.value === value)
    ? outside(values, typeof value === "number" ? value + 1 : `${value}-`)
    : value;
}
