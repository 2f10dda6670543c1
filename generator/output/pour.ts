import { type EmittedFile, piecesOf, placesOf } from "../emit/emitter.js";

/** Takes the UTF-8 of one text, piece by piece. */
export interface TextSink {
  write(piece: Uint8Array): void;
  end(): void;
}

/** Whatever wants to have every file: a tree that is written, one that is compared. */
export interface FileTarget {
  open(path: string): TextSink;
}

/** Hands a file to all that want it, for each of its places. Its pieces are made once. */
export function pour(file: EmittedFile, targets: readonly FileTarget[]): void {
  const sinks = targets.flatMap((target) => placesOf(file).map((path) => target.open(path)));
  for (const piece of piecesOf(file)) {
    const bytes = Buffer.from(piece);
    for (const sink of sinks) sink.write(bytes);
  }
  for (const sink of sinks) sink.end();
}
