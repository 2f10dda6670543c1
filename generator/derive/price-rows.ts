import type { PriceRow } from "../../templates/sdk/src/contract.js";
import { allCredits } from "../ir/credits.js";
import type { Parameter, Prices, ResolvedSpec, Tier } from "../ir/types.js";
import type { Scalar } from "../load/authored.js";
import { closedValues } from "./parameter-types.js";

/** Of all prices of an entry those of one sendable model; the least and the greatest are null where nothing of it has a price. */
export function ofModel<P extends Prices>(
  prices: P,
  model: string,
): Omit<P, "min" | "max"> & { readonly min: number | null; readonly max: number | null } {
  const own = <T extends { readonly when: Tier["when"] }>(items: readonly T[]) =>
    items
      .filter(({ when }) => includes(when, "model", model))
      .map((item): T => ({ ...item, when: withoutModel(item.when) }));
  const tiers = own(prices.tiers ?? []);
  const unpriced = own(prices.unpriced.map((when) => ({ when }))).map(({ when }) => when);
  const { range } = prices;
  const credits = allCredits({ tiers, range });
  const [min, max] = credits.length > 0 ? [Math.min(...credits), Math.max(...credits)] : [null, null];
  return { ...prices, tiers: range && tiers.length === 0 ? null : tiers, unpriced, min, max };
}

function withoutModel({ model: _, ...when }: Tier["when"]): Tier["when"] {
  return when;
}

/** The row of one sendable model: tiers that `model` selects are resolved here. */
export function toPriceRow(
  model: string,
  { parameters, pricing }: { readonly parameters: readonly Parameter[]; readonly pricing: Prices },
  units: ResolvedSpec["units"],
): PriceRow {
  const { quantity, range } = pricing;
  const unit = units[pricing.unit];
  const tiers = ofModel(pricing, model).tiers ?? [];
  const isRange = range && tiers.length === 0;
  const axes = conditionsOf(tiers);
  return {
    unit: pricing.unit,
    credits: isRange ? [range.min, range.max] : toGrid(tiers, axes, parameters),
    ...(range && !isRange && { otherwise: [range.min, range.max] as const }),
    ...(axes.length > 0 && { axes }),
    ...(quantity && { from: quantity.parameter }),
    ...(unit?.measure && { measure: unit.measure }),
    ...(unit && unit.per !== 1 && { per: unit.per }),
  };
}

/** What prices depend on. */
function conditionsOf(tiers: readonly Pick<Tier, "when">[]): readonly string[] {
  return [...new Set(tiers.flatMap(({ when }) => Object.keys(when)))];
}

/** No documented price list has nearly as many combinations: `checkPricing` reports what has more. */
export const maxCombinations = 1_000;

/** One price per combination of the axes' values, the last axis fastest; null where the reference documents none. */
function toGrid(
  tiers: readonly Tier[],
  axes: readonly string[],
  parameters: readonly Parameter[],
): readonly (number | null)[] {
  return combinations(axes, parameters).map((cell) => tiers.find((tier) => covers(tier, cell))?.credits ?? null);
}

/** Values of parameters, by name. */
export type Cell = ReadonlyMap<string, Scalar>;

/** Every combination of the values that these parameters can have; none where there are too many. */
function combinations(names: readonly string[], parameters: readonly Parameter[]): readonly Cell[] {
  let cells: readonly Cell[] = [new Map()];
  for (const name of names) {
    const parameter = parameters.find((each) => each.name === name);
    const values = (parameter && closedValues(parameter)) ?? [];
    if (cells.length * values.length > maxCombinations) return [];
    cells = cells.flatMap((cell) => values.map((value) => new Map([...cell, [name, value]])));
  }
  return cells;
}

/** What one sendable model can be asked for that no tier covers and that is not said to have no price. */
export function uncovered(model: string, parameters: readonly Parameter[], pricing: Prices): readonly Cell[] {
  const { tiers, unpriced } = ofModel(pricing, model);
  const said = [...(tiers ?? []), ...unpriced.map((when) => ({ when }))];
  return combinations(conditionsOf(said), parameters).filter((cell) => !said.some((each) => covers(each, cell)));
}

/** Whether a tier is the price of these values. */
export function covers({ when }: Pick<Tier, "when">, cell: Cell): boolean {
  return [...cell].every(([name, value]) => includes(when, name, value));
}

/** Whether a tier's conditions let a value through. */
function includes(when: Tier["when"], name: string, value: Scalar): boolean {
  return !Object.hasOwn(when, name) || when[name]?.includes(value) === true;
}
