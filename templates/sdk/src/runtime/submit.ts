import {
  AbortedError,
  InsufficientCreditsError,
  NotSentError,
  RejectedError,
  SubmissionsPausedError,
  SubmissionUnknownError,
} from "./errors.js";
import type { Emit } from "./events.js";
import { submitUnsentAgain } from "./platform/server.js";
import { randomHex, toHex } from "./random.js";
import { readSubmit } from "./read-reply.js";
import type { Redact } from "./redact.js";
import type { Transport } from "./transport.js";

export interface Submission {
  readonly body: string;
  readonly model: string;
  readonly signal: AbortSignal | undefined;
  readonly callbackNonce: string | undefined;
}

export interface Submitter {
  /** Resolves with the taskId. At most one request of a submission can ever arrive. */
  submit(submission: Submission): Promise<string>;
  /** Marks one attempt of unknown outcome as settled; without an id, all of them. */
  resolveUnknown(attemptId?: string): void;
}

/** @param maxUnknown how many unresolved unknown outcomes stop further submissions */
export function createSubmitter(transport: Transport, redact: Redact, emit: Emit, maxUnknown: number): Submitter {
  const unresolved = new Set<string>();
  return {
    async submit({ body, model, signal, callbackNonce }) {
      if (unresolved.size >= maxUnknown) {
        const message = `Nothing sent: ${unresolved.size} submissions of unknown outcome wait for resolveUnknown()`;
        throw new SubmissionsPausedError("submissions_paused", message, { attemptIds: [...unresolved] });
      }
      if (signal?.aborted) throw new AbortedError("aborted", "Aborted; nothing sent");
      const attemptId = randomHex();
      const time = new Date().toISOString();
      const exchange = await submitUnsentAgain(() => transport.submit(body, model, signal), emit, signal);
      const { status, cause, why } = exchange;
      if (exchange.notSent) throw new NotSentError("not_sent", `Nothing sent: ${why}`, { cause });

      const read = readSubmit(exchange, redact);
      if (typeof read === "string") return read;
      if (read) {
        const { reason, actionUrl } = read;
        const [Refused, code] =
          reason === "insufficient_credits" ? [InsufficientCreditsError, reason] : [RejectedError, "rejected"];
        throw new Refused(code, `${model} refused: ${reason} ${actionUrl ?? ""}`, { reason, status, actionUrl });
      }

      unresolved.add(attemptId);
      const message = `${model}: outcome unknown (${why}). It may have been charged, and is not sent again. Check your account, then call resolveUnknown("${attemptId}")`;
      const bodyHash = await sha256(body);
      throw new SubmissionUnknownError("submission_unknown", message, {
        attemptId,
        model,
        time,
        bodyHash,
        callbackNonce,
        status,
        cause,
      });
    },
    resolveUnknown(attemptId) {
      if (attemptId) unresolved.delete(attemptId);
      else unresolved.clear();
    },
  };
}

/** Absent on http pages, where browsers withhold WebCrypto. */
async function sha256(text: string): Promise<string | undefined> {
  const digest = await crypto.subtle?.digest("SHA-256", new TextEncoder().encode(text));
  return digest && toHex(new Uint8Array(digest));
}
