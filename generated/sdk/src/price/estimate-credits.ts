import type { PriceRow, Tables } from "../contract.js";
import { findModel } from "../request/find-model.js";
import { isObject } from "../request/parameter-types.js";
import { type EstimateOptions, measures } from "./measures.js";

export interface Estimate {
  readonly model: string;
  /** The reference's words: "per image", "per video", "per second of audio". */
  readonly unit: string;
  /** Credits of one unit; null when no price is documented for what the parameters ask for. */
  readonly rate: { readonly min: number; readonly max: number } | null;
  /** Units that will be charged, at most; null when nothing tells (pass `seconds` or `characters`). */
  readonly quantity: number | null;
  /** Credits of the request; null when the rate or the quantity is unknown. Never a guess, never 0 for "unknown". */
  readonly min: number | null;
  readonly max: number | null;
  /** True when the reference fixes the charge: one documented price, and a known quantity. */
  readonly exact: boolean;
}

/**
 * What a request costs, in API credits, by the latest of the documented prices. Parameters that are left out leave every price
 * open that they would have selected; where the reference states only a range, that range is the answer.
 */
export function estimateCredits(
  tables: Tables,
  model: string,
  params: object,
  options: EstimateOptions = {},
  past?: PriceRow,
): Estimate {
  const given: Readonly<Record<string, unknown>> = isObject(params) ? params : {};
  const { parameters, price: latest } = findModel(tables, model);
  const price = past ?? latest;
  const { unit, credits, otherwise = [null], axes = [] } = price;
  const open = credits.filter((_, cell) => {
    let cells = credits.length;
    return axes.every((axis) => {
      const values: readonly unknown[] = parameters.get(axis)?.values ?? [false, true];
      cells /= values.length;
      return given[axis] === undefined || given[axis] === values[Math.floor(cell / cells) % values.length];
    });
  });
  const isPrice = (amount: number | null): amount is number => amount !== null;
  const amounts = open.flatMap((amount) => amount ?? otherwise);
  // None is open when a value is in no list: what that costs is as unknown as a cell without a price, and no neighbour's.
  const known = amounts.length > 0 && amounts.every(isPrice);
  const [min, max] = known ? [Math.min(...amounts), Math.max(...amounts)] : [0, 0];
  const [least, most, counted] = countUnits(price, given, options);
  const isCounted = most > 0;
  const isKnown = isCounted && known;
  return {
    model,
    unit,
    rate: known ? { min, max } : null,
    quantity: isCounted ? most : null,
    min: isKnown ? min * least : null,
    max: isKnown ? max * most : null,
    exact: isKnown && min === max && counted,
  };
}

/** How many units will be charged, and whether that is sure; NaN when nothing tells. */
function countUnits(
  { from, measure, per = 1 }: PriceRow,
  given: Readonly<Record<string, unknown>>,
  options: EstimateOptions,
): [least: number, most: number, sure: boolean] {
  const stated = (from && given[from]) ?? undefined;
  if (!measure) {
    if (stated === undefined) return [1, 1, true];
    // The parameter is an upper limit (`max_images`): the run may return, and charge, fewer.
    // Nobody knows what a part of one is.
    const most = Number.isInteger(stated) ? Number(stated) : Number.NaN;
    return [1, most, most === 1];
  }
  // What the request itself says is what will be charged.
  const [fewest, greatest] = measures[measure](stated ?? options[measure]);
  // How a started unit is rounded is not documented: it counts as a whole, and makes the result an estimate.
  const [least, most] = [Math.ceil(fewest / per), Math.ceil(greatest / per)];
  return [least, most, least === most && Number.isInteger(greatest)];
}
