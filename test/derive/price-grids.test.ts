import { expect, test } from "vitest";
import { priceGrids } from "../../generator/derive/price-grids.js";
import { toPriceRow } from "../../generator/derive/price-rows.js";
import { tablesOf } from "../../generator/derive/rows.js";
import type { Entry, Tier } from "../../generator/ir/types.js";
import { estimateCredits } from "../../templates/sdk/src/price/estimate-credits.js";
import { resolveRealSpec } from "../support/real-spec.js";

const spec = resolveRealSpec();
const prices = {
  unit: "per image",
  min: 1,
  max: 9,
  quantity: null,
  range: null,
  unpriced: [],
  basis: null,
  since: null,
  evidence: [],
};

function given(
  lists: Readonly<Record<string, readonly string[]>>,
  tiers: readonly Tier[],
  models: readonly string[] = [],
) {
  const parameters = Object.entries(lists).map(([name, values]) => ({
    name,
    type: "string",
    values: values.map((value) => ({ value, label: null })),
  }));
  const routes = models.map((model) => ({ model, label: model.toUpperCase(), writes: [], evidence: [] }));
  const entry = { parameters, routes } as unknown as Entry;
  return priceGrids(entry, { ...prices, tiers }).map(({ when, rowAxis, columnAxis, rows }) => ({
    when,
    axes: [rowAxis?.name ?? null, columnAxis.name],
    cells: rows.map(({ cells }) => cells.map(({ credits }) => credits)),
  }));
}

const tier = (credits: number, when: Tier["when"]): Tier => ({ label: "", credits, when });

test("nothing selects the price: no grid", () => {
  expect(given({}, [tier(3, {})])).toEqual([]);
});

test("one axis goes across", () => {
  const tiers = [tier(3, { size: ["S", "M"] }), tier(5, { size: ["L"] })];
  expect(given({ size: ["S", "M", "L"] }, tiers)).toEqual([{ when: {}, axes: [null, "size"], cells: [[3, 3, 5]] }]);
});

test("of two, the first goes down; a combination that no tier has is unknown", () => {
  const tiers = [tier(3, { tier: ["a"], size: ["S"] }), tier(5, { tier: ["b"] })];
  expect(given({ tier: ["a", "b"], size: ["S", "L"] }, tiers)).toEqual([
    {
      when: {},
      axes: ["tier", "size"],
      cells: [
        [3, null],
        [5, 5],
      ],
    },
  ]);
});

test("of three, the model comes first, and each of its values has a grid", () => {
  const tiers = [
    tier(3, { size: ["S"], model: ["m-1"], tier: ["a"] }),
    tier(5, { size: ["S"], model: ["m-2"], tier: ["a"] }),
  ];
  expect(given({ tier: ["a"], size: ["S"] }, tiers, ["m-1", "m-2"])).toEqual([
    { when: { model: "m-1" }, axes: ["size", "tier"], cells: [[3]] },
    { when: { model: "m-2" }, axes: ["size", "tier"], cells: [[5]] },
  ]);
});

test("what is too large to look at has none", () => {
  const sizes = (count: number) => Array.from({ length: count }, (_, index) => `v${index}`);
  const [most, more] = [sizes(60), sizes(61)];
  expect(given({ size: most }, [tier(3, { size: most })])).toHaveLength(1);
  expect(given({ size: more }, [tier(3, { size: more })])).toEqual([]);
});

test("what takes any value has no grid, nor has what is no parameter", () => {
  expect(given({ size: [] }, [tier(3, { size: ["S"] })])).toEqual([]);
  expect(given({}, [tier(3, { size: ["S"] })])).toEqual([]);
});

test.each([
  [
    [1, 10, 100],
    [1, 3, 5],
  ],
  [
    [4, 4, 4],
    [2, 2, 2],
  ],
])("of the prices %j the levels are %j: by factors, and none stands out where all are alike", (credits, want) => {
  const size = {
    name: "size",
    type: "string",
    values: credits.map((_, index) => ({ value: `v${index}`, label: `V${index}` })),
  };
  const tiers = credits.map((each, index) => tier(each, { size: [`v${index}`] }));
  const [grid] = priceGrids({ parameters: [size], routes: [] } as unknown as Entry, { ...prices, tiers });
  expect(grid?.rows.flatMap(({ cells }) => cells.map(({ level }) => level))).toEqual(want);
  expect(grid?.columnAxis.values.map(({ label }) => label)).toEqual(["V0", "V1", "V2"]);
});

test("every price in a grid is the SDK's estimate for what the cell stands for, and every documented price is in one", () => {
  const seen = new Set<string>();
  for (const entry of spec.entries) {
    for (const { rows } of priceGrids(entry, entry.pricing)) {
      for (const { when, credits, level } of rows.flatMap(({ cells }) => cells)) {
        const { model, ...params } = when;
        const models = entry.routes.map((route) => route.model).filter((each) => model === undefined || each === model);
        expect(models.length).toBeGreaterThan(0);
        for (const each of models) {
          const { rate } = estimateCredits(tablesOf(spec), each, params);
          expect(rate).toEqual(credits === null ? null : { min: credits, max: credits });
          seen.add(`${each} ${credits}`);
        }
        expect(level).toBeGreaterThanOrEqual(credits === null ? 0 : 1);
        expect(level).toBeLessThanOrEqual(5);
      }
    }
  }
  for (const { model, entry } of spec.models) {
    const { axes, credits } = toPriceRow(model, entry, spec.units);
    if (axes) for (const price of credits) expect(seen).toContain(`${model} ${price}`);
  }
});
