import type { Estimate } from "../../../sdk/src/price/estimate-credits.js";

const thousands = new Intl.NumberFormat("en");

/** "1,200 credits", "200 to 1,200 credits", "unknown" */
export function printPrice({ min, max }: Pick<Estimate, "min" | "max">): string {
  if (min === null || max === null) return "unknown";
  const amount = min === max ? thousands.format(min) : `${thousands.format(min)} to ${thousands.format(max)}`;
  return `${amount} ${max === 1 ? "credit" : "credits"}`;
}
