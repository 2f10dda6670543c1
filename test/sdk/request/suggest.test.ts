import fc from "fast-check";
import { expect, test } from "vitest";
import { tablesOf } from "../../../generator/derive/rows.js";
import { suggest } from "../../../templates/sdk/src/request/suggest.js";
import { resolveRealSpec } from "../../support/real-spec.js";

const models = Object.keys(tablesOf(resolveRealSpec()).models);

test.each([
  ["a tier that is a parameter", "flux-2-pro", "flux-2"],
  ["the longest of two beginnings", "kling-3-motion-fast", "kling-3-motion"],
  ["whatever its case", "Sora-2-Extended", "sora-2"],
  ["a typo is nearer than a beginning", "kling-2-6-moiton", "kling-2-6-motion"],
  ["two letters swapped", "nano-banana-por", "nano-banana-pro"],
  ["nothing like any", "gpt-5-vision-max", undefined],
  ["a beginning that ends inside a word", "sora-22222", undefined],
])("%s: %s, want %s", (_, typed, want) => {
  expect(suggest(typed, models)).toBe(want);
});

test("two neighbouring letters swapped are told as a name of about that length, not as a shorter one that it begins with", () => {
  fc.assert(
    fc.property(fc.constantFrom(...models), fc.nat(), (model, at) => {
      const index = at % (model.length - 1);
      const typed = model.slice(0, index) + model[index + 1] + model[index] + model.slice(index + 2);
      const told = suggest(typed, models) ?? "";
      expect(Math.abs(told.length - typed.length)).toBeLessThanOrEqual(2);
    }),
  );
});
