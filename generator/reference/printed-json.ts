import type { Reference, Span } from "./reference.js";

export interface PrintedJson extends Span {
  readonly value: unknown;
}

/**
 * The JSON objects that the reference prints on lines of their own, also as the body of a curl command. There may be blank lines in
 * them: a page can have a paragraph for each line.
 */
export function printedJson({ lines }: Pick<Reference, "lines">): readonly PrintedJson[] {
  const printed: PrintedJson[] = [];
  for (let from = 1; from <= lines.length; from++) {
    const found = /^(\s*-d ')?\{/.test(lines[from - 1] ?? "") && objectAt(lines, from);
    if (!found) continue;
    printed.push(found);
    from = found.to;
  }
  return printed;
}

function objectAt(lines: readonly string[], from: number): PrintedJson | undefined {
  const to = closing(lines, from);
  const text = lines
    .slice(from - 1, to)
    .join("\n")
    .replace(/^\s*-d '|'$/g, "");
  try {
    return { from, to, value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** The line that has the brace which closes the first one; the last where none does. A text does not go on in another line. */
function closing(lines: readonly string[], from: number): number {
  let depth = 0;
  for (let line = from; line <= lines.length; line++) {
    for (const [sign] of (lines[line - 1] ?? "").matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
      if (sign === "{") depth++;
      if (sign === "}" && --depth === 0) return line;
    }
  }
  return lines.length;
}
