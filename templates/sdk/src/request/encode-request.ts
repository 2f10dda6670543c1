import type { GenerateBody, Place, Tables } from "../contract.js";
import { invalid, type ValidationIssue } from "../errors.js";
import type { Redact } from "../redact.js";
import { type FoundModel, findModel } from "./find-model.js";
import { isString } from "./parameter-types.js";
import { guarded, isPlain, plainCopy } from "./plain.js";
import { anything, type Check, type Checks } from "./read-options.js";
import { didYouMean } from "./suggest.js";
import { notJson, toJson } from "./to-json.js";
import { listed, preview, type Report, shown, validate } from "./validate.js";

export interface EncodeOptions {
  /** An https URL, stored with the task. The API requires one on every live request. */
  callbackUrl?: string | undefined;
  /** Fields that the spec does not know yet, sent as they are. They cannot replace what a parameter writes. */
  extra?: Extra | undefined;
}

/** Fields that the spec does not know yet, by where they belong. Nobody knows what they cost, so any `maxCredits` refuses them. */
export interface Extra {
  /** Beside `model`. */
  root?: Readonly<Record<string, unknown>> | undefined;
  /** Inside `input`; beside `model` for a model that has none. */
  input?: Readonly<Record<string, unknown>> | undefined;
  /** Inside the JSON that `options` carries as a string. */
  options?: Readonly<Record<string, unknown>> | undefined;
}

const fields: Check = ["an object", isPlain];

const extraFields: Checks<Extra> = { root: fields, input: fields, options: fields };
export const extra: Check = ["an object", isPlain, extraFields];

export const encodeOptions: Checks<EncodeOptions> = { extra, callbackUrl: anything };

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
 * `validate: "warn"` and `"off"`. An unknown model is always refused: nobody knows where its parameters belong. So is what
 * would have to travel as a text, and JSON cannot hold.
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
  const report: Report = (path, code, message) =>
    issues.push({ path: redact(path), code, message: shown(message, redact) });
  const found = findModel(tables, model, redact);
  const { parameters, home, required, fixed, bound } = found;
  if (callbackUrl !== undefined || tables.api.callbackUrlRequired) checkCallbackUrl(tables, callbackUrl, report);
  // Most parameters travel under their own names, and copying an object at once is many times faster than key by key.
  const given: Record<string, unknown> = guarded("params", () => {
    if (isPlain(params)) return { ...params };
    report("params", "type", `expected an object, got ${preview(params)}`);
    return {};
  });
  let missing = required.length;
  for (const name in given) {
    const value = given[name];
    const parameter = parameters.get(name);
    if (value === undefined) delete given[name];
    else if (parameter) {
      if (parameter.required) missing--;
      try {
        validate(parameter, value, tables.url, report);
      } catch {
        report(name, "type", notJson);
      }
    } else if (Object.hasOwn(given, name)) {
      const names = [...parameters.keys()];
      const hint = didYouMean(name, names, names.join(", "));
      report(name, "unknown-parameter", `not a parameter of ${model}; ${hint}`);
    }
  }
  if (missing > 0) {
    for (const { name, values } of required) {
      if (given[name] === undefined) report(name, "required", values ? `required: ${listed(values)}` : "required");
    }
  }

  // Nothing that a caller adds takes the place of the model: it decides what is charged.
  const envelope: GenerateBody = callbackUrl === undefined ? { model } : { model, callBackUrl: callbackUrl };
  const body: GenerateBody = home ? { ...envelope, ...given, ...envelope } : envelope;
  // A root model's input is the body itself.
  const input = home ? body : given;
  if (extra || fixed.length + bound.length > 0) {
    try {
      const options = fillSlots(found, given, body, input, extra, report);
      if (options.length > 2) body.options = options;
    } catch {
      // What JSON cannot hold has been reported, and there is no body to send it in.
      throw invalid(redact(model), issues);
    }
  }
  if (extra) merge(extra, "input", input, report);
  if (input !== body) body.input = input;
  if (extra) merge(extra, "root", body, report);
  if (strict && issues.length > 0) throw invalid(redact(model), issues);
  return { body, issues };
}

/** Writes what does not just travel under its own name. Returns `options`. */
function fillSlots(
  { fixed, bound }: FoundModel,
  given: Readonly<Record<string, unknown>>,
  body: GenerateBody,
  input: Record<string, unknown>,
  extra: Extra | undefined,
  report: Report,
): string {
  // The text of a JSON object, all but its end: many times faster than an object that is made a text later.
  let options = "";
  const places: Readonly<Record<Exclude<Place, "options">, Record<string, unknown>>> = { root: body, input };
  const write = (place: Place, key: string, value: unknown, fallback?: true) => {
    if (place === "options") {
      // Most are indices, of which the text is clear.
      options += `${options ? "," : "{"}"${key}":${Number.isInteger(value) ? value : (JSON.stringify(value) ?? null)}`;
    } else {
      const slot = places[place];
      if (!fallback || slot[key] === undefined) slot[key] = value;
    }
  };
  for (const { place, key, value } of fixed) write(place, key, value);
  for (const { name, values = [], moved, slots } of bound) {
    const value = given[name];
    if (value === undefined) continue;
    if (moved) delete input[name];
    for (const { place, key, encode, fallback } of slots) {
      write(place, key, encode ? encode(value, values) : value, fallback);
    }
  }
  if (options) options += "}";
  return extra?.options ? JSON.stringify(merge(extra, "options", JSON.parse(options || "{}"), report)) : options;
}

/** What `=` makes, but for `__proto__`. */
const whole = { configurable: true, enumerable: true, writable: true };

/** Adds what extra has for a place, where nothing is written yet. */
function merge(extra: Extra, place: Place, slot: Record<string, unknown>, report: Report): Record<string, unknown> {
  const more = plainCopy(extra[place] ?? {}, "extra");
  for (const key of Object.keys(more)) {
    const path = `extra.${place}.${key}`;
    const value = more[key];
    if (value === undefined) continue;
    if (!toJson(value)) report(path, "type", notJson);
    // Its own members alone: `toString` is no parameter's.
    if (Object.hasOwn(slot, key) && slot[key] !== undefined)
      report(path, "slot-taken", "already written by a parameter");
    else Object.defineProperty(slot, key, { ...whole, value });
  }
  return slot;
}

/** As the API wants it, and on a public host, as every link that is fetched. */
export function isCallbackUrl({ callbackUrl, url: link }: Pick<Tables, "callbackUrl" | "url">, url: string): boolean {
  return callbackUrl.test(url) && link.test(url);
}

/** A caller has one callback URL for many requests: the one that was right last is right again. */
let last: { readonly tables?: Tables; readonly url?: string } = {};

function checkCallbackUrl(tables: Tables, url: string | undefined, report: Report): void {
  if (url === last.url && tables === last.tables) return;
  if (isString(url) && isCallbackUrl(tables, url)) last = { tables, url };
  else if (url === undefined) report("callBackUrl", "required", "required: set callbackUrl to a public https URL");
  else report("callBackUrl", "url", `expected a public https URL, got ${preview(url)}: set callbackUrl`);
}
