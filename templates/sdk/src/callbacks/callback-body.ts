/** What of Node's `http.IncomingMessage`, and of Express' request, the callback receiver uses. */
export interface NodeRequest extends AsyncIterable<unknown> {
  readonly url?: string | undefined;
  readonly headers: { readonly "content-length"?: string | undefined };
  /** Set by a body parser that has already read the stream. */
  readonly body?: unknown;
}

/** What of Node's `http.ServerResponse` the callback receiver uses. */
export interface NodeResponse {
  statusCode: number;
  end(): unknown;
}

/** Bytes of a callback's body that are read at most. */
const sizeLimit = 65_536;

/** The body as text; undefined when it is larger than any callback needs to be, or breaks off. */
export async function readBody(request: NodeRequest | Request): Promise<string | undefined> {
  const length =
    request.headers instanceof Headers ? request.headers.get("content-length") : request.headers["content-length"];
  if (Number(length ?? 0) > sizeLimit) return undefined;
  const parsed = !(request instanceof Request) && request.body !== undefined;
  if (parsed)
    return (typeof request.body === "string" ? request.body : (JSON.stringify(request.body) ?? "")).slice(0, sizeLimit);

  const decoder = new TextDecoder();
  let size = 0;
  let text = "";
  try {
    for await (const chunk of chunks(request)) {
      size += chunk.length;
      if (size > sizeLimit) return undefined;
      text += decoder.decode(chunk, { stream: true });
    }
  } catch {
    return undefined;
  }
  return text;
}

async function* chunks(request: NodeRequest | Request): AsyncGenerator<Uint8Array> {
  const source: AsyncIterable<unknown> | null = request instanceof Request ? request.body : request;
  for await (const chunk of source ?? [])
    yield typeof chunk === "string" ? new TextEncoder().encode(chunk) : (chunk as Uint8Array);
}
