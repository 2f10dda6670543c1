import type {
  AuthoredApiField,
  AuthoredBody,
  AuthoredEvidence,
  AuthoredOperation,
  AuthoredQueryParameter,
  AuthoredReply,
  AuthoredSpec,
} from "../load/authored.js";
import type { EvidenceReader } from "./evidence.js";
import type { Api, ApiField, Auth, Body, HttpStatus, Operation, QueryParameter, Reply } from "./types.js";

type Cite = (path: readonly string[], cited: AuthoredEvidence) => Reply["evidence"];

/** What all models share. */
export function resolveApi({ api, documents }: AuthoredSpec, evidence: EvidenceReader): Api {
  const cite: Cite = (path, cited) => evidence.read(cited, documents.api, [...path, "evidence"]);
  const operations = Object.entries(api.operations).map(([id, operation]) => resolveOperation(id, operation, cite));
  const byId = (id: string) => operations.find((operation) => operation.id === id) as Operation;
  const generate = byId("generate");
  return {
    title: api.title,
    summary: api.summary,
    server: {
      url: api.server.url,
      host: new URL(api.server.url).host,
      evidence: cite(["server"], api.server.evidence),
    },
    operations,
    generate: { ...generate, body: generate.body ?? [] },
    status: byId("status"),
    bodies: Object.entries(api.bodies).map(([name, body]) => resolveBody(name, body)),
    callback: { ...api.callback, evidence: cite(["callback"], api.callback.evidence) },
    polling: { ...api.polling, evidence: cite(["polling"], api.polling.evidence) },
    billing: { ...api.billing, evidence: cite(["billing"], api.billing.evidence) },
  };
}

function resolveOperation(id: string, authored: AuthoredOperation, cite: Cite): Operation {
  const { method, path, operationId, summary, auth, body, query = {}, replies, otherwise = [] } = authored;
  const at = ["operations", id];
  return {
    id,
    method,
    path,
    operationId,
    summary,
    auth: resolveAuth(auth),
    body: body
      ? Object.entries(body).map(([name, field]) =>
          resolveField(name, field, cite([...at, "body", name], field.evidence)),
        )
      : null,
    query: Object.entries(query).map(([name, parameter]) =>
      resolveParameter(name, parameter, cite([...at, "query", name], parameter.evidence)),
    ),
    statuses: resolveStatuses(authored),
    replies: Object.entries(replies).map(([name, reply]) =>
      resolveReply(name, reply, cite([...at, "replies", name], reply.evidence)),
    ),
    otherwise: otherwise.map(({ http = null, when = null, cause = null, ...read }) => ({ ...read, http, when, cause })),
    evidence: cite(at, authored.evidence),
  };
}

function resolveAuth({ name, scheme, summary = "" }: AuthoredOperation["auth"]): Auth {
  return scheme ? { in: "header", name, scheme } : { in: "query", name, summary };
}

function resolveField(name: string, field: AuthoredApiField, evidence: ApiField["evidence"]): ApiField {
  const { type, required = false, pattern = null, summary, sample = null } = field;
  return { name, type, required, pattern, summary, sample, evidence };
}

function resolveParameter(
  name: string,
  parameter: AuthoredQueryParameter,
  evidence: QueryParameter["evidence"],
): QueryParameter {
  const { type, role = null, required = false, values = null, summary, sample = null } = parameter;
  return { name, type, role, required, values, summary, sample, evidence };
}

/** Every status of a reply, in rising order; what nobody says of one is the summaries of its replies. */
function resolveStatuses({ replies, statuses = {} }: AuthoredOperation): readonly HttpStatus[] {
  const all = Object.values(replies);
  const codes = [...new Set(all.map(({ http }) => http))].sort((a, b) => a - b);
  return codes.map((http) => {
    const { summary, union = null, envelope = null } = statuses[String(http)] ?? {};
    const summaries = all.filter((reply) => reply.http === http).map((reply) => reply.summary);
    return { http, summary: summary ?? [...new Set(summaries)].join(" "), union, envelope };
  });
}

function resolveReply(id: string, reply: AuthoredReply, evidence: Reply["evidence"]): Reply {
  const { http, meaning, cause = null, summary, body, when = null, example } = reply;
  const isBare = typeof body === "string";
  const hasNone = body === "empty" || body === "file";
  return {
    id,
    http,
    meaning,
    cause,
    summary,
    body: hasNone ? null : { name: isBare ? body : body.list, isList: !isBare },
    when,
    example,
    evidence,
  };
}

function resolveBody(name: string, { summary, members }: AuthoredBody): Body {
  return {
    name,
    summary: summary ?? null,
    members: Object.entries(members).map(([member, authored]) => {
      const { type, role = null, required = false, const: only = null, nullable = false, summary = null } = authored;
      return { name: member, type, role, required, const: only, nullable, summary };
    }),
  };
}
