import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readArguments } from "./arguments.js";
import { CommandEnd, type Io, startCommand } from "./run-command.js";
import { serveFolder } from "./site/serve-folder.js";

const usage = `npm run site [-- --open] [--port N]

The catalogue's pages, generated/site/, in a browser on this machine, until Ctrl-C.

  --open   open it in the browser
  --port   where to listen (default: 4020; 0 takes a free one)`;

export async function main(args: readonly string[], io: Io): Promise<number> {
  const { open, port } = readArguments(
    usage,
    args,
    { options: { open: { type: "boolean", default: false }, port: { type: "string", default: "4020" } } },
    ({ values }) => ({ open: values.open, port: readPort(values.port) }),
  );
  const folder = join(import.meta.dirname, "../generated/site");
  if (!existsSync(join(folder, "index.html")))
    throw new CommandEnd(1, `${folder} is not there; npm run generate makes it`);
  const server = await serveFolder(folder, port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    throw new CommandEnd(1, `port ${port} is taken; --port 0 takes a free one`);
  });
  io.stdout.write(`${server.url}\n`);
  if (open) await openInBrowser(server.url, io);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await server.close();
  return 0;
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new Error(`--port: expected a number from 0 to 65535, got ${JSON.stringify(text)}`);
  return port;
}

/** On a machine without a browser the address is enough. */
async function openInBrowser(url: string, { stderr }: Io): Promise<void> {
  try {
    const { default: open } = await import("open");
    const started = await open(url);
    started.once("error", (error) => stderr.write(`no browser: ${error.message}\n`));
  } catch (error) {
    stderr.write(`no browser: ${(error as Error).message}\n`);
  }
}

await startCommand(import.meta.url, main);
