import { compareText } from "../diagnostics/diagnostic.js";
import type { AuthoredPrices } from "../load/authored.js";
import { findWords, nearestLines, quoteLine } from "../reference/find-words.js";
import { type PrintedJson, printedJson } from "../reference/printed-json.js";
import type { Card, CardLine, CardPart, Reference, Section, Table } from "../reference/reference.js";
import { type FoundPlace, resolvePlace } from "../reference/resolve-place.js";
import {
  cardLinesNaming,
  indexKeys,
  numbersIn,
  rowOf,
  sizeNames,
  typeLinesNaming,
} from "../reference/speaking-lines.js";
import { printedCredits } from "./credits.js";
import type { EvidenceReader } from "./evidence.js";
import { isHelper } from "./slots.js";
import type { Evidence, Parameter, Slot } from "./types.js";

type Named = Pick<Parameter, "name" | "bindings">;

/** Where the facts of an entry stand, as far as the reference itself tells: on the entry's card, and in its rows. */
export class DerivedEvidence {
  readonly #reader: EvidenceReader;
  readonly #reference: Reference | null;
  #printed: readonly (PrintedJson & { readonly canonical: string })[] | undefined;

  constructor(reader: EvidenceReader) {
    this.#reader = reader;
    this.#reference = reader.reference;
  }

  /** Whether the edition can be read at all, and has a card of the entry. */
  hasCard(id: string): boolean {
    return this.#card(id) !== undefined;
  }

  /** Why there is none, or null. */
  whyNoCard(id: string): string | null {
    if (!this.#reference) return null;
    const found = resolvePlace({ kind: "card", of: id, words: null }, { reference: this.#reference, owner: null });
    return "code" in found ? found.message : null;
  }

  get isReadable(): boolean {
    return this.#reference !== null;
  }

  /** The card and the row in the catalog. */
  ofEntry(id: string): readonly Evidence[] {
    const card = this.#card(id);
    return card ? [this.#onCard(card, { from: card.from, to: card.to }, null), ...this.#row("catalog", id)] : [];
  }

  /** What the tables say of an alias. */
  ofAlias(id: string): readonly Evidence[] {
    return [...this.#row("index", id), ...this.#row("sizes", id), ...this.#row("prices", id)];
  }

  /** Its place in the catalog; entries that the catalog does not have come last. */
  order(id: string): number {
    return this.#reference?.rows.catalog.get(id)?.[0] ?? Number.POSITIVE_INFINITY;
  }

  /** The lines that name a parameter or a slot of its own; where there are such, also the row that names what carries it. */
  ofParameter(id: string, { name, bindings }: Named, names: readonly string[]): readonly Evidence[] {
    const own = bindings.filter((slot) => slot.key === name || carrierOf(slot) !== slot.key);
    const words = [name, ...own.map(slotWords)];
    const keys = [name, ...own.filter(({ place }) => place !== "options").map(({ key }) => key)];
    const named = [
      ...this.#cardLines(id, words),
      ...this.#index(id, keys),
      ...this.#row("sizes", id, (text) => sizeNames(text, names).includes(name)),
    ];
    if (named.length === 0) return [];
    const carriers = bindings.flatMap((slot) => carrierOf(slot) ?? []);
    return unique([...named, ...this.#index(id, carriers)]);
  }

  /** The lines that name a slot which no parameter writes. */
  ofSlot(id: string, slot: Slot): readonly Evidence[] {
    return [
      ...this.#cardLines(id, [slotWords(slot)]),
      ...(slot.place === "options" ? [] : this.#index(id, [slot.key])),
    ];
  }

  /** The lines of the card that name a routed value. */
  ofRoute(id: string, model: string): readonly Evidence[] {
    return this.#cardLines(id, [model]);
  }

  /** The places that have all the numbers: the card's head, the rows of the catalog and of the price table. */
  ofPrices(id: string, prices: AuthoredPrices): readonly Evidence[] {
    const credits = printedCredits(prices);
    const ends = [Math.min(...credits), Math.max(...credits)];
    const card = this.#card(id);
    const price = card?.lines.find(({ part }) => part === "price");
    const onCard =
      card && price && has(this.#reference?.lines[price.line - 1] ?? "", credits) ? [this.#line(card, price)] : [];
    return [
      ...onCard,
      ...this.#row("catalog", id, (text) => has(text, ends)),
      ...this.#row("prices", id, (text) => has(text, credits)),
    ];
  }

  /** Where a sentence stands on the card, word by word. */
  ofNote(id: string, text: string): readonly Evidence[] {
    const card = this.#card(id);
    if (!card || !this.#reference) return [];
    return findWords(this.#reference, card, text).map((span) => {
      const part = card.lines.find(({ line }) => line === span.from)?.part ?? null;
      return this.#onCard(card, span, part);
    });
  }

  nearestOnCard(id: string, text: string): string | undefined {
    const card = this.#card(id);
    if (!card || !this.#reference) return undefined;
    const [line] = nearestLines(this.#reference, card, text);
    return line === undefined ? undefined : quoteLine(this.#reference, line);
  }

  /** Where the reference prints a request. */
  ofRequest(request: unknown): readonly Evidence[] {
    if (!this.#reference) return [];
    this.#printed ??= printedJson(this.#reference).map((each) => ({ ...each, canonical: canonical(each.value) }));
    const wanted = canonical(request);
    return this.#printed
      .filter((each) => each.canonical === wanted)
      .map(({ from, to }) => {
        const section = this.#sectionAt(from);
        const block = section?.blocks.find((each) => each.from <= from && from <= each.to);
        const part = block ? { heading: block.title } : null;
        return this.#reader.toEvidence({ entry: null, isCard: false, section: section?.title ?? "", from, to, part });
      });
  }

  /** What the table of types says of a field. */
  ofField(name: string): readonly Evidence[] {
    if (!this.#reference) return [];
    return typeLinesNaming(this.#reference, name).map(({ section, line }) =>
      this.#reader.toEvidence({ entry: null, isCard: false, section, from: line, to: line, part: null }),
    );
  }

  #cardLines(id: string, words: readonly string[]): readonly Evidence[] {
    const card = this.#card(id);
    if (!card || !this.#reference) return [];
    return cardLinesNaming(this.#reference, card, words).map((line) => this.#line(card, line));
  }

  #index(id: string, keys: readonly string[]): readonly Evidence[] {
    return this.#row("index", id, (text) => indexKeys(text).some((key) => keys.includes(key)));
  }

  /** The only one: of two cards neither is the entry's own. */
  #card(id: string): Card | undefined {
    const [card, another] = this.#reference?.cards.get(id) ?? [];
    return another ? undefined : card;
  }

  #line(card: Card, { line, part }: CardLine): Evidence {
    return this.#onCard(card, { from: line, to: line }, part);
  }

  #onCard(card: Card, { from, to }: { from: number; to: number }, part: CardPart | null): Evidence {
    const section = this.#holding("cards")?.title ?? "";
    return this.#reader.toEvidence({ entry: card.id, isCard: true, section, from, to, part: part && { card: part } });
  }

  #row(table: Table, id: string, speaks: (text: string) => boolean = () => true): readonly Evidence[] {
    const row = this.#reference && rowOf(this.#reference, table, id);
    if (!row || !speaks(row.text)) return [];
    const section = this.#holding(table)?.title ?? "";
    const found: FoundPlace = { entry: id, isCard: false, section, from: row.line, to: row.line, part: null };
    return [this.#reader.toEvidence(found)];
  }

  #holding(kind: Section["holds"]): Section | undefined {
    return this.#reference?.sections.find(({ holds }) => holds === kind);
  }

  #sectionAt(line: number): Section | undefined {
    return this.#reference?.sections.find(({ from, to }) => from <= line && line <= to);
  }
}

/** What a slot is called where the reference names it. */
function slotWords({ place, key }: Slot): string {
  return place === "options" ? `options.${key}` : key;
}

/** `options` and the lists of URLs carry the values of several parameters: that they are named says nothing of one. */
function carrierOf(slot: Slot): string | undefined {
  if (slot.place === "options") return "options";
  return slot.place === "root" && isHelper(slot.key) ? slot.key : undefined;
}

function has(text: string, credits: readonly number[]): boolean {
  const numbers = numbersIn(text);
  return credits.every((each) => numbers.has(each));
}

/** Each line once, in the order of the edition. */
function unique(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(evidence.map((each) => [each.lines, each])).values()];
}

/** JSON text that is the same for equal values, whatever the order of their keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => compareText(a, b)))
      : each,
  );
}
