/**
 * The contract between the emitted tables and the runtime that reads them. What makes a model special is declared in its
 * row; there is no branch on a model's name anywhere. A wrong table is a compile error (`satisfies Tables`).
 */

/** Where a value travels: beside `model`, inside the `input` object, or inside the JSON that `options` carries as a string. */
export type Place = "root" | "input" | "options";

/**
 * How a value is written there:
 * - `value`: as is
 * - `index`: its zero-based position in the documented list
 * - `json-string`: `JSON.stringify(value)`
 * - `url-list`: a JSON array as a string; one URL becomes a list of one
 */
export type Encoding = "value" | "index" | "json-string" | "url-list";

/** One wire slot of a parameter. A `fallback` is written only when no parameter of its own fills the slot. */
export type Binding = readonly [place: Place, key: string, encoding: Encoding, fallback?: true];

/**
 * What a caller may pass. `url` and `urls` are media links; `scalar` is a string or a number, for the fields whose type the
 * reference leaves open.
 */
export type ParameterType = "string" | "integer" | "number" | "boolean" | "scalar" | "url" | "urls" | "objects";

export interface ParameterRow {
  readonly name: string;
  readonly type: ParameterType;
  readonly required?: boolean;
  /** The documented values, in documented order: `index` counts in this list. */
  readonly values?: readonly (string | number)[];
  /** Values that the reference refuses by name, where it gives no closed list. */
  readonly not?: readonly string[];
  /** Bounds of a number. */
  readonly min?: number;
  /** Upper bound of a number, length of a string in code points, or number of items of a list. */
  readonly max?: number;
  /** Absent: under its own name in the model's body, as is. */
  readonly to?: readonly Binding[];
}

export interface ModelRow {
  /** Where parameters go by default. A `root` model has no `input` object at all. */
  readonly body: "root" | "input";
  readonly parameters: readonly ParameterRow[];
  /** Slots that follow from the model value itself, so that the two can never disagree. */
  readonly fixed?: readonly (readonly [place: Place, key: string, value: string | number])[];
  /** The model to send instead, when this one is only a compatibility alias. */
  readonly alias?: string;
}

/** Credits of one tier, and the parameter values (or `model`) that select it. */
export type PriceTier = readonly [
  credits: number,
  when?: Readonly<Record<string, readonly (string | number | boolean)[]>>,
];

export interface PriceRow {
  /** The reference's words: "per image", "per video", "per second of audio". */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  /** Absent when the reference states the range only: nothing is interpolated. */
  readonly tiers?: readonly PriceTier[];
  /** What the unit counts. Absent: one call is one unit. */
  readonly measure?: "seconds" | "characters";
  /** How many of them make one unit (5000 characters). */
  readonly per?: number;
  /** The parameter that tells how many there are, or how many units there can be at most. */
  readonly from?: string;
}

export interface Tables {
  /** Every value that can be sent as `model`. */
  readonly models: Readonly<Record<string, ModelRow>>;
  /** Catalog ids that must not be sent, with the values to send instead. */
  readonly families: Readonly<Record<string, readonly string[]>>;
  /** A direct, public http(s) link. */
  readonly url: RegExp;
  /** What `callBackUrl` must look like. */
  readonly callbackUrl: RegExp;
}

export type Prices = Readonly<Record<string, PriceRow>>;

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** The exact JSON body of a generate request. */
export interface GenerateBody {
  model: string;
  callBackUrl?: string;
  input?: Record<string, unknown>;
  options?: string;
  [key: string]: unknown;
}
