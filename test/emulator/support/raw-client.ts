import { connect } from "node:net";
import type { Emulator } from "../../../templates/emulator/src/emulator.js";

/** What a client on a bare socket sees: what arrived, and how it ended. */
export interface Sight {
  readonly text: string;
  readonly end: "closed" | "reset" | "refused" | "waiting";
}

/** Sends bytes, and watches for at most `patience` milliseconds. */
export function exchange(url: string, bytes: string | Uint8Array, patience = 1_000): Promise<Sight> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname);
    const finish = (end: Sight["end"]) => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ text: Buffer.concat(chunks).toString("latin1"), end });
    };
    const timer = setTimeout(() => finish("waiting"), patience);
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("end", () => finish("closed"));
    socket.on("error", ({ code }: NodeJS.ErrnoException) => finish(code === "ECONNREFUSED" ? "refused" : "reset"));
    socket.write(bytes);
  });
}

/** A request as it stands on the wire; the connection ends with the answer. */
export function wire(method: string, path: string, headers: Readonly<Record<string, string>>, body = ""): string {
  const all = { host: "localhost", connection: "close", "content-length": String(Buffer.byteLength(body)), ...headers };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${head.join("")}\r\n${body}`;
}

export function generateWire(
  { apiKey }: Emulator,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): string {
  const all = { authorization: `Bearer ${apiKey}`, "content-type": "application/json", ...headers };
  return wire("POST", "/app/cliprise/generate", all, typeof body === "string" ? body : JSON.stringify(body));
}
