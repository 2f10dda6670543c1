import type { GenerateBody, OperationRow } from "../contract.js";
import {
  AbortedError,
  ConfigurationError,
  InsufficientCreditsError,
  invalid,
  RejectedError,
  SubmissionsPausedError,
  SubmissionUnknownError,
} from "../errors.js";
import { type Emit, notify } from "../events.js";
import { readReply } from "../http/read-reply.js";
import type { Transport } from "../http/transport.js";
import { randomHex, toHex } from "../platform/random.js";
import { submitUnsentAgain } from "../platform/server.js";
import type { Reserve } from "../price/budget.js";
import type { Redact } from "../redact.js";
import { isString } from "../request/parameter-types.js";
import { guarded, isPlain } from "../request/plain.js";
import { notJson, toJson } from "../request/to-json.js";
import { preview } from "../request/validate.js";
import type { Seen } from "../wait/seen.js";
import { createTask, type Task } from "../wait/task.js";
import type { Tasks } from "../wait/tasks.js";
import type { CallbackTicket } from "./callback-ticket.js";
import type { SubmitOptions } from "./submit-options.js";

/** A callback URL that no receiver made has no nonce, and nobody waits to be told. */
export type MaybeTicket =
  | Partial<CallbackTicket>
  | { readonly url?: string | undefined; nonce?: never; settle?: never };

export interface Submitter {
  /**
   * At most one request of a submission can ever arrive.
   * @param credits the most that it can cost, or why nobody knows
   */
  submit(body: GenerateBody, credits: number | string, options: SubmitOptions, ticket?: MaybeTicket): Promise<Task>;
  /** Marks one attempt of unknown outcome as settled; without an id, all of them. */
  resolveUnknown(attemptId?: string): void;
}

export interface SubmitterOptions {
  readonly transport: Transport;
  readonly operation: OperationRow;
  readonly tasks: Tasks;
  readonly seen: Seen;
  readonly reserve: Reserve;
  readonly redact: Redact;
  readonly emit: Emit;
  /** How many unresolved unknown outcomes stop further submissions. */
  readonly maxUnknown: number;
}

export function createSubmitter(options: SubmitterOptions): Submitter {
  const { transport, operation, tasks, seen, reserve, redact, emit, maxUnknown } = options;
  const unresolved = new Set<string>();
  return {
    async submit(body, credits, { signal, maxCredits }, ticket = {}) {
      const text = toJson(body);
      const named = guarded("body", () => isPlain(body) && (isString(body.model) ? body.model : ""));
      const model = redact(named || "no model");
      if (!text || named === false) throw invalid(model, [{ path: "body", code: "type", message: notJson }]);
      const callbackNonce = ticket.nonce;
      const release = reserve(credits, maxCredits);
      try {
        if (unresolved.size >= maxUnknown) {
          const message = `Nothing sent: ${unresolved.size} submissions of unknown outcome wait for resolveUnknown()`;
          throw new SubmissionsPausedError("submissions_paused", message, { attemptIds: [...unresolved] });
        }
        const aborted = () => new AbortedError("aborted", "Nothing sent: aborted");
        if (signal?.aborted) throw aborted();

        const attemptId = randomHex();
        const time = new Date().toISOString();
        const exchange = await submitUnsentAgain(text, (init) => transport.submit(init, model, signal), emit, signal);
        const { status, cause, why, notSent } = exchange;
        if (notSent) throw aborted();
        const { meaning, task, noCredits, reason = why, action } = readReply(operation, exchange, redact, text);
        // What is refused has no task: where both stand in a reply, neither is proven.
        if (meaning === "rejected" && !task) {
          const message = `${model} refused: ${reason} ${action ?? ""}`;
          if (!noCredits) throw new RejectedError("rejected", message, { reason, status });
          throw new InsufficientCreditsError("insufficient_credits", message, { reason, status, actionUrl: action });
        }
        if (task) seen.accepted(task, model);
        notify(() => ticket.settle?.(task, tasks));
        if (task && meaning === "accepted") return createTask(task, model, tasks, callbackNonce);

        unresolved.add(attemptId);
        const look = task ? `Look at tasks.wait("${task}")` : "Check your account";
        const message = `${model}: outcome unknown (${why}). It may have been charged, and is not sent again. ${look}, then call resolveUnknown("${attemptId}")`;
        // An outcome that is unknown must not be lost for want of a hash.
        const bodyHash = await sha256(text).catch(() => undefined);
        const details = {
          attemptId,
          taskId: task,
          model,
          time,
          bodyHash,
          callbackNonce,
          status: status || undefined,
          cause,
        };
        throw new SubmissionUnknownError("submission_unknown", message, details);
      } catch (error) {
        // What may have been charged stays committed.
        if (!(error instanceof SubmissionUnknownError)) release();
        throw error;
      }
    },
    resolveUnknown(...given) {
      const [attemptId] = given;
      // A misspelt member is undefined, and must not settle them all.
      if (given.length === 0) unresolved.clear();
      else if (isString(attemptId) && attemptId) unresolved.delete(attemptId);
      else
        throw new ConfigurationError(
          "configuration",
          `attemptId: expected that of a SubmissionUnknownError, or no argument for all, got ${preview(attemptId)}`,
        );
    },
  };
}

/** Absent on http pages, where browsers withhold WebCrypto. */
async function sha256(text: string): Promise<string | undefined> {
  const digest = await crypto.subtle?.digest("SHA-256", new TextEncoder().encode(text));
  return digest && toHex(new Uint8Array(digest));
}
