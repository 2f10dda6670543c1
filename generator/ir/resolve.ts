import type { Report } from "../diagnostics/report.js";
import type { AuthoredSpec } from "../load/authored.js";
import type { FoundPlace } from "../reference/resolve-place.js";
import { apiWords } from "./api-words.js";
import { DerivedEvidence } from "./derived-evidence.js";
import { EvidenceReader } from "./evidence.js";
import { resolveApi } from "./resolve-api.js";
import { resolveBehaviours } from "./resolve-behaviours.js";
import { resolveDecisions } from "./resolve-decisions.js";
import { resolveEntries, type Sources } from "./resolve-entries.js";
import { resolveUnits, resolveVocabulary } from "./resolve-vocabulary.js";
import type { Evidence, ResolvedSpec, SendableModel } from "./types.js";

export interface Resolved {
  readonly spec: ResolvedSpec;
  readonly sources: Sources;
  /** Where in this edition each piece of evidence was found. */
  readonly places: ReadonlyMap<Evidence, FoundPlace>;
}

/** Joins models, vocabulary and decisions. What does not resolve is reported, and left out. */
export function resolve(authored: AuthoredSpec, report: Report): Resolved {
  const names = new Map(authored.models.map(({ id, name }) => [id, name]));
  const evidence = new EvidenceReader(authored.reference, names, report);
  const derived = new DerivedEvidence(evidence);
  const api = resolveApi(authored, evidence);
  const words = apiWords(api);
  const decisions = resolveDecisions(authored, evidence, words);
  const vocabulary = resolveVocabulary(authored, evidence, derived);
  const sources = resolveEntries({ authored, decisions, evidence, derived, roles: vocabulary.roles, report });
  const entries = [...sources.keys()];
  const models = entries.flatMap((entry) =>
    entry.routes.map((route): SendableModel => ({ model: route.model, entry, route })),
  );
  const callbackUrl = authored.api.operations.generate.body.callBackUrl?.pattern ?? "";
  const units = resolveUnits(authored, evidence);
  const patterns = { url: authored.types.url.pattern ?? "", callbackUrl };
  const spec: ResolvedSpec = {
    api,
    entries,
    models,
    units,
    vocabulary,
    behaviours: resolveBehaviours(authored, evidence, words),
    decisions,
    patterns,
  };
  return { spec, sources, places: evidence.places };
}
