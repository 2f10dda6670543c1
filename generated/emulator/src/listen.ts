import type { Server } from "node:net";
import { isBlockedPort } from "./blocked-ports.js";

/** Listens, and keeps no process alive by it. Port 0 takes a free one, of those that clients are willing to open. */
export async function listen(server: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      server.unref();
      resolve();
    });
  });
  if (port !== 0 || !isBlockedPort(portOf(server))) return;
  await new Promise((resolve) => server.close(resolve));
  await listen(server, port, host);
}

export function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

/** Where a host is found, without the port. */
export function urlOfHost(host: string): string {
  return `http://${host.includes(":") ? `[${host}]` : host}`;
}

/** All addresses of the machine: where to listen, and none to be asked by. */
export function isAnyAddress(host: string): boolean {
  return host === "0.0.0.0" || host === "::";
}
