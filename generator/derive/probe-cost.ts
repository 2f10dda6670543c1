import type { Tables } from "../../templates/sdk/src/contract.js";
import { estimateCredits } from "../../templates/sdk/src/price/estimate-credits.js";
import { slotName } from "../ir/slots.js";
import type { Probe, ProbeAnswer, ProbeRequest, ResolvedSpec } from "../ir/types.js";
import { tablesOf } from "./rows.js";
import { minimalCall } from "./sample-calls.js";

/** What a probe costs, in API credits. */
export interface ProbeCost {
  /** At most, by the answers that it expects: 0 where each of them comes before anything is queued; null where nobody knows. */
  readonly most: number | null;
  /** Of each request, should it be accepted, and whether that is among what is expected. */
  readonly requests: readonly { readonly ifAccepted: number | null; readonly isExpected: boolean }[];
}

/** What a request costs at most. Documents do not know what day it is: for them that is the latest of the documented prices. */
export type MostOf = (tables: Tables, model: string, params: object) => number | null;

const latest: MostOf = (tables, model, params) => estimateCredits(tables, model, params).max;

/** @param mostOf where something is sent, the most that it costs on that day */
export function probeCost(probe: Probe, spec: ResolvedSpec, mostOf = latest): ProbeCost {
  const last = probe.requests.length - 1;
  const requests = probe.requests.map((request, index) => {
    const submits = request.to === spec.api.generate.id;
    const isExpected = submits && (index < last || probe.answers.some((answer) => mayAccept(answer, spec)));
    return { ifAccepted: submits ? most(request, spec, mostOf) : 0, isExpected };
  });
  const amounts = requests.filter(({ isExpected }) => isExpected).map(({ ifAccepted }) => ifAccepted);
  const isKnown = amounts.every((credits) => credits !== null);
  return { most: isKnown ? amounts.reduce<number>((sum, credits) => sum + (credits ?? 0), 0) : null, requests };
}

/** Whether an accepted submission could be that answer. */
function mayAccept({ reply, meaning, http }: ProbeAnswer, { api: { generate } }: ResolvedSpec): boolean {
  if (reply !== null) return generate.replies.some(({ id, meaning }) => id === reply && meaning === "accepted");
  if (meaning !== null) return meaning === "accepted";
  return http === null || http < 300;
}

/**
 * The greatest price that the request may select: once it alters anything that the price depends on, that of any request to the
 * model. Null where nobody knows it.
 */
function most({ model, set, omit }: ProbeRequest, spec: ResolvedSpec, mostOf: MostOf): number | null {
  const sendable = spec.models.find((each) => each.model === model);
  const tables = tablesOf(spec);
  const row = sendable && tables.models[sendable.model];
  if (!sendable || !row || Object.hasOwn(set, "root.model")) return null;
  const altered = new Set([...omit, ...Object.keys(set)]);
  const params: Record<string, unknown> = { ...minimalCall(sendable, spec).params };
  // Of whatever day: what the price depended on may be something else.
  const prices = [row.price, ...(row.before ?? []).flatMap(({ price }) => price ?? [])];
  const axes = [...new Set(prices.flatMap((price) => price.axes ?? []))];
  for (const { name, bindings, alsoAccepted } of sendable.entry.parameters) {
    const slot = [...bindings, ...alsoAccepted].find(
      (binding) => altered.has(slotName(binding)) || altered.has(`root.${binding.place}`),
    );
    if (!slot) continue;
    for (const axis of axes.includes(name) ? axes : [name]) delete params[axis];
    if (prices.some(({ from }) => from === name) && Object.hasOwn(set, slotName(slot)))
      params[name] = set[slotName(slot)];
  }
  return mostOf(tables, sendable.model, params);
}
