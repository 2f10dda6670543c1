import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { afterEach } from "vitest";

const made: string[] = [];

/** A folder of its own, gone after the test. */
export function temporaryFolder(): string {
  if (made.length === 0) {
    afterEach(() => {
      for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
    });
  }
  const folder = mkdtempSync(join(tmpdir(), "cliprise-"));
  made.push(folder);
  return folder;
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
