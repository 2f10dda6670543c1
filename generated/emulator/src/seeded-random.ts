import { createHash } from "node:crypto";

/** How often each stream was drawn from: all there is to keep of a source of chance. */
export type Draws = Record<string, number>;

/**
 * Chance that repeats itself. Every purpose draws from its own stream, so that one more task does not change which requests
 * a fault hits.
 */
export class Random {
  readonly #seed: string;
  #draws: Draws;

  constructor(seed: string, draws: Draws = {}) {
    this.#seed = seed;
    this.#draws = { ...draws };
  }

  /** 32 hex digits, the form of the reference's taskId. */
  hex(stream: string): string {
    const draw = this.#draws[stream] ?? 0;
    this.#draws[stream] = draw + 1;
    return this.hash(`${stream}/${draw}`);
  }

  /** At least 0, less than 1. */
  fraction(stream: string): number {
    return Number.parseInt(this.hex(stream).slice(0, 12), 16) / 2 ** 48;
  }

  /** The same for the same text, without a draw. */
  hash(text: string): string {
    return createHash("sha256").update(`${this.#seed}/${text}`).digest("hex").slice(0, 32);
  }

  draws(): Draws {
    return { ...this.#draws };
  }

  restore(draws: Draws): void {
    this.#draws = { ...draws };
  }
}
