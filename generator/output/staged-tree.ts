import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import type { FileTarget, TextSink } from "./pour.js";

/**
 * A new tree, built beside the folder that it is to replace; two renames put it in place as a whole. Whenever this is
 * killed, the folder holds the old tree or the new one; between the renames neither, and `recover` puts the old one back.
 */
export class StagedTree implements FileTarget {
  readonly #folder: string;
  readonly #next: string;
  readonly #made = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
    this.#next = `${temporary(folder, "new")}${process.pid}`;
  }

  open(path: string): TextSink {
    const target = join(this.#next, path);
    const parent = dirname(target);
    if (!this.#made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      this.#made.add(parent);
    }
    const file = openSync(target, "w", 0o644);
    return { write: (piece) => writeFileSync(file, piece), end: () => closeSync(file) };
  }

  commit(): void {
    try {
      this.#swap();
    } catch (error) {
      if (!staysWhereItIs(error)) throw error;
      this.#replaceFiles();
    }
  }

  #swap(): void {
    const previous = temporary(this.#folder, "old");
    const exists = existsSync(this.#folder);
    if (exists) renameSync(this.#folder, previous);
    try {
      renameSync(this.#next, this.#folder);
    } catch (error) {
      if (exists) renameSync(previous, this.#folder);
      throw error;
    }
    rmSync(previous, { recursive: true, force: true });
  }

  /** Each file is the old one or the new one, whenever this is killed; the next run finds what is left to do. */
  #replaceFiles(): void {
    const wanted = filesIn(this.#next);
    for (const path of wanted) {
      const target = join(this.#folder, path);
      mkdirSync(dirname(target), { recursive: true });
      const next = `${temporary(target, "new")}${process.pid}`;
      copyFileSync(join(this.#next, path), next);
      renameSync(next, target);
    }
    const kept = new Set(wanted);
    for (const path of filesIn(this.#folder)) if (!kept.has(path)) rmSync(join(this.#folder, path));
  }

  discard(): void {
    rmSync(this.#next, { recursive: true, force: true });
  }
}

/** A folder of a container's image, or one that is mounted, cannot be renamed: EXDEV on an overlay, EBUSY on a mount. */
function staysWhereItIs(error: unknown): boolean {
  return ["EXDEV", "EBUSY"].includes(String((error as NodeJS.ErrnoException).code));
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** Cleans up after a run that was killed while it replaced this folder, or file. */
export function recover(folder: string): void {
  const previous = temporary(folder, "old");
  if (!existsSync(folder) && existsSync(previous)) renameSync(previous, folder);
  rmSync(previous, { recursive: true, force: true });
  const prefix = basename(temporary(folder, "new"));
  for (const name of siblings(folder)) {
    if (name.startsWith(prefix) && !isRunning(Number(name.slice(prefix.length)))) {
      rmSync(join(dirname(folder), name), { recursive: true, force: true });
    }
  }
}

export function temporary(folder: string, what: "new" | "old"): string {
  return join(dirname(folder), `.${basename(folder)}.${what}`);
}

function siblings(folder: string): readonly string[] {
  return existsSync(dirname(folder)) ? readdirSync(dirname(folder)) : [];
}

/** Another run may be building its own tree at this moment; this one has not begun, so its own number is a dead run's. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
