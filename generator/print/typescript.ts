import { escapeInvisible, toLine } from "./escape.js";
import { printText, printValue } from "./value.js";

/** A value as a TypeScript literal. */
export function printLiteral(value: unknown, width = 116): string {
  return printValue(value, width, printKey);
}

/** A text as a string literal; there is no other way for spec text into code but this one and `docText`. */
export const printString = printText;

/** `__proto__`, quoted or not, would set the prototype; computed it is a key like any other. */
export function printKey(key: string): string {
  if (key === "__proto__") return `[${printText(key)}]`;
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(key) ? key : printText(key);
}

/** Text for the inside of a doc comment: it cannot close the comment, begin a tag or a link, or start a line. */
export function docText(text: string): string {
  return toLine(text).replaceAll("*/", "*\\/").replaceAll("@", "&#64;");
}

/** A regular expression from a pattern of the spec. */
export function printRegExp(pattern: string): string {
  return escapeInvisible(new RegExp(pattern, "u").toString());
}
