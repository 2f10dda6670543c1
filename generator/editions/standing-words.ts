import { fold } from "../reference/find-words.js";
import type { Line } from "./align-lines.js";

/** The line of a part on which words begin, if they stand there as they stood: `9 / 18` does not in `9 / 18 / 22`, nor `5 s` in `15 s`. */
export function findStanding(words: string, before: string, part: readonly Line[]): Line | undefined {
  const wanted = fold(words);
  const was = fold(before);
  const [first] = placesOf(wanted, was);
  const edges = first === undefined ? "|" : edgesAt(was, first, wanted);
  let text = "";
  const starts = part.map((line) => {
    if (text !== "") text += " ";
    const at = text.length;
    text += fold(line.text);
    return { line, at };
  });
  const found = placesOf(wanted, text).find((at) => edgesAt(text, at, wanted) === edges);
  return found === undefined ? undefined : starts.findLast(({ at }) => at <= found)?.line;
}

function placesOf(words: string, text: string): readonly number[] {
  const places: number[] = [];
  if (words === "") return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** What the words are the end, and the beginning, of. */
function edgesAt(text: string, at: number, words: string): string {
  const [before, after] = [text.slice(0, at), text.slice(at + words.length)];
  const left = goesOn(before, words) ? (/\S*\s*$/.exec(before)?.[0] ?? "") : "";
  const right = goesOn(words, after) ? (/^\s*\S*/.exec(after)?.[0] ?? "") : "";
  return `${left}|${right}`;
}

/** Whether a number, a name or a list goes on from one text to the next. In tables a name ends where a capital begins. */
function goesOn(before: string, after: string): boolean {
  return runsOn(before, after) || (/[a-z_]$/.test(before) && /^[a-z_]/.test(after));
}

/** Whether a number or a list does. */
export function runsOn(before: string, after: string): boolean {
  return continued.some(([end, start]) => end.test(before) && start.test(after));
}

const continued: readonly (readonly [end: RegExp, start: RegExp])[] = [
  [/\d[.,]?$/, /^\d/],
  [/\d$/, /^[.,]\d/],
  // 1 134
  [/\d $/, /^\d{3}(?!\d)/],
  [/\d$/, /^ \d{3}(?!\d)/],
  [/[|/–×+]\s*$/, /^/],
  [/$/, /^\s*[|/–×+]/],
];
