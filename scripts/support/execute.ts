import { type ChildProcess, spawn } from "node:child_process";

export interface Outcome {
  /** null: killed, because it did not end by itself in time. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ExecuteOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds. */
  readonly timeout?: number;
}

/** Runs a command to its end. */
export function execute(
  command: string,
  args: readonly string[],
  { cwd, env = {}, timeout = 300_000 }: ExecuteOptions,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      detached: process.platform !== "win32",
    });
    const timer = setTimeout(() => kill(child), timeout);
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.once("error", reject);
    child.once("close", (code) => {
      clearTimeout(timer);
      resolve({ code, stdout, stderr });
    });
  });
}

/** With all that it has started itself: a grandchild that lives on keeps the pipes open, and nothing would ever end. */
function kill(child: ChildProcess): void {
  if (process.platform === "win32" || child.pid === undefined) child.kill("SIGKILL");
  else process.kill(-child.pid, "SIGKILL");
}

/** The same for a command that must succeed. */
export async function mustExecute(command: string, args: readonly string[], options: ExecuteOptions): Promise<Outcome> {
  const outcome = await execute(command, args, options);
  if (outcome.code === 0) return outcome;
  throw new Error(`${command} ${args.join(" ")} ended with ${outcome.code}\n${excerpt(outcome)}`);
}

/** What it printed, the middle left out when that is long: the reason stands at one end or the other. */
export function excerpt({ stdout, stderr }: Outcome): string {
  const text = `${stdout}\n${stderr}`.trim();
  return text.length > 3_000 ? `${text.slice(0, 1_500)}\n[...]\n${text.slice(-1_500)}` : text;
}
