import { expect, it } from "vitest";
import { toCatalog } from "../../../generator/derive/catalog/to-catalog.js";
import { baseSpec, replaceIn, resolveSpec } from "../../support/spec-files.js";

const spec = resolveSpec(baseSpec());
const catalog = toCatalog(spec, "1.2.3");
const entryOf = (id: string) => catalog.entries.find((entry) => entry.id === id);

it("an entry: what it is, takes, gives, costs, and what the reference prints of it", () => {
  const { parameters, ...entry } = entryOf("pixel") ?? {};
  const price = ["1K", "2K"].map((resolution, index) => ({
    label: resolution,
    credits: [4, 7][index],
    when: { resolution: [resolution] },
  }));
  expect(parameters?.map(({ name, role }) => [name, role])).toEqual([
    ["prompt", "prompt"],
    ["images", "reference-image"],
    ["resolution", "resolution"],
    ["ratio", "aspect"],
    ["seed", "seed"],
  ]);
  expect(entry).toEqual({
    ...{ id: "pixel", name: "Pixel", category: "image", summary: "Images from words." },
    ...{ task: "text-to-image", tasks: ["text-to-image", "image-to-image"], takes: ["text", "image"], gives: "image" },
    ...{ output: null, standard: true, deprecated: false, aliasOf: null, body: "input", accepts: [], neverSent: [] },
    models: [{ model: "pixel", label: null, writes: {}, evidence: ["card of Pixel", "Catalog, Pixel"] }],
    pricing: {
      ...{
        unit: "per image",
        min: 4,
        max: 7,
        quantity: null,
        tiers: price,
        range: null,
        unpriced: [],
        basis: null,
        since: null,
        history: [],
      },
      evidence: ["card of Pixel: price", "Catalog, Pixel", "Prices, Pixel"],
    },
    notes: [{ text: "Send images for editing.", evidence: ["card of Pixel: note"] }],
    examples: [
      {
        name: "Text to image",
        model: "pixel",
        params: { prompt: "A red fox", resolution: "2K", ratio: "16:9" },
        request: {
          model: "pixel",
          callBackUrl: "https://hook.example.com/done",
          options: '{"ratio":1}',
          input: { prompt: "A red fox", resolution: "2K" },
        },
        verbatim: true,
        evidence: ['Examples: "Text to image"'],
      },
    ],
    decisions: ["resolution-spelling"],
    evidence: ["card of Pixel", "Catalog, Pixel"],
  });
});

it("a parameter: its role, its values with their labels, its limits, and where it travels", () => {
  const { parameters = [] } = entryOf("pixel") ?? {};
  const [, images, , ratio, seed] = parameters;
  expect(ratio).toEqual({
    ...{
      name: "ratio",
      role: "aspect",
      type: "string",
      required: false,
      summary: "The shape of the result.",
      note: null,
    },
    values: [
      { value: "1:1", label: "Square" },
      { value: "16:9", label: null },
    ],
    ...{ members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null },
    wire: [{ place: "options", key: "ratio", encoding: "index", fallback: false }],
    alsoAccepted: [{ place: "input", key: "ratio", encoding: "value", fallback: false }],
    sample: "1:1",
    decisions: [],
    evidence: ["card of Pixel: optional fields, allowed values", "Index, Pixel", "Sizes, Pixel"],
  });
  expect(images).toMatchObject({ type: "urls", maxItems: 3, values: null });
  expect(seed).toMatchObject({ type: "integer", min: 1, max: 1000 });
});

it("an alias is deprecated, and has all that its target has", () => {
  const { id, name, summary, deprecated, aliasOf, models, examples, notes, evidence, ...others } =
    entryOf("old-pixel") ?? {};
  expect({ id, deprecated, aliasOf, models: models?.map(({ model }) => model) }).toEqual({
    id: "old-pixel",
    deprecated: true,
    aliasOf: "pixel",
    models: ["old-pixel"],
  });
  expect(examples?.map(({ model }) => model)).toEqual(["old-pixel"]);
  expect(entryOf("pixel")).toMatchObject({ ...others, decisions: expect.anything() });
});

it("a family: each value that can be sent, with what it writes and an example of its own", () => {
  const { models, examples } = entryOf("canvas") ?? {};
  expect(models?.map(({ model, label, writes }) => ({ model, label, writes }))).toEqual([
    { model: "canvas-pro", label: "Pro", writes: { "options.model": 0 } },
    { model: "canvas-max", label: "Max", writes: { "options.model": 1 } },
  ]);
  expect(examples?.map(({ model, request }) => [model, request["model"], request["options"]])).toEqual([
    ["canvas-pro", "canvas-pro", '{"model":0}'],
    ["canvas-max", "canvas-max", '{"model":1}'],
  ]);
});

it("an archive, a range, a quantity, and values that are named without a list", () => {
  const { output, pricing, parameters, gives } = entryOf("motion") ?? {};
  expect(gives).toBe("video");
  expect(output).toMatchObject({ kind: "zip", images: 4, with: { style: 2 } });
  expect(pricing).toMatchObject({
    tiers: null,
    min: 3,
    max: 9,
    basis: "by sound",
    quantity: { parameter: "duration", exact: true },
  });
  expect(parameters?.find(({ name }) => name === "style")).toMatchObject({
    ...{ values: null, known: ["Comic", "Noir"], not: ["None"], note: "The list is not closed.", role: "style" },
  });
});

it("a role that a parameter narrows stands there, and the field's own elsewhere", () => {
  const path = "spec/models/image/canvas.yaml";
  const narrowed = replaceIn(baseSpec(), path, "  image_url:\n", "  image_url:\n    role: reference-image\n");
  const roles = toCatalog(resolveSpec(narrowed), "1.2.3").entries.map((entry) => [
    entry.id,
    entry.parameters.find(({ name }) => name === "image_url")?.role,
  ]);
  expect(Object.fromEntries(roles)).toMatchObject({ canvas: "reference-image" });
  expect(entryOf("canvas")?.parameters.find(({ name }) => name === "image_url")?.role).toBe("source-image");
});

it("prices of before, with their days", () => {
  const path = "spec/models/image/canvas.yaml";
  const { entries } = toCatalog(resolveSpec(replaceIn(baseSpec(), path, "  unit: per image\n", before)), "1.2.3");
  expect(entries.find(({ id }) => id === "canvas")?.pricing).toMatchObject({
    since: "2026-12-01",
    history: [{ since: null, until: "2026-12-01", unit: "per image", min: 7, max: 8, basis: "by tier", tiers: null }],
  });
});

const before = `  unit: per image
  since: "2026-12-01"
  history:
    - unit: per image
      range: { min: 7, max: 8 }
      basis: by tier
      evidence: section Basics > Links are public
`;
