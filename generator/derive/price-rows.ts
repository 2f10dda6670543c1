import type { PriceRow } from "../../templates/sdk/src/contract.js";
import type { Parameter, Prices, ResolvedSpec, Tier } from "../ir/types.js";
import type { Scalar } from "../load/authored.js";
import { closedValues } from "./parameter-types.js";

/** The prices of one sendable model: tiers that `model` selects are resolved here. */
export function toPriceRow(
  model: string,
  { parameters, pricing }: { readonly parameters: readonly Parameter[]; readonly pricing: Prices },
  units: ResolvedSpec["units"],
): PriceRow {
  const unit = units[pricing.unit];
  const tiers = pricing.tiers?.filter(({ when }) => includes(when, "model", model));
  const conditions = (tiers ?? []).flatMap(({ when }) => Object.keys(when));
  const axes = [...new Set(conditions)].filter((name) => name !== "model");
  const credits = tiers ? toGrid(tiers, axes, parameters) : [pricing.min, pricing.max];
  return {
    unit: pricing.unit,
    credits,
    ...(axes.length > 0 && { axes }),
    ...(pricing.quantity && { from: pricing.quantity.parameter }),
    ...(unit?.measure && { measure: unit.measure }),
    ...(unit && unit.per !== 1 && { per: unit.per }),
  };
}

/** No documented price list has nearly as many combinations: `checkPricing` reports what has more. */
export const maxCombinations = 1_000;

/** One price per combination of the axes' values, the last axis fastest; null where the reference documents none. */
function toGrid(
  tiers: readonly Tier[],
  axes: readonly string[],
  parameters: readonly Parameter[],
): readonly (number | null)[] {
  let cells: readonly (readonly Scalar[])[] = [[]];
  for (const axis of axes) {
    const parameter = parameters.find(({ name }) => name === axis);
    const values = (parameter && closedValues(parameter)) ?? [];
    if (cells.length * values.length > maxCombinations) return [];
    cells = cells.flatMap((cell) => values.map((value) => [...cell, value]));
  }
  return cells.map((cell) => {
    const tier = tiers.find(({ when }) => axes.every((axis, index) => includes(when, axis, cell[index] as Scalar)));
    return tier?.credits ?? null;
  });
}

/** Whether a tier's conditions let a value through. */
function includes(when: Tier["when"], name: string, value: Scalar): boolean {
  return !Object.hasOwn(when, name) || when[name]?.includes(value) === true;
}
