import { places } from "../../ir/slots.js";
import { categories } from "../../reference/categories.js";
import { modalities } from "../describe.js";
import { unsettledReasons } from "../how-settled.js";
import { measures } from "../measures.js";
import { boolean, byName, integer, list, number, object, oneOf, orNull, ref, text } from "../schema-shapes.js";

const summary = { description: "In a sentence.", ...text };
const evidence = { description: "Where the reference says so, in words.", ...list(text) };
const scalar = oneOf(text, number, boolean);

const prices = {
  unit: ref("unitName"),
  min: { description: "The least that one unit can cost, in credits.", ...integer },
  max: { description: "The most that one unit can cost, in credits.", ...integer },
  quantity: {
    description: "The parameter that tells how many units there are. Null where none does, or one call is one unit.",
    ...orNull(ref("quantity")),
  },
  tiers: {
    description: "Every documented price. Null where the reference states the range alone: nothing is interpolated.",
    ...orNull(list(ref("tier"))),
  },
  range: {
    description: "What everything costs that no tier covers; null where the tiers cover all that has a price.",
    ...orNull(object({ min: integer, max: integer })),
  },
  unpriced: {
    description: "What the reference gives no price for: the values that select it, as in a tier.",
    ...list(byName(list(oneOf(text, number, boolean)))),
  },
  basis: { description: "What the range depends on, as the reference prints it.", ...orNull(text) },
  since: { description: "The first day on which this was charged, UTC; null where nobody knows.", ...orNull(text) },
};

/** What the catalogue is made of, below its first level. */
export const definitions = {
  modality: { title: "Catalog modality", enum: modalities },
  api: {
    title: "Catalog api",
    ...object({
      title: text,
      summary,
      server: { description: "The base of all URLs.", ...text },
      fields: { description: "What a request's body has beside what a model takes.", ...list(ref("field")) },
      billing: {
        description: "When credits are taken, and when they are given back.",
        ...object({ charged: text, refund: text }),
      },
    }),
  },
  field: {
    title: "Catalog field",
    ...object({ name: text, type: text, required: boolean, summary, evidence }),
  },
  word: { title: "Catalog word", ...object({ summary, evidence }) },
  role: {
    title: "Catalog role",
    ...object({
      modality: { description: "What a caller gives by it; null for a setting.", ...orNull(ref("modality")) },
      standard: { description: "Whether it means the same wherever it stands.", ...boolean },
      summary,
      evidence,
    }),
  },
  task: {
    title: "Catalog task",
    ...object({
      name: text,
      takes: { description: "The roles that it can start from: one of them is enough.", ...list(ref("roleName")) },
      gives: ref("modality"),
      summary,
      evidence,
    }),
  },
  unit: {
    title: "Catalog unit",
    ...object({
      measure: {
        description: "What has to be counted; null where one call is one unit.",
        ...orNull({ enum: Object.keys(measures) }),
      },
      per: { description: "How many of them make one unit.", ...integer },
      summary,
      evidence,
    }),
  },
  entry: {
    title: "Catalog entry",
    ...object({
      id: { description: "In the reference's catalog. What is sent as `model` stands in `models`.", ...text },
      name: text,
      category: {
        description: "Its group in the reference. What it delivers stands in `gives`.",
        enum: categories,
      },
      summary: { description: "The card's first sentences.", ...text },
      task: { description: "What its card calls it.", ...ref("taskName") },
      tasks: {
        description: "That, and what it does besides, by the roles of its parameters.",
        ...list(ref("taskName")),
      },
      takes: { description: "What a caller can give, in the order of the parameters.", ...list(ref("modality")) },
      gives: ref("modality"),
      output: {
        description: "What a finished task delivers; null where that is one file.",
        ...orNull(ref("output")),
      },
      standard: {
        description: "Whether all that has to be said can be said by standard roles alone.",
        ...boolean,
      },
      deprecated: { description: "Whether another entry is to be used instead: see `aliasOf`.", ...boolean },
      aliasOf: { description: "The entry to use instead.", ...orNull(text) },
      models: { description: "The values that can be sent as `model`.", ...list(ref("model")) },
      body: { description: "Where fields stand that are not said to stand elsewhere.", enum: ["input", "root"] },
      parameters: { description: "In the card's order.", ...list(ref("parameter")) },
      accepts: { description: "Documented places on the wire that no parameter writes.", ...list(ref("slot")) },
      neverSent: { description: "Places on the wire that the API fills by itself.", ...list(ref("slot")) },
      pricing: ref("pricing"),
      notes: { description: "The card's notes, word by word.", ...list(ref("note")) },
      examples: { description: "At least one for each value of `model`.", ...list(ref("example")) },
      decisions: {
        description: "Ids of the decisions that name it; those that hold for every entry are not among them.",
        ...list(text),
      },
      evidence,
    }),
  },
  model: {
    title: "Catalog model",
    ...object({
      model: { description: "What is sent.", ...text },
      label: { description: "The reference's word for it, in a family; else null.", ...orNull(text) },
      writes: {
        description: "What follows from it on the wire, by place: options.model.",
        ...byName(oneOf(text, number)),
      },
      evidence,
    }),
  },
  parameter: {
    title: "Catalog parameter",
    ...object({
      name: { description: "The reference's own name.", ...text },
      role: ref("roleName"),
      type: ref("typeName"),
      required: boolean,
      summary,
      note: { description: "What a caller must know besides.", ...orNull(text) },
      values: {
        description: "The closed list of its values, in documented order; null where the reference gives none.",
        ...orNull(list(ref("value"))),
      },
      members: {
        description:
          "Of a list of objects: the members that the reference names, by type; others may stand beside them.",
        ...byName(ref("typeName")),
      },
      known: { description: "Values that are named without a closed list.", ...list(text) },
      not: { description: "Values that are refused by name.", ...list(text) },
      min: { description: "The least number.", ...orNull(number) },
      max: { description: "The greatest number.", ...orNull(number) },
      maxLength: { description: "The most characters.", ...orNull(integer) },
      maxItems: { description: "The most items.", ...orNull(integer) },
      wire: { description: "Where it is written.", ...list(ref("binding")) },
      alsoAccepted: { description: "Where it is documented as well, and not written.", ...list(ref("binding")) },
      sample: { description: "A value for examples." },
      decisions: { description: "Ids of the decisions that touch it.", ...list(text) },
      evidence,
    }),
  },
  value: {
    title: "Catalog value",
    ...object({
      value: oneOf(text, number),
      label: { description: "The reference's word for it.", ...orNull(text) },
    }),
  },
  binding: {
    title: "Catalog binding",
    ...object({
      place: {
        description: "options: inside the JSON that it carries as a string.",
        enum: Object.keys(places),
      },
      key: text,
      encoding: ref("encodingName"),
      fallback: { description: "Written only when no parameter of its own fills the place.", ...boolean },
    }),
  },
  slot: {
    title: "Catalog slot",
    ...object({
      place: { enum: Object.keys(places) },
      key: text,
      type: { description: "Null where the reference does not say.", ...orNull(ref("typeName")) },
      evidence,
    }),
  },
  output: {
    title: "Catalog output",
    ...object({
      kind: { description: "zip: an archive of images.", enum: ["zip"] },
      images: { description: "How many.", ...integer },
      with: { description: "How many instead, when this parameter is given.", ...byName(integer) },
      evidence,
    }),
  },
  pricing: {
    title: "Catalog pricing",
    ...object({
      ...prices,
      history: { description: "What was charged before, the oldest first.", ...list(ref("pastPrices")) },
      evidence,
    }),
  },
  pastPrices: {
    title: "Catalog past prices",
    ...object({
      ...prices,
      until: { description: "The first day on which it was charged no longer, UTC.", ...text },
      evidence,
    }),
  },
  quantity: {
    title: "Catalog quantity",
    ...object({
      parameter: text,
      exact: { description: "false: there may be fewer units than it says.", ...boolean },
    }),
  },
  tier: {
    title: "Catalog tier",
    ...object({
      label: { description: "As the reference prints it.", ...text },
      credits: { description: "For one unit.", ...integer },
      when: {
        description:
          "What selects it: parameters, or `model`, with the values that do. Without any, it is the only price.",
        ...byName(list(scalar)),
      },
    }),
  },
  note: { title: "Catalog note", ...object({ text, evidence }) },
  example: {
    title: "Catalog example",
    ...object({
      name: text,
      model: text,
      params: { description: "What an SDK caller passes.", ...byName({}) },
      request: { description: "The body that is sent.", ...byName({}) },
      verbatim: { description: "Whether the reference prints this very request.", ...boolean },
      evidence,
    }),
  },
  decision: {
    title: "Catalog decision",
    ...object({
      id: text,
      item: { description: "Its number in the list of contradictions.", ...orNull(integer) },
      kind: {
        description: "What is wrong with the reference there.",
        enum: ["contradiction", "gap", "ambiguity", "invalid-example"],
      },
      weight: { description: "How much it matters that it is read right.", enum: ["high", "medium", "low"] },
      question: text,
      decision: { description: "How the reference is read.", ...text },
      effects: { description: "What it changes.", ...list({ enum: ["sent", "accepted", "charged", "read"] }) },
      status: { description: "observed: the real API has answered.", enum: ["inferred", "observed"] },
      observed: { description: "The day the real API answered.", ...orNull(text) },
      answer: { description: "What it answered.", ...orNull(text) },
      probe: {
        description: "The requests that would settle it, by `npm run observe -- --probe` and its id.",
        ...orNull(
          object({
            credits: {
              description: "What they cost at most; 0: each is refused before it is charged; null: nobody knows.",
              ...orNull(number),
            },
          }),
        ),
      },
      traffic: { description: "Whether a reply in any traffic would settle it.", ...boolean },
      unsettled: {
        description: "Why no answer to a request settles it.",
        ...orNull({ enum: Object.keys(unsettledReasons) }),
      },
      entries: { description: "The entries that it touches.", ...oneOf({ const: "all" }, list(text)) },
      parameters: { description: "The parameters that it touches; none: the entry as a whole.", ...list(text) },
      evidence,
    }),
  },
} as const;
