/**
 * The client of the Cliprise Business API. This file binds the emitted tables to the runtime and holds no logic of its own.
 */

import type { SubmitOptions } from "./runtime/client.js";
import {
  type Client,
  type ClientOptions,
  createClient,
  type DryRun,
  type GenerateOptions,
  type RunOptions,
} from "./runtime/client.js";
import type { GenerateBody } from "./runtime/contract.js";
import { type EncodeOptions, encodeRequest as encode } from "./runtime/encode-request.js";
import type { Result } from "./runtime/result.js";
import type { Task } from "./runtime/task.js";
import type { Tasks } from "./runtime/tasks.js";
import type { Models } from "./tables/models.js";
import { tables } from "./tables/rows.js";

export { estimateCredits } from "./pricing.js";
export type {
  CallbackTicket,
  ClientOptions,
  DryRun,
  GenerateOptions,
  RunOptions,
  SubmitOptions,
} from "./runtime/client.js";
export type { GenerateBody } from "./runtime/contract.js";
export type { EncodeOptions, Extra } from "./runtime/encode-request.js";
export {
  AbortedError,
  BudgetError,
  ClipriseError,
  ConfigurationError,
  DownloadError,
  type FailureCause,
  InsufficientCreditsError,
  NotSentError,
  RejectedError,
  RequestError,
  SubmissionsPausedError,
  SubmissionUnknownError,
  TaskFailedError,
  type ValidationCode,
  ValidationError,
  type ValidationIssue,
  WaitTimeoutError,
} from "./runtime/errors.js";
export type { DatedEstimate, DatedEstimateOptions } from "./runtime/estimate-at.js";
export type { Estimate, EstimateOptions } from "./runtime/estimate-credits.js";
export type { ClipriseEvent, Logger } from "./runtime/events.js";
export type { TaskStatus } from "./runtime/read-reply.js";
export type { LookOptions, Result } from "./runtime/result.js";
export { createResumeToken, type ResumeToken, readResumeToken } from "./runtime/resume-token.js";
export type { SavedFile } from "./runtime/save-file.js";
export type { Task } from "./runtime/task.js";
export type { PollSchedule, Tasks, WaitOptions } from "./runtime/tasks.js";
export type { Fetch } from "./runtime/transport.js";
export { version } from "./runtime/version.js";
export type { Model, Models } from "./tables/models.js";

/**
 * The exact body of a generate request. Pure: nothing is sent.
 * @param model a value that can be sent, as the reference prints it
 * @param params the model's own parameters, under the reference's names
 * @throws {ValidationError} with every problem found, each with the parameter's path
 */
export function encodeRequest<M extends keyof Models>(
  model: M,
  params: Models[M],
  options?: EncodeOptions,
): GenerateBody {
  return encode(tables, model, params, options);
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

  /** @throws {ConfigurationError} when the key or the base URL cannot be used */
  constructor(options: ClientOptions) {
    Object.assign(this, createClient(tables, options) satisfies Client);
  }
}
