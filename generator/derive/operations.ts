import { httpText } from "../ir/api-words.js";
import { httpsOf, memberOf } from "../ir/operation-parts.js";
import type { Api, Member, Operation, ReadReply, Reply } from "../ir/types.js";
import { outcomes, runningText, sharedOutcomes } from "./task-states.js";

export { callbackField, fileParameter, httpOf, memberOf, membersOf, parameterOf } from "../ir/operation-parts.js";

/** A reply's body, as it is shown and emulated: JSON on one line, or nothing. */
export function replyText({ example }: Pick<Reply, "example">): string {
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
export function callAdvice(operation: Operation): string {
  const { replies } = operation;
  const accepted = replies.find(({ meaning }) => meaning === "accepted");
  const [processing, done, failed] = statesText(operation);
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
  const [shared] = sharedOutcomes(operation);
  if (shared) {
    const rivals = replies.filter(({ http, meaning }) => http === shared[0].http && outcomes[meaning]);
    const said = [...new Set(rivals.map(({ meaning }) => outcomes[meaning]))].join(" or ");
    sentences.push(`Poll with exponential backoff. HTTP ${shared[0].http} says that a task ${said}: read the body.`);
  } else if (processing && done && failed) {
    sentences.push(
      `Poll with exponential backoff until HTTP ${done} (done) or HTTP ${failed} (failed). ` +
        `${processing} means ${runningText(httpsOf(operation, "processing"))}.`,
    );
  }
  return sentences.join(" ");
}

/** The HTTP statuses of a task that runs, is done, has failed: `400 or 410` where there are several. */
function statesText(operation: Operation): readonly string[] {
  return (["processing", "succeeded", "failed"] as const).map((meaning) => httpText(operation, meaning));
}

/** The operations that take no model: every product shows them one by one. */
export function plainOperations({ operations, generate }: Api): readonly Operation[] {
  return operations.filter(({ id }) => id !== generate.id);
}

/** "300 while the task runs, then 200 with fileURL, or 400"; the summary of an operation that nobody polls. */
export function stateText(operation: Operation, api: Api): string {
  const [processing, done, failed] = statesText(operation);
  if (!processing) return operation.summary;
  const link = memberOf(api, operation, "result");
  return `${processing} while the task runs, then ${done}${link ? ` with ${link}` : ""}, or ${failed}`;
}
