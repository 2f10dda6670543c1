import { expect, it } from "vitest";
import type { EntryFacts } from "../../../templates/site/src/overview/facts.js";
import { attributeOf, elementsOf, parseHtml, rawText, textOf } from "../../support/html.js";
import { baseSpec, generate, resolveSpec } from "../../support/spec-files.js";

const files = generate(resolveSpec(baseSpec()));
const elements = elementsOf(parseHtml(files.get("site/index.html") ?? ""));

function rowOf(id: string): readonly string[] {
  const row = elements.find((element) => element.tagName === "tr" && attributeOf(element, "id") === id);
  return row
    ? elementsOf(row)
        .filter(({ tagName }) => ["th", "td"].includes(tagName))
        .map(textOf)
    : [];
}

it("a row says in words what the entry takes, gives and costs", () => {
  expect(rowOf("pixel")).toEqual([
    "Pixel pixel",
    "text image (optional)",
    "image",
    "4–7 per image",
    "",
    "1K, 2K",
    "seed",
  ]);
  // The archive has so many; its price is a range.
  expect(rowOf("motion")).toEqual(["Motion motion", "text", "4 images", "3–9 per second", "5, 10 s", "", "sound"]);
});

it("an alias is said to be one", () => {
  expect(rowOf("old-pixel")[0]).toContain("alias of pixel");
});

it("the entries stand in catalog order, by what they give", () => {
  const rows = elements.filter(({ tagName }) => tagName === "tr").map((row) => attributeOf(row, "id") ?? textOf(row));
  expect(rows.slice(1)).toEqual(["image 3", "pixel", "old-pixel", "canvas", "video 1", "motion"]);
});

it("the script knows what is passed for a length, a resolution and sound, and what its price needs", () => {
  const data = elements.find((element) => attributeOf(element, "id") === "facts");
  const facts = JSON.parse(data ? rawText(data) : "") as EntryFacts[];
  expect(facts.find(({ id }) => id === "motion")).toMatchObject({
    ask: {
      length: [
        { is: 5, params: { duration: 5 } },
        { is: 10, params: { duration: 10 } },
      ],
      sound: { sound: true },
    },
    models: { motion: { parameters: {}, price: { unit: "per second", credits: [3, 9], from: "duration" } } },
  });
  expect(facts.find(({ id }) => id === "pixel")).toMatchObject({
    ask: { resolution: [{ is: "1K", params: { resolution: "1K" } }, { is: "2K" }] },
    models: { pixel: { parameters: { resolution: { values: ["1K", "2K"] } }, price: { credits: [4, 7] } } },
  });
});
