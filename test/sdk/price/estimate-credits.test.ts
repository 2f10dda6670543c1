import { expect, test } from "vitest";
import type { ModelRow, PriceRow } from "../../../templates/sdk/src/contract.js";
import { ValidationError } from "../../../templates/sdk/src/errors.js";
import { estimateCredits } from "../../../templates/sdk/src/price/estimate-credits.js";
import { tables } from "../../../templates/sdk/src/tables/rows.js";

const unknown = { min: null, max: null, quantity: null, exact: false };
const cases: [name: string, model: string, params: object, options: object, want: object][] = [
  ["one tier", "picture-1", { tier: "flex" }, {}, { min: 26, max: 26, quantity: 1, exact: true }],
  ["tiers left open", "picture-1", {}, {}, { min: 9, max: 26, exact: false }],
  ["a tier that nobody knows", "picture-1", { tier: "new" }, {}, { min: null, max: null, rate: null, exact: false }],
  ["no parameters at all", "picture-1", null as never, {}, { min: 9, max: 26, exact: false }],
  ["chosen by the model", "rooted-pro", {}, {}, { min: 9, max: 9, exact: true }],
  ["a range only", "film-2", { duration: 5 }, {}, { min: 140, max: 630, exact: false }],
  ["blocks of characters", "speech-1", { text: "x".repeat(5001) }, {}, { min: 98, max: 98, quantity: 2, exact: true }],
  [
    "code points at least, UTF-16 units at most",
    "speech-1",
    { text: "😀".repeat(3000) },
    {},
    { min: 49, max: 98, exact: false },
  ],
  ["told by the caller", "speech-1", {}, { characters: 10_000 }, { min: 98, max: 98, exact: true }],
  ["unknown is not 0", "speech-1", {}, {}, unknown],
  ["nor is nothing", "speech-1", { text: "" }, {}, unknown],
  ["nor is none", "speech-1", {}, { characters: 0 }, unknown],
  [
    "less than the text has, by the caller's count",
    "speech-1",
    { text: "x".repeat(5001) },
    { characters: 1 },
    { max: 98 },
  ],
];
for (const [name, model, params, options, want] of cases) {
  test(name, () => {
    expect(estimateCredits(tables, model, params, options)).toMatchObject({ model, ...want });
  });
}

/** A table of one model with two axes, which the price may use. */
function withPrice(price: PriceRow) {
  const parameters: ModelRow["parameters"] = {
    size: { required: true, values: ["s", "m", "l"] },
    sound: { type: "boolean" },
  };
  return { ...tables, models: { m: { parameters, price } } };
}

test("what no tier covers costs what the range beside them says, and a value in no list nobody knows", () => {
  const credits = [1, 2, 3, null, 5, null];
  const priced = withPrice({ unit: "per video", credits, otherwise: [4, 9], axes: ["size", "sound"] });
  const of = (params: object) => estimateCredits(priced, "m", params);
  expect(of({ size: "m", sound: false })).toMatchObject({ min: 3, max: 3, exact: true });
  expect(of({ size: "m", sound: true })).toMatchObject({ min: 4, max: 9, exact: false });
  expect(of({ size: "m" })).toMatchObject({ min: 3, max: 9 });
  expect(of({})).toMatchObject({ min: 1, max: 9, exact: false });
  expect(of({ size: "xl" })).toMatchObject({ rate: null, max: null });
});

test("a grid: the last axis is the fastest, and what is left out stays open", () => {
  const priced = withPrice({ unit: "per video", credits: [1, 2, 3, 4, 5, 6], axes: ["size", "sound"] });
  const rate = (params: object) => {
    const { rate, exact } = estimateCredits(priced, "m", params);
    return [rate?.min, rate?.max, exact];
  };
  expect(rate({ size: "m", sound: false })).toEqual([3, 3, true]);
  expect(rate({ size: "m", sound: true })).toEqual([4, 4, true]);
  expect(rate({ size: "l" })).toEqual([5, 6, false]);
  expect(rate({ sound: true })).toEqual([2, 6, false]);
  expect(rate({})).toEqual([1, 6, false]);
  expect(rate({ size: "xl", sound: true })).toEqual([undefined, undefined, false]);
});

test("a combination without a documented price is unknown, never 0 and never a neighbour's price", () => {
  const priced = withPrice({ unit: "per video", credits: [10, null, 30, 40, null, null], axes: ["size", "sound"] });
  for (const params of [{ size: "s", sound: true }, { size: "l" }, { size: "s" }, { sound: true }]) {
    expect(estimateCredits(priced, "m", params)).toMatchObject({ rate: null, min: null, max: null, exact: false });
  }
  expect(estimateCredits(priced, "m", { size: "s", sound: false })).toMatchObject({ min: 10, max: 10, exact: true });
});

test("the upper limit of images is a range", () => {
  const priced = withPrice({ unit: "per image", credits: [5], from: "max_images" });
  expect(estimateCredits(priced, "m", { max_images: 4 })).toMatchObject({ min: 5, max: 20, quantity: 4, exact: false });
  expect(estimateCredits(priced, "m", {})).toMatchObject({ min: 5, max: 5, exact: true });
});

test.each([["6"], [0], [0.5], [1.5], [Number.NaN]])("an upper limit that is none, %j: unknown", (max_images) => {
  const priced = withPrice({ unit: "per image", credits: [5], from: "max_images" });
  expect(estimateCredits(priced, "m", { max_images })).toMatchObject(unknown);
});

test.each([["90"], [0], [-1], [Number.NaN]])("seconds that are none, %j: unknown, and no text's length", (seconds) => {
  const priced = withPrice({ unit: "per second", credits: [5], from: "duration", measure: "seconds" });
  expect(estimateCredits(priced, "m", {}, { seconds: seconds as number })).toMatchObject(unknown);
  expect(estimateCredits(priced, "m", { duration: seconds })).toMatchObject(unknown);
});

test("a model without a price is an error, not 0", () => {
  expect(() => estimateCredits(tables, "constructor", {})).toThrow(ValidationError);
});
