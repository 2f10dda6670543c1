import { describe, expect, it } from "vitest";
import { diffSpecs } from "../../generator/diff/diff-specs.js";
import { realSpec, resolveSpec, type SpecFiles } from "../support/spec-files.js";
import { checkEveryLine, inserted } from "./support/check-every-line.js";

// Another edition has other lines for the same places: nothing is lost, and nothing is said to have changed.
const files = realSpec();
const path = "spec/reference/cliprise-business-api.txt";
const reference = files.get(path) ?? "";
const lines = reference.split("\n");
const before = resolveSpec(files);

function withReference(text: string): SpecFiles {
  return new Map([...files, [path, text]]);
}

/** The line with these words, counted from 0. */
function lineOf(words: string): number {
  const found = lines.indexOf(words);
  if (found < 0) throw new Error(`the reference has no line ${words}`);
  return found;
}

/** All that is known, without where it stands, and without the line that was put in. */
function facts(spec: ReturnType<typeof resolveSpec>): string {
  const told = (key: string, value: unknown) =>
    key === "lines" ? undefined : typeof value === "string" ? withoutInserted(value) : value;
  return JSON.stringify(spec, told);
}

function withoutInserted(text: string): string {
  return text.replaceAll(inserted, "").replace(/\s+/g, " ").trim();
}

describe("a line more", () => {
  const places: Readonly<Record<string, number>> = {
    "in a section": lineOf("Key Concepts") + 3,
    "in the catalog": lineOf("Image Generation") + 1,
    "under the head of a card": lineOf("kling-3 Kling 3.0") + 1,
    "between a heading and its list": lineOf("kling-3 Kling 3.0") + 8,
    "on a heading": lineOf("FAQ"),
    "behind the question": lineOf("Are credits charged for failed tasks?") + 1,
    "at the end": lines.length,
  };
  it(Object.keys(places).join(", "), () => {
    const fromTheEnd = Object.values(places).toSorted((a, b) => b - a);
    const text = fromTheEnd.reduce((all, line) => all.toSpliced(line, 0, inserted), lines).join("\n");
    expect(facts(resolveSpec(withReference(text))) === facts(before)).toBe(true);
  });

  it("at the top: all lines are others, and nothing has changed", () => {
    const after = resolveSpec(withReference(`${inserted}\n${reference}`));
    expect(facts(after) === facts(before)).toBe(true);
    expect(diffSpecs({ before, after })).toEqual([]);
    expect(after.entries[0]?.evidence[0]?.lines).not.toBe(before.entries[0]?.evidence[0]?.lines);
  });

  it("anywhere: every citation of the spec still finds its words", () => checkEveryLine(files, 397));
});
