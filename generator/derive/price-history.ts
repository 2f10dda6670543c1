import type { PriceHistory, PriceStep } from "../../templates/sdk/src/price/estimate-at.js";
import type { Entry, Prices, ResolvedSpec, SendableModel, Tier } from "../ir/types.js";
import { closedValues } from "./parameter-types.js";
import { toPriceRow } from "./price-rows.js";

/** The SDK's table of what was charged before; a model whose price has no known date is not in it. */
export function toPriceHistory({ models, units }: Pick<ResolvedSpec, "models" | "units">): PriceHistory {
  const all = models.map((model) => [model.model, toSteps(model, units)] as const);
  return Object.fromEntries(all.filter(([, steps]) => steps.length > 0));
}

/** Each step holds until its day: a price, or nothing where none is known. After the last one today's price holds. */
function toSteps({ model, entry }: SendableModel, units: ResolvedSpec["units"]): readonly PriceStep[] {
  const { history, since } = entry.pricing;
  const steps: PriceStep[] = [];
  let end = "";
  const unknownUntil = (day: string | null) => {
    if (day !== null && day > end) steps.push({ until: day });
  };
  for (const past of history) {
    unknownUntil(past.since);
    const prices = ofModel(past, model, entry);
    const price = prices && toPriceRow(model, { ...entry, pricing: prices }, units);
    steps.push({ until: past.until, ...(price && { price }) });
    end = past.until;
  }
  unknownUntil(since);
  return steps;
}

/**
 * The past prices of one model; undefined when it had none. What depended on a parameter that today's requests do not have
 * cannot be told apart any more: it is a range.
 */
function ofModel(past: Prices, model: string, { parameters }: Entry): Prices | undefined {
  if (!past.tiers) return past;
  const tiers = past.tiers.filter(({ when }) => when["model"]?.includes(model) ?? true);
  const [first] = tiers;
  if (!first) return undefined;
  const hasList = (name: string) =>
    name === "model" || parameters.some((known) => known.name === name && closedValues(known));
  if (tiers.every(({ when }) => Object.keys(when).every(hasList))) return { ...past, tiers };
  const credits = tiers.map((tier: Tier) => tier.credits);
  return { ...past, tiers: null, min: Math.min(...credits), max: Math.max(...credits) };
}
