import { calls, measures } from "../derive/measures.js";
import { closedValues } from "../derive/parameter-types.js";
import { type Cell, maxCombinations, uncovered } from "../derive/price-rows.js";
import type { Report } from "../diagnostics/report.js";
import type { Entry, Prices, ResolvedSpec, Tier } from "../ir/types.js";
import type { Scalar } from "../load/authored.js";
import type { Path, YamlDocument } from "../load/yaml-document.js";

/** What is charged: every tier can be selected, no request selects two, and none is left to be guessed from its neighbours. */
export function checkPricing(entry: Entry, units: ResolvedSpec["units"], document: YamlDocument, report: Report): void {
  const { id, pricing } = entry;
  const atFirst = report.diagnostics.length;
  checkPrices(pricing, ["pricing"], document, report);
  const before = report.diagnostics.length;
  const tiers = pricing.tiers ?? [];
  const conditions = [
    ...tiers.map(({ when }, index) => ({ when, path: ["pricing", "tiers", index, "when"] })),
    ...pricing.unpriced.map((when, index) => ({ when, path: ["pricing", "unpriced", index] })),
  ];
  for (const { when, path } of conditions)
    for (const [name, values] of Object.entries(when)) checkCondition(entry, name, values, path, document, report);
  const isSmall = checkCombinations(
    entry,
    conditions.map(({ when }) => when),
    document,
    report,
  );
  // What a condition gets wrong is not covered either.
  if (isSmall && report.diagnostics.length === before) checkCoverage(entry, document, report);
  // A decision that settles the tiers is held to what is meant by them.
  if (report.diagnostics.length > atFirst) report.doubt(`${id}: tiers`);
  checkQuantity(entry, units, document, report);
}

/** What holds for prices of any time: those of the past may depend on parameters and values that are gone. */
export function checkPrices(
  { range, tiers, unpriced }: Prices,
  at: Path,
  document: YamlDocument,
  report: Report,
): void {
  if (range && range.min > range.max) {
    const message = `min ${range.min} is greater than max ${range.max}: write { min: ${range.max}, max: ${range.min} } if that is meant`;
    report.add("range-order", message, document.locate([...at, "range"]));
    report.doubt(JSON.stringify(range));
  }
  for (const [index, tier] of tiers?.entries() ?? []) {
    const path: Path = [...at, "tiers", index];
    for (const [before, other] of tiers?.slice(0, index).entries() ?? []) {
      const related = () => ({ location: document.locate([...at, "tiers", before]), message: "the other tier" });
      if (other.label === tier.label) {
        report.add(
          "duplicate-item",
          `two tiers are labelled ${tier.label}`,
          document.locate([...path, "label"]),
          related(),
        );
      }
      if (overlap(tier.when, other.when)) {
        report.add(
          "tier-overlap",
          `one request could select ${tier.label} and ${other.label}`,
          document.locate(path),
          related(),
        );
      }
    }
    for (const [other, when] of unpriced.entries()) {
      if (!overlap(tier.when, when)) continue;
      const message = `${tier.label} costs ${tier.credits} credits, and some of it is said to have no price`;
      const related = { location: document.locate(path), message: "the tier" };
      report.add("tier-overlap", message, document.locate([...at, "unpriced", other]), related);
    }
  }
}

/** The SDK's price table has a cell for each. */
function checkCombinations(
  entry: Entry,
  conditions: readonly Tier["when"][],
  document: YamlDocument,
  report: Report,
): boolean {
  const names = new Set(conditions.flatMap((when) => Object.keys(when)));
  let combinations = 1;
  for (const name of names) if (name !== "model") combinations *= possibleValues(entry, name)?.length ?? 1;
  if (combinations <= maxCombinations) return true;
  const message = `the conditions have ${combinations} combinations, at most ${maxCombinations} are possible`;
  report.add("tier-condition", message, document.locate(["pricing", "tiers"]));
  return false;
}

/** A price that nobody stated is said to be unknown, on purpose: it is not left out. */
function checkCoverage({ routes, parameters, pricing }: Entry, document: YamlDocument, report: Report): void {
  const { tiers, range } = pricing;
  if (!tiers) return;
  const lacking = routes.flatMap(({ model, label }) =>
    uncovered(model, parameters, pricing).map((cell) => describeCell(cell, label === null ? null : model)),
  );
  if (range && lacking.length === 0) {
    const message = "the tiers cover everything: leave the range out, or the tiers that are not documented";
    report.add("range-unused", message, document.locate(["pricing", "range"], "key"));
  }
  if (range || lacking.length === 0) return;
  const [first = ""] = lacking;
  const some = lacking.slice(0, 6).join("; ");
  const more = lacking.length > 6 ? `; and ${lacking.length - 6} more` : "";
  const message = `no price for ${some}${more}; add a tier, or a \`range\` for what no tier covers, or \`unpriced: [{ ${first} }]\` where the reference has neither`;
  report.add("tier-missing", message, document.locate(["pricing", "tiers"], "key"));
}

/** As a condition is written: `resolution: 1080p, duration: 10`. */
function describeCell(cell: Cell, model: string | null): string {
  return [...(model === null ? [] : [["model", model]]), ...cell]
    .map(([name, value]) => `${name}: ${value}`)
    .join(", ");
}

function checkCondition(
  entry: Entry,
  name: string,
  values: readonly Scalar[],
  path: Path,
  document: YamlDocument,
  report: Report,
): void {
  const possible = possibleValues(entry, name);
  if (!possible) {
    const message = `${name} is neither model nor a parameter of ${entry.id} with a closed list of values`;
    report.add("tier-condition", message, document.locate([...path, name], "key"));
    return;
  }
  for (const value of values) {
    if (possible.includes(value)) continue;
    const message = `${name} is never ${JSON.stringify(value)}; expected ${possible.map((item) => JSON.stringify(item)).join(", ")}`;
    report.add("tier-condition", message, document.locate([...path, name]));
  }
}

/** What a condition on that name may ask for; undefined when that is not a closed list. */
export function possibleValues(entry: Entry, name: string): readonly Scalar[] | undefined {
  if (name === "model") return entry.routes.map(({ model }) => model);
  const parameter = entry.parameters.find((candidate) => candidate.name === name);
  return parameter && closedValues(parameter);
}

/** Two conditions overlap unless some parameter keeps them apart. */
function overlap(a: Tier["when"], b: Tier["when"]): boolean {
  return Object.entries(a).every(([name, values]) => {
    const others = Object.hasOwn(b, name) ? b[name] : undefined;
    return others === undefined || values.some((value) => others.includes(value));
  });
}

function checkQuantity(entry: Entry, units: ResolvedSpec["units"], document: YamlDocument, report: Report): void {
  const { quantity, unit } = entry.pricing;
  if (!quantity) return;
  const measure = units[unit]?.measure ?? null;
  const key = quantity.exact ? "from" : "atMost";
  const at = () => document.locate(["pricing", "quantity", key]);
  if (quantity.exact !== (measure !== null)) {
    const message = quantity.exact ? `${unit} counts calls: use atMost` : `${unit} counts ${measure}: use from`;
    report.add("quantity-unit", message, at());
  }
  const { countedBy } = measure ? measures[measure] : calls;
  const parameter = entry.parameters.find(({ name }) => name === quantity.parameter);
  if (!parameter || !countedBy.includes(parameter.type)) {
    report.add(
      "quantity-parameter",
      `${quantity.parameter} is no ${countedBy.join(" or ")} parameter of ${entry.id}`,
      at(),
    );
  }
}
