import { isObject } from "../../sdk/src/request/parameter-types.js";
import type { Assumptions } from "./assumptions.js";
import type { Body } from "./decode-request.js";
import type { SchemaError, Validator } from "./emulator-tables.js";
import { type FieldProblem, toProblems } from "./problems.js";

/** The behaviour that a keyword's refusal is, and the reading under which it refuses nothing. */
const lenient: Readonly<Record<string, readonly [keyof Assumptions, string]>> = {
  required: ["required-as-listed", "taken"],
  minLength: ["empty-is-missing", "taken"],
  minItems: ["empty-is-missing", "taken"],
  additionalProperties: ["unknown-field", "ignored"],
  type: ["types-as-decided", "taken"],
  enum: ["values-as-decided", "taken"],
  const: ["values-as-decided", "taken"],
  not: ["values-as-decided", "taken"],
  minimum: ["limits-as-decided", "taken"],
  maximum: ["limits-as-decided", "taken"],
  maxLength: ["limits-as-decided", "taken"],
  maxItems: ["limits-as-decided", "taken"],
  pattern: ["links-as-decided", "taken"],
};

/** Everything that is wrong with a body, as the behaviours are taken. */
export function findProblems(validate: Validator, body: Body, assume: Assumptions): readonly FieldProblem[] {
  if (validate(body)) return [];
  const errors = validate.errors ?? [];
  // A value of another type is in no list either.
  const others = new Set(errors.filter(({ keyword }) => keyword === "type").map(({ instancePath }) => instancePath));
  const isOther = ({ instancePath }: SchemaError) => assume["types-as-decided"] === "taken" && others.has(instancePath);
  return toProblems(errors.filter((error) => !isOther(error) && isRefused(error, body, assume)));
}

function isRefused({ keyword, instancePath }: SchemaError, body: Body, assume: Assumptions): boolean {
  const [behaviour, taken] = lenient[keyword] ?? [];
  if (behaviour && assume[behaviour] === taken) return false;
  if (assume["strings-are-read"] === "checked") return true;
  const [, field = "", inside] = instancePath.split("/");
  return inside === undefined || typeof body[field] !== "string";
}

/** Objects and lists in place of the strings that hold them, made those strings: `input` alone is an object. */
export function stringifyFields(body: Body): Body {
  const fields = Object.entries(body).map(([name, value]) => {
    const isPlain = name !== "input" && (isObject(value) || Array.isArray(value));
    return [name, isPlain ? JSON.stringify(value) : value] as const;
  });
  return Object.fromEntries(fields);
}
