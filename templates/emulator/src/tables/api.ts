/** Stand-in for the emitted facts, as the SDK's `tables/rows.ts` is for the rows. */
import type { ApiFacts } from "../emulator-tables.js";

export const api: ApiFacts = {
  host: "business.api.example",
  operations: {
    generate: { method: "POST", path: "/generate", members: {}, replies: [] },
    status: { method: "GET", path: "/status", members: {}, replies: [] },
  },
};
