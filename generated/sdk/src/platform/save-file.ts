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
}

export async function saveFile({ body, headers }: Response, path: string, fail: Fail): Promise<SavedFile> {
  // Not an import: bundlers for browsers and workers would trip over it.
  const fs = globalThis.process?.getBuiltinModule?.("node:fs/promises");
  if (!fs) throw new ConfigurationError("configuration", "save() needs a file system; use download()");
  let bytes = 0;
  let head = "";
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of body ?? []) {
      bytes += chunk.length;
      if (head.length < 4) head += String.fromCharCode(...chunk.subarray(0, 4));
      yield chunk;
    }
  }
  const part = `${path}.${randomHex(4)}.part`;
  try {
    await fs.writeFile(part, counted(), { flag: "wx", flush: true });
    await fs.rename(part, path);
  } catch (error) {
    await fs.rm(part, { force: true });
    throw error instanceof ClipriseError ? error : fail(`cannot write ${path}`, error);
  }
  return { path, bytes, contentType: headers.get("content-type"), zip: head.startsWith("PK\x03\x04") };
}
