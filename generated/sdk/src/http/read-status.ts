import type { OperationRow } from "../contract.js";
import type { Exchange } from "../platform/exchange.js";
import type { Redact } from "../redact.js";
import { readReply } from "./read-reply.js";

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

/**
 * The status, or why the API refuses to tell, or undefined for what proves nothing.
 * @param young whether the API accepted the task so lately that it may not know it yet
 */
export function readStatus(
  operation: OperationRow,
  taskId: string,
  exchange: Exchange,
  redact: Redact,
  young = false,
): TaskStatus | string | undefined {
  const reading = readReply(operation, exchange, redact);
  if (!reading) return undefined;
  const { meaning, result, failure, state = "", reason, noTask, reply } = reading;
  switch (meaning) {
    case "succeeded":
      return result ? { taskId, state: meaning, fileURL: result, reply } : undefined;
    case "failed":
      return { taskId, state: meaning, failMsg: failure ?? state, reply };
    case "processing":
      return { taskId, state: meaning, reply };
    default:
      // A refusal without a word may come from a gateway.
      return young && noTask ? undefined : reason;
  }
}
