import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

export interface NewFile {
  readonly path: string;
  /** Null: the file is to go. */
  readonly text: string | null;
}

/** Each beside its place first, then all of them in turn; when one cannot be put there, those before it are put back. */
export function writeTogether(root: string, files: readonly NewFile[]): void {
  const staged = files.map(({ path, text }) => {
    const target = join(root, path);
    return { target, text, next: join(dirname(target), `.${basename(target)}.new${process.pid}`) };
  });
  const undo: (() => void)[] = [];
  try {
    for (const { target, text, next } of staged) {
      mkdirSync(dirname(target), { recursive: true });
      if (text !== null) writeFileSync(next, text, { mode: 0o644 });
    }
    for (const { target, text, next } of staged) {
      const before = existsSync(target) ? readFileSync(target) : null;
      if (text === null) rmSync(target);
      else renameSync(next, target);
      undo.push(() => (before === null ? rmSync(target) : writeFileSync(target, before)));
    }
  } catch (error) {
    for (const back of undo.reverse()) back();
    throw error;
  } finally {
    for (const { next } of staged) rmSync(next, { force: true });
  }
}
