import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { draftModel } from "../../generator/editions/draft-model.js";
import { parseReference } from "../../generator/reference/parse-reference.js";
import { compileFiles, realSpec } from "../support/spec-files.js";
import { standing, text } from "./support/real-edition.js";

const files = realSpec();
const vocabulary = {
  fields: parse(files.get("spec/vocabulary/fields.yaml") ?? ""),
  units: Object.keys(parse(files.get("spec/vocabulary/units.yaml") ?? "")),
};
const path = "spec/reference/cliprise-business-api.txt";

function edition(card: string): string {
  return text.replace("nano-banana Nano Banana\n", () => `${card}\nnano-banana Nano Banana\n`);
}

function draft(id: string, edited: string = text) {
  const { reference } = parseReference(edited, standing.titles);
  const [card] = reference.cards.get(id) ?? [];
  if (!card) throw new Error(`no card of ${id}`);
  return draftModel(card, reference, vocabulary);
}

const aurora = `aurora-2 Aurora 2 Root-only
image text-to-image 4 / 1 009 credits per image (1K / 2K)

Aurora 2 text-to-image; two sizes.

Request model values: aurora-2-lite = Lite / aurora-2-pro = Pro (9 credits)

Required fields
prompt resolution
Optional fields
n_frames output_format imageURLList glow
ParameterAllowed values
resolution1K | 2K
n_frames250 (10 s) | 375 (15 s)
output_formatany that you like
glow1 | 2
Two sizes, e.g. 2K. A second sentence.`;

describe("the draft of a card", () => {
  it("has what is printed; what cannot be read is a marked gap with the printed words", () => {
    const { path: file, text: yaml } = draft("aurora-2", edition(aurora));
    expect(file).toBe("spec/models/image/aurora-2.yaml");
    expect(yaml).toBe(`# yaml-language-server: $schema=../../schema/model.schema.json
unread: drafted from the card
name: Aurora 2
task: text-to-image
summary: Aurora 2 text-to-image; two sizes.
body: root
routes:
  aurora-2-lite:
    label: Lite
  aurora-2-pro:
    label: Pro
parameters:
  prompt:
    required: true
  resolution:
    required: true
    values: [1K, 2K]
  n_frames:
    values:
      - { value: 250, label: 10 s }
      - { value: 375, label: 15 s }
  output_format:
    unread: any that you like
  glow:
    unread: no field of spec/vocabulary/fields.yaml is called glow, whose values are 1 | 2
accepts: [root.imageURLList]
pricing:
  unit: per image
  tiers:
    - { label: 1K, credits: 4, when: { resolution: 1K } }
    - { label: 2K, credits: 1009, when: { resolution: 2K } }
notes:
  - Two sizes, e.g. 2K.
  - A second sentence.
`);
  });

  it("keeps the words as they are printed, brackets and all", () => {
    const card = aurora.replace("Aurora 2 text-to-image; two sizes.", "Pictures of light, from [ dusk to dawn ]");
    expect(parse(draft("aurora-2", edition(card)).text).summary).toBe("Pictures of light, from [ dusk to dawn ]");
  });

  it("reads values by the type of their field, and what is none of it is a gap", () => {
    const given = {
      seed: "1 | 2",
      cfg_scale: "0.5 | 1 (full)",
      multi_shots: "true | false",
      num_inference_steps: "20 | many",
    };
    const rows = Object.entries(given).map(([name, cell]) => `${name}${cell}`);
    const card = aurora.replace("glow\n", `${Object.keys(given).join(" ")}\n`).replace("glow1 | 2", rows.join("\n"));
    expect(parse(draft("aurora-2", edition(card)).text).parameters).toMatchObject({
      seed: { values: [1, 2] },
      cfg_scale: { values: [0.5, { value: 1, label: "full" }] },
      multi_shots: { unread: "true | false" },
      num_inference_steps: { unread: "20 | many" },
    });
  });

  it("is refused, mark by mark, at its place", () => {
    const drafted = draft("aurora-2", edition(aurora));
    const { diagnostics } = compileFiles(new Map([...files, [path, edition(aurora)], [drafted.path, drafted.text]]));
    expect(
      diagnostics.map(({ code, location }) => `${location.file}:${location.line}:${location.column} ${code}`),
    ).toEqual([
      "spec/models/image/aurora-2.yaml:2:1 unread-draft",
      "spec/models/image/aurora-2.yaml:23:5 unread-draft",
      "spec/models/image/aurora-2.yaml:24:3 unknown-field",
      "spec/models/image/aurora-2.yaml:25:5 unread-draft",
    ]);
    expect(diagnostics[1]?.message).toContain('"any that you like"');
  });

  it.each([
    ["a unit that is not known", "4 credits per banana", { unread: "image text-to-image 4 credits per banana" }],
    [
      "a unit with a word more",
      "4 credits per image and day",
      { unread: "image text-to-image 4 credits per image and day" },
    ],
    [
      "more prices than labels",
      "4 / 9 credits per image (Fast)",
      { unread: "image text-to-image 4 / 9 credits per image (Fast)", unit: "per image" },
    ],
    ["a range", "4–9 credits per image (by size)", { unit: "per image", range: { min: 4, max: 9 }, basis: "by size" }],
    [
      "labels that no value is",
      "4 / 9 credits per image (Fast / Slow)",
      {
        unread: "which values select each tier",
        unit: "per image",
        tiers: [
          { label: "Fast", credits: 4 },
          { label: "Slow", credits: 9 },
        ],
      },
    ],
  ])("%s", (_, price, want) => {
    const { text: yaml } = draft("aurora-2", edition(aurora.replace(/(image text-to-image) .*/, `$1 ${price}`)));
    expect(parse(yaml).pricing).toEqual(want);
  });

  it("of every card that there is: what is not marked is what the model's file says, but for a price that has changed since", () => {
    const { cards } = parseReference(text, standing.titles).reference;
    for (const [file, source] of files) {
      const [, id] = /^spec\/models\/\w+\/(.+)\.yaml$/.exec(file) ?? [];
      const model = id === undefined ? undefined : parse(source);
      if (!id || !model || model.alias || !cards.has(id)) continue;
      const drafted = parse(draft(id).text);
      expect(drafted.name, id).toBe(model.name);
      expect(drafted.task, id).toBe(model.task);
      if (!drafted.pricing.unread && !model.pricing.since) {
        expect(drafted.pricing.unit, id).toBe(model.pricing.unit);
        expect(drafted.pricing.range, id).toEqual(model.pricing.range);
        const credits = (pricing: { tiers?: { credits: number }[] }) => pricing.tiers?.map((tier) => tier.credits);
        expect(credits(drafted.pricing), id).toEqual(credits(model.pricing));
      }
    }
  });
});
