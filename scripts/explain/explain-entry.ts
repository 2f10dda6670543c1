import {
  bindingText,
  conditionText,
  describeParameter,
  namedSummary,
  priceText,
} from "../../generator/derive/describe.js";
import { sampleRequest } from "../../generator/derive/sample-request.js";
import { isStandard, takenBy, tasksOf } from "../../generator/derive/tasks.js";
import { valueSchema } from "../../generator/derive/value-schema.js";
import { wireOf } from "../../generator/derive/wire.js";
import { printModelsModule } from "../../generator/emit/sdk/models-module.js";
import { slotName } from "../../generator/ir/slots.js";
import type { AcceptedSlot, Entry, Parameter, ResolvedSpec, Route } from "../../generator/ir/types.js";
import { type Explanation, toDecisions } from "./explanation.js";

/** An entry as a whole. */
export function explainEntry(entry: Entry, spec: ResolvedSpec): Explanation {
  const { id, category, task, body, aliasOf, routes, parameters, accepts, neverSent, notes } = entry;
  const [, ...besides] = tasksOf(entry, spec.vocabulary);
  const [route] = routes;
  const sample = route && sampleRequest({ model: route.model, entry, route }, spec);
  return {
    subject: id,
    says: namedSummary(entry),
    facts: {
      kind: category,
      task,
      ...(besides.length > 0 && { "does too": besides.map((each) => each.id) }),
      takes: takenBy(entry),
      "in standard words": isStandard(entry),
      ...(aliasOf !== null && { "alias of": aliasOf }),
      models: routes.map(({ model }) => model),
      fields: body === "root" ? "at the root, no input" : "in input",
      required: namesOf(parameters.filter(({ required }) => required)),
      optional: namesOf(parameters.filter(({ required }) => !required)),
      ...(accepts.length > 0 && { accepts: accepts.map(slotName) }),
      ...(neverSent.length > 0 && { "never sent": neverSent.map(slotName) }),
      price: priceText(entry.pricing),
      ...(notes.length > 0 && { notes: notes.map(({ text }) => text) }),
    },
    evidence: entry.evidence,
    decisions: toDecisions(entry.decisions),
    becomes: {
      ...(sample && { "a call": sample.params, "on the wire": sample.body }),
      "its pages": [`generated/docs/models/${id}.md`, `generated/schemas/request/${id}.schema.json`],
    },
  };
}

/** The facts of an entry that have a name: parameters, routed values, slots, its price. */
export function factsOf(entry: Entry, spec: ResolvedSpec): ReadonlyMap<string, () => Explanation> {
  const slots = [...entry.accepts, ...entry.neverSent];
  return new Map<string, () => Explanation>([
    ...slots.map((slot) => [slotName(slot), () => explainSlot(slot, entry)] as const),
    ...entry.routes.map((route) => [route.model, () => explainRoute(route, entry)] as const),
    ["pricing", () => explainPricing(entry, spec)],
    ...entry.parameters.map((parameter) => [parameter.name, () => explainParameter(parameter, entry, spec)] as const),
  ]);
}

function explainParameter(parameter: Parameter, entry: Entry, spec: ResolvedSpec): Explanation {
  const { name, role, type, required, values, known, not, min, max, maxLength, maxItems, bindings, alsoAccepted } =
    parameter;
  const limits = Object.entries({ min, max, maxLength, maxItems }).filter(([, limit]) => limit !== null);
  const { root, input, options } = wireOf(entry, entry.routes, spec);
  const properties = { root, input: input ?? [], options: options ?? [] };
  const schemas = bindings.map(({ place, key }) => [
    `${place}.${key}`,
    properties[place].find((property) => property.key === key)?.schema ?? {},
  ]);
  const tiers = entry.pricing.tiers?.filter(({ when }) => Object.hasOwn(when, name)) ?? [];
  const counts = entry.pricing.quantity?.parameter === name;
  return {
    subject: `${entry.id}.${name}`,
    says: describeParameter(parameter),
    facts: {
      role: role.name,
      type,
      required,
      ...(values && { values: values.map(({ value, label }) => (label === null ? value : `${value} (${label})`)) }),
      ...(known.length > 0 && { known }),
      ...(not.length > 0 && { refused: not }),
      ...Object.fromEntries(limits),
    },
    evidence: parameter.evidence,
    decisions: toDecisions(entry.decisions.filter(({ id }) => parameter.decisions.includes(id))),
    becomes: {
      "on the wire": bindings.map(bindingText),
      ...(alsoAccepted.length > 0 && { "accepted as well": alsoAccepted.map(bindingText) }),
      "in the SDK": typeLine(name, entry, spec),
      "in the JSON Schema of the parameters": valueSchema(parameter, spec.patterns.url),
      "in the JSON Schema of the request": Object.fromEntries(schemas),
      "in the price":
        tiers.length > 0
          ? tiers.map(({ label, credits, when }) => `${label}: ${credits} credits, ${conditionText(when)}`)
          : counts
            ? `how many units: ${entry.pricing.unit}`
            : entry.pricing.basis === null
              ? "nothing that is documented"
              : `not told: the price is a range by ${entry.pricing.basis}`,
    },
  };
}

/** The line of the interface, as it is emitted. */
function typeLine(name: string, entry: Entry, spec: ResolvedSpec): string {
  const target = { ...entry, aliasOf: null };
  const module = printModelsModule({ ...spec, entries: [target], models: [] });
  const line = module.split("\n").find((text) => text.replace(/^ *"?|"?\??:.*$/g, "") === name);
  return line?.trim() ?? "";
}

function explainRoute({ model, label, writes, evidence }: Route, entry: Entry): Explanation {
  return {
    subject: `${entry.id}.${model}`,
    says: label === null ? `${entry.name}: the id itself is sent.` : `${entry.name}, ${label}.`,
    facts: { model },
    evidence,
    decisions: toDecisions(entry.decisions.filter(({ parameters }) => parameters.includes("model"))),
    becomes: {
      "on the wire": [`root.model = ${model}`, ...writes.map((slot) => `${slotName(slot)} = ${slot.value}`)],
    },
  };
}

function explainSlot(slot: AcceptedSlot, entry: Entry): Explanation {
  const isRefused = entry.neverSent.includes(slot);
  return {
    subject: `${entry.id}.${slotName(slot)}`,
    says: isRefused ? "The pipeline fills it by itself; it is never sent." : "Documented, but written by no parameter.",
    facts: { slot: slotName(slot), type: slot.type ?? "anything" },
    evidence: slot.evidence,
    decisions: toDecisions(entry.decisions.filter(({ parameters }) => parameters.includes(slot.key))),
    becomes: { "on the wire": isRefused ? "nothing" : "accepted, never written" },
  };
}

function explainPricing({ id, pricing, decisions }: Entry, { units }: ResolvedSpec): Explanation {
  const { unit, quantity, tiers, range, unpriced, basis, since, history, evidence } = pricing;
  return {
    subject: `${id}.pricing`,
    says: `${priceText(pricing)}. ${units[unit]?.summary ?? ""}`,
    facts: {
      unit,
      ...(quantity && { quantity: `${quantity.exact ? "" : "at most "}${quantity.parameter}` }),
      ...(tiers && {
        tiers: tiers.map(({ label, credits, when }) =>
          [`${label}: ${credits}`, conditionText(when)].filter(Boolean).join(", "),
        ),
      }),
      ...(range && {
        [tiers ? "anything else" : "range"]: `${range.min} to ${range.max}`,
        "depends on": basis ?? "nothing that is documented",
      }),
      ...(unpriced.length > 0 && { "no price": unpriced.map(conditionText) }),
      since: since ?? "unknown",
      ...(history.length > 0 && {
        before: history.map((past) => `${past.min} to ${past.max} ${past.unit}, until ${past.until}`),
      }),
    },
    evidence,
    decisions: toDecisions(decisions.filter(({ effects }) => effects.includes("charged"))),
    becomes: {
      "in the SDK": [
        ...(tiers ? [`a price ${unit}, by what the request says`] : []),
        ...(range ? [`an estimate from ${range.min} to ${range.max} ${unit}`] : []),
      ].join("; else "),
      "in the tables": [
        "generated/pricing/pricing.json",
        "generated/pricing/pricing.csv",
        "generated/pricing/pricing.md",
      ],
    },
  };
}

function namesOf(parameters: readonly Parameter[]): readonly string[] {
  return parameters.map(({ name }) => name);
}
