import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { limits } from "./limits.js";

/** The bytes of a capture, no more of them than are read. */
export function readBytes(path: string): Uint8Array {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    const bytes = Buffer.alloc(Math.min(size, limits.fileBytes + 1));
    let read = 0;
    while (read < bytes.length) {
      const more = readSync(file, bytes, read, bytes.length - read, read);
      if (more === 0) break;
      read += more;
    }
    return bytes.subarray(0, read);
  } finally {
    closeSync(file);
  }
}
