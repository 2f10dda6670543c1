import type { Decision, Entry } from "../ir/types.js";
import { citations } from "./describe.js";

/**
 * Up to so many entries a decision is about a family or one kind of field, and stands in full on their pages. What touches
 * more is a rule of the whole API: it stands once, on the page of decisions, and the models' pages link to it.
 */
const mostOfOneKind = 7;

export function isGeneral({ entries }: Decision): boolean {
  return entries === "all" || entries.length > mostOfOneKind;
}

/** What an entry's page says in full, and what it links to: what weighs most goes first. */
export function splitDecisions({ decisions }: Entry): { readonly own: object[]; readonly general: object[] } {
  const byWeight = decisions.toSorted((a, b) => rank[a.weight] - rank[b.weight]);
  return {
    own: byWeight.filter((decision) => !isGeneral(decision)).map(describeDecision),
    general: byWeight.filter((decision) => isGeneral(decision) && decision.entries !== "all").map(describeDecision),
  };
}

const rank: Readonly<Record<Decision["weight"], number>> = { high: 0, medium: 1, low: 2 };

/** A decision in words. */
export function describeDecision({ id, question, decision, status, observed, effects, evidence }: Decision) {
  return {
    id,
    question,
    decision,
    status: observed === null ? status : `${status} ${observed}`,
    effects: effects.join(", "),
    sources: citations(evidence).join("; "),
  };
}
