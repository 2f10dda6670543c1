import { count } from "../derive/count.js";
import type { Prices, Pricing, ResolvedSpec, Tier } from "../ir/types.js";
import { type Change, change, evidenceChange, same, show, sourcesOf, textChange } from "./change.js";
import { type Pair, pairUp } from "./pair-up.js";

/** What an entry costs: its tiers, its range, its unit, and since when. */
export function diffPrices(
  { before, after }: Pair<Pricing>,
  units: Pair<ResolvedSpec["units"]>,
  entry: string,
): readonly Change[] {
  const subject = `${entry}.pricing`;
  const changes: Change[] = [];
  if (before.unit !== after.unit) {
    const text = `billed ${after.unit}, before ${before.unit}`;
    changes.push(change("unit-changed", `${subject}.unit`, text, before.unit, after.unit));
  }
  if (!same(before.quantity, after.quantity)) {
    const words = ({ quantity }: Prices) =>
      quantity ? `${quantity.exact ? "" : "at most "}${quantity.parameter}` : "nothing";
    const text = `the number of units: ${words(after)}, before ${words(before)}`;
    changes.push(change("quantity-changed", `${subject}.quantity`, text, before.quantity, after.quantity));
  }
  if (isCounted(before, units.before) && !isCounted(after, units.after)) {
    const text = `no parameter tells how many units (${after.unit}) a request costs`;
    changes.push(change("estimate-lost", subject, text, before.unit, after.unit));
  }
  changes.push(...diffCredits({ before, after }, subject));
  changes.push(...textChange("text-changed", `${subject}.basis`, before.basis, after.basis));
  changes.push(...evidenceChange(`${subject}.evidence`, before.evidence, after.evidence));
  if (before.since !== after.since) {
    const text = after.since === null ? "first day unknown" : `since ${after.since}`;
    changes.push(change("price-dated", `${subject}.since`, text, before.since, after.since));
  }
  const past = ({ history }: Pricing) => history.map((each) => ({ ...each, evidence: sourcesOf(each.evidence) }));
  if (!same(past(before), past(after))) {
    const text = `earlier prices on record: ${before.history.length} → ${after.history.length}`;
    changes.push(change("price-history-changed", `${subject}.history`, text, before.history, after.history));
  }
  return changes;
}

/** Whether a request tells how many units it costs. */
function isCounted({ unit, quantity }: Prices, units: ResolvedSpec["units"]): boolean {
  return (units[unit]?.measure ?? null) === null || quantity !== null;
}

function diffCredits({ before, after }: Pair<Prices>, subject: string): readonly Change[] {
  return [
    ...diffTierLists({ before, after }, subject),
    ...diffRanges({ before, after }, `${subject}.range`),
    ...(same(before.unpriced, after.unpriced)
      ? []
      : [
          change(
            "unpriced-changed",
            `${subject}.unpriced`,
            `no price for ${show(after.unpriced)}, before for ${show(before.unpriced)}`,
            before.unpriced,
            after.unpriced,
          ),
        ]),
  ];
}

function diffTierLists({ before, after }: Pair<Prices>, subject: string): readonly Change[] {
  const rangeOf = ({ min, max }: Prices) => ({ min, max });
  const words = ({ min, max }: Prices) => `${min} to ${max} credits`;
  if (before.tiers && after.tiers) return diffTiers(before.tiers, after.tiers, after.unit, `${subject}.tiers`);
  if (!before.tiers && after.tiers) {
    const rest = after.range ? ", anything else as a range" : "";
    const text = `${count(after.tiers.length, "tier")} documented${rest}, before ${words(before)}`;
    return [change("tiers-documented", `${subject}.tiers`, text, rangeOf(before), after.tiers)];
  }
  if (before.tiers && !after.tiers) {
    const text = `${words(after)}, before ${count(before.tiers.length, "tier")}`;
    return [change("tiers-lost", `${subject}.tiers`, text, before.tiers, rangeOf(after))];
  }
  return [];
}

/** What no tier covers. That a list of tiers has come in place of the range, or has gone, is told with the tiers. */
function diffRanges({ before, after }: Pair<Prices>, subject: string): readonly Change[] {
  const [old, now] = [before.range, after.range];
  if (same(old, now) || (!now && !before.tiers) || (!old && !after.tiers)) return [];
  const text =
    old && now
      ? (["min", "max"] as const)
          .filter((end) => old[end] !== now[end])
          .map((end) => `${end} ${steps(old[end], now[end])}`)
          .join(", ")
      : now
        ? `${now.min} to ${now.max} credits for what no tier covers`
        : "the tiers cover everything";
  return [change("range-changed", subject, text, old, now)];
}

function diffTiers(before: readonly Tier[], after: readonly Tier[], unit: string, subject: string): readonly Change[] {
  const { pairs, removed, added } = pairUp(
    before,
    after,
    ({ label }) => label,
    (a, b) => same(a.when, b.when),
  );
  const at = ({ label }: Tier) => `${subject}.${label}`;
  return [
    ...pairs.flatMap((pair) => [...diffTier(pair, unit, at(pair.after))]),
    ...removed.map((tier) => change("tier-removed", at(tier), `tier removed (${tier.credits} credits)`, tier, null)),
    ...added.map((tier) => change("tier-added", at(tier), `new tier: ${tier.credits} credits ${unit}`, null, tier)),
    ...(same(
      pairs.map(({ before }) => before.label),
      before.filter((tier) => !removed.includes(tier)).map(({ label }) => label),
    )
      ? []
      : [
          change(
            "order-changed",
            subject,
            "tiers in another order",
            before.map(({ label }) => label),
            after.map(({ label }) => label),
          ),
        ]),
  ];
}

function diffTier({ before, after }: Pair<Tier>, unit: string, subject: string): readonly Change[] {
  const changes: Change[] = [];
  if (before.credits !== after.credits) {
    const kind = after.credits > before.credits ? "price-raised" : "price-lowered";
    const text = `${steps(before.credits, after.credits)} credits ${unit}`;
    changes.push(change(kind, subject, text, before.credits, after.credits));
  }
  if (!same(before.when, after.when)) {
    const text = `selected by ${show(after.when)}, before by ${show(before.when)}`;
    changes.push(change("tier-selected-otherwise", `${subject}.when`, text, before.when, after.when));
  }
  if (before.label !== after.label) {
    const text = `label ${before.label} is now ${after.label}`;
    changes.push(change("tier-relabelled", subject, text, before.label, after.label));
  }
  return changes;
}

/** `8 → 9 (+12.5 %)` */
function steps(before: number, after: number): string {
  const percent = Math.round(((after - before) / before) * 1000) / 10;
  return `${before} → ${after}${percent === 0 ? "" : ` (${percent > 0 ? "+" : ""}${percent} %)`}`;
}
