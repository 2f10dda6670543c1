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
  const [first, second, now] = chart?.bars ?? [];
  expect([first?.x, second?.x, now?.x]).toEqual(chart?.days.map(({ x }) => x));
  expect(now && now.x + now.width).toBe(chart?.width);
  expect([first?.label, second?.label, now?.label]).toEqual(["10", "10–40", "20"]);
  expect([first?.isOpen, second?.isOpen, now?.isOpen]).toEqual([false, false, true]);
  // The dearer, the higher; a range is as high as it is wide.
  expect(first && now && first.y > now.y).toBe(true);
  expect(second?.y).toBeLessThan(now?.y ?? 0);
  expect(second?.height).toBeGreaterThan(first?.height ?? 0);
});

test("what began on an unknown day begins at the edge, and a gap stays one", () => {
  const chart = priceChart(pricing([8, 8, "2026-06-01"], [4, 4, null, "2026-01-01"]));
  const [first, now] = chart?.bars ?? [];
  expect(first).toMatchObject({ x: 0, isOpen: true });
  expect(first && now && first.x + first.width < now.x).toBe(true);
});
