import { estimateAt } from "../../templates/sdk/src/price/estimate-at.js";
import { tablesOf } from "../derive/rows.js";
import type { ResolvedSpec } from "../ir/types.js";
import type { Balance } from "./exchange.js";
import type { Finding } from "./finding.js";

/** A submission that was accepted, or may have been. */
export interface Submission {
  readonly exchange: number;
  /** Null where nobody knows what was submitted, or whether it was accepted. */
  readonly of: { readonly model: string; readonly params: Readonly<Record<string, unknown>> } | null;
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

interface Group {
  readonly group: readonly Submission[];
  readonly charged: number;
  /** The last exchange before the balance that tells it. */
  readonly until: number;
}

/** What each submission cost by the capture's own word, or together between two balances. */
export function compareCharges(
  submissions: readonly Submission[],
  balances: readonly Balance[],
  spec: ResolvedSpec,
): Charges {
  const alone = submissions.filter(({ charged }) => charged !== null);
  const groups: Group[] = alone.map((each) => ({ group: [each], charged: each.charged ?? 0, until: each.exchange }));
  const told = new Set(alone);
  for (const [index, { after, credits }] of balances.slice(0, -1).entries()) {
    const next = balances[index + 1];
    if (!next || next.after === after) continue;
    const between = submissions.filter(({ exchange }) => exchange > after && exchange <= next.after);
    // What has a charge of its own is compared by that; the balance tells what the others cost.
    const group = between.filter((each) => each.charged === null);
    const said = between.reduce((sum, each) => sum + (each.charged ?? 0), 0);
    const charged = credits + next.added - next.credits - said;
    if (group.length > 0 || charged !== 0) groups.push({ group, charged, until: next.after });
    for (const each of group) told.add(each);
  }
  const charges = groups.map((each) => ({ ...each, charge: toCharge(each, spec) }));
  const compared = charges.flatMap(({ charge, until }) => (charge ? [{ charge, until }] : []));
  const unpriced = new Set(charges.flatMap(({ group, charge }) => (charge ? [] : group)));
  const isOff = ({ charged, estimate: { min, max } }: Charge) => charged < min || charged > max;
  return {
    compared: compared.map(({ charge }) => charge).filter(({ exchanges }) => exchanges.length > 0),
    untold: submissions.filter((each) => !told.has(each) || unpriced.has(each)).length,
    findings: compared.filter(({ charge }) => isOff(charge)).map(({ charge, until }) => toFinding(charge, until, spec)),
  };
}

function toCharge({ group, charged }: Group, spec: ResolvedSpec): Charge | null {
  const tables = tablesOf(spec);
  let [min, max] = [0, 0];
  for (const { of } of group) {
    // As of today: what a capture shows is recent, and a price may begin on a day to come.
    const estimate = of && estimateAt(tables, of.model, of.params);
    if (!estimate || estimate.min === null || estimate.max === null) return null;
    min += estimate.min;
    max += estimate.max;
  }
  return {
    exchanges: group.map(({ exchange }) => exchange),
    models: [...new Set(group.flatMap(({ of }) => of?.model ?? []))],
    charged,
    estimate: { min, max },
  };
}

function toFinding(
  { exchanges, models, charged, estimate: { min, max } }: Charge,
  until: number,
  spec: ResolvedSpec,
): Finding {
  const [model] = models;
  const entry = models.length === 1 ? spec.models.find((each) => each.model === model)?.entry : undefined;
  const about = entry?.decisions.filter(({ effects }) => effects.includes("charged")).map(({ id }) => id);
  return {
    kind: "charge-off",
    exchange: exchanges[0] ?? until,
    operation: spec.api.generate.id,
    model: models.length === 1 ? (model ?? null) : null,
    parameter: null,
    path: null,
    given: `${charged} credits for ${models.join(", ") || "no submission"}`,
    expected: min === max ? `${min} credits` : `${min} to ${max} credits`,
    decisions: about ?? [],
  };
}
