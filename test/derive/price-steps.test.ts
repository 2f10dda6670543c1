import { expect, test } from "vitest";
import { toPriceSteps } from "../../generator/derive/price-steps.js";
import type { ResolvedSpec } from "../../generator/ir/types.js";
import { baseSpec, replaceIn, resolveSpec } from "../support/spec-files.js";

const pixel = "spec/models/image/pixel.yaml";
const canvas = "spec/models/image/canvas.yaml";

function stepsOf({ models, units }: ResolvedSpec) {
  const all = models.map((model) => [model.model, toPriceSteps(model, units)] as const);
  return Object.fromEntries(all.filter(([, steps]) => steps.length > 0));
}

/** The steps when the pricing of a file has these lines more. */
function historyOf(path: string, lines: string) {
  return stepsOf(resolveSpec(replaceIn(baseSpec(), path, "pricing:\n", `pricing:\n${lines}`)));
}

test("no date, no history", () => {
  expect(stepsOf(resolveSpec(baseSpec()))).toEqual({});
});

test("a first day alone: before it nothing is known; an alias has its target's prices", () => {
  const steps = [{ until: "2026-03-01" }];
  expect(historyOf(pixel, "  since: 2026-03-01\n")).toEqual({ pixel: steps, "old-pixel": steps });
});

test("prices follow each other, and what lies between them is unknown", () => {
  const lines = `  since: 2026-03-01
  history:
    - { unit: per image, until: 2025-06-01, tiers: [{ label: One, credits: 2 }] }
    - unit: per image
      since: 2025-09-01
      tiers: [{ label: 1K, credits: 3, when: { resolution: 1K } }, { label: 2K, credits: 5, when: { resolution: 2K } }]
`;
  expect(historyOf(pixel, lines)["pixel"]).toEqual([
    { until: "2025-06-01", price: { unit: "per image", credits: [2] } },
    { until: "2025-09-01" },
    { until: "2026-03-01", price: { unit: "per image", credits: [3, 5], axes: ["resolution"] } },
  ]);
});

test("a range of the past stays a range", () => {
  const lines = "  since: 2026-03-01\n  history: [{ unit: per image, range: { min: 2, max: 9 } }]\n";
  expect(historyOf(pixel, lines)["pixel"]).toEqual([
    { until: "2026-03-01", price: { unit: "per image", credits: [2, 9] } },
  ]);
});

test("what depended on a parameter that is gone is a range; a value that is gone is not today's value", () => {
  const tiers = (when: string, other: string) => `  since: 2026-03-01
  history:
    - unit: per image
      tiers: [{ label: A, credits: 3, when: ${when} }, { label: B, credits: 5, when: ${other} }]
`;
  const gone = historyOf(pixel, tiers("{ speed: slow }", "{ speed: fast }"));
  expect(gone["pixel"]).toEqual([{ until: "2026-03-01", price: { unit: "per image", credits: [3, 5] } }]);
  const half = historyOf(pixel, tiers("{ resolution: 1K, speed: slow }", "{ resolution: 2K }"));
  expect(half["pixel"]).toEqual([{ until: "2026-03-01", price: { unit: "per image", credits: [3, 5] } }]);
  const value = historyOf(pixel, tiers("{ resolution: 1K }", "{ resolution: 4K }"));
  const price = { unit: "per image", credits: [3, null], axes: ["resolution"] };
  expect(value["pixel"]).toEqual([{ until: "2026-03-01", price }]);
});

test("a model that had no price then has none", () => {
  const lines = `  since: 2026-03-01
  history: [{ unit: per image, tiers: [{ label: Pro, credits: 3, when: { model: canvas-pro } }] }]
`;
  expect(historyOf(canvas, lines)).toEqual({
    "canvas-pro": [{ until: "2026-03-01", price: { unit: "per image", credits: [3] } }],
    "canvas-max": [{ until: "2026-03-01" }],
  });
});

test("what no tier covered then had the range that stood beside them, or no price", () => {
  const lines = (rest: string) => `  since: 2026-03-01
  history: [{ unit: per image, tiers: [{ label: 1K, credits: 3, when: { resolution: 1K } }], ${rest} }]
`;
  const price = { unit: "per image", credits: [3, null], axes: ["resolution"] };
  expect(historyOf(pixel, lines("range: { min: 2, max: 9 }"))["pixel"]).toEqual([
    { until: "2026-03-01", price: { ...price, otherwise: [2, 9] } },
  ]);
  expect(historyOf(pixel, lines("unpriced: [{ resolution: 2K }]"))["pixel"]).toEqual([{ until: "2026-03-01", price }]);
  const gone = lines("unpriced: [{ speed: fast }]").replace("resolution: 1K", "speed: slow");
  expect(historyOf(pixel, gone)["pixel"]).toEqual([{ until: "2026-03-01" }]);
});
