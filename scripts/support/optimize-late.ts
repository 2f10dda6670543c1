import { setFlagsFromString } from "node:v8";

/**
 * Most of a generate, and of a test, is code that runs a few times: V8's optimizing compiler, late, takes a sixth off the CPU time. From
 * version 12 on, which is Node 22, V8 has a quicker one before it, and says that it knows no such flag.
 */
export function optimizeLate(): void {
  if (Number.parseInt(process.versions.v8, 10) < 12) setFlagsFromString("--interrupt-budget=1000000");
}
