import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { numbersIn } from "../../generator/reference/speaking-lines.js";
import { resolveRealSpec } from "../support/real-spec.js";
import { projectRoot } from "../support/spec-files.js";
import { lineToMend } from "./where.js";

const spec = resolveRealSpec();
const own = spec.entries.filter(({ aliasOf }) => aliasOf === null);

// That the places which are cited speak of what they are cited for is a rule of generator/check. What this edition owes the
// spec is here: a model's summary and prices, as long as they are those of the edition.
test("every summary is of the card, word by word", () => {
  for (const { id, summary, evidence } of spec.entries)
    expect(evidence[0]?.text.replace(/\s+/g, " "), lineToMend(id, "summary:")).toContain(summary);
});

describe("every price without a first day stands in the card's head, in the catalog and in the price table", () => {
  for (const { id, pricing } of own.filter((entry) => entry.pricing.since === null)) {
    test(id, () => {
      const { min, max, tiers, evidence } = pricing;
      expect(
        evidence.map(({ place }) => place.replace(/,.*| of .*/, "")),
        lineToMend(id, "pricing:"),
      ).toEqual(["card", "Model Catalog", "Pricing Reference"]);
      for (const { place, text } of evidence) {
        const numbers = numbersIn(text.startsWith(id) ? text.slice(id.length) : text);
        const wanted = place.startsWith("Model Catalog")
          ? [min, max]
          : (tiers?.map(({ credits }) => credits) ?? [min, max]);
        for (const credits of wanted) expect(numbers, lineToMend(id, "pricing:")).toContain(credits);
      }
    });
  }
});

test("nothing under spec/ but the reference knows a line of it", () => {
  const texts = [
    "api",
    "decisions",
    "emulator",
    "vocabulary/roles",
    "vocabulary/tasks",
    "vocabulary/fields",
    "vocabulary/types",
    "vocabulary/units",
    "vocabulary/encodings",
  ]
    .map((name) => `spec/${name}.yaml`)
    .concat(spec.entries.map(({ id, category }) => `spec/models/${category}/${id}.yaml`));
  for (const path of texts) expect(readFileSync(join(projectRoot, path), "utf8"), path).not.toMatch(/\bL\d+\b/);
});

describe("every file of the spec names its schema", () => {
  for (const file of [
    "api",
    "decisions",
    "emulator",
    "vocabulary/roles",
    "vocabulary/tasks",
    "vocabulary/fields",
    "vocabulary/types",
    "vocabulary/units",
    "vocabulary/encodings",
  ]) {
    test(file, () => expectModeline(`spec/${file}.yaml`));
  }
  for (const { id, category } of spec.entries) test(id, () => expectModeline(`spec/models/${category}/${id}.yaml`));
});

function expectModeline(path: string): void {
  const [first = ""] = readFileSync(join(projectRoot, path), "utf8").split("\n");
  const [, schema = ""] = /^# yaml-language-server: \$schema=(\S+)$/.exec(first) ?? [];
  expect(JSON.parse(readFileSync(join(projectRoot, path, "..", schema), "utf8"))).toHaveProperty("$schema");
}
