import type { ParameterRow, Tables } from "./contract.js";
import type { ValidationCode, ValidationIssue } from "./errors.js";

/** Adds everything that is wrong with `value` to `issues`. */
export function validate(row: ParameterRow, value: unknown, tables: Tables, issues: ValidationIssue[]): void {
  const { name, type, values, not, max } = row;
  const [typeName, hasType] = types[type];
  const report = (code: ValidationCode, expected: string, path = name, got = value) => {
    issues.push({ path, code, message: `expected ${expected}, got ${preview(got)}` });
  };

  if (!hasType(value)) {
    // The commonest mistakes with this API: a number for a quoted number, the reverse, and one URL for a list.
    const meant =
      values?.find((allowed) => typeof value !== "object" && String(allowed) === String(value)) ??
      (type === "urls" && isString(value) && [value]);
    report("type", `${values ? listed(values) : typeName}${meant ? ` (write ${JSON.stringify(meant)})` : ""}`);
    return;
  }
  if (values && !values.includes(value as string)) report("not-in-list", listed(values));
  if (not?.includes(value as string)) report("refused-value", "another value");
  if (typeof value === "number") {
    const { min = -Infinity } = row;
    if (value < min || (max !== undefined && value > max)) report("out-of-range", `${min} to ${max ?? Infinity}`);
  } else if (type === "url") {
    if (!tables.url.test(value as string)) report("url", linkName);
  } else if (Array.isArray(value)) {
    if (max !== undefined && value.length > max) report("too-many", `at most ${max} items`);
    value.forEach((item: unknown, index) => {
      const path = `${name}[${index}]`;
      if (type !== "urls") {
        if (!isObject(item)) report("type", "an object", path, item);
      } else if (!isString(item)) report("type", linkName, path, item);
      else if (!tables.url.test(item)) report("url", linkName, path, item);
    });
  } else if (max !== undefined && isString(value) && value.length > max && [...value].length > max) {
    // JSON Schema counts code points, so do we; a string that is short in UTF-16 units is short in code points too.
    report("too-long", `at most ${max} characters`);
  }
}

const isString = (value: unknown): value is string => typeof value === "string";

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const linkName = "a direct public http(s) link";

/** How messages call each type, and how it is recognised. */
const types: Readonly<Record<ParameterRow["type"], readonly [name: string, test: (value: unknown) => boolean]>> = {
  string: ["a string", isString],
  integer: ["an integer", Number.isInteger],
  number: ["a number", Number.isFinite],
  boolean: ["true or false", (value) => typeof value === "boolean"],
  scalar: ["a string or a number", (value) => isString(value) || Number.isFinite(value)],
  url: [linkName, isString],
  urls: ["an array of links", Array.isArray],
  objects: ["an array of objects", Array.isArray],
};

export function listed(values: readonly unknown[]): string {
  return `one of ${values.map(preview).join(", ")}`;
}

/** A short rendering for messages. */
export function preview(value: unknown): string {
  if (Array.isArray(value)) return "an array";
  if (isObject(value)) return "an object";
  const text = isString(value) ? JSON.stringify(value) : String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
