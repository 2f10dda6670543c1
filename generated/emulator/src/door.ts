import { connect, createServer, type Socket } from "node:net";
import { setTimeout as pass } from "node:timers/promises";
import { type SecureContext, TLSSocket } from "node:tls";
import { makeSelfSigned } from "./certificate.js";
import { breakConnection, breakHandshake, breakTunnel } from "./faults.js";
import { listen, portOf } from "./listen.js";
import type { Door, Scenario } from "./scenarios.js";
import { behindProxy, openTunnel, playProxy } from "./tunnel.js";

export interface DoorOptions {
  readonly host: string;
  readonly urlOf: (port: number) => string;
  /** Hands a connection that survives to the emulator. */
  readonly admit: (socket: Socket, scenario: Scenario) => void;
}

export async function openDoor(scenario: Scenario, options: DoorOptions): Promise<Door> {
  const held = new Set<Socket>();
  const { faults = [] } = scenario.script;
  const isProxy = faults.some(({ phase }) => phase === "tunnel");
  const secureContext = isProxy || faults.some(({ phase }) => phase === "tls") ? makeSelfSigned() : undefined;
  const linksOf = (port: number) => {
    const url = options.urlOf(port);
    if (isProxy) return { url: behindProxy, proxy: url };
    return { url: secureContext ? url.replace(/^http:/, "https:") : url };
  };
  const admit = (socket: Socket): void => {
    held.delete(socket);
    options.admit(secureContext ? secured(socket, secureContext) : socket, scenario);
  };
  const shakeHands = (socket: Socket, attempt: number): void => {
    const fault = scenario.pick("tls", attempt);
    if (!fault || fault.kind === "certificate") admit(socket);
    else {
      socket.once("data", () => breakHandshake(socket, fault));
      drain(socket);
    }
  };
  const askForTunnel = (socket: Socket, attempt: number): void => {
    playProxy(socket, () => {
      const fault = scenario.pick("tunnel", attempt);
      if (fault) {
        breakTunnel(socket, fault);
        drain(socket);
      } else {
        openTunnel(socket);
        shakeHands(socket, attempt);
      }
    });
  };
  const server = createServer((socket) => {
    held.add(socket);
    socket.unref();
    socket.on("error", () => {});
    socket.once("close", () => held.delete(socket));
    const attempt = scenario.beginConnection();
    const fault = scenario.pick("connect", attempt);
    if (fault) {
      breakConnection(socket, fault);
      drain(socket);
    } else if (isProxy) askForTunnel(socket, attempt);
    else shakeHands(socket, attempt);
  });
  /** Connections that were let in are the emulator's, and stay. */
  const close = async (): Promise<void> => {
    if (server.listening) server.close();
    for (const socket of held) socket.destroy();
  };
  const refusal = faults.find(({ kind, phase }) => kind === "refuse" && phase === "connect");
  if (!refusal) {
    await listen(server, 0, options.host);
    return { ...linksOf(portOf(server)), close };
  }
  // A refused connection is seen by nobody, so the fault counts as fired once nobody listens.
  scenario.pick("connect", refusal.attempt === "every" ? 1 : (refusal.attempt ?? 1));
  const reserved = await reservePort(options.host);
  let isClosed = false;
  let open: Promise<void> | undefined;
  const reopen = async (): Promise<void> => {
    reserved.release();
    while (!isClosed) {
      try {
        return await listen(server, reserved.port, options.host);
      } catch {
        // Any connection of this machine may have the port for its own end, for as long as it lasts.
        await pass(20, undefined, { ref: false });
      }
    }
  };
  const timer =
    refusal.ms === undefined
      ? undefined
      : setTimeout(() => {
          open = reopen();
        }, refusal.ms);
  timer?.unref();
  return {
    ...linksOf(reserved.port),
    async close() {
      isClosed = true;
      clearTimeout(timer);
      reserved.release();
      await open;
      await close();
    },
  };
}

/** What arrives is thrown away, so that the client's own end is noticed. */
function drain(socket: Socket): void {
  socket.resume();
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
