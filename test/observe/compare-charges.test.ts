import { expect, test } from "vitest";
import { tablesOf } from "../../generator/derive/rows.js";
import { compareCharges } from "../../generator/observe/compare-charges.js";
import { estimateAt } from "../../templates/sdk/src/price/estimate-at.js";
import { resolveRealSpec } from "../support/real-spec.js";

const spec = resolveRealSpec();
const of = { model: "qwen-image-2", params: { prompt: "x" } };
const price = estimateAt(tablesOf(spec), of.model, of.params).max ?? 0;

/** Submissions with what the capture says that each cost, between two balances. */
function compare(charges: readonly (number | null)[], spent: number) {
  const submissions = charges.map((charged, index) => ({ exchange: index + 1, of, charged }));
  const balances = [
    { after: 0, credits: 1000, added: 0 },
    { after: charges.length, credits: 1000 - spent, added: 0 },
  ];
  const { compared, untold, findings } = compareCharges(submissions, balances, spec);
  return {
    compared: compared.map(({ exchanges, charged }) => [exchanges, charged]),
    untold,
    off: findings.map(({ given, expected }) => [given, expected]),
  };
}

test.each([
  [
    "each has its own charge",
    [price, price],
    2 * price,
    {
      compared: [
        [[1], price],
        [[2], price],
      ],
      untold: 0,
      off: [],
    },
  ],
  ["the balance alone tells it", [null, null], 2 * price, { compared: [[[1, 2], 2 * price]], untold: 0, off: [] }],
  [
    "the balance tells what one of them cost",
    [price, null],
    2 * price,
    {
      compared: [
        [[1], price],
        [[2], price],
      ],
      untold: 0,
      off: [],
    },
  ],
  [
    "the balance fell by more than their own charges",
    [price],
    price + 7,
    { compared: [[[1], price]], untold: 0, off: [["7 credits for no submission", "0 credits"]] },
  ],
])("each submission is compared once: %s", (_, charges, spent, want) => {
  expect(compare(charges, spent)).toEqual(want);
});
