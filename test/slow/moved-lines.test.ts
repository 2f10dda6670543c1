import { expect, it } from "vitest";
import { diffSpecs } from "../../generator/diff/diff-specs.js";
import { checkEveryLine } from "../reference/support/check-every-line.js";
import { realSpec, resolveSpec } from "../support/spec-files.js";

const files = realSpec();
const path = "spec/reference/cliprise-business-api.txt";
const reference = files.get(path) ?? "";
const lines = reference.split("\n");

/** The line with these words, counted from 0. */
function lineOf(words: string): number {
  const found = lines.indexOf(words);
  if (found < 0) throw new Error(`the reference has no line ${words}`);
  return found;
}

/** The same lines, of which two blocks have changed places. */
function swapped(first: readonly [from: string, to: string], second: readonly [from: string, to: string]): string {
  const [a, b, c, d] = [lineOf(first[0]), lineOf(first[1]), lineOf(second[0]), lineOf(second[1])];
  const parts = [lines.slice(0, a), lines.slice(c, d), lines.slice(b, c), lines.slice(a, b), lines.slice(d)];
  return parts.flat().join("\n");
}

it("a line more anywhere in the reference: every citation of the spec still finds its words", () => {
  checkEveryLine(files, 5);
});

it.each([
  ["two sections", swapped(["Authentication", "Generate Endpoint"], ["Error Reference", "Model Catalog"])],
  ["two tables", swapped(["Key Concepts", "Input Types"], ["Pricing Reference", "Examples"])],
  [
    "two cards",
    swapped(
      ["kling-3 Kling 3.0", "kling-3-motion Kling 3 Motion Control"],
      ["runway-aleph Runway Aleph Root-only", "grok-imagine-video Grok Imagine Video"],
    ),
  ],
  ["other line ends", reference.replaceAll("\n", "\r\n")],
])("%s in another place: no change", (_, text) => {
  expect(text).not.toBe(reference);
  expect(diffSpecs({ before: resolveSpec(files), after: resolveSpec(new Map([...files, [path, text]])) })).toEqual([]);
});
