import { checkPricing } from "../../generator/check/check-pricing.js";
import type { Report } from "../../generator/diagnostics/report.js";
import type { Entry, ResolvedSpec } from "../../generator/ir/types.js";
import type { YamlDocument } from "../../generator/load/yaml-document.js";
import type { Row } from "./columns.js";
import { toWhen } from "./conditions.js";
import { type PriceChange, withTiers } from "./price-changes.js";
import type { Problems } from "./problem-codes.js";
import { readCondition, readCredits } from "./read-cells.js";

/** An entry of which only the range is known, and stays so. */
export function matchRange(entry: Entry, rows: readonly Row[], problems: Problems): PriceChange | undefined {
  const [row, again] = rows;
  if (!row) return undefined;
  if (again) {
    const related = { location: row.id.location, message: "the first one" };
    problems.add("duplicate-row", `a second range of ${entry.id}`, again.id.location, related);
  }
  const { min, max } = row.cells;
  const [least, most] = [min, max].map((cell) => cell && readCredits(cell, problems));
  if ((min && least === undefined) || (max && most === undefined)) return undefined;
  return { entry, tiers: null, min: least ?? entry.pricing.min, max: most ?? entry.pricing.max };
}

/** Tiers for an entry of which only the range was known. The spec's own check says what is wrong with them, in the file's lines. */
export function fillTiers(
  entry: Entry,
  rows: readonly Row[],
  units: ResolvedSpec["units"],
  problems: Problems,
  report: Report,
): PriceChange | undefined {
  const read = rows.flatMap((row) => {
    const found = row.cells.when ? readCondition(row.cells.when, problems) : new Map<string, readonly string[]>();
    const credits = readCredits(row.credits, problems);
    const label = row.cells.tier?.text || (row.cells.when?.text ?? "");
    if (label === "")
      problems.add("unknown-tier", `a tier of ${entry.id} needs a label, or a condition`, row.id.location);
    return found && credits !== undefined ? [{ row, tier: { label, credits, when: toWhen(entry, found) } }] : [];
  });
  if (read.length === 0) return undefined;
  const before = report.diagnostics.length;
  const change = withTiers(
    entry,
    read.map(({ tier }) => tier),
  );
  const document = rowsAsDocument(read.map(({ row }) => row));
  checkPricing({ ...entry, pricing: { ...entry.pricing, ...change } }, units, document, report);
  if (read.length < rows.length) return undefined;
  return report.diagnostics.length > before ? undefined : change;
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
