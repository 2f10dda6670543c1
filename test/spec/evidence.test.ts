import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { slotName } from "../../generator/ir/slots.js";
import type { Evidence, Parameter } from "../../generator/ir/types.js";
import { resolveRealSpec } from "../support/real-spec.js";
import { projectRoot } from "../support/spec-files.js";

// A citation is worth something only if the line says the thing: every cited line speaks of what it is cited for.
const spec = resolveRealSpec();
const lines = readFileSync(join(projectRoot, "spec/reference/cliprise-business-api.txt"), "utf8").split("\n");

function cited({ lines: place }: Evidence): string {
  const [from = 1, to = from] = place.split("-").map(Number);
  return lines.slice(from - 1, to).join("\n");
}

/** The parameter's name, the key it travels under, or the thing in the reference's own words. */
function wordsFor(parameter: Parameter): readonly string[] {
  const keys = [...parameter.bindings, ...parameter.alsoAccepted].flatMap((binding) => [
    binding.key,
    slotName(binding),
  ]);
  const words: Readonly<Record<string, readonly string[]>> = {
    image_input: ["reference images"],
    reference_image_urls: ["reference images"],
    image_urls: ["image routing fields"],
    image_url: ["image routing fields", "source image"],
    prompt: ["-character prompt"],
    tier: ["options.model", "options.fast_ultra", "root:options"],
  };
  return [parameter.name, ...keys, ...(words[parameter.name] ?? [])];
}

describe("every line cited for a parameter speaks of it", () => {
  for (const entry of spec.entries) {
    test(entry.id, () => {
      const silent = entry.parameters.flatMap((parameter) =>
        parameter.evidence
          .filter((evidence) => !wordsFor(parameter).some((word) => cited(evidence).includes(word)))
          .map(({ kind, lines: place }) => `${parameter.name}: ${kind} L${place}`),
      );
      expect(silent).toEqual([]);
    });
  }
});

describe("every line cited for a price holds its numbers", () => {
  for (const entry of spec.entries.filter(({ aliasOf }) => aliasOf === null)) {
    test(entry.id, () => {
      const { min, max, evidence, tiers } = entry.pricing;
      for (const citation of evidence) {
        const text = cited(citation).replace(/(\d) (\d{3})(?!\d)/g, "$1$2");
        const wanted =
          citation.section === "Model Catalog" ? [min, max] : (tiers?.map(({ credits }) => credits) ?? [min, max]);
        for (const credits of wanted) expect(text).toContain(String(credits));
      }
    });
  }
});

test("every note and summary is verbatim", () => {
  for (const entry of spec.entries) {
    for (const { text, evidence } of entry.notes) for (const each of evidence) expect(cited(each)).toContain(text);
    const card = entry.evidence.find(({ kind }) => kind === "card");
    expect(card && cited(card)).toContain(entry.summary);
  }
});

test("every printed request of an example stands in the reference", () => {
  const examples = spec.entries.flatMap((entry) => entry.examples.filter(({ request }) => request !== null));
  expect(examples.length).toBe(3);
  for (const { request, evidence } of examples) {
    for (const each of evidence) expect(JSON.parse(cited(each).replace(/^ *-d '|'$/g, ""))).toEqual(request);
  }
});

describe("every file of the spec names its schema", () => {
  for (const file of [
    "api",
    "decisions",
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
