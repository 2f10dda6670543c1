/**
 * The reader's own sanity: the reference says most things two or three times, so a misreading shows as a
 * difference between its parts. Only what the reference says about itself, and what it contradicts, is
 * written out here.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inherited, isIntegerList, selectedBy, sendableModels } from "./expected.js";
import {
  documentedValues,
  type Entry,
  isRange,
  type Price,
  rangeOf,
  readReference,
  type ValueLists,
} from "./read-reference.js";

const TEXT = readFileSync(new URL("../../spec/reference/cliprise-business-api.txt", import.meta.url), "utf8");
const REFERENCE = readReference(TEXT);
const ENTRIES = REFERENCE.entries;

describe("the catalog", () => {
  it("has 55 entries: 21 image, then 28 video, then 6 audio", () => {
    const categories = ENTRIES.map(({ category }) => category);
    expect(categories).toEqual([...times(21, "image"), ...times(28, "video"), ...times(6, "audio")]);
    expect(new Set(ENTRIES.map(({ id }) => id)).size).toBe(55);
  });

  it("begins with nano-banana and ends with elevenlabs-sound-effect", () => {
    expect(ENTRIES.at(0)?.id).toBe("nano-banana");
    expect(ENTRIES.at(-1)?.id).toBe("elevenlabs-sound-effect");
  });

  it("stands in the order of the cards", () => {
    const cards = TEXT.slice(TEXT.indexOf("\nInput Parameters\n"), TEXT.indexOf("\nField Index"));
    const places = ENTRIES.map(({ id, name }) => cards.indexOf(`\n${id} ${name}`));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("has one alias, whose name is without the mark", () => {
    const aliases = ENTRIES.filter(({ aliasOf }) => aliasOf !== null);
    expect(aliases.map(({ id, name, aliasOf }) => [id, name, aliasOf])).toEqual([
      ["kling-2-5", "Kling 2.5", "kling-video-turbo"],
    ]);
  });
});

describe("the cards", () => {
  it("mark six entries as root-only, the same whose field index is all root:", () => {
    const rootOnly = ENTRIES.filter((entry) => entry.rootOnly).map(({ id }) => id);
    expect(rootOnly).toEqual(["flux-kontext", "gpt-image-1", "veo-3-fast", "veo-3-quality", "runway", "runway-aleph"]);
    const rootIndexed = ENTRIES.filter(({ indexFields }) => indexFields.length > 0 && indexFields.every(isRoot));
    expect(rootIndexed.map(({ id }) => id)).toEqual(rootOnly);
  });

  it("have a task and a sentence each, and fields unless the entry is an alias", () => {
    const odd = ENTRIES.filter(
      ({ task, summary, required, aliasOf }) =>
        !/^[a-z]+(-[a-z]+)*$/.test(task) || !summary.endsWith(".") || (required.length === 0) !== (aliasOf !== null),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it("name no field twice", () => {
    const twice = ENTRIES.filter(({ required, optional }) => {
      const fields = [...required, ...optional];
      return new Set(fields).size !== fields.length;
    });
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  it("give 61 models to send: 49 ids, the alias, 11 routed values; five ids are not sent", () => {
    const routed = ENTRIES.filter(({ requestModels }) => requestModels.length > 0);
    expect(routed.map(({ id, requestModels }) => [id, ...requestModels.map(({ label }) => label)])).toEqual([
      ["flux-kontext", "Pro", "Max"],
      ["wan-animate", "Replace", "Move"],
      ["kling-2-1", "Standard", "Pro", "Master"],
      ["hailuo-2-3", "Standard", "Pro"],
      ["seedance-v1", "Lite", "Pro"],
    ]);
    const sendable = ENTRIES.flatMap(sendableModels);
    expect(new Set(sendable).size).toBe(61);
    expect(sendable).toHaveLength(61);
    expect(sendable.filter((model) => routed.some(({ id }) => id === model))).toEqual([]);
    expect(sendable).toContain("wan-animate-movie");
  });

  it("have a field index that differs from them in 23 entries (ambiguity 57)", () => {
    const differing = ENTRIES.filter((entry) => entry.aliasOf === null && !sameFields(entry));
    expect(differing).toHaveLength(23);
  });
});

describe("the value lists", () => {
  it("of the quick reference are the cards', where both exist", () => {
    const differences = ENTRIES.flatMap((entry) =>
      shared(entry.quickValues, entry.values)
        .filter((parameter) => !same(entry.quickValues[parameter], entry.values[parameter]))
        .map((parameter) => `${entry.id} ${parameter}: ${entry.quickValues[parameter]} | ${entry.values[parameter]}`),
    );
    expect(differences).toEqual([]);
  });

  /**
   * 86 is counted per entry and parameter, once, whatever the number of places that print the list or of
   * routed values that share it; a list of one value counts, a description ("includes FICTION") does not, nor
   * does what the alias inherits. Adding index tiers of `options` (flux-2, imagen-v4, wan-animate, kling-3)
   * or the 11 routed values would count what is not a list of strings to send in a field.
   */
  it("are 86: 83 in the cards' tables, 2 only in the quick reference, 1 only in a card's tier line", () => {
    const quickOnly = ENTRIES.flatMap(({ id, values, quickValues }) => missing(quickValues, values, id));
    const tierOnly = ENTRIES.flatMap((entry) =>
      missing(documentedValues(entry), { ...entry.quickValues, ...entry.values }, entry.id),
    );
    expect(count((entry) => entry.values)).toBe(83);
    expect(quickOnly).toEqual(["ideogram-character.image_size", "ideogram-reframe.image_size"]);
    expect(tierOnly).toEqual(["kling-3-multi-shot.mode"]);
    expect(count(documentedValues)).toBe(86);
  });

  it("of the quick reference are 45, in 43 of its 45 rows", () => {
    expect(count((entry) => entry.quickValues)).toBe(45);
    expect(ENTRIES.filter(({ quickValues }) => Object.keys(quickValues).length > 0)).toHaveLength(43);
  });

  it("hold no annotation, no description and no value twice", () => {
    const odd = ENTRIES.flatMap((entry) =>
      Object.entries(documentedValues(entry))
        .filter(([, list]) => new Set(list).size !== list.length || list.some((value) => !isPlainValue(value)))
        .map(([parameter, list]) => `${entry.id} ${parameter}: ${list.join(" | ")}`),
    );
    expect(odd).toEqual([]);
  });

  it("have the sizes that the cards' sentences name", () => {
    const sizes = ENTRIES.flatMap((entry) => {
      const [, words] = /\b(\d+|six) (?:\S+ ){0,3}(?:presets|ratios|ratio options)\b/.exec(entry.summary) ?? [];
      const [list] = Object.entries(documentedValues(entry)).filter(([name]) => /size|ratio/.test(name));
      return words === undefined ? [] : [[entry.id, words, list?.[1].length]];
    });
    expect(sizes).toEqual([
      ["nano-banana", "six", 6],
      ["nano-banana-2", "10", 10],
      ["nano-banana-pro", "10", 10],
      ["seedream-v3", "six", 6],
      ["seedream-v4", "8", 8],
      ["seedream-4-5", "8", 8],
      ["seedream-5-lite", "8", 8],
      ["qwen-image", "six", 6],
      ["flux-2", "8", 8],
      ["imagen-v4", "5", 5],
      ["z-image", "5", 5],
    ]);
  });

  it("of lengths are integers but for hailuo-pro and hailuo-2-3 (ambiguities 1 to 4)", () => {
    const strings = ENTRIES.flatMap((entry) =>
      ["duration", "n_frames"]
        .filter((parameter) => documentedValues(entry)[parameter] !== undefined && !isIntegerList(entry, parameter))
        .map((parameter) => `${entry.id} ${parameter}`),
    );
    expect(strings).toEqual(["hailuo-pro duration", "hailuo-2-3 duration"]);
  });
});

describe("the prices", () => {
  it("of the cards are the pricing table's", () => {
    const differing = ENTRIES.filter(({ cardPrice, priceRow }) => !same(labelled(cardPrice), priceRow));
    expect(differing.map(({ id, cardPrice, priceRow }) => [id, cardPrice, priceRow])).toEqual([]);
  });

  it("have the catalog's least and greatest credits", () => {
    const differing = ENTRIES.filter(
      ({ catalogCredits, priceRow }) => !same(catalogCredits, rangeOf(priceRow.credits)),
    );
    expect(differing.map(({ id, catalogCredits, priceRow }) => [id, catalogCredits, priceRow.credits])).toEqual([]);
  });

  it("are 102 with a label each in 48 entries, and a range without labels in seven", () => {
    const ranges = ENTRIES.filter(({ priceRow }) => isRange(priceRow.credits));
    expect(ranges.map(({ id }) => id)).toEqual([
      "qwen-image",
      "wan-2-6",
      "kling-2-1",
      "kling-3",
      "kling-3-multi-shot",
      "seedance-v1",
      "grok-imagine-video",
    ]);
    const rows = ENTRIES.map(({ priceRow }) => priceRow);
    expect(rows.flatMap(({ credits }) => (isRange(credits) ? [] : credits))).toHaveLength(102);
    expect(rows.flatMap(({ labels }) => labels)).toHaveLength(102);
    expect(
      rows.filter(({ labels, credits }) => labels.length === (isRange(credits) ? 0 : credits.length)),
    ).toHaveLength(55);
  });

  it("are in six units", () => {
    expect([...new Set(ENTRIES.map(({ priceRow }) => priceRow.unit))]).toEqual([
      "per image",
      "per call",
      "per video",
      "per second",
      "per 5 000 characters",
      "per second of audio",
    ]);
  });

  it("are read with grouped digits, slashes in parentheses and a repeated price", () => {
    expect(price("sora-2-turbo")).toMatchObject({ credits: [270, 486, 594, 1134] });
    expect(price("grok-imagine")).toMatchObject({
      credits: [8],
      labels: ["Both tiers (t2i 6 imgs / i2i 2 imgs)"],
    });
    expect(price("kling-2-5")).toMatchObject({ credits: [76, 152], labels: ["5 s", "10 s"] });
    expect(price("kling-2-6")).toMatchObject({ credits: [99, 198, 198, 396] });
  });

  it("have labels whose every word selects something, no two the same within an entry", () => {
    const selections = ENTRIES.map((entry) => inherited(entry, REFERENCE)).map((entry) =>
      entry.priceRow.labels.map((label) => JSON.stringify(selectedBy(entry, label))),
    );
    expect(selections.filter((list) => new Set(list).size !== list.length)).toEqual([]);
    expect(selections.flat()).toHaveLength(102);
  });
});

describe("the reader", () => {
  const spoilt: readonly (readonly [string, string, string, RegExp])[] = [
    ["a price that is no number", "hailuo-pro103per", "hailuo-pro1o3per", /has "1o3", which is no number/],
    ["a price without its label", "per image — Pro / Max", "per image — Pro", /2 prices and 1 labels/],
    ["a row of an unknown entry", "\nz-imageaspect_ratio1:1", "\ny-imageaspect_ratio1:1", /begins with no catalog id/],
    ["a value row of an unknown field", "\nresolution512P", "\nresolutoin512P", /neither a value row nor a note/],
    ["a missing heading", "\nField Index — All Models\n", "\nFields\n", /no heading "Field Index/],
    ["a missing card", "\nz-image Z Image\n", "\nz-image Z Picture\n", /./],
  ];
  for (const [what, from, to, message] of spoilt) {
    it(`refuses ${what}`, () => {
      expect(TEXT).toContain(from);
      expect(() => readReference(TEXT.replace(from, to))).toThrow(message);
    });
  }
});

function times<T>(count: number, value: T): readonly T[] {
  return Array.from({ length: count }, () => value);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function shared(a: ValueLists, b: ValueLists): readonly string[] {
  return Object.keys(a).filter((parameter) => b[parameter] !== undefined);
}

function missing(from: ValueLists, to: ValueLists, id: string): readonly string[] {
  return Object.keys(from)
    .filter((parameter) => to[parameter] === undefined)
    .map((parameter) => `${id}.${parameter}`);
}

function count(lists: (entry: Entry) => ValueLists): number {
  return ENTRIES.reduce((sum, entry) => sum + Object.keys(lists(entry)).length, 0);
}

/** "1:1 HD" is the one documented value with a space (ambiguity 102). */
function isPlainValue(value: string): boolean {
  return /^[A-Za-z0-9:_]+$/.test(value) || value === "1:1 HD";
}

function isRoot(field: string): boolean {
  return field.startsWith("root:");
}

function sameFields({ required, optional, indexFields }: Entry): boolean {
  const indexed = indexFields.map((field) => field.replace("root:", ""));
  return same([...required, ...optional].sort(), indexed.sort());
}

/** A card leaves out the label of a single price. */
function labelled(card: Price): Price {
  return isRange(card.credits) || card.labels.length > 0 ? card : { ...card, labels: ["Standard"] };
}

function price(id: string): Price | undefined {
  return ENTRIES.find((entry) => entry.id === id)?.priceRow;
}
