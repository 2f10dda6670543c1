import type { Location } from "../../generator/diagnostics/diagnostic.js";
import { readInert } from "../../generator/print/csv.js";
import { suggest } from "../../templates/sdk/src/request/suggest.js";
import { Problems } from "./problem-codes.js";
import type { Cell } from "./read-csv.js";

/** The columns of generated/pricing/pricing.csv that are read; the others there follow from the spec. */
export const columns = ["id", "unit", "tier", "when", "credits", "min", "max"] as const;
export type Column = (typeof columns)[number];
/** The others of that file: they follow from the spec. */
const derived = ["name", "category", "quantity", "since"];
/** What pricing.json calls a column. */
const synonyms: Readonly<Partial<Record<Column, string>>> = { tier: "label" };

/** One line of the file: the cells that count, by our names for them. Absent: the file has no such column. */
export interface Row {
  readonly id: Cell;
  readonly credits: Cell;
  readonly cells: Readonly<Partial<Record<Column, Cell>>>;
}

/** @param names what the file calls a column, where it does not call it as we do */
export function toRows(
  file: string,
  [header, ...lines]: readonly (readonly Cell[])[],
  names: ReadonlyMap<Column, string>,
  problems: Problems,
): readonly Row[] {
  const start: Location = { file, line: 1, column: 1 };
  const places = findColumns(header ?? [], names, start, problems);
  const [id, credits] = [places.get("id"), places.get("credits")];
  if (id === undefined || credits === undefined) return [];
  return lines.flatMap((line) => {
    const first = line[0];
    if (first && line.length !== header?.length) {
      problems.add(
        "cell-count",
        `${line.length} cells, expected ${header?.length} as in the first line; a cell that holds the delimiter is written in quotes`,
        first.location,
      );
      return [];
    }
    const cellAt = (index: number): Cell => {
      const { text, location } = line[index] as Cell;
      return { text: readInert(text), location };
    };
    const cells = Object.fromEntries([...places].map(([column, index]) => [column, cellAt(index)]));
    return [{ id: cellAt(id), credits: cellAt(credits), cells }];
  });
}

function findColumns(
  header: readonly Cell[],
  names: ReadonlyMap<Column, string>,
  start: Location,
  problems: Problems,
): ReadonlyMap<Column, number> {
  const titles = header.map(({ text }) => text.toLowerCase());
  const found = new Map<Column, number>();
  const missed = new Set<string>();
  const miss = (column: Column, title: string = column) => {
    missed.add(column);
    problems.add("missing-column", missing(title, column, titles), start);
  };
  for (const column of columns) {
    const synonym = synonyms[column];
    const isCalledSo = synonym !== undefined && !titles.includes(column) && titles.includes(synonym);
    const title = names.get(column) ?? (isCalledSo ? synonym : column);
    const index = titles.indexOf(title.toLowerCase());
    const again = titles.indexOf(title.toLowerCase(), index + 1);
    if (index >= 0) found.set(column, index);
    if (index >= 0 && again >= 0) {
      const related = { location: header[index]?.location ?? start, message: "the first one" };
      problems.add("duplicate-column", `two columns are called ${title}`, header[again]?.location ?? start, related);
    }
    const needed = column === "id" || column === "credits" || names.has(column);
    if (index < 0 && needed) miss(column, title);
  }
  if (!found.has("tier") && !found.has("when")) miss("when");
  const free = columns.filter((column) => !found.has(column));
  for (const { text, location } of unread(header, found)) {
    // A misspelt column would be left out in silence, and with it what it says.
    const near = suggest(text.toLowerCase(), free);
    if (near && !missed.has(near))
      problems.add("unknown-column", `${text} is no column that is read; did you mean ${near}?`, location);
  }
  return found;
}

/** The titles of columns that nothing is read of. */
export function unreadColumns(header: readonly Cell[], names: ReadonlyMap<Column, string>): readonly string[] {
  const found = findColumns(header, names, { file: "", line: 1, column: 1 }, new Problems());
  return unread(header, found).map(({ text }) => text);
}

function unread(header: readonly Cell[], found: ReadonlyMap<Column, number>): readonly Cell[] {
  const read = new Set(found.values());
  return header.filter(({ text }, index) => text !== "" && !read.has(index) && !derived.includes(text.toLowerCase()));
}

function missing(title: string, column: Column, titles: readonly string[]): string {
  const near = suggest(title, titles);
  const fix = near ? `did you mean ${near}?` : `name yours with --map "${column}=..."`;
  return `no column ${title} in the first line; ${fix}`;
}
