import type { Prices } from "../ir/types.js";
import { conditionText, priceText } from "./describe.js";

/** Prices as a page lists them: each tier, what has none, and what anything else costs; of a range alone, what it depends on. */
export function priceLines({ tiers, range, unpriced, unit, basis }: Prices): readonly PriceLine[] {
  return [
    ...(tiers ?? []).map(({ label, credits }) => ({ label, price: priceText({ min: credits, max: credits, unit }) })),
    ...unpriced.map((when) => ({ label: conditionText(when), price: "not documented" })),
    ...(range ? [{ label: tiers ? "anything else" : (basis ?? ""), price: priceText({ ...range, unit }) }] : []),
  ];
}

interface PriceLine {
  readonly label: string;
  readonly price: string;
}
