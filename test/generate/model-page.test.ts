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

test.each([
  ["docs/models/canvas.md", "documented, and written by no parameter", "into `extra`: `root.videoURLList`."],
  ["docs/models/canvas.md", "set by the API itself", "sets them itself: `root.sourceImage`."],
  [
    "site/models/canvas.html",
    "documented, and written by no parameter",
    "into <code>extra</code>: <code>root.videoURLList</code>.",
  ],
  ["site/models/canvas.html", "set by the API itself", "sets them itself: <code>root.sourceImage</code>."],
])("%s names the places that are %s", (page, _, want) => {
  expect(outputs.get(page)).toContain(want);
  expect(outputs.get(page.replace("canvas", "motion"))).not.toContain(want.slice(0, 12));
});

test.each([
  ["old-pixel", true],
  ["pixel", undefined],
])("the schema of what a caller of %s passes: deprecated %s", (model, want) => {
  expect(JSON.parse(outputs.get(`schemas/params/${model}.schema.json`) ?? "{}").deprecated).toBe(want);
});
