import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix, sep } from "node:path";
import { inject } from "vitest";

/** A folder of its own, empty, gone after the run. */
export function temporaryFolder(): string {
  return mkdtempSync(inject("temporaryRoot") + sep);
}

export function writeFiles(root: string, files: Iterable<readonly [path: string, text: string]>): void {
  for (const [path, text] of files) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** Path -> bytes of everything in a folder, by path; empty when there is none. */
export function readTree(folder: string): ReadonlyMap<string, string> {
  const files: [string, string][] = [];
  const visit = (inside: string) => {
    for (const child of readdirSync(join(folder, inside), { withFileTypes: true })) {
      const path = posix.join(inside, child.name);
      if (child.isDirectory()) visit(path);
      else files.push([path, readFileSync(join(folder, path), "latin1")]);
    }
  };
  try {
    visit("");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "ENOENT") throw cause;
  }
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
