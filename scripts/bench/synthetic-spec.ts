import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A project whose spec is the real one and copies of it, under ids of their own, until there are `times` as many entries. */
export function writeSyntheticProject(root: string, target: string, times: number): void {
  mkdirSync(target, { recursive: true });
  for (const name of ["templates", "spec", "package.json"]) {
    cpSync(join(root, name), join(target, name), { recursive: true });
  }
  for (const category of ["image", "video", "audio"]) {
    const folder = join(target, "spec/models", category);
    for (const name of readdirSync(folder)) {
      const text = readFileSync(join(folder, name), "utf8");
      for (let copy = 1; copy < times; copy++) {
        writeFileSync(join(folder, name.replace(".yaml", `-copy${copy}.yaml`)), copyOf(text, `-copy${copy}`));
      }
    }
  }
}

/** Decisions and printed requests name the original; ids, routed values and the links between them get the suffix. */
function copyOf(text: string, suffix: string): string {
  const routes = [...text.matchAll(/^ {2}([a-z0-9-]+):\n {4}label:/gm)].map(([, route]) => route as string);
  let copy = text
    .replace(/^order: .*\n/m, "")
    .replace(/^decisions:\n(?: {2}- .*\n)+/m, "")
    .replace(/^ {4}request: >-\n(?: {6}.*\n)+/gm, "")
    .replace(/^(id: |alias:\n {2}of: )(.*)$/gm, `$1$2${suffix}`);
  for (const route of routes) {
    copy = copy.replace(new RegExp(`(^ {2}|model: )${route}(?=[:,\\s])`, "gm"), `$1${route}${suffix}`);
  }
  return copy;
}
