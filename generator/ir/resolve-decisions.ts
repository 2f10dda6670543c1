import type { AuthoredSpec } from "../load/authored.js";
import type { EvidenceReader } from "./evidence.js";
import type { Decision } from "./types.js";

export function resolveDecisions(
  { decisions, documents }: AuthoredSpec,
  evidence: EvidenceReader,
): readonly Decision[] {
  return Object.entries(decisions).map(([id, decision]) => ({
    ...decision,
    id,
    item: decision.item ?? null,
    observed: decision.observed ?? null,
    settles: (decision.settles ?? []).map(({ of, is }) => ({ of: [of].flat(), is })),
    parameters: decision.parameters ?? [],
    evidence: evidence.read(decision.evidence, documents.decisions, [id, "evidence"]),
  }));
}

/** The decisions that name each entry; those that touch all are in no list. */
export function byEntry(decisions: readonly Decision[]): ReadonlyMap<string, readonly Decision[]> {
  const touching = new Map<string, Decision[]>();
  for (const decision of decisions) {
    for (const id of decision.entries === "all" ? [] : decision.entries) {
      const list = touching.get(id) ?? [];
      if (list.length === 0) touching.set(id, list);
      list.push(decision);
    }
  }
  return touching;
}
