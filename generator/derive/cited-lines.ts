import type { Evidence } from "../ir/types.js";
import type { CardPart, Reference, Span } from "../reference/reference.js";
import type { FoundPlace } from "../reference/resolve-place.js";
import type { CitedFact } from "./cited-facts.js";

/** Which facts cite each line, by its number. */
export function citedLines(
  facts: readonly CitedFact[],
  places: ReadonlyMap<Evidence, FoundPlace>,
  reference: Reference,
): ReadonlyMap<number, ReadonlySet<string>> {
  const cited = new Map<number, Set<string>>();
  for (const { address, evidence } of facts) {
    for (const found of evidence.flatMap((each) => places.get(each) ?? [])) {
      for (const line of linesOf(found, address, reference))
        cited.set(line, (cited.get(line) ?? new Set()).add(address));
    }
  }
  return cited;
}

/** A whole section, or a whole card, is a shelf and no page: that it is cited says of none of its lines that anybody read it. */
function linesOf(found: FoundPlace, address: string, { sections, cards }: Reference): readonly number[] {
  if (found.part !== null) return numbersIn(found);
  if (found.isCard) {
    const card = cards.get(found.entry ?? "")?.find(({ from }) => from === found.from);
    if (!card) return numbersIn(found);
    // What an entry says itself: its name, category, task and summary, and which fields it has.
    return address === card.id ? card.lines.filter(({ part }) => entryParts.has(part)).map(({ line }) => line) : [];
  }
  const isSection = found.entry === null && sections.some(({ from }) => from === found.from);
  return isSection ? [] : numbersIn(found);
}

/** What of a card is the entry's own; the rest is that of its parameters, prices and notes. */
export const entryParts: ReadonlySet<CardPart> = new Set([
  "head",
  "price",
  "summary",
  "required fields",
  "optional fields",
]);

function numbersIn({ from, to }: Span): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
