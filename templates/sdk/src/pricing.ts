/** What requests cost, by the documented prices alone: no client, no network. */
import { type Estimate, type EstimateOptions, estimateCredits as estimate } from "./runtime/estimate-credits.js";
import type { Models } from "./tables/models.js";
import { tables } from "./tables/rows.js";

export type { Estimate, EstimateOptions } from "./runtime/estimate-credits.js";
export type { Model, Models } from "./tables/models.js";

/**
 * What a request costs in API credits. Pure: nothing is sent. Parameters that are left out leave the tiers open that they
 * would have selected.
 * @param options `seconds` or `characters`, for models that are billed by them
 */
export function estimateCredits<M extends keyof Models>(
  model: M,
  params: Partial<Models[M]>,
  options?: EstimateOptions,
): Estimate {
  return estimate(tables, model, params, options);
}
