import { withDeadline } from "./abort.js";
import type { FailureCause } from "./errors.js";
import type { Emit } from "./events.js";
import { classifyFailure, headers, withoutResending } from "./platform/server.js";
import type { Redact } from "./redact.js";

/** What the SDK needs of `fetch`. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

export interface TransportOptions {
  readonly apiKey: string;
  readonly baseURL: string;
  readonly fetch: Fetch;
  /** Milliseconds that one exchange may take, its reply read to the end. */
  readonly timeout: number;
  readonly emit: Emit;
  readonly redact: Redact;
}

/** A reply that was read whole, or else (status 0) what is proven about the failure. */
export interface Exchange {
  readonly status: number;
  readonly text: string;
  /** In a word or two, for messages. */
  readonly why: string;
  readonly cause?: FailureCause;
  readonly notSent?: boolean;
  readonly retry?: boolean;
}

export interface Transport {
  submit(body: string, model: string, signal: AbortSignal | undefined): Promise<Exchange>;
  status(taskId: string, signal: AbortSignal | undefined, timeout: number): Promise<Exchange>;
  /** The status request with `download=true`. Rejects with the platform's raw error: never pass that on. */
  file(taskId: string, signal: AbortSignal | undefined): Promise<Response>;
  /** A result link, fetched without any credentials. Rejects with the platform's raw error, too. */
  link(url: string, signal: AbortSignal | undefined): Promise<Response>;
}

export const generatePath = "/app/cliprise/generate";

export function createTransport({ apiKey, baseURL, fetch, timeout, emit, redact }: TransportOptions): Transport {
  const uncached = supported({ cache: "no-store" });

  async function send(path: string, query: string, init: RequestInit, about: object): Promise<Response> {
    const event = { method: init.method ?? "GET", url: baseURL + path, ...about };
    const start = performance.now();
    emit({ type: "request", ...event });
    const response = await fetch(event.url + query, {
      ...uncached,
      // Followed, a redirect would take the key along, and a 307 would submit twice.
      redirect: "manual",
      ...init,
      headers: { ...headers, ...init.headers },
    });
    emit({ type: "response", ...event, status: response.status, ms: performance.now() - start });
    return response;
  }

  const sendStatus = (taskId: string, signal: AbortSignal, more?: object) =>
    send("/app/cliprise/status", `?${new URLSearchParams({ apiKey, taskId, ...more })}`, { signal }, { taskId });

  async function read(pending: Promise<Response>): Promise<Exchange> {
    const response = await pending;
    const { status } = response;
    return { status, text: await response.text(), why: `HTTP ${status}` };
  }

  function explain(error: unknown): Exchange {
    const verdict = classifyFailure(error, redact);
    return { status: 0, text: "", why: verdict.cause.code ?? verdict.cause.name, ...verdict };
  }

  /** The deadline is for the head; the body may take longer, and ends when the caller aborts. */
  const open = (work: (stop: AbortSignal) => Promise<Response>, signal: AbortSignal | undefined) =>
    withDeadline((stop) => work(signal ? AbortSignal.any([signal, stop]) : stop), timeout, signal);

  return {
    submit(body, model, signal) {
      const json = { authorization: `Bearer ${apiKey}`, "content-type": "application/json" };
      const post = (stop: AbortSignal) =>
        withoutResending(body, (init) =>
          read(send(generatePath, "", { ...init, method: "POST", headers: json, signal: stop }, { model })),
        );
      return withDeadline(post, timeout, signal).catch(explain);
    },
    status: (taskId, signal, most) =>
      withDeadline((stop) => read(sendStatus(taskId, stop)), Math.min(most, timeout), signal).catch(explain),
    file: (taskId, signal) => open((stop) => sendStatus(taskId, stop, { download: true }), signal),
    link: (url, signal) => open((stop) => fetch(url, { ...uncached, signal: stop }), signal),
  };
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
