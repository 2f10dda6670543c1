import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Fault } from "./script.js";
import { type Reply, send } from "./send.js";

const longHang = 60_000;
const slowReply = 1_000;
const slowPieces = 8;

/** Bytes that no HTTP client can read as an answer. */
const noise = Buffer.from("\0\x01\x02 this is no HTTP \xff\xfe\r\n\r\n", "latin1");

/** What a service that cannot take a request sends: the answer that suffers when there is no other. */
const unavailable: Reply = {
  status: 503,
  headers: { "content-type": "application/json" },
  body: Buffer.from('{"msg": "service_unavailable"}'),
};

/** The alert `handshake_failure` of TLS. */
const handshakeFailure = Buffer.from([21, 3, 3, 0, 2, 2, 40]);

/** Answers a client that wants TLS. */
export function breakHandshake(socket: Socket, fault: Fault): void {
  if (fault.kind === "refuse" || fault.kind === "garbage") {
    socket.write(fault.kind === "refuse" ? handshakeFailure : noise);
    socket.destroySoon();
  } else breakConnection(socket, fault);
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

/**
 * Answers as the fault wants. `reply` is what the answer would have been; without it nothing was carried out, and an answer that
 * only comes slowly or in part is that of a service that is not available.
 */
export function sendFaulty(response: ServerResponse, fault: Fault, reply: Reply = unavailable): void {
  const { socket } = response;
  if (!socket) return;
  switch (fault.kind) {
    case "status":
      send(response, {
        status: fault.status ?? 503,
        headers: { "content-type": "application/json", ...fault.headers },
        body: Buffer.from(fault.body ?? ""),
      });
      break;
    case "garbage":
      socket.write(noise);
      socket.destroySoon();
      break;
    case "truncate": {
      const { status, headers, body } = reply;
      const head = Object.entries({ ...response.getHeaders(), ...headers, "content-length": String(body.length) });
      socket.write(`HTTP/1.1 ${status} X\r\n${head.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`);
      socket.write(body.subarray(0, Math.min(fault.bytes ?? body.length >> 1, body.length - 1)));
      socket.destroySoon();
      break;
    }
    case "slow":
      sendSlowly(response, reply, fault.ms ?? slowReply);
      break;
    default:
      breakConnection(socket, fault);
  }
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
