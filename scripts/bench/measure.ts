import { spawnSync } from "node:child_process";
import { join } from "node:path";

export interface Usage {
  readonly cpuSeconds: number;
  readonly peakMiB: number;
}

/** Runs a Node program to its end and says what it used. */
export function measure(args: readonly string[], cwd: string): Usage {
  const hook = join(import.meta.dirname, "usage-hook.mjs");
  const { status, output } = spawnSync(process.execPath, ["--import", hook, ...args], {
    cwd,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    maxBuffer: 1 << 28,
  });
  const report = output?.[3]?.toString() ?? "";
  if (status !== 0 || report === "")
    throw new Error(`${args.join(" ")} ended with ${status}:\n${output?.[2]?.toString()}`);
  return JSON.parse(report) as Usage;
}

/** The middle one by CPU time: one slow run on a busy machine says nothing. */
export function median(runs: readonly Usage[]): Usage {
  const sorted = [...runs].sort((a, b) => a.cpuSeconds - b.cpuSeconds);
  return sorted[Math.floor(sorted.length / 2)] as Usage;
}
