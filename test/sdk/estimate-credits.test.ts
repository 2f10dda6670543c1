import { expect, test } from "vitest";
import { ValidationError } from "../../templates/sdk/src/runtime/errors.js";
import { estimateCredits } from "../../templates/sdk/src/runtime/estimate-credits.js";
import { prices } from "../../templates/sdk/src/tables/prices.js";

const cases: [name: string, model: string, params: object, options: object, want: object][] = [
  ["one tier", "picture-1", { tier: "flex" }, {}, { min: 26, max: 26, quantity: 1, exact: true }],
  ["tiers left open", "picture-1", {}, {}, { min: 9, max: 26, exact: false }],
  ["a tier that nobody knows: the whole range", "picture-1", { tier: "new" }, {}, { min: 9, max: 26, exact: false }],
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
  ["unknown is not 0", "speech-1", {}, {}, { min: null, max: null, quantity: null, exact: false }],
];
for (const [name, model, params, options, want] of cases) {
  test(name, () => {
    expect(estimateCredits(prices, model, params, options)).toMatchObject({ model, ...want });
  });
}

test("the upper limit of images is a range", () => {
  const table = { m: { unit: "per image", min: 5, max: 5, tiers: [[5]], from: "max_images" } } as const;
  expect(estimateCredits(table, "m", { max_images: 4 })).toMatchObject({ min: 5, max: 20, quantity: 4, exact: false });
  expect(estimateCredits(table, "m", {})).toMatchObject({ min: 5, max: 5, exact: true });
});

test("a model without a price is an error, not 0", () => {
  expect(() => estimateCredits(prices, "constructor", {})).toThrow(ValidationError);
});
