import { httpOf, memberOf } from "../ir/operation-parts.js";
import type { Api, Member, Operation, ReadReply, Reply } from "../ir/types.js";

export { fileParameter, httpOf, memberOf, membersOf, parameterOf } from "../ir/operation-parts.js";

/** A reply's body, as it is shown and emulated: JSON on one line, or nothing. */
export function replyText({ example }: Reply): string {
  return example === undefined ? "" : jsonLine(example);
}

/** The reply to a submission that is accepted, as the emulator is told to give it: `{taskId}` is the task that there is. */
export function acceptedText(api: Api): string {
  const reply = api.generate.replies.find(({ meaning }) => meaning === "accepted");
  const task = Object([reply?.example].flat()[0])[memberOf(api, api.generate, "task") ?? ""];
  return reply ? replyText(reply).replace(JSON.stringify(task), '"{taskId}"') : "";
}

/** `{"code": 400, "msg": "no"}` */
function jsonLine(value: unknown): string {
  // Line breaks inside a text are escaped: these are the printer's.
  return JSON.stringify(value, null, 1)
    .replace(/([[{])\n */g, "$1")
    .replace(/\n *([\]}])/g, "$1")
    .replace(/\n */g, " ");
}

export function isRead(reply: Reply): reply is ReadReply {
  return reply.meaning !== "file";
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
