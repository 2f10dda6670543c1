import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { installTools as install } from "../support/install-tools.js";

/** A package of its own: runtimes and compilers weigh a gigabyte, which nobody should need who only edits the spec. */
export const toolsRoot = join(import.meta.dirname, "tools");

export function installTools(): Promise<void> {
  return install(toolsRoot, "runtimes and compilers into scripts/packages/tools/node_modules, about 1 GB");
}

/** A package of the tools. They are not there when this file is compiled, so callers say what they need of it. */
export const requireTool: (name: string) => unknown = createRequire(join(toolsRoot, "package.json"));

/** A file inside the tools' packages; undefined where npm left a package out, as for another platform. */
export function toolPath(path: string): string | undefined {
  const full = join(toolsRoot, "node_modules", path);
  return existsSync(full) ? full : undefined;
}
