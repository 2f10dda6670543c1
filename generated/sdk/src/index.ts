/**
 * The client of the Cliprise Business API. This file binds the emitted tables to the runtime and holds no logic of its own.
 */

import {
  type Client,
  type ClientOptions,
  createClient,
  type DryRun,
  type GenerateOptions,
  type RunOptions,
} from "./client.js";
import type { GenerateBody } from "./contract.js";
import { type EncodeOptions, encodeRequest as encode, encodeOptions } from "./request/encode-request.js";
import { readOptions } from "./request/read-options.js";
import type { Result } from "./result/result.js";
import type { SubmitOptions } from "./submit/submit-options.js";
import type { Models } from "./tables/models.js";
import { tables } from "./tables/rows.js";
import type { Task } from "./wait/task.js";
import type { Tasks } from "./wait/tasks.js";

export type {
  ClientOptions,
  DryRun,
  GenerateOptions,
  RunOptions,
} from "./client.js";
export type { GenerateBody } from "./contract.js";
export {
  AbortedError,
  BudgetError,
  ClipriseError,
  ConfigurationError,
  DownloadError,
  type ErrorCode,
  type FailureCause,
  InsufficientCreditsError,
  NotSentError,
  type OptionIssue,
  RejectedError,
  RequestError,
  SubmissionsPausedError,
  SubmissionUnknownError,
  TaskFailedError,
  type ValidationCode,
  ValidationError,
  type ValidationIssue,
  WaitTimeoutError,
} from "./errors.js";
export type { ClipriseEvent, Logger } from "./events.js";
export type { FailedStatus, ProcessingStatus, SucceededStatus, TaskStatus } from "./http/read-status.js";
export type { Fetch } from "./http/transport.js";
export type { SavedFile } from "./platform/save-file.js";
export type { DatedEstimate, DatedEstimateOptions } from "./price/estimate-at.js";
export type { Estimate } from "./price/estimate-credits.js";
export type { EstimateOptions } from "./price/measures.js";
export { estimateCredits } from "./pricing.js";
export type { EncodeOptions, Extra } from "./request/encode-request.js";
export type { LookOptions, Result } from "./result/result.js";
export type { CallbackTicket } from "./submit/callback-ticket.js";
export type { SubmitOptions } from "./submit/submit-options.js";
export type { Model, Models } from "./tables/models.js";
export { version } from "./version.js";
export { createResumeToken, type ResumeToken, readResumeToken } from "./wait/resume-token.js";
export type { Task } from "./wait/task.js";
export type { PollSchedule, TaskOrId, Tasks, WaitOptions } from "./wait/tasks.js";

/**
 * The exact body of a generate request. Pure: nothing is sent.
 * @param model a value that can be sent, as the reference prints it
 * @param params the model's own parameters, under the reference's names
 * @throws {ValidationError} with every problem found, each with the parameter's path
 * @throws {ConfigurationError} an option that there is none of
 */
export function encodeRequest<M extends keyof Models>(
  model: M,
  params: Models[M],
  options: EncodeOptions & { callbackUrl: string },
): GenerateBody {
  // With a callback URL and nothing else, as in a loop over many requests, there is nothing to find.
  const isPlain = options?.callbackUrl !== undefined && Object.keys(options).length === 1;
  return encode(tables, model, params, isPlain ? options : readOptions(encodeOptions, options));
}

/** A client of the Cliprise Business API. */
export class Cliprise {
  /** Tasks that were submitted before, by this process or another one: `status`, `wait`, `states`, `download`. All free. */
  declare readonly tasks: Tasks;

  /**
   * Submits a request: at most one POST ever arrives. Credits are charged when it is accepted.
   * @param model a value that can be sent, as the reference prints it
   * @param params the model's own parameters, under the reference's names
   * @returns the accepted task: store its `id`, then `wait`
   * @throws {ValidationError} the request is not one that the reference documents; nothing was sent
   * @throws {BudgetError} it may cost more than `maxCredits`; nothing was sent
   * @throws {NotSentError} proven: nothing was sent
   * @throws {RejectedError} the API refused it, {@link InsufficientCreditsError} for lack of credits; nothing was charged
   * @throws {SubmissionUnknownError} it may have been accepted and charged, and is not sent again
   */
  declare readonly generate: <M extends keyof Models>(
    model: M,
    params: Models[M],
    options?: GenerateOptions,
  ) => Promise<Task>;

  /**
   * `generate`, then `wait`: the result. Every error after the submission has the `taskId`.
   * @param model a value that can be sent, as the reference prints it
   * @param params the model's own parameters, under the reference's names
   * @throws what `generate` throws, and then {@link TaskFailedError} or {@link WaitTimeoutError}
   */
  declare readonly run: <M extends keyof Models>(model: M, params: Models[M], options?: RunOptions) => Promise<Result>;

  /**
   * The exact request that `generate` would send, without the key, and what it would cost. Nothing is sent.
   * @throws {ValidationError} as `generate` would
   */
  declare readonly dryRun: <M extends keyof Models>(model: M, params: Models[M], options?: GenerateOptions) => DryRun;

  /**
   * Submits a body as it is: for what the spec does not know yet. No validation; its price is unknown, so any `maxCredits`
   * refuses it.
   */
  declare readonly raw: (body: GenerateBody, options?: SubmitOptions) => Promise<Task>;

  /** After looking into a `SubmissionUnknownError`: settles that attempt, or without an id all of them, so that submissions go on. */
  declare readonly resolveUnknown: (attemptId?: string) => void;

  /** @throws {ConfigurationError} with every option that cannot be used, as a key that is missing */
  constructor(options?: ClientOptions) {
    Object.assign(this, createClient(tables, options) satisfies Client);
  }
}
