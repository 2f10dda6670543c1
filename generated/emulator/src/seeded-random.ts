import { createHash } from "node:crypto";
import { members, type Rule, whole } from "./shape.js";

/** Every purpose draws from its own stream, so that one more task does not change which requests a fault hits. */
export type Stream = "task" | "faults" | "forged";

/** How often each stream was drawn from: all there is to keep of a source of chance. */
export type Draws = Readonly<Record<Stream, number>>;

/** None may be missing: what is drawn again from the start repeats itself, ids of tasks, too. */
export const drawsRule: Rule = members({
  task: whole(0),
  faults: whole(0),
  forged: whole(0),
} satisfies Record<Stream, Rule>);

/** Chance that repeats itself. */
export class Random {
  readonly #seed: string;
  #draws: Record<Stream, number> = { task: 0, faults: 0, forged: 0 };

  constructor(seed: string) {
    this.#seed = seed;
  }

  /** 32 hex digits, the form of the reference's taskId. */
  hex(stream: Stream): string {
    return this.hash(`${stream}/${this.#draws[stream]++}`);
  }

  /** At least 0, less than 1. */
  fraction(stream: Stream): number {
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
