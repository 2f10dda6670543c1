/** What requests cost, by the documented prices alone: no client, no network. */

import { type DatedEstimate, type DatedEstimateOptions, estimateAt } from "./price/estimate-at.js";
import type { Estimate } from "./price/estimate-credits.js";
import { type EstimateOptions, estimateOptions } from "./price/measures.js";
import { readDay } from "./price/read-day.js";
import { plainCopy } from "./request/plain.js";
import { anything, readOptions } from "./request/read-options.js";
import type { Models } from "./tables/models.js";
import { tables } from "./tables/rows.js";

export type { DatedEstimate, DatedEstimateOptions } from "./price/estimate-at.js";
export type { Estimate } from "./price/estimate-credits.js";
export type { EstimateOptions } from "./price/measures.js";
export type { Model, Models } from "./tables/models.js";

/**
 * What a request costs in API credits. Pure: nothing is sent. Parameters that are left out leave the tiers open that they
 * would have selected.
 * @param options `seconds` or `characters`, for models that are billed by them; `at` for the price of another day than today
 * @throws {ValidationError} an unknown model
 * @throws {ConfigurationError} `at` is no day, or an option cannot be used
 */
export function estimateCredits<M extends keyof Models>(
  model: M,
  params: Partial<Models[M]>,
  options: DatedEstimateOptions,
): DatedEstimate;
export function estimateCredits<M extends keyof Models>(
  model: M,
  params: Partial<Models[M]>,
  options?: EstimateOptions,
): Estimate;
export function estimateCredits(model: string, params: object, options?: Partial<DatedEstimateOptions>): DatedEstimate {
  const { at, ...measured } = readOptions({ ...estimateOptions, at: anything }, options);
  return estimateAt(tables, model, plainCopy(params), { ...measured, at: at == null ? undefined : readDay(at) });
}
