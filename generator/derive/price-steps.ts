import type { PriceStep } from "../../templates/sdk/src/contract.js";
import type { Entry, Prices, ResolvedSpec, SendableModel } from "../ir/types.js";
import { closedValues } from "./parameter-types.js";
import { ofModel, toPriceRow } from "./price-rows.js";

/**
 * What a model cost before its latest price. Each step holds until its day: a price, or nothing where none is known. Nothing here
 * knows what day it is: which of them holds is found when somebody asks.
 */
export function toPriceSteps({ model, entry }: SendableModel, units: ResolvedSpec["units"]): readonly PriceStep[] {
  const { history, since } = entry.pricing;
  const steps: PriceStep[] = [];
  let end = "";
  const unknownUntil = (day: string | null) => {
    if (day !== null && day > end) steps.push({ until: day });
  };
  for (const past of history) {
    unknownUntil(past.since);
    const prices = asked(past, model, entry);
    const price = prices && toPriceRow(model, { ...entry, pricing: prices }, units);
    steps.push({ until: past.until, ...(price && { price }) });
    end = past.until;
  }
  unknownUntil(since);
  return steps;
}

/**
 * The past prices of one model; undefined when it had none. What depended on a parameter that today's requests do not have
 * cannot be told apart any more: it is a range, or unknown where some of it was.
 */
function asked(past: Prices, model: string, { parameters }: Entry): Prices | undefined {
  const { tiers, unpriced, min, max } = ofModel(past, model);
  if (min === null || max === null) return undefined;
  const hasList = (name: string) => parameters.some((known) => known.name === name && closedValues(known));
  if (!tiers || tiers.every(({ when }) => Object.keys(when).every(hasList))) return { ...past, tiers, min, max };
  return unpriced.length > 0 ? undefined : { ...past, tiers: null, min, max, range: { min, max } };
}
