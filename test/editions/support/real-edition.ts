import { citedFacts } from "../../../generator/derive/cited-facts.js";
import { citedQuotes } from "../../../generator/editions/cited-quotes.js";
import { compareEditions, type Standing } from "../../../generator/editions/compare-editions.js";
import type { Comparison, FactState } from "../../../generator/editions/comparison.js";
import { sectionTitles } from "../../../generator/load/open-reference.js";
import { compileFiles, realSpec } from "../../support/spec-files.js";

const { spec, authored, places } = compileFiles(realSpec());
if (!spec || !authored?.reference || !places) throw new Error("the real spec has errors");

const { reference, api } = authored;
const cited = citedFacts(spec);
export const foundPlaces = places;

export const standing: Standing = {
  reference,
  titles: sectionTitles(api),
  facts: cited,
  quotes: citedQuotes(reference, cited, places),
};
export const lines = standing.reference.lines;
export const text = lines.join("\n");
export const ids: ReadonlySet<string> = new Set(standing.reference.cards.keys());

/** Prices that stand in the table of prices, whatever they are today: nothing changes as often. */
export const standingPrices = /^imagen-v4(\d+ \/ \d+)per image — Fast \/ Ultra$/m.exec(text)?.[1] ?? "none";

/** The edition with others in their place. */
export function repriced(prices: string): string {
  return replaced(`imagen-v4${standingPrices}per image`, `imagen-v4${prices}per image`);
}

/** The edition with one text in place of another that stands there. */
export function replaced(find: string, replace: string): string {
  if (!text.includes(find)) throw new Error(`the edition has no ${JSON.stringify(find)}`);
  return text.replaceAll(find, () => replace);
}

/** The edition with the line that says in a card what the model costs written in another way, whatever it costs today. */
export function pricedInCard(id: string, rewrite: (line: string) => string): string {
  const [heading = "", price = ""] = cardLines(id);
  return replaced(`${heading}\n${price}`, `${heading}\n${rewrite(price)}`);
}

export function compare(edition: string): Comparison {
  return compareEditions(standing, edition);
}

export function facts({ verdicts }: Comparison, state: FactState): readonly string[] {
  return verdicts.filter(({ verdict }) => verdict === state).map(({ fact }) => fact);
}

/** The lines of a card. */
export function cardLines(id: string): readonly string[] {
  const [card] = standing.reference.cards.get(id) ?? [];
  if (!card) throw new Error(`no card of ${id}`);
  return lines.slice(card.from - 1, card.to);
}
