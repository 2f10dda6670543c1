import type { Reference, Span } from "./reference.js";

export interface PrintedJson extends Span {
  readonly value: unknown;
}

/** The JSON objects that the reference prints on lines of their own, also as the body of a curl command. */
export function printedJson({ lines }: Pick<Reference, "lines">): readonly PrintedJson[] {
  const printed: PrintedJson[] = [];
  for (let from = 1; from <= lines.length; from++) {
    if (!/^(\s*-d ')?\{/.test(lines[from - 1] ?? "")) continue;
    let to = from;
    while (to < lines.length && (lines[to - 1] ?? "").trim() !== "" && !/\}'?$/.test(lines[to - 1] ?? "")) to++;
    const end = closing(lines, from, to);
    if (end) printed.push(end);
  }
  return printed;
}

/** The first of the lines from `to` on that makes the text whole: a line that ends in a brace may close an inner object. */
function closing(lines: readonly string[], from: number, to: number): PrintedJson | undefined {
  for (let last = to; last <= lines.length && (lines[last - 1] ?? "").trim() !== ""; last++) {
    if (!/\}'?$/.test(lines[last - 1] ?? "")) continue;
    const text = lines
      .slice(from - 1, last)
      .join("\n")
      .replace(/^\s*-d '|'$/g, "");
    try {
      return { from, to: last, value: JSON.parse(text) };
    } catch {
      // Not whole yet, or no JSON at all.
    }
  }
  return undefined;
}
