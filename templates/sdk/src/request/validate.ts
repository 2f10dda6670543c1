import type { ParameterRow, ParameterType } from "../contract.js";
import type { ValidationCode } from "../errors.js";
import { toJson } from "./to-json.js";

/** Takes note of one thing that is wrong with a request. */
export type Report = (path: string, code: ValidationCode, message: string) => unknown;

/** What is asked of a value. An item of a list is checked as a parameter is. */
export interface Checked {
  /** Its path, for messages. */
  readonly name: string;
  readonly type: ParameterType | "object";
  readonly required?: boolean | undefined;
  readonly values?: ParameterRow[3];
  readonly max?: number | undefined;
  readonly min?: number | undefined;
  readonly not?: ParameterRow[8];
}

type Problem = readonly [code: ValidationCode, expected: string];

/** Reports what is wrong with a parameter's value, and with each item of a list. `url` tells what a media link looks like. */
export function validate(checked: Checked, value: unknown, url: RegExp, report: Report): void {
  const problem = problemOf(checked, value, url);
  if (problem) report(checked.name, problem[0], `expected ${problem[1]}, got ${preview(value)}`);
  if (Array.isArray(value)) validateItems(checked, value, url, report);
}

/** Not inside `validate`: a function that holds no closure allocates nothing for the values that are right. */
function validateItems({ name, type }: Checked, items: readonly unknown[], url: RegExp, report: Report): void {
  const itemType = { urls: "url", objects: "object" }[type as string] as "url" | "object" | undefined;
  // A copy, because a list's holes are passed over, and JSON would make null of them.
  if (itemType)
    [...items].forEach(
      (item, index) => void validate({ name: `${name}[${index}]`, type: itemType }, item, url, report),
    );
}

function problemOf(checked: Checked, value: unknown, url: RegExp): Problem | undefined {
  const { type, values, max, min, not } = checked;
  if (values?.includes(value as string)) return undefined;
  if (!fits(type, value)) {
    // The commonest mistakes with this API: a number for a quoted number, the reverse, and one URL for a list.
    const meant =
      values?.find((each) => typeof value !== "object" && `${each}` === String(value)) ??
      (type === "urls" && isString(value) && [value]);
    return ["type", (values ? listed(values) : withArticle(type)) + (meant ? ` (write ${JSON.stringify(meant)})` : "")];
  }
  if (values) return ["not-in-list", listed(values)];
  if (type === "url" && !url.test(value as string)) return ["url", "a direct public http(s) link"];
  if (type === "object" && !toJson(value)) return ["type", "an object that JSON can hold"];
  if (checked.required && (value as string | readonly unknown[]).length === 0)
    return ["required", "a value that is not empty"];
  return (max ?? min ?? not) === undefined ? undefined : boundsProblem(checked, value);
}

function boundsProblem({ max = Infinity, min = -Infinity, not }: Checked, value: unknown): Problem | undefined {
  if (not?.includes(value as string)) return ["refused-value", "another value"];
  if (typeof value === "number" && (value < min || value > max)) return ["out-of-range", `${min} to ${max}`];
  if (Array.isArray(value) && value.length > max) return ["too-many", `at most ${max} in the list`];
  // JSON Schema counts code points, so do we; a string that is short in UTF-16 units is short in code points too.
  return isString(value) && value.length > max && [...value].length > max
    ? ["too-long", `at most ${max} characters`]
    : undefined;
}

function fits(type: Checked["type"], value: unknown): boolean {
  switch (type) {
    case "string":
    case "url":
      return isString(value);
    case "integer":
      return Number.isInteger(value);
    case "number":
      return Number.isFinite(value);
    case "boolean":
      return typeof value === "boolean";
    case "scalar":
      return isString(value) || Number.isFinite(value);
    case "object":
      return isObject(value);
    case "urls":
    case "objects":
      return Array.isArray(value);
  }
}

export const isString = (value: unknown): value is string => typeof value === "string";

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const withArticle = (kind: string) =>
  kind.endsWith("s") ? `an array of ${kind}` : `a${/^[io]/.test(kind) ? "n" : ""} ${kind}`;

export function listed(values: readonly unknown[]): string {
  return `one of ${values.map(preview).join(", ")}`;
}

/** A short rendering for messages. */
export function preview(value: unknown): string {
  if (Array.isArray(value)) return "an array";
  if (isObject(value)) return "an object";
  return (isString(value) ? JSON.stringify(value) : String(value)).slice(0, 80);
}
