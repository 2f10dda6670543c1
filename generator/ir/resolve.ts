import type { Report } from "../diagnostics/report.js";
import type { AuthoredSpec } from "../load/authored.js";
import { EvidenceReader } from "./evidence.js";
import { resolveApi } from "./resolve-api.js";
import { resolveDecisions } from "./resolve-decisions.js";
import { resolveEntries, type Sources } from "./resolve-entries.js";
import { resolveVocabulary } from "./resolve-vocabulary.js";
import type { ResolvedSpec, SendableModel } from "./types.js";

export interface Resolved {
  readonly spec: ResolvedSpec;
  readonly sources: Sources;
}

/** Joins models, vocabulary and decisions. What does not resolve is reported, and left out. */
export function resolve(authored: AuthoredSpec, report: Report): Resolved {
  const evidence = new EvidenceReader(authored.api, report);
  const decisions = resolveDecisions(authored, evidence);
  const sources = resolveEntries(authored, decisions, evidence, report);
  const entries = [...sources.keys()];
  const models = entries.flatMap((entry) =>
    entry.routes.map((route): SendableModel => ({ model: route.model, entry, route })),
  );
  const callbackUrl = authored.api.operations.generate.body.callBackUrl?.pattern ?? "";
  const vocabulary = resolveVocabulary(authored, evidence);
  const patterns = { url: authored.types.url.pattern ?? "", callbackUrl };
  const api = resolveApi(authored, evidence);
  const spec: ResolvedSpec = {
    api,
    entries,
    models,
    ...vocabulary,
    decisions,
    patterns,
  };
  return { spec, sources };
}
