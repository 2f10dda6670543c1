import { fold } from "../reference/find-words.js";
import { printSpan, type Reference, type Span, textOf } from "../reference/reference.js";
import { homeIn, type Renamed } from "./align-editions.js";
import type { Alignment, Line } from "./align-lines.js";
import type { Passage } from "./comparison.js";
import { citationOf, type Home, homesOf } from "./home.js";
import { likeness } from "./likeness.js";
import { catalogCells, keyOf, linesOf, type Quote } from "./quotes.js";
import { sentencesOf } from "./sentences.js";
import { findStanding } from "./standing-words.js";

export interface Judgement {
  readonly status: "stands" | "changed" | "gone";
  readonly before: Passage;
  /** Null where it is gone. */
  readonly after: Passage | null;
}

/** Says of the words that facts rest on whether another edition has them, and what it says in their place. */
export class Judge {
  readonly #standing: Reference;
  readonly #other: Reference;
  readonly #alignment: Alignment;
  readonly #renamed: Renamed;
  readonly #parts = new Map<string, Line[]>();
  /** A line of the other edition -> the line of this one that it is, word by word. */
  readonly #same: ReadonlyMap<number, number>;

  constructor(standing: Reference, other: Reference, alignment: Alignment, renamed: Renamed) {
    this.#standing = standing;
    this.#other = other;
    this.#alignment = alignment;
    this.#renamed = renamed;
    this.#same = new Map([...alignment].flatMap(([old, { line, isSame }]) => (isSame ? [[line, old]] : [])));
    for (const [index, home] of homesOf(other).entries()) {
      const line = { line: index + 1, text: other.lines[index] ?? "" };
      const part = this.#parts.get(citationOf(home));
      if (part) part.push(line);
      else this.#parts.set(citationOf(home), [line]);
    }
  }

  judge(quote: Quote): Judgement {
    const before = passage(quote, quote.list === null ? quote.words : null, this.#standing);
    const standsAt = this.#find(quote);
    if (standsAt) return { status: "stands", before, after: { ...before, lines: printSpan(standsAt) } };
    const now = quote.list === null ? this.#counterpart(quote) : this.#otherList(quote);
    if (!now) return { status: "gone", before, after: null };
    return { status: "changed", before, after: this.#inPlaceOf(quote, before.words, now) };
  }

  /** The lines of the other edition that say the same; undefined where none do. */
  #find(quote: Quote): Span | undefined {
    const lines = linesOf(quote, this.#standing).map((line) => this.#alignment.get(line));
    if (lines.every((line) => line?.isSame || line?.isWider)) {
      const numbers = lines.map((line) => line?.line ?? 0);
      return { from: Math.min(...numbers), to: Math.max(...numbers) };
    }
    return quote.list === null ? this.#findWords(quote) : this.#findItems(quote);
  }

  #findWords(quote: Quote): Span | undefined {
    const text = this.#textOf(this.#standing, quote, quote.home);
    const words = quote.words ?? text;
    const now = this.#now(quote.home);
    const own = now ? this.#textsIn(now) : [];
    if (quote.isClosed) return spanOf(own.filter(({ text: line }) => isWhole(words, line, quote.home)).slice(0, 1));
    // What another line says, and said before, does not speak for this one.
    const isFree = ({ line }: Line) => {
      const old = this.#same.get(line);
      return old === undefined || (quote.from <= old && old <= quote.to);
    };
    // A paragraph that moved to another section says what it said.
    const anywhere = quote.home.kind === "section" ? [...this.#parts.values()].flat() : [];
    for (const lines of [own.filter(isFree), anywhere.filter(isFree)]) {
      const find = (each: string) => findStanding(each, text, lines);
      const found = find(words);
      if (found) return spanOf([found]);
      const sentences = sentencesOf(words).map(find);
      if (sentences.length > 1 && sentences.every((line) => line !== undefined)) return spanOf(sentences as Line[]);
    }
    return undefined;
  }

  /** What a place says, without the id that its row begins with. */
  #textOf(reference: Reference, span: Span, home: Home): string {
    return textOf(reference, span).slice(idLength(home));
  }

  #textsIn(home: Home): readonly Line[] {
    const lines = this.#parts.get(citationOf(home)) ?? [];
    return lines.map(({ line, text }) => ({ line, text: text.slice(idLength(home)) }));
  }

  #findItems({ home, list, items, from }: Quote): Span | undefined {
    const now = this.#now(home);
    if (list === null || now === undefined) return undefined;
    if (list === "types") {
      const line = this.#alignment.get(from)?.line;
      const isOfType =
        line !== undefined && typeOf(this.#standing.lines[from - 1]) === typeOf(this.#other.lines[line - 1]);
      return isOfType && this.#listed(list, line, now, items) ? at(line) : undefined;
    }
    return at(this.#listLines(list, now).find((line) => this.#listed(list, line, now, items)));
  }

  /** Where else the items are listed, or how else; undefined where no list has them any more. */
  #otherList({ home, list, items }: Quote): Span | undefined {
    const now = this.#now(home);
    if (list === null || now === undefined) return undefined;
    const others = fieldLists.has(list) ? [...fieldLists] : [list];
    const found = others
      .flatMap((other) => this.#listLines(other, now).map((each) => ({ other, each })))
      .find(({ other, each }) => this.#listed(other, each, now, items?.map(keyOf) ?? null, keyOf))?.each;
    return at(found);
  }

  /** The lines that are the list: one, but for the table of types. */
  #listLines(list: List, home: Home): readonly number[] {
    if (home.kind === "section") return (this.#parts.get(citationOf(home)) ?? []).map(({ line }) => line);
    if (list === "index") return this.#other.rows.index.get(home.entry)?.slice(0, 1) ?? [];
    const line = this.#other.cards.get(home.entry)?.[0]?.lines.find(({ part }) => part === list)?.line;
    return line === undefined ? [] : [line];
  }

  #listed(list: List, line: number, home: Home, items: Quote["items"], read = (item: string) => item): boolean {
    const text = (this.#other.lines[line - 1] ?? "").trim();
    const listed = splitList[list](text, home.kind === "section" ? 0 : home.entry.length).map(read);
    return items?.every((item) => listed.includes(item)) ?? false;
  }

  #counterpart(quote: Quote): Span | undefined {
    const lines = linesOf(quote, this.#standing).flatMap((line) => this.#alignment.get(line)?.line ?? []);
    return lines.length === 0 ? undefined : { from: Math.min(...lines), to: Math.max(...lines) };
  }

  /** What stands in the place of words: of a paragraph, the sentences that come nearest. */
  #inPlaceOf({ words, list, home }: Quote, before: string, span: Span): Passage {
    const lines = printSpan(span);
    const text = this.#textOf(this.#other, span, this.#now(home) ?? home).trim();
    if (home.kind === "catalog") {
      // The cell that they were taken from, or all of the row.
      const { name, price } = catalogCells(text);
      const [nearest = text] = [text, name, price].sort((a, b) => likeness(b, before) - likeness(a, before));
      return { lines, words: nearest };
    }
    if (words === null || list !== null || home.kind !== "card") return { lines, words: text };
    const least = Math.max(...sentencesOf(text).map((sentence) => likeness(sentence, before)));
    return {
      lines,
      words: sentencesOf(text)
        .filter((sentence) => likeness(sentence, before) === least)
        .join(" "),
    };
  }

  #now(home: Home): Home | undefined {
    return homeIn(home, this.#renamed);
  }
}

function at(line: number | undefined): Span | undefined {
  return line === undefined ? undefined : { from: line, to: line };
}

function spanOf(lines: readonly Line[]): Span | undefined {
  const numbers = lines.map(({ line }) => line);
  return numbers.length === 0 ? undefined : { from: Math.min(...numbers), to: Math.max(...numbers) };
}

/** A row begins with the id. */
function idLength(home: Home): number {
  return home.kind === "section" || home.kind === "card" ? 0 : home.entry.length;
}

/** Whether words are a line to its ends; or what a row of the catalog, or the line of a card, says of the price. */
function isWhole(words: string, text: string, { kind }: Home): boolean {
  const line = fold(text);
  const { name, price } = catalogCells(line);
  const parts = kind === "catalog" ? [name, price] : kind === "card" ? [line.replace(/^\S+ \S+ /, "")] : [];
  return [line, ...parts].includes(fold(words));
}

type List = NonNullable<Quote["list"]>;

const fieldLists: ReadonlySet<List> = new Set(["required fields", "optional fields"] as const);

/** What a line lists, behind the id that it begins with. */
const splitList: Readonly<Record<List, (text: string, idLength: number) => readonly string[]>> = {
  "required fields": (text) => text.split(" "),
  "optional fields": (text) => text.split(" "),
  index: (text, idLength) => text.slice(idLength).split(", "),
  types: (text) => text.slice(typeOf(text).length).split(/[^A-Za-z0-9_]+/),
};

/** A row's first two cells: what kind of field, and its JSON type, which the first field has run into. */
function typeOf(row = ""): string {
  const [, type] =
    /^(.*(?:string containing JSON|string|\]|boolean|number|integer))[a-z]/.exec(row.split(", ")[0] ?? "") ?? [];
  return type ?? "";
}

function passage(span: Span, words: string | null, reference: Reference): Passage {
  return { lines: printSpan(span), words: words ?? textOf(reference, span).trim() };
}
