import type { Binding, Encoding, ModelRow, ParameterRow, Place } from "../../sdk/src/contract.js";
import { decoders } from "../../sdk/src/request/encodings.js";
import { isObject } from "../../sdk/src/request/parameter-types.js";
import { parseJson } from "../../sdk/src/request/to-json.js";

export type Body = Readonly<Record<string, unknown>>;

/** The parameters that a valid body carries: what the SDK's encoder wrote, read back. */
export function decodeRequest(row: ModelRow, body: Body): Readonly<Record<string, unknown>> {
  const places = placesOf(body);
  const params: Record<string, unknown> = {};
  for (const [name, parameter] of Object.entries(row.parameters)) {
    for (const { place, key, as } of bindingsOf(row, name)) {
      const wire = Object.hasOwn(places[place], key) ? places[place][key] : undefined;
      const value = wire === undefined ? undefined : readValue(parameter, wire, as);
      if (value === undefined) continue;
      params[name] = value;
      break;
    }
  }
  return params;
}

/** What travels, as a caller says it; undefined for what is no value of the parameter. */
export function readValue({ type, values = [] }: ParameterRow, wire: unknown, as: Encoding = "value"): unknown {
  const value = decoders[as](wire, values);
  // Some places are lists, and hold a parameter that is one link.
  return type === "url" && Array.isArray(value) && value.length === 1 ? value[0] : value;
}

/** A place where a body says otherwise than elsewhere. */
export interface Contradiction {
  /** `options.model`. */
  readonly at: string;
  /** Absent: the value follows from the model. */
  readonly parameter?: string;
}

/** Where a body contradicts itself in what decides the price: another tier than its model is, two values of one parameter. */
export function contradictionsIn(row: ModelRow, body: Body): readonly Contradiction[] {
  const places = placesOf(body);
  const params = decodeRequest(row, body);
  const slots = [
    ...(row.fixed ?? []).map((slot) => ({
      slot,
      parameter: undefined,
      read: (wire: unknown) => wire,
      want: slot.value,
    })),
    ...(row.price.axes ?? []).flatMap((parameter) =>
      bindingsOf(row, parameter).map((slot) => {
        const read = (wire: unknown) => readValue(row.parameters[parameter] ?? {}, wire, slot.as);
        return { slot, parameter, read, want: params[parameter] };
      }),
    ),
  ];
  return slots.flatMap(({ slot: { place, key }, parameter, read, want }) => {
    const wire = places[place][key];
    if (wire === undefined || read(wire) === want) return [];
    return [{ at: place === "root" ? key : `${place}.${key}`, ...(parameter !== undefined && { parameter }) }];
  });
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
