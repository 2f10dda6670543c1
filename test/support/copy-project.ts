import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./spec-files.js";

/** What `npm run generate` needs, in a folder of its own. */
export function copyProject(root: string): void {
  mkdirSync(root, { recursive: true });
  for (const name of ["spec", "templates", "generator", "scripts", "package.json"]) {
    const filter = (path: string) => !/[\\/]node_modules$/.test(path);
    cpSync(join(projectRoot, name), join(root, name), { recursive: true, filter });
  }
  symlinkSync(join(projectRoot, "node_modules"), join(root, "node_modules"));
}
