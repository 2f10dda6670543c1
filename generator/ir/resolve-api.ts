import type { AuthoredApiField, AuthoredEvidence, AuthoredOperation, AuthoredSpec } from "../load/authored.js";
import type { EvidenceReader } from "./evidence.js";
import type { Api, ApiField, Operation } from "./types.js";

/** What all models share. */
export function resolveApi({ api, documents }: AuthoredSpec, evidence: EvidenceReader): Api {
  const read = (path: readonly string[], cited: AuthoredEvidence) => evidence.read(cited, documents.api, path);
  const operation = (
    name: "generate" | "status",
    kind: "fields" | "parameters",
    authored: AuthoredOperation,
    fields: Readonly<Record<string, AuthoredApiField>>,
  ): Operation => ({
    method: authored.method,
    path: authored.path,
    operationId: authored.operationId,
    summary: authored.summary,
    fields: Object.entries(fields).map(
      ([field, { type, required, pattern, values, summary, sample, evidence }]): ApiField => ({
        name: field,
        type,
        required: required ?? false,
        pattern: pattern ?? null,
        values: values ?? null,
        summary,
        sample: sample ?? null,
        evidence: read([name, kind, field, "evidence"], evidence),
      }),
    ),
    replies: Object.entries(authored.replies).map(([id, reply]) => ({
      id,
      ...reply,
      evidence: read([name, "replies", id, "evidence"], reply.evidence),
    })),
    evidence: read([name, "evidence"], authored.evidence),
  });
  return {
    title: api.title,
    summary: api.summary,
    server: { ...api.server, evidence: read(["server", "evidence"], api.server.evidence) },
    generate: operation("generate", "fields", api.generate, api.generate.fields),
    status: operation("status", "parameters", api.status, api.status.parameters),
    polling: { ...api.polling, evidence: read(["polling", "evidence"], api.polling.evidence) },
    billing: { ...api.billing, evidence: read(["billing", "evidence"], api.billing.evidence) },
  };
}
