import type { Estimate } from "../../../sdk/src/price/estimate-credits.js";

/** "120 credits", "200 to 1200 credits", "unknown" */
export function printPrice({ min, max }: Pick<Estimate, "min" | "max">): string {
  if (min === null || max === null) return "unknown";
  return `${min === max ? min : `${min} to ${max}`} ${max === 1 ? "credit" : "credits"}`;
}

/** "18 credits per second × 10": how a price comes about that is not that of one unit; empty for one that is. */
export function printSum({ rate, unit, quantity }: Estimate): string {
  return rate && quantity !== null && quantity !== 1 ? `${printPrice(rate)} ${unit} × ${quantity}` : "";
}

/** "From 2026-12-01: 9 credits": what the same will cost. */
export function printLater(day: string, estimate: Estimate): string {
  return `From ${day}: ${printPrice(estimate)}.`;
}

/** Whether a price is the one that will be charged; empty where none is known. */
export function printExactness({ min, exact }: Estimate): string {
  if (min === null) return "";
  return exact ? "exact" : "not exact";
}
