import { expect, test } from "vitest";
import { foldName, inputName, pascal, requestName, valuesName } from "../../generator/derive/names.js";

test.each([
  ["kling-2-1-pro", "Kling21Pro"],
  ["aspect_ratio", "AspectRatio"],
  ["aspectRatio", "AspectRatio"],
  ["3d-model", "M3dModel"],
  ["a-", "A"],
])("%s is the type %s", (id, want) => {
  expect(pascal(id)).toBe(want);
});

test("the components of a request", () => {
  expect([requestName("flux-2"), inputName("flux-2"), valuesName("flux-2", "aspect_ratio")]).toEqual([
    "Flux2Request",
    "Flux2Input",
    "Flux2AspectRatio",
  ]);
});

test.each([
  ["aspect_ratio", "aspectRatio", true],
  ["kling-2-1", "kling-21", true],
  ["3d", "m3d", true],
  ["kling-2-1", "kling-2-1-pro", false],
])("%s and %s are one name to some language: %j", (a, b, want) => {
  expect(foldName(a) === foldName(b)).toBe(want);
});
