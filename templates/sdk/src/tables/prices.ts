/** Stand-in for the emitted prices, as `rows.ts` is for the models. */
import type { Prices } from "../runtime/contract.js";

export const prices = {
  "picture-1": {
    unit: "per image",
    min: 9,
    max: 26,
    tiers: [
      [9, { tier: ["pro"] }],
      [26, { tier: ["flex"] }],
    ],
  },
  "rooted-pro": { unit: "per image", min: 9, max: 9, tiers: [[9, { model: ["rooted-pro"] }]] },
  "film-2": { unit: "per video", min: 140, max: 630 },
  "speech-1": {
    unit: "per 5 000 characters",
    min: 49,
    max: 49,
    tiers: [[49]],
    measure: "characters",
    per: 5000,
    from: "text",
  },
} as const satisfies Prices;
