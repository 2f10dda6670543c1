import type { ParameterRow, Tables } from "./contract.js";
import type { ValidationCode, ValidationIssue } from "./errors.js";

/** Adds everything that is wrong with `value` to `issues`. */
export function validate(row: ParameterRow, value: unknown, tables: Tables, issues: ValidationIssue[]): void {
  const report = (code: ValidationCode, message: string, path = row.name) => issues.push({ path, code, message });

  if (!hasType(row, value)) {
    report("type", `expected ${expectedType(row)}, got ${preview(value)}${conversionHint(row, value)}`);
    return;
  }
  if (row.values && !row.values.includes(value as string | number)) {
    report("not-in-list", `expected one of ${row.values.map(preview).join(", ")}; got ${preview(value)}`);
  }
  if (row.not?.includes(value as string)) {
    report("refused-value", `${preview(value)} is not accepted by this model`);
  }
  if (typeof value === "number") {
    if ((row.min !== undefined && value < row.min) || (row.max !== undefined && value > row.max)) {
      report("out-of-range", `expected ${row.min} to ${row.max}, got ${value}`);
    }
  } else if (row.type === "url") {
    if (!tables.url.test(value as string)) report("url", urlMessage(value as string));
  } else if (Array.isArray(value)) {
    if (row.max !== undefined && value.length > row.max) {
      report("too-many", `at most ${row.max} items, got ${value.length}`);
    }
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      const path = `${row.name}[${index}]`;
      if (row.type === "objects") {
        if (!isObject(item)) report("type", `expected an object, got ${preview(item)}`, path);
      } else if (typeof item !== "string") {
        report("type", `expected a URL string, got ${preview(item)}`, path);
      } else if (!tables.url.test(item)) {
        report("url", urlMessage(item), path);
      }
    }
  } else if (row.max !== undefined && typeof value === "string" && value.length > row.max) {
    // JSON Schema counts code points, so do we; a string that is short in UTF-16 units is short in code points too.
    const length = [...value].length;
    if (length > row.max) report("too-long", `at most ${row.max} characters, got ${length}`);
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hasType({ type }: ParameterRow, value: unknown): boolean {
  switch (type) {
    case "string":
    case "url":
      return typeof value === "string";
    case "integer":
      return Number.isInteger(value);
    case "number":
      return Number.isFinite(value);
    case "boolean":
      return typeof value === "boolean";
    case "scalar":
      return typeof value === "string" || Number.isFinite(value);
    case "urls":
    case "objects":
      return Array.isArray(value);
  }
}

const typeNames: Readonly<Record<ParameterRow["type"], string>> = {
  string: "a string",
  integer: "an integer",
  number: "a number",
  boolean: "a boolean",
  scalar: "a string or a number",
  url: "a URL string",
  urls: "an array of URL strings",
  objects: "an array of objects",
};

function expectedType(row: ParameterRow): string {
  return row.values ? `one of ${row.values.map(preview).join(", ")}` : typeNames[row.type];
}

/** The commonest mistakes with this API are a number for a quoted number and the reverse, and one URL for a list. */
function conversionHint(row: ParameterRow, value: unknown): string {
  if (row.values?.some((allowed) => String(allowed) === String(value))) {
    return `; write ${preview(row.type === "string" ? String(value) : Number(value))}`;
  }
  return row.type === "urls" && typeof value === "string" ? "; write it as [url]" : "";
}

function urlMessage(value: string): string {
  return `expected a direct public http:// or https:// link, got ${preview(value)}`;
}

/** A short rendering for messages. */
export function preview(value: unknown): string {
  if (typeof value === "bigint" || typeof value === "function" || typeof value === "symbol") return `a ${typeof value}`;
  if (isObject(value)) return "an object";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "number") return String(value);
  const text = JSON.stringify(value) ?? "undefined";
  return text.length > 80 ? `${text.slice(0, 77)}..."` : text;
}
