import type { Measure } from "../contract.js";
import { type Check, type Checks, isNumber } from "../request/read-options.js";

/** What only the caller can know before a run; ignored where the request itself says it. */
export interface EstimateOptions {
  /** Seconds of output (video, sound) or of input audio, for the models that are billed by the second. */
  seconds?: number | undefined;
  /** Characters of text, for the models that are billed by blocks of characters. */
  characters?: number | undefined;
}

export const positive: Check = ["a number above 0", (value) => isNumber(value) && value > 0];

export const estimateOptions: Checks<EstimateOptions> = { seconds: positive, characters: positive };

/** How many there are, at least and at most; NaN where the value does not tell. */
type Count = (value: unknown) => readonly [fewest: number, greatest: number];

/** How each measure is counted. Where the request does not tell, the option of the same name does. */
export const measures: Readonly<Record<Measure, Count>> = {
  seconds: countNumber,
  // What counts as a character is not documented: code points at least, UTF-16 units at most.
  characters: (value) => (typeof value === "string" ? [[...value].length, value.length] : countNumber(value)),
};

/** What is counted by itself. */
function countNumber(value: unknown): ReturnType<Count> {
  const count = typeof value === "number" && value < Infinity ? value : Number.NaN;
  return [count, count];
}
