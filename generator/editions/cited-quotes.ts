import type { CitedFact } from "../derive/cited-facts.js";
import type { Evidence } from "../ir/types.js";
import type { AuthoredUnread } from "../load/authored.js";
import type { Reference } from "../reference/reference.js";
import type { FoundPlace } from "../reference/resolve-place.js";
import { homesOf } from "./home.js";
import { type Quote, quotesOf } from "./quotes.js";
import { unreadQuotes } from "./unread-quotes.js";

/** Words that a fact rests on. */
export interface CitedQuote {
  /** Its address. */
  readonly fact: string;
  /** Null for what is still to be read, and cites nothing yet. */
  readonly found: FoundPlace | null;
  readonly quote: Quote;
}

/** All that a spec takes from the edition that it cites, and what nobody has read of it yet. */
export function citedQuotes(
  reference: Reference,
  facts: readonly CitedFact[],
  places: ReadonlyMap<Evidence, FoundPlace>,
  unread: AuthoredUnread = {},
): readonly CitedQuote[] {
  const homes = homesOf(reference);
  const cited = facts.flatMap((fact) =>
    fact.evidence.flatMap((evidence) => {
      const found = places.get(evidence);
      if (!found) return [];
      return quotesOf(fact, found, { reference, homes }).map((quote) => ({ fact: fact.address, found, quote }));
    }),
  );
  return [...cited, ...unreadQuotes(unread, reference, homes).map((own) => ({ ...own, found: null }))];
}
