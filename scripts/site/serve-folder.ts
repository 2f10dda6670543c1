import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

export interface FolderServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder of static files to this machine alone. What is there is read anew for each request: a page that is generated
 * again is the new one.
 */
export async function serveFolder(folder: string, port: number): Promise<FolderServer> {
  const read = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    read(request, response, () => {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
      response.end(`${request.url} is not there\n`);
    });
  });
  await listen(server, port);
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${bound}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve());
  });
}
