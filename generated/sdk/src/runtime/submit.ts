import {
  AbortedError,
  InsufficientCreditsError,
  NotSentError,
  RejectedError,
  SubmissionsPausedError,
  SubmissionUnknownError,
} from "./errors.js";
import type { Emit } from "./events.js";
import { classifyFailure, submitUnsentAgain } from "./platform/server.js";
import { randomHex, toHex } from "./random.js";
import { type Refusal, readSubmit } from "./read-reply.js";
import type { Redact } from "./redact.js";
import type { Transport } from "./transport.js";

export interface Submission {
  readonly body: string;
  readonly model: string;
  readonly signal?: AbortSignal | undefined;
  readonly callbackNonce?: string | undefined;
}

export interface Submitter {
  /** Resolves with the taskId. At most one request of a submission can ever arrive. */
  submit(submission: Submission): Promise<string>;
  /** Marks one attempt of unknown outcome as settled; without an id, all of them. */
  resolveUnknown(attemptId?: string): void;
}

export interface SubmitterOptions {
  readonly transport: Transport;
  readonly redact: Redact;
  readonly emit: Emit;
  /** How many unresolved unknown outcomes stop further submissions. */
  readonly maxUnknown: number;
}

export function createSubmitter({ transport, redact, emit, maxUnknown }: SubmitterOptions): Submitter {
  const unresolved = new Set<string>();

  return {
    async submit(submission) {
      if (unresolved.size >= maxUnknown) {
        const message = `${unresolved.size} submissions have an unknown outcome; nothing is sent until resolveUnknown()`;
        throw new SubmissionsPausedError("submissions_paused", message, { attemptIds: [...unresolved] });
      }
      const { body, model, signal, callbackNonce } = submission;
      const attemptId = randomHex();
      const time = new Date().toISOString();
      const post = () => transport.submit(body, model, signal).catch((error) => classifyFailure(error, redact));
      if (signal?.aborted) throw new AbortedError("aborted", "Aborted; nothing was sent");
      const outcome = await submitUnsentAgain(post, emit, signal);

      if ("status" in outcome) {
        const read = readSubmit(outcome, redact);
        if (read && "taskId" in read) return read.taskId;
        if (read) throw rejection(model, outcome.status, read);
      } else if (outcome.notSent) {
        const { cause } = outcome;
        throw new NotSentError("not_sent", `Not sent, nothing was charged: ${cause.code ?? cause.name}`, { cause });
      }

      unresolved.add(attemptId);
      const [why, details] =
        "status" in outcome
          ? [`HTTP ${outcome.status}`, { status: outcome.status }]
          : [outcome.cause.code ?? outcome.cause.name, { cause: outcome.cause }];
      const message =
        `${model}: outcome unknown (${why}). It may have been accepted and charged, so it is not sent again. ` +
        `Check your account, then call resolveUnknown("${attemptId}")`;
      const bodyHash = await sha256(body);
      throw new SubmissionUnknownError("submission_unknown", message, {
        attemptId,
        model,
        time,
        ...(bodyHash && { bodyHash }),
        ...(callbackNonce && { callbackNonce }),
        ...details,
      });
    },
    resolveUnknown(attemptId) {
      if (attemptId === undefined) unresolved.clear();
      else unresolved.delete(attemptId);
    },
  };
}

function rejection(model: string, status: number, { reason, insufficient, actionUrl }: Refusal): RejectedError {
  if (!insufficient) return new RejectedError("rejected", `The API refused ${model}: ${reason}`, { reason, status });
  const message = `Too few credits for ${model}${actionUrl ? `; get more at ${actionUrl}` : ""}`;
  return new InsufficientCreditsError("insufficient_credits", message, {
    reason,
    status,
    ...(actionUrl && { actionUrl }),
  });
}

/** Absent on http pages, where browsers withhold WebCrypto. */
async function sha256(text: string): Promise<string | undefined> {
  const digest = await globalThis.crypto.subtle?.digest("SHA-256", new TextEncoder().encode(text));
  return digest && toHex(new Uint8Array(digest));
}
