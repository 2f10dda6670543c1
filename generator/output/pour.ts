import { type EmittedFile, piecesOf } from "../emit/emitter.js";

/** Takes one text, piece by piece. */
export interface TextSink {
  write(piece: string): void;
  end(): void;
}

/** Whatever wants to have every file: a tree that is written, one that is compared. */
export interface FileTarget {
  open(path: string): TextSink;
}

/** Hands a file to all that want it. Its pieces are made once. */
export function pour(file: EmittedFile, targets: readonly FileTarget[]): void {
  const sinks = targets.map((target) => target.open(file.path));
  for (const piece of piecesOf(file)) for (const sink of sinks) sink.write(piece);
  for (const sink of sinks) sink.end();
}
