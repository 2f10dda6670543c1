import type { CitedFact } from "../derive/cited-facts.js";
import { parseReference } from "../reference/parse-reference.js";
import type { Reference, SectionTitle } from "../reference/reference.js";
import { alignEditions } from "./align-editions.js";
import type { Alignment } from "./align-lines.js";
import type { CitedQuote } from "./cited-quotes.js";
import type { ComparedPlace, Comparison, FactState, FactVerdict } from "./comparison.js";
import { whyCutOff } from "./cut-off.js";
import { citationOf } from "./home.js";
import { Judge, type Judgement } from "./judge-quote.js";
import { findLost } from "./lost-words.js";
import { matchEntries } from "./match-entries.js";
import { matchSections } from "./match-sections.js";
import { findNews, type Rest } from "./news.js";
import type { Quote } from "./quotes.js";

/** The edition that the spec cites, and all that cites it. */
export interface Standing {
  readonly reference: Reference;
  readonly titles: readonly SectionTitle[];
  readonly facts: readonly CitedFact[];
  readonly quotes: readonly CitedQuote[];
}

/** What another edition says otherwise, and which facts have to be read again because of it. */
export function compareEditions(standing: Standing, text: string): Comparison {
  const { reference, titles, facts, quotes } = standing;
  const sections = matchSections(reference, titles, text.split("\n"));
  const other = parseReference(text, sections.titles, sections.known).reference;
  const { renamed, entries } = matchEntries(reference, other);
  const names = { sections: sections.renamed, entries: renamed };
  const alignment = alignEditions(reference, other, names);
  const judge = new Judge(reference, other, alignment, names);
  const rests = quotes.map((each): Rest => ({ ...each, judgement: judge.judge(each.quote) }));
  const headings = withBlocks(sections.headings, rests, { standing: reference, other, alignment });
  const compared = { facts, standing: reference, other, alignment, rests, entries: renamed };
  return {
    entries,
    headings,
    places: comparedPlaces(rests),
    news: findNews(compared),
    lost: findLost(compared, headings),
    verdicts: verdictsOf(rests),
    cutOff: whyCutOff(reference, other, alignment),
  };
}

/** Also the headings inside sections that citations go by: of examples, of questions, and those that a fact names. */
function withBlocks(
  headings: Comparison["headings"],
  rests: readonly Rest[],
  { standing, other, alignment }: { standing: Reference; other: Reference; alignment: Alignment },
): Comparison["headings"] {
  const cited = new Set(
    rests.flatMap(({ found }) => (found?.part && "heading" in found.part ? found.part.heading : [])),
  );
  const blocks = standing.sections.flatMap(({ holds, blocks: own }) =>
    own.filter(({ title }) => holds === "examples" || holds === "questions" || cited.has(title)),
  );
  const now = blocks.map(({ title, from }) => ({ title, counterpart: alignment.get(from) }));
  return {
    ...headings,
    removed: [...headings.removed, ...now.filter(({ counterpart }) => !counterpart).map(({ title }) => title)],
    renamed: [
      ...headings.renamed,
      ...now.flatMap(({ title, counterpart }) =>
        counterpart && !counterpart.isSame
          ? [{ from: title, to: (other.lines[counterpart.line - 1] ?? "").trim() }]
          : [],
      ),
    ],
  };
}

function comparedPlaces(rests: readonly Rest[]): readonly ComparedPlace[] {
  const places = new Map<string, ComparedPlace & { facts: string[] }>();
  for (const { fact, quote, judgement } of rests) {
    const { status, before, after } = judgement;
    if (status === "stands" && after?.lines === before.lines) continue;
    const key = JSON.stringify([citationOf(quote.home), before, after]);
    const known = places.get(key);
    if (!known) {
      const moved = status === "stands" ? "moved" : status;
      places.set(key, { place: placeOf(quote), status: moved, before, after, facts: [fact] });
    } else if (!known.facts.includes(fact)) known.facts.push(fact);
  }
  const firstLine = ({ before }: ComparedPlace) => Number.parseInt(before.lines, 10);
  return [...places.values()].sort((a, b) => firstLine(a) - firstLine(b));
}

function placeOf({ home, question }: Quote): string {
  return question === null ? citationOf(home) : `question ${question}`;
}

function verdictsOf(rests: readonly Rest[]): readonly FactVerdict[] {
  const byFact = new Map<string, Set<Judgement["status"]>>();
  for (const { fact, judgement } of rests) byFact.set(fact, (byFact.get(fact) ?? new Set()).add(judgement.status));
  return [...byFact].map(([fact, statuses]) => ({ fact, verdict: verdictOf(statuses) }));
}

function verdictOf(statuses: ReadonlySet<Judgement["status"]>): FactState {
  if (!statuses.has("changed") && !statuses.has("gone")) return "still stands";
  return statuses.size === 1 && statuses.has("gone") ? "gone" : "read again";
}
