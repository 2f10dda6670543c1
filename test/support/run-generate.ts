import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { projectRoot } from "./spec-files.js";

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

// By its place: where the command runs from, there may be no node_modules above.
const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** Arguments for Node to run the real command. */
export function generateCommand(script: string, args: readonly string[]): readonly string[] {
  return ["--import", tsx, script, ...args];
}

export function runGenerate(...args: readonly string[]): Run {
  const command = generateCommand(join(projectRoot, "scripts/generate.ts"), args);
  return spawnSync(process.execPath, command, { cwd: projectRoot, encoding: "utf8" });
}
