import type { AuthoredUnread } from "../load/authored.js";
import { fold } from "../reference/find-words.js";
import type { Reference } from "../reference/reference.js";
import { citationOf, type Home } from "./home.js";
import type { Quote } from "./quotes.js";

/** The words that facts are still to be read from: they have nothing that cites them yet, and may change once more. */
export function unreadQuotes(
  { facts = {} }: AuthoredUnread,
  { lines }: Reference,
  homes: readonly Home[],
): readonly { readonly fact: string; readonly quote: Quote }[] {
  const find = (place: string, words: string): Quote | undefined => {
    const isThere = (home: Home) =>
      place.startsWith("question ") ? home.kind === "section" : citationOf(home) === place;
    const index = homes.findIndex((home, at) => isThere(home) && fold(lines[at] ?? "").includes(fold(words)));
    const home = homes[index];
    if (!home) return undefined;
    const isWhole = fold(lines[index] ?? "").endsWith(fold(words)) && home.kind !== "section";
    const at = { from: index + 1, to: index + 1 };
    return { ...at, home, words, question: null, items: null, list: null, isClosed: isWhole && home.kind !== "card" };
  };
  return Object.entries(facts).flatMap(([fact, places]) =>
    places.flatMap(({ place, is }) => {
      const quote = is === null ? undefined : find(place, is);
      return quote ? [{ fact, quote }] : [];
    }),
  );
}
