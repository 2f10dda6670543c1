import type { Encoding, GenerateBody, ModelRow, ParameterRow, Place, Tables } from "./contract.js";
import { invalid, type ValidationIssue } from "./errors.js";
import type { Redact } from "./redact.js";
import { suggest } from "./suggest.js";
import { isObject, listed, preview, type Report, validate } from "./validate.js";

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
  return encode(tables, model, params, options, true).body;
}

/**
 * As `encodeRequest`, but unless it is `strict` hands the problems back beside the best body that can be made: for
 * `validate: "warn"` and `"off"`. An unknown model is always refused: nobody knows where its parameters belong.
 * @param redact for messages, which may quote a parameter: people do paste keys into the wrong place
 */
export function encode(
  tables: Tables,
  model: string,
  params: object,
  { callbackUrl, extra }: EncodeOptions = {},
  strict = false,
  redact: Redact = String,
): Encoded {
  const issues: ValidationIssue[] = [];
  const report: Report = (path, code, message) => issues.push({ path: redact(path), code, message: redact(message) });
  const row = findModel(tables, model, redact);
  const [parameters, , home, fixed] = row;
  if (!tables.callbackUrl.test(callbackUrl ?? "")) {
    report("callBackUrl", callbackUrl === undefined ? "required" : "url", "expected an https URL: set callbackUrl");
  }
  let given = params as Readonly<Record<string, unknown>>;
  if (!isObject(given)) {
    report("params", "type", `expected an object, got ${preview(given)}`);
    given = {};
  }

  // Most parameters travel under their own names, and copying an object at once is many times faster than key by key.
  // Nothing that a caller adds takes the place of the model: it decides what is charged.
  const envelope: GenerateBody = callbackUrl === undefined ? { model } : { model, callBackUrl: callbackUrl };
  const body: GenerateBody = home ? { ...envelope, ...given, ...envelope } : envelope;
  // A root model's input is the body itself.
  const input: Record<string, unknown> = home ? body : { ...given };
  const slots: Slots = { root: body, input, options: "" };
  for (const [place, key, value] of fixed ?? []) write(slots, place, key, value);

  let known = 0;
  for (const parameter of parameters) {
    // By index, and no further than the row goes: a destructured array is walked with an iterator.
    const name = parameter[0];
    const values = parameter[3];
    const value = given[name];
    if (value === undefined) {
      if (parameter[2]) report(name, "required", values ? `required: ${listed(values)}` : "required");
      continue;
    }
    known++;
    validate(parameter, value, tables.url, report);
    if (parameter.length < 5) continue;
    const instead = parameter[5];
    if (instead) delete input[name];
    for (const binding of parameter[4] ?? instead ?? []) {
      const place = binding[0];
      const key = binding[1];
      if (binding[3] && place !== "options" && slots[place][key] !== undefined) continue;
      write(slots, place, key, encodeValue(binding[2], value, values));
    }
  }

  const keys = Object.keys(given);
  if (keys.length > known) {
    const names = parameters.map(([name]) => name);
    for (const key of keys) {
      // Unless a fallback has filled it.
      if (input[key] === undefined) delete input[key];
      else if (given[key] !== undefined && !names.includes(key)) {
        const hint = didYouMean(key, names, names.join(", "));
        report(key, "unknown-parameter", `not a parameter of ${model}; ${hint}`);
      }
    }
  }

  const merge = (place: Place, slot: Record<string, unknown>) => {
    const more = extra?.[place];
    for (const key in more) {
      if (slot[key] === undefined) slot[key] = more[key];
      else report(`extra.${place}.${key}`, "slot-taken", "already written by a parameter");
    }
    return slot;
  };
  let options = slots.options && `${slots.options}}`;
  if (extra?.options) options = JSON.stringify(merge("options", JSON.parse(options || "{}")));
  if (options.length > 2) body.options = options;
  if (extra) merge("input", input);
  if (input !== body) body.input = input;
  if (extra) merge("root", body);
  if (strict && issues.length > 0) throw invalid(redact(model), issues);
  return { body, issues };
}

/** `options` is the text of a JSON object, all but its end: many times faster than an object that is made a text later. */
interface Slots {
  readonly root: Record<string, unknown>;
  readonly input: Record<string, unknown>;
  options: string;
}

function write(slots: Slots, place: Place, key: string, value: unknown): void {
  if (place !== "options") slots[place][key] = value;
  // Most are indices, which need no JSON.stringify.
  else
    slots.options += `${slots.options ? "," : "{"}"${key}":${Number.isInteger(value) ? value : (JSON.stringify(value) ?? null)}`;
}

function encodeValue(encoding: Encoding | undefined, value: unknown, values: ParameterRow[3] = []): unknown {
  if (encoding === "index") return values.includes(value as string) ? values.indexOf(value as string) : value;
  if (!encoding || encoding === "value") return value;
  const json = JSON.stringify(value);
  return encoding === "url-list" && !Array.isArray(value) ? `[${json}]` : json;
}

/** @throws {ValidationError} in every mode: nobody knows where an unknown model's parameters belong */
export function findModel({ models, families }: Tables, model: string, redact: Redact = String): ModelRow {
  const row = own(models, model);
  if (row) return row;
  const routed = own(families, model);
  const message = routed
    ? `a family; send ${listed(routed)}`
    : `unknown; ${didYouMean(`${model}`, Object.keys(models), "raw() sends it as it is")}`;
  const code = routed ? "not-sendable" : "unknown-model";
  throw invalid(redact(`${model}`), [{ path: "model", code, message: redact(message) }]);
}

/** An own property: a name like `constructor` or `__proto__` finds nothing. */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function didYouMean(typed: string, names: readonly string[], otherwise: string): string {
  const near = suggest(typed, names);
  return near ? `did you mean ${near}?` : otherwise;
}
