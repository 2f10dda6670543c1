import { describe, expect, it } from "vitest";
import { citedLines } from "../../generator/derive/cited-lines.js";
import type { Comparison } from "../../generator/editions/comparison.js";
import { compare, foundPlaces, lines, standing } from "../editions/support/real-edition.js";

// One line at a time, each in another word, taken out, or with a new one before it: it is told, and no other.
const cited = citedLines(standing.facts, foundPlaces, standing.reference);
const cards = [...standing.reference.cards.values()].flat().flatMap((card) => card.lines);
/** Without them there is no card any more, which is told of all its lines. */
const makesCard = new Set(cards.filter(({ part }) => part === "head" || part === "price").map(({ line }) => line));
const tried = lines.map((text, index) => ({ text, line: index + 1 })).filter(({ text }) => text.trim() !== "");

function places({ places: all }: Comparison) {
  return all.filter(({ status }) => status !== "moved");
}

function isAt(line: number, { lines: span }: { readonly lines: string }): boolean {
  const [from = 0, to = from] = span.split("-").map(Number);
  return from <= line && line <= to;
}

function tellsOfHeading({ headings, entries }: Comparison): boolean {
  return [headings.removed, headings.renamed, entries.removed, entries.renamed].some((list) => list.length > 0);
}

describe.each([0, 1, 2])("every third line, from the line %i", (start) => {
  const some = tried.filter((_, index) => index % 3 === start);

  it("in another word", () => {
    for (const { text, line } of some) {
      const word = [...text.matchAll(/[A-Za-z]{4,}|\d+/g)].at(0);
      if (!word) continue;
      const other = /\d/.test(word[0]) ? String(Number(word[0]) + 1) : `${word[0].slice(0, -1)}q`;
      const comparison = compare(lines.with(line - 1, text.replace(word[0], other)).join("\n"));
      const told = places(comparison);
      if (!makesCard.has(line))
        expect(
          told.filter(({ before }) => !isAt(line, before)),
          `line ${line}`,
        ).toEqual([]);
      const isTold =
        told.length > 0 || comparison.news.some(({ after }) => isAt(line, after)) || tellsOfHeading(comparison);
      expect(isTold, `line ${line}`).toBe(true);
    }
  });

  it("taken out", () => {
    for (const { line } of some.filter((each) => cited.has(each.line) && !makesCard.has(each.line))) {
      const same = (text: string | undefined) => (text ?? "").trim();
      // Of two lines with the same words, nobody can say which is gone.
      if ([line - 2, line].some((index) => same(lines[index]) === same(lines[line - 1]))) continue;
      const comparison = compare(lines.toSpliced(line - 1, 1).join("\n"));
      expect(
        places(comparison).filter(({ before }) => !isAt(line, before)),
        `line ${line}`,
      ).toEqual([]);
      expect(places(comparison).length > 0 || tellsOfHeading(comparison), `line ${line}`).toBe(true);
    }
  });

  it("with a line more before it", () => {
    for (const { line } of some) {
      const comparison = compare(lines.toSpliced(line - 1, 0, "Zebras graze on the plain.").join("\n"));
      expect(places(comparison), `line ${line}`).toEqual([]);
      expect(
        comparison.news.map(({ after }) => after.words),
        `line ${line}`,
      ).toEqual(["Zebras graze on the plain."]);
    }
  });
});
