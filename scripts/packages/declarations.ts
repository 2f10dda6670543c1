import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join, posix } from "node:path";
import { mustExecute } from "../support/execute.js";
import type { Files } from "./bundle.js";

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

/** `from "./x.js"` and `import("./x.js")`. */
const relativeImport = /((?:from|import)\s*\(?\s*")(\.{1,2}\/[^"]+)\.js(?=")/g;

/**
 * The declarations that users' compilers read from these entry points, and no others: what is internal has names of Node in it,
 * which not everybody has types of. They are the same for both module systems.
 */
export async function declarationsOf(folder: string, entries: readonly string[]): Promise<Files> {
  const own = basename(folder);
  const output = mkdtempSync(join(tmpdir(), "cliprise-declarations-"));
  try {
    // Packages share sources, so paths begin with the package's folder.
    const args = ["--emitDeclarationOnly", "--declaration", "--rootDir", dirname(folder), "--outDir", output];
    await mustExecute(process.execPath, [tsc, "-p", folder, "--pretty", "false", ...args], { cwd: folder });
    const files: [string, string][] = [];
    // A set that grows while it is walked.
    const reached = new Set(entries.map((name) => `${own}/src/${name}`));
    for (const path of reached) {
      const text = readFileSync(join(output, `${path}.d.ts`), "utf8");
      const place = placeOf(path, own);
      const moved = text.replace(relativeImport, (_, before: string, specifier: string) => {
        const target = posix.join(posix.dirname(path), specifier);
        reached.add(target);
        const relative = posix.relative(posix.dirname(place), placeOf(target, own));
        return `${before}${relative.startsWith(".") ? relative : `./${relative}`}.js`;
      });
      files.push([`${place}.d.ts`, moved]);
    }
    return files;
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}

/** `emulator/src/journal` -> `journal`, and what is another package's into a folder of that name: `sdk/contract`. */
function placeOf(path: string, own: string): string {
  const [name = "", , ...rest] = path.split("/");
  return name === own ? rest.join("/") : [name, ...rest].join("/");
}
