import { fold } from "../reference/find-words.js";
import { isBlank } from "../reference/parse-card.js";
import type { CardPart, Reference } from "../reference/reference.js";
import { type Alignment, alignLines, type Counterpart, type Line } from "./align-lines.js";
import { citationOf, type Home, homesOf } from "./home.js";
import { widerRows } from "./wider-rows.js";

/** What a section and an entry of the standing edition are in the other; without what is gone. */
export interface Renamed {
  readonly sections: ReadonlyMap<string, string>;
  readonly entries: ReadonlyMap<string, string>;
}

/** Each line of an edition -> what has become of it in another one: looked for where its place is there, and nowhere else but for paragraphs that moved. */
export function alignEditions(standing: Reference, other: Reference, renamed: Renamed): Alignment {
  const [olds, news] = [linesByHome(standing), linesByHome(other)];
  const found = new Map<number, Counterpart>();
  for (const { home, lines } of olds.values()) {
    const now = homeIn(home, renamed);
    const there = now && news.get(citationOf(now));
    if (!there) continue;
    for (const [line, counterpart] of alignLines(lines, there.lines)) found.set(line, counterpart);
  }
  for (const [line, counterpart] of movedBetween(olds, news, found)) found.set(line, counterpart);
  for (const [line, counterpart] of widerRows(standing, other, renamed.entries)) found.set(line, counterpart);
  return found;
}

export function homeIn(home: Home, { sections, entries }: Renamed): Home | undefined {
  if (home.kind !== "section") {
    const entry = entries.get(home.entry);
    return entry === undefined ? undefined : { kind: home.kind, entry };
  }
  const title = home.title === "" ? "" : sections.get(home.title);
  return title === undefined ? undefined : { kind: "section", title };
}

interface Part {
  readonly home: Home;
  readonly lines: Line[];
}

type Parts = ReadonlyMap<string, Part>;

/** The lines of an edition that are not blank, each with what it is there for. */
function linesByHome(reference: Reference): Parts {
  const parts = new Map<string, Part>();
  const purposes = purposesOf(reference);
  const titles = new Set(reference.sections.map(({ from }) => from));
  for (const [index, home] of homesOf(reference).entries()) {
    const line = index + 1;
    const text = reference.lines[index] ?? "";
    if (isBlank(text)) continue;
    const key = citationOf(home);
    const part = parts.get(key) ?? { home, lines: [] };
    parts.set(key, part);
    const purpose = titles.has(line)
      ? "title"
      : home.kind === "section"
        ? undefined
        : (purposes.get(line) ?? rowPurpose(home));
    part.lines.push(purpose === undefined ? { line, text } : { line, text, purpose });
  }
  return parts;
}

function rowPurpose({ kind }: Home): string | undefined {
  return kind === "card" ? undefined : "row";
}

/** Of these a card has one each; of a card's other lines, only the words tell which is which. */
const single: ReadonlySet<CardPart> = new Set(["head", "price", "summary", "required fields", "optional fields"]);

function purposesOf({ cards }: Reference): ReadonlyMap<number, string> {
  const purposes = new Map<number, string>();
  for (const card of [...cards.values()].flat()) {
    for (const { line, part, names } of card.lines) {
      if (single.has(part)) purposes.set(line, part);
      else if (part === "allowed values") purposes.set(line, `${part} ${names.join(" ")}`);
    }
  }
  return purposes;
}

/** Short lines stand in many places, and none of them is another's. */
const leastLength = 12;

/** Paragraphs that stand word by word in another section, and rows whose entry has no card any more. */
function* movedBetween(olds: Parts, news: Parts, found: Alignment): Iterable<readonly [number, Counterpart]> {
  const taken = new Set([...found.values()].map(({ line }) => line));
  const free = new Map<string, Line[]>();
  for (const { lines } of outsideCards(news)) {
    for (const line of lines) {
      if (taken.has(line.line)) continue;
      free.set(fold(line.text), [...(free.get(fold(line.text)) ?? []), line]);
    }
  }
  for (const { lines } of outsideCards(olds)) {
    for (const { line, text } of lines) {
      const now = found.has(line) || text.length < leastLength ? undefined : free.get(fold(text))?.shift();
      if (now) yield [line, { line: now.line, isSame: true }];
    }
  }
}

function outsideCards(parts: Parts): readonly Part[] {
  return [...parts.values()].filter(({ home }) => home.kind !== "card");
}
