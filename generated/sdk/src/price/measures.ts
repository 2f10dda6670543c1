import type { Measure } from "../contract.js";

/** What only the caller can know before a run; ignored where the request itself says it. */
export interface EstimateOptions {
  /** Seconds of output (video, sound) or of input audio, for the models that are billed by the second. */
  seconds?: number | undefined;
  /** Characters of text, for the models that are billed by blocks of characters. */
  characters?: number | undefined;
}

interface MeasureRow {
  /** What tells it where the request itself does not. */
  readonly option: keyof EstimateOptions;
  /** How many there are, at least and at most; NaN where the value does not tell. */
  readonly count: (value: unknown) => readonly [fewest: number, greatest: number];
}

export const measures: Readonly<Record<Measure, MeasureRow>> = {
  seconds: { option: "seconds", count: countNumber },
  // What counts as a character is not documented: code points at least, UTF-16 units at most.
  characters: {
    option: "characters",
    count: (value) => (typeof value === "string" ? [[...value].length, value.length] : countNumber(value)),
  },
};

/** What is counted by itself. */
export function countNumber(value: unknown): readonly [fewest: number, greatest: number] {
  const count = typeof value === "number" && value < Infinity ? value : Number.NaN;
  return [count, count];
}
