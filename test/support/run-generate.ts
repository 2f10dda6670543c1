import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "./spec-files.js";

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Arguments for Node to run the real command. */
export function generateCommand(script: string, args: readonly string[]): readonly string[] {
  return ["--import", "tsx", script, ...args];
}

export function runGenerate(...args: readonly string[]): Run {
  const command = generateCommand(join(projectRoot, "scripts/generate.ts"), args);
  return spawnSync(process.execPath, command, { cwd: projectRoot, encoding: "utf8" });
}
