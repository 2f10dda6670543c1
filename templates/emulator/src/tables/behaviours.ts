/** Stand-in for the emitted list, as `api.ts` is for the facts. */
import type { Behaviour } from "../emulator-tables.js";

export const behaviours: readonly Behaviour[] = [];
