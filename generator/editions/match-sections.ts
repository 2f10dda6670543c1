import { headingsOf } from "../reference/parse-reference.js";
import type { Reference, Section, SectionTitle } from "../reference/reference.js";
import type { Comparison } from "./comparison.js";
import { likeness, sharedLines } from "./likeness.js";

/** The headings of the standing edition in another one. */
export interface MatchedSections {
  /** Those that the other edition has, in its words. */
  readonly titles: readonly SectionTitle[];
  /** The lines of those that stand there more than once. */
  readonly known: ReadonlyMap<string, number>;
  /** A heading of the standing edition -> what it is now; without those that are gone. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly headings: Comparison["headings"];
}

/** A heading is the one with its words; of several, and where none has them, the one with most of what stood below it. */
export function matchSections(
  standing: Reference,
  titles: readonly SectionTitle[],
  lines: readonly string[],
): MatchedSections {
  const { headings, nearly } = headingsOf(lines);
  const renamed = new Map<string, string>();
  const known = new Map<string, number>();
  const repeated: Comparison["headings"]["repeated"][number][] = [];
  const lost: Section[] = [];
  const headless = new Set<string>();
  for (const section of standing.sections) {
    const places = headings.get(section.title) ?? nearly.get(section.title) ?? [];
    const [line] = places;
    if (line === undefined) {
      lost.push(section);
      continue;
    }
    renamed.set(section.title, section.title);
    if (places.length === 1) continue;
    const taken = best(places, (place) => shareBelow(standing, section, lines, place)) ?? line;
    known.set(section.title, taken);
    repeated.push({ title: section.title, lines: places, taken });
  }
  const old = new Set(standing.lines.map((line) => line.trim()));
  const free = new Map([...headings].filter(([title, places]) => !old.has(title) && places.length === 1));
  for (const section of lost) {
    const scores = [...free].map(([title, [line = 0]]) => ({
      title,
      score: shareBelow(standing, section, lines, line) + likeness(title, section.title) / 10,
    }));
    const first = best(scores, ({ score }) => score);
    if (first && first.score >= 0.3) {
      renamed.set(section.title, first.title);
      free.delete(first.title);
      continue;
    }
    // Without its heading a section is still where its lines are.
    const line = beginningOf(standing, section, lines);
    if (line === undefined) continue;
    renamed.set(section.title, section.title);
    known.set(section.title, line);
    headless.add(section.title);
  }
  return {
    titles: titles.flatMap(({ title, holds }) => {
      const now = renamed.get(title);
      return now === undefined ? [] : [{ title: now, holds }];
    }),
    known,
    renamed,
    headings: {
      removed: lost.map(({ title }) => title).filter((title) => !renamed.has(title) || headless.has(title)),
      renamed: [...renamed].filter(([from, to]) => from !== to).map(([from, to]) => ({ from, to })),
      repeated,
    },
  };
}

/** The line before the first of the lines that a section begins with. */
function beginningOf(standing: Reference, section: Section, lines: readonly string[]): number | undefined {
  const first = standing.lines
    .slice(section.from, section.to)
    .filter((line) => line.trim() !== "")
    .slice(0, 5);
  const places = lines.flatMap((line, index) => (first.includes(line) ? [index] : []));
  return best(
    places.filter((line) => line > 0 && shareBelow(standing, section, lines, line) >= 0.5),
    (line) => shareBelow(standing, section, lines, line) - line / 1e6,
  );
}

/** How much of a section stands below a line. */
function shareBelow({ lines }: Reference, { from, to }: Section, others: readonly string[], line: number): number {
  const own = lines.slice(from, to);
  return sharedLines(own, others.slice(line, line + own.length * 2 + 20));
}

function best<Item>(items: readonly Item[], score: (item: Item) => number): Item | undefined {
  const scored = items.map((item) => ({ item, score: score(item) }));
  return scored.sort((a, b) => b.score - a.score)[0]?.item;
}
