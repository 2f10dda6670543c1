import type { Encoding, ParameterRow } from "../contract.js";
import { parseJson } from "./to-json.js";

type Values = NonNullable<ParameterRow["values"]>;

/** Writes a value; `values` are the documented ones, in documented order. */
export type Encode = (value: unknown, values: Values) => unknown;

export const encoders: Readonly<Record<Encoding, Encode>> = {
  value: (value) => value,
  index: (value, values) => {
    const index = values.indexOf(value as string);
    return index < 0 ? value : index;
  },
  "json-string": (value) => JSON.stringify(value),
  // One link by itself: a text is made JSON faster than a list that holds it.
  "url-list": (value) => (Array.isArray(value) ? JSON.stringify(value) : `[${JSON.stringify(value)}]`),
};

/** The way back; undefined for what no encoder writes. A module that encodes alone does not carry it. */
export const decoders: Readonly<Record<Encoding, (wire: unknown, values: Values) => unknown>> = {
  value: (wire) => wire,
  index: (wire, values) => values[Number(wire)],
  "json-string": parseJson,
  "url-list": parseJson,
};
