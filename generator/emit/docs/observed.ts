import { probeCost } from "../../derive/probe-cost.js";
import type { Decision, ResolvedSpec } from "../../ir/types.js";

/** Why no answer to a request settles a decision, as a heading. */
const reasons: Readonly<Record<NonNullable<Decision["unsettled"]>, string>> = {
  "needs-the-bill": "The bill shows it: what was charged, or a balance before and after",
  "needs-a-result": "A result shows it: that a value is accepted does not say that it was used",
  "needs-a-callback": "A callback shows it",
  "needs-the-provider": "Cliprise alone can say it",
  "own-choice": "It is a choice of ours",
};

/** What is observed, what is inferred, and how to settle what is open. */
export function toObservedPage(spec: ResolvedSpec): object {
  const { decisions } = spec;
  const observed = decisions.filter(({ status }) => status === "observed");
  const open = decisions.filter(({ status }) => status === "inferred");
  return {
    summary: summaryOf(observed.length, decisions.length),
    observed: observed.map(({ id, observed, answer }) => ({ id, day: observed ?? "", answer: answer ?? "" })),
    probes: open.flatMap((decision) => toProbe(decision, spec)).sort((a, b) => a.most - b.most),
    shown: open.flatMap(({ id, question, traffic }) =>
      traffic.length === 0 ? [] : [{ id, question, means: traffic.map(({ means }) => means).join(" ") }],
    ),
    unsettled: (Object.keys(reasons) as (keyof typeof reasons)[]).flatMap((key) => {
      const own = open.filter(({ unsettled }) => unsettled === key);
      return own.length === 0 ? [] : [{ reason: reasons[key], decisions: own.map(({ id, question }) => ({ id, question })) }];
    }),
  };
}

function summaryOf(observed: number, all: number): string {
  if (observed === 0) {
    return `None of the ${all} decisions has been asked of the API: all of them are inferred, and every probe has run against the emulator alone.`;
  }
  return `Of ${all} decisions the API has answered ${observed}; the others are inferred.`;
}

function toProbe({ id, question, probe }: Decision, spec: ResolvedSpec) {
  if (!probe) return [];
  const { most } = probeCost(probe, spec);
  const limit = most === 0 ? "" : ` --max-credits ${most}`;
  return [
    {
      id,
      question,
      most: most ?? Number.POSITIVE_INFINITY,
      cost: most === null ? "unknown" : most === 0 ? "free" : `${most} credit${most === 1 ? "" : "s"}`,
      command: most === null ? "" : `npm run observe -- --probe ${id}${limit} --live`,
    },
  ];
}
