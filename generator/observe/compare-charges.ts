import { estimateCredits } from "../../templates/sdk/src/price/estimate-credits.js";
import { tablesOf } from "../derive/rows.js";
import type { ResolvedSpec } from "../ir/types.js";
import type { Balance } from "./exchange.js";
import type { Finding } from "./finding.js";

/** A submission that was accepted. */
export interface Submission {
  readonly exchange: number;
  readonly model: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** What the capture says that it cost; null where it does not. */
  readonly charged: number | null;
}

/** What was taken for some submissions, and what had been estimated for them. */
export interface Charge {
  readonly exchanges: readonly number[];
  readonly models: readonly string[];
  readonly charged: number;
  readonly estimate: { readonly min: number; readonly max: number };
}

export interface Charges {
  /** Those that could be compared. */
  readonly compared: readonly Charge[];
  /** Submissions for which the capture tells nothing, or the reference fixes no price. */
  readonly untold: number;
  readonly findings: readonly Finding[];
}

/** What each submission cost by the capture's own word, or together between two balances. */
export function compareCharges(
  submissions: readonly Submission[],
  balances: readonly Balance[],
  spec: ResolvedSpec,
): Charges {
  const alone = submissions.filter(({ charged }) => charged !== null);
  const groups = alone.map((each) => ({ group: [each], charged: each.charged ?? 0 }));
  const told = new Set(alone);
  for (const [index, { after, credits }] of balances.slice(0, -1).entries()) {
    const next = balances[index + 1];
    const group = submissions.filter(({ exchange }) => next && exchange > after && exchange <= next.after);
    if (!next) continue;
    const charged = credits + next.added - next.credits;
    const said = group.reduce((sum, each) => sum + (each.charged ?? Number.NaN), 0);
    // Where each has a charge of its own, the balance has to agree with these.
    if (group.length > 0 ? said !== charged : charged !== 0) groups.push({ group, charged });
    for (const each of group) told.add(each);
  }
  const charges = groups.map(({ group, charged }) => toCharge(group, charged, spec));
  const compared = charges.filter((charge) => charge !== null);
  const isOff = ({ charged, estimate: { min, max } }: Charge) => charged < min || charged > max;
  const unpriced = new Set(groups.filter((_, index) => charges[index] === null).flatMap(({ group }) => group));
  return {
    compared,
    untold: submissions.filter((each) => !told.has(each) || unpriced.has(each)).length,
    findings: compared.filter(isOff).map((charge) => toFinding(charge, spec)),
  };
}

function toCharge(group: readonly Submission[], charged: number, spec: ResolvedSpec): Charge | null {
  const tables = tablesOf(spec);
  let [min, max] = [0, 0];
  for (const { model, params } of group) {
    const estimate = estimateCredits(tables, model, params);
    if (estimate.min === null || estimate.max === null) return null;
    min += estimate.min;
    max += estimate.max;
  }
  return {
    exchanges: group.map(({ exchange }) => exchange),
    models: [...new Set(group.map(({ model }) => model))],
    charged,
    estimate: { min, max },
  };
}

function toFinding({ exchanges, models, charged, estimate: { min, max } }: Charge, spec: ResolvedSpec): Finding {
  const [model] = models;
  const entry = models.length === 1 ? spec.models.find((each) => each.model === model)?.entry : undefined;
  const about = entry?.decisions.filter(({ effects }) => effects.includes("charged")).map(({ id }) => id);
  return {
    kind: "charge-off",
    exchange: exchanges[0] ?? 0,
    operation: spec.api.generate.id,
    model: models.length === 1 ? (model ?? null) : null,
    parameter: null,
    path: null,
    given: `${charged} credits for ${models.join(", ") || "no submission"}`,
    expected: min === max ? `${min} credits` : `${min} to ${max} credits`,
    decisions: about ?? [],
  };
}
