import type { ServerResponse } from "node:http";

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Of a JSON text, or of a value. */
export function jsonReply(status: number, value: unknown): Reply {
  const body = typeof value === "string" ? value : JSON.stringify(value);
  return { status, headers: { "content-type": "application/json" }, body: Buffer.from(body) };
}

export function send(response: ServerResponse, { status, headers, body }: Reply): void {
  if (response.destroyed || response.headersSent) return;
  response.writeHead(status, { ...headers, "content-length": body.length });
  response.end(body);
}
