import type { Place } from "../../templates/sdk/src/contract.js";
import { isHelper, isOwnSlot } from "../ir/slots.js";
import type { AcceptedSlot, Entry, Evidence, Parameter, ResolvedSpec } from "../ir/types.js";
import { encodings } from "./encodings.js";
import { type JsonSchema, jsonText } from "./json-schema.js";
import { parameterTypes } from "./parameter-types.js";
import { routedSlots } from "./routed-slots.js";

/** One key of the request body, or of the JSON inside `options`. */
export interface WireProperty {
  readonly key: string;
  readonly schema: JsonSchema;
  readonly required: boolean;
  readonly summary: string;
  /** The parameter that stands behind it; null for what the route writes, and for slots that no parameter writes. */
  readonly parameter: Parameter | null;
  readonly evidence: readonly Evidence[];
}

/** Everything that the reference documents for the body of an entry, whether our encoder writes it or not. */
export interface Wire {
  readonly root: readonly WireProperty[];
  /** Null on a root-only entry. */
  readonly input: readonly WireProperty[] | null;
  /** The keys inside `options`; null when the entry does not take it at all. */
  readonly options: readonly WireProperty[] | null;
}

/** The wire of an entry, or of one of its sendable models. */
export function wireOf(
  entry: Entry,
  routes: Entry["routes"],
  { patterns, api }: Pick<ResolvedSpec, "patterns" | "api">,
): Wire {
  const places: Readonly<Record<Place, Map<string, WireProperty>>> = {
    root: new Map(),
    input: new Map(),
    options: new Map(),
  };
  const add = (place: Place, property: WireProperty) => {
    if (!places[place].has(property.key)) places[place].set(property.key, property);
  };
  const summaryOf = (key: string) => api.generate.body.find(({ name }) => name === key)?.summary ?? "";

  for (const { place, key, values, text } of routedSlots(routes)) {
    add(place, {
      key,
      schema: values.length === 1 ? { const: values[0] } : { enum: values },
      required: false,
      summary: `Follows from the model: ${text}.`,
      parameter: null,
      evidence: routes.flatMap(({ evidence }) => evidence),
    });
  }
  // A parameter's own slot comes before what others write into it.
  const bindings = entry.parameters.flatMap((parameter) =>
    [...parameter.bindings, ...parameter.alsoAccepted].map((binding) => ({ parameter, binding })),
  );
  for (const { parameter, binding } of [...bindings].sort(
    (a, b) => Number(a.binding.fallback) - Number(b.binding.fallback),
  )) {
    add(binding.place, {
      key: binding.key,
      schema: encodings[binding.encoding].schema(parameter, patterns.url),
      required: parameter.required && isOwnSlot(binding, parameter.name, entry),
      summary: encodings[binding.encoding].summary(parameter),
      parameter,
      evidence: parameter.evidence,
    });
  }
  for (const slot of entry.accepts) {
    add(slot.place, {
      key: slot.key,
      schema: acceptedSchema(slot, patterns.url),
      required: false,
      summary: summaryOf(slot.key) || "Documented, but not written by any parameter.",
      parameter: null,
      evidence: slot.evidence,
    });
  }
  const takesOptions = places.options.size > 0 || places.root.delete("options");
  return {
    root: [...places.root.values()],
    input: entry.body === "input" ? [...places.input.values()] : null,
    options: takesOptions ? [...places.options.values()] : null,
  };
}

function acceptedSchema({ place, key, type }: AcceptedSlot, urlPattern: string): JsonSchema {
  if (place === "root" && isHelper(key) && key !== "options") {
    return jsonText(parameterTypes.urls.schema(urlPattern));
  }
  return type === null ? {} : parameterTypes[type].schema(urlPattern);
}
