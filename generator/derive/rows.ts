import type {
  Binding as BindingRow,
  ModelRow,
  ParameterRow,
  PriceRow,
  Tables,
} from "../../templates/sdk/src/contract.js";
import type { Binding, Entry, Parameter, Prices, ResolvedSpec, SendableModel, Tier } from "../ir/types.js";
import type { Scalar } from "../load/authored.js";
import { toOperationRows } from "./operation-rows.js";

const known = new WeakMap<ResolvedSpec, Tables>();

/** The SDK's tables, as the runtime reads them: the generator encodes with the very code that users run. */
export function tablesOf(spec: ResolvedSpec): Tables {
  const tables = known.get(spec) ?? toTables(spec);
  known.set(spec, tables);
  return tables;
}

function toTables({ api, entries, models, patterns, units }: ResolvedSpec): Tables {
  const sendable = new Set(models.map(({ model }) => model));
  const families = entries.filter(({ id }) => !sendable.has(id));
  return {
    api: {
      url: api.server.url,
      operations: toOperationRows(api),
      callbackUrlRequired: api.generate.body.some(({ name, required }) => name === "callBackUrl" && required),
      poll: {
        initial: api.polling.firstSeconds * 1000,
        max: api.polling.maxSeconds * 1000,
        factor: api.polling.factor,
      },
    },
    models: Object.fromEntries(models.map((model) => [model.model, toModelRow(model, units)])),
    families: Object.fromEntries(families.map(({ id, routes }) => [id, routes.map(({ model }) => model)])),
    url: new RegExp(patterns.url, "u"),
    callbackUrl: new RegExp(patterns.callbackUrl, "u"),
  };
}

export function toModelRow({ model, entry, route }: SendableModel, units: ResolvedSpec["units"]): ModelRow {
  const parameters = entry.parameters.map((parameter) => toParameterRow(parameter, entry));
  const fixed = route.writes.map(({ place, key, value }) => [place, key, value] as const);
  return short<ModelRow>([
    parameters,
    toPriceRow(model, entry, units),
    entry.body === "root" ? "root" : undefined,
    fixed.length > 0 ? fixed : undefined,
  ]);
}

/** Only what differs from the default is stated: it keeps the table small. */
export function toParameterRow(parameter: Parameter, { body }: Entry): ParameterRow {
  const { name, type, required, values, not, min, bindings } = parameter;
  const isOwn = ({ place, key, encoding, fallback }: Binding) =>
    place === body && key === name && encoding === "value" && !fallback;
  const others = bindings.filter((binding) => !isOwn(binding)).map(toBindingRow);
  const stays = others.length < bindings.length;
  return short<ParameterRow>([
    name,
    type,
    required ? true : undefined,
    values?.map(({ value }) => value),
    stays && others.length > 0 ? others : undefined,
    stays ? undefined : others,
    parameter.max ?? parameter.maxLength ?? parameter.maxItems ?? undefined,
    min ?? undefined,
    not.length > 0 ? not : undefined,
  ]);
}

function toBindingRow({ place, key, encoding, fallback }: Binding): BindingRow {
  return short<BindingRow>([place, key, encoding === "value" ? undefined : encoding, fallback ? true : undefined]);
}

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
  const prices = credits.filter((price) => price !== null);
  const isWhole = Math.min(...prices) === pricing.min && Math.max(...prices) === pricing.max;
  return short<PriceRow>([
    pricing.unit,
    credits,
    axes.length > 0 ? axes : undefined,
    pricing.quantity?.parameter,
    unit?.measure ?? undefined,
    unit && unit.per !== 1 ? unit.per : undefined,
    axes.length === 0 || isWhole ? undefined : [pricing.min, pricing.max],
  ]);
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
    const listed = parameters.find(({ name }) => name === axis)?.values?.map(({ value }) => value);
    const values: readonly Scalar[] = listed ?? [false, true];
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
  return !Object.hasOwn(when, name) || (when[name]?.includes(value) ?? true);
}

/** Leaves off what is absent at the end of a row. */
function short<Row extends readonly unknown[]>(row: readonly [...{ [Index in keyof Required<Row>]: unknown }]): Row {
  const length = row.findLastIndex((item) => item !== undefined) + 1;
  return row.slice(0, length) as unknown as Row;
}
