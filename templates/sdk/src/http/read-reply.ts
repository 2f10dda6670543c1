import type { Exchange } from "../platform/exchange.js";
import type { Redact } from "../redact.js";
import { isObject } from "../request/parameter-types.js";

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

/** What a reply proves; empty when it proves nothing. */
export interface SubmitReading {
  readonly taskId?: string;
  /** Why the API refused, in its own words. */
  readonly reason?: string;
  /** For too few credits: where to buy some, if the API says. */
  readonly actionUrl?: string | undefined;
}

/** Words with which the API refuses for good. */
const refusals = /^(invalid_(api_key|model_id|taskId)|method_not_allowed)$/;

export function readSubmit({ status, text }: Exchange, redact: Redact): SubmitReading {
  const { code = status, taskId, msg = "", action_url } = parse(text, redact);
  const outcome = status === 200 ? Number(code) : status;
  if (outcome === 200 && taskId && typeof taskId !== "object") return { taskId: `${taskId}` };
  // The reference shows the word in two shapes, one without any JSON: look for it anywhere.
  if ((status === 200 || status === 400) && text.includes("insufficient_credits")) {
    const link = action_url ?? /https?:[^\s"]+/.exec(redact(text))?.[0];
    return { reason: "insufficient_credits", actionUrl: link as string | undefined };
  }
  const refused = status === 400 ? /^\s*([[{]|$)/.test(text) : status === 200 && outcome >= 400 && outcome < 500;
  return refused || (status < 500 && refusals.test(`${msg}`)) ? { reason: `${msg}` || `HTTP ${status}` } : {};
}

/** The status, or why the API refuses to tell, or undefined: a garbled body, a server error, a redirect. */
export function readStatus(
  taskId: string,
  { status, text }: Exchange,
  redact: Redact,
): TaskStatus | string | undefined {
  const reply = parse(text, redact);
  const { fileURL, failMsg = /^(fail|error)/i.exec(`${reply.status}`)?.input, msg } = reply;
  if (status === 400 && failMsg !== undefined) return { taskId, state: "failed", failMsg: `${failMsg}`, reply };
  if (status === 400 && refusals.test(`${msg}`)) return `${msg}`;
  if (status === 200 && fileURL && typeof fileURL === "string") return { taskId, state: "succeeded", fileURL, reply };
  return status === 300 || (status === 200 && "status" in reply) ? { taskId, state: "processing", reply } : undefined;
}

/** Some clients unwrap the array that the API sends, some do not. What is no JSON object counts as an empty one. */
function parse(text: string, redact: Redact): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text, (_, item: unknown) => (typeof item === "string" ? redact(item) : item));
    const [first] = [value].flat();
    // What cannot be shown as text would throw where it is looked at: `{"msg": {"toString": 1}}`.
    return isObject(first) && `${Object.values(first)}` ? first : {};
  } catch {
    return {};
  }
}
