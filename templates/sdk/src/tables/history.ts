// Emitted for test/support/stand-in-spec.ts: `RECORD=1 npx vitest run stand-ins`. Do not edit.
import type { PriceHistory } from "../price/estimate-at.js";

export const history: PriceHistory = {
  "rooted-pro": [
    { until: "2026-01-01" },
    { until: "2026-07-01", price: { unit: "per image", credits: [7] } },
  ],
};
