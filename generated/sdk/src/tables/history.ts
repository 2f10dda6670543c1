// Generated from the spec by `npm run generate`. Do not edit.
import type { PriceHistory } from "../price/estimate-at.js";

export const history: PriceHistory = {};
