import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { suggest } from "../../templates/sdk/src/request/suggest.js";
import { type Code, codes } from "../diagnostics/codes.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { knownNames } from "../diagnostics/known-names.js";
import { characterName } from "./odd-characters.js";
import type { Path, YamlDocument } from "./yaml-document.js";

const base = "file:///spec/schema/";

/** To compile the schemas takes longer than to read a spec by them, and a process reads many by the same. */
const compiled = new Map<string, ShapeValidator>();
/** Enough for the specs of today, of the last release, and of an edit between them. */
const mostCompiled = 6;

/** The validator by these schemas; by those of before, the one of before. */
export function shapeValidator(schemas: ReadonlyMap<string, object>): ShapeValidator {
  const key = JSON.stringify([...schemas]);
  const validator = compiled.get(key) ?? new ShapeValidator(schemas);
  compiled.delete(key);
  compiled.set(key, validator);
  for (const oldest of [...compiled.keys()].slice(0, -mostCompiled)) compiled.delete(oldest);
  return validator;
}

/** Validates the shape of YAML documents by the JSON Schemas of spec/schema, every problem at its place. */
export class ShapeValidator {
  readonly #ajv = new Ajv2020({
    // Each schema is compiled for one run: to optimize its code takes longer than the code saves.
    code: { optimize: false },
    allErrors: true,
    verbose: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    formats: { regex: isRegex },
  });

  /** What is wrong with the schemas themselves; nothing can be validated then. */
  readonly diagnostics: readonly Diagnostic[];
  /** Documents do not change: what was found once is found again. */
  readonly #found = new WeakMap<YamlDocument, readonly Diagnostic[]>();

  constructor(schemas: ReadonlyMap<string, object>) {
    const problems: Diagnostic[] = [];
    const attempt = (name: string, action: () => void) => {
      try {
        action();
      } catch (cause) {
        const message = cause instanceof Error ? cause.message : String(cause);
        problems.push({ code: "bad-schema", message, location: { file: `spec/schema/${name}`, line: 1, column: 1 } });
      }
    };
    for (const [name, schema] of schemas) attempt(name, () => this.#ajv.addSchema(schema, base + name));
    if (problems.length === 0) for (const name of schemas.keys()) attempt(name, () => this.#ajv.getSchema(base + name));
    this.diagnostics = problems;
  }

  /** What the schema says of a value. */
  errorsOf(value: unknown, schema: string): readonly ErrorObject[] {
    const validate = this.#ajv.getSchema(base + schema) as ValidateFunction;
    return validate(value) ? [] : (validate.errors ?? []);
  }

  validate(document: YamlDocument, schema: string): readonly Diagnostic[] {
    const known = this.#found.get(document);
    if (known) return known;
    const errors = this.errorsOf(document.value, schema);
    const found = errors.map((error) => toDiagnostic(document, error)).filter((item) => item !== undefined);
    this.#found.set(document, found);
    return found;
  }
}

function isRegex(pattern: string): boolean {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    return false;
  }
}

function toDiagnostic(document: YamlDocument, error: ErrorObject): Diagnostic | undefined {
  const path = toPath(document.value, error.instancePath);
  const at = (code: Code, message: string, where: Path = path, part?: "key"): Diagnostic => ({
    code,
    message,
    location: document.locate(where, part),
  });
  const { params } = error;
  const why = whyOf(error);
  if (error.propertyName !== undefined) {
    const key = [...path, error.propertyName];
    if (error.keyword === "enum")
      return at(unknownName(error), listed(error.propertyName, params.allowedValues), key, "key");
    return at("bad-format", `key ${quote(error.propertyName)}: ${error.message}`, key, "key");
  }
  switch (error.keyword) {
    case "additionalProperties": {
      const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
      const message = listed(params.additionalProperty, known) + why;
      return at("unknown-key", message, [...path, params.additionalProperty], "key");
    }
    case "required":
      return at("missing-key", `expected the key ${quote(params.missingProperty)}${why}`);
    case "dependentRequired":
      return at("missing-key", `expected the key ${quote(params.missingProperty)} beside ${quote(params.property)}`);
    case "type":
      return at("wrong-type", wrongType([params.type].flat(), error.data));
    case "enum":
      return at(unknownName(error), listed(error.data, params.allowedValues));
    case "const":
      return at(
        "unknown-value",
        `expected ${quote(params.allowedValue)}, got ${quote(error.data)}${why}${hintForConst(params.allowedValue, error.data)}`,
      );
    case "not":
      // The mark of a draft is refused whatever it says, which is what could not be read.
      if (path.at(-1) === "unread") {
        return at("unread-draft", `${why.slice(2)}: ${JSON.stringify(error.data)}`, path, "key");
      }
      return at("not-allowed", `does not go together with the other keys here${why}`, path, "key");
    case "false schema":
      return at("not-allowed", `does not go together with the other keys here${why}`, path, "key");
    case "pattern":
      return at(
        "bad-format",
        `${quote(error.data)} ${why === "" ? `does not match ${params.pattern}` : `has another form${why}`}`,
      );
    case "format":
      return at("bad-pattern", `${quote(error.data)} is not a regular expression`);
    case "uniqueItems":
      return at("duplicate-item", `items ${params.j} and ${params.i} are the same`);
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
    case "exclusiveMaximum":
      return at("out-of-range", `expected ${params.comparison} ${params.limit}, got ${quote(error.data)}`);
    case "minLength":
    case "maxLength":
    case "minItems":
    case "minProperties":
    case "maxProperties":
      return at("out-of-range", error.message ?? error.keyword);
    default:
      // `if`, `propertyNames` and their like only repeat what another error already says at its place.
      return undefined;
  }
}

/** Why the schema wants it so, where it says that in a comment. */
function whyOf(error: ErrorObject): string {
  const { $comment } = error.parentSchema as { $comment?: string };
  return $comment ? `: ${$comment}` : "";
}

/** Names of the vocabulary have a code of their own: their schema's title says which, "unit name". */
function unknownName(error: ErrorObject): Code {
  const code = `unknown-${(error.parentSchema as { title?: string }).title?.replace(/ name$/, "")}`;
  return code in codes ? (code as Code) : "unknown-value";
}

function listed(given: unknown, known: readonly unknown[]): string {
  const names = known.map(String);
  const [odd] = /[^ -~]/u.exec(String(given)) ?? [];
  if (odd !== undefined) return `${quote(given)} is unknown: it holds ${characterName(odd)}`;
  const near = suggest(String(given), names);
  if (near) return `${quote(given)} is unknown; did you mean ${quote(near)}?`;
  return `${quote(given)} is unknown; ${knownNames(names)}`;
}

function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function wrongType(wanted: readonly string[], given: unknown): string {
  return `expected ${wanted.join(" or ")}, got ${kindOf(given)}${hintForType(wanted, given)}`;
}

/** What was probably meant by a text in place of a number or a truth value. */
function hintForType(wanted: readonly string[], given: unknown): string {
  if (typeof given !== "string") return "";
  const text = given.trim();
  if (/^[\u201c\u201d\u2018\u2019\u00ab\u00bb"']/u.test(text))
    return `: ${quote(given)} has typographic quotes in it, which YAML takes for letters`;
  if (wanted.some((type) => type === "integer" || type === "number")) {
    const digits = text.replace(/(?<=\d)[ _'\u00a0\u202f](?=\d{3}(?!\d))/gu, "");
    if (/^-?\d+$/.test(digits))
      return `: write ${digits}, without ${digits === text ? "quotes" : "anything between the digits"}`;
    if (/^-?\d+,\d+$/.test(text)) return `: ${quote(given)} has a comma, and decimals have a point`;
    if (/^-?\d+(\.\d+)?\s*\D+$/.test(text)) return `: write the number alone, not ${quote(given)}`;
  }
  if (wanted.includes("array") && text.startsWith("-")) return ": a blank is missing behind the dash";
  return "";
}

/** \`yes\`, \`on\` and \`True\` are texts in YAML 1.2. */
function hintForConst(wanted: unknown, given: unknown): string {
  if (wanted !== true) return "";
  if (given === false || /^(no|off|false)$/i.test(String(given))) return ": leave the key out where it does not hold";
  return /^(yes|on|true|y)$/i.test(String(given)) ? `: ${quote(given)} is a text; write true` : "";
}

function kindOf(value: unknown): string {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "number") return Number.isInteger(value) ? "an integer" : "a number";
  return typeof value === "object" ? "a mapping" : `a ${typeof value}`;
}

/** A JSON pointer as a path: array indices become numbers. */
function toPath(value: unknown, pointer: string): Path {
  let current = value;
  return pointer
    .split("/")
    .slice(1)
    .map((raw) => {
      const segment = raw.replaceAll("~1", "/").replaceAll("~0", "~");
      const step = Array.isArray(current) ? Number(segment) : segment;
      current = (current as Record<string | number, unknown> | undefined)?.[step];
      return step;
    });
}
