import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import type { Encoding, Fault, Framing } from "./script.js";
import { type Reply, send } from "./send.js";

const longHang = 60_000;
const slowReply = 1_000;
const slowPieces = 8;

/** Bytes that no HTTP client can read as an answer. */
const noise = Buffer.from("\0\x01\x02 this is no HTTP \xff\xfe\r\n\r\n", "latin1");

/** The alert `handshake_failure` of TLS. */
const handshakeFailure = Buffer.from([21, 3, 3, 0, 2, 2, 40]);

/** Answers a client that wants TLS. */
export function breakHandshake(socket: Socket, fault: Fault): void {
  if (fault.kind === "refuse" || fault.kind === "garbage") {
    socket.write(fault.kind === "refuse" ? handshakeFailure : noise);
    socket.destroySoon();
  } else breakConnection(socket, fault);
}

/** Answers a client that asks its proxy for a tunnel. */
export function breakTunnel(socket: Socket, fault: Fault): void {
  switch (fault.kind) {
    case "status": {
      const { status = 503, headers = {}, body = "" } = fault;
      const all = { ...headers, connection: "close", "content-length": Buffer.byteLength(body) };
      const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
      socket.write(`HTTP/1.1 ${status} X\r\n${lines.join("")}\r\n${body}`);
      socket.destroySoon();
      break;
    }
    case "garbage":
      socket.write(noise);
      socket.destroySoon();
      break;
    default:
      breakConnection(socket, fault);
  }
}

/** Breaks a connection without an answer. */
export function breakConnection(socket: Socket, { kind, ms = longHang }: Fault): void {
  switch (kind) {
    case "close":
      socket.destroySoon();
      break;
    case "hang": {
      const timer = setTimeout(() => socket.destroy(), ms).unref();
      socket.once("close", () => clearTimeout(timer));
      break;
    }
    default:
      socket.resetAndDestroy();
  }
}

/** Answers as the fault wants. `reply` is the answer that comes slowly or in part. */
export function sendFaulty(response: ServerResponse, fault: Fault, reply: Reply, taskId?: unknown): void {
  const { socket } = response;
  if (!socket) return;
  switch (fault.kind) {
    case "status": {
      const values: Readonly<Record<string, string>> = {
        taskId: String(taskId ?? ""),
        elsewhere: elsewhere(response.req),
      };
      const fill = (text: string) => text.replace(/\{(taskId|elsewhere)\}/g, (_, name) => values[name] ?? "");
      const headers = Object.entries(fault.headers ?? {}).map(([name, text]) => [name.toLowerCase(), fill(text)]);
      send(response, {
        status: fault.status ?? 503,
        headers: { "content-type": "application/json", ...Object.fromEntries(headers) },
        body: Buffer.from(fill(fault.body ?? "")),
      });
      break;
    }
    case "garbage":
      socket.write(noise);
      socket.destroySoon();
      break;
    case "truncate":
      sendTruncated(response, socket, fault, reply);
      break;
    case "slow":
      sendSlowly(response, reply, fault.ms ?? slowReply);
      break;
    default:
      breakConnection(socket, fault);
  }
}

const compress: Readonly<Record<Encoding, (body: Buffer) => Buffer>> = {
  gzip: gzipSync,
  deflate: deflateSync,
  br: brotliCompressSync,
};

interface Framed {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const frame: Readonly<Record<Framing, (cut: Buffer, whole: Buffer) => Framed>> = {
  "whole-length": (body, { length }) => ({ headers: { "content-length": String(length) }, body }),
  "cut-length": (body) => ({ headers: { "content-length": String(body.length) }, body }),
  chunked: (body) => ({ headers: { "transfer-encoding": "chunked" }, body: toChunks(body) }),
  close: (body) => ({ headers: {}, body }),
};

/** One chunk, unless it is empty, and the last one. */
function toChunks(body: Buffer): Buffer {
  const chunk = body.length > 0 ? [`${body.length.toString(16)}\r\n`, body, "\r\n"] : [];
  return Buffer.concat([...chunk, "0\r\n\r\n"].map((part) => Buffer.from(part)));
}

function sendTruncated(response: ServerResponse, socket: Socket, fault: Fault, reply: Reply): void {
  const { bytes, encoding, framing = "whole-length" } = fault;
  const whole = encoding ? compress[encoding](reply.body) : reply.body;
  const cut = whole.subarray(0, Math.max(0, Math.min(bytes ?? whole.length >> 1, whole.length - 1)));
  const { headers, body } = frame[framing](cut, whole);
  const all = {
    ...response.getHeaders(),
    ...reply.headers,
    ...(encoding && { "content-encoding": encoding }),
    ...headers,
    connection: "close",
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`HTTP/1.1 ${reply.status} X\r\n${head.join("")}\r\n`);
  socket.write(body);
  socket.destroySoon();
}

/** The URL of a request by another name of this machine, which is as private. */
function elsewhere({ headers: { host = "" }, url = "/", socket }: IncomingMessage): string {
  const port = /:\d+$/.exec(host)?.[0] ?? `:${socket.localPort}`;
  const name = host.startsWith("localhost") ? "127.0.0.1" : "localhost";
  return `${"encrypted" in socket ? "https" : "http"}://${name}${port}${url.startsWith("/") ? url : "/"}`;
}

function sendSlowly(response: ServerResponse, { status, headers, body }: Reply, ms: number): void {
  response.writeHead(status, { ...headers, "content-length": body.length });
  response.flushHeaders();
  const size = Math.max(1, Math.ceil(body.length / slowPieces));
  let sent = 0;
  const timer = setInterval(() => {
    response.write(body.subarray(sent, sent + size));
    sent += size;
    if (sent >= body.length) {
      clearInterval(timer);
      response.end();
    }
  }, ms / slowPieces).unref();
  response.once("close", () => clearInterval(timer));
}
