import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { isObject } from "../../templates/sdk/src/request/parameter-types.js";
import { parseJson } from "../../templates/sdk/src/request/to-json.js";
import type { JsonSchema } from "../derive/json-schema.js";
import { requestSchema } from "../derive/request-schema.js";
import type { Entry, Parameter, ResolvedSpec } from "../ir/types.js";
import type { FindingKind } from "./finding.js";

/** One thing that is wrong with a body. */
export interface Fault {
  readonly kind: FindingKind;
  /** The field or key: `input.duration`, `options.mode`, `root.imageURLList`. */
  readonly slot: string;
  /** Where in its value: `[2]`, or nothing. */
  readonly inside: string;
  readonly value: unknown;
  /** What was expected; an index is told by the values that it counts. */
  readonly expected: (parameter: Parameter | undefined) => string;
  /** Where the name itself is the fault: it is the sender's. */
  readonly unknownName?: { readonly place: string; readonly name: string; readonly near: readonly string[] };
}

/** What each keyword of the request schemas is about. What stands first hides the others at the same place. */
const keywords: Readonly<Record<string, FindingKind>> = {
  required: "missing-field",
  additionalProperties: "unknown-field",
  type: "wrong-type",
  enum: "unknown-value",
  const: "unknown-value",
  not: "refused-value",
  minLength: "empty-field",
  minItems: "empty-field",
  maxLength: "out-of-range",
  maxItems: "out-of-range",
  minimum: "out-of-range",
  maximum: "out-of-range",
  pattern: "bad-format",
};

const order = Object.keys(keywords);

/** Holds bodies against the request schemas, and what their strings of JSON hold against the schemas of that. */
export class RequestValidators {
  readonly #spec: ResolvedSpec;
  readonly #ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    verbose: true,
    ownProperties: true,
    validateFormats: false,
  });
  readonly #schemas = new Map<string, JsonSchema>();
  readonly #compiled = new WeakMap<JsonSchema, ValidateFunction>();

  constructor(spec: ResolvedSpec) {
    this.#spec = spec;
  }

  faults(entry: Entry, body: Readonly<Record<string, unknown>>): readonly Fault[] {
    const schema = this.#schemas.get(entry.id) ?? requestSchema(entry, this.#spec);
    this.#schemas.set(entry.id, schema);
    const texts = Object.entries(schema.properties ?? {}).flatMap(([field, { contentSchema }]) =>
      contentSchema && typeof body[field] === "string" && Object.hasOwn(body, field) ? [{ field, contentSchema }] : [],
    );
    // What a string of JSON holds is looked at itself, not by the pattern that it begins with.
    const isText = ({ instancePath }: ErrorObject) => texts.some(({ field }) => instancePath === `/${field}`);
    const outer = this.#errors(schema, body).filter((error) => !isText(error));
    return distinct([
      ...outer.map((error) => toFault(error, segmentsOf(error), schema)),
      ...texts.flatMap(({ field, contentSchema }) => this.#inText(field, body[field], contentSchema)),
      ...unknownOptions(schema, body),
    ]);
  }

  #inText(field: string, text: unknown, schema: JsonSchema): readonly Fault[] {
    const value = parseJson(text);
    const isMeant = schema.type === "array" ? Array.isArray(value) : isObject(value);
    if (!isMeant) {
      const what = schema.type === "array" ? "a JSON array of links" : "a JSON object";
      return [
        { kind: "bad-format", slot: `root.${field}`, inside: "", value: text, expected: () => `${what} as a string` },
      ];
    }
    return this.#errors(schema, value).map((error) => toFault(error, [field, ...segmentsOf(error)], schema));
  }

  #errors(schema: JsonSchema, value: unknown): readonly ErrorObject[] {
    const validate = this.#compiled.get(schema) ?? this.#ajv.compile(schema);
    this.#compiled.set(schema, validate);
    return validate(value) ? [] : (validate.errors ?? []).filter(({ keyword }) => keyword in keywords);
  }
}

/** A key of `options` that nobody documents is not refused, but it is not known either. */
function unknownOptions(
  { properties = {} }: JsonSchema,
  { options }: Readonly<Record<string, unknown>>,
): readonly Fault[] {
  const known = Object.keys(properties.options?.contentSchema?.properties ?? {});
  const value = parseJson(options);
  if (!isObject(value) || !properties.options) return [];
  return Object.keys(value)
    .filter((name) => !known.includes(name))
    .map((name) => unknown("options", name, value[name], known));
}

function unknown(place: string, name: string, value: unknown, near: readonly string[]): Fault {
  const expected = near.length > 0 ? `one of ${near.join(", ")}` : "no documented key";
  return {
    kind: "unknown-field",
    slot: `${place}.${name}`,
    inside: "",
    value,
    expected: () => expected,
    unknownName: { place, name, near },
  };
}

function segmentsOf({ instancePath, keyword, params }: ErrorObject): readonly string[] {
  const segments = instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  return keyword === "required" ? [...segments, params.missingProperty] : segments;
}

function toFault(error: ErrorObject, segments: readonly string[], { properties = {} }: JsonSchema): Fault {
  const { keyword, params, data, parentSchema } = error;
  const [first = "", second, ...rest] = segments;
  const isNested = first === "input" || first === "options";
  if (keyword === "additionalProperties") {
    const near = Object.keys((parentSchema as JsonSchema).properties ?? properties);
    const name: string = params.additionalProperty;
    return unknown(first === "" ? "root" : segments.join("."), name, Object(data)[name], near);
  }
  const slot = isNested && second !== undefined ? `${first}.${second}` : `root.${first}`;
  const inner = isNested ? rest : [second, ...rest].filter((part) => part !== undefined);
  const isIndexed = slot.startsWith("options.") && isIndexSchema(parentSchema as JsonSchema);
  return {
    kind: isIndexed && keyword !== "required" ? "wrong-index" : kindOf(error),
    slot,
    inside: inner.map((part) => (/^\d+$/.test(part) ? `[${part}]` : "[…]")).join(""),
    value: keyword === "required" ? undefined : data,
    expected: (parameter) => (isIndexed && parameter?.values ? indices(parameter) : expectedBy(error)),
  };
}

/** A value that is right but for its type is of another type, whichever keyword says so. */
function kindOf({ keyword, params, data }: ErrorObject): FindingKind {
  const values: readonly unknown[] = params.allowedValues ?? [];
  const isSameText = values.some((value) => typeof value !== typeof data && String(value) === String(data));
  return isSameText ? "wrong-type" : (keywords[keyword] ?? "wrong-type");
}

/** An index is the one kind of whole number with both ends that stands in `options`, or what a route writes there. */
function isIndexSchema({ type, minimum, maximum, enum: values, const: value }: JsonSchema): boolean {
  if (type === "integer") return minimum === 0 && maximum !== undefined;
  return [value, ...(values ?? [])].some((each) => typeof each === "number");
}

function indices({ values }: Parameter): string {
  return (values ?? []).map(({ value }, index) => `${index} = ${value}`).join(", ");
}

function expectedBy({ keyword, params, schema, parentSchema }: ErrorObject): string {
  const { enum: values, pattern = "" } = parentSchema as JsonSchema;
  switch (keyword) {
    case "required":
      return "a value";
    case "type":
      return values ? oneOf(values) : article([schema].flat().join(" or "));
    case "enum":
      return oneOf(params.allowedValues);
    case "const":
      return JSON.stringify(params.allowedValue);
    case "not":
      return "another value";
    case "minLength":
    case "minItems":
      return "a value that is not empty";
    case "maxLength":
      return `at most ${params.limit} characters`;
    case "maxItems":
      return `at most ${params.limit} in the list`;
    case "pattern":
      return pattern.startsWith("^https://") ? "an https URL" : "a direct public http(s) link";
    default:
      return `${params.comparison} ${params.limit}`;
  }
}

function oneOf(values: readonly unknown[]): string {
  return `one of ${values.map((value) => JSON.stringify(value)).join(", ")}`;
}

function article(type: string): string {
  return `${/^[aeiou]/.test(type) ? "an" : "a"} ${type}`;
}

/** One fault a place. */
function distinct(faults: readonly Fault[]): readonly Fault[] {
  const rank = ({ kind }: Fault) => order.findIndex((keyword) => keywords[keyword] === kind);
  const places = new Map<string, Fault>();
  for (const fault of faults) {
    const key = `${fault.slot}${fault.inside}`;
    const known = places.get(key);
    if (!known || rank(fault) < rank(known)) places.set(key, fault);
  }
  return [...places.values()];
}
