import { type ProbeCall, probeCalls } from "../../generator/derive/probe-calls.js";
import { type MostOf, type ProbeCost, probeCost } from "../../generator/derive/probe-cost.js";
import type { Decision, Probe, ResolvedSpec } from "../../generator/ir/types.js";
import { mostNow } from "../../templates/sdk/src/price/estimate-at.js";
import { didYouMean } from "../../templates/sdk/src/request/suggest.js";

export interface PlannedProbe {
  readonly decision: Decision;
  readonly probe: Probe;
  readonly calls: readonly ProbeCall[];
  readonly cost: ProbeCost;
}

export interface Plan {
  /** The cheapest first. */
  readonly chosen: readonly PlannedProbe[];
  /** Those that cost more than may be spent, or nobody knows how much. */
  readonly passedOver: readonly PlannedProbe[];
}

/** A price with a first day to come is not charged yet. */
const mostToday: MostOf = (tables, model, params) => mostNow(tables, model, params, {});

/** What was asked for is not there. */
export class UnknownProbe extends Error {}

/**
 * The probes of these decisions, or of all that are open.
 * @throws {UnknownProbe} with all ids that have none
 */
export function planProbes(ids: readonly string[], most: number, spec: ResolvedSpec): Plan {
  const problems = ids.flatMap((id) => problemOf(id, spec.decisions) ?? []);
  if (problems.length > 0) throw new UnknownProbe(problems.join("\n"));
  const probes = spec.decisions.flatMap((decision): PlannedProbe[] => {
    const { id, status, probe } = decision;
    const isMeant = ids.length > 0 ? ids.includes(id) : status === "inferred";
    if (!probe || !isMeant) return [];
    return [{ decision, probe, calls: probeCalls(probe, spec), cost: probeCost(probe, spec, mostToday) }];
  });
  const costOf = ({ cost }: PlannedProbe) => cost.most ?? Number.POSITIVE_INFINITY;
  const sorted = probes.toSorted((a, b) => costOf(a) - costOf(b));
  return {
    chosen: sorted.filter((each) => costOf(each) <= most),
    passedOver: sorted.filter((each) => costOf(each) > most),
  };
}

function problemOf(id: string, decisions: readonly Decision[]): string | undefined {
  const decision = decisions.find((each) => each.id === id);
  if (!decision) {
    const ids = decisions.map((each) => each.id);
    return `there is no decision ${JSON.stringify(id)}; ${didYouMean(id, ids, "npm run explain -- decisions ID shows one")}`;
  }
  if (decision.probe) return undefined;
  const { unsettled, traffic } = decision;
  const why = unsettled
    ? `it ${unsettled.replaceAll("-", " ")}`
    : traffic.length > 0
      ? "traffic alone shows it"
      : "none is written";
  return `${id} has no probe: ${why}`;
}
