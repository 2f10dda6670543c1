import { execFileSync } from "node:child_process";
import { join } from "node:path";

const sdk = join(import.meta.dirname, "../../generated/sdk");

/** Builds the package as users get it, once; returns the folder of its ES modules. */
export function buildSdk(): string {
  if (!isBuilt) execFileSync(process.execPath, ["build.mjs"], { cwd: sdk, stdio: "inherit" });
  isBuilt = true;
  return join(sdk, "dist/esm");
}

let isBuilt = false;
