import type { GenerateBody, Tables } from "./contract.js";
import { ConfigurationError, type ValidationIssue } from "./errors.js";
import { createEmit, type Logger, notify } from "./events.js";
import { isPrivate } from "./http/is-private.js";
import { createTransport, type Fetch } from "./http/transport.js";
import { createBudget } from "./price/budget.js";
import { type Estimate, estimateCredits } from "./price/estimate-credits.js";
import { createRedactor } from "./redact.js";
import { type Extra, encode } from "./request/encode-request.js";
import { createFiles, type Result } from "./result/result.js";
import type { CallbackTicket } from "./submit/callback-ticket.js";
import { createSubmitter } from "./submit/submit.js";
import type { SubmitOptions } from "./submit/submit-options.js";
import type { Task } from "./wait/task.js";
import { createTasks, type PollSchedule, type Tasks, type WaitOptions } from "./wait/tasks.js";

export interface ClientOptions {
  /** The Business API key. It stays inside: no error, log or object that the SDK hands out has it in any form. */
  apiKey: string;
  /** An https URL stored with each task (the API requires one), or `receiver.ticket` of `@cliprise/sdk/callbacks`. */
  callbackUrl?: string | (() => CallbackTicket) | undefined;
  /** Where the API is. Default: the documented host; plain http only for private hosts, as of an emulator. */
  baseURL?: string | undefined;
  /** Replaces the global `fetch`. One that repeats requests by itself breaks the promise of one POST per submission. */
  fetch?: Fetch | undefined;
  /** Milliseconds for one request and its reply (files excepted). Default: 60,000. */
  timeout?: number | undefined;
  /** API credits that this client may commit in its lifetime, in all. What a request can cost at most counts. Default: no limit. */
  maxCredits?: number | undefined;
  /** Gets every event: a function, or an object like `console`. */
  logger?: Logger | undefined;
  /** `error` refuses what the spec does not allow, `warn` tells the logger and sends it, `off` sends it. Default: `error`. */
  validate?: "error" | "warn" | "off" | undefined;
  /** When waits look at their tasks, if they don't say. */
  poll?: PollSchedule | undefined;
  /** Submissions of unknown outcome after which nothing more is sent until `resolveUnknown()`. Default: 3. */
  maxUnknown?: number | undefined;
}

export interface GenerateOptions extends SubmitOptions {
  /** In place of the client's. */
  callbackUrl?: string | undefined;
  /** In place of the client's. */
  validate?: ClientOptions["validate"];
  /** Fields that the spec does not know yet, sent as they are, by where they belong. */
  extra?: Extra | undefined;
}

export interface RunOptions extends GenerateOptions, Omit<WaitOptions, "signal"> {
  /** Told of the task before the wait begins: the moment to store its id. What it throws is ignored. */
  onTask?: ((task: Task) => void) | undefined;
}

/** What `generate` would send, and what that would cost. */
export interface DryRun {
  readonly method: "POST";
  readonly url: string;
  /** Without the key: the `authorization` header is added when a request is sent. */
  readonly headers: { readonly "content-type": "application/json" };
  readonly body: GenerateBody;
  readonly estimate: Estimate;
  /** What the spec finds wrong with it; only ever filled with `validate: "warn"` or `"off"`. */
  readonly issues: readonly ValidationIssue[];
}

export interface Client {
  readonly tasks: Tasks;
  generate(model: string, params: object, options?: GenerateOptions): Promise<Task>;
  run(model: string, params: object, options?: RunOptions): Promise<Result>;
  dryRun(model: string, params: object, options?: GenerateOptions): DryRun;
  raw(body: GenerateBody, options?: SubmitOptions): Promise<Task>;
  resolveUnknown(attemptId?: string): void;
}

export function createClient(tables: Tables, options: ClientOptions): Client {
  const { api } = tables;
  const { apiKey, timeout = 60_000, maxUnknown = 3 } = options;
  const baseURL = (options.baseURL ?? api.url).replace(/\/+$/, "");
  check(/^[!-~]+$/.test(apiKey ?? ""), "apiKey is missing or malformed");
  // Plain http only to a host of one's own, an emulator's: the key goes there.
  check(
    /^https?:\/\/[^\s?#@]+$/.test(baseURL) &&
      URL.canParse(baseURL) &&
      (/^https/.test(baseURL) || isPrivate(baseURL, tables.url)),
    "baseURL is no https URL",
  );

  const redact = createRedactor(apiKey);
  const emit = createEmit(options.logger);
  const fetch: Fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
  const { operations } = api;
  const { generate: submission } = operations;
  const transport = createTransport({ apiKey, baseURL, operations, fetch, timeout, emit, redact });
  // A file on the API's own host may be on a private one: an emulator's.
  const isFetchable = (link: string) => tables.url.test(link) || link.startsWith(new URL("/", baseURL).href);
  const operation = operations.status;
  const files = createFiles({ transport, operation, redact, idle: timeout, isFetchable });
  const tasks = createTasks({
    transport,
    operation,
    files,
    redact,
    emit,
    advised: api.poll,
    defaults: options.poll,
  });
  const reserve = createBudget(options.maxCredits);
  const { submit, resolveUnknown } = createSubmitter({
    transport,
    operation: submission,
    tasks,
    reserve,
    redact,
    emit,
    maxUnknown,
  });

  function prepare(model: string, params: object, call: GenerateOptions) {
    const { callbackUrl = options.callbackUrl, validate = options.validate ?? "error", extra } = call;
    const ticket = typeof callbackUrl === "function" ? callbackUrl() : { url: callbackUrl };
    const encoding = { callbackUrl: ticket.url, extra };
    const { body, issues } = encode(tables, model, params, encoding, validate === "error", redact);
    const estimate = estimateCredits(tables, model, params, call);
    // What a field does to the price that the spec does not know, nobody knows.
    const hasExtra = Object.values(extra ?? {}).some((fields) => Object.keys(fields ?? {}).length > 0);
    const unknown = hasExtra && { min: null, max: null, exact: false };
    return { body, issues, ticket, validate, estimate: { ...estimate, ...unknown } };
  }

  async function generate(model: string, params: object, call: GenerateOptions = {}): Promise<Task> {
    const { body, issues, ticket, validate, estimate } = prepare(model, params, call);
    if (issues.length > 0 && validate === "warn") emit({ type: "warning", model, issues });
    return submit(body, estimate.max, call, ticket);
  }

  return {
    tasks,
    generate,
    async run(model, params, call = {}) {
      const task = await generate(model, params, call);
      notify(() => call.onTask?.(task));
      return task.wait(call);
    },
    dryRun(model, params, call = {}) {
      const { body, issues, estimate } = prepare(model, params, call);
      const headers = { "content-type": "application/json" } as const;
      return { method: "POST", url: baseURL + submission.path, headers, body, estimate, issues };
    },
    raw: async (body, call = {}) => submit(body, null, call),
    resolveUnknown,
  };
}

function check(condition: boolean, message: string): void {
  if (!condition) throw new ConfigurationError("configuration", message);
}
