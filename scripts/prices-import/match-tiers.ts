import { conditionText } from "../../generator/derive/describe.js";
import type { Entry, Tier } from "../../generator/ir/types.js";
import { toLine } from "../../generator/print/escape.js";
import { suggest } from "../../templates/sdk/src/request/suggest.js";
import type { Row } from "./columns.js";
import { keyOf } from "./conditions.js";
import { type PriceEdit, toEdit } from "./price-edits.js";
import type { Problems } from "./problem-codes.js";
import { readCondition, readCredits } from "./read-cells.js";

/** An entry with tiers: a row for each of them, and none else. */
export function matchTiers(
  entry: Entry,
  tiers: readonly Tier[],
  rows: readonly Row[],
  problems: Problems,
): PriceEdit | undefined {
  const found = new Map<Tier, Row>();
  const credits = new Map<Tier, number>();
  let unmatched = 0;
  for (const row of rows) {
    if (isUnpriced(entry, row)) continue;
    const tier = findTier(entry, tiers, row, problems);
    const price = readCredits(row.credits, problems);
    if (!tier) {
      unmatched++;
      continue;
    }
    const before = found.get(tier);
    if (before) {
      const related = { location: before.id.location, message: "the first one" };
      problems.add("duplicate-row", `a second price of ${entry.id} ${tier.label}`, row.id.location, related);
      continue;
    }
    found.set(tier, row);
    if (price !== undefined) credits.set(tier, price);
  }
  const lacking = tiers.filter((tier) => !found.has(tier));
  // A row that names no tier may be meant for one that is lacking: that is one problem, not two.
  if (lacking.length > unmatched && rows[0]) {
    const names = lacking.map(({ label }) => label).join(", ");
    const message = `${entry.id} has ${tiers.length === 1 ? "one tier" : `${tiers.length} tiers`}, and the file has no price of ${names}; leave the entry out, or state all`;
    problems.add("missing-tier", message, rows[0].id.location);
  }
  if (credits.size < tiers.length) return undefined;
  const priced = tiers.map((tier) => ({ ...tier, credits: credits.get(tier) ?? tier.credits }));
  return toEdit(entry, priced, null);
}

/** The line of what is said to have no price. */
function isUnpriced({ pricing }: Entry, { credits, cells: { when } }: Row): boolean {
  if (credits.text !== "" || !when) return false;
  return pricing.unpriced.some((each) => conditionText(each) === when.text);
}

/** By its condition, or by its label where the file has no conditions. Where it has both, both must fit. */
function findTier(entry: Entry, tiers: readonly Tier[], { cells }: Row, problems: Problems): Tier | undefined {
  const { when, tier: label } = cells;
  const sameLabel = ({ label: own }: Tier) => label !== undefined && toLine(own) === label.text;
  if (!when) {
    const tier = tiers.find(sameLabel);
    if (!tier && label) {
      const names = tiers.map((each) => each.label);
      problems.add("unknown-tier", unknownTier(entry, label.text, names), label.location);
    }
    return tier;
  }
  const selects = readCondition(when, problems);
  if (!selects) return undefined;
  const tier = tiers.find((each) => keyOf(Object.entries(each.when)) === keyOf(selects));
  if (!tier) {
    const names = tiers.map((each) => conditionText(each.when) || "one without a condition");
    problems.add("unknown-tier", unknownTier(entry, when.text, names), when.location);
  } else if (label && !sameLabel(tier)) {
    const message = `the tier of ${entry.id} with ${conditionText(tier.when) || "no condition"} is called ${tier.label}, not ${JSON.stringify(label.text)}`;
    problems.add("unknown-tier", message, label.location);
    return undefined;
  }
  return tier;
}

function unknownTier({ id }: Entry, given: string, known: readonly string[]): string {
  const near = suggest(given, known);
  return `${id} has no tier ${JSON.stringify(given)}; ${near ? `did you mean ${near}?` : `it has ${known.join(", ")}`}`;
}
