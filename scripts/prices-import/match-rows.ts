import type { Problem } from "../../generator/diagnostics/diagnostic.js";
import { Report } from "../../generator/diagnostics/report.js";
import { allCredits } from "../../generator/ir/credits.js";
import type { Entry, ResolvedSpec } from "../../generator/ir/types.js";
import { suggest } from "../../templates/sdk/src/request/suggest.js";
import { checkEnds } from "./check-ends.js";
import type { Row } from "./columns.js";
import { matchRange } from "./match-range.js";
import { matchTiers } from "./match-tiers.js";
import type { PriceEdit } from "./price-edits.js";
import { Problems } from "./problem-codes.js";

export interface Matched {
  /** Of every entry in the file, changed or not; aliases apart. */
  readonly changes: readonly PriceEdit[];
  readonly problems: readonly Problem[];
}

/** The prices that the rows state, entry by entry, or everything that does not map. */
export function matchRows(rows: readonly Row[], spec: ResolvedSpec): Matched {
  const problems = new Problems();
  const report = new Report();
  const byId = new Map(spec.entries.map((entry) => [entry.id, entry]));
  const byEntry = new Map<Entry, Row[]>();
  for (const row of rows) {
    const entry = byId.get(row.id.text);
    if (entry) byEntry.set(entry, [...(byEntry.get(entry) ?? []), row]);
    else {
      const near = suggest(row.id.text, [...byId.keys()]);
      problems.add("unknown-id", `no entry ${row.id.text}${near ? `; did you mean ${near}?` : ""}`, row.id.location);
    }
  }
  const matched = new Map<string, PriceEdit>();
  for (const [entry, own] of byEntry) {
    checkUnits(entry, own, problems);
    const change = matchEntry(entry, own, spec.units, problems, report);
    if (!change) continue;
    checkEnds(own, change, problems);
    matched.set(entry.id, change);
  }
  for (const [entry, [row]] of byEntry) {
    const change = matched.get(entry.id);
    if (entry.aliasOf === null || !change || !row) continue;
    const behind = matched.get(entry.aliasOf) ?? byId.get(entry.aliasOf)?.pricing;
    if (JSON.stringify(allCredits(change)) !== JSON.stringify(behind && allCredits(behind))) {
      const message = `${entry.id} is an alias of ${entry.aliasOf} and costs the same: change both in the file, or leave it out`;
      problems.add("alias-price", message, row.id.location);
    }
  }
  const changes = [...matched.values()].filter(({ entry }) => entry.aliasOf === null);
  return { changes, problems: [...problems.list, ...report.diagnostics] };
}

function checkUnits({ id, pricing }: Entry, rows: readonly Row[], problems: Problems): void {
  for (const { cells } of rows) {
    if (!cells.unit || cells.unit.text === pricing.unit) continue;
    const message = `${id} is billed ${pricing.unit}, not ${JSON.stringify(cells.unit.text)}`;
    problems.add("wrong-unit", message, cells.unit.location);
  }
}

function matchEntry(
  entry: Entry,
  rows: readonly Row[],
  units: ResolvedSpec["units"],
  problems: Problems,
  report: Report,
): PriceEdit | undefined {
  const { tiers, range } = entry.pricing;
  return tiers && !range ? matchTiers(entry, tiers, rows, problems) : matchRange(entry, rows, units, problems, report);
}
