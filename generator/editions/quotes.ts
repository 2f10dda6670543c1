import type { CitedFact } from "../derive/cited-facts.js";
import { entryParts } from "../derive/cited-lines.js";
import { anyCategory } from "../reference/categories.js";
import { isBlank } from "../reference/parse-card.js";
import type { CardLine, Reference, Span } from "../reference/reference.js";
import type { FoundPlace } from "../reference/resolve-place.js";
import { cardLinesNaming, wordPattern } from "../reference/speaking-lines.js";
import type { Home } from "./home.js";
import { sentencesOf } from "./sentences.js";

/** The words of an edition that a fact rests on, and no more than that. */
export interface Quote {
  readonly home: Home;
  /** Of a section: the heading that it was cited by, where that is a question, whose words count as well. */
  readonly question: string | null;
  readonly from: number;
  readonly to: number;
  /** Null: all that the line says. */
  readonly words: string | null;
  /** What a list has to hold: of a card by its part, of a row of the field index, of the table of types. */
  readonly items: readonly string[] | null;
  readonly list: "required fields" | "optional fields" | "index" | "types" | null;
  /** That nothing else stands there is part of it: values, prices, the fields of an entry. Prose may go on. */
  readonly isClosed: boolean;
}

type Fact = Pick<CitedFact, "address" | "names" | "keys" | "words">;

/** What a fact takes from a place that it cites. */
export function quotesOf(
  fact: Fact,
  found: FoundPlace,
  { reference, homes }: { readonly reference: Reference; readonly homes: readonly Home[] },
): readonly Quote[] {
  const { entry, isCard, from, to, part } = found;
  if (entry !== null && !isCard) return [ofRow(fact, found, reference)];
  const home: Home = entry === null ? { kind: "section", title: found.section } : { kind: "card", entry };
  const question = part && "heading" in part && isQuestion(found, reference) ? part.heading : null;
  const base = { ...whole, home, question };
  const words = fact.words ?? (part && "words" in part ? part.words : null);
  if (words !== null) return [{ ...base, from, to, words }];
  if (entry === null) {
    const list =
      fact.names.length > 0 && holds(found, reference) === "types"
        ? ({ list: "types", items: fact.names } as const)
        : {};
    const title = sectionTitle(found, reference);
    return linesOf(found, reference)
      .filter((line) => line !== title)
      .map((line) => ofLine({ ...base, from: line, to: line, ...list }, homes[line - 1] ?? home, reference));
  }
  const card = reference.cards.get(entry)?.find((each) => each.from <= from && to <= each.to);
  const lines = (card?.lines ?? []).filter(({ line }) => from <= line && line <= to);
  if (card && fact.address === entry)
    return lines.filter(isOfEntry).flatMap((line) => ofEntryLine(base, line, reference));
  const naming = card && fact.names.length > 0 ? cardLinesNaming(reference, card, fact.names) : [];
  const own = lines.length > 1 && naming.length > 0 ? naming : lines;
  return own.flatMap((line) => ofCardLine(fact, base, line, reference));
}

const whole = { words: null, items: null, list: null, isClosed: false } as const;
type Base = Omit<Quote, "from" | "to">;

/** A line of a section that is cited as a whole; where it is an entry's row, that row. */
function ofLine(quote: Quote, home: Home, { lines }: Reference): Quote {
  if (home.kind === "section" || home.kind === "card") return quote;
  return { ...quote, home, words: (lines[quote.from - 1] ?? "").slice(home.entry.length), isClosed: true };
}

/** The entry itself is what its card begins with, and which fields it has; the rest is that of its parameters, prices and notes. */
function isOfEntry({ part }: CardLine): boolean {
  return entryParts.has(part);
}

/** Of the line with the price, its category and task: what is charged is a fact of its own. */
function ofEntryLine(base: Base, { line, part }: CardLine, { lines }: Reference): readonly Quote[] {
  const task = part === "price" ? /^\S+ \S+/.exec(lines[line - 1] ?? "")?.[0] : undefined;
  return [{ ...base, from: line, to: line, words: task ?? null, isClosed: part !== "price" && part !== "summary" }];
}

function ofCardLine(fact: Fact, base: Base, { line, part, names }: CardLine, { lines }: Reference): readonly Quote[] {
  const at = { ...base, from: line, to: line };
  const text = lines[line - 1] ?? "";
  if (part === "required fields" || part === "optional fields") {
    const items = names.filter((name) => fact.names.includes(name));
    return [items.length > 0 ? { ...at, list: part, items } : { ...at, isClosed: true }];
  }
  if (part === "price") {
    const credits = /^\S+ \S+ (.*)$/.exec(text.trim())?.[1];
    return [{ ...at, words: fact.address.endsWith(".pricing") ? (credits ?? null) : null, isClosed: true }];
  }
  if (part === "allowed values") return [{ ...at, isClosed: true }];
  const patterns = fact.names.map(wordPattern);
  const sentences = sentencesOf(text).filter((sentence) => patterns.some((pattern) => pattern.test(sentence)));
  return sentences.length > 0 ? sentences.map((words) => ({ ...at, words })) : [at];
}

function ofRow(fact: Fact, { entry, from, section }: FoundPlace, reference: Reference): Quote {
  const id = entry ?? "";
  const kind = reference.sections.find(({ title }) => title === section)?.holds;
  const table = kind === "index" || kind === "catalog" || kind === "sizes" || kind === "prices" ? kind : "index";
  const row = { ...whole, home: { kind: table, entry: id }, question: null, from, to: from, isClosed: true } as const;
  const text = (reference.lines[from - 1] ?? "").slice(id.length);
  if (table === "index") {
    const items = text.split(", ").filter((item) => fact.keys.includes(keyOf(item)));
    if (items.length > 0) return { ...row, list: "index", items };
  }
  const { name, price } = catalogCells(text);
  if (table === "catalog" && fact.address === id) return { ...row, words: name };
  if (table === "catalog" && fact.address === `${id}.pricing`) return { ...row, words: price };
  return { ...row, words: text };
}

const catalogRow = new RegExp(`^(.*?(?:${anyCategory}))(\\d.*)$`);

/** The cells of a row of the catalog, which have run together: name and category, and what is charged. */
export function catalogCells(row: string): { readonly name: string; readonly price: string } {
  const [, name = row, price = row] = catalogRow.exec(row) ?? [];
  return { name, price };
}

/** `root:quality (hardcoded=720p)` is `quality`. */
export function keyOf(item: string): string {
  return (item.trim().split(" ")[0] ?? "").replace(/^root:/, "");
}

export function linesOf({ from, to }: Span, { lines }: Reference): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((line) => !isBlank(lines[line - 1]));
}

function holds({ section }: FoundPlace, { sections }: Reference): string | null | undefined {
  return sections.find(({ title }) => title === section)?.holds;
}

function isQuestion(found: FoundPlace, reference: Reference): boolean {
  return holds(found, reference) === "questions";
}

/** The heading that a place begins with. It is a name and no more; but those of questions ask something. */
function sectionTitle(found: FoundPlace, reference: Reference): number | undefined {
  const section = reference.sections.find(({ title }) => title === found.section);
  const headings = [section, ...(isQuestion(found, reference) ? [] : (section?.blocks ?? []))];
  return headings.find((heading) => heading?.from === found.from)?.from;
}
