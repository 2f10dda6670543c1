import type { Decision } from "../ir/types.js";
import { type Change, change, same, sourcesOf } from "./change.js";
import { type Pair, pairUp } from "./pair-up.js";

/** How the reference is read where it contradicts itself. */
export function diffDecisions({ before, after }: Pair<readonly Decision[]>): readonly Change[] {
  const { pairs, removed, added } = pairUp(
    before,
    after,
    ({ id }) => id,
    () => false,
  );
  const at = (id: string) => `decisions.${id}`;
  return [
    ...removed.map(({ id, decision }) => change("decision-removed", at(id), "decision removed", decision, null)),
    ...added.map(({ id, decision }) => change("decision-added", at(id), `decided: ${decision}`, null, decision)),
    ...pairs.flatMap((pair) => diffDecision(pair, at(pair.after.id))),
  ];
}

function diffDecision({ before, after }: Pair<Decision>, subject: string): readonly Change[] {
  const changes: Change[] = [];
  if (before.status !== after.status || before.observed !== after.observed) {
    const text = `${before.status}, now ${after.status}${after.observed === null ? "" : ` (${after.observed})`}`;
    changes.push(change("decision-observed", subject, text, before.status, after.status));
  }
  const rest = ({ status, observed, ...others }: Decision) => others;
  const keys = (Object.keys(rest(after)) as (keyof ReturnType<typeof rest>)[]).filter(
    (key) => !same(told(before, key), told(after, key)),
  );
  if (keys.length > 0) {
    const text = keys.includes("decision") ? `decided: ${after.decision}` : `${keys.join(", ")} changed`;
    changes.push(change("decision-changed", subject, text, pick(before, keys), pick(after, keys)));
  }
  return changes;
}

function told(decision: Decision, key: keyof Decision): unknown {
  return key === "evidence" ? sourcesOf(decision.evidence) : decision[key];
}

function pick(decision: Decision, keys: readonly (keyof Decision)[]): object {
  return Object.fromEntries(keys.map((key) => [key, decision[key]]));
}
