import type { Api, Meaning, Member, Operation, QueryParameter, ReadReply, Reply, Role } from "../ir/types.js";

/** A reply's body, as it is shown and emulated: JSON on one line, or nothing. */
export function replyText({ example }: Reply): string {
  return example === undefined ? "" : jsonLine(example);
}

/** `{"code": 400, "msg": "no"}` */
function jsonLine(value: unknown): string {
  // Line breaks inside a text are escaped: these are the printer's.
  return JSON.stringify(value, null, 1)
    .replace(/([[{])\n */g, "$1")
    .replace(/\n *([\]}])/g, "$1")
    .replace(/\n */g, " ");
}

export function parameterOf({ query }: Operation, role: QueryParameter["role"]): QueryParameter | undefined {
  return query.find((parameter) => parameter.role === role);
}

/** With this query parameter the reply is the file itself. */
export function fileParameter(operation: Operation): { readonly name: string; readonly value: string } | undefined {
  const parameter = parameterOf(operation, "file");
  return parameter && { name: parameter.name, value: parameter.values?.[0] ?? parameter.sample ?? "" };
}

/** The HTTP status of the replies that mean that; undefined where there is none. */
export function httpOf({ replies }: Operation, meaning: Meaning): number | undefined {
  return replies.find((reply) => reply.meaning === meaning)?.http;
}

export function isRead(reply: Reply): reply is ReadReply {
  return reply.meaning !== "file";
}

export function membersOf({ bodies }: Pick<Api, "bodies">, { body }: Reply): readonly Member[] {
  return bodies.find(({ name }) => name === body?.name)?.members ?? [];
}

/** The member in which an operation's replies say that; undefined where none does. */
export function memberOf(api: Pick<Api, "bodies">, operation: Operation, role: Role): string | undefined {
  return operation.replies.flatMap((reply) => membersOf(api, reply)).find((member) => member.role === role)?.name;
}

/** The words by which replies are told apart in a member, in alphabetical order; what may stand in any is a reason. */
export function memberWords(replies: readonly Reply[], { name, role }: Member): readonly string[] {
  const words = replies.flatMap(({ when }) => {
    const wanted = when?.[name] ?? (role === "reason" ? when?.["*"] : undefined);
    return typeof wanted === "string" && wanted !== "*" ? [wanted] : [];
  });
  return [...new Set(words)].sort();
}

/** What whoever calls an operation has to know of its replies, in sentences; empty where there is nothing. */
export function callAdvice({ replies }: Operation): string {
  const accepted = replies.find(({ meaning }) => meaning === "accepted");
  const processing = replies.find(({ meaning }) => meaning === "processing");
  const [done, failed] = [replies.find(({ meaning }) => meaning === "succeeded"), replies.find(isFailed)];
  const sentences: string[] = [];
  if (accepted) {
    const { http, when } = accepted;
    const [code] = Object.entries(when ?? {}).find(([, wanted]) => typeof wanted === "number") ?? [];
    if (code && replies.some((reply) => reply.http === http && reply.meaning === "rejected")) {
      sentences.push(`HTTP ${http} does not mean success: read \`${code}\` in the body.`);
    }
    sentences.push(
      "A submission is charged when it is accepted, and there is no idempotency key: never send it again unless it is " +
        "certain that the first one did not arrive.",
    );
  }
  if (processing && done && failed) {
    sentences.push(
      `Poll with exponential backoff until HTTP ${done.http} (done) or HTTP ${failed.http} (failed). ` +
        `${processing.http} means processing, not a redirect.`,
    );
  }
  return sentences.join(" ");
}

const isFailed = ({ meaning }: Reply) => meaning === "failed";

/** The operations that take no model: every product shows them one by one. */
export function plainOperations({ operations, generate }: Api): readonly Operation[] {
  return operations.filter(({ id }) => id !== generate.id);
}

/** "300 while the task runs, then 200 with fileURL, or 400"; the summary of an operation that nobody polls. */
export function stateText(operation: Operation, api: Api): string {
  const [processing, done, failed] = (["processing", "succeeded", "failed"] as const).map((meaning) =>
    httpOf(operation, meaning),
  );
  if (processing === undefined) return operation.summary;
  const link = memberOf(api, operation, "result");
  return `${processing} while the task runs, then ${done}${link ? ` with ${link}` : ""}, or ${failed}`;
}
