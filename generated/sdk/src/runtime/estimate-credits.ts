import type { PriceRow, Prices, PriceTier } from "./contract.js";
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
  const row = Object.hasOwn(prices, model) ? prices[model] : undefined;
  if (!row) {
    throw new ValidationError(model, [
      { path: "model", code: "unknown-model", message: "has no price: it cannot be sent" },
    ]);
  }
  const given = params as Readonly<Record<string, unknown>>;
  const open = row.tiers?.filter((tier) => isOpen(tier, model, given)) ?? [];
  const credits = open.map(([amount]) => amount);
  const rate =
    credits.length > 0 ? { min: Math.min(...credits), max: Math.max(...credits) } : { min: row.min, max: row.max };
  const units = countUnits(row, given, options);
  return {
    model,
    unit: row.unit,
    rate,
    quantity: units ? units.most : null,
    min: units ? rate.min * units.least : null,
    max: units ? rate.max * units.most : null,
    exact: credits.length > 0 && rate.min === rate.max && units?.exact === true,
  };
}

function isOpen([, when = {}]: PriceTier, model: string, given: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(when).every(([name, values]) => {
    const value = name === "model" ? model : given[name];
    return value === undefined || values.includes(value as string);
  });
}

interface Units {
  readonly least: number;
  readonly most: number;
  readonly exact: boolean;
}

/** How many units will be charged; undefined when nothing tells. */
function countUnits(
  row: PriceRow,
  given: Readonly<Record<string, unknown>>,
  options: EstimateOptions,
): Units | undefined {
  const source = row.from === undefined ? undefined : given[row.from];
  if (row.measure === undefined) {
    // The parameter is an upper limit (`max_images`): the run may return, and charge, fewer.
    const most = isCount(source) ? Math.max(1, source) : 1;
    return { least: 1, most, exact: most === 1 };
  }
  const per = row.per ?? 1;
  const counted = options[row.measure] ?? source;
  if (isCount(counted)) {
    // Rounding of seconds is not documented: a fraction counts as a whole, and makes the result an estimate.
    const blocks = Math.ceil(counted / per);
    return { least: blocks, most: blocks, exact: Number.isInteger(counted) };
  }
  if (typeof counted === "string") {
    // Nor is what counts as a character: code points at least, UTF-16 units at most.
    const least = Math.ceil([...counted].length / per);
    const most = Math.ceil(counted.length / per);
    return { least, most, exact: least === most };
  }
  return undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
