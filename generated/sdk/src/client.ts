import type { GenerateBody, Tables } from "./contract.js";
import { ConfigurationError, type ValidationCode, type ValidationIssue } from "./errors.js";
import { createEmit, type Logger, notify } from "./events.js";
import { isPrivate } from "./http/is-private.js";
import { createTransport, type Fetch } from "./http/transport.js";
import { createBudget } from "./price/budget.js";
import { estimateAt, mostNow } from "./price/estimate-at.js";
import type { Estimate } from "./price/estimate-credits.js";
import { positive } from "./price/measures.js";
import { createRedactor, type Redact } from "./redact.js";
import { type Extra, encode, extra, isCallbackUrl } from "./request/encode-request.js";
import { isObject, isString } from "./request/parameter-types.js";
import { parseUrl } from "./request/parse-url.js";
import { guarded, isPlain, plainCopy } from "./request/plain.js";
import {
  anything,
  type Check,
  type Checks,
  count,
  hook,
  isFunction,
  milliseconds,
  readOptions,
  signal,
} from "./request/read-options.js";
import { preview, previewUrl } from "./request/validate.js";
import { createFiles, type Result } from "./result/result.js";
import type { CallbackTicket } from "./submit/callback-ticket.js";
import { createSubmitter, type MaybeTicket } from "./submit/submit.js";
import { maxCredits, type SubmitOptions, submitOptions } from "./submit/submit-options.js";
import { createSeen } from "./wait/seen.js";
import type { Task } from "./wait/task.js";
import { createTasks, type PollSchedule, poll, type Tasks, type WaitOptions, waitOptions } from "./wait/tasks.js";

export interface ClientOptions {
  /**
   * The Business API key. It stays inside: no error, log or object that the SDK hands out has it in any form.
   * Default: `CLIPRISE_API_KEY`, where there is an environment.
   */
  apiKey?: string | undefined;
  /** An https URL stored with each task (the API requires one), or `receiver.ticket` of `@cliprise/sdk/callbacks`. */
  callbackUrl?: string | (() => CallbackTicket) | undefined;
  /**
   * Where the API is: an https URL, or plain http for private hosts, as of an emulator. Default: `CLIPRISE_BASE_URL`, where there is
   * an environment, and then the documented host.
   */
  baseURL?: string | undefined;
  /** Replaces the global `fetch`. One that repeats requests by itself breaks the promise of one POST per submission. */
  fetch?: Fetch | undefined;
  /** Milliseconds for one request and its reply (files excepted), above 0. Default: 60,000. */
  timeout?: number | undefined;
  /** API credits, 0 or more, that this client may commit in its lifetime, in all. What a request can cost at most counts. Default: no limit. */
  maxCredits?: number | undefined;
  /** Gets every event: a function, or an object like `console`. */
  logger?: Logger | undefined;
  /** `error` refuses what the spec does not allow, `warn` tells the logger and sends it, `off` sends it. Default: `error`. */
  validate?: "error" | "warn" | "off" | undefined;
  /** When waits look at their tasks, if they don't say. */
  poll?: PollSchedule | undefined;
  /** Submissions of unknown outcome, at least 1, after which nothing more is sent until `resolveUnknown()`. Default: 3. */
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
  /** Told of the task before the wait begins: the moment to store its id. What it throws or rejects with is ignored. */
  onTask?: ((task: Task) => unknown) | undefined;
}

const validate: Check = ['"error", "warn" or "off"', (value) => ["error", "warn", "off"].includes(value as string)];

const isLogger = (value: unknown): boolean =>
  isFunction(value) || (isObject(value) && isFunction(value.debug) && isFunction(value.warn));

const clientOptions: Checks<ClientOptions> = {
  apiKey: anything,
  callbackUrl: ["a string or a function", (value) => isString(value) || isFunction(value)],
  baseURL: ["a string", isString],
  fetch: hook,
  timeout: milliseconds,
  maxCredits,
  logger: ["a function, or an object like console", isLogger],
  validate,
  poll,
  maxUnknown: count,
};

const generateOptions: Checks<GenerateOptions> = {
  signal,
  maxCredits,
  seconds: positive,
  characters: positive,
  callbackUrl: anything,
  extra,
  validate,
};

/** What `generate` would send, and what that would cost. */
export interface DryRun {
  readonly method: string;
  readonly url: string;
  /** Without the key, which is added when a request is sent. */
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

export function createClient(tables: Tables, given?: ClientOptions): Client {
  const { api } = tables;
  const [apiKey, base] = guarded("options", () => [given?.apiKey, given?.baseURL]);
  const secret: unknown = apiKey ?? environment("CLIPRISE_API_KEY") ?? "";
  const key = isString(secret) ? secret.trim() : "";
  const isKey = /^[!-~]+$/.test(key);
  const redact = isKey ? createRedactor(key) : String;
  const baseURL = (isString(base) ? base : (environment("CLIPRISE_BASE_URL") ?? api.url)).replace(/\/+$/, "");
  const options = readOptions(clientOptions, given, redact, ({ callbackUrl }, report) => {
    // Of a key no message says what was given.
    if (secret === "") report("apiKey", "missing: pass it, or set CLIPRISE_API_KEY");
    else if (!isKey) report("apiKey", "malformed: expected printable ASCII without blanks");
    else if (secret !== key) report("apiKey", "malformed: blanks or line ends around it; trim it");
    // Plain http only to a host of one's own, an emulator's: the key goes there.
    const isUrl = parseUrl(baseURL) && /^https?:\/\/[^\s?#@]+$/.test(baseURL);
    // Events and dry runs hand it out.
    if (redact(baseURL) !== baseURL) report("baseURL", "the API key is in it");
    else if (!isUrl || (/^http:/.test(baseURL) && !isPrivate(baseURL, tables.url)))
      report(
        "baseURL",
        `expected https://host[:port][/path] and no more (http:// for private hosts alone), got ${previewUrl(baseURL)}`,
      );
    if (isString(callbackUrl) && !isCallbackUrl(tables, callbackUrl))
      report("callbackUrl", `expected a public https URL, got ${previewUrl(callbackUrl)}`);
  });
  const { timeout = 60_000, maxUnknown = 3 } = options;
  const emit = createEmit(options.logger);
  const fetch: Fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
  const { operations } = api;
  const { generate: submission } = operations;
  const transport = createTransport({ apiKey: key, baseURL, operations, fetch, timeout, emit, redact });
  // A file on the API's own host may be on a private one: an emulator's.
  const isFetchable = (link: string) => tables.url.test(link) || link.startsWith(new URL("/", baseURL).href);
  const operation = operations.status;
  const files = createFiles({ transport, operation, redact, idle: timeout, isFetchable });
  const seen = createSeen();
  const tasks = createTasks({
    transport,
    operation,
    files,
    redact,
    emit,
    seen,
    advised: api.poll,
    defaults: options.poll,
  });
  const reserve = createBudget(options.maxCredits);
  const { submit, resolveUnknown } = createSubmitter({
    transport,
    operation: submission,
    tasks,
    seen,
    reserve,
    redact,
    emit,
    maxUnknown,
  });

  function prepare(model: string, params: object, call: GenerateOptions) {
    const { callbackUrl = options.callbackUrl, validate = options.validate ?? "error", extra } = call;
    const ticket = typeof callbackUrl === "function" ? take(callbackUrl, redact) : { url: callbackUrl };
    const encoding = { callbackUrl: ticket.url, extra };
    const copy = plainCopy(params);
    const { body, issues } = encode(tables, model, copy, encoding, validate === "error", redact);
    const estimate = estimateAt(tables, model, copy, call);
    // What a field or a value does to the price that the spec does not know, nobody knows.
    const hasExtra = Object.values(extra ?? {}).some((fields) => Object.keys(fields ?? {}).length > 0);
    const isUnknown = hasExtra || issues.some(({ code }) => !harmless.includes(code));
    const unknown = isUnknown && { min: null, max: null, exact: false };
    const measure = estimate.quantity === null && tables.models[model]?.price.measure;
    const why = hasExtra
      ? "of what extra adds"
      : measure
        ? `${estimate.unit}: pass { ${measure} }`
        : "none is documented for these parameters";
    const credits = (isUnknown ? null : mostNow(tables, model, copy, call)) ?? why;
    return { body, issues, ticket, validate, credits, estimate: { ...estimate, ...unknown } };
  }

  async function generate(model: string, params: object, call: GenerateOptions): Promise<Task> {
    const { body, issues, ticket, validate, credits } = prepare(model, params, call);
    if (issues.length > 0 && validate === "warn") emit({ type: "warning", model, issues });
    return submit(body, credits, call, ticket);
  }

  return {
    tasks,
    generate: async (model, params, call) => generate(model, params, readOptions(generateOptions, call, redact)),
    async run(model, params, call) {
      const checks: Checks<RunOptions> = { ...generateOptions, ...waitOptions, onTask: hook };
      const { onTask, timeout, onPoll, poll, ...rest } = readOptions(checks, call, redact);
      const task = await generate(model, params, rest);
      notify(() => onTask?.({ ...task }));
      return task.wait({ signal: rest.signal, timeout, onPoll, poll });
    },
    dryRun(model, params, call) {
      const { body, issues, estimate } = prepare(model, params, readOptions(generateOptions, call, redact));
      const headers = { "content-type": "application/json" } as const;
      return { method: submission.method, url: baseURL + submission.path, headers, body, estimate, issues };
    },
    raw: async (body, call) => submit(body, "of what raw() sends", readOptions(submitOptions, call, redact)),
    resolveUnknown,
  };
}

/** @throws {ConfigurationError} what the caller's function returns is no ticket */
function take(callbackUrl: () => CallbackTicket, redact: Redact): MaybeTicket {
  const ticket = guarded("callbackUrl", () => {
    const made: CallbackTicket = callbackUrl();
    if (!isPlain(made) || !isString(made.url)) return preview(made);
    const { url, nonce } = made;
    return { url, nonce, settle: (...task: Parameters<typeof made.settle>) => made.settle?.(...task) };
  });
  if (!isString(ticket)) return ticket;
  throw new ConfigurationError(
    "configuration",
    `callbackUrl: expected a function that returns a ticket, it returned ${redact(ticket)}`,
  );
}

/** What is wrong with a request and leaves its price as it is. */
const harmless: readonly ValidationCode[] = ["required", "too-long", "url"];

/** Undefined where there is no environment, and where Deno may not read it. */
function environment(name: string): string | undefined {
  try {
    return globalThis.process?.env[name] || undefined;
  } catch {
    return undefined;
  }
}
