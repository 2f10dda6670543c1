import { expect, test } from "vitest";
import { checkLedger } from "../emulator/support/check-ledger.js";

test("balance = initial + bought - the sum of accepted charges: 40,000 things that happen", async () => {
  expect(await checkLedger(240)).toBeGreaterThan(40_000);
});
