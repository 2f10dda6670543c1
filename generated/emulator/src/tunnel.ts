import { createServer } from "node:http";
import type { Socket } from "node:net";

/** A name that nobody can have: a client that leaves its proxy out gets nowhere. */
export const behindProxy = "https://emulator.invalid";

/** Is the client's proxy on a connection. `onAsked` is called when it wants a tunnel, whereto does not matter. */
export function playProxy(socket: Socket, onAsked: () => void): void {
  const proxy = createServer((_, response) => response.writeHead(405, { allow: "CONNECT" }).end());
  proxy.once("connect", onAsked);
  proxy.emit("connection", socket);
}

export function openTunnel(socket: Socket): void {
  socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
}
