import type { Jitter } from "../contract.js";
import type { Span } from "./seen.js";

/** The part of a pause that is kept; the rest is drawn. */
const kept: Readonly<Record<Jitter, number>> = { none: 1, half: 0.5, full: 0 };

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
  let longest = Math.min(max, bound);
  let end = Infinity;
  if (age < last) {
    if (age < first) {
      longest = Math.min(max, age + initial);
      end = first - age + initial / 4;
    } else {
      // Where they differ widely, eight looks from the first to the last.
      longest = Math.min(longest, age * Math.max(0.1, (last / first) ** 0.125 - 1) + initial / 2);
    }
  }
  return Math.min(end, longest * (kept[jitter] + (1 - kept[jitter]) * Math.random()));
}
