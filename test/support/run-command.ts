import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Command, runCommand } from "../../scripts/run-command.js";
import { projectRoot } from "./spec-files.js";

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in this process: what it says and how it ends is its own, starting Node half a second each. */
export async function run(command: Command, args: readonly string[], cwd = projectRoot): Promise<Run> {
  let [stdout, stderr] = ["", ""];
  const status = await runCommand(command, args, {
    cwd,
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
  });
  return { status, stdout, stderr };
}

// By its place: where the command runs from, there may be no node_modules above.
const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** Arguments for Node to run a command of ours. */
export function nodeArguments(script: string, args: readonly string[]): readonly string[] {
  return ["--import", tsx, script, ...args];
}

/** Arguments for Node to run the generate of a project. */
export function generateArguments(root: string, args: readonly string[]): readonly string[] {
  return [join(root, "scripts/start-bundled.mjs"), "generate", ...args];
}

/** Starts a command as its users do. */
export function start(script: string, args: readonly string[], cwd = projectRoot): Run {
  return spawnSync(process.execPath, nodeArguments(join(projectRoot, script), args), { cwd, encoding: "utf8" });
}
