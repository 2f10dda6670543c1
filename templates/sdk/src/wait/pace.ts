import type { Jitter } from "../contract.js";
import type { Span } from "./seen.js";

/** The part of a pause that is drawn. */
const drawn: Readonly<Record<Jitter, number>> = { none: 0, half: 0.5, full: 1 };

export interface Pace {
  /** Milliseconds. */
  readonly initial: number;
  /** Milliseconds. */
  readonly max: number;
  readonly jitter: Jitter;
}

/**
 * Draws the milliseconds until the next look, `bound` at most. Where tasks of the same model were seen to end, it is twice the
 * age and more until the first of them had ended, and from then on a tenth of it until the last had.
 */
export function drawPause(bound: number, { initial, max, jitter }: Pace, age: number, spans: readonly Span[]): number {
  const first = 0.9 * Math.min(...spans.map(([after]) => after));
  const last = 1.1 * Math.max(...spans.map(([, by]) => by));
  const draw = (longest: number) => Math.min(max, longest) * (1 - drawn[jitter] * (1 - Math.random()));
  if (!(age < last)) return draw(bound);
  if (age < first) return Math.min(first - age + initial / 4, draw(age + initial));
  // Where they differ widely, eight looks from the first to the last.
  return draw(Math.min(bound, age * Math.max(0.1, (last / first) ** 0.125 - 1) + initial / 2));
}
