/** What an error is, one code per class: a comparison with anything else does not compile. */
export type ErrorCode =
  | "validation"
  | "configuration"
  | "budget"
  | "submissions_paused"
  | "not_sent"
  | "rejected"
  | "insufficient_credits"
  | "submission_unknown"
  | "task_failed"
  | "wait_timeout"
  | "aborted"
  | "request"
  | "download";

/**
 * The one hierarchy of the SDK's errors: each has a stable `code`, none holds the API key, a request or a platform's raw error.
 * After a submission every error has the `taskId`, if one is known, and its message names the call that resumes.
 */
export class ClipriseError extends Error {
  /** Stable and machine-readable, and the `name` in lower case; the message is for people and may change. */
  declare readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, details?: object) {
    super(message);
    // From the code, because a minifier renames classes: "not_sent" is NotSentError.
    const name = `_${code}_error`.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    Object.assign(this, { code, name }, details);
  }
}

/** An error about a task: it has the `taskId`, and its message names the call that resumes. */
export function taskError(
  Kind: typeof ClipriseError,
  code: ErrorCode,
  taskId: string,
  what: string,
  details?: object,
  call = "wait",
): ClipriseError {
  return new Kind(code, `Task ${taskId}: ${what}; resume with tasks.${call}("${taskId}")`, { taskId, ...details });
}

export type ValidationCode =
  | "required"
  | "unknown-parameter"
  | "unknown-model"
  | "not-sendable"
  | "type"
  | "not-in-list"
  | "refused-value"
  | "out-of-range"
  | "too-long"
  | "too-many"
  | "url"
  | "slot-taken";

/** One thing that is wrong with a request, before anything was sent. */
export interface ValidationIssue {
  /** The parameter's path: `aspect_ratio`, `image_urls[1]`, `model`, `callBackUrl`. */
  readonly path: string;
  readonly code: ValidationCode;
  /** What was expected, what was given, and the likely fix. */
  readonly message: string;
}

/** The request is not one that the reference documents. Nothing was sent; `issues` holds every problem, not only the first. */
export class ValidationError extends ClipriseError {
  declare readonly code: "validation";
  /** Every problem found, each with the path of its parameter. */
  declare readonly issues: readonly ValidationIssue[];
}

export function invalid(model: string, issues: readonly ValidationIssue[]): ValidationError {
  return new ValidationError("validation", `Invalid request for ${model}:${listIssues(issues)}`, { issues });
}

/** One thing that is wrong with the options of the client or of a call. */
export interface OptionIssue {
  /** The option's path: `timeout`, `poll.initial`. */
  readonly path: string;
  /** What was expected, what was given, and the likely fix. */
  readonly message: string;
}

/** For messages: a line each. */
export function listIssues(issues: readonly OptionIssue[]): string {
  return issues.map(({ path, message }) => `\n  ${path}: ${message}`).join("");
}

/** What the platform said about a failed exchange: never its own error, which may hold the URL and with it the key. */
export interface FailureCause {
  readonly name: string;
  /** `ECONNREFUSED`, `ENOTFOUND`, `UND_ERR_SOCKET`, … where the runtime tells. */
  readonly code?: string | undefined;
  /** `connect`, `read`, `getaddrinfo`, … where the runtime tells. */
  readonly syscall?: string | undefined;
}

/** An option of the client or of a call cannot be used: a missing key, a base URL that is no URL, a resume token that is none. */
export class ConfigurationError extends ClipriseError {
  declare readonly code: "configuration";
  /** Every option that is wrong, where options are what is wrong. */
  declare readonly issues?: readonly OptionIssue[] | undefined;
}

/** The request may cost more than `maxCredits` leaves, or nobody knows what it costs. Nothing was sent. */
export class BudgetError extends ClipriseError {
  declare readonly code: "budget";
  /** The most this request can cost, in credits; null when it is unknown, which counts as over budget. */
  declare readonly estimated: number | null;
  /** What was left for it, in credits. */
  declare readonly available: number;
}

/** Proven: the request never left (DNS, refused connection, bad certificate). Nothing was charged; calling again is safe. */
export class NotSentError extends ClipriseError {
  declare readonly code: "not_sent";
  declare readonly cause: FailureCause;
}

/** The API refused the request: `reason` has its words. A refused submission is not charged. */
export class RejectedError extends ClipriseError {
  declare readonly code: "rejected" | "insufficient_credits";
  /** The API's own word or sentence; `docs/http.md` in this package lists the documented ones. */
  declare readonly reason: string;
  /** HTTP status of the reply. The API may refuse under the status of a success, too. */
  declare readonly status: number;
  /** Set when a task was asked for. */
  declare readonly taskId?: string | undefined;
}

/** The account has too few credits for the request. Nothing was charged. */
export class InsufficientCreditsError extends RejectedError {
  declare readonly code: "insufficient_credits";
  /** Where credits can be bought, if the API said so. */
  declare readonly actionUrl?: string | undefined;
}

/**
 * The request left, and no reply proves what became of it: it may have been accepted and charged. It is never sent again by
 * itself. To recover: wait for the `taskId` if there is one; or a callback that carries `callbackNonce` reveals the task; or look into the account, and call
 * `cliprise.resolveUnknown(attemptId)` when it is settled.
 */
export class SubmissionUnknownError extends ClipriseError {
  declare readonly code: "submission_unknown";
  /** Names this attempt. */
  declare readonly attemptId: string;
  /** The task that the reply names, beside an error or a refusal: `tasks.wait(taskId)` tells whether there is one. */
  declare readonly taskId?: string | undefined;
  declare readonly model: string;
  /** When it was sent, ISO 8601. */
  declare readonly time: string;
  /** SHA-256 of the body that was sent, in hex; absent where the platform has no WebCrypto. */
  declare readonly bodyHash?: string | undefined;
  /** The nonce in this attempt's callback URL, if a callback receiver made that URL. */
  declare readonly callbackNonce?: string | undefined;
  /** HTTP status of the reply, if there was one. */
  declare readonly status?: number | undefined;
  declare readonly cause?: FailureCause | undefined;
}

/** Too many submissions with an unknown outcome are unresolved: nothing more is sent until `cliprise.resolveUnknown()`. */
export class SubmissionsPausedError extends ClipriseError {
  declare readonly code: "submissions_paused";
  declare readonly attemptIds: readonly string[];
}

/** The API reports that the task failed; `failMsg` has its words. Credits of failed tasks: ask Cliprise support. */
export class TaskFailedError extends ClipriseError {
  declare readonly code: "task_failed";
  declare readonly taskId: string;
  declare readonly failMsg: string;
}

/** The wait's own deadline is over; the task goes on. Resume with `cliprise.tasks.wait(taskId)`. */
export class WaitTimeoutError extends ClipriseError {
  declare readonly code: "wait_timeout";
  declare readonly taskId: string;
  /** Why the last look at the task failed, if it did. */
  declare readonly cause?: FailureCause | undefined;
}

/** The caller's `AbortSignal` ended the call. A task that was submitted goes on. */
export class AbortedError extends ClipriseError {
  declare readonly code: "aborted";
  declare readonly taskId?: string | undefined;
}

/** A free request (status) failed. The task is not affected; ask again. */
export class RequestError extends ClipriseError {
  declare readonly code: "request";
  declare readonly taskId: string;
  declare readonly status?: number | undefined;
  declare readonly cause?: FailureCause | undefined;
  /** Milliseconds after which the server wants to be asked again, if it said so (`Retry-After` in seconds). */
  declare readonly retryAfter?: number | undefined;
}

/** The result could not be fetched whole: an expired link, a truncated body, a link that is not public http(s). */
export class DownloadError extends ClipriseError {
  declare readonly code: "download";
  declare readonly taskId: string;
  declare readonly status?: number | undefined;
  declare readonly cause?: FailureCause | undefined;
}
