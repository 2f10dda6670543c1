import type { FoundPlace } from "./resolve-place.js";

/** A place in words that a reader understands: where it is, and what of it is meant. */
export interface PlaceInWords {
  readonly place: string;
  readonly part: string | null;
}

/** `card of Kling 3.0` and `required fields`; `Field Index — All Models, Kling 3.0`; `FAQ` and the question in quotes. */
export function describePlace(
  { entry, section, part, isCard }: FoundPlace,
  nameOf: (entry: string) => string,
): PlaceInWords {
  const place = entry === null ? section : isCard ? `card of ${nameOf(entry)}` : `${section}, ${nameOf(entry)}`;
  if (part === null) return { place, part };
  if ("card" in part) return { place, part: part.card };
  const words = "heading" in part ? part.heading : part.words;
  return { place, part: /^".*"$/.test(words) ? words : `"${words}"` };
}
