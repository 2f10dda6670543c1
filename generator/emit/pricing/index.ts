import { citations, conditionText, priceFacts } from "../../derive/describe.js";
import type { Entry, PastPrices, Prices, ResolvedSpec } from "../../ir/types.js";
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
  return {
    id,
    name,
    category,
    ...priceFacts(pricing),
    since,
    history: history.map(toPast),
    evidence: citations(evidence),
  };
}

function toPast(past: PastPrices): object {
  return { since: past.since, until: past.until, ...priceFacts(past), evidence: citations(past.evidence) };
}

const header = ["id", "name", "category", "unit", "tier", "when", "credits", "min", "max", "quantity", "since"];

/**
 * The latest prices, a line per tier, and a line with no credits for the range of what no tier covers. Whoever reads this knows no
 * history: where the first day is known, it says so.
 */
function toRows({ id, name, category, pricing }: Entry): (string | number | null)[][] {
  const { unit, min, max, tiers, range, unpriced, basis, since } = pricing;
  const line = (label: string | null, when: string | null, credits: number | null, ends: (number | null)[]) => {
    return [id, name, category, unit, label, when, credits, ...ends, quantityText(pricing), since];
  };
  return [
    ...(tiers ?? []).map((tier) => line(tier.label, conditionText(tier.when), tier.credits, [min, max])),
    ...unpriced.map((when) => line("no price", conditionText(when), null, [null, null])),
    ...(range ? [line(basis, null, null, [range.min, range.max])] : []),
  ];
}

/** The parameter that tells how many units there are: `text`, `at most max_images`. */
function quantityText({ quantity }: Prices): string {
  return quantity ? `${quantity.exact ? "" : "at most "}${quantity.parameter}` : "";
}

function toTable({ id, name, prices }: Pick<Entry, "id" | "name"> & { readonly prices: Prices | PastPrices }): object {
  const { unit, tiers, range, unpriced, basis, since, quantity } = prices;
  const rest = tiers ? "the tiers of anything else are not documented" : "by tier; the tiers are not documented";
  const until = "until" in prices ? prices.until : "";
  const days = { since: since ?? "", until };
  const rows = [
    ...(tiers?.map(({ label, credits }) => ({ label, credits })) ?? []),
    ...unpriced.map((when) => ({ label: conditionText(when), credits: "not documented" })),
    ...(range ? [{ label: basis ?? "", credits: `${range.min} to ${range.max}, ${rest}` }] : []),
  ];
  return {
    id,
    name,
    unit,
    counted: quantity?.parameter ?? "",
    atMost: quantity?.exact === false,
    ...days,
    tiers: rows,
  };
}
