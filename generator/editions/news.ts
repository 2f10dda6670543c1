import type { CitedFact } from "../derive/cited-facts.js";
import { isBlank } from "../reference/parse-card.js";
import type { Reference, Span } from "../reference/reference.js";
import { wordPattern } from "../reference/speaking-lines.js";
import type { Alignment } from "./align-lines.js";
import type { CitedQuote } from "./cited-quotes.js";
import type { News } from "./comparison.js";
import { citationOf, type Home, homesOf } from "./home.js";
import type { Judgement } from "./judge-quote.js";
import { sentencesOf } from "./sentences.js";

/** What a fact rests on, and what has become of it. */
export interface Rest extends CitedQuote {
  readonly judgement: Judgement;
}

export interface Compared {
  readonly facts: readonly CitedFact[];
  readonly standing: Reference;
  readonly other: Reference;
  readonly alignment: Alignment;
  readonly rests: readonly Rest[];
  /** An entry of the standing edition -> its id now. */
  readonly entries: ReadonlyMap<string, string>;
}

/** Lines that are new, and new words of lines whose cited words all stand. Those of entries that are new are their drafts' part. */
export function findNews(compared: Compared): readonly News[] {
  const { standing, other, alignment, rests, entries } = compared;
  const befores = new Map([...alignment].map(([before, { line, isSame }]) => [line, { before, isSame }]));
  const shown = new Set(rests.filter(({ judgement }) => judgement.status === "changed").flatMap(linesAfter));
  const titles = new Set(other.sections.map(({ from }) => from));
  // A paragraph that was taken apart is no news.
  const apart = new Set(
    standing.lines.flatMap((text, index) => (alignment.get(index + 1)?.isSame ? [] : sentencesOf(text))),
  );
  const oldIds = new Map([...entries].map(([from, to]) => [to, from]));
  const factsAt = restingFacts(compared);
  return homesOf(other).flatMap((home, index): readonly News[] => {
    const line = index + 1;
    const text = (other.lines[index] ?? "").trim();
    const known = befores.get(line);
    const id = idIn(home);
    const oldId = id === null ? null : oldIds.get(id);
    if (isBlank(text) || titles.has(line) || known?.isSame || shown.has(line) || oldId === undefined) return [];
    const before = known === undefined ? null : (standing.lines[known.before - 1] ?? "").trim();
    if (before !== null && id !== null && oldId !== null && before.replaceAll(oldId, id) === text) return [];
    const added = sentencesOf(text).filter((sentence) => !apart.has(sentence));
    if (added.length === 0) return [];
    const facts = factsAt(line, known?.before, oldId, text);
    return [{ place: citationOf(home), before, after: { lines: String(line), words: added.join(" ") }, facts }];
  });
}

function idIn(home: Home): string | null {
  return home.kind === "section" ? null : home.entry;
}

/** The facts that words of a line could speak of: those that cite the line, or the block that it has come into, or that it names. */
function restingFacts({ facts, other, alignment, rests }: Compared) {
  const byLine = new Map<number, Set<string>>();
  const blocks = new Map<string, { readonly block: Span; readonly facts: Set<string> }>();
  for (const { fact, found, quote } of rests) {
    for (let line = quote.from; line <= quote.to; line++) byLine.set(line, (byLine.get(line) ?? new Set()).add(fact));
    if (!found?.part || !("heading" in found.part)) continue;
    const from = alignment.get(found.from)?.line;
    const block = other.sections.flatMap((section) => section.blocks).find((each) => each.from === from);
    if (!block) continue;
    const known = blocks.get(block.title) ?? { block, facts: new Set() };
    blocks.set(block.title, known);
    known.facts.add(fact);
  }
  return (line: number, before: number | undefined, entry: string | null, text: string): readonly string[] => {
    const cited = before === undefined ? undefined : byLine.get(before);
    if (cited) return [...cited];
    const around = [...blocks.values()].filter(({ block }) => block.from < line && line <= block.to);
    if (around.length > 0) return [...new Set(around.flatMap((each) => [...each.facts]))];
    return entry === null ? [] : factsNamed(facts, entry, text);
  };
}

function linesAfter({ judgement: { after } }: Rest): readonly number[] {
  const [from = 0, to = from] = (after?.lines ?? "").split("-").map(Number);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The facts of an entry that a line names. */
function factsNamed(facts: readonly CitedFact[], entry: string, words: string): readonly string[] {
  const own = facts.filter(({ address, names }) => address.startsWith(`${entry}.`) && names.length > 0);
  const naming = own.filter(({ names }) => names.some((name) => wordPattern(name).test(words)));
  return [...new Set(naming.map(({ address }) => address))];
}
