import type { Entry, Parameter, ParameterRole, Prices, ResolvedSpec, Route } from "../../generator/ir/types.js";
import { resolveRealSpec } from "./real-spec.js";

/**
 * The real API and vocabulary with a few models that do not exist, one of each kind: a list of links that goes to two places, a
 * tier in `options`, a family whose fields stand at the root and whose price has changed, a range of prices, a price by length.
 * What the real models are called, take and cost must not matter to the tests of the hand-written code.
 */
export function standInSpec(): ResolvedSpec {
  const models = entries.flatMap((entry) => entry.routes.map((route) => ({ model: route.model, entry, route })));
  return { ...resolveRealSpec(), decisions: [], entries, models };
}

const { roles } = resolveRealSpec().vocabulary;

type Given<T> = Pick<T, never> & Partial<T>;

function parameter(name: string, type: Parameter["type"], given: Given<Parameter> = {}): Parameter {
  return {
    name,
    type,
    required: false,
    summary: "Made up.",
    role: roles.setting as ParameterRole,
    note: null,
    values: null,
    members: {},
    known: [],
    not: [],
    min: null,
    max: null,
    maxLength: null,
    maxItems: null,
    bindings: [{ place: "input", key: name, encoding: "value", fallback: false }],
    alsoAccepted: [],
    sample: given.values?.[0]?.value ?? "A lake",
    evidence: [],
    decisions: [],
    ...given,
  };
}

function listed(...values: readonly (string | number)[]): Pick<Parameter, "values"> {
  return { values: values.map((value) => ({ value, label: null })) };
}

function prices(unit: string, min: number, max: number, given: Given<Prices> = {}): Prices {
  const range = given.tiers ? null : { min, max };
  const nothing = { quantity: null, tiers: null, range, unpriced: [], basis: null, since: null, evidence: [] };
  return { unit, min, max, ...nothing, ...given };
}

function one(unit: string, credits: number, given: Given<Prices> = {}): Prices {
  return prices(unit, credits, credits, { tiers: [{ label: "One", credits, when: {} }], ...given });
}

function entry(id: string, given: Pick<Entry, "category" | "task" | "parameters"> & Given<Entry>): Entry {
  const route: Route = { model: id, label: null, writes: [], evidence: [] };
  return {
    id,
    name: id,
    summary: "Made up.",
    body: "input",
    aliasOf: null,
    routes: [route],
    accepts: [],
    neverSent: [],
    output: null,
    pricing: { ...one("per image", 1), history: [] },
    notes: [],
    examples: [],
    decisions: [],
    evidence: [],
    ...given,
  };
}

const prompt = parameter("prompt", "string", { required: true });
const link = "https://example.com/ref.jpg";

const entries: readonly Entry[] = [
  entry("picture-1", {
    category: "image",
    task: "text-to-image",
    parameters: [
      prompt,
      parameter("image_size", "string", { required: true, ...listed("1:1", "16:9", "1:1 HD") }),
      parameter("seed", "integer", { min: 10_000, max: 999_999, sample: 10_000 }),
      parameter("image_urls", "urls", {
        maxItems: 3,
        bindings: [
          { place: "input", key: "image_urls", encoding: "value", fallback: false },
          { place: "root", key: "imageURLList", encoding: "url-list", fallback: false },
        ],
        sample: [link],
      }),
      parameter("tier", "string", {
        ...listed("pro", "flex"),
        bindings: [{ place: "options", key: "model", encoding: "index", fallback: false }],
      }),
    ],
    pricing: {
      ...prices("per image", 9, 26, {
        tiers: [
          { label: "Pro", credits: 9, when: { tier: ["pro"] } },
          { label: "Flex", credits: 26, when: { tier: ["flex"] } },
        ],
      }),
      history: [],
    },
  }),
  entry("rooted", {
    category: "image",
    task: "text-to-image",
    body: "root",
    routes: [
      {
        model: "rooted-pro",
        label: "Pro",
        writes: [{ place: "options", key: "model", value: 0 }],
        evidence: [],
      },
    ],
    parameters: [
      { ...prompt, bindings: [{ place: "root", key: "prompt", encoding: "value", fallback: false }] },
      parameter("fileUrl", "urls", {
        bindings: [{ place: "root", key: "fileUrl", encoding: "json-string", fallback: false }],
        sample: [link],
      }),
    ],
    output: { kind: "zip", images: 2, with: {}, evidence: [] },
    pricing: {
      ...one("per image", 9, { since: "2026-07-01" }),
      history: [{ ...one("per image", 7, { since: "2026-01-01" }), until: "2026-07-01" }],
    },
  }),
  entry("film-2", {
    category: "video",
    task: "text-to-video",
    parameters: [
      prompt,
      parameter("duration", "integer", { required: true, ...listed(5, 10) }),
      parameter("sound", "boolean", { sample: true }),
    ],
    pricing: { ...prices("per video", 140, 630, { basis: "the tier" }), history: [] },
  }),
  entry("speech-1", {
    category: "audio",
    task: "tts",
    parameters: [parameter("text", "string", { required: true })],
    pricing: {
      ...one("per 5 000 characters", 49, { quantity: { parameter: "text", exact: true } }),
      history: [],
    },
  }),
];
