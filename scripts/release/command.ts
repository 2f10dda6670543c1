import { execute, type Outcome } from "../support/execute.js";
import { StepFailure } from "./step.js";

/** Runs a command; where it fails, so does the step, with what it printed. */
export async function run(root: string, command: string, args: readonly string[]): Promise<Outcome> {
  const outcome = await attempt(root, command, args);
  if (outcome.code === 0) return outcome;
  const how = outcome.code === null ? "was stopped: it did not end" : `ended with ${outcome.code}`;
  throw new StepFailure(`${[command, ...args].join(" ")} ${how}`, { output: printed(outcome) });
}

export function attempt(root: string, command: string, args: readonly string[]): Promise<Outcome> {
  const name = process.platform === "win32" && command === "npm" ? "npm.cmd" : command;
  return execute(name, args, { cwd: root, env: { NO_COLOR: "1" }, timeout: 1_800_000 });
}

export function printed({ stdout, stderr }: Outcome): string {
  return `${stdout}\n${stderr}`;
}

export function lastLine({ stdout }: Outcome): string {
  return stdout.trim().split("\n").at(-1) ?? "";
}

/** The end of what was printed. */
export function tail(output: string, lines = 30): string {
  return output
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(-lines)
    .join("\n");
}
