import { connect, createServer, type Server, type Socket } from "node:net";
import { breakConnection } from "./faults.js";
import type { Scenario } from "./scenarios.js";

/** A port of its own for one scenario: connections go wrong before a request, and with it a header, can be read. */
export interface Door {
  readonly url: string;
  close(): Promise<void>;
}

export interface DoorOptions {
  readonly host: string;
  readonly urlOf: (port: number) => string;
  /** Hands a connection that survives to the emulator. */
  readonly admit: (socket: Socket, scenario: Scenario) => void;
}

export async function openDoor(scenario: Scenario, options: DoorOptions): Promise<Door> {
  const broken = new Set<Socket>();
  const server = createServer((socket) => {
    socket.on("error", () => {});
    const fault = scenario.pick("connect", scenario.beginConnection());
    if (!fault) return options.admit(socket, scenario);
    broken.add(socket);
    socket.once("close", () => broken.delete(socket));
    // What arrives is thrown away, so that the client's own end is noticed.
    socket.resume();
    breakConnection(socket, fault);
  });
  /** Connections that were let in are the emulator's, and stay. */
  const close = async (): Promise<void> => {
    if (server.listening) server.close();
    for (const socket of broken) socket.destroy();
  };
  const refusal = scenario.script.faults?.find(({ kind }) => kind === "refuse");
  if (!refusal) {
    await listen(server, 0, options.host);
    return { url: options.urlOf(portOf(server)), close };
  }
  // A refused connection is seen by nobody, so the fault counts as fired once nobody listens.
  scenario.pick("connect", refusal.attempt === "every" ? 1 : (refusal.attempt ?? 1));
  const reserved = await reservePort(options.host);
  let open: Promise<void> | undefined;
  const timer =
    refusal.ms === undefined
      ? undefined
      : setTimeout(() => {
          reserved.release();
          open = listen(server, reserved.port, options.host).catch(() => {});
        }, refusal.ms);
  timer?.unref();
  return {
    url: options.urlOf(reserved.port),
    async close() {
      clearTimeout(timer);
      reserved.release();
      await open;
      await close();
    },
  };
}

/** A port where nobody listens and where nobody else can: it is the near end of a connection to ourselves. */
async function reservePort(host: string): Promise<{ readonly port: number; release(): void }> {
  const far = createServer((socket) => socket.on("error", () => {}));
  await listen(far, 0, host);
  const near = connect({ port: portOf(far), host: host === "0.0.0.0" ? "127.0.0.1" : host });
  near.on("error", () => {});
  await new Promise<void>((resolve) => near.once("connect", resolve));
  near.unref();
  far.unref();
  return {
    port: near.localPort ?? 0,
    release() {
      near.resetAndDestroy();
      far.close();
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      server.unref();
      resolve();
    });
  });
}

export function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}
