import { expect, test } from "vitest";
import { assumedUnits, priceOf } from "../../templates/emulator/src/price.js";
import type { PriceRow } from "../../templates/sdk/src/contract.js";
import { tables } from "../../templates/sdk/src/tables/rows.js";

/** What the emulator charges is never less than what the API may. */
const cases: [name: string, price: PriceRow, params: object, want: object][] = [
  ["one price", { unit: "per image", credits: [7] }, {}, { credits: 7, basis: "exact" }],
  ["a range: the most", { unit: "per image", credits: [3, 9] }, {}, { credits: 9, basis: "range" }],
  [
    "a quantity that the request tells",
    { unit: "per second", credits: [3, 9], from: "seconds", measure: "seconds" },
    { seconds: 4 },
    { credits: 36, basis: "range" },
  ],
  [
    "a quantity that nobody knows: the assumed one, at the greatest rate",
    { unit: "per second", credits: [3, 9], measure: "seconds" },
    {},
    { credits: 9 * assumedUnits, basis: "assumed-quantity" },
  ],
  [
    "a value without a documented price: the greatest that there is",
    { unit: "per video", credits: [3, null, 9], axes: ["size"] },
    { size: "m" },
    { credits: 9, basis: "range" },
  ],
];
test.each(cases)("%s", (_, price, params, want) => {
  const models = {
    m: { parameters: { seconds: { type: "integer" }, size: { values: ["s", "m", "l"] } }, price },
  } as const;
  expect(priceOf({ ...tables, models }, "m", params)).toEqual(want);
});
