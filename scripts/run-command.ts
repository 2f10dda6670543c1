import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where a command runs, and where it says what it has to say. */
export interface Io {
  readonly cwd: string;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/** @returns the exit code */
export type Command = (args: readonly string[], io: Io) => number | Promise<number>;

/** Ends a command before it has done anything, with what is to be said. */
export class CommandEnd extends Error {
  override readonly name = "CommandEnd";

  constructor(
    readonly code: number,
    text: string,
  ) {
    super(text);
  }
}

export async function runCommand(command: Command, args: readonly string[], io: Io): Promise<number> {
  try {
    return await command(args, io);
  } catch (error) {
    const name = missingPackage(error);
    if (name !== undefined) {
      io.stderr.write(`the package ${name} is not installed; run npm ci\n`);
      return 1;
    }
    if (!(error instanceof CommandEnd)) throw error;
    const stream = error.code === 0 ? io.stdout : io.stderr;
    stream.write(`${error.message}\n`);
    return error.code;
  }
}

/** What package.json asks for since the last `npm ci`. A file of ours that is not there is another matter. */
function missingPackage(error: unknown): string | undefined {
  const { code, message } = Object(error) as { readonly code?: unknown; readonly message?: unknown };
  if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND") return undefined;
  return /^Cannot find (?:package|module) '((?:@[^/']+\/)?[a-z0-9][^/':]*)['/]/.exec(String(message))?.[1];
}

/** Runs the command of a file when that file is what Node was started with; a test imports it and runs it by itself. */
export async function startCommand(url: string, command: Command): Promise<void> {
  const [, started] = process.argv;
  if (started === undefined || realpathSync(started) !== fileURLToPath(url)) return;
  const { stdout, stderr } = process;
  for (const stream of [stdout, stderr]) stream.on("error", ignoreClosed);
  process.exitCode = await runCommand(command, process.argv.slice(2), { cwd: process.cwd(), stdout, stderr });
}

/** Who reads, as `head` does, may have read enough: that is no error, and what the command does is done all the same. */
function ignoreClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
