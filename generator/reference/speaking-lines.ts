import { longest } from "./parse-card.js";
import { type Card, type CardLine, type Reference, type Table, textOf } from "./reference.js";

/** The lines of a card that name one of the words: lists and rows by what they list, sentences by the word standing alone. */
export function cardLinesNaming({ lines }: Reference, card: Card, names: readonly string[]): readonly CardLine[] {
  const words = names.map(wordPattern);
  return card.lines.filter(({ line, part, names: listed }) => {
    if (part === "head" || part === "price" || part === "label") return false;
    if (listed.length > 0) return listed.some((name) => names.includes(name));
    return words.some((word) => word.test(lines[line - 1] ?? ""));
  });
}

/** Not as a part of another name: `prompt` in `options.prompt`, but not in `negative_prompt` or `negative-prompt`. */
export function wordPattern(name: string): RegExp {
  return new RegExp(`(?<![A-Za-z0-9_-])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![A-Za-z0-9_-])`);
}

/** The row of an entry in a table, without the id that it begins with. */
export function rowOf(
  reference: Reference,
  table: Table,
  id: string,
): { readonly line: number; readonly text: string } | undefined {
  const [line, another] = reference.rows[table].get(id) ?? [];
  if (line === undefined || another !== undefined) return undefined;
  return { line, text: textOf(reference, { from: line, to: line }).slice(id.length) };
}

/** The keys in a row of the field index: `aspect_ratio, root:options, root:quality (hardcoded=720p)`. */
export function indexKeys(row: string): readonly string[] {
  return row.split(",").map((item) => (item.trim().split(" ")[0] ?? "").replace(/^root:/, ""));
}

/** The parameters of a row of the size table, whose values have run into them: `image_size + image_resolution1:1 | 4:3`. */
export function sizeNames(row: string, names: readonly string[]): readonly string[] {
  return row.split(" + ").flatMap((cell) => {
    const text = cell.replace(/^root:/, "");
    return longest(names.filter((name) => text.startsWith(name))) ?? [];
  });
}

/** The numbers of a line, `1 134` being one. */
export function numbersIn(text: string): ReadonlySet<number> {
  const joined = text.replace(/(\d) (\d{3})(?!\d)/g, "$1$2");
  return new Set((joined.match(/\d+/g) ?? []).map(Number));
}

/** The lines of the table of types that name a field: `Plain textstringprompt, text`, where the type has run into the first. */
export function typeLinesNaming(
  reference: Reference,
  name: string,
): readonly { readonly section: string; readonly line: number }[] {
  const pattern = new RegExp(`(?:(?<![A-Za-z0-9_])|string|boolean|number|integer|\\]|JSON)${name}(?![A-Za-z0-9_])`);
  return reference.sections
    .filter(({ holds }) => holds === "types")
    .flatMap(({ title, from, to }) => {
      const lines = Array.from({ length: to - from }, (_, index) => from + 1 + index);
      return lines
        .filter((line) => pattern.test(reference.lines[line - 1] ?? ""))
        .map((line) => ({ section: title, line }));
    });
}
