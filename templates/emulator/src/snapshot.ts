import { RefusedError } from "./shape.js";

declare const opaque: unique symbol;

/**
 * The whole state as plain JSON, to be kept and put back. What is in it may change with every version. It fits an emulator
 * with the same seed and the same kind of clock.
 */
export interface Snapshot {
  readonly [opaque]: true;
}

/** What is no snapshot of an emulator. */
export class SnapshotError extends RefusedError {}
