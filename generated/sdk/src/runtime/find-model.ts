import type { Binding, ModelRow, ParameterRow, PriceRow, Tables } from "./contract.js";
import { invalid, type ValidationCode } from "./errors.js";
import type { Redact } from "./redact.js";
import { didYouMean } from "./suggest.js";
import { type Checked, listed } from "./validate.js";

/** A model's row, unpacked when the model is first used: the tables are small rather than fast. */
export interface FoundModel {
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly price: PriceRow;
  readonly home: ModelRow[2];
  readonly required: readonly Parameter[];
  /** What does not just travel under its own name, as is: fixed values, and parameters with bindings. */
  readonly bound: readonly (Parameter | Fixed)[];
}

/** The members of a `ParameterRow`, by name. */
export interface Parameter extends Checked {
  readonly required: boolean | undefined;
  readonly bindings: readonly Binding[] | undefined;
  /** Whether it travels there in place of its own name. */
  readonly moved: boolean;
  readonly value?: never;
}

interface Fixed {
  readonly name: string;
  readonly value: string | number;
  readonly bindings: readonly Binding[];
  readonly values?: never;
  readonly moved?: never;
}

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
    bound: [
      ...fixed.map(([place, name, value]) => ({ name, value, bindings: [[place, name]] as const })),
      ...parameters.filter(({ bindings }) => bindings),
    ],
  };
  found.set(row, model);
  return model;
}

export function unpackParameter([name, type, required, values, also, instead, max, min, not]: ParameterRow): Parameter {
  return { name, type, required, values, max, min, not, bindings: also ?? instead, moved: !also };
}
