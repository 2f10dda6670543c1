import { anyCategory } from "./categories.js";
import type { Card, CardLine, CardPart, Span } from "./reference.js";

/**
 * A card begins with a line of id and name, and one of category, task and price:
 *
 *     kling-3 Kling 3.0
 *     video text-to-video 200–1200 credits per video
 *
 * Cards follow each other without anything in between.
 */
export function parseCards(lines: readonly string[], { from, to }: Span): readonly Card[] {
  const heads: { readonly line: number; readonly id: string }[] = [];
  for (let line = from + 1; line <= to; line++) {
    if (!priceLine.test(lines[line - 1] ?? "")) continue;
    const head = headAbove(lines, line, from);
    if (head) heads.push(head);
  }
  return heads.map(({ line, id }, index) => {
    const span = { from: line, to: lastLine(lines, line, (heads[index + 1]?.line ?? to + 1) - 1) };
    return { id, ...span, lines: parseCard(lines, span) };
  });
}

/** Usually the line before; what has come in between does not hide it. A name may begin with a small letter where no other line is like a head. */
function headAbove(
  lines: readonly string[],
  price: number,
  from: number,
): { readonly line: number; readonly id: string } | undefined {
  for (const form of [/^([a-z0-9][a-z0-9-]*) [A-Z0-9]/, /^([a-z0-9]+(?:-[a-z0-9]+)+) [a-z]/]) {
    for (const line of [price - 1, price - 2]) {
      const id = form.exec(lines[line - 1] ?? "")?.[1];
      if (id !== undefined && line > from) return { line, id };
    }
  }
  return undefined;
}

export function isBlank(line: string | undefined): boolean {
  return (line ?? "").trim() === "";
}

/** The last line that is not blank. */
export function lastLine(lines: readonly string[], from: number, to: number): number {
  let last = to;
  while (last > from && isBlank(lines[last - 1])) last--;
  return last;
}

/** A price in words is one, too: `image text-to-image TBA credits per image`. */
const priceLine = new RegExp(`^(${anyCategory}) [a-z0-9-]+ (\\d|.*\\bcredits?\\b)`);
const fieldLists = new Map<string, CardPart>([
  ["Required fields", "required fields"],
  ["Optional fields", "optional fields"],
]);
/** The head of the table, whose two cells have run together. */
const valuesTable = "ParameterAllowed values";

/** Whether a line of a card says what the next one lists, and nothing else. */
export function isLabel(text: string): boolean {
  return fieldLists.has(text.trim()) || text.trim() === valuesTable;
}

function parseCard(lines: readonly string[], { from, to }: Span): readonly CardLine[] {
  const parsed: CardLine[] = [];
  const known: string[] = [];
  /** The list whose names come next. */
  let list: CardPart | undefined;
  let part: CardPart = "price";
  const add = (line: number, what: CardPart, names: readonly string[] = []) => {
    parsed.push({ line, part: what, names });
  };
  add(from, "head");
  for (let line = from + 1; line <= to; line++) {
    const text = (lines[line - 1] ?? "").trim();
    if (text === "") continue;
    const row = part === "allowed values" ? rowName(text, known) : undefined;
    if (isLabel(text)) {
      list = fieldLists.get(text);
      part = list === undefined ? "allowed values" : "note";
      add(line, "label");
    } else if (list && /^[A-Za-z]\w*( [A-Za-z]\w*)*$/.test(text)) {
      const names = text.split(" ");
      known.push(...names);
      add(line, list, names);
      list = undefined;
    } else if (part === "allowed values") add(line, row === undefined ? "note" : part, row === undefined ? [] : [row]);
    else {
      add(line, part === "price" && !priceLine.test(text) ? "label" : part);
      if (part === "price") part = priceLine.test(text) ? "summary" : part;
      else if (part === "summary") part = "selection";
    }
  }
  return parsed;
}

/** The parameter of a row: its two cells have run together, `resolution720p | 1080p`, while a note has a space behind the name. */
function rowName(text: string, known: readonly string[]): string | undefined {
  return longest(known.filter((name) => text.startsWith(name) && /^(\S| \(via )/.test(text.slice(name.length))));
}

export function longest(names: readonly string[]): string | undefined {
  return names.reduce<string | undefined>((best, name) => (name.length > (best?.length ?? 0) ? name : best), undefined);
}
