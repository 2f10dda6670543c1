import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { parseUrl } from "../../sdk/src/request/parse-url.js";
import { isControlPath } from "./control-api.js";
import { corsHeaders, refusalOf } from "./cross-site.js";
import { ownReply } from "./documented-reply.js";
import type { Settings } from "./emulator-options.js";
import type { ApiFacts } from "./emulator-tables.js";
import type { RequestHandler } from "./incoming-request.js";
import { listen, portOf, urlOfHost } from "./listen.js";
import type { Scenario } from "./scenarios.js";
import { jsonReply, send } from "./send.js";

export interface HttpServer {
  readonly port: number;
  urlOf(port: number): string;
  /** Takes over a connection that another port has accepted. */
  admit(socket: Socket, scenario: Scenario): void;
  close(): Promise<void>;
}

/** A snapshot holds the whole journal. */
const controlBodyLimit = 256 * 2 ** 20;

/**
 * The HTTP surface. Whatever arrives is answered or closed, and the next request is served: bodies, heads and their time are
 * limited, and a handler that throws costs its own request only.
 */
export async function startHttpServer(settings: Settings, api: ApiFacts, handle: RequestHandler): Promise<HttpServer> {
  const { host, port, bodyLimit, headTimeout, requestTimeout } = settings;
  const sockets = new Set<Socket>();
  const doors = new WeakMap<Socket, Scenario>();
  const server = createServer(
    {
      headersTimeout: Math.min(headTimeout, requestTimeout),
      requestTimeout,
      connectionsCheckingInterval: Math.min(1_000, headTimeout),
      keepAliveTimeout: 5_000,
      maxHeaderSize: 16_384,
    },
    (message, response) => void serve(message, response),
  );

  async function serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    response.on("error", () => {});
    try {
      const { url: target = "" } = message;
      const url = parseUrl(target.startsWith("/") ? `http://emulator${target}` : target);
      const isControl = url !== undefined && isControlPath(url.pathname);
      const { headers } = message;
      const cors = corsHeaders(headers, settings, api);
      for (const [name, value] of Object.entries(cors)) response.setHeader(name, value);
      const refusal = isControl ? refusalOf(headers, settings) : undefined;
      if (refusal !== undefined) {
        response.shouldKeepAlive = false;
        return send(response, jsonReply(403, { error: refusal }));
      }
      if (message.method === "OPTIONS" && "access-control-allow-methods" in cors) {
        response.writeHead(204).end();
        return;
      }
      const body = await readBody(message, isControl ? controlBodyLimit : bodyLimit);
      if (body === "broken") return;
      if (body === "too large" || !url) {
        // What is still on its way is not read: the connection ends as soon as the answer is out.
        response.shouldKeepAlive = false;
        send(response, body === "too large" ? ownReply(api, 413, "body_too_large") : ownReply(api, 400, "bad_url"));
        return;
      }
      await handle(
        {
          method: message.method ?? "",
          path: url.pathname,
          query: url.searchParams,
          headers,
          body,
          door: doors.get(message.socket),
        },
        response,
      );
    } catch (error) {
      send(response, ownReply(api, 500, `emulator: ${error instanceof Error ? error.message : "failed"}`));
    }
  }

  server.on("connection", (socket) => {
    sockets.add(socket);
    // A test that fails before it closes the emulator must end all the same: only the clients keep their process alive.
    socket.unref();
    socket.on("error", () => {});
    socket.once("close", () => sockets.delete(socket));
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    const [code, text] = badRequests[error.code ?? ""] ?? [400, "Bad Request"];
    if (socket.writable) socket.end(`HTTP/1.1 ${code} ${text}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
    // A client that goes on sending is not listened to.
    setTimeout(() => socket.destroy(), 100).unref();
  });
  await listen(server, port, host);

  const name = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  return {
    port: portOf(server),
    urlOf: (number) => `${urlOfHost(name)}:${number}`,
    admit(socket, scenario) {
      doors.set(socket, scenario);
      server.emit("connection", socket);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

const badRequests: Readonly<Record<string, readonly [number, string]>> = {
  HPE_HEADER_OVERFLOW: [431, "Request Header Fields Too Large"],
  ERR_HTTP_REQUEST_TIMEOUT: [408, "Request Timeout"],
};

function readBody(message: IncomingMessage, limit: number): Promise<Buffer | "too large" | "broken"> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    if (Number(message.headers["content-length"] ?? 0) > limit) return resolve("too large");
    message.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else {
        message.pause();
        resolve("too large");
      }
    });
    message.on("end", () => resolve(Buffer.concat(chunks)));
    message.on("error", () => resolve("broken"));
    message.on("close", () => resolve("broken"));
  });
}
