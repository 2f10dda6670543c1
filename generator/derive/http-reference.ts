import { apiWords } from "../ir/api-words.js";
import type { Api, Operation, ResolvedSpec, When } from "../ir/types.js";
import { callAdvice, fileParameter, replyText } from "./operations.js";
import { quickStart } from "./quick-start.js";

/** For whoever calls the API without a client of ours: every operation, what it takes, and what its replies mean. */
export function describeHttp(spec: ResolvedSpec) {
  const { api } = spec;
  return {
    start: quickStart(spec) ?? (false as const),
    words: apiWords(api),
    title: api.title,
    summary: api.summary,
    ...api.server,
    ...api.billing,
    ...api.polling,
    drawn: drawn[api.polling.jitter],
    operations: api.operations.map((operation) => toOperation(operation, api)),
    members: api.bodies.flatMap(({ name, members }) =>
      members.map((member) => ({
        body: name,
        name: member.name,
        type: [member.const === null ? member.type : JSON.stringify(member.const), member.nullable && "or null"]
          .filter(Boolean)
          .join(" "),
        required: member.required ? "yes" : "",
        summary: [member.summary, member.role && `Clients read the ${member.role} here.`].filter(Boolean).join(" "),
      })),
    ),
    callback: api.callback,
  };
}

const drawn: Readonly<Record<Api["polling"]["jitter"], string>> = {
  none: "Wait for exactly as long.",
  half: "Draw each pause between its half and the whole.",
  full: "Draw each pause between 0 and the whole.",
};

function toOperation(operation: Operation, { server }: Api): object {
  const { id, summary, method, path, auth, body, query, statuses, replies, otherwise } = operation;
  const search = [
    ...(auth.in === "query" ? [`${auth.name}=<your key>`] : []),
    ...query
      .filter(({ required }) => required)
      .map(({ name, sample }) => `${new URLSearchParams([[name, sample ?? "..."]])}`),
  ].join("&");
  const lines = [
    `${method} ${path}${search && `?${search}`} HTTP/1.1`,
    `Host: ${server.host}`,
    ...(auth.in === "header" ? [`${auth.name}: ${auth.scheme} <your key>`] : []),
    ...(body ? ["Content-Type: application/json"] : []),
  ];
  const key = auth.in === "query" ? [{ name: auth.name, required: "yes", values: [], summary: auth.summary }] : [];
  return {
    id,
    summary: `${summary} In the OpenAPI documents it is called ${operation.operationId}.`,
    request: lines.join("\n"),
    advice: callAdvice(operation),
    fields: (body ?? []).map((field) => ({
      ...field,
      required: field.required ? "yes" : "",
      type: field.pattern === null ? field.type : `${field.type} like ${field.pattern}`,
      summary: field.sample === null ? field.summary : `${field.summary} For example ${field.sample}`,
    })),
    query: [
      ...key,
      ...query.map(({ name, type, required, values, summary: what }) => ({
        name,
        required: required ? "yes" : "",
        values: values ?? [type],
        summary: name === fileParameter(operation)?.name ? `${what} Then the reply is the file.` : what,
      })),
    ],
    statuses,
    replies: replies.map((reply) => ({
      ...reply,
      body: replyText(reply),
      nothing: reply.meaning === "file" ? "the file" : "no body",
      told: tellingText(reply.when),
    })),
    otherwise: otherwise.map((other) => ({ ...other, told: tellingText(other.when) })),
  };
}

/** "code 200, taskId" */
function tellingText(when: When | null): string {
  if (when === null) return "";
  const words = Object.entries(when).map(([member, wanted]) => {
    const name = member === "*" ? "any member" : member;
    if (wanted === "*") return name;
    return typeof wanted === "object" ? `${name} ${wanted.from} to ${wanted.to}` : `${name} ${wanted}`;
  });
  return words.join(", ");
}
