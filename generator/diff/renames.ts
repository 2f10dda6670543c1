import type { Entry, Prices, Tier } from "../ir/types.js";
import { pairRoutes } from "./diff-models.js";
import { pairParameters } from "./diff-parameters.js";
import { respelledValues } from "./diff-values.js";
import type { Pair } from "./pair-up.js";

type Scalar = Tier["when"][string][number];

/** Old prices in today's words: a parameter or a value that is called otherwise now is no other price. */
export function inNewWords<P extends Prices>(prices: P, entries: Pair<Entry>): P {
  const routes = pairRoutes(entries).pairs.map(({ before, after }) => [before.model, after.model] as const);
  const words = new Map([
    ["model", { name: "model", values: new Map<Scalar, Scalar>(routes) }],
    ...pairParameters(entries).pairs.map(
      (pair) => [pair.before.name, { name: pair.after.name, values: respelledValues(pair) }] as const,
    ),
  ] as [string, { name: string; values: ReadonlyMap<unknown, Scalar> }][]);
  const tiers = prices.tiers?.map((tier) => ({
    ...tier,
    when: Object.fromEntries(
      Object.entries(tier.when).map(([name, values]) => {
        const known = words.get(name);
        return [known?.name ?? name, values.map((value) => known?.values.get(value) ?? value)];
      }),
    ),
  }));
  return { ...prices, tiers: tiers ?? null };
}
