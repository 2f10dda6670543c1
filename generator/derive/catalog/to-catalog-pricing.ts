import type { PastPrices, Prices, Pricing } from "../../ir/types.js";
import { places } from "../describe.js";
import type { CatalogPastPrices, CatalogPricing, CatalogUnitName } from "./catalog-types.js";

export function toCatalogPricing(pricing: Pricing): CatalogPricing {
  return { ...toPrices(pricing), history: pricing.history.map(toPast), evidence: places(pricing.evidence) };
}

function toPast(past: PastPrices): CatalogPastPrices {
  return { ...toPrices(past), until: past.until, evidence: places(past.evidence) };
}

function toPrices({ unit, min, max, quantity, tiers, range, unpriced, basis, since }: Prices) {
  return {
    unit: unit as CatalogUnitName,
    ...{ min, max },
    quantity,
    tiers: tiers?.map(({ label, credits, when }) => ({ label, credits, when })) ?? null,
    ...{ range, unpriced, basis, since },
  };
}
