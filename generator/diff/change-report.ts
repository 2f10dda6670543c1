import type { ResolvedSpec } from "../ir/types.js";
import type { Change } from "./change.js";
import { diffSpecs } from "./diff-specs.js";
import { isAtLeast, lowestVersion } from "./lowest-version.js";
import type { Pair } from "./pair-up.js";
import { checkPriceRecord } from "./price-record.js";
import type { ReleaseProblem } from "./release-problem.js";
import { type Product, products, type Verdict, verdicts } from "./verdicts.js";

export interface ProductVerdict {
  readonly verdict: Verdict;
  /** The changes that make it that, each with why. */
  readonly reasons: readonly string[];
}

/** What changed, what that means, and whether it may be published as it is. `generated/schemas/changes.schema.json` describes it. */
export interface ChangeReport {
  /** What it is compared with: a git ref, the version of the package there, and whether it was found or named as a release. */
  readonly base: { readonly ref: string; readonly version: string; readonly isRelease: boolean };
  /** The version of the package now, and the lowest that the verdicts allow. */
  readonly version: string;
  readonly lowestVersion: string;
  readonly verdicts: Readonly<Record<Product, ProductVerdict>>;
  readonly changes: readonly Change[];
  /** Empty when it may be published. */
  readonly problems: readonly ReleaseProblem[];
}

export function reportChanges(
  specs: Pair<ResolvedSpec>,
  base: ChangeReport["base"],
  version: string,
  versionPlace: string,
): ChangeReport {
  const changes = diffSpecs(specs);
  const judged = Object.fromEntries(products.map((product) => [product, judge(changes, product)]));
  const byProduct = judged as Record<Product, ProductVerdict>;
  // The documents carry the package's version: one number has to be high enough for both.
  const lowest = lowestVersion(base.version, greatest(products.map((product) => byProduct[product].verdict)));
  const problems: ReleaseProblem[] = [
    ...checkPriceRecord({ before: specs.before.entries, after: specs.after.entries }),
  ];
  if (!isAtLeast(version, lowest)) {
    const judgement = products.map((product) => `${product} ${byProduct[product].verdict}`).join(", ");
    const message = `${version} is too low after ${base.version} (${judgement}): set "version" to ${lowest} or higher`;
    problems.push({ code: "version-too-low", place: versionPlace, message });
  }
  return { base, version, lowestVersion: lowest, verdicts: byProduct, changes, problems };
}

function judge(changes: readonly Change[], product: Product): ProductVerdict {
  const verdict = greatest(changes.map((change) => change.verdicts[product]));
  const decisive = verdict === "none" ? [] : changes.filter((change) => change.verdicts[product] === verdict);
  return { verdict, reasons: decisive.map(({ subject, text, reason }) => `${subject}: ${text}. ${reason}`) };
}

function greatest(given: readonly Verdict[]): Verdict {
  return verdicts[Math.max(0, ...given.map((verdict) => verdicts.indexOf(verdict)))] ?? "none";
}
