import { jsonBrackets, opens } from "./json-brackets.js";

/** The items that are whole in the list that begins there: what is left of a file that breaks off, or is damaged further on. */
export function* salvage(text: string, start: number): Generator<unknown> {
  let level = 0;
  let begin = 0;
  for (const { at, sign } of jsonBrackets(text, text.indexOf("[", start) + 1)) {
    if (opens(sign)) {
      if (level === 0) begin = at;
      level++;
      continue;
    }
    if (level === 0) return;
    level--;
    if (level > 0) continue;
    try {
      yield JSON.parse(text.slice(begin, at + 1));
    } catch {
      // An entry that is damaged is told as one that is none.
      yield undefined;
    }
  }
}
