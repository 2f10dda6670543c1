import type { Binding, ModelRow, Place } from "../../sdk/src/contract.js";
import { decoders } from "../../sdk/src/request/encodings.js";
import { isObject } from "../../sdk/src/request/parameter-types.js";
import { parseJson } from "../../sdk/src/request/to-json.js";

export type Body = Readonly<Record<string, unknown>>;

/** The parameters that a valid body carries: what the SDK's encoder wrote, read back. */
export function decodeRequest(row: ModelRow, body: Body): Readonly<Record<string, unknown>> {
  const places = placesOf(body);
  const params: Record<string, unknown> = {};
  for (const [name, { values = [] }] of Object.entries(row.parameters)) {
    for (const { place, key, as = "value" } of bindingsOf(row, name)) {
      const wire = Object.hasOwn(places[place], key) ? places[place][key] : undefined;
      const value = wire === undefined ? undefined : decoders[as](wire, values);
      if (value === undefined) continue;
      params[name] = value;
      break;
    }
  }
  return params;
}

/** What stands in each place of a body; nothing where what is there is none. */
export function placesOf(body: Body): Readonly<Record<Place, Body>> {
  return { root: body, input: asObject(body.input), options: asObject(parseJson(body.options)) };
}

/** Where a model's parameter travels. */
export function bindingsOf({ parameters, home }: ModelRow, name: string): readonly Binding[] {
  const { also = [], instead } = parameters[name] ?? {};
  return instead ?? [{ place: home ?? "input", key: name }, ...also];
}

function asObject(value: unknown): Body {
  return isObject(value) ? value : {};
}
