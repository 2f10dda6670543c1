import { suggest } from "../../templates/sdk/src/request/suggest.js";
import { isBlank, lastLine, parseCards } from "./parse-card.js";
import type { Block, Card, Holds, Reference, SectionTitle, Span, Table } from "./reference.js";

/** What keeps a section from being read, by its number in the list of titles. */
export interface ReferenceProblem {
  readonly section: number;
  readonly code: "unknown-section" | "ambiguous-section" | "empty-section";
  readonly message: string;
}

export interface ParsedReference {
  readonly reference: Reference;
  readonly problems: readonly ReferenceProblem[];
}

/**
 * The text of an edition -> its places. Sections are found by their titles, wherever they stand; the rest by how it is laid out.
 * @param known the lines of headings that have been told apart from others of the same words
 */
export function parseReference(
  text: string,
  titles: readonly SectionTitle[],
  known: ReadonlyMap<string, number> = new Map(),
): ParsedReference {
  const lines = text.split(/\r\n?|\n/);
  const problems: ReferenceProblem[] = [];
  const found = findSections(lines, titles, known, problems);
  const sections = found.map(({ title, holds, from, to }) => {
    const span = { from, to: lastLine(lines, from, to) };
    return { title, holds, ...span, blocks: holds === "cards" ? [] : blocksOf(lines, span) };
  });
  const empty = new Map<string, string>();
  const cards = new Map<string, Card[]>();
  for (const section of sections.filter(({ holds }) => holds === "cards")) {
    const own = parseCards(lines, section);
    for (const card of own) push(cards, card.id, card);
    if (own.length === 0) empty.set(section.title, "card: a line of id and name, and one of category, task and price");
  }
  const rows: Record<Table, Map<string, number[]>> = {
    index: new Map(),
    catalog: new Map(),
    sizes: new Map(),
    prices: new Map(),
  };
  const longestId = Math.max(0, ...[...cards.keys()].map(({ length }) => length));
  for (const section of sections) {
    if (!isTable(section.holds)) continue;
    const table = rows[section.holds];
    let own = 0;
    for (let line = section.from + 1; line <= section.to; line++) {
      const id = leadingId(lines[line - 1] ?? "", cards, longestId);
      if (id === undefined) continue;
      push(table, id, line);
      own++;
    }
    // Rows are told by the ids of the cards.
    if (own === 0 && cards.size > 0) empty.set(section.title, "row of a model");
  }
  for (const [section, { title }] of titles.entries()) {
    const what = empty.get(title);
    if (what === undefined) continue;
    problems.push({ section, code: "empty-section", message: `${title} holds no ${what}` });
  }
  return { reference: { lines, sections, cards, rows }, problems };
}

interface FoundSection extends SectionTitle, Span {}

/** A heading is a line of its own that is the title and nothing more. Where none stands between blank lines, one beside a blank line will do. */
function findSections(
  lines: readonly string[],
  titles: readonly SectionTitle[],
  known: ReadonlyMap<string, number>,
  problems: ReferenceProblem[],
): readonly FoundSection[] {
  const { headings, nearly } = headingsOf(lines);
  const starts: (SectionTitle & { readonly from: number })[] = [];
  for (const [section, { title, holds }] of titles.entries()) {
    const told = known.get(title);
    const places = told === undefined ? (headings.get(title) ?? nearly.get(title) ?? []) : [told];
    const [from] = places;
    if (titles.findIndex((other) => other.title === title) !== section) {
      problems.push({ section, code: "ambiguous-section", message: `${title} is listed twice` });
    } else if (from === undefined) {
      const near = suggest(title, [...headings.keys()]);
      const hint = near ? `; did you mean ${near}?` : "; a heading stands on a line of its own, between blank lines";
      problems.push({ section, code: "unknown-section", message: `the reference has no heading ${title}${hint}` });
    } else if (places.length > 1) {
      const message = `the heading ${title} stands on lines ${places.join(" and ")}`;
      problems.push({ section, code: "ambiguous-section", message });
    } else starts.push({ title, holds, from });
  }
  starts.sort((a, b) => a.from - b.from);
  return starts.map((start, index) => ({ ...start, to: (starts[index + 1]?.from ?? lines.length + 1) - 1 }));
}

/** The lines that could be headings, by their words. */
export function headingsOf(
  lines: readonly string[],
): Record<"headings" | "nearly", ReadonlyMap<string, readonly number[]>> {
  const headings = new Map<string, number[]>();
  const nearly = new Map<string, number[]>();
  for (let line = 1; line <= lines.length; line++) {
    const text = (lines[line - 1] ?? "").trim();
    if (isAlone(lines, line)) push(headings, text, line);
    else if (isBeside(lines, line)) push(nearly, text, line);
  }
  return { headings, nearly };
}

/** The headings inside a section, each up to the next. */
function blocksOf(lines: readonly string[], { from, to }: Span): readonly Block[] {
  const starts: number[] = [];
  for (let line = from + 1; line < to; line++) {
    const text = (lines[line - 1] ?? "").trim();
    // What has come in behind a heading of several words does not hide it.
    const begins = isAlone(lines, line) || (isBlank(lines[line - 2]) && /^[^/{}=]* [^/{}=]*$/.test(text));
    if (begins && isHeading(text)) starts.push(line);
  }
  return starts.map((start, index) => ({
    title: (lines[start - 1] ?? "").trim(),
    from: start,
    to: lastLine(lines, start, (starts[index + 1] ?? to + 1) - 1),
  }));
}

/** Neither a sentence nor code. */
export function isHeading(text: string): boolean {
  return /^[A-Z].*[A-Za-z0-9)?]$/.test(text);
}

function isAlone(lines: readonly string[], line: number): boolean {
  return !isBlank(lines[line - 1]) && isBlank(lines[line - 2]) && isBlank(lines[line]);
}

/** A line that something has been put in before or behind. */
export function isBeside(lines: readonly string[], line: number): boolean {
  return !isBlank(lines[line - 1]) && (isBlank(lines[line - 2]) || isBlank(lines[line]));
}

/**
 * A row begins with the id, and the next cell has run into it: `nano-banana-2Nano Banana 2image`. The longest id is meant; one
 * that goes on is another: `kling-3-motion` is no row of kling-3, whether it has a card or not.
 */
function leadingId(text: string, ids: ReadonlyMap<string, unknown>, longestId: number): string | undefined {
  for (let length = Math.min(longestId, text.length); length > 0; length--) {
    const id = text.slice(0, length);
    if (ids.has(id) && text[length] !== "-") return id;
  }
  return undefined;
}

function isTable(holds: Holds | null): holds is Table {
  return holds === "index" || holds === "catalog" || holds === "sizes" || holds === "prices";
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
