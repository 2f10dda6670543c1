import type { Measure, Tables } from "../../../sdk/src/contract.js";
import { type Estimate, estimateCredits } from "../../../sdk/src/price/estimate-credits.js";
import type { EstimateOptions } from "../../../sdk/src/price/measures.js";

/** Why a price is a range, or unknown: what would make it exact, or that nothing can. Nothing for an exact one. */
export function whyNotExact(
  tables: Tables,
  model: string,
  params: Readonly<Record<string, unknown>>,
  options: EstimateOptions,
): readonly string[] {
  const estimate = estimateCredits(tables, model, params, options);
  if (estimate.exact) return [];
  return [...whyRate(tables, model, params, estimate), ...whyQuantity(tables, model, params, estimate)];
}

/** What one unit costs. */
function whyRate(
  tables: Tables,
  model: string,
  params: Readonly<Record<string, unknown>>,
  { rate, unit }: Estimate,
): readonly string[] {
  if (rate?.min === rate?.max && rate) return [];
  const { axes, credits } = rowOf(tables, model).price;
  if (!axes && credits.includes(null)) return ["What is charged today is not on record."];
  if (!axes) return [`The reference states only this range ${unit}: which settings cost how much is not documented.`];
  const open = axes.filter((axis) => params[axis] === undefined && selects(tables, model, params, axis));
  if (open.length > 0) return [`It depends on ${listNames(open)}, which ${open.length === 1 ? "is" : "are"} not set.`];
  return [`No price is documented for this combination of ${listNames(axes)}.`];
}

/** Whether the price depends on a parameter, as the others stand. */
function selects(tables: Tables, model: string, params: Readonly<Record<string, unknown>>, axis: string): boolean {
  const values: readonly unknown[] = rowOf(tables, model).parameters[axis]?.values ?? [false, true];
  const rates = values.map((value) => estimateCredits(tables, model, { ...params, [axis]: value }).rate);
  return new Set(rates.map((rate) => `${rate?.min} ${rate?.max}`)).size > 1 || rates.includes(null);
}

/** How many units it is. */
function whyQuantity(
  tables: Tables,
  model: string,
  params: Readonly<Record<string, unknown>>,
  { quantity, unit }: Estimate,
): readonly string[] {
  const { measure, from, per = 1 } = rowOf(tables, model).price;
  const stated = from !== undefined && params[from] !== undefined;
  if (!measure)
    return stated && quantity !== 1 ? [`\`${from}\` is an upper limit: a run may return, and charge, fewer.`] : [];
  const told = from ? `set \`${from}\`, or enter them below` : "enter them below";
  if (quantity === null)
    return [`It is charged ${unit}, and the request does not say how many ${measure} that will be: ${told}.`];
  return measureDoubts[measure](per);
}

/** What is not documented of a measure, for an amount that it leaves open. */
const measureDoubts: Readonly<Record<Measure, (per: number) => readonly string[]>> = {
  seconds: () => ["How a started second is rounded is not documented: it counts as a whole one."],
  characters: () => [
    "What counts as one character is not documented, and the text lies at a limit between two prices.",
  ],
};

function rowOf({ models }: Tables, model: string): Tables["models"][string] {
  const row = models[model];
  if (!row) throw new Error(`no row of ${model}`);
  return row;
}

function listNames(names: readonly string[]): string {
  const code = names.map((name) => `\`${name}\``);
  return code.length < 2 ? code.join("") : `${code.slice(0, -1).join(", ")} and ${code.at(-1)}`;
}
