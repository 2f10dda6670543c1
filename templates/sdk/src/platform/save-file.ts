import { ClipriseError, ConfigurationError } from "../errors.js";
import type { Fail } from "./fail.js";
import { randomHex } from "./random.js";

/** What `save` wrote. */
export interface SavedFile {
  readonly path: string;
  readonly bytes: number;
  /** As the server names it, e.g. `video/mp4`. */
  readonly contentType: string | null;
  /** True when the file is a zip archive, by its first bytes: several outputs come as one zip, whatever the link's name. */
  readonly zip: boolean;
  /**
   * True when the server said how long the file is, and that many bytes came. False when it did not say: then a connection that is
   * closed early can look like the end.
   */
  readonly verified: boolean;
}

export async function saveFile({ body, headers }: Response, path: string, fail: Fail): Promise<SavedFile> {
  // Not an import: bundlers for browsers and workers would trip over it.
  const { process } = globalThis;
  const fs = process?.getBuiltinModule?.("node:fs/promises");
  if (!fs) throw new ConfigurationError("configuration", "save() needs a file system; use download()");
  const { dirname, join, resolve } = process.getBuiltinModule("node:path");
  let bytes = 0;
  let head = "";
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of body ?? []) {
      bytes += chunk.length;
      if (head.length < 4) head += String.fromCharCode(...chunk.subarray(0, 4));
      yield chunk;
    }
  }

  /** Where a path leads, through its symbolic links; the last of them may lead to what does not exist yet. */
  async function follow(link: string): Promise<string> {
    try {
      return await fs.realpath(link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
      const next = await fs.readlink(link).catch(() => undefined);
      return next === undefined ? link : follow(resolve(await fs.realpath(dirname(link)), next));
    }
  }

  let part: string | undefined;
  try {
    const target = await follow(path);
    const old = await fs.stat(target).catch(() => undefined);
    // A device, a pipe or a folder would be replaced by the file.
    if (old && !old.isFile()) throw fail(`cannot write ${path}: not a regular file`);
    const mode = old && old.mode & 0o7777;
    // A name of its own, as the target's may be as long as a name can be.
    part = join(dirname(target), `.cliprise-${randomHex(8)}.part`);
    await fs.writeFile(part, counted(), { flag: "wx", flush: true, mode: mode ?? 0o666 });
    // What the process may not create, because of its umask, it may still set.
    if (mode !== undefined) await fs.chmod(part, mode);
    await fs.rename(part, target);
  } catch (error) {
    body?.cancel().catch(() => {});
    if (part) await fs.rm(part, { force: true }).catch(() => {});
    throw error instanceof ClipriseError ? error : fail(`cannot write ${path}`, error);
  }
  const verified = headers.has("content-length");
  return { path, bytes, contentType: headers.get("content-type"), zip: head.startsWith("PK\x03\x04"), verified };
}
