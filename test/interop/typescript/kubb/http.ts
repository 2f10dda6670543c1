/** What Kubb's client calls to send a request, with the types that it imports from there. */
export interface RequestConfig<T = unknown> {
  readonly method?: string;
  readonly url?: string;
  readonly params?: unknown;
  readonly data?: T;
  readonly headers?: Readonly<Record<string, string>>;
}

export type ResponseErrorConfig<T = unknown> = T;

interface Response<T> {
  readonly data: T;
  readonly status: number;
}

export type Client = <T, _Error = unknown, D = unknown>(config: RequestConfig<D>) => Promise<Response<T>>;

export const server = { url: "" };
/** Its functions give the body alone. */
export const last = { status: 0 };

const send: Client = async ({ method = "GET", url = "", params, data, headers = {} }) => {
  const query = params ? `?${new URLSearchParams(params as Record<string, string>)}` : "";
  const response = await globalThis.fetch(server.url + url + query, {
    method,
    headers: { "content-type": "application/json", ...headers },
    ...(data !== undefined && { body: JSON.stringify(data) }),
  });
  const text = await response.text();
  last.status = response.status;
  return { data: text ? JSON.parse(text) : {}, status: response.status };
};

export default send;
