import type { PriceRow, Tables } from "../contract.js";
import { ConfigurationError } from "../errors.js";
import { type Estimate, estimateCredits } from "./estimate-credits.js";
import type { EstimateOptions } from "./measures.js";

/** What was charged until a day (UTC, not that day itself). Without a row: nobody knows. */
export interface PriceStep {
  readonly until: string;
  readonly price?: PriceRow;
}

/** Per model, the oldest first. After the last step, and for a model that is not here, today's price holds. */
export type PriceHistory = Readonly<Record<string, readonly PriceStep[]>>;

export interface DatedEstimateOptions extends EstimateOptions {
  /** The day whose price is meant, UTC: `2026-12-01`, a full ISO time, or a Date. Default: the latest price that is known. */
  at: string | Date | undefined;
}

/** An estimate for a day of which the price may be unknown. */
export interface DatedEstimate extends Omit<Estimate, "unit"> {
  /** The reference's words; null when no price of that day is known. */
  readonly unit: Estimate["unit"] | null;
}

/**
 * `estimateCredits` for a day, as far as changes are on record: before the first one, or in a gap, the price is null, never that of
 * another day. A model without any has one price for all days.
 */
export function estimateAt(
  tables: Tables,
  history: PriceHistory,
  model: string,
  params: object,
  options: Partial<DatedEstimateOptions> = {},
): DatedEstimate {
  const { at } = options;
  const latest = estimateCredits(tables, model, params, options);
  if (at === undefined) return latest;
  const day = dayOf(at);
  const step = history[model]?.find(({ until }) => day < until);
  if (!step) return latest;
  if (step.price) return estimateCredits(tables, model, params, options, step.price);
  return { model, unit: null, rate: null, quantity: null, min: null, max: null, exact: false };
}

function dayOf(at: string | Date): string {
  // Other notations mean different days in different countries.
  const time = at instanceof Date || /^\d{4}-\d\d-\d\d(T|$)/.test(at) ? Number(new Date(at)) : Number.NaN;
  const day = Number.isNaN(time) ? "" : new Date(time).toISOString().slice(0, 10);
  // JavaScript takes February 30 for March 2.
  if (!day || (at !== day && typeof at === "string" && at.length === 10)) {
    throw new ConfigurationError(
      "configuration",
      `at: expected a day such as "2026-12-01", an ISO time or a valid Date, got ${String(at)}`,
    );
  }
  return day;
}
