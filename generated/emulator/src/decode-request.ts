import type { Binding, ModelRow } from "../../sdk/src/contract.js";

export type Body = Readonly<Record<string, unknown>>;

/** The parameters that a valid body carries: what the SDK's encoder wrote, read back. */
export function decodeRequest(row: ModelRow, body: Body): Readonly<Record<string, unknown>> {
  const places = { root: body, input: asObject(body.input), options: asObject(parse(body.options)) };
  const params: Record<string, unknown> = {};
  const [parameters, , home = "input"] = row;
  for (const [name, , , values, also = [], instead] of parameters) {
    const bindings: readonly Binding[] = instead ?? [[home, name], ...also];
    for (const [place, key, encoding] of bindings) {
      const wire = Object.hasOwn(places[place], key) ? places[place][key] : undefined;
      const value = wire === undefined ? undefined : decode(wire, encoding, values);
      if (value === undefined) continue;
      params[name] = value;
      break;
    }
  }
  return params;
}

function decode(wire: unknown, encoding: Binding[2], values: readonly unknown[] = []): unknown {
  switch (encoding) {
    case undefined:
    case "value":
      return wire;
    case "index":
      return values[Number(wire)];
    case "json-string":
    case "url-list":
      return parse(wire);
  }
}

export function parse(text: unknown): unknown {
  try {
    return typeof text === "string" ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

function asObject(value: unknown): Body {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Body) : {};
}
