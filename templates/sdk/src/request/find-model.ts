import type { Binding, ModelRow, ParameterRow, PriceRow, Tables } from "../contract.js";
import { invalid, type ValidationCode } from "../errors.js";
import type { Redact } from "../redact.js";
import { didYouMean } from "./suggest.js";
import { type Checked, listed } from "./validate.js";

/** A model's row, unpacked when the model is first used: the tables are small rather than fast. */
export interface FoundModel {
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly price: PriceRow;
  readonly home: ModelRow[2];
  readonly required: readonly Parameter[];
  /** Slots that follow from the model itself. */
  readonly fixed: NonNullable<ModelRow[3]>;
  /** The parameters that do not just travel under their own names, as they are. */
  readonly bound: readonly Bound[];
}

/** The members of a `ParameterRow`, by name. */
export interface Parameter extends Checked {
  readonly bindings: readonly Binding[] | undefined;
  /** Whether it travels there in place of its own name. */
  readonly moved: boolean;
}

type Bound = Parameter & { readonly bindings: readonly Binding[] };

const found = new WeakMap<ModelRow, FoundModel>();

/** @throws {ValidationError} in every mode: nobody knows where an unknown model's parameters belong */
export function findModel({ models, families }: Tables, model: string, redact: Redact = String): FoundModel {
  const row = models[model];
  // A name like `constructor` or `__proto__` finds something, but no list.
  if (Array.isArray(row)) return found.get(row as ModelRow) ?? unpack(row as ModelRow);
  const routed = families[model];
  const typed = `${model}`;
  const [code, message]: [ValidationCode, string] = Array.isArray(routed)
    ? ["not-sendable", `a family; send ${listed(routed)}`]
    : ["unknown-model", `unknown; ${didYouMean(typed, Object.keys(models), "raw() sends it as it is")}`];
  throw invalid(redact(typed), [{ path: "model", code, message: redact(message) }]);
}

function unpack(row: ModelRow): FoundModel {
  const [rows, price, home, fixed = []] = row;
  const parameters = rows.map(unpackParameter);
  const model: FoundModel = {
    parameters: new Map(parameters.map((parameter) => [parameter.name, parameter])),
    price,
    home,
    required: parameters.filter(({ required }) => required),
    fixed,
    bound: parameters.filter((parameter): parameter is Bound => parameter.bindings !== undefined),
  };
  found.set(row, model);
  return model;
}

export function unpackParameter([name, type, required, values, also, instead, max, min, not]: ParameterRow): Parameter {
  return { name, type, required, values, max, min, not, bindings: also ?? instead, moved: instead !== undefined };
}
