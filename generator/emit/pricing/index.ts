import type { Entry, ResolvedSpec, Tier } from "../../ir/types.js";
import { printCsv } from "../../print/csv.js";
import { compileTemplate } from "../../print/handlebars.js";
import { printJson } from "../../print/json.js";
import { citations } from "../describe.js";
import { type Assets, type EmittedFile, template } from "../emitter.js";

/** The price tables, for programs, spreadsheets and people. */
export function* emitPricing({ entries }: ResolvedSpec, assets: Assets): Iterable<EmittedFile> {
  yield { path: "pricing/pricing.json", text: printJson({ entries: entries.map(toJson) }) };
  yield { path: "pricing/pricing.csv", text: printCsv([header, ...entries.flatMap(toRows)]) };
  const render = compileTemplate<{ entries: object[] }>(template(assets, "pricing.md.hbs"));
  yield { path: "pricing/pricing.md", text: render({ entries: entries.map(toTable) }) };
}

function toJson({ id, name, category, pricing }: Entry): object {
  const { unit, min, max, tiers, basis, evidence } = pricing;
  return {
    id,
    name,
    category,
    unit,
    min,
    max,
    tiers,
    ...(basis !== null && { basis }),
    evidence: citations(evidence),
  };
}

const header = ["id", "name", "category", "unit", "tier", "when", "credits", "min", "max"];

/** A line per tier; an entry whose tiers are not documented has one line with its range and no credits. */
function toRows({ id, name, category, pricing }: Entry): (string | number | null)[][] {
  const { unit, min, max, tiers, basis } = pricing;
  if (!tiers) return [[id, name, category, unit, basis, null, null, min, max]];
  return tiers.map((tier) => [id, name, category, unit, tier.label, condition(tier), tier.credits, min, max]);
}

function toTable({ id, name, pricing }: Entry): object {
  const { unit, min, max, tiers, basis } = pricing;
  const range = { label: basis ?? "", credits: `${min} to ${max}, by tier; the tiers are not documented` };
  return { id, name, unit, tiers: tiers?.map(({ label, credits }) => ({ label, credits })) ?? [range] };
}

/** `resolution=1K|2K;duration=5` */
function condition({ when }: Tier): string {
  return Object.entries(when)
    .map(([name, values]) => `${name}=${values.join("|")}`)
    .join(";");
}
