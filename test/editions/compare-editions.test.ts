import { describe, expect, it } from "vitest";
import type { Comparison } from "../../generator/editions/comparison.js";
import { saysTheSame } from "../../generator/editions/comparison.js";
import {
  cardLines,
  compare,
  facts,
  ids,
  lines,
  pricedInCard,
  replaced,
  repriced,
  standing,
  standingPrices,
  text,
} from "./support/real-edition.js";

const everyFact = new Set(standing.facts.filter(({ evidence }) => evidence.length > 0).map(({ address }) => address));

/** What is told of an edition, beside what has moved. */
function told(comparison: Comparison) {
  return {
    again: facts(comparison, "read again"),
    gone: facts(comparison, "gone"),
    changed: comparison.places
      .filter(({ status }) => status !== "moved")
      .map(({ place, before, after }) => `${place}: ${before.words} -> ${after?.words ?? "gone"}`),
    news: comparison.news.map(({ place, after }) => `${place}: ${after.words}`),
  };
}

const nothing = { again: [], gone: [], changed: [], news: [] };

const aurora = `aurora-2 Aurora 2
image text-to-image 4 / 9 credits per image (Fast / Quality)

Aurora 2 text-to-image; two tiers.

Required fields
prompt aspect_ratio
Optional fields
image_urls
ParameterAllowed values
aspect_ratio1:1 | 16:9
A note of aurora on prompt.`;

function swapped(first: RegExp, second: RegExp): string {
  const [a, b] = [lines.findIndex((line) => first.test(line)), lines.findIndex((line) => second.test(line))];
  if (a < 0 || b < 0) throw new Error("no such lines");
  return lines
    .with(a, lines[b] ?? "")
    .with(b, lines[a] ?? "")
    .join("\n");
}

function sectionFirst(title: string, before: string, next: string): string {
  const [to, from, end] = [before, title, next].map((each) => lines.indexOf(each)) as [number, number, number];
  return [...lines.slice(0, to), ...lines.slice(from, end), ...lines.slice(to, from), ...lines.slice(end)].join("\n");
}

/** A column more in the price table, behind each row that has a price. */
function withColumn(cell: (row: string) => string): string {
  const from = lines.indexOf("Pricing Reference");
  return lines
    .map((line, index) =>
      index > from && index < from + 64 && / ?per /.test(line) && ids.has(idOf(line)) ? cell(line) : line,
    )
    .join("\n");
}

function idOf(row: string): string {
  return [...ids].filter((id) => row.startsWith(id)).sort((a, b) => b.length - a.length)[0] ?? "";
}

describe("an edition that says the same: every fact still stands, and nothing is invented", () => {
  it.each([
    ["the standing one", text],
    ["a line more above all others", `A line more.\n\n${text}`],
    ["two sections in another order", sectionFirst("Error Reference", "Authentication", "Model Catalog")],
    ["two rows of a table in another order", swapped(/^kling-3\d/, /^kling-3-motion\d/)],
    [
      "two lines of a card in another order",
      replaced(
        "rendering_speedTURBO | BALANCED | QUALITY\nstyleincludes FICTION",
        "styleincludes FICTION\nrendering_speedTURBO | BALANCED | QUALITY",
      ),
    ],
  ])("%s", (_, edition) => {
    const comparison = compare(edition);
    expect({ ...told(comparison), news: [] }).toEqual(nothing);
    expect(facts(comparison, "still stands")).toHaveLength(everyFact.size);
    expect(comparison.entries).toEqual({ added: [], removed: [], renamed: [] });
    expect(comparison.cutOff).toBeNull();
  });

  it("what has moved is told with its lines, and is nothing to read", () => {
    const comparison = compare(`\n\n${text}`);
    expect(saysTheSame(comparison)).toBe(true);
    expect(comparison.places.length).toBeGreaterThan(1000);
    for (const { status, before, after } of comparison.places) {
      expect(status).toBe("moved");
      expect(Number.parseInt(after?.lines ?? "", 10)).toBe(Number.parseInt(before.lines, 10) + 2);
      expect(after?.words).toBe(before.words);
    }
  });

  it("a card at the start: it is new, and all else has moved", () => {
    const comparison = compare(replaced("nano-banana Nano Banana\n", `${aurora}\nnano-banana Nano Banana\n`));
    expect(comparison.entries.added).toEqual([{ id: "aurora-2", name: "Aurora 2", line: 331 }]);
    expect(told(comparison)).toEqual(nothing);
  });

  it("ten cards at once", () => {
    const cards = Array.from({ length: 10 }, (_, index) =>
      aurora.replaceAll("aurora-2", `aurora-${index + 3}`).replaceAll("Aurora 2", `Aurora ${index + 3}`),
    );
    const comparison = compare(
      replaced("veo-3-fast Veo 3.1 Fast Root-only\n", `${cards.join("\n")}\nveo-3-fast Veo 3.1 Fast Root-only\n`),
    );
    expect(comparison.entries.added).toHaveLength(10);
    expect(told(comparison)).toEqual(nothing);
  });

  it("a heading in other words: its places are where they were", () => {
    const comparison = compare(replaced("\nKey Concepts\n", "\nTerms and concepts\n"));
    expect(comparison.headings).toEqual({
      removed: [],
      renamed: [{ from: "Key Concepts", to: "Terms and concepts" }],
      repeated: [],
    });
    expect(told(comparison)).toEqual(nothing);
  });

  it("a heading that stands a second time: the one that has what stood below it", () => {
    const comparison = compare(replaced("\nMinimal generate request\n", "\nFAQ\n\nMinimal generate request\n"));
    expect(comparison.headings.repeated).toEqual([{ title: "FAQ", lines: [72, 1211], taken: 1211 }]);
    expect({ ...told(comparison), news: [] }).toEqual(nothing);
  });

  it("the heading of the cards taken away: it is, and nothing else", () => {
    const comparison = compare(replaced("\nInput Parameters\n", "\n"));
    expect(comparison.headings.removed).toEqual(["Input Parameters"]);
    expect(told(comparison)).toEqual(nothing);
  });

  it("a question split in two: its answer stands, the new question is new", () => {
    const comparison = compare(
      replaced(" If the task later fails", "\n\nWhat becomes of the credits?\n\nIf the task later fails"),
    );
    expect(told(comparison)).toEqual({ ...nothing, news: ["section FAQ: What becomes of the credits?"] });
  });

  it.each([
    ["at its end", (row: string) => `${row}2026-01-01`],
    ["in its middle", (row: string) => row.replace(/^(.*\d)(per )/, "$1Yes$2")],
  ])("a column more in a table, %s: what the rows said, they say; the cells are new", (_, cell) => {
    const comparison = compare(withColumn(cell));
    expect({ ...told(comparison), news: [] }).toEqual(nothing);
    expect(comparison.news.length).toBeGreaterThan(50);
  });
});

describe("an edition that says otherwise: the facts that rest on it, and no others", () => {
  it("a price in one of its three places", () => {
    expect(told(compare(repriced("1 / 2")))).toEqual({
      again: ["emulator.documented-prices", "emulator.range-charged-at-maximum", "imagen-v4.pricing"],
      gone: [],
      changed: [`prices of imagen-v4: ${standingPrices}per image — Fast / Ultra -> 1 / 2per image — Fast / Ultra`],
      news: [],
    });
  });

  it("a tier more: words that all stand in a list that goes on do not stand", () => {
    const comparison = compare(
      pricedInCard("flux-kontext", (line) => line.replace(" credits per image", " / 3000 credits per image")),
    );
    expect(facts(comparison, "read again")).toEqual(["flux-kontext.pricing"]);
  });

  it("a unit with a word more", () => {
    const edition = pricedInCard("seedream-v4", (line) => line.replace(" per image", " per image and day"));
    expect(facts(compare(edition), "read again")).toEqual(["seedream-v4.pricing"]);
  });

  it("a value in other words, wherever it stands", () => {
    const comparison = compare(replaced("landscape_16_9", "wide_16_9"));
    const all = ["nano-banana", "ideogram-v3", "ideogram-character", "ideogram-reframe", "seedream-v3", "qwen-image"];
    expect(facts(comparison, "read again")).toEqual([
      "decisions.ideogram-image-size",
      "decisions.image-size-by-entry",
      ...all.map((id) => `${id}.image_size`),
    ]);
    expect(facts(comparison, "gone")).toEqual([]);
  });

  it("a typo mended", () => {
    const comparison = compare(replaced("Grok text-to-image (6 images)", "Grok text-to-images (6 images)"));
    expect(facts(comparison, "read again")).toEqual([
      "decisions.grok-imagine-price-per-call",
      "grok-imagine",
      "grok-imagine.output",
    ]);
  });

  it("one sentence of many: the facts that rest on the others still stand", () => {
    const comparison = compare(
      replaced("sound (bool) enables audio track via options.sound.", "sound (bool) enables the audio track."),
    );
    const again = facts(comparison, "read again");
    expect(again).toContain("kling-3.sound");
    expect(again).toContain("kling-3.notes");
    expect(again).not.toContain("kling-3.image_urls");
    expect(again).not.toContain("kling-3.videoURLList");
  });

  it("a field of one list in the other: of that field, and of the entry", () => {
    const again = facts(
      compare(
        replaced(
          "prompt aspect_ratio duration\nOptional fields\nimage_urls sound mode",
          "prompt aspect_ratio\nOptional fields\nduration image_urls sound mode",
        ),
      ),
      "read again",
    );
    expect(again.filter((fact) => fact.startsWith("kling-3"))).toEqual(["kling-3", "kling-3.duration"]);
  });

  it("a field more in a list: of the entry, and of none of the fields that are still there", () => {
    const again = facts(
      compare(
        replaced(
          "image_urls sound mode kling_elements multi_prompt multi_shots",
          "image_urls sound mode kling_elements multi_prompt multi_shots cfg_scale",
        ),
      ),
      "read again",
    );
    expect(again.filter((fact) => fact.startsWith("kling-3"))).toEqual(["kling-3"]);
  });

  it("a value of a printed request", () => {
    const comparison = compare(replaced('"resolution": "720p",', '"resolution": "1080p",'));
    expect(facts(comparison, "read again")).toEqual([
      "decisions.index-is-zero-based-position",
      "decisions.seedance-example-options",
      "seedance-v1.examples",
    ]);
  });

  it("a type of the table of types: every field of that row", () => {
    const again = facts(compare(replaced("Booleansboolean", "Flagsboolean")), "read again");
    expect(again).toContain("fields.sound");
    expect(again).toContain("fields.isEnhance");
    expect(again.filter((fact) => fact.startsWith("fields."))).toHaveLength(12);
  });

  it("a card that is gone, with its rows: its facts are gone, and those of its neighbours stand", () => {
    const rest = text.replace(`${cardLines("kling-3").join("\n")}\n`, "").replace(/^kling-3(?!-).*\n/gm, "");
    const comparison = compare(rest);
    expect(comparison.entries.removed.map(({ id }) => id)).toEqual(["kling-3"]);
    const gone = facts(comparison, "gone");
    expect(gone).toContain("kling-3");
    expect(gone).toContain("kling-3.pricing");
    expect(gone).toContain("kling-3.duration");
    expect(gone.filter((fact) => !fact.startsWith("kling-3"))).toEqual(
      gone.filter((fact) => fact.startsWith("decisions.")),
    );
    expect(
      [...gone, ...facts(comparison, "read again")].filter((fact) => /^kling-3-(motion|multi)/.test(fact)),
    ).toEqual([]);
  });

  it("a card's head that is gone alone: the card before it has its lines now", () => {
    const { entries } = compare(replaced("kling-3-motion Kling 3 Motion Control\n", ""));
    expect(entries.removed).toMatchObject([{ id: "kling-3-motion", linesIn: "kling-3" }]);
    const rest = text.replace(`${cardLines("kling-3").join("\n")}\n`, "").replace(/^kling-3(?!-).*\n/gm, "");
    expect(compare(rest).entries.removed).toMatchObject([{ id: "kling-3", linesIn: null }]);
  });

  it("an entry of another id: it is renamed, and what it says stands", () => {
    const comparison = compare(replaced("seedance-1-5-pro", "seedance-1-5"));
    expect(comparison.entries.renamed.map(({ from, to }) => [from.id, to.id])).toEqual([
      ["seedance-1-5-pro", "seedance-1-5"],
    ]);
    expect(facts(comparison, "read again").filter((fact) => fact.startsWith("seedance"))).toEqual(["seedance-1-5-pro"]);
  });

  it("a price in words", () => {
    const comparison = compare(
      pricedInCard("elevenlabs-v3-dialogue", (line) => line.replace(/\d+ credits/, "TBA credits")),
    );
    expect(comparison.entries.removed).toEqual([]);
    expect(facts(comparison, "read again")).toEqual([
      "decisions.dialogue-price",
      "decisions.character-blocks",
      "elevenlabs-v3-dialogue.pricing",
    ]);
  });
});

describe("what is new", () => {
  it("a sentence more beside others: the facts that cite the line, which all stand", () => {
    const comparison = compare(replaced("at root). sound (bool)", "at root). A new one. sound (bool)"));
    expect(told(comparison)).toEqual({ ...nothing, news: ["card of kling-3: A new one."] });
    expect(comparison.news[0]?.facts).toContain("kling-3.notes");
  });

  it("a line more on a card: the facts that it names", () => {
    const comparison = compare(
      replaced(
        "\nkling-3-motion Kling 3 Motion Control\n",
        "\nOnly 5 is a duration.\nkling-3-motion Kling 3 Motion Control\n",
      ),
    );
    expect(comparison.news.map(({ facts: own }) => own)).toEqual([["kling-3.duration"]]);
  });

  it("a paragraph that no fact is near: cited by nothing", () => {
    const comparison = compare(
      replaced("\nInput Parameters\n", "\nEach minute has 60 requests.\n\nInput Parameters\n"),
    );
    expect(comparison.news).toMatchObject([
      { place: "section Aspect Ratio & Size Quick Reference", before: null, facts: [] },
    ]);
  });
});

it.each([
  ["a line that nothing cites", "3Modalities\n", "", "section Cliprise Business API: 3Modalities"],
  [
    "the label of a list, without which its fields are those of the list above",
    "prompt image_size\nOptional fields\nimage_urls output_format\n",
    "prompt image_size\nimage_urls output_format\n",
    "card of nano-banana: Optional fields",
  ],
  [
    "one sentence of a line whose others are not cited either",
    " Use exponential backoff.",
    "",
    "section How It Works: Use exponential backoff.",
  ],
])("gone, and cited by nothing: %s", (_, find, replace, lost) => {
  const comparison = compare(replaced(find, replace));
  expect(comparison.lost.map(({ place, before }) => `${place}: ${before.words}`)).toEqual([lost]);
  expect(told(comparison)).toEqual(nothing);
  expect(saysTheSame(comparison)).toBe(false);
});

it.each([
  [
    "in two lines what was one",
    "\nStore the taskId from the response. This is",
    "\nStore the taskId from the response.\nThis is",
  ],
  ["in one line what was two", "3Modalities\n1Base URL\n", "3Modalities 1Base URL\n"],
])("nothing is lost: %s", (_, find, replace) => {
  expect(compare(replaced(find, replace)).lost).toEqual([]);
});

it.each([
  ["in a line", text.slice(0, 60_000)],
  ["between lines", text.slice(0, text.indexOf("FAQ\n\nWhy"))],
])("an edition that is cut off %s says so", (_, edition) => {
  expect(compare(edition).cutOff).not.toBeNull();
});
