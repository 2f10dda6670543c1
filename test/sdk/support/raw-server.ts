import { createServer, type Server, type Socket } from "node:net";
import { afterEach } from "vitest";

/** What the server does with a request that it has read whole. */
export type Reaction = (socket: Socket, request: string, count: number) => void;

export interface RawServer {
  readonly baseURL: string;
  /** Every request that arrived whole, head and body. */
  readonly requests: string[];
}

const servers: Server[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

/** A server on bare sockets, so that a test can answer with anything, or with nothing. */
export async function startRawServer(react: Reaction): Promise<RawServer> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    let received = "";
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      received += chunk.toString("utf8");
      const end = received.indexOf("\r\n\r\n");
      if (end < 0) return;
      const length = Number(/content-length: (\d+)/i.exec(received)?.[1] ?? 0);
      if (Buffer.byteLength(received) < end + 4 + length) return;
      requests.push(received);
      const request = received;
      received = "";
      react(socket, request, requests.length);
    });
  });
  const close = server.close.bind(server);
  server.close = (callback) => {
    for (const socket of sockets) socket.destroy();
    return close(callback);
  };
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return { baseURL: `http://127.0.0.1:${port}`, requests };
}

/** A whole HTTP reply. */
export function reply(status: number, body: string | Uint8Array = "", headers: Record<string, string> = {}): Reaction {
  const bytes = Buffer.from(body);
  const lines = { "content-length": String(bytes.length), connection: "close", ...headers };
  const head = Object.entries(lines)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("");
  return (socket) => {
    socket.write(`HTTP/1.1 ${status} X\r\n${head}\r\n`);
    socket.end(bytes);
  };
}

export const json = (status: number, body: unknown): Reaction =>
  reply(status, JSON.stringify(body), { "content-type": "application/json" });

/** The faults after a request has arrived whole. None of them proves that it was not executed. */
export const faults = {
  reset: (socket) => void socket.resetAndDestroy(),
  close: (socket) => void socket.end(),
  hang: () => {},
  "half a head": (socket) => void socket.end("HTTP/1.1 200 OK\r\ncontent-le"),
  "truncated body": (socket) => void socket.end('HTTP/1.1 200 OK\r\ncontent-length: 90\r\n\r\n[{"code": 200, "taskI'),
  garbage: (socket) => void socket.end("\x00\x01 no http at all\r\n\r\n"),
  "200 without taskId": json(200, [{ code: 200 }]),
  "200 that is HTML": reply(200, "<html>maintenance</html>"),
  "200 empty": reply(200),
  "200 with an error of the server's": json(200, { code: 500, msg: "oops" }),
  "301": reply(301, "", { location: "/elsewhere" }),
  "302": reply(302, "", { location: "/elsewhere" }),
  "303": reply(303, "", { location: "/elsewhere" }),
  "307": reply(307, "", { location: "/elsewhere" }),
  "308": reply(308, "", { location: "/elsewhere" }),
  "400 that is HTML": reply(400, "<html>bad gateway manners</html>"),
  "401": reply(401),
  "404": reply(404, "not found"),
  "408": reply(408),
  "429": json(429, { msg: "slow down" }),
  "500": json(500, { msg: "insufficient_credits" }),
  "502": reply(502, "bad gateway"),
  "502 with a word of refusal": json(502, { msg: "invalid_api_key" }),
  "503": reply(503, "", { "retry-after": "0" }),
  "504": reply(504),
} satisfies Record<string, Reaction>;
