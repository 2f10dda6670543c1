import { printValue } from "./value.js";

/** JSON that a person can review: two spaces, but what fits on one line stays on one line. */
export function printJson(value: unknown, width = 120): string {
  return `${printValue(value, width)}\n`;
}
