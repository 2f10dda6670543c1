import type { ModelRow, ParameterRow, PriceRow, Prices, Tables } from "../../templates/sdk/src/runtime/contract.js";
import type { Entry, Parameter, ResolvedSpec, SendableModel } from "./types.js";

/** The SDK's tables, as the runtime reads them: the generator encodes with the very code that users run. */
export function toTables({ entries, models, patterns }: Pick<ResolvedSpec, "entries" | "models" | "patterns">): Tables {
  const sendable = new Set(models.map(({ model }) => model));
  const families = entries.filter(({ id }) => !sendable.has(id));
  return {
    models: Object.fromEntries(models.map((model) => [model.model, toModelRow(model)])),
    families: Object.fromEntries(families.map(({ id, routes }) => [id, routes.map(({ model }) => model)])),
    url: new RegExp(patterns.url, "u"),
    callbackUrl: new RegExp(patterns.callbackUrl, "u"),
  };
}

export function toModelRow({ entry, route }: SendableModel): ModelRow {
  return {
    body: entry.body,
    parameters: entry.parameters.map((parameter) => toParameterRow(parameter, entry)),
    ...(route.writes.length > 0 && {
      fixed: route.writes.map(({ place, key, value }) => [place, key, value] as const),
    }),
    ...(entry.aliasOf !== null && { alias: entry.aliasOf }),
  };
}

/** Only what differs from the default is stated: it keeps the table small. */
export function toParameterRow(parameter: Parameter, { body }: Entry): ParameterRow {
  const { name, type, required, values, not, min, bindings } = parameter;
  const max = parameter.max ?? parameter.maxLength ?? parameter.maxItems;
  const [only] = bindings;
  const isDefault =
    bindings.length === 1 && only?.place === body && only.key === name && only.encoding === "value" && !only.fallback;
  return {
    name,
    type,
    ...(required && { required }),
    ...(values && { values: values.map(({ value }) => value) }),
    ...(not.length > 0 && { not }),
    ...(min !== null && { min }),
    ...(max !== null && { max }),
    ...(!isDefault && {
      to: bindings.map(({ place, key, encoding, fallback }) =>
        fallback ? ([place, key, encoding, true] as const) : ([place, key, encoding] as const),
      ),
    }),
  };
}

export function toPrices({ models, units }: Pick<ResolvedSpec, "models" | "units">): Prices {
  return Object.fromEntries(models.map(({ model, entry }) => [model, toPriceRow(entry, units)]));
}

export function toPriceRow({ pricing }: Entry, units: ResolvedSpec["units"]): PriceRow {
  const unit = units[pricing.unit];
  return {
    unit: pricing.unit,
    min: pricing.min,
    max: pricing.max,
    ...(pricing.tiers && {
      tiers: pricing.tiers.map(({ credits, when }) =>
        Object.keys(when).length > 0 ? ([credits, when] as const) : ([credits] as const),
      ),
    }),
    ...(unit?.measure && { measure: unit.measure }),
    ...(unit && unit.per !== 1 && { per: unit.per }),
    ...(pricing.quantity && { from: pricing.quantity.parameter }),
  };
}
