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

/** Milliseconds that a body may take to arrive. */
const deadline = 5_000;

/** The HTTP status to refuse a request with, or its body: as text, or as a body parser has left it. */
export type CallbackBody = { readonly refused: 408 | 413 } | { readonly content: unknown };

const tooLarge: CallbackBody = { refused: 413 };

/** Refused are a body that is larger than any callback needs to be, or breaks off, and one that does not arrive in time. */
export async function readBody(request: NodeRequest | Request): Promise<CallbackBody> {
  const length =
    request.headers instanceof Headers ? request.headers.get("content-length") : request.headers["content-length"];
  if (Number(length ?? 0) > sizeLimit) return tooLarge;
  if (!(request instanceof Request) && request.body !== undefined) {
    const { body } = request;
    return { content: body instanceof Uint8Array ? new TextDecoder().decode(body) : body };
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<CallbackBody>((resolve) => {
    timer = setTimeout(resolve, deadline, { refused: 408 });
  });
  const body = await Promise.race([readText(request), late]);
  clearTimeout(timer);
  return body;
}

async function readText(request: NodeRequest | Request): Promise<CallbackBody> {
  const decoder = new TextDecoder();
  let size = 0;
  let text = "";
  try {
    for await (const chunk of chunks(request)) {
      size += chunk.length;
      if (size > sizeLimit) return tooLarge;
      text += decoder.decode(chunk, { stream: true });
    }
  } catch {
    return tooLarge;
  }
  return { content: text };
}

async function* chunks(request: NodeRequest | Request): AsyncGenerator<Uint8Array> {
  const source: AsyncIterable<unknown> | null = request instanceof Request ? request.body : request;
  for await (const chunk of source ?? [])
    yield typeof chunk === "string" ? new TextEncoder().encode(chunk) : (chunk as Uint8Array);
}
