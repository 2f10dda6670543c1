import { readdirSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { compareText } from "../diagnostics/diagnostic.js";
import { isLeftBehind } from "../load/left-behind.js";
import { compareFile, missingFile } from "./compare-file.js";
import type { FileTarget, TextSink } from "./pour.js";

export interface Difference {
  readonly kind: "missing" | "changed" | "orphaned";
  readonly path: string;
}

/** What `npm run build` and npm leave inside the tree; no part of it. */
const built = new Set(
  ["sdk", "emulator"].flatMap((name) =>
    ["dist", "docs", "conformance", "node_modules"].map((part) => `${name}/${part}`),
  ),
);

const outputPath = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;

/** Compares a folder with what is emitted, file by file, so that the whole output never has to be in memory. */
export class TreeComparison implements FileTarget {
  readonly #folder: string;
  /** What is there: of a file that is not, no system call has to fail. */
  readonly #existing: ReadonlySet<string>;
  readonly #paths = new Set<string>();
  readonly #differences: Difference[] = [];

  constructor(folder: string) {
    this.#folder = folder;
    this.#existing = new Set(list(folder, ""));
  }

  /** How many files were emitted. */
  get size(): number {
    return this.#paths.size;
  }

  open(path: string): TextSink {
    if (!outputPath.test(path)) throw new Error(`bad output path ${path}`);
    if (this.#paths.has(path)) throw new Error(`two outputs at ${path}`);
    this.#paths.add(path);
    const tell = (kind: "missing" | "changed") => this.#differences.push({ kind, path });
    return this.#existing.has(path) ? compareFile(join(this.#folder, path), tell) : missingFile(tell);
  }

  /** Every file that the folder lacks, has otherwise, or has too many, by path. */
  end(): readonly Difference[] {
    for (const path of this.#existing) {
      if (!this.#paths.has(path)) this.#differences.push({ kind: "orphaned", path });
    }
    return this.#differences.sort((a, b) => compareText(a.path, b.path));
  }
}

function list(folder: string, path: string): string[] {
  if (!statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((child) => {
    const inside = posix.join(path, child.name);
    if (built.has(inside) || isLeftBehind(child.name)) return [];
    return child.isDirectory() ? list(folder, inside) : [inside];
  });
}
