import { gzipSync } from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it, test } from "vitest";
import { catalog as inPackage } from "../../../generated/sdk/src/catalog.js";
import type { Catalog, CatalogEntry } from "../../../generator/derive/catalog/catalog-types.js";
import { citations, places } from "../../../generator/derive/describe.js";
import { generateReal, resolveRealSpec } from "../../support/real-spec.js";

const output = generateReal();
const text = output.get("catalog/catalog.json") ?? "";
const catalog = JSON.parse(text) as Catalog;
const schema = JSON.parse(output.get("catalog/catalog.schema.json") ?? "");
const spec = resolveRealSpec();

describe("the schema", () => {
  const isCatalog = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

  it("takes the catalogue", () => {
    expect(isCatalog(catalog), JSON.stringify(isCatalog.errors)).toBe(true);
  });

  test.each<readonly [name: string, path: string, value: unknown]>([
    ["another format", "format", 2],
    ["a member that is gone", "entries.0.parameters.0.role", undefined],
    ["a member more", "entries.0.pricing.currency", "USD"],
    ["a role that there is not", "entries.0.parameters.0.role", "promt"],
    ["a task that there is not", "entries.0.tasks.0", "text-to-imag"],
    ["a word that is gone", "roles.seed", undefined],
    ["half a credit", "entries.0.pricing.tiers.0.credits", 0.5],
    ["a unit that there is not", "entries.0.pricing.unit", "per picture"],
  ])("refuses %s", (_, path, value) => {
    const edited = structuredClone(catalog);
    setIn(edited, path.split("."), value);
    expect(isCatalog(edited)).toBe(false);
  });
});

function setIn(object: object, [key = "", ...rest]: readonly string[], value: unknown): void {
  const members = object as Record<string, object | undefined>;
  if (rest.length > 0) setIn(members[key] as object, rest, value);
  else if (value === undefined) delete members[key];
  else Object.assign(members, { [key]: value });
}

it("is less than 60 kB, gzipped", () => {
  expect(gzipSync(text, { level: 9 }).length).toBeLessThan(60_000);
});

it("says of prices what pricing.json says: every member of it, in every entry and in its history", () => {
  const { entries } = JSON.parse(output.get("pricing/pricing.json") ?? "") as { entries: readonly Priced[] };
  expect(entries.length).toBe(catalog.entries.length);
  for (const [index, { id, name, category, history, ...today }] of entries.entries()) {
    const entry = catalog.entries[index] as CatalogEntry;
    const { pricing } = entry;
    expect({ id, name, category }).toEqual({ id: entry.id, name: entry.name, category: entry.category });
    expect(pricing.history.length, id).toBe(history.length);
    for (const [prices, given] of [
      [today, pricing] as const,
      ...history.map((past, at) => [past, pricing.history[at]] as const),
    ])
      expect(pick(given ?? {}, Object.keys(prices)), id).toEqual({
        ...prices,
        evidence: prices.evidence.map(withoutLines),
      });
  }
});

interface Priced extends Pick<CatalogEntry, "id" | "name" | "category"> {
  readonly evidence: readonly string[];
  readonly history: readonly Pick<Priced, "evidence">[];
}

function pick(object: object, keys: readonly string[]): object {
  const members = object as Readonly<Record<string, unknown>>;
  return Object.fromEntries(keys.map((key) => [key, members[key]]));
}

function withoutLines(citation: string): string {
  return citation.replace(/ \(lines? [\d, -]+\)$/, "");
}

it("has the place and the decisions of every fact: nobody needs keywords of ours in the JSON Schemas for them", () => {
  for (const [index, entry] of spec.entries.entries()) {
    const given = catalog.entries[index];
    expect(given?.evidence).toEqual(places(entry.evidence));
    expect(given?.decisions).toEqual(entry.decisions.map(({ id }) => id));
    const facts = given?.parameters.map(({ name, evidence, decisions }) => ({ name, evidence, decisions }));
    expect(facts).toEqual(
      entry.parameters.map(({ name, evidence, decisions }) => ({ name, evidence: places(evidence), decisions })),
    );
    expect(given?.accepts.map(({ evidence }) => evidence)).toEqual(
      entry.accepts.map(({ evidence }) => places(evidence)),
    );
  }
  expect(catalog.decisions.map(({ id, status, observed }) => ({ id, status, observed }))).toEqual(
    spec.decisions.map(({ id, status, observed }) => ({ id, status, observed })),
  );
});

it("places are cited without the lines of an edition, and otherwise as everywhere", () => {
  const cited = spec.entries.flatMap(({ evidence, parameters }) => [
    evidence,
    ...parameters.map((each) => each.evidence),
  ]);
  for (const evidence of cited) {
    expect(citations(evidence).map(withoutLines)).toEqual(places(evidence));
  }
});

it("has every value that can be sent as model once, each with an example that sends it", () => {
  const models = catalog.entries.flatMap((entry) => entry.models.map(({ model }) => model));
  expect(models).toEqual(spec.models.map(({ model }) => model));
  const shown = new Set(catalog.entries.flatMap(({ examples }) => examples.map(({ request }) => request["model"])));
  expect([...shown].sort()).toEqual([...models].sort());
});

it("is the same in the SDK's package", () => {
  expect(inPackage).toEqual(catalog);
});
