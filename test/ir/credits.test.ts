import { expect, test } from "vitest";
import { allCredits, printedCredits } from "../../generator/ir/credits.js";

const tiers = [{ credits: 4 }, { credits: 9 }];
const range = { min: 3, max: 12 };

test.each([
  ["tiers", { tiers, range: null }, [4, 9], [4, 9]],
  ["a range", { tiers: null, range }, [3, 12], [3, 12]],
  ["tiers beside the range that the reference has", { tiers, range }, [4, 9, 3, 12], [3, 12]],
  ["nothing", {}, [], []],
])("the numbers of prices: %s", (_, prices, all, printed) => {
  expect(allCredits(prices)).toEqual(all);
  expect(printedCredits(prices)).toEqual(printed);
});
