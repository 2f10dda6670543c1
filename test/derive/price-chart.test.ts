import { expect, test } from "vitest";
import { priceChart } from "../../generator/derive/price-chart.js";
import type { PastPrices, Pricing } from "../../generator/ir/types.js";

const prices = { unit: "per image", quantity: null, tiers: null, range: null, unpriced: [], basis: null, evidence: [] };

function pricing(
  now: readonly [min: number, max: number, since: string | null],
  ...past: readonly [number, number, string | null, string][]
): Pricing {
  const history: PastPrices[] = past.map(([min, max, since, until]) => ({ ...prices, min, max, since, until }));
  return { ...prices, min: now[0], max: now[1], since: now[2], history };
}

test("a price that has not changed has no chart", () => {
  expect(priceChart(pricing([8, 9, "2026-12-01"]))).toBeNull();
});

test("each price is as wide as it held, and as high as it is", () => {
  const chart = priceChart(
    pricing([20, 20, "2026-03-01"], [10, 10, "2026-01-01", "2026-02-01"], [10, 40, "2026-02-01", "2026-03-01"]),
  );
  expect(chart?.days.map(({ day }) => day)).toEqual(["2026-01-01", "2026-02-01", "2026-03-01"]);
  expect(chart).toMatchObject({ width: 640, height: 120 });
  // A tenth of the width at each end; of 59 days 31 in the first bar. The dearest leaves room for its label.
  expect(chart?.bars).toEqual([
    { x: 64, y: 78, width: 269, height: 2, label: "10", isOpen: false },
    { x: 333, y: 13, width: 243, height: 65, label: "10–40", isOpen: false },
    { x: 576, y: 57, width: 64, height: 2, label: "20", isOpen: true },
  ]);
  expect(chart?.days.map(({ x }) => x)).toEqual([64, 333, 576]);
});

test("what began on an unknown day begins at the edge, and a gap stays one", () => {
  const chart = priceChart(pricing([8, 8, "2026-06-01"], [4, 4, null, "2026-01-01"]));
  const [first, now] = chart?.bars ?? [];
  expect(first).toMatchObject({ x: 0, isOpen: true });
  expect(first && now && first.x + first.width < now.x).toBe(true);
});

test("one change: one day, behind the price before it", () => {
  const chart = priceChart(pricing([8, 8, "2026-06-01"], [4, 4, null, "2026-06-01"]));
  expect(chart?.days).toEqual([{ x: 64, day: "2026-06-01" }]);
  expect(chart?.bars.map(({ x, width }) => [x, width])).toEqual([
    [0, 64],
    [64, 576],
  ]);
});
