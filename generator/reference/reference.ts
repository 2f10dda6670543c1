/** Lines of the reference, counted from 1, both ends included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The tables that have a row per catalog entry. */
export type Table = "index" | "catalog" | "sizes" | "prices";

/** What stands in a section, beside text: this is what its parts are found by. */
export type Holds = Table | "cards" | "examples" | "questions" | "types";

export interface SectionTitle {
  readonly title: string;
  readonly holds: Holds | null;
}

/** A heading, and all that stands under it. */
export interface Block extends Span {
  readonly title: string;
}

export interface Section extends Block {
  readonly holds: Holds | null;
  readonly blocks: readonly Block[];
}

/** What a line of a card is there for. */
export type CardPart =
  | "head"
  | "price"
  | "summary"
  | "selection"
  | "required fields"
  | "optional fields"
  | "allowed values"
  | "note"
  | "label";

export interface CardLine {
  readonly line: number;
  readonly part: CardPart;
  /** The parameters that it lists, or whose values it gives. */
  readonly names: readonly string[];
}

export interface Card extends Span {
  readonly id: string;
  readonly lines: readonly CardLine[];
}

/** An edition of the reference, with the places that can be cited. */
export interface Reference {
  readonly lines: readonly string[];
  readonly sections: readonly Section[];
  /** By entry id. More than one card of an entry makes it ambiguous, and so do rows. */
  readonly cards: ReadonlyMap<string, readonly Card[]>;
  readonly rows: Readonly<Record<Table, ReadonlyMap<string, readonly number[]>>>;
}

export function textOf({ lines }: Reference, { from, to }: Span): string {
  return lines.slice(from - 1, to).join("\n");
}

/** "810", "488-502" */
export function printSpan({ from, to }: Span): string {
  return from === to ? String(from) : `${from}-${to}`;
}
