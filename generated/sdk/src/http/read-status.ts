import type { OperationRow } from "../contract.js";
import type { Exchange } from "../platform/exchange.js";
import type { Redact } from "../redact.js";
import { readReply } from "./read-reply.js";

interface AnyStatus {
  readonly taskId: string;
  /** The whole reply, for fields that the SDK does not know. */
  readonly reply: Readonly<Record<string, unknown>>;
}

/** It runs, or its state is none that the SDK knows. */
export interface ProcessingStatus extends AnyStatus {
  readonly state: "processing";
  readonly fileURL?: never;
  readonly failMsg?: never;
}

/** It has ended, and there is a result: at times beside a word of failure, or the first of several, as `reply` says. */
export interface SucceededStatus extends AnyStatus {
  readonly state: "succeeded";
  /** Where the result is: a temporary link. */
  readonly fileURL: string;
  readonly failMsg?: never;
}

/** It has ended without a result. */
export interface FailedStatus extends AnyStatus {
  readonly state: "failed";
  /** Why, in the API's words. */
  readonly failMsg: string;
  readonly fileURL?: never;
}

/** Where a task stands: its `state` says which members there are. */
export type TaskStatus = ProcessingStatus | SucceededStatus | FailedStatus;

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
  const { meaning, result, failure, state = "", reason, noTask, reply } = reading;
  switch (meaning) {
    case "succeeded":
      return result ? { taskId, state: meaning, fileURL: result.trim(), reply } : undefined;
    case "failed":
      return { taskId, state: meaning, failMsg: failure ?? state, reply };
    case "processing":
      return { taskId, state: meaning, reply };
    default:
      // A refusal without a word may come from a gateway, and one for too many requests says nothing of the task.
      return meaning && exchange.status !== 429 && !(young && noTask) ? reason : undefined;
  }
}
