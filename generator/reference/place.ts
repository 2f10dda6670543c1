import type { Table } from "./reference.js";

/**
 * A place of the reference, as it is cited:
 *
 *     card                                        the entry's own card
 *     prices of kling-3                           another entry's row
 *     section Key Concepts                        what stands under a heading
 *     question Are credits charged for failed tasks?
 *     example Image-to-video (Seedance V1 — multi-tier model)
 *     card > Billed per second of output video.   where the place is long, the words that count
 *
 * In decisions.yaml `card of each` is the card of each entry that the decision touches.
 */
export type Place = EntryPlace | TitledPlace;

export interface EntryPlace {
  readonly kind: EntryPlaceKind;
  /** An entry's id, or `each`; null for the entry that the citation stands in. */
  readonly of: string | null;
  readonly words: string | null;
}

export interface TitledPlace {
  readonly kind: TitledPlaceKind;
  readonly title: string;
  readonly words: string | null;
}

export type EntryPlaceKind = Table | "card";
export type TitledPlaceKind = "section" | "question" | "example";

/** The entries that a decision touches, in place of one entry's id. */
export const each = "each";

const form =
  /^(?:(card|index|catalog|sizes|prices)(?: of ([a-z0-9][a-z0-9-]*))?|(section|question|example) (\S.*?))(?: > (\S.*))?$/s;

/** Undefined for what is no citation. `model.schema.json` has the same form as a pattern. */
export function parsePlace(text: string): Place | undefined {
  const match = form.exec(text);
  if (!match) return undefined;
  const [, entryKind, of = null, titledKind, title, words = null] = match;
  return entryKind !== undefined
    ? { kind: entryKind as EntryPlaceKind, of, words }
    : { kind: titledKind as TitledPlaceKind, title: title ?? "", words };
}
