/**
 * The generated files against the independent reading of the reference, entry by entry.
 *
 * Every test collects all differences of one entry, each naming the file, the entry, the field, what is given
 * and what is wanted, and expects none: one run tells everything that is wrong.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  inherited,
  isMedia,
  NEED_NOT_BE_OFFERED,
  NEVER_SENT,
  optionTier,
  SENT_AS_INDEX_ONLY,
  selectedBy,
  sendableModels,
  sentValues,
} from "./expected.js";
import { documentedValues, type Entry, isRange, rangeOf, readReference } from "./read-reference.js";
import {
  admitted,
  isObject,
  type Json,
  type JsonObject,
  property,
  propertyNames,
  requiredNames,
  type Schema,
  schemaAt,
} from "./schema-lens.js";
import { toMend, toMendAll } from "./where.js";

const ROOT = new URL("../../", import.meta.url);

const REFERENCE = readReference(readFileSync(new URL("spec/reference/cliprise-business-api.txt", ROOT), "utf8"));
const ENTRIES = REFERENCE.entries.map((entry) => inherited(entry, REFERENCE));
const MODELS = ENTRIES.flatMap((entry) => sendableModels(entry).map((model) => ({ model, entry })));

describe("generated/pricing/pricing.json", () => {
  const file = "generated/pricing/pricing.json";

  it("has the reference's entries in catalog order", () => {
    const given = pricing(file).map(({ id }) => String(id));
    const want = ENTRIES.map(({ id }) => id);
    expect(given, toMendAll(given, want)).toEqual(want);
  });

  for (const entry of ENTRIES) {
    it(`${entry.id}: name, category, unit, prices, labels and what selects them`, () => {
      const given = pricing(file).find(({ id }) => id === entry.id);
      if (given === undefined) throw new Error(`${file} has no entry ${entry.id}`);
      expectNone(entry, priceDifferences(entry, given));
    });
  }
});

describe("generated/schemas/request", () => {
  for (const entry of ENTRIES) {
    const file = `generated/schemas/request/${entry.id}.schema.json`;
    it(`${entry.id}: models, required fields and value lists of the body`, () => {
      const body = schemaAt(load(file));
      expectNone(entry, bodyDifferences(file, entry, sendableModels(entry), body));
    });
  }

  it("has one schema per entry", () => {
    const given = schemaFiles("generated/schemas/request");
    const want = ENTRIES.map(({ id }) => id).sort();
    expect(given, toMendAll(given, want)).toEqual(want);
  });
});

describe("generated/schemas/params", () => {
  it("has one schema per value of model that can be sent", () => {
    const given = schemaFiles("generated/schemas/params");
    const want = MODELS.map(({ model }) => model).sort();
    expect(given, toMendAll(given, want)).toEqual(want);
  });

  for (const { model, entry } of MODELS) {
    const file = `generated/schemas/params/${model}.schema.json`;
    it(`${model}: fields, value lists and tier of the caller's parameters`, () => {
      expectNone(entry, paramDifferences(file, entry, schemaAt(load(file))));
    });
  }
});

for (const [file, version] of [
  ["generated/openapi/openapi.json", /^3\.1\./],
  ["generated/openapi/portable/openapi.json", /^3\.0\.3$/],
] as const) {
  describe(file, () => {
    it(`is OpenAPI ${version.source}`, () => {
      expect(load(file).openapi).toMatch(version);
    });

    it("maps each value of model that can be sent to one component of the union", () => {
      const mapping = discriminatorMapping(file);
      const given = Object.keys(mapping).sort();
      const want = MODELS.map(({ model }) => model).sort();
      expect(given, toMendAll(given, want)).toEqual(want);
      const components = Object.values(mapping);
      expect(duplicates(components)).toEqual([]);
      expect(unionReferences(file).sort()).toEqual([...components].sort());
    });

    for (const { model, entry } of MODELS) {
      it(`${model}: model, required fields and value lists of the body`, () => {
        const component = discriminatorMapping(file)[model];
        if (component === undefined) throw new Error(`${file} maps ${model} to nothing`);
        const body = schemaAt(load(file), "components", "schemas", component);
        expectNone(entry, bodyDifferences(file, entry, [model], body));
      });
    }
  });
}

// --- comparing ---------------------------------------------------------------------------------------------

function priceDifferences(entry: Entry, given: JsonObject): readonly string[] {
  const { credits, unit, labels } = entry.priceRow;
  const { min, max } = rangeOf(credits);
  const at = (field: string): string => `pricing.json ${entry.id} ${field}`;
  const differences = [
    ...difference(at("name"), given.name, entry.name),
    ...difference(at("category"), given.category, entry.category),
    ...difference(at("unit"), given.unit, unit),
    ...difference(at("min"), given.min, min),
    ...difference(at("max"), given.max, max),
    ...(given.evidence === undefined ? [`${at("evidence")}: missing`] : []),
  ];
  if (isRange(credits)) return [...differences, ...difference(at("tiers"), given.tiers, null)];

  const tiers = objects(given.tiers);
  return [
    ...differences,
    ...difference(
      at("labels"),
      tiers.map(({ label }) => label ?? null),
      labels,
    ),
    ...difference(
      at("credits"),
      tiers.map((tier) => tier.credits ?? null),
      credits,
    ),
    ...labels.flatMap((label, nth) =>
      difference(at(`when of "${label}"`), sortedKeys(tiers[nth]?.when), sortedKeys(selectedBy(entry, label))),
    ),
  ];
}

/** Compares a wire body, wherever its schema is published. */
function bodyDifferences(file: string, entry: Entry, models: readonly string[], body: Schema): readonly string[] {
  const at = (field: string): string => `${file} ${entry.id} ${field}`;
  const model = property(body, "model");
  const input = property(body, "input");
  const rootRequired = ["model", "callBackUrl", ...(entry.rootOnly ? entry.required : ["input"])];
  return [
    ...difference(at("model"), model && admitted(model), models),
    ...sameSet(at("required at the root"), requiredNames(body), rootRequired),
    ...(entry.rootOnly && input !== null ? [`${at("input")}: a root-only body has none`] : []),
    ...(entry.rootOnly ? [] : inputDifferences(at, entry, input)),
    ...(NEVER_SENT[entry.id] ?? [])
      .filter((field) => property(body, field) !== null)
      .map((field) => `${at(field)}: is never sent, but is in the body`),
    ...wireListDifferences(at, entry, entry.rootOnly ? body : input),
  ];
}

function inputDifferences(at: (field: string) => string, entry: Entry, input: Schema | null): readonly string[] {
  if (input === null) return [`${at("input")}: missing`];
  return sameSet(at("required in input"), requiredNames(input), entry.required);
}

function wireListDifferences(at: (field: string) => string, entry: Entry, place: Schema | null): readonly string[] {
  return Object.keys(documentedValues(entry)).flatMap((parameter) => {
    const given = place && property(place, parameter);
    if (given === null && SENT_AS_INDEX_ONLY.has(`${entry.id}.${parameter}`)) return [];
    return difference(at(parameter), given && admitted(given), sentValues(entry, parameter));
  });
}

function paramDifferences(file: string, entry: Entry, params: Schema): readonly string[] {
  const at = (field: string): string => `${file} ${entry.id} ${field}`;
  const names = propertyNames(params);
  return [
    ...notOffered(entry, names).map((field) => `${at(field)}: missing`),
    ...notDemanded(entry, params).map((field) => `${at(field)}: required by the card, but may be left out here`),
    ...Object.keys(documentedValues(entry)).flatMap((parameter) => {
      const given = property(params, parameter);
      return difference(at(parameter), given && admitted(given), sentValues(entry, parameter));
    }),
    ...tierDifferences(at, entry, params),
  ];
}

/**
 * Fields of the card that the caller cannot pass. `options` is written by the encoder and is no parameter.
 */
function notOffered(entry: Entry, names: readonly string[]): readonly string[] {
  const optional = entry.optional.filter(
    (field) => field !== "options" && !isMedia(field) && !NEED_NOT_BE_OFFERED.has(`${entry.id}.${field}`),
  );
  const media = [...entry.required, ...entry.optional].filter(isMedia);
  const noMedia = media.length > 0 && !media.some((field) => names.includes(field));
  return [
    ...[...entry.required, ...optional].filter((field) => !names.includes(field)),
    ...(noMedia ? [media.join(" or ")] : []),
  ];
}

/** A client may fill in what has one possible value or a stated default (ambiguity 137), and nothing else. */
function notDemanded(entry: Entry, params: Schema): readonly string[] {
  const demanded = requiredNames(params);
  return entry.required.filter((field) => {
    const given = property(params, field);
    const filledIn = given !== null && (given.node.default !== undefined || admitted(given)?.length === 1);
    return !demanded.includes(field) && !filledIn;
  });
}

/**
 * A tier kept in `options` is the parameter `tier`. kling-3's may be called `mode`, which its card lists as a
 * field without saying its values (ambiguities 33, 97 and 113), and then take kling-3-multi-shot's spelling
 * of them.
 */
function tierDifferences(at: (field: string) => string, entry: Entry, params: Schema): readonly string[] {
  const want = optionTier(entry);
  if (want === null) return [];
  const tier = property(params, "tier");
  if (tier !== null || !entry.optional.includes("mode")) {
    return difference(at("tier"), tier && admitted(tier), want);
  }
  const mode = property(params, "mode");
  const given = mode && admitted(mode)?.map((value) => (value === "std" ? "standard" : value));
  return difference(at("tier or mode"), given, want);
}

/** The differences head the report, where the runner would say "expected [ Array(2) ] to deeply equal []". */
function expectNone({ id }: Entry, differences: readonly string[]): void {
  expect(differences, [...differences, toMend(id)].join("\n")).toEqual([]);
}

function difference(what: string, given: Json | undefined, want: Json): readonly string[] {
  const [is, should] = [JSON.stringify(given) ?? "nothing", JSON.stringify(want)];
  return is === should ? [] : [`${what}: given ${is}, want ${should}`];
}

function sameSet(what: string, given: readonly string[], want: readonly string[]): readonly string[] {
  return difference(what, [...given].sort(), [...want].sort());
}

function sortedKeys(value: Json | undefined): Json {
  if (!isObject(value)) return value ?? null;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function duplicates(values: readonly string[]): readonly string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

// --- reading the generated files ---------------------------------------------------------------------------

const LOADED = new Map<string, JsonObject>();

/** Read inside the tests only, so that a missing file fails the tests that need it and no other. */
function load(path: string): JsonObject {
  const known = LOADED.get(path);
  if (known !== undefined) return known;
  const value: Json = JSON.parse(readFileSync(new URL(path, ROOT), "utf8"));
  if (!isObject(value)) throw new Error(`${path} is no JSON object`);
  LOADED.set(path, value);
  return value;
}

function pricing(file: string): readonly JsonObject[] {
  return objects(load(file).entries);
}

function objects(value: Json | undefined): readonly JsonObject[] {
  const list: readonly Json[] = Array.isArray(value) ? value : [];
  return list.filter(isObject);
}

function schemaFiles(folder: string): readonly string[] {
  const suffix = ".schema.json";
  const files = readdirSync(new URL(folder, ROOT)).filter((name) => name.endsWith(suffix));
  return files.map((name) => name.slice(0, -suffix.length)).sort();
}

function generateBody(file: string): Schema {
  const path = ["paths", "/app/cliprise/generate", "post", "requestBody", "content", "application/json", "schema"];
  return schemaAt(load(file), ...path);
}

/** Which component each value of `model` selects; a mapping may give its name or a reference to it. */
function discriminatorMapping(file: string): Readonly<Record<string, string>> {
  const { discriminator } = generateBody(file).node;
  if (!isObject(discriminator) || discriminator.propertyName !== "model" || !isObject(discriminator.mapping)) {
    throw new Error(`${file}: the generate body has no discriminator "model" with a mapping`);
  }
  const pairs = Object.entries(discriminator.mapping).map(([model, target]) => [model, componentName(target)]);
  return Object.fromEntries(pairs);
}

function unionReferences(file: string): string[] {
  return objects(generateBody(file).node.oneOf).map(({ $ref }) => componentName($ref));
}

function componentName(reference: Json | undefined): string {
  if (typeof reference !== "string") throw new Error(`${JSON.stringify(reference)} names no component`);
  return reference.replace("#/components/schemas/", "");
}
