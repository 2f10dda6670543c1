import { citedFacts } from "../derive/cited-facts.js";
import { citedLines } from "../derive/cited-lines.js";
import type { Report } from "../diagnostics/report.js";
import type { Evidence, ResolvedSpec } from "../ir/types.js";
import type { AuthoredSpec } from "../load/authored.js";
import { nearestLines, quoteLine } from "../reference/find-words.js";
import { isBlank, isLabel } from "../reference/parse-card.js";
import type { Reference } from "../reference/reference.js";
import type { FoundPlace } from "../reference/resolve-place.js";

/**
 * Every line of the reference is cited, or listed once with the reason why it states nothing of its own. Headings, and the
 * labels of a card's lists, are names of what follows them.
 */
export function checkCoverage(
  { reference, uncited, api, documents }: AuthoredSpec,
  spec: ResolvedSpec,
  places: ReadonlyMap<Evidence, FoundPlace>,
  report: Report,
): void {
  if (!reference) return;
  const cited = citedLines(citedFacts(spec), places, reference);
  const open = new Map(
    reference.lines.flatMap((text, index) => (isBlank(text) ? [] : [[index + 1, text.trim()] as const])),
  );
  const byWords = new Map<string, number[]>();
  for (const [line, words] of open) byWords.set(words, [...(byWords.get(words) ?? []), line]);
  const listed = new Set<string>();
  for (const [index, item] of uncited.entries()) {
    for (const [position, words] of item.lines.entries()) {
      const at = documents.uncited.locate([index, "lines", position]);
      const problem = whyNotListed(words, { byWords, cited, listed, reference });
      if (problem !== undefined) report.add("listed-line", problem, at);
      listed.add(words);
    }
  }
  const names = namesIn(reference);
  const file = `spec/${api.reference.file}`;
  for (const [line, words] of open) {
    if (cited.has(line) || names.has(line) || listed.has(words)) continue;
    const message = `no fact cites ${JSON.stringify(shorten(words))}; cite it for the fact that it states, or list it in ${documents.uncited.file} with the reason why it states none`;
    report.add("uncited-line", message, { file, line, column: 1 });
  }
}

interface Listing {
  readonly byWords: ReadonlyMap<string, readonly number[]>;
  readonly cited: ReadonlyMap<number, ReadonlySet<string>>;
  readonly listed: ReadonlySet<string>;
  readonly reference: Reference;
}

function whyNotListed(words: string, { byWords, cited, listed, reference }: Listing): string | undefined {
  if (listed.has(words)) return "it is listed twice; once is enough for every line of these words";
  const lines = byWords.get(words);
  if (!lines) {
    const [near] = nearestLines(reference, { from: 1, to: reference.lines.length }, words);
    return `no line of the reference is that${near === undefined ? "" : `; the nearest: ${quoteLine(reference, near)}`}; take it out, or write it as it stands there`;
  }
  if (lines.some((line) => !cited.has(line))) return undefined;
  const facts = [...(cited.get(lines[0] ?? 0) ?? [])];
  return `line ${lines.join(" and ")} states something: ${facts.slice(0, 3).join(", ")} cites it; take it out of this list`;
}

function namesIn({ lines, sections, cards }: Reference): ReadonlySet<number> {
  const headings = sections.flatMap(({ from, blocks }) => [from, ...blocks.map((block) => block.from)]);
  const labels = [...cards.values()].flat().flatMap((card) => card.lines.map(({ line }) => line));
  // The page's own name, above all headings.
  const [first = 0] = headings;
  const title = lines.findIndex((text) => !isBlank(text)) + 1;
  return new Set([
    ...headings,
    ...(title < first ? [title] : []),
    ...labels.filter((line) => isLabel(lines[line - 1] ?? "")),
  ]);
}

function shorten(words: string): string {
  return words.length > 80 ? `${words.slice(0, 77)}...` : words;
}
