import { existsSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type EmittedFile, piecesOf } from "../emit/emitter.js";
import { compareFile } from "./compare-file.js";
import { recover, temporary } from "./staged-tree.js";
import type { Difference } from "./tree-comparison.js";

/**
 * Generated files in folders that are otherwise written by hand: each is replaced by itself, and nothing around it. One whose
 * folder is not there is not kept: a project may be a spec without a generator.
 */
export class KeptFiles {
  readonly #root: string;
  readonly #paths: string[] = [];
  readonly #next: { readonly path: string; readonly text: string }[] = [];
  readonly #differences: Difference[] = [];

  constructor(root: string) {
    this.#root = root;
  }

  /** How many are kept. */
  get size(): number {
    return this.#paths.length;
  }

  /** Those that are missing or have another text. */
  get differences(): readonly Difference[] {
    return this.#differences;
  }

  add(file: EmittedFile): void {
    const { path } = file;
    const target = join(this.#root, path);
    if (!existsSync(dirname(target))) return;
    this.#paths.push(path);
    const text = [...piecesOf(file)].join("");
    const comparison = compareFile(target, (kind) => {
      this.#differences.push({ kind, path });
      this.#next.push({ path, text });
    });
    comparison.write(Buffer.from(text));
    comparison.end();
  }

  /** Each file is the old one or the new one, whenever this is killed; the next run replaces what is left. */
  commit(): void {
    for (const path of this.#paths) recover(join(this.#root, path));
    for (const { path, text } of this.#next) {
      const target = join(this.#root, path);
      const next = `${temporary(target, "new")}${process.pid}`;
      writeFileSync(next, text, { mode: 0o644 });
      renameSync(next, target);
    }
  }
}
