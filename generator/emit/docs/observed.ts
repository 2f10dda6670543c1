import { count } from "../../derive/count.js";
import { howSettled, unsettledReasons } from "../../derive/how-settled.js";
import type { ResolvedSpec } from "../../ir/types.js";

/** What is observed, what is inferred, and how to settle what is open. */
export function toObservedPage(spec: ResolvedSpec): object {
  const { decisions } = spec;
  const observed = decisions.filter(({ status }) => status === "observed");
  const open = decisions
    .filter(({ status }) => status === "inferred")
    .map((decision) => ({ ...decision, settled: howSettled(decision, spec) }));
  const rank = (credits: number | null) => credits ?? Number.POSITIVE_INFINITY;
  return {
    summary: summaryOf(observed.length, decisions.length),
    observed: observed.map(({ id, observed, answer }) => ({ id, day: observed ?? "", answer: answer ?? "" })),
    probes: open
      .flatMap(({ id, question, settled: { probe } }) => (probe ? [{ id, question, ...probe }] : []))
      .sort((a, b) => rank(a.credits) - rank(b.credits))
      .map(({ credits, command, ...probe }) => ({ ...probe, cost: costText(credits), command: command ?? "" })),
    shown: open.flatMap(({ id, question, settled: { traffic } }) =>
      traffic.length > 0 ? [{ id, question, means: traffic.join(" ") }] : [],
    ),
    unsettled: Object.values(unsettledReasons).flatMap((reason) => {
      const own = open.filter(({ settled }) => settled.unsettled === reason);
      return own.length > 0 ? [{ reason, decisions: own.map(({ id, question }) => ({ id, question })) }] : [];
    }),
  };
}

function summaryOf(observed: number, all: number): string {
  if (observed === 0) {
    return `None of the ${all} decisions has been asked of the API: all of them are inferred, and every probe has run against the emulator alone.`;
  }
  return `Of ${all} decisions the API has answered ${observed}; the others are inferred.`;
}

function costText(credits: number | null): string {
  if (credits === null) return "unknown";
  return credits === 0 ? "free" : count(credits, "credit");
}
