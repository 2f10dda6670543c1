import type { Reference, Table } from "../reference/reference.js";

/** What a line of an edition belongs to: the card of an entry, its row of a table, or else a section. */
export type Home =
  | { readonly kind: "card" | Table; readonly entry: string }
  | { readonly kind: "section"; readonly title: string };

/** The home of each line, by its number less one. What stands before the first heading has the home of no title. */
export function homesOf({ lines, sections, cards, rows }: Reference): readonly Home[] {
  const homes: Home[] = lines.map(() => ({ kind: "section", title: "" }));
  const fill = (from: number, to: number, home: Home) => homes.fill(home, from - 1, to);
  for (const { title, from, to } of sections) fill(from, to, { kind: "section", title });
  for (const [entry, own] of cards) for (const { from, to } of own) fill(from, to, { kind: "card", entry });
  for (const [kind, table] of Object.entries(rows) as [Table, Reference["rows"][Table]][]) {
    for (const [entry, own] of table) for (const line of own) fill(line, line, { kind, entry });
  }
  return homes;
}

/** As it is cited: `card of kling-3`, `section FAQ`. */
export function citationOf(home: Home): string {
  return home.kind === "section" ? `section ${home.title}` : `${home.kind} of ${home.entry}`;
}
