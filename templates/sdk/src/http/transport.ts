import type { Api, OperationRow } from "../contract.js";
import type { Emit } from "../events.js";
import { withDeadline } from "../platform/abort.js";
import type { Exchange } from "../platform/exchange.js";
import { classifyFailure, identify } from "../platform/server.js";
import type { Redact } from "../redact.js";
import { readText } from "./read-text.js";

/** What the SDK needs of `fetch`. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

export interface Transport {
  /** @param init the body, in the form that the platform wants it in */
  submit(init: object, model: string, signal: AbortSignal | undefined): Promise<Exchange>;
  /** Asks an operation that takes no body about a task. */
  ask(operation: OperationRow, taskId: string, signal: AbortSignal | undefined, timeout: number): Promise<Exchange>;
  /**
   * A result link, fetched without any credentials and without following a redirect; without a link, the status request that
   * asks for the file. Rejects with the platform's raw error: never pass that on.
   */
  file(taskId: string, link: string | undefined, signal: AbortSignal | undefined): Promise<Response>;
}

export interface TransportOptions {
  readonly apiKey: string;
  readonly baseURL: string;
  readonly operations: Api["operations"];
  readonly fetch: Fetch;
  /** Milliseconds that one exchange may take, its reply read to the end. */
  readonly timeout: number;
  readonly emit: Emit;
  readonly redact: Redact;
}

export function createTransport(options: TransportOptions): Transport {
  const { apiKey, baseURL, operations, fetch, timeout, emit, redact } = options;
  const uncached = supported({ cache: "no-store" });

  async function send(
    { method, path, key }: OperationRow,
    about: object,
    init: RequestInit,
    query: Readonly<Record<string, string>> = {},
    leave?: () => void,
  ): Promise<Response> {
    const event = { method, url: baseURL + path, ...about };
    const search = `${new URLSearchParams(key ? { [key]: apiKey, ...query } : query)}`;
    const authorization = key ? {} : { authorization: `Bearer ${apiKey}` };
    const start = performance.now();
    emit({ type: "request", ...event });
    // The caller's logger may have ended it.
    if (init.signal?.aborted) throw init.signal.reason;
    leave?.();
    const response = await fetch(event.url + (search && `?${search}`), {
      ...uncached,
      // Followed, a redirect would take the key along, and a 307 would submit twice.
      redirect: "manual",
      ...init,
      method,
      headers: identify({ ...authorization, ...init.headers }),
    });
    demandResponse(response);
    emit({ type: "response", ...event, status: response.status, ms: performance.now() - start });
    return response;
  }

  const { generate, status } = operations;
  const askAbout = (
    operation: OperationRow,
    taskId: string,
    init: RequestInit,
    more?: Readonly<Record<string, string>>,
    leave?: () => void,
  ) => send(operation, { taskId }, init, { ...(operation.task && { [operation.task]: taskId }), ...more }, leave);

  /** An exchange whose reply is read to the end in time; it never rejects. */
  const exchange = (
    ask: (stop: AbortSignal, leave: () => void) => Promise<Response>,
    limit: number,
    signal: AbortSignal | undefined,
  ): Promise<Exchange> => {
    // Before fetch is called nothing has left.
    let come: Partial<Exchange> = { notSent: true, retry: false };
    const leave = () => {
      come = {};
    };
    return withDeadline(
      async (stop) => {
        const response = await ask(stop, leave);
        const { status, headers } = response;
        // From here on the request has arrived, whatever the body fails with.
        const keep = (part: string) => {
          come = { part, notSent: false };
        };
        keep("");
        const [seconds = Number.NaN] = /^\d{1,9}$/.exec(headers.get("retry-after") ?? "") ?? [];
        const retryAfter = Number(seconds) * 1_000;
        return { status, text: await readText(response, keep), why: `HTTP ${status}`, retryAfter };
      },
      limit,
      signal,
    ).catch((error: unknown) => {
      const verdict = classifyFailure(error, redact);
      return { status: 0, text: "", why: verdict.cause.code ?? verdict.cause.name, ...verdict, ...come };
    });
  };

  return {
    submit(init, model, signal) {
      const headers = { "content-type": "application/json" };
      const post = (stop: AbortSignal) => ({ ...init, headers, signal: stop });
      return exchange((stop, leave) => send(generate, { model }, post(stop), {}, leave), timeout, signal);
    },
    ask: (operation, taskId, signal, most) =>
      exchange(
        (stop, leave) => askAbout(operation, taskId, { signal: stop }, {}, leave),
        Math.min(most, timeout),
        signal,
      ),
    file: (taskId, link, signal) =>
      withDeadline(
        (late) => {
          // The deadline is for the head; the body may take longer, and ends when the caller aborts.
          const stop = signal ? eitherOf(signal, late) : late;
          // Of a compressed body nobody can tell whether it is whole.
          const init = { headers: { "accept-encoding": "identity" }, signal: stop };
          return link === undefined
            ? askAbout(status, taskId, init, status.file && { [status.file.name]: status.file.value })
            : fetch(link, { ...uncached, redirect: "manual", ...init }).then(demandResponse);
        },
        timeout,
        signal,
      ),
  };
}

/**
 * Not every platform takes a signal of another implementation (a polyfill's, jsdom's). The body hears of such a one when it is read,
 * and what waits for the head by itself.
 */
function eitherOf(signal: AbortSignal, late: AbortSignal): AbortSignal {
  try {
    return AbortSignal.any([signal, late]);
  } catch {
    return late;
  }
}

/** A caller's own fetch may give anything. */
function demandResponse(response: Response): Response {
  if (typeof response?.headers?.get !== "function") throw new TypeError("fetch gave no Response");
  return response;
}

/** The request option if the runtime takes it: older workerd throws on it. */
function supported(option: object): object {
  try {
    new Request("https://a.invalid", option);
    return option;
  } catch {
    return {};
  }
}
