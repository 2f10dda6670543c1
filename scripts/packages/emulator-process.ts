import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { npm } from "../support/install-tools.js";

export interface EmulatorProcess {
  readonly url: string;
  readonly apiKey: string;
  /** Milliseconds from the command to the line that says where it listens. */
  readonly readyAfter: number;
  /** What it has printed there until now. */
  stderr(): string;
  /** Its exit code: 0, unless a fault has not fired. */
  stop(): Promise<number | null>;
}

/**
 * The emulator of the installed package, by its command, in a process of its own.
 * @param env with PATH, where another Node than this process's own is to run it
 */
export function startEmulator(folder: string, env: NodeJS.ProcessEnv = {}): Promise<EmulatorProcess> {
  return launch(join(folder, "node_modules/.bin/cliprise-emulator"), [], folder, env);
}

/**
 * As in `npx @cliprise/emulator`, where nothing is installed: npm runs the one command of the package that it is given.
 * @param folder an empty one, or one that is not there yet
 */
export function startByNpx(tarball: string, folder: string): Promise<EmulatorProcess> {
  mkdirSync(folder, { recursive: true });
  const args = ["exec", "--yes", "--cache", join(folder, "cache"), "--", `file:${tarball}`];
  return launch(npm, args, folder, {});
}

async function launch(
  command: string,
  before: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<EmulatorProcess> {
  const args = [...before, "--port", "0", "--duration", "0.05", "--credits", "1000000", "--json", "--cors"];
  const start = performance.now();
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
    detached: process.platform !== "win32",
  });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const lines = createInterface({ input: child.stdout });
  const first = await new Promise<string>((resolve, reject) => {
    lines.once("line", resolve);
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${command} ended with ${code}\n${stderr}`)));
  });
  const readyAfter = performance.now() - start;
  const { url, apiKey } = JSON.parse(first) as { url: string; apiKey: string };
  return {
    url,
    apiKey,
    readyAfter,
    stderr: () => stderr,
    stop() {
      const end = new Promise<number | null>((resolve) => child.once("close", resolve));
      // With all that the command has started: npm does not pass the signal on, and the emulator would outlive it.
      if (process.platform === "win32" || child.pid === undefined) child.kill("SIGTERM");
      else process.kill(-child.pid, "SIGTERM");
      return end;
    },
  };
}
