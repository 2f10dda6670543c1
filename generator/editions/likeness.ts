import { fold } from "../reference/find-words.js";

/** How much of two texts is the same, from 0 to 1: the words and signs that both have, as often as both have them. */
export function likeness(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (first.length + second.length === 0) return 1;
  return (2 * common(first, second)) / (first.length + second.length);
}

/** The share of the lines that another text has as well. */
export function sharedLines(lines: readonly string[], others: readonly string[]): number {
  const own = lines.map(fold).filter((line) => line !== "");
  return own.length === 0 ? 0 : common(own, others.map(fold)) / own.length;
}

function common(first: readonly string[], second: readonly string[]): number {
  const left = new Map<string, number>();
  for (const each of second) left.set(each, (left.get(each) ?? 0) + 1);
  let count = 0;
  for (const each of first) {
    const rest = left.get(each) ?? 0;
    if (rest === 0) continue;
    left.set(each, rest - 1);
    count++;
  }
  return count;
}

/** `image_size1:1` has run together: its parts count as words of their own. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}_]+|\p{N}+|[^\s\p{L}\p{N}_]/gu) ?? [];
}
