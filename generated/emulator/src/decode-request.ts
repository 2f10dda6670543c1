import type { Binding, ModelRow, Place } from "../../sdk/src/contract.js";
import { decoders } from "../../sdk/src/request/encodings.js";
import { isObject } from "../../sdk/src/request/parameter-types.js";
import { parseJson } from "../../sdk/src/request/to-json.js";

export type Body = Readonly<Record<string, unknown>>;

/** The parameters that a valid body carries: what the SDK's encoder wrote, read back. */
export function decodeRequest(row: ModelRow, body: Body): Readonly<Record<string, unknown>> {
  const places: Readonly<Record<Place, Body>> = {
    root: body,
    input: asObject(body.input),
    options: asObject(parseJson(body.options)),
  };
  const params: Record<string, unknown> = {};
  const { parameters, home = "input" } = row;
  for (const { name, values = [], also = [], instead } of parameters) {
    const bindings: readonly Binding[] = instead ?? [{ place: home, key: name }, ...also];
    for (const { place, key, as = "value" } of bindings) {
      const wire = Object.hasOwn(places[place], key) ? places[place][key] : undefined;
      const value = wire === undefined ? undefined : decoders[as](wire, values);
      if (value === undefined) continue;
      params[name] = value;
      break;
    }
  }
  return params;
}

function asObject(value: unknown): Body {
  return isObject(value) ? value : {};
}
