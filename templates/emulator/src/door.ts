import { connect, createServer, type Socket } from "node:net";
import { type SecureContext, TLSSocket } from "node:tls";
import { makeSelfSigned } from "./certificate.js";
import { breakConnection, breakHandshake } from "./faults.js";
import { listen, portOf } from "./listen.js";
import type { Door, Scenario } from "./scenarios.js";

export interface DoorOptions {
  readonly host: string;
  readonly urlOf: (port: number) => string;
  /** Hands a connection that survives to the emulator. */
  readonly admit: (socket: Socket, scenario: Scenario) => void;
}

export async function openDoor(scenario: Scenario, options: DoorOptions): Promise<Door> {
  const broken = new Set<Socket>();
  const { faults = [] } = scenario.script;
  const secureContext = faults.some(({ phase }) => phase === "tls") ? makeSelfSigned() : undefined;
  const urlOf = (port: number) => options.urlOf(port).replace(/^http:/, secureContext ? "https:" : "http:");
  const server = createServer((socket) => {
    socket.on("error", () => {});
    const attempt = scenario.beginConnection();
    const refused = scenario.pick("connect", attempt);
    const fault = refused ?? scenario.pick("tls", attempt);
    if (!fault || fault.kind === "certificate") {
      return options.admit(secureContext ? secured(socket, secureContext) : socket, scenario);
    }
    broken.add(socket);
    socket.unref();
    socket.once("close", () => broken.delete(socket));
    if (refused) breakConnection(socket, refused);
    else socket.once("data", () => breakHandshake(socket, fault));
    // What arrives is thrown away, so that the client's own end is noticed.
    socket.resume();
  });
  /** Connections that were let in are the emulator's, and stay. */
  const close = async (): Promise<void> => {
    if (server.listening) server.close();
    for (const socket of broken) socket.destroy();
  };
  const refusal = faults.find(({ kind, phase }) => kind === "refuse" && phase === "connect");
  if (!refusal) {
    await listen(server, 0, options.host);
    return { url: urlOf(portOf(server)), close };
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
    url: urlOf(reserved.port),
    async close() {
      clearTimeout(timer);
      reserved.release();
      await open;
      await close();
    },
  };
}

/** A client that accepts the certificate after all is let in. */
function secured(socket: Socket, secureContext: SecureContext): Socket {
  const secure = new TLSSocket(socket, { isServer: true, secureContext });
  return secure.on("error", () => {});
}

/** A port where nobody listens and where nobody else can: it is the near end of a connection to ourselves. */
async function reservePort(host: string): Promise<{ readonly port: number; release(): void }> {
  const far = createServer((socket) => socket.unref().on("error", () => {}));
  await listen(far, 0, host);
  const near = connect({ port: portOf(far), host: host === "0.0.0.0" ? "127.0.0.1" : host });
  near.on("error", () => {});
  await new Promise<void>((resolve) => near.once("connect", resolve));
  near.unref();
  return {
    port: near.localPort ?? 0,
    release() {
      near.resetAndDestroy();
      far.close();
    },
  };
}
