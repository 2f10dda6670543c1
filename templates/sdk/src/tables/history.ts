/** Stand-in for the emitted table, as `rows.ts` is for the rows. */
import type { PriceHistory } from "../price/estimate-at.js";

export const history: PriceHistory = {
  "rooted-pro": [["2026-01-01"], ["2026-07-01", ["per image", [7]]]],
};
