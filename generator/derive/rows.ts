import type { Binding as BindingRow, ModelRow, ParameterRow, Tables } from "../../templates/sdk/src/contract.js";
import { callbackField } from "../ir/operation-parts.js";
import { isOwnSlot } from "../ir/slots.js";
import type { Binding, Entry, Parameter, ResolvedSpec, SendableModel } from "../ir/types.js";
import { toOperationRows } from "./operation-rows.js";
import { toPriceRow } from "./price-rows.js";
import { toPriceSteps } from "./price-steps.js";

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
      callbackUrlRequired: callbackField(api)?.required === true,
      poll: {
        initial: api.polling.firstSeconds * 1000,
        max: api.polling.maxSeconds * 1000,
        factor: api.polling.factor,
        jitter: api.polling.jitter,
        settles: api.polling.settleSeconds * 1000,
      },
    },
    models: Object.fromEntries(models.map((model) => [model.model, toModelRow(model, units)])),
    families: Object.fromEntries(families.map(({ id, routes }) => [id, routes.map(({ model }) => model)])),
    url: new RegExp(patterns.url, "u"),
    callbackUrl: new RegExp(patterns.callbackUrl, "u"),
  };
}

export function toModelRow(sendable: SendableModel, units: ResolvedSpec["units"]): ModelRow {
  const { model, entry, route } = sendable;
  const before = toPriceSteps(sendable, units);
  return {
    parameters: Object.fromEntries(
      entry.parameters.map((parameter) => [parameter.name, toParameterRow(parameter, entry)]),
    ),
    price: toPriceRow(model, entry, units),
    ...(before.length > 0 && { before }),
    ...(entry.body === "root" && { home: entry.body }),
    ...(route.writes.length > 0 && { fixed: route.writes }),
  };
}

/** Only what differs from the default is stated: it keeps the table small. */
export function toParameterRow(parameter: Parameter, entry: Entry): ParameterRow {
  const { name, type, required, values, not, min, bindings } = parameter;
  const others = bindings.filter((binding) => !isOwnSlot(binding, name, entry)).map(toBindingRow);
  const stays = others.length < bindings.length;
  const max = parameter.max ?? parameter.maxLength ?? parameter.maxItems;
  return {
    ...(type !== "string" && { type }),
    ...(required && { required }),
    ...(values && { values: values.map(({ value }) => value) }),
    ...(!stays && { instead: others }),
    ...(stays && others.length > 0 && { also: others }),
    ...(max !== null && { max }),
    ...(min !== null && { min }),
    ...(not.length > 0 && { not }),
  };
}

function toBindingRow({ place, key, encoding, fallback }: Binding): BindingRow {
  return { place, key, ...(encoding !== "value" && { as: encoding }), ...(fallback && { fallback }) };
}
