import { estimateCredits } from "../../templates/sdk/src/price/estimate-credits.js";
import type { ResolvedSpec } from "../ir/types.js";
import { tablesOf } from "./rows.js";
import { minimalCall, type SampleCall } from "./sample-calls.js";

/** The least call of the first model in the catalog where that has one documented price, whatever the day. */
export function fixedPriceCall(spec: ResolvedSpec): (SampleCall & { readonly credits: number }) | undefined {
  const tables = tablesOf(spec);
  for (const sendable of spec.models) {
    const call = minimalCall(sendable, spec);
    const { exact, max } = estimateCredits(tables, call.model, call.params);
    if (exact && max !== null && !tables.models[call.model]?.before) return { ...call, credits: max };
  }
  return undefined;
}
