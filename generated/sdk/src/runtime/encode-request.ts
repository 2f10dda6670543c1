import type { Binding, GenerateBody, ModelRow, ParameterRow, Tables } from "./contract.js";
import { ValidationError, type ValidationIssue } from "./errors.js";
import { suggest } from "./suggest.js";
import { isObject, preview, validate } from "./validate.js";

export interface EncodeOptions {
  /** An https URL, stored with the task. The API requires one on every live request. */
  callbackUrl?: string | undefined;
  /** Fields that the spec does not know yet, sent as they are. They cannot replace what a parameter writes. */
  extra?: Extra | undefined;
}

export interface Extra {
  root?: Readonly<Record<string, unknown>> | undefined;
  input?: Readonly<Record<string, unknown>> | undefined;
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
export function encode(tables: Tables, model: string, params: object, options: EncodeOptions = {}): Encoded {
  const row = findModel(tables, model);
  const given = isObject(params) ? params : {};
  const issues: ValidationIssue[] = [];
  if (given !== params)
    issues.push({ path: "params", code: "type", message: `expected an object, got ${preview(params)}` });

  const slots = new Slots(row.body);
  for (const [place, key, value] of row.fixed ?? []) slots.of(place)[key] = value;

  let known = 0;
  for (const parameter of row.parameters) {
    const value = Object.hasOwn(given, parameter.name) ? given[parameter.name] : undefined;
    if (value === undefined) {
      if (parameter.required)
        issues.push({ path: parameter.name, code: "required", message: requiredMessage(parameter) });
      continue;
    }
    known++;
    validate(parameter, value, tables, issues);
    if (parameter.to) for (const binding of parameter.to) write(slots, binding, parameter, value);
    else slots.of(row.body)[parameter.name] = value;
  }
  if (Object.keys(given).length > known) reportUnknown(row, given, slots, issues);

  return { body: assemble(tables, model, slots, options, issues), issues };
}

/** The parts of a body while they fill up. `options` is a JSON string on the wire and an object until the very end. */
class Slots {
  readonly root: Record<string, unknown> = {};
  readonly options: Record<string, unknown> = {};
  readonly input: Record<string, unknown> | undefined;

  constructor(body: ModelRow["body"]) {
    this.input = body === "input" ? {} : undefined;
  }

  of(place: Binding[0]): Record<string, unknown> {
    return (place === "input" ? this.input : this[place]) ?? this.root;
  }
}

function findModel(tables: Tables, model: string): ModelRow {
  const row = Object.hasOwn(tables.models, model) ? tables.models[model] : undefined;
  if (row) return row;
  const routed = Object.hasOwn(tables.families, model) ? tables.families[model] : undefined;
  if (routed) {
    const message = `${preview(model)} is a family and cannot be sent; use one of ${routed.map(preview).join(", ")}`;
    throw new ValidationError(model, [{ path: "model", code: "not-sendable", message }]);
  }
  const near = suggest(String(model), Object.keys(tables.models));
  const message = `unknown model ${preview(model)}${near ? `; did you mean ${preview(near)}?` : ""}`;
  throw new ValidationError(String(model), [{ path: "model", code: "unknown-model", message }]);
}

function requiredMessage({ values }: ParameterRow): string {
  return values ? `required; one of ${values.map(preview).join(", ")}` : "required";
}

function write(slots: Slots, [place, key, encoding, fallback]: Binding, row: ParameterRow, value: unknown): void {
  const target = slots.of(place);
  if (fallback && target[key] !== undefined) return;
  target[key] = encoders[encoding](value, row);
}

const encoders: Readonly<Record<Binding[2], (value: unknown, row: ParameterRow) => unknown>> = {
  value: (value) => value,
  index: (value, { values = [] }) => {
    const index = values.indexOf(value as string | number);
    return index < 0 ? value : index;
  },
  "json-string": (value) => JSON.stringify(value),
  "url-list": (value) => JSON.stringify(Array.isArray(value) ? value : [value]),
};

function reportUnknown(
  row: ModelRow,
  given: Readonly<Record<string, unknown>>,
  slots: Slots,
  issues: ValidationIssue[],
): void {
  const names = row.parameters.map(({ name }) => name);
  for (const key of Object.keys(given)) {
    if (given[key] === undefined || names.includes(key)) continue;
    const near = suggest(key, names);
    const hint = near ? `; did you mean ${near}?` : `; known: ${names.join(", ")}`;
    issues.push({ path: key, code: "unknown-parameter", message: `not a parameter of this model${hint}` });
    slots.of(row.body)[key] = given[key];
  }
}

function assemble(
  tables: Tables,
  model: string,
  slots: Slots,
  { callbackUrl, extra }: EncodeOptions,
  issues: ValidationIssue[],
): GenerateBody {
  if (extra?.options) merge(slots.options, extra.options, "extra.options", issues);
  if (extra?.input) merge(slots.of("input"), extra.input, "extra.input", issues);

  const body: GenerateBody = { model };
  if (callbackUrl !== undefined) body.callBackUrl = callbackUrl;
  if (callbackUrl === undefined || !tables.callbackUrl.test(callbackUrl)) {
    issues.push({
      path: "callBackUrl",
      code: callbackUrl === undefined ? "required" : "url",
      message: `the API wants an https URL on every live request; set callbackUrl on the client or the call`,
    });
  }
  if (Object.keys(slots.options).length > 0) body.options = JSON.stringify(slots.options);
  Object.assign(body, slots.root);
  if (slots.input) body.input = slots.input;
  if (extra?.root) merge(body, extra.root, "extra.root", issues);
  return body;
}

function merge(
  target: Record<string, unknown>,
  extra: Readonly<Record<string, unknown>>,
  path: string,
  issues: ValidationIssue[],
): void {
  for (const [key, value] of Object.entries(extra)) {
    if (Object.hasOwn(target, key)) {
      issues.push({
        path: `${path}.${key}`,
        code: "slot-taken",
        message: "already written by a parameter; leave it out",
      });
    } else {
      target[key] = value;
    }
  }
}
