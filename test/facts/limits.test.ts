import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url);
const lines = readFileSync(new URL("spec/reference/cliprise-business-api.txt", root), "utf8").split("\n");

/** Every limit that the reference states, read a second time: no more and no fewer may stand in the schemas. */
const limits: readonly (readonly [limit: string, under: string, words: string])[] = [
  [
    "flux-kontext-max imageURLList maxItems 1",
    "How should I handle reference images (imageURLList)?",
    "root-only image editing models like flux-kontext",
  ],
  [
    "flux-kontext-pro imageURLList maxItems 1",
    "How should I handle reference images (imageURLList)?",
    "the pipeline extracts the first URL internally",
  ],
  [
    "ideogram-character reference_image_urls maxItems 3",
    "ideogram-character Ideogram Character",
    "reference_image_urls accepts up to 3 URLs",
  ],
  ["nano-banana-2 image_input maxItems 8", "nano-banana-2 Nano Banana 2", "image_input (up to 8 images)"],
  ["nano-banana-pro image_input maxItems 8", "nano-banana-pro Nano Banana Pro", "up to 8 reference images"],
  ["qwen-image-2 seed maximum 999999", "qwen-image-2 Qwen Image 2.0", "999 999"],
  ["qwen-image-2 seed minimum 10000", "qwen-image-2 Qwen Image 2.0", "10 000"],
  ["seedream-v4 max_images maximum 6", "seedream-v4 Seedream 4.0", "max_images 1–6"],
  ["seedream-v4 max_images minimum 1", "seedream-v4 Seedream 4.0", "max_images 1–6"],
  ["veo-3-fast imageURLList maxItems 1", "veo-3-fast Veo 3.1 Fast Root-only", "forwards the first URL"],
  [
    "veo-3-quality imageURLList maxItems 1",
    "veo-3-quality Veo 3.1 Quality Root-only",
    "Shares the same request shape as veo-3-fast",
  ],
  ["z-image prompt maxLength 1000", "z-image Z Image", "Up to 1 000-character prompt"],
];

test("the limits of the schemas are the reference's, all of them and no others", () => {
  const folder = new URL("generated/schemas/params/", root);
  const given = readdirSync(folder).flatMap((file) => {
    const { properties } = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as { properties: object };
    return Object.entries(properties).flatMap(([name, schema]) =>
      ["maxItems", "maxLength", "maximum", "minimum"]
        .filter((keyword) => schema[keyword] !== undefined)
        .map((keyword) => `${file.replace(".schema.json", "")} ${name} ${keyword} ${schema[keyword]}`),
    );
  });
  expect(given.sort()).toEqual(limits.map(([limit]) => limit));
});

test.each(limits)("%s: under %s stands %s", (_, under, words) => {
  const from = lines.indexOf(under);
  expect(from).toBeGreaterThan(0);
  // A card is no longer than that. A thin space separates thousands.
  const below = lines.slice(from, from + 15).map((line) => line.replace(/[\u00a0\u2009\u202f]/g, " "));
  expect(below.filter((line) => line.includes(words)).length).toBeGreaterThan(0);
});
