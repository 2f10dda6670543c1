import type { AuthoredProbe, AuthoredProbeAnswer, AuthoredSpec } from "../load/authored.js";
import { type ApiWords, fillWords } from "./api-words.js";
import type { EvidenceReader } from "./evidence.js";
import type { Decision, Probe, ProbeAnswer } from "./types.js";

export function resolveDecisions(
  { decisions, documents, models }: AuthoredSpec,
  evidence: EvidenceReader,
  words: ApiWords,
): readonly Decision[] {
  // What an alias is follows from its target, so it has no say where a decision cites each of its entries.
  const cited = new Set(models.filter(({ alias }) => !alias).map(({ id }) => id));
  return Object.entries(decisions).map(([id, decision]) => ({
    id,
    item: decision.item ?? null,
    kind: decision.kind,
    weight: decision.weight,
    question: fillWords(decision.question, words),
    decision: fillWords(decision.decision, words),
    effects: decision.effects,
    entries: decision.entries,
    status: decision.status,
    observed: decision.observed ?? null,
    answer: decision.answer ?? null,
    probe: decision.probe ? resolveProbe(decision.probe, words) : null,
    traffic: (decision.traffic ?? []).map(({ to, ...answer }) => ({ to, ...resolveAnswer(answer, words) })),
    unsettled: decision.unsettled ?? null,
    settles: (decision.settles ?? []).map(({ of, is }) => ({ of: [of].flat(), is })),
    parameters: decision.parameters ?? [],
    evidence: evidence.read(
      decision.evidence,
      documents.decisions,
      [id, "evidence"],
      decision.entries === "all" ? {} : { each: decision.entries.filter((entry) => cited.has(entry)) },
    ),
  }));
}

function resolveProbe({ requests, answers, turned }: AuthoredProbe, words: ApiWords): Probe {
  return {
    requests: requests.map(({ to, model, set, omit }) => ({
      to,
      model: model ?? null,
      set: set ?? {},
      omit: omit ?? [],
    })),
    answers: answers.map((answer) => resolveAnswer(answer, words)),
    turned,
  };
}

function resolveAnswer(
  { reply, meaning, http, reason, reads, means }: AuthoredProbeAnswer,
  words: ApiWords,
): ProbeAnswer {
  return {
    reply: reply ?? null,
    meaning: meaning ?? null,
    http: http ?? null,
    reason: reason ?? null,
    reads,
    means: fillWords(means, words),
  };
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
