// Generated from the spec by `npm run generate`. Do not edit.
import type { PriceHistory } from "../runtime/estimate-at.js";

export const history: PriceHistory = {};
