import { connect, createServer, type Server, type Socket } from "node:net";
import { forms } from "./canary.js";

/**
 * A server on bare sockets, independent of the emulator. A path says who asks and what is to go wrong:
 * `/node-20/reset/app/cliprise/generate`; `/node-20/seen` lists what has arrived whole from there.
 */
export interface FaultServer {
  readonly url: string;
  /** A URL where nobody listens, and nobody else can. */
  readonly refused: string;
  close(): void;
}

type Answer = (socket: Socket, operation: string, tag: string) => void;

const page = "<!doctype html><title>a page to run in</title>";
const processing = JSON.stringify({ taskId: "t-1", status: "processing" });

/** Faults after the whole POST has arrived; a look before it is answered, so that the POST comes on a connection in use. */
const answers: Readonly<Record<string, Answer>> = {
  reset: (socket, operation) =>
    operation === "generate" ? void socket.resetAndDestroy() : reply(socket, 300, processing),
  close: (socket, operation) => (operation === "generate" ? void socket.end() : reply(socket, 300, processing)),
  redirect: (socket, operation, tag) =>
    reply(socket, 307, "", `location: /${tag}/elsewhere/app/cliprise/${operation}\r\n`),
  elsewhere: (socket) =>
    reply(socket, 200, JSON.stringify([{ code: 200, taskId: "t-1", fileURL: "https://a.example/x" }])),
  echo: (socket) => reply(socket, 400, JSON.stringify({ msg: `bad key ${forms.join(" ")}`, failMsg: forms.join(" ") })),
};

export async function startFaultServer(): Promise<FaultServer> {
  const seen = new Map<string, string[]>();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.once("close", () => sockets.delete(socket));
    let received = "";
    socket.setEncoding("latin1").on("data", (text: string) => {
      received += text;
      const head = received.indexOf("\r\n\r\n") + 4;
      const length = Number(/^content-length: *(\d+)/im.exec(received.slice(0, head))?.[1] ?? 0);
      if (head < 4 || received.length < head + length) return;
      const [, method = "", path = ""] = /^(\S+) (\S+)/.exec(received) ?? [];
      received = received.slice(head + length);
      const [, tag = "", fault = "", operation = ""] =
        /^\/([\w.-]+)\/(\w+)(?:\/app\/cliprise\/(\w+))?/.exec(path) ?? [];
      if (fault === "seen") return reply(socket, 200, JSON.stringify(seen.get(tag) ?? []));
      const answer = answers[fault];
      if (!answer) return reply(socket, 200, page);
      seen.set(tag, [...(seen.get(tag) ?? []), `${method} ${fault} ${operation}`]);
      answer(socket, operation, tag);
    });
  });
  const { port, near } = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    refused: `http://127.0.0.1:${near.localPort}`,
    close() {
      near.destroy();
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

function reply(socket: Socket, status: number, body: string, headers = ""): void {
  const type = body.startsWith("<") ? "text/html" : "application/json";
  socket.write(
    `HTTP/1.1 ${status} X\r\ncontent-type: ${type}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n${headers}\r\n${body}`,
  );
}

/** The near end of a connection to ourselves holds a port on which nobody listens. */
async function listen(server: Server): Promise<{ port: number; near: Socket }> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const near = connect(port, "127.0.0.1");
  await new Promise<void>((resolve) => near.once("connect", resolve));
  return { port, near };
}
