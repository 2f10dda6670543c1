import type { ParameterRow } from "../contract.js";
import type { ValidationCode } from "../errors.js";
import type { Redact } from "../redact.js";
import { isString, type ValueType, type Violation } from "./parameter-types.js";
import { tagOf } from "./plain.js";

/** Takes note of one thing that is wrong with a request. */
export type Report = (path: string, code: ValidationCode, message: string) => unknown;

/** What is asked of a value. An item of a list is checked as a parameter is. */
export interface Checked {
  /** Its path, for messages. */
  readonly name: string;
  readonly type: ValueType;
  readonly required?: boolean | undefined;
  readonly values?: ParameterRow["values"] | undefined;
  readonly max?: number | undefined;
  readonly min?: number | undefined;
  readonly not?: ParameterRow["not"] | undefined;
}

/** Reports what is wrong with a parameter's value, and with each item of a list. `url` tells what a media link looks like. */
export function validate(checked: Checked, value: unknown, url: RegExp, report: Report): void {
  const violation = violationOf(checked, value, url);
  if (violation) report(checked.name, violation[0], `expected ${violation[1]}, got ${preview(value)}`);
  if (Array.isArray(value)) validateItems(checked, value, url, report);
}

/** Not inside `validate`: a function that holds no closure allocates nothing for the values that are right. */
function validateItems({ name, type }: Checked, items: readonly unknown[], url: RegExp, report: Report): void {
  const { item: itemType } = type;
  // A copy, because a list's holes are passed over, and JSON would make null of them.
  if (itemType)
    [...items].forEach(
      (item, index) => void validate({ name: `${name}[${index}]`, type: itemType }, item, url, report),
    );
}

function violationOf(checked: Checked, value: unknown, url: RegExp): Violation | undefined {
  const { type, values, max, min, not } = checked;
  if (values?.includes(value as string)) return undefined;
  if (!type.fits(value)) {
    // The commonest mistakes with this API: a number for a quoted number, the reverse, and one URL for a list.
    const meant =
      values?.find((each) => typeof value !== "object" && `${each}` === String(value)) ??
      (isString(value) && type.item?.fits(value) && [value]);
    return ["type", (values ? listed(values) : type.words) + (meant ? ` (write ${JSON.stringify(meant)})` : "")];
  }
  if (values) return ["not-in-list", listed(values)];
  const violation = type.violation?.(value, url);
  if (violation) return violation;
  if (checked.required && (value as string | readonly unknown[]).length === 0)
    return ["required", "a value that is not empty"];
  return (max ?? min ?? not) === undefined ? undefined : boundsViolation(checked, value);
}

function boundsViolation({ max = Infinity, min = -Infinity, not }: Checked, value: unknown): Violation | undefined {
  if (not?.includes(value as string)) return ["refused-value", "another value"];
  if (typeof value === "number" && (value < min || value > max)) return ["out-of-range", `${min} to ${max}`];
  if (Array.isArray(value) && value.length > max) return ["too-many", `at most ${max} in the list`];
  // JSON Schema counts code points, so do we; a string that is short in UTF-16 units is short in code points too.
  return isString(value) && value.length > max && [...value].length > max
    ? ["too-long", `at most ${max} characters`]
    : undefined;
}

export function listed(values: readonly unknown[]): string {
  return `one of ${values.map(preview).join(", ")}`;
}

/** A rendering for messages, which `shown` makes short. */
export function preview(value: unknown): string {
  if (isString(value)) return JSON.stringify(value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return "a function";
  if (typeof value !== "object" || value === null) return String(value);
  const tag = tagOf(value);
  return tag === "Array" ? "an array" : tag === "Object" ? "an object" : `an object, ${tag}`;
}

/** What should be a URL, for messages: what is none, a user name and a query may be the key, in another one's place. */
export function previewUrl(value: unknown): string {
  if (!isString(value)) return preview(value);
  if (!/^https?:\/\//i.test(value)) return "what does not begin with https://";
  return preview(value.replace(/\/\/.*@/s, "//…@").replace(/[?#].*/s, "?…"));
}

/** A message as it is handed out: without the key, and then with its long texts cut. A key that has been cut is not found. */
export function shown(message: string, redact: Redact): string {
  return redact(message).replace(/("(?:[^"\\]|\\.){79})(?:[^"\\]|\\.)*"?/g, "$1");
}
