import { fold } from "../reference/find-words.js";
import { likeness } from "./likeness.js";

export interface Line {
  readonly line: number;
  readonly text: string;
  /** What it is there for, where a part of the edition has one line for each purpose. */
  readonly purpose?: string;
}

export interface Counterpart {
  readonly line: number;
  /** Its words are the same, however they are laid out. */
  readonly isSame: boolean;
  /** All its words are there, and another cell: the table has a column more. */
  readonly isWider?: true;
}

/** A line of the standing edition -> the line of the other that it has become. */
export type Alignment = ReadonlyMap<number, Counterpart>;

/** How alike two lines are that are one line with other words: more where nothing says that they have the same place. */
const enough = { between: 0.35, anywhere: 0.6 };

/** Each line with at most one of the other part: first those with the same words, then those for the same purpose, then the most alike. */
export function alignLines(olds: readonly Line[], news: readonly Line[]): Alignment {
  const found = new Map<number, Counterpart>();
  const left = new Set(news);
  const pair = (old: Line, line: Line, isSame: boolean) => {
    found.set(old.line, { line: line.line, isSame });
    left.delete(line);
  };
  const rest = () => olds.filter(({ line }) => !found.has(line));
  for (const [old, line] of commonSequence(olds, news)) pair(old, line, true);
  for (const wordsOf of [fold, withoutSpace]) {
    const byWords = new Map<string, Line[]>();
    for (const line of left) byWords.set(wordsOf(line.text), [...(byWords.get(wordsOf(line.text)) ?? []), line]);
    for (const old of rest()) {
      // Of lines with the same words, those in the same order.
      const line = byWords.get(wordsOf(old.text))?.shift();
      if (line) pair(old, line, true);
    }
  }
  for (const old of rest()) {
    const line = old.purpose === undefined ? undefined : [...left].find(({ purpose }) => purpose === old.purpose);
    if (line) pair(old, line, false);
  }
  const candidates = rest().flatMap((old) => {
    const place = gapOf(old, olds, found);
    return [...left].map((line) => {
      const isBetween = place.after < line.line && line.line < place.before;
      return { old, line, score: likeness(old.text, line.text), least: isBetween ? enough.between : enough.anywhere };
    });
  });
  candidates.sort((a, b) => b.score - a.score || distance(a.old, a.line) - distance(b.old, b.line));
  for (const { old, line, score, least } of candidates) {
    if (score >= least && !found.has(old.line) && left.has(line)) pair(old, line, false);
  }
  return found;
}

/** The longest run of lines that both have in the same order, with others in between. */
function commonSequence(olds: readonly Line[], news: readonly Line[]): readonly (readonly [Line, Line])[] {
  const isSame = (old: Line | undefined, line: Line | undefined) =>
    old !== undefined && line !== undefined && fold(old.text) === fold(line.text);
  const most = Math.min(olds.length, news.length);
  let head = 0;
  while (head < most && isSame(olds[head], news[head])) head++;
  let tail = 0;
  while (tail < most - head && isSame(olds.at(-1 - tail), news.at(-1 - tail))) tail++;
  const pairs = olds.slice(0, head).map((old, index) => [old, news[index] as Line] as const);
  const ends = olds
    .slice(olds.length - tail)
    .map((old, index) => [old, news[news.length - tail + index] as Line] as const);
  const between = longestCommon(olds.slice(head, olds.length - tail), news.slice(head, news.length - tail));
  return [...pairs, ...between, ...ends];
}

/** What lies between a beginning and an end that are the same: the more lines are in common, the better. */
function longestCommon(olds: readonly Line[], news: readonly Line[]): readonly (readonly [Line, Line])[] {
  const [first, second] = [olds.map(({ text }) => fold(text)), news.map(({ text }) => fold(text))];
  const width = second.length + 1;
  // How many lines are left in common behind each pair of places.
  const left = new Uint32Array((first.length + 1) * width);
  for (let i = first.length - 1; i >= 0; i--) {
    for (let j = second.length - 1; j >= 0; j--) {
      const next = first[i] === second[j] ? 1 + (left[(i + 1) * width + j + 1] ?? 0) : 0;
      left[i * width + j] = Math.max(next, left[(i + 1) * width + j] ?? 0, left[i * width + j + 1] ?? 0);
    }
  }
  const pairs: (readonly [Line, Line])[] = [];
  for (let i = 0, j = 0; i < first.length && j < second.length; ) {
    const [old, line] = [olds[i], news[j]];
    if (first[i] === second[j] && old && line) {
      pairs.push([old, line]);
      i++;
      j++;
    } else if ((left[(i + 1) * width + j] ?? 0) >= (left[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

/** Words that have run together, or been taken apart, are the same words; but names in a list are told apart by what is between. */
function withoutSpace(text: string): string {
  return /^[a-z]\w*( [a-z]\w*)*$/i.test(text.trim()) ? fold(text) : text.replace(/\s+/g, "");
}

/** The lines of the other part between which a line would stand if it had stayed where it was. */
function gapOf(
  old: Line,
  olds: readonly Line[],
  found: Alignment,
): { readonly after: number; readonly before: number } {
  const index = olds.indexOf(old);
  const above = olds.slice(0, index).findLast(({ line }) => found.get(line)?.isSame);
  const below = olds.slice(index + 1).find(({ line }) => found.get(line)?.isSame);
  return {
    after: (above && found.get(above.line)?.line) ?? 0,
    before: (below && found.get(below.line)?.line) ?? Number.POSITIVE_INFINITY,
  };
}

function distance(a: Line, b: Line): number {
  return Math.abs(a.line - b.line);
}
