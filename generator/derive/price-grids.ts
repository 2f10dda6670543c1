import type { Entry, Prices } from "../ir/types.js";
import type { Scalar } from "../load/authored.js";
import { closedValues } from "./parameter-types.js";
import { covers } from "./price-rows.js";

/** What selects a price: a parameter with its values, or `model` with the routed ones. */
export interface Axis {
  readonly name: string;
  readonly values: readonly { readonly value: Scalar; readonly label: string | null }[];
}

/** Prices as a table. */
export interface PriceGrid {
  /** What holds for the whole of it: the values of the axes that are neither its rows nor its columns. */
  readonly when: Readonly<Record<string, Scalar>>;
  readonly rowAxis: Axis | null;
  readonly columnAxis: Axis;
  readonly rows: readonly PriceRow[];
}

export interface PriceRow {
  readonly head: Axis["values"][number] | null;
  readonly cells: readonly PriceCell[];
}

export interface PriceCell {
  readonly when: Readonly<Record<string, Scalar>>;
  /** Null where no price is documented. */
  readonly credits: number | null;
  /** Of five, how near the dearest; 0 where no price is documented. */
  readonly level: number;
}

/** As many as a page can show; what has more is listed tier by tier. */
const maxCells = 60;

/** The tiers over what selects them: the last axis across, the one before it down, a table for each value of the others. */
export function priceGrids(entry: Pick<Entry, "parameters" | "routes">, { tiers }: Prices): readonly PriceGrid[] {
  const names = [...new Set((tiers ?? []).flatMap(({ when }) => Object.keys(when)))];
  const axes = names.sort((a, b) => Number(b === "model") - Number(a === "model")).map((name) => toAxis(entry, name));
  const columnAxis = axes.at(-1);
  const cells = axes.reduce((product, { values }) => product * values.length, 1);
  if (!tiers || !columnAxis || cells === 0 || cells > maxCells) return [];
  const rowAxis = axes.at(-2) ?? null;
  const all = tiers.map(({ credits }) => credits);
  const toCell = (when: PriceCell["when"]): PriceCell => {
    const tier = tiers.find((each) => covers(each, new Map(Object.entries(when))));
    return { when, credits: tier?.credits ?? null, level: tier ? levelOf(tier.credits, all) : 0 };
  };
  return combinations(axes.slice(0, -2)).map((when) => ({
    when,
    rowAxis,
    columnAxis,
    rows: (rowAxis?.values ?? [null]).map((head) => {
      const row = rowAxis && head ? { ...when, [rowAxis.name]: head.value } : when;
      return { head, cells: columnAxis.values.map(({ value }) => toCell({ ...row, [columnAxis.name]: value })) };
    }),
  }));
}

function toAxis({ parameters, routes }: Pick<Entry, "parameters" | "routes">, name: string): Axis {
  if (name === "model") return { name, values: routes.map(({ model, label }) => ({ value: model, label })) };
  const parameter = parameters.find((each) => each.name === name);
  const labels = new Map<Scalar, string | null>(parameter?.values?.map(({ value, label }) => [value, label]));
  const values = (parameter && closedValues(parameter)) ?? [];
  return { name, values: values.map((value) => ({ value, label: labels.get(value) ?? null })) };
}

function combinations(axes: readonly Axis[]): readonly PriceCell["when"][] {
  return axes.reduce<readonly PriceCell["when"][]>(
    (all, { name, values }) => all.flatMap((when) => values.map(({ value }) => ({ ...when, [name]: value }))),
    [{}],
  );
}

/** 1 to 5. Prices differ by factors: a middle one is what lies in the middle of their logarithms. */
function levelOf(credits: number, all: readonly number[]): number {
  const [least, most] = [Math.log1p(Math.min(...all)), Math.log1p(Math.max(...all))];
  return least === most ? 2 : 1 + Math.round((4 * (Math.log1p(credits) - least)) / (most - least));
}
