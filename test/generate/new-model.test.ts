import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { tablesOf } from "../../generator/derive/rows.js";
import { encodeRequest } from "../../templates/sdk/src/request/encode-request.js";
import { parseCsv } from "../support/csv.js";
import { baseSpec, generate, resolveSpec } from "../support/spec-files.js";

/** All that a maintainer writes: one model more, with a root helper, an index option and a price of two tiers. */
const file = `# yaml-language-server: $schema=../../schema/model.schema.json
name: Aurora 7
task: text-to-image
summary: Images of the northern lights.
evidence: section Examples
parameters:
  prompt:
    required: true
  images:
    wire: [input.images, imageURLList]
  ratio:
    values: ["1:1", "16:9"]
    wire: { at: options.ratio, as: index }
  resolution:
    required: true
    values: [1K, 2K]
pricing:
  unit: per image
  tiers:
    - { label: 1K, credits: 5, when: { resolution: 1K } }
    - { label: 2K, credits: 8, when: { resolution: 2K } }
examples:
  - name: With a reference image
    params:
      prompt: Green light over a fjord
      images: ["https://example.com/fjord.jpg"]
      ratio: "16:9"
      resolution: 2K
`;

const standing = resolveSpec(baseSpec());
const before = generate(standing);
const spec = resolveSpec(new Map([...baseSpec(), ["spec/models/image/aurora-7.yaml", file]]));
const after = generate(spec);

const text = (path: string) => after.get(path) ?? "";
const json = (path: string) => JSON.parse(text(path));
const isNew = ({ id }: { readonly id: string }) => id === "aurora-7";

it("is one file more, and one entry and one model more", () => {
  expect(spec.entries).toHaveLength(standing.entries.length + 1);
  const documents = [
    "docs/models/aurora-7.md",
    "openapi/portable/models/aurora-7.json",
    "schemas/params/aurora-7.schema.json",
    "schemas/request/aurora-7.schema.json",
    "schemas/tools/aurora-7.schema.json",
  ];
  // Each lies beside the site's pages, too.
  const wanted = [...documents, ...documents.map((path) => `site/${path}`), "site/models/aurora-7.html"];
  expect([...after.keys()].filter((path) => !before.has(path)).sort()).toEqual(wanted.sort());
  expect([...before.keys()].filter((path) => !after.has(path))).toEqual([]);
});

it("is in every OpenAPI document", () => {
  expect(json("openapi/openapi.json").components.schemas.Aurora7Request.properties).toMatchObject({
    model: { const: "aurora-7" },
    imageURLList: { type: "string" },
    options: { contentSchema: { properties: { ratio: { minimum: 0, maximum: 1 } } } },
  });
  expect(parse(text("openapi/openapi.yaml"))).toEqual(json("openapi/openapi.json"));
  for (const path of ["openapi/portable/openapi.json", "openapi/portable/any-reply.json"]) {
    const { schemas } = json(path).components;
    expect(schemas.GenerateRequest.discriminator.mapping["aurora-7"]).toBe("#/components/schemas/Aurora7Request");
    expect(schemas.Aurora7Input.required).toEqual(["prompt", "resolution"]);
  }
  expect(Object.keys(json("openapi/portable/models/aurora-7.json").components.schemas)).toContain("Aurora7Request");
});

it("is in the collections", () => {
  expect(text("collections/cliprise.http")).toContain("### aurora-7: Aurora 7, 5 to 8 credits per image\n");
  expect(text("collections/cliprise.postman_collection.json")).toContain('"name": "aurora-7"');
});

it("is in the catalogue, with what it does by the roles of its fields", () => {
  const { entries } = json("catalog/catalog.json");
  expect(entries.find(isNew)).toMatchObject({
    ...{
      id: "aurora-7",
      tasks: ["text-to-image", "image-to-image"],
      takes: ["text", "image"],
      standard: true,
    },
    pricing: { unit: "per image", min: 5, max: 8 },
  });
});

it("is in the price tables", () => {
  const { entries } = json("pricing/pricing.json");
  expect(entries.find(isNew)).toMatchObject({
    id: "aurora-7",
    unit: "per image",
    min: 5,
    max: 8,
    tiers: [
      { label: "1K", credits: 5, when: { resolution: ["1K"] } },
      { label: "2K", credits: 8, when: { resolution: ["2K"] } },
    ],
  });
  expect(parseCsv(text("pricing/pricing.csv")).filter(([id]) => id === "aurora-7")).toEqual([
    ["aurora-7", "Aurora 7", "image", "per image", "1K", "resolution=1K", "5", "5", "8", "", ""],
    ["aurora-7", "Aurora 7", "image", "per image", "2K", "resolution=2K", "8", "5", "8", "", ""],
  ]);
  expect(text("pricing/pricing.md")).toContain("| `aurora-7` Aurora 7 | per image | 2K | 8 |  |  |\n");
});

it("has vectors that its schemas and its encoder agree on", () => {
  const { vectors } = json("conformance/vectors.json");
  const own = vectors.filter(({ model }: { model: string }) => model === "aurora-7");
  const ajv = new Ajv2020({ strict: false });
  const isParams = ajv.compile(json("schemas/params/aurora-7.schema.json"));
  const isRequest = ajv.compile(json("schemas/request/aurora-7.schema.json"));
  const [good, bad] = [
    own.filter(({ error }: { error?: object }) => !error),
    own.filter(({ error }: { error?: object }) => error),
  ];
  expect(good.length).toBeGreaterThanOrEqual(5);
  expect(bad.length).toBeGreaterThanOrEqual(8);
  for (const { id, params, callBackUrl, request } of good) {
    expect(encodeRequest(tablesOf(spec), "aurora-7", params, { callbackUrl: callBackUrl }), id).toEqual(request);
    expect([isParams(params), isRequest(request)], id).toEqual([true, true]);
  }
  for (const { id, params, callBackUrl } of bad) {
    expect(() => encodeRequest(tablesOf(spec), "aurora-7", params, { callbackUrl: callBackUrl }), id).toThrow();
    expect(isParams(params), id).toBe(false);
  }
  expect(good.find(({ id }: { id: string }) => id === "aurora-7.with-a-reference-image").request).toEqual({
    model: "aurora-7",
    callBackUrl: expect.stringMatching(/^https:/),
    imageURLList: '["https://example.com/fjord.jpg"]',
    options: '{"ratio":1}',
    input: { prompt: "Green light over a fjord", images: ["https://example.com/fjord.jpg"], resolution: "2K" },
  });
});

it("has a page, and a row in the index", () => {
  expect(text("docs/models/aurora-7.md")).toContain('await cliprise.generate("aurora-7", {');
  expect(text("docs/models/index.md")).toContain(
    "| [Aurora 7](aurora-7.md) | image | text, optionally image | text-to-image, image-to-image | 5 to 8 credits per image | `aurora-7` |\n",
  );
});

it("is in the SDK: types, rows, prices and the emulator", () => {
  expect(text("sdk/src/tables/models.ts")).toContain("export interface Aurora7Params {");
  expect(text("sdk/src/tables/models.ts")).toContain('"aurora-7": Aurora7Params;');
  expect(text("sdk/src/tables/rows.ts")).toMatch(
    /"aurora-7": \{\n {6}parameters: \{\n {8}prompt: \{ required: true \}[^;]*?\n {6}\},\n {6}price: \{ unit: "per image", credits: \[5, 8\], axes: \["resolution"\] \}/,
  );
  expect(text("emulator/src/tables/models.ts")).toContain('"aurora-7": { entry: "aurora-7",');
});

it("changes nothing of the other models' own files", () => {
  const own = /^(schemas\/(params|request)|docs\/models|openapi\/portable\/models)\//;
  const changed = [...before].filter(([path, old]) => own.test(path) && after.get(path) !== old).map(([path]) => path);
  expect(changed).toEqual(["docs/models/index.md"]);
});
