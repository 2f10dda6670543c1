import { fold } from "../reference/find-words.js";
import { isBlank } from "../reference/parse-card.js";
import type { Comparison, Lost } from "./comparison.js";
import { citationOf, homesOf } from "./home.js";
import type { Compared } from "./news.js";
import { sentencesOf } from "./sentences.js";

/**
 * Words that the other edition does not have any more, and that no changed place shows: nothing cites them, as the label of a list,
 * or a sentence that repeats another. Those of entries and headings that are gone are told with these.
 */
export function findLost(
  { standing, other, alignment, rests, entries }: Omit<Compared, "facts">,
  { removed, renamed }: Comparison["headings"],
): readonly Lost[] {
  const shown = new Set(
    rests.flatMap(({ quote: { from, to }, judgement: { status } }) =>
      status === "stands" ? [] : Array.from({ length: to - from + 1 }, (_, index) => from + index),
    ),
  );
  const headings = new Set([...removed, ...renamed.map(({ from }) => from)]);
  // Where lines are joined or taken apart, their words are still there.
  const same = new Set([...alignment.values()].flatMap(({ line, isSame }) => (isSame ? [line] : [])));
  const rest = fold(other.lines.filter((_, index) => !same.has(index + 1)).join(" "));
  return homesOf(standing).flatMap((home, index): readonly Lost[] => {
    const line = index + 1;
    const text = (standing.lines[index] ?? "").trim();
    const now = alignment.get(line);
    const [id, newId] = home.kind === "section" ? ["", ""] : [home.entry, entries.get(home.entry)];
    if (isBlank(text) || now?.isSame || now?.isWider || shown.has(line) || headings.has(text)) return [];
    if (newId === undefined) return [];
    const inNewWords = (words: string) => fold(id === newId ? words : words.replaceAll(id, newId));
    const words = sentencesOf(text).filter((sentence) => !rest.includes(inNewWords(sentence)));
    if (words.length === 0) return [];
    return [{ place: citationOf(home), before: { lines: String(line), words: words.join(" ") } }];
  });
}
