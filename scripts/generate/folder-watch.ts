import { type FSWatcher, watch } from "node:fs";
import { join } from "node:path";

/**
 * Tells of every change in a set of folders, each by itself: a watch of one folder works alike on every system, and follows
 * files that are replaced by a rename.
 */
export class FolderWatch {
  readonly #onChange: (path: string) => void;
  #watchers: readonly FSWatcher[] = [];

  constructor(onChange: (path: string) => void) {
    this.#onChange = onChange;
  }

  /**
   * From now on these folders, and no others. All of them are watched anew: one may have been replaced by another of its name.
   * The old watches end only then, so that nothing is missed between.
   */
  set(folders: Iterable<string>): void {
    const before = this.#watchers;
    this.#watchers = [...folders].flatMap((folder) => this.#watch(folder));
    for (const watcher of before) watcher.close();
  }

  close(): void {
    this.set([]);
  }

  /** Nothing for a folder that has vanished: the one that it stood in tells when it comes back. */
  #watch(folder: string): FSWatcher[] {
    try {
      const watcher = watch(folder, (_event, name) => this.#onChange(name === null ? folder : join(folder, name)));
      watcher.on("error", () => watcher.close());
      return [watcher];
    } catch (cause) {
      if (["ENOENT", "ENOTDIR"].includes((cause as NodeJS.ErrnoException).code ?? "")) return [];
      throw cause;
    }
  }
}
