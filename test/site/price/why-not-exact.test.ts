import { expect, test } from "vitest";
import type { ModelRow, PriceRow, Tables } from "../../../templates/sdk/src/contract.js";
import { estimateCredits } from "../../../templates/sdk/src/price/estimate-credits.js";
import { tables as standIn } from "../../../templates/sdk/src/tables/rows.js";
import { printExactness, printPrice, printSum } from "../../../templates/site/src/price/print-price.js";
import { whyNotExact } from "../../../templates/site/src/price/why-not-exact.js";

const parameters: ModelRow["parameters"] = {
  tier: { values: ["pro", "flex"] },
  resolution: { values: ["1K", "2K"] },
  sound: { type: "boolean" },
  count: { type: "integer" },
  seconds: { type: "number" },
  text: {},
};

function tablesWith(price: PriceRow): Tables {
  return { ...standIn, models: { m: { parameters, price } } };
}

const grid: PriceRow = { unit: "per image", credits: [9, 13, 26, 44], axes: ["tier", "resolution"] };
const flat: PriceRow = { unit: "per image", credits: [9, 9, 26, 44], axes: ["tier", "resolution"] };
const holed: PriceRow = { unit: "per image", credits: [9, null, 26, 44], axes: ["tier", "resolution"] };
const bySound: PriceRow = { unit: "per video", credits: [5, 8], axes: ["sound"] };
const range: PriceRow = { unit: "per video", credits: [200, 1200] };
const bySecond: PriceRow = { unit: "per second", credits: [3], measure: "seconds" };
const bySecondStated: PriceRow = { ...bySecond, from: "seconds" };
const byText: PriceRow = { unit: "per 10 characters", credits: [4], from: "text", measure: "characters", per: 10 };
const byCount: PriceRow = { unit: "per image", credits: [9], from: "count" };

test.each<[price: PriceRow, params: object, options: object, shown: string, reasons: readonly RegExp[]]>([
  [grid, { tier: "pro", resolution: "2K" }, {}, "13 credits, exact", []],
  [grid, { tier: "pro" }, {}, "9 to 13 credits, not exact", [/^It depends on `resolution`, which is not set\.$/]],
  [grid, {}, {}, "9 to 44 credits, not exact", [/^It depends on `tier` and `resolution`, which are not set\.$/]],
  [flat, { tier: "pro" }, {}, "9 credits, exact", []],
  [flat, { resolution: "1K" }, {}, "9 to 26 credits, not exact", [/`tier`, which is not set/]],
  [
    holed,
    { tier: "pro", resolution: "2K" },
    {},
    "unknown",
    [/^No price is documented for this combination of `tier` and `resolution`/],
  ],
  [holed, { tier: "pro" }, {}, "unknown", [/^It depends on `resolution`/]],
  [grid, { tier: "gold", resolution: "1K" }, {}, "unknown", [/^No price is documented/]],
  [bySound, {}, {}, "5 to 8 credits, not exact", [/^It depends on `sound`, which is not set\.$/]],
  [bySound, { sound: false }, {}, "5 credits, exact", []],
  [
    range,
    { tier: "pro", resolution: "1K" },
    {},
    "200 to 1200 credits, not exact",
    [/^The reference states only this range per video/],
  ],
  [bySecond, {}, {}, "unknown", [/^It is charged per second, .* how many seconds .*: enter them below\.$/]],
  [bySecond, {}, { seconds: 10 }, "30 credits, exact = 3 credits per second × 10", []],
  [bySecond, {}, { seconds: 2.5 }, "9 credits, not exact = 3 credits per second × 3", [/started second/]],
  [bySecondStated, {}, {}, "unknown", [/set `seconds`, or enter them below/]],
  [bySecondStated, { seconds: 4 }, {}, "12 credits, exact = 3 credits per second × 4", []],
  [byText, { text: "ten letters" }, {}, "8 credits, exact = 4 credits per 10 characters × 2", []],
  [
    byText,
    { text: "\u{1f30a}".repeat(6) },
    {},
    "4 to 8 credits, not exact = 4 credits per 10 characters × 2",
    [/one character/],
  ],
  [byCount, {}, {}, "9 credits, exact", []],
  [byCount, { count: 4 }, {}, "9 to 36 credits, not exact = 9 credits per image × 4", [/^`count` is an upper limit/]],
  [
    { ...byCount, credits: [2, 7] },
    { count: 2 },
    {},
    "2 to 14 credits, not exact = 2 to 7 credits per image × 2",
    [/range/, /`count`/],
  ],
])("%j of %j with %j: %s", (price, params, options, shown, reasons) => {
  const tables = tablesWith(price);
  const estimate = estimateCredits(tables, "m", params, options);
  const exactness = printExactness(estimate);
  const sum = printSum(estimate);
  expect(`${printPrice(estimate)}${exactness && `, ${exactness}`}${sum && ` = ${sum}`}`).toBe(shown);
  const why = whyNotExact(tables, "m", params as Record<string, unknown>, options);
  expect(why).toHaveLength(reasons.length);
  for (const [index, reason] of reasons.entries()) expect(why[index]).toMatch(reason);
});

test("one credit is one credit", () => {
  expect([printPrice({ min: 1, max: 1 }), printPrice({ min: 1, max: 2 })]).toEqual(["1 credit", "1 to 2 credits"]);
});
