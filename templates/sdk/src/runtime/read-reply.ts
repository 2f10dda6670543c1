import type { Redact } from "./redact.js";
import type { Exchange } from "./transport.js";
import { isObject } from "./validate.js";

/** A refusal in the API's words. */
export interface Refusal {
  readonly reason: string;
  /** For too few credits: where to buy some, if the API says. */
  readonly actionUrl?: string | undefined;
}

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
const refusals = /^(invalid_(api_key|model_id|taskId)|method_not_allowed)$/;

/** The taskId, or a refusal; undefined when the reply proves neither. */
export function readSubmit({ status, text }: Exchange, redact: Redact): string | Refusal | undefined {
  const { code = status, taskId, msg = "", action_url } = parse(text, redact);
  if (status === 200 && Number(code) === 200 && taskId && typeof taskId !== "object") return String(taskId);
  // The reference shows the word in two shapes, one without any JSON: look for it anywhere.
  if ((status === 200 || status === 400) && text.includes("insufficient_credits")) {
    const link = action_url ?? /https?:[^\s"]+/.exec(redact(text))?.[0];
    return { reason: "insufficient_credits", actionUrl: link as string | undefined };
  }
  const refused =
    status === 200 ? Number(code) >= 400 && Number(code) < 500 : status === 400 && /^\s*([[{]|$)/.test(text);
  return refused || (status < 500 && refusals.test(String(msg)))
    ? { reason: String(msg) || `HTTP ${status}` }
    : undefined;
}

/** Undefined when the reply tells nothing about the task: a garbled body, a server error, a redirect. */
export function readStatus(
  taskId: string,
  { status, text }: Exchange,
  redact: Redact,
): TaskStatus | Refusal | undefined {
  const reply = parse(text, redact);
  const { fileURL, failMsg = /^(fail|error)/i.exec(String(reply.status))?.input, msg } = reply;
  if (status === 400 && failMsg !== undefined) return { taskId, state: "failed", failMsg: String(failMsg), reply };
  if (status === 400 && refusals.test(String(msg))) return { reason: String(msg) };
  if (status === 200 && fileURL && typeof fileURL === "string") return { taskId, state: "succeeded", fileURL, reply };
  return status === 300 || (status === 200 && "status" in reply) ? { taskId, state: "processing", reply } : undefined;
}

/** Some clients unwrap the array that the API sends, some do not. What is no JSON object counts as an empty one. */
function parse(text: string, redact: Redact): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text, (_, item: unknown) => (typeof item === "string" ? redact(item) : item));
    const first: unknown = Array.isArray(value) ? value[0] : value;
    return isObject(first) ? first : {};
  } catch {
    return {};
  }
}
