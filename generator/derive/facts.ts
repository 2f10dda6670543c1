import { slotName } from "../ir/slots.js";
import type { Binding, Decision, Entry, Operation, Parameter, ResolvedSpec } from "../ir/types.js";

/** What is known of one thing, by the names that decisions use: plain values, defaults included. */
export type Facts = Readonly<Record<string, unknown>>;

/** All addresses at which decisions can find facts, each with what is known there. */
export type FactIndex = ReadonlyMap<string, Facts>;

/** `kling-3`, `kling-3.mode`, `api.status.taskId`, `api.status.replies.failed`, `units.per image`, `types.url` */
export function indexFacts({ api, entries, units, patterns }: ResolvedSpec): FactIndex {
  return new Map<string, Facts>([
    ...entries.flatMap((entry): (readonly [string, Facts])[] => [
      [entry.id, entryFacts(entry)],
      ...entry.parameters.map((parameter) => [`${entry.id}.${parameter.name}`, parameterFacts(parameter)] as const),
    ]),
    ["api.server", { ...api.server }],
    ["api.polling", pollingFacts(api)],
    ["api.billing", { charged: api.billing.charged, refund: api.billing.refund }],
    ...api.operations.flatMap((operation) => operationFacts(operation)),
    ...Object.entries(units).map(([name, { measure, per }]) => [`units.${name}`, { measure, per }] as const),
    ["types.url", { pattern: patterns.url }],
  ]);
}

function pollingFacts({ polling: { evidence: _, ...facts } }: ResolvedSpec["api"]): Facts {
  return facts;
}

function entryFacts({ body, routes, aliasOf, task, category, accepts, neverSent, pricing, output }: Entry): Facts {
  const { unit, quantity, min, max, tiers, range, unpriced } = pricing;
  return {
    body,
    models: routes.map(({ model }) => model),
    writes: Object.fromEntries(
      routes
        .filter(({ writes }) => writes.length > 0)
        .map(({ model, writes }) => [model, Object.fromEntries(writes.map((slot) => [slotName(slot), slot.value]))]),
    ),
    alias: aliasOf,
    task,
    category,
    accepts: accepts.map(slotName),
    neverSent: neverSent.map(slotName),
    unit,
    quantity: quantity && { [quantity.exact ? "from" : "atMost"]: quantity.parameter },
    min,
    max,
    /** What selects each tier; what a tier costs is no decision. */
    tiers: tiers && Object.fromEntries(tiers.map(({ label, when }) => [label, singles(when)])),
    range,
    unpriced: unpriced.map(singles),
    output: output && { kind: output.kind, images: output.images, with: output.with },
  };
}

/** A condition on one value is written as that value. */
function singles(when: Readonly<Record<string, readonly unknown[]>>): Facts {
  return Object.fromEntries(
    Object.entries(when).map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );
}

function parameterFacts(parameter: Parameter): Facts {
  const { required, type, role, values, known, not, min, max, maxLength, maxItems, bindings, alsoAccepted } = parameter;
  const labelled = values?.flatMap(({ value, label }) => (label === null ? [] : [[String(value), label]])) ?? [];
  return {
    required,
    type,
    role: role.name,
    values: values?.map(({ value }) => value) ?? null,
    labels: Object.fromEntries(labelled),
    known,
    not,
    min,
    max,
    maxLength,
    maxItems,
    wire: bindings.map(authoredText),
    alsoAccepted: alsoAccepted.map(authoredText),
  };
}

/** `input.image_urls`, `options.mode as index`, `imageURLList`: as it is authored. */
function authoredText(binding: Binding): string {
  const { place, key, encoding, fallback } = binding;
  if (place === "root" && encoding === "url-list") return key;
  return `${slotName(binding)}${encoding === "value" ? "" : ` as ${encoding}`}${fallback ? " as fallback" : ""}`;
}

function operationFacts({ id, method, path, auth, body, query, replies }: Operation): (readonly [string, Facts])[] {
  return [
    [`api.${id}`, { method, path, auth: { in: auth.in, name: auth.name } }],
    ...[...(body ?? []), ...query].map((field) => {
      const { name, type, required } = field;
      const { pattern = null, values = null } = { pattern: null, values: null, ...field };
      return [`api.${id}.${name}`, { type, required, pattern, values }] as const;
    }),
    ...replies.map(
      ({ id: reply, http, meaning, cause }) => [`api.${id}.replies.${reply}`, { http, meaning, cause }] as const,
    ),
  ];
}

/** The addresses that an assertion of a decision is about: `*` stands for each entry that the decision touches. */
export function addressesOf(address: string, decision: Pick<Decision, "entries">, index: FactIndex): readonly string[] {
  if (address !== "*" && !address.startsWith("*.")) return [address];
  const rest = address.slice(1);
  if (decision.entries !== "all") return decision.entries.map((id) => `${id}${rest}`);
  return [...index.keys()].filter((key) => {
    const [id = ""] = key.split(".");
    return key === `${id}${rest}` && !["api", "units", "types"].includes(id);
  });
}
