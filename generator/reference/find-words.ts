import { type Reference, type Span, textOf } from "./reference.js";

/** Lines as one text of single blanks, and where in it each of them starts. */
interface Run {
  readonly text: string;
  readonly starts: readonly number[];
  readonly lines: readonly number[];
}

/** A thousand citations look into the same few cards and sections. */
const runs = new WeakMap<Reference, Map<string, Run>>();

/** Where words stand in a part of the reference: runs of lines, each once. White space counts as one space, line ends included. */
export function findWords(reference: Reference, within: Span, words: string): readonly Span[] {
  const wanted = fold(words);
  if (wanted === "") return [];
  const { text, starts, lines } = runOf(reference, within);
  const found: Span[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const span = { from: lineAt(at, starts, lines), to: lineAt(at + wanted.length - 1, starts, lines) };
    const last = found.at(-1);
    if (last?.from !== span.from || last.to !== span.to) found.push(span);
  }
  return found;
}

function runOf(reference: Reference, { from, to }: Span): Run {
  let known = runs.get(reference);
  if (!known) {
    known = new Map();
    runs.set(reference, known);
  }
  let run = known.get(`${from}-${to}`);
  if (!run) {
    run = toRun(reference, { from, to });
    known.set(`${from}-${to}`, run);
  }
  return run;
}

function toRun(reference: Reference, { from, to }: Span): Run {
  const starts: number[] = [];
  const lines: number[] = [];
  let text = "";
  for (let line = from; line <= to; line++) {
    const folded = fold(reference.lines[line - 1] ?? "");
    if (folded === "") continue;
    if (text !== "") text += " ";
    starts.push(text.length);
    lines.push(line);
    text += folded;
  }
  return { text, starts, lines };
}

/** Whether a text holds words, however its white space is laid out. */
export function holdsWords(text: string, words: string): boolean {
  return fold(text).includes(fold(words));
}

/** White space counts as one space. */
export function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The last of the lines that begins at the offset or before it. */
function lineAt(offset: number, starts: readonly number[], lines: readonly number[]): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return lines[low] ?? 0;
}

/** The lines that have most of the words, the best first: what an edition may have made of them. */
export function nearestLines(reference: Pick<Reference, "lines">, within: Span, words: string): readonly number[] {
  const wanted = new Set(wordsOf(words));
  const scored: { readonly line: number; readonly share: number }[] = [];
  for (let line = within.from; line <= within.to; line++) {
    const own = new Set(wordsOf(reference.lines[line - 1] ?? ""));
    const common = [...wanted].filter((word) => own.has(word)).length;
    if (common > 0) scored.push({ line, share: common / wanted.size });
  }
  return scored
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share)
    .slice(0, 2)
    .map(({ line }) => line);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z0-9_]+/g) ?? [];
}

/** `line 810 "prompt aspect_ratio duration"`, cut where it is long. */
export function quoteLine(reference: Reference, line: number): string {
  const text = textOf(reference, { from: line, to: line }).trim();
  return `line ${line} "${text.length > 80 ? `${text.slice(0, 77)}...` : text}"`;
}
