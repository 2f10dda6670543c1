import { suggest } from "../../templates/sdk/src/request/suggest.js";
import { findWords, nearestLines, quoteLine } from "./find-words.js";
import { isBeside, isHeading } from "./parse-reference.js";
import { type EntryPlace, each, type Place, type TitledPlace } from "./place.js";
import type { Block, CardPart, Reference, Section, Span } from "./reference.js";

/** What a citation is read against: the edition, and the entry that it stands in, if it stands in one. */
export interface Context {
  readonly reference: Reference;
  readonly owner: string | null;
}

export type Resolved = FoundPlace | LostPlace;

export interface FoundPlace extends Span {
  /** Where that is: the entry that has the card or row, or the section. */
  readonly entry: string | null;
  /** Of an entry: its card, or a row of a table. */
  readonly isCard: boolean;
  readonly section: string;
  /** What of it: a heading, the words, or what the line of a card is there for; null for all. */
  readonly part: { readonly heading: string } | { readonly words: string } | { readonly card: CardPart } | null;
}

export interface LostPlace {
  readonly code: "unknown-place" | "ambiguous-place" | "unknown-entry";
  readonly message: string;
}

/** The lines that a citation means in this edition, or why it means none, with the nearest that it could have meant. */
export function resolvePlace(place: Place, context: Context): Resolved {
  const found = "title" in place ? findTitled(place, context.reference) : findOfEntry(place, context);
  return "code" in found || place.words === null ? found : findIn(found, place.words, context.reference);
}

function findOfEntry({ kind, of }: EntryPlace, { reference, owner }: Context): Resolved {
  const entry = of ?? owner;
  if (entry === each) {
    return lost(
      "unknown-place",
      `of each what? Only a decision that names its entries has them: write ${kind} of <entry>`,
    );
  }
  if (entry === null) return lost("unknown-place", `whose ${kind}? No entry is meant here: write ${kind} of <entry>`);
  const places =
    kind === "card"
      ? (reference.cards.get(entry) ?? [])
      : (reference.rows[kind].get(entry) ?? []).map((line) => ({ from: line, to: line }));
  const [first] = places;
  const what = kind === "card" ? "card" : `row in ${titleOf(reference, kind)}`;
  if (!first) {
    if (reference.cards.has(entry)) return lost("unknown-place", `the reference has no ${what} of ${entry}`);
    const near = suggest(entry, [...reference.cards.keys()]);
    return lost("unknown-entry", `the reference has no card of ${entry}${near ? `; the nearest: ${near}` : ""}`);
  }
  if (places.length > 1) {
    const lines = places.map(({ from }) => from).join(" and ");
    return lost("ambiguous-place", `the reference has more than one ${what} of ${entry}: lines ${lines}`);
  }
  const section = titleOf(reference, kind === "card" ? "cards" : kind);
  return { entry, isCard: kind === "card", section, from: first.from, to: first.to, part: null };
}

const noEntry = { entry: null, isCard: false } as const;

function findTitled({ kind, title }: TitledPlace, reference: Reference): Resolved {
  if (kind === "section") {
    const section = reference.sections.find((section) => section.title === title);
    if (section) return { ...noEntry, section: section.title, from: section.from, to: section.to, part: null };
    return lostAmong("section", title, reference.sections);
  }
  const sections = reference.sections.filter(({ holds }) => holds === `${kind}s`);
  const blocks = sections.flatMap((section) =>
    blocksNamed(section, title, reference).map((block) => ({ section, block })),
  );
  const [first] = blocks;
  if (!first)
    return lostAmong(
      kind,
      title,
      sections.flatMap((section) => section.blocks),
    );
  if (blocks.length > 1) {
    const lines = blocks.map(({ block }) => block.from).join(" and ");
    return lost("ambiguous-place", `the ${kind} ${title} stands on lines ${lines}`);
  }
  const { section, block } = first;
  return { ...noEntry, section: section.title, from: block.from, to: block.to, part: { heading: block.title } };
}

function lostAmong(kind: string, title: string, known: readonly Block[]): LostPlace {
  const near =
    suggest(
      title,
      known.map((block) => block.title),
    ) ?? mostAlike(title, known);
  return lost("unknown-place", `the reference has no ${kind} ${title}${near ? `; the nearest: ${near}` : ""}`);
}

/** The title that shares most words, where no typo explains it. */
function mostAlike(title: string, known: readonly Block[]): string | undefined {
  const lines = known.map((block) => block.title);
  const [line] = nearestLines({ lines }, { from: 1, to: lines.length }, title);
  return line === undefined ? undefined : lines[line - 1];
}

/** The words of a place: a heading inside it stands for all that is under it; anything else for the lines it stands on. */
function findIn(place: FoundPlace, words: string, reference: Reference): Resolved {
  const section = reference.sections.find(({ title }) => title === place.section);
  if (section && place.entry === null && place.part === null) {
    const [block, ...others] = blocksNamed(section, words, reference);
    if (block && others.length === 0)
      return { ...place, from: block.from, to: block.to, part: { heading: block.title } };
  }
  const list = place.isCard ? listNamed(place, words, reference) : undefined;
  if (list) return { ...place, ...list };
  const spans = findWords(reference, place, words);
  const [first] = spans;
  if (first && spans.length === 1) {
    // Under the name of its section a card would be anybody's.
    const card = place.entry === null && cardAt(first.from, reference);
    if (card) return lost("unknown-place", `"${words}" stands on a card: cite it as card of ${card} > ${words}`);
    return { ...place, ...first, part: { words } };
  }
  const where = nameOf(place);
  if (first) {
    const lines = [...new Set(spans.map(({ from }) => from))].slice(0, 3).map((line) => quoteLine(reference, line));
    return lost("ambiguous-place", `"${words}" stands in ${where} more than once: ${lines.join(", ")}; say more of it`);
  }
  return lost("unknown-place", `"${words}" does not stand in ${where}; ${whereElse(words, place, reference)}`);
}

function cardAt(line: number, { cards }: Reference): string | undefined {
  return [...cards.values()].flat().find(({ from, to }) => from <= line && line <= to)?.id;
}

/** `Required fields` on a card stands for the list below it. */
function listNamed(
  place: FoundPlace,
  words: string,
  { lines, cards }: Reference,
): Pick<FoundPlace, "from" | "to" | "part"> | undefined {
  const card = cards.get(place.entry ?? "")?.find(({ from }) => from === place.from);
  const label = card?.lines.find(({ line, part }) => part === "label" && (lines[line - 1] ?? "").trim() === words);
  if (!card || !label) return undefined;
  const below = card.lines.filter(({ line }) => line > label.line);
  const next = below.findIndex(({ part }) => part === "label");
  const list = below.slice(0, next < 0 ? undefined : next).find(({ names }) => names.length > 0);
  return list && { from: list.line, to: list.line, part: { card: list.part } };
}

function whereElse(words: string, place: Span, reference: Reference): string {
  const all = { from: 1, to: reference.lines.length };
  const [elsewhere] = findWords(reference, all, words);
  if (elsewhere) return `it stands in ${placeAt(elsewhere.from, reference)}, ${quoteLine(reference, elsewhere.from)}`;
  const near = nearestLines(reference, place, words);
  if (near.length === 0) return "nothing there is like it";
  return `the nearest: ${near.map((line) => quoteLine(reference, line)).join(", ")}`;
}

/** The card, or else the section, that a line stands in. */
function placeAt(line: number, reference: Reference): string {
  const card = cardAt(line, reference);
  const section = reference.sections.find(({ from, to }) => from <= line && line <= to);
  return card ? `card of ${card}` : `section ${section?.title ?? "none"}`;
}

function nameOf({ entry, isCard, section, part }: FoundPlace): string {
  if (entry !== null) return isCard ? `the card of ${entry}` : `the row of ${entry} in ${section}`;
  return part && "heading" in part ? `${section}, ${part.heading}` : section;
}

/** The blocks of a section under a heading; where that has something before or behind it now, what follows it. */
function blocksNamed({ from, to, blocks }: Section, title: string, { lines }: Reference): readonly Block[] {
  const own = blocks.filter((block) => block.title === title);
  if (own.length > 0) return own;
  for (let line = from + 1; line <= to; line++) {
    if ((lines[line - 1] ?? "").trim() !== title || !isHeading(title) || !isBeside(lines, line)) continue;
    const next = blocks.find((block) => block.from > line);
    return [{ title, from: line, to: next ? next.from - 1 : to }];
  }
  return [];
}

function titleOf({ sections }: Reference, holds: Section["holds"]): string {
  return sections.find((section) => section.holds === holds)?.title ?? "";
}

function lost(code: LostPlace["code"], message: string): LostPlace {
  return { code, message };
}
