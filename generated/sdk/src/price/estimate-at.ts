import type { Tables } from "../contract.js";
import { findModel } from "../request/find-model.js";
import { type Estimate, estimateCredits } from "./estimate-credits.js";
import type { EstimateOptions } from "./measures.js";

export interface DatedEstimateOptions extends EstimateOptions {
  /** The day whose price is meant, UTC: `2026-12-01`, a full ISO time, or a Date. Default: today, by the clock of this machine. */
  at: string | Date | undefined;
}

interface TimedEstimateOptions extends EstimateOptions {
  readonly at?: Date | undefined;
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
export function estimateAt(tables: Tables, model: string, params: object, options?: EstimateOptions): Estimate;
export function estimateAt(
  tables: Tables,
  model: string,
  params: object,
  options?: TimedEstimateOptions,
): DatedEstimate;
export function estimateAt(
  tables: Tables,
  model: string,
  params: object,
  options: TimedEstimateOptions = {},
): DatedEstimate {
  const { at } = options;
  const { price, before } = findModel(tables, model);
  const day = (at ?? new Date()).toISOString().slice(0, 10);
  const step = before.find(({ until }) => day < until);
  if (!step || step.price) return estimateCredits(tables, model, params, options, step?.price);
  // Nobody knows. Who asked for no day asked for a price in the words that there are.
  const unit = at === undefined ? price.unit : null;
  return { model, unit, rate: null, quantity: null, min: null, max: null, exact: false };
}

/** How far the clock of a machine, or of the API, may be off; and a task is charged a moment after it is sent. */
const drift = 600_000;

/** The most that a request can cost if it is sent now: close to the day of a change, the dearer of both prices. Null: nobody knows. */
export function mostNow(tables: Tables, model: string, params: object, options: EstimateOptions): number | null {
  const now = Date.now();
  const [before, after] = [now - drift, now + drift].map(
    (time) => estimateAt(tables, model, params, { ...options, at: new Date(time) }).max,
  );
  return before == null || after == null ? null : Math.max(before, after);
}
