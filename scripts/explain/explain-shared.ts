import type { Decision, Operation, ResolvedSpec, Term } from "../../generator/ir/types.js";
import type { Explanation } from "./explanation.js";

export function explainDecision(decision: Decision): Explanation {
  const {
    id,
    question,
    decision: answer,
    status,
    observed,
    effects,
    entries,
    parameters,
    settles,
    evidence,
    probe,
    unsettled,
  } = decision;
  return {
    subject: `decisions ${id}`,
    says: `${question} ${answer}`,
    facts: {
      status: observed === null ? status : `${status} ${observed}`,
      ...(probe && { "settled by": `npm run observe -- --probe ${id}` }),
      ...(unsettled && { "why no answer settles it": unsettled }),
      "changes what is": effects,
      entries,
      ...(parameters.length > 0 && { parameters }),
      ...(settles.length > 0 && { settles: settles.map(({ of, is }) => `${of.join(", ")}: ${JSON.stringify(is)}`) }),
    },
    evidence,
    decisions: [],
    becomes: {
      "its pages":
        entries === "all"
          ? ["generated/docs/decisions.md"]
          : entries.map((entry) => `generated/docs/models/${entry}.md`),
    },
  };
}

export function explainOperation(operation: Operation, { api }: ResolvedSpec): Explanation {
  const { id, method, path, operationId, summary, auth, replies, evidence } = operation;
  const inputs = [...(operation.body ?? []), ...operation.query];
  return {
    subject: `operation ${id}`,
    says: summary,
    facts: {
      "the key": auth.in === "header" ? `header ${auth.name}: ${auth.scheme} KEY` : `query parameter ${auth.name}`,
      takes: inputs.map((input) => `${input.name}${input.required ? " (required)" : ""}: ${input.summary}`),
      replies: replies.map(
        ({ id, http, meaning, body }) =>
          `${id}: HTTP ${http}, ${meaning}, ${body ? `${body.isList ? "a list of " : ""}${body.name}` : "no body"}`,
      ),
    },
    evidence: [
      ...evidence,
      ...inputs.flatMap((input) => input.evidence),
      ...replies.flatMap((reply) => reply.evidence),
    ],
    decisions: [],
    becomes: {
      "on the wire": `${method} ${api.server.url}${path}`,
      "in the OpenAPI documents": operationId,
    },
  };
}

/** A word of the vocabulary, and who uses it. */
export function explainWord(name: string, { summary, evidence }: Term, { entries }: ResolvedSpec): Explanation {
  const users = entries.filter(({ aliasOf, parameters, pricing }) => {
    const words = parameters.flatMap((each) => [
      each.name,
      each.role.name,
      each.type,
      ...each.bindings.map(({ encoding }) => encoding),
    ]);
    return aliasOf === null && (pricing.unit === name || words.includes(name as never));
  });
  return {
    subject: `word ${name}`,
    says: summary,
    facts: { "used by": users.map(({ id }) => id) },
    evidence,
    decisions: [],
    becomes: {},
  };
}
