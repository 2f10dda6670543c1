import type { Binding, FixedSlot, ModelRow, ParameterRow, Place, PriceRow, PriceStep, Tables } from "../contract.js";
import { invalid, type ValidationCode } from "../errors.js";
import type { Redact } from "../redact.js";
import { type Encode, encoders } from "./encodings.js";
import { isString, parameterTypes } from "./parameter-types.js";
import { didYouMean } from "./suggest.js";
import { type Checked, listed, preview, shown } from "./validate.js";

/** A model's row, and what each request asks of it, gathered when the model is first used. */
export interface FoundModel {
  readonly price: PriceRow;
  readonly before: readonly PriceStep[];
  readonly home: ModelRow["home"];
  readonly fixed: readonly FixedSlot[];
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly required: readonly Parameter[];
  /** The parameters that do not just travel under their own names, as they are. */
  readonly bound: readonly Bound[];
}

/** A parameter's row with every member in its place: objects of one shape are read several times faster than of twenty. */
export interface Parameter extends Checked {
  readonly slots: readonly WrittenSlot[] | undefined;
  /** Whether it travels there in place of its own name. */
  readonly moved: boolean;
}

interface WrittenSlot {
  readonly place: Place;
  readonly key: string;
  readonly encode: Encode | undefined;
  readonly fallback: true | undefined;
}

type Bound = Parameter & { readonly slots: readonly WrittenSlot[] };

const found = new WeakMap<ModelRow, FoundModel>();

/** @throws {ValidationError} in every mode: nobody knows where an unknown model's parameters belong */
export function findModel({ models, families }: Tables, model: string, redact: Redact = String): FoundModel {
  if (!isString(model)) {
    const message = `expected a string, got ${preview(model)}`;
    throw invalid("no model", [{ path: "model", code: "type", message: shown(message, redact) }]);
  }
  const row = models[model];
  const known = row && found.get(row);
  if (known) return known;
  // A name like `constructor` or `__proto__` finds something, but nothing of the tables' own.
  if (row && Object.hasOwn(models, model)) return gather(row);
  const routed = Object.hasOwn(families, model) && families[model];
  const [code, message]: [ValidationCode, string] = routed
    ? ["not-sendable", `a family; send ${listed(routed)}`]
    : ["unknown-model", `unknown; ${didYouMean(model, Object.keys(models), "raw() sends it as it is")}`];
  throw invalid(redact(model), [{ path: "model", code, message: shown(message, redact) }]);
}

function gather(row: ModelRow): FoundModel {
  const { price, before = [], home, fixed = [] } = row;
  const parameters = Object.entries(row.parameters).map(toParameter);
  const model: FoundModel = {
    price,
    before,
    home,
    fixed,
    parameters: new Map(parameters.map((parameter) => [parameter.name, parameter])),
    required: parameters.filter(({ required }) => required),
    bound: parameters.filter((parameter): parameter is Bound => parameter.slots !== undefined),
  };
  found.set(row, model);
  return model;
}

export function toParameter([name, row]: readonly [name: string, row: ParameterRow]): Parameter {
  const { type = "string", required, values, also, instead, max, min, not } = row;
  const slots = (also ?? instead)?.map(toSlot);
  return { name, type: parameterTypes[type], required, values, max, min, not, slots, moved: !!instead };
}

function toSlot({ place, key, as, fallback }: Binding): WrittenSlot {
  return { place, key, encode: as && encoders[as], fallback };
}
