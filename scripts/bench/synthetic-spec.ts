import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { categories } from "../../generator/reference/categories.js";

/** A project whose spec is the real one and copies of it, under ids of their own, until there are `times` as many entries; how many those are. */
export function writeSyntheticProject(root: string, target: string, times: number): number {
  mkdirSync(target, { recursive: true });
  for (const name of ["templates", "spec", "package.json"]) {
    cpSync(join(root, name), join(target, name), { recursive: true });
  }
  let entries = 0;
  for (const category of categories) {
    const folder = join(target, "spec/models", category);
    for (const name of readdirSync(folder)) {
      const text = readFileSync(join(folder, name), "utf8");
      const id = name.replace(".yaml", "");
      entries += times;
      for (let copy = 1; copy < times; copy++) {
        writeFileSync(join(folder, `${id}-copy${copy}.yaml`), copyOf(text, id, copy));
      }
    }
  }
  return entries;
}

/** Printed requests are the original's, and so is the card; names, routed values and the links between entries are the copy's own. */
function copyOf(text: string, id: string, number: number): string {
  const suffix = `-copy${number}`;
  const routes = [...text.matchAll(/^ {2}([a-z0-9-]+):\n {4}label:/gm)].map(([, route]) => route as string);
  let copy = text
    .replace(/^ {4}request: >-\n(?: {6}.*\n)+/gm, "")
    .replace(/^(alias: \{ of: )(\S+)/gm, `$1$2${suffix}`)
    .replace(/^( *(?:evidence: |- )["']?(?:card|index|catalog|sizes|prices))(?= >|["'\n])/gm, `$1 of ${id}`)
    .replace(/^name: (.*)$/m, `evidence: card of ${id}\nname: $1 (copy ${number})`);
  for (const route of routes) {
    copy = copy.replace(new RegExp(`(^ {2}|model: )${route}(?=[:,\\s])`, "gm"), `$1${route}${suffix}`);
  }
  return copy;
}
