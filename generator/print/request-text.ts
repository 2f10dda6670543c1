import { toLine } from "./escape.js";
import { printText, printValue } from "./value.js";

/**
 * A JSON body for tools that fill in `{{name}}`, or run what stands there: the named fields become such placeholders, and
 * what looks like one in any other text stays text.
 */
export function printRequestBody(body: object, placeholders: readonly string[]): string {
  const lines = Object.entries(body).map(([key, value]) => {
    const json = placeholders.includes(key) ? printText(`{{${key}}}`) : withoutPlaceholders(printValue(value, 110));
    return `  ${printText(key)}: ${json.replaceAll("\n", "\n  ")}`;
  });
  return `{\n${lines.join(",\n")}\n}`;
}

/** Two opening braces side by side are in the strings of printed JSON only. */
function withoutPlaceholders(json: string): string {
  return json.replace(/\{(?=\{)/g, "\\u007b");
}

/** One line, for a title or the value of a variable, in which nothing is filled in. */
export function printRequestLine(text: string): string {
  return toLine(text).replace(/\{(?=\{)/g, "{ ");
}
