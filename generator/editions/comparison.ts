/** What a new edition of the reference says otherwise. `comparison-schema.ts` describes it for machines. */
export interface Comparison {
  readonly entries: {
    readonly added: readonly NamedEntry[];
    readonly removed: readonly RemovedEntry[];
    readonly renamed: readonly { readonly from: NamedEntry; readonly to: NamedEntry }[];
  };
  readonly headings: {
    readonly removed: readonly string[];
    readonly renamed: readonly { readonly from: string; readonly to: string }[];
    /** Headings that stand more than once, and the line that was taken for the one that is meant. */
    readonly repeated: readonly { readonly title: string; readonly lines: readonly number[]; readonly taken: number }[];
  };
  /** The places that facts cite and that are not where they were, or not what they were. */
  readonly places: readonly ComparedPlace[];
  readonly news: readonly News[];
  readonly lost: readonly Lost[];
  readonly verdicts: readonly FactVerdict[];
  /** What looks as if the end of the edition had not come along; null where nothing does. */
  readonly cutOff: string | null;
}

export interface NamedEntry {
  readonly id: string;
  readonly name: string;
  /** The line of its card. */
  readonly line: number;
}

export interface RemovedEntry extends NamedEntry {
  /** The entry whose card has all of its lines now, as when the head of a card got lost; null where none has. */
  readonly linesIn: string | null;
}

export const placeStatuses = ["moved", "changed", "gone"] as const;
export type PlaceStatus = (typeof placeStatuses)[number];

/** Lines of an edition, and what stands there. */
export interface Passage {
  /** "810", "488-502" */
  readonly lines: string;
  readonly words: string;
}

export interface ComparedPlace {
  /** As it is cited: `card of kling-3`, `prices of kling-3`, `section FAQ`. */
  readonly place: string;
  readonly status: PlaceStatus;
  readonly before: Passage;
  /** Null where it is gone. */
  readonly after: Passage | null;
  /** The facts that rest on it. */
  readonly facts: readonly string[];
}

/** Words that the standing edition does not have, and that no place above shows. */
export interface News {
  readonly place: string;
  /** The line as it was, where it had other words; null for a line that is new. */
  readonly before: string | null;
  readonly after: Passage;
  /** The facts that these words could speak of; none: nothing cites them. */
  readonly facts: readonly string[];
}

/** Words of the standing edition that are gone, and that no place above shows: nothing cites them. */
export interface Lost {
  readonly place: string;
  readonly before: Passage;
}

export const factStates = ["still stands", "read again", "gone"] as const;
export type FactState = (typeof factStates)[number];

export interface FactVerdict {
  readonly fact: string;
  readonly verdict: FactState;
}

/** Whether the new edition says anything that the standing one does not, or the reverse. */
export function saysTheSame({ entries, headings, places, news, lost, cutOff }: Comparison): boolean {
  return (
    [
      entries.added,
      entries.removed,
      entries.renamed,
      headings.removed,
      headings.renamed,
      headings.repeated,
      news,
      lost,
    ].every((list) => list.length === 0) &&
    cutOff === null &&
    places.every(({ status }) => status === "moved")
  );
}
