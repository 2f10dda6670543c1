import { calls, measures } from "../derive/measures.js";
import { closedValues } from "../derive/parameter-types.js";
import { maxCombinations } from "../derive/price-rows.js";
import type { Report } from "../diagnostics/report.js";
import type { Entry, Prices, ResolvedSpec, Tier } from "../ir/types.js";
import type { Scalar } from "../load/authored.js";
import type { Path, YamlDocument } from "../load/yaml-document.js";

/** What is charged: every tier can be selected, no request selects two. */
export function checkPricing(entry: Entry, units: ResolvedSpec["units"], document: YamlDocument, report: Report): void {
  const { pricing } = entry;
  checkPrices(pricing, ["pricing"], document, report);
  const tiers = pricing.tiers ?? [];
  for (const [index, tier] of tiers.entries())
    for (const [name, values] of Object.entries(tier.when))
      checkCondition(entry, name, values, ["pricing", "tiers", index, "when"], document, report);
  checkCombinations(entry, tiers, document, report);
  checkQuantity(entry, units, document, report);
}

/** What holds for prices of any time: those of the past may depend on parameters and values that are gone. */
export function checkPrices({ min, max, tiers }: Prices, at: Path, document: YamlDocument, report: Report): void {
  if (min > max) {
    report.add("range-order", `min ${min} is greater than max ${max}`, document.locate([...at, "range"]));
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
      if (overlap(tier, other)) {
        report.add(
          "tier-overlap",
          `one request could select ${tier.label} and ${other.label}`,
          document.locate(path),
          related(),
        );
      }
    }
  }
}

/** The SDK's price table has a cell for each. */
function checkCombinations(entry: Entry, tiers: readonly Tier[], document: YamlDocument, report: Report): void {
  const names = new Set(tiers.flatMap(({ when }) => Object.keys(when)));
  let combinations = 1;
  for (const name of names) if (name !== "model") combinations *= possibleValues(entry, name)?.length ?? 1;
  if (combinations <= maxCombinations) return;
  const message = `the conditions have ${combinations} combinations, at most ${maxCombinations} are possible`;
  report.add("tier-condition", message, document.locate(["pricing", "tiers"]));
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

/** Two tiers overlap unless some condition keeps them apart. */
function overlap(a: Tier, b: Tier): boolean {
  return Object.entries(a.when).every(([name, values]) => {
    const others = Object.hasOwn(b.when, name) ? b.when[name] : undefined;
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
