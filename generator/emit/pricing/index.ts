import { citations } from "../../derive/describe.js";
import type { Entry, PastPrices, Prices, ResolvedSpec, Tier } from "../../ir/types.js";
import { printCsv } from "../../print/csv.js";
import { printJson } from "../../print/json.js";
import type { Assets, EmittedFile } from "../emitter.js";
import { compilePage } from "../page.js";

/** The price tables, for programs, spreadsheets and people. */
export function* emitPricing({ entries }: ResolvedSpec, assets: Assets): Iterable<EmittedFile> {
  yield { path: "pricing/pricing.json", text: printJson({ entries: entries.map(toJson) }) };
  yield { path: "pricing/pricing.csv", text: printCsv([header, ...entries.flatMap(toRows)]) };
  const render = compilePage<{ entries: object[]; past: object[] }>(assets, "pricing.md.hbs");
  const past = entries.flatMap((entry) => entry.pricing.history.map((prices) => toTable({ ...entry, prices })));
  const today = entries.map((entry) => toTable({ ...entry, prices: entry.pricing }));
  yield { path: "pricing/pricing.md", text: render({ entries: today, past }) };
}

function toJson({ id, name, category, pricing }: Entry): object {
  const { since, history, evidence } = pricing;
  return { id, name, category, ...facts(pricing), since, history: history.map(toPast), evidence: citations(evidence) };
}

function toPast(past: PastPrices): object {
  return { since: past.since, until: past.until, ...facts(past), evidence: citations(past.evidence) };
}

function facts({ unit, min, max, tiers, basis }: Prices): object {
  return { unit, min, max, tiers, ...(basis !== null && { basis }) };
}

const header = ["id", "name", "category", "unit", "tier", "when", "credits", "min", "max"];

/** What is charged today, a line per tier: whoever reads this knows no history. An entry whose tiers are not documented has one line with its range and no credits. */
function toRows({ id, name, category, pricing }: Entry): (string | number | null)[][] {
  const { unit, min, max, tiers, basis } = pricing;
  if (!tiers) return [[id, name, category, unit, basis, null, null, min, max]];
  return tiers.map((tier) => [id, name, category, unit, tier.label, condition(tier), tier.credits, min, max]);
}

function toTable({ id, name, prices }: Pick<Entry, "id" | "name"> & { readonly prices: Prices | PastPrices }): object {
  const { unit, min, max, tiers, basis, since } = prices;
  const range = { label: basis ?? "", credits: `${min} to ${max}, by tier; the tiers are not documented` };
  const until = "until" in prices ? prices.until : "";
  const days = { since: since ?? "", until };
  return { id, name, unit, ...days, tiers: tiers?.map(({ label, credits }) => ({ label, credits })) ?? [range] };
}

/** `resolution=1K|2K;duration=5` */
export function condition({ when }: Pick<Tier, "when">): string {
  return Object.entries(when)
    .map(([name, values]) => `${name}=${values.join("|")}`)
    .join(";");
}
