import type { Redact } from "./redact.js";
import type { Reply } from "./transport.js";
import { isObject } from "./validate.js";

/** A refusal in the API's words. */
export interface Refusal {
  readonly reason: string;
  /** Too few credits: where to buy some, if the API says. */
  readonly insufficient?: true;
  readonly actionUrl?: string | undefined;
}

/** What a generate reply proves; undefined when it proves nothing. */
export type SubmitReply = { readonly taskId: string } | Refusal | undefined;

/** Where a task stands. */
export interface TaskStatus {
  readonly taskId: string;
  /** `succeeded` and `failed` are final. A state that the SDK does not know counts as `processing`. */
  readonly state: "processing" | "succeeded" | "failed";
  /** Where the result is, when succeeded: a temporary link. */
  readonly fileURL?: string;
  /** Why it failed, in the API's words. */
  readonly failMsg?: string;
  /** The whole reply, for fields that the SDK does not know. */
  readonly reply: Readonly<Record<string, unknown>>;
}

/** Words with which the API refuses for good. */
const refusals = /^(invalid_api_key|invalid_model_id|invalid_taskId|method_not_allowed)$/;

export function readSubmit({ status, text }: Reply, redact: Redact): SubmitReply {
  const body = parse(text, redact);
  const code = body.code === undefined ? status : Number(body.code);
  const taskId = readTaskId(body);
  if (status === 200 && code === 200 && taskId) return { taskId };

  const reason = String(body.msg ?? "");
  const json = "msg" in body || "code" in body;
  // The reference shows the word in two shapes, one without any JSON: look for it anywhere.
  if ((status === 200 || status === 400) && text.includes("insufficient_credits")) {
    const actionUrl = body.action_url ?? redact(/https?:[^\s"'<>]+/.exec(text)?.[0] ?? "");
    return { reason: "insufficient_credits", insufficient: true, actionUrl: actionUrl ? String(actionUrl) : undefined };
  }
  const refused =
    status === 200 ? code >= 400 && code < 500 && code !== 408 : status === 400 && (json || text.trim() === "");
  return refused || (status < 500 && refusals.test(reason)) ? { reason: reason || "empty reply" } : undefined;
}

/** Undefined when the reply tells nothing about the task: a garbled body, a server error, a redirect. */
export function readStatus(taskId: string, { status, text }: Reply, redact: Redact): TaskStatus | Refusal | undefined {
  const reply = parse(text, redact);
  const { fileURL, failMsg, msg } = reply;
  if (status === 400) {
    if (failMsg !== undefined || /^(fail|error)/i.test(String(reply.status))) {
      return { taskId, state: "failed", failMsg: String(failMsg ?? reply.status), reply };
    }
    return refusals.test(String(msg)) ? { reason: String(msg) } : undefined;
  }
  if (status === 200 && typeof fileURL === "string" && fileURL) return { taskId, state: "succeeded", fileURL, reply };
  if (status === 300 || (status === 200 && "status" in reply)) return { taskId, state: "processing", reply };
  return undefined;
}

/** Some clients unwrap the array that the API sends, some do not. What is no JSON object becomes its `msg`. */
function parse(text: string, redact: Redact): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text, (_, item: unknown) => (typeof item === "string" ? redact(item) : item));
    const first: unknown = Array.isArray(value) ? value[0] : value;
    return isObject(first) ? first : {};
  } catch {
    return {};
  }
}

function readTaskId({ taskId }: Record<string, unknown>): string | undefined {
  return (typeof taskId === "string" && taskId) || Number.isSafeInteger(taskId) ? String(taskId) : undefined;
}
