import { checkPricing } from "../../generator/check/check-pricing.js";
import { uncovered } from "../../generator/derive/price-rows.js";
import type { Report } from "../../generator/diagnostics/report.js";
import type { Entry, Prices, ResolvedSpec, Tier } from "../../generator/ir/types.js";
import type { YamlDocument } from "../../generator/load/yaml-document.js";
import { isOfRange } from "./check-ends.js";
import type { Row } from "./columns.js";
import { keyOf, toWhen } from "./conditions.js";
import { type PriceEdit, toEdit } from "./price-edits.js";
import type { Problems } from "./problem-codes.js";
import { readCondition, readCredits } from "./read-cells.js";

/** An entry of which only the range is known, for all that no tier covers: its range, and tiers as far as the file has some. */
export function matchRange(
  entry: Entry,
  rows: readonly Row[],
  units: ResolvedSpec["units"],
  problems: Problems,
  report: Report,
): PriceEdit | undefined {
  const range = readRange(entry, rows.filter(isOfRange), problems);
  const priced = rows.filter((row) => !isOfRange(row));
  if (priced.length === 0 && !entry.pricing.tiers) return range && toEdit(entry, null, range);
  const read = readTiers(entry, priced, problems);
  const known = entry.pricing.tiers ?? [];
  for (const tier of known) {
    if (read.some((each) => sameWhen(each.tier, tier))) continue;
    const message = `${entry.id} has a tier ${tier.label}, and the file has no price of it; leave the entry out, or state all`;
    problems.add("missing-tier", message, (rows[0] as Row).id.location);
  }
  if (read.length === 0 || !range) return undefined;
  read.sort((a, b) => placeOf(a.tier, known) - placeOf(b.tier, known));
  const tiers = read.map(({ tier }) => tier);
  // What no tier covers costs what it did: nobody said anything of it.
  const partial = toEdit(entry, tiers, range);
  const isAll = entry.routes.every(
    ({ model }) => uncovered(model, entry.parameters, { ...entry.pricing, ...partial }).length === 0,
  );
  const change = isAll ? toEdit(entry, tiers, null) : partial;
  const before = report.diagnostics.length;
  const document = rowsAsDocument(read.map(({ row }) => row));
  checkPricing({ ...entry, pricing: { ...entry.pricing, ...change } }, units, document, report);
  if (read.length < priced.length || report.diagnostics.length > before) return undefined;
  return change;
}

/** In the order of the spec; what is new there, behind it. */
function placeOf(tier: Tier, known: readonly Tier[]): number {
  const place = known.findIndex((each) => sameWhen(each, tier));
  return place < 0 ? known.length : place;
}

function sameWhen(a: Tier, b: Tier): boolean {
  return keyOf(Object.entries(a.when)) === keyOf(Object.entries(b.when));
}

function readRange(
  { id, pricing: { range } }: Entry,
  [row, again]: readonly Row[],
  problems: Problems,
): NonNullable<Prices["range"]> | undefined {
  if (again && row) {
    const related = { location: row.id.location, message: "the first one" };
    problems.add("duplicate-row", `a second range of ${id}`, again.id.location, related);
  }
  if (!range || !row) return range ?? undefined;
  const { min, max } = row.cells;
  const [least, most] = [min, max].map((cell) => cell && readCredits(cell, problems));
  if ((min && least === undefined) || (max && most === undefined)) return undefined;
  return { min: least ?? range.min, max: most ?? range.max };
}

function readTiers(entry: Entry, rows: readonly Row[], problems: Problems) {
  return rows.flatMap((row): { readonly row: Row; readonly tier: Tier }[] => {
    const found = row.cells.when ? readCondition(row.cells.when, problems) : new Map<string, readonly string[]>();
    const credits = readCredits(row.credits, problems);
    const label = row.cells.tier?.text || (row.cells.when?.text ?? "");
    if (label === "")
      problems.add("unknown-tier", `a tier of ${entry.id} needs a label, or a condition`, row.id.location);
    if (!found || credits === undefined) return [];
    const tier = { label, credits, when: toWhen(entry, found) };
    const known = entry.pricing.tiers?.find((each) => sameWhen(each, tier));
    return [{ row, tier: known ? { ...known, credits } : tier }];
  });
}

/** Where `pricing.tiers` of the spec would stand, if the file were the spec. */
function rowsAsDocument(rows: readonly Row[]): YamlDocument {
  return {
    file: "",
    value: null,
    locate: ([, , index, part]) => {
      const row = rows[Number(index ?? 0)] as Row;
      const cell = part === "label" ? row.cells.tier : part === "when" ? row.cells.when : undefined;
      return (cell ?? row.id).location;
    },
  };
}
