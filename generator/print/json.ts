import { printChunks, printValue } from "./value.js";

/** JSON that a person can review: two spaces, but what fits on one line stays on one line. */
export function printJson(value: unknown, width = 120): string {
  return `${printValue(value, width)}\n`;
}

/** The same in pieces, for a document that is large. */
export function* printJsonChunks(value: unknown, width = 120): Iterable<string> {
  yield* printChunks(value, width);
  yield "\n";
}
