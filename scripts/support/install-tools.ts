import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mustExecute } from "./execute.js";

export const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/** Installs a folder's own package.json, when what is there is not what its lockfile says. */
export async function installTools(folder: string, what: string): Promise<void> {
  const lockfile = readFileSync(join(folder, "package-lock.json"), "utf8");
  const stamp = join(folder, "node_modules/.installed-from");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lockfile) return;
  process.stderr.write(`installing ${what} ...\n`);
  await mustExecute(npm, ["ci"], { cwd: folder, timeout: 900_000 });
  writeFileSync(stamp, lockfile);
}
