import type { Encoding, GenerateBody, ModelRow, ParameterRow, Place, Tables } from "./contract.js";
import { type ValidationCode, ValidationError, type ValidationIssue } from "./errors.js";
import { suggest } from "./suggest.js";
import { isObject, listed, preview, validate } from "./validate.js";

export interface EncodeOptions {
  /** An https URL, stored with the task. The API requires one on every live request. */
  callbackUrl?: string | undefined;
  /** Fields that the spec does not know yet, sent as they are. They cannot replace what a parameter writes. */
  extra?: Extra | undefined;
}

/** Fields that the spec does not know yet, by where they belong. */
export interface Extra {
  /** Beside `model`. */
  root?: Readonly<Record<string, unknown>> | undefined;
  /** Inside `input`; beside `model` for a model that has none. */
  input?: Readonly<Record<string, unknown>> | undefined;
  /** Inside the JSON that `options` carries as a string. */
  options?: Readonly<Record<string, unknown>> | undefined;
}

export interface Encoded {
  readonly body: GenerateBody;
  /** Everything that is wrong with the request; empty when it may be sent. */
  readonly issues: readonly ValidationIssue[];
}

/**
 * The exact body of a generate request.
 * @throws {ValidationError} with every problem found, each with the parameter's path.
 */
export function encodeRequest(
  tables: Tables,
  model: string,
  params: object,
  options: EncodeOptions = {},
): GenerateBody {
  const { body, issues } = encode(tables, model, params, options);
  if (issues.length > 0) throw new ValidationError(model, issues);
  return body;
}

/** As `encodeRequest`, but hands the problems back beside the best body that can be made: for `validate: "warn"` and `"off"`. */
export function encode(
  tables: Tables,
  model: string,
  params: object,
  { callbackUrl, extra }: EncodeOptions = {},
): Encoded {
  const row = findModel(tables, model);
  const issues: ValidationIssue[] = [];
  const report = (path: string, code: ValidationCode, message: string) => issues.push({ path, code, message });
  const given: Record<string, unknown> = isObject(params) ? { ...params } : {};
  if (!isObject(params)) report("params", "type", `expected an object, got ${preview(params)}`);
  if (callbackUrl === undefined || !tables.callbackUrl.test(callbackUrl)) {
    report("callBackUrl", callbackUrl === undefined ? "required" : "url", "expected an https URL: set callbackUrl");
  }

  // Most parameters travel under their own names, and copying an object at once is many times faster than key by key.
  const copy: Record<string, unknown> = { ...given };
  const body: GenerateBody = row.body === "root" ? Object.assign(copy, { model }) : { model };
  if (callbackUrl !== undefined) body.callBackUrl = callbackUrl;
  // `options` is a JSON string on the wire, and an object until the end. A root model's input is the body itself.
  const slots: Record<Place, Record<string, unknown>> = { root: body, options: {}, input: copy };
  if (row.fixed) for (const [place, key, value] of row.fixed) slots[place][key] = value;

  let known = 0;
  for (const parameter of uniform(row)) {
    const { name, to } = parameter;
    const value = given[name];
    if (value === undefined) {
      const { required, values } = parameter;
      if (required) report(name, "required", values ? `required: ${listed(values)}` : "required");
      continue;
    }
    known++;
    validate(parameter, value, tables, issues);
    if (!to) continue;
    let stays = false;
    for (const [place, key, encoding, fallback] of to) {
      const slot = slots[place];
      if (slot === copy && key === name) stays = true;
      if (encoding === "value" && slot[key] === value) continue;
      if (!fallback || slot[key] === undefined) slot[key] = encodeValue(encoding, value, parameter);
    }
    if (!stays) delete copy[name];
  }

  const keys = Object.keys(given);
  if (keys.length > known) {
    const names = row.parameters.map(({ name }) => name);
    for (const key of keys) {
      if (given[key] === undefined) {
        // Unless a fallback has filled it.
        if (copy[key] === undefined) delete copy[key];
      } else if (!names.includes(key)) {
        report(key, "unknown-parameter", `not a parameter of ${model}; ${didYouMean(key, names, names.join(", "))}`);
      }
    }
  }

  const merge = (place: Place) => {
    for (const [key, value] of Object.entries(extra?.[place] ?? {})) {
      if (Object.hasOwn(slots[place], key))
        report(`extra.${place}.${key}`, "slot-taken", "already written by a parameter");
      else slots[place][key] = value;
    }
  };
  if (extra) merge("options");
  if (Object.keys(slots.options).length > 0) body.options = JSON.stringify(slots.options);
  if (extra) merge("input");
  if (slots.input !== body) body.input = slots.input;
  if (extra) merge("root");
  return { body, issues };
}

const uniformRows = new WeakMap<ModelRow, readonly ParameterRow[]>();

/** A model's rows, copied so that all have one shape: reading objects of many shapes takes twice as long. */
function uniform(row: ModelRow): readonly ParameterRow[] {
  let rows = uniformRows.get(row);
  if (!rows) {
    rows = row.parameters.map(
      ({ name, type, required, values, not, min, max, to }) =>
        ({ name, type, required, values, not, min, max, to }) as ParameterRow,
    );
    uniformRows.set(row, rows);
  }
  return rows;
}

/** An own property: a name like `constructor` or `__proto__` finds nothing. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function findModel({ models, families }: Tables, model: string): ModelRow {
  const row = own(models, model);
  if (row) return row;
  const routed = own(families, model);
  const names = Object.keys(models);
  const message = routed
    ? `${preview(model)} is a family; send ${listed(routed)}`
    : `unknown model ${preview(model)}; ${didYouMean(String(model), names, "raw() sends what the spec does not know")}`;
  throw new ValidationError(String(model), [
    { path: "model", code: routed ? "not-sendable" : "unknown-model", message },
  ]);
}

function didYouMean(typed: string, names: readonly string[], otherwise: string): string {
  const near = suggest(typed, names);
  return near ? `did you mean ${near}?` : otherwise;
}

function encodeValue(encoding: Encoding, value: unknown, { values }: ParameterRow): unknown {
  if (encoding === "value") return value;
  if (encoding === "index") return values?.includes(value as string) ? values.indexOf(value as string) : value;
  return JSON.stringify(encoding === "url-list" && !Array.isArray(value) ? [value] : value);
}
