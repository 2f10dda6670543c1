import { withDeadline } from "./abort.js";
import type { Emit } from "./events.js";
import { headers, withoutResending } from "./platform/server.js";

export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

export interface TransportOptions {
  readonly apiKey: string;
  readonly baseURL: string;
  readonly fetch: Fetch;
  /** Milliseconds that one exchange may take, its reply read to the end. */
  readonly timeout: number;
  readonly emit: Emit;
}

export interface Reply {
  readonly status: number;
  readonly text: string;
}

/** The API's two requests. What they throw is the platform's raw error, which may hold the key: classify it, never pass it on. */
export interface Transport {
  submit(body: string, model: string, signal?: AbortSignal | undefined): Promise<Reply>;
  status(taskId: string, signal?: AbortSignal | undefined, timeout?: number | undefined): Promise<Reply>;
  /** The status request with `download=true`; the response is not read. */
  file(taskId: string, signal?: AbortSignal | undefined): Promise<Response>;
  /** A result link, fetched without any credentials. */
  link(url: string, signal?: AbortSignal | undefined): Promise<Response>;
}

export const generatePath = "/app/cliprise/generate";
const statusPath = "/app/cliprise/status";

export function createTransport({ apiKey, baseURL, fetch, timeout, emit }: TransportOptions): Transport {
  const anonymous = supported({ cache: "no-store" }, { credentials: "omit" });
  // A redirect would take the key along, and on 307 send the submission twice.
  const guarded: RequestInit = { ...anonymous, redirect: "manual" };

  async function send(path: string, query: string, init: RequestInit, about: object): Promise<Response> {
    const event = { method: init.method ?? "GET", url: baseURL + path, ...about };
    const start = performance.now();
    emit({ type: "request", ...event });
    const response = await fetch(event.url + query, { ...guarded, ...init, headers: { ...headers, ...init.headers } });
    emit({ type: "response", ...event, status: response.status, ms: performance.now() - start });
    return response;
  }

  const query = (taskId: string) => `?${new URLSearchParams({ apiKey, taskId })}`;
  const read = async (response: Response) => ({ status: response.status, text: await response.text() });

  /** The deadline is for the head; the body may take longer, and ends when the caller aborts. */
  const head = (work: (stop: AbortSignal) => Promise<Response>, signal: AbortSignal | undefined) =>
    withDeadline((stop) => work(signal ? AbortSignal.any([signal, stop]) : stop), timeout, signal);

  return {
    submit: (body, model, signal) =>
      withDeadline(
        (stop) =>
          withoutResending(async (client) => {
            const headers = { authorization: `Bearer ${apiKey}`, "content-type": "application/json" };
            return read(
              await send(generatePath, "", { ...client, method: "POST", headers, body, signal: stop }, { model }),
            );
          }),
        timeout,
        signal,
      ),
    status: (taskId, signal, most = timeout) =>
      withDeadline(
        async (stop) => read(await send(statusPath, query(taskId), { signal: stop }, { taskId })),
        Math.min(most, timeout),
        signal,
      ),
    file: (taskId, signal) =>
      head((stop) => send(statusPath, `${query(taskId)}&download=true`, { signal: stop }, { taskId }), signal),
    link: (url, signal) => head((stop) => fetch(url, { ...anonymous, signal: stop }), signal),
  };
}

/** Of these request options the ones that the runtime takes: workerd throws on those it does not implement. */
function supported(...options: object[]): RequestInit {
  return Object.assign(
    {},
    ...options.filter((option) => {
      try {
        return new Request("https://a.invalid", option);
      } catch {
        return false;
      }
    }),
  );
}
