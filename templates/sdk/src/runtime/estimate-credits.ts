import type { PriceRow, Prices } from "./contract.js";
import { own } from "./encode-request.js";
import { ValidationError } from "./errors.js";

/** What only the caller can know before a run. */
export interface EstimateOptions {
  /** Seconds of output (video, sound) or of input audio, for the models that are billed by the second. */
  seconds?: number | undefined;
  /** Characters of text, for the models that are billed by blocks of characters. */
  characters?: number | undefined;
}

export interface Estimate {
  readonly model: string;
  /** The reference's words: "per image", "per video", "per second of audio". */
  readonly unit: string;
  /** Credits of one unit. */
  readonly rate: { readonly min: number; readonly max: number };
  /** Units that will be charged, at most; null when nothing tells (pass `seconds` or `characters`). */
  readonly quantity: number | null;
  /** Credits of the request; null when the quantity is unknown. Never a guess, never 0 for "unknown". */
  readonly min: number | null;
  readonly max: number | null;
  /** True when the reference fixes the charge: one documented tier, and a known quantity. */
  readonly exact: boolean;
}

/**
 * What a request costs, in API credits, by the documented prices alone. Parameters that are left out leave every tier open
 * that they would have selected; where the reference states only a range, that range is the answer.
 */
export function estimateCredits(
  prices: Prices,
  model: string,
  params: object,
  options: EstimateOptions = {},
): Estimate {
  const row = own(prices, model);
  if (!row) throw new ValidationError(model, [{ path: "model", code: "unknown-model", message: "it has no price" }]);
  const given = params as Readonly<Record<string, unknown>>;
  const open = (row.tiers ?? []).filter(([, when = {}]) =>
    Object.entries(when).every(([name, values]) => {
      const value = name === "model" ? model : given[name];
      return value === undefined || values.includes(value as string);
    }),
  );
  const credits = open.map(([amount]) => amount);
  const [min, max] = open.length > 0 ? [Math.min(...credits), Math.max(...credits)] : [row.min, row.max];
  const [least, most, counted] = countUnits(row, given, options);
  const known = most >= 0;
  return {
    model,
    unit: row.unit,
    rate: { min, max },
    quantity: known ? most : null,
    min: known ? min * least : null,
    max: known ? max * most : null,
    exact: open.length > 0 && min === max && counted,
  };
}

/** How many units will be charged, and whether that is sure; NaN when nothing tells. */
function countUnits(
  { measure, per = 1, from }: PriceRow,
  given: Readonly<Record<string, unknown>>,
  options: EstimateOptions,
): [least: number, most: number, sure: boolean] {
  const value = (measure && options[measure]) ?? (from && given[from]);
  // What counts as a character is not documented: code points at least, UTF-16 units at most.
  const text = measure && typeof value === "string" ? ([[...value].length, value.length] as const) : undefined;
  const [least, most] = text ?? (isCount(value) ? [value, value] : [Number.NaN, Number.NaN]);
  if (measure) {
    // Nor is the rounding of seconds: a fraction counts as a whole, and makes the result an estimate.
    const blocks = [Math.ceil(least / per), Math.ceil(most / per)] as const;
    return [...blocks, blocks[0] === blocks[1] && Number.isInteger(most)];
  }
  // The parameter is an upper limit (`max_images`): the run may return, and charge, fewer.
  return most > 1 ? [1, most, false] : [1, 1, true];
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
