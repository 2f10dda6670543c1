import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { TextSink } from "./pour.js";

type Tell = (kind: "missing" | "changed") => void;

/** For a file that is known not to be there. */
export function missingFile(onDifference: Tell): TextSink {
  return { write() {}, end: () => onDifference("missing") };
}

/** Compares a file, byte by byte, with a text that comes in pieces; says at the end how they differ, if they do. */
export function compareFile(path: string, onDifference: Tell): TextSink {
  const file = openFile(path);
  if (file === undefined) return missingFile(onDifference);
  let offset = 0;
  let same = true;
  return {
    write(piece) {
      if (!same) return;
      same = readBytes(file, offset, piece.length).equals(piece);
      offset += piece.length;
    },
    end() {
      if (!same || fstatSync(file).size !== offset) onDifference("changed");
      closeSync(file);
    },
  };
}

function openFile(path: string): number | undefined {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (cause) {
    if (["ENOENT", "ENOTDIR"].includes((cause as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw cause;
  }
  if (fstatSync(file).isFile()) return file;
  closeSync(file);
  return undefined;
}

/** Fewer than asked for at the end of the file. */
function readBytes(file: number, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let read = 0;
  while (read < length) {
    const more = readSync(file, bytes, read, length - read, offset + read);
    if (more === 0) break;
    read += more;
  }
  return bytes.subarray(0, read);
}
