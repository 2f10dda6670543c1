import { expect, test } from "vitest";
import { cellsOf } from "../support/markdown.js";
import { baseSpec, generate, resolveSpec } from "../support/spec-files.js";

const outputs = generate(resolveSpec(baseSpec()));

test.each([
  ["pixel", "prompt", "input.prompt"],
  ["pixel", "images", "input.images; root.imageURLList as a JSON list in a string"],
  ["pixel", "ratio", "options.ratio as an index"],
  ["motion", "shots", "input.shots as JSON in a string"],
  ["canvas", "model", "root.model; options.model: 0 = canvas-pro, 1 = canvas-max"],
])("the page of %s says where and how %s travels: %s", (entry, parameter, want) => {
  const [, travels = ""] = (outputs.get(`docs/models/${entry}.md`) ?? "").split("How it travels");
  const row = travels.split("\n").find((line) => line.startsWith(`| \`${parameter}\` |`)) ?? "";
  expect(cellsOf(row)[1]?.trim()).toBe(want);
});

const places: [page: string, what: string, want: string][] = [
  ["docs/models/canvas.md", "that no parameter writes", "only by `extra`: `root.videoURLList`."],
  ["docs/models/pixel.md", "that a parameter may stand in as well", "only by `extra`: `input.ratio`."],
  ["docs/models/canvas.md", "that the API sets", "the API sets them itself: `root.sourceImage`."],
  ["site/models/canvas.html", "that no parameter writes", "<code>extra</code>: <code>root.videoURLList</code>."],
  ["site/models/canvas.html", "that the API sets", "the API sets them itself: <code>root.sourceImage</code>."],
];
test.each(places)("%s names the place %s", (page, _, want) => expect(outputs.get(page)).toContain(want));

test.each(["docs/models/motion.md", "site/models/motion.html"])(
  "%s has no such places, and says nothing of them",
  (page) => {
    for (const words of ["written by no parameter", "the API sets them"])
      expect(outputs.get(page)).not.toContain(words);
  },
);

test.each([
  ["old-pixel", true],
  ["pixel", undefined],
])("the schema of what a caller of %s passes: deprecated %s", (model, want) => {
  expect(JSON.parse(outputs.get(`schemas/params/${model}.schema.json`) ?? "{}").deprecated).toBe(want);
});
