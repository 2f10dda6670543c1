import { expect, test } from "vitest";
import { toPriceRow } from "../../generator/derive/price-rows.js";
import type { Entry, Tier } from "../../generator/ir/types.js";

const units = { "per video": { summary: "one file", measure: null, per: 1, evidence: [] } };

/** An entry with two closed lists and a boolean, of which the price may use some. */
function entry(tiers: readonly Pick<Tier, "credits" | "when">[] | null, min: number, max: number): Entry {
  const list = (name: string, values: readonly string[]) => ({
    name,
    type: "string",
    values: values.map((value) => ({ value })),
  });
  return {
    parameters: [
      list("resolution", ["720p", "1080p"]),
      list("mode", ["std", "pro"]),
      { name: "sound", type: "boolean", values: null },
    ],
    pricing: { unit: "per video", quantity: null, tiers, range: tiers ? null : { min, max }, unpriced: [], min, max },
  } as unknown as Entry;
}

const row = (...args: Parameters<typeof entry>) => toPriceRow("film-pro", entry(...args), units);

test("one price, and a range", () => {
  expect(row([{ credits: 8, when: {} }], 8, 8)).toEqual({ unit: "per video", credits: [8] });
  expect(row(null, 2, 7)).toEqual({ unit: "per video", credits: [2, 7] });
});

test("tiers with a range beside them: what they do not cover costs that, and a model without any the range alone", () => {
  const given = entry([{ credits: 8, when: { model: ["film-pro"], mode: ["pro"] } }], 2, 8);
  const partial = { ...given, pricing: { ...given.pricing, range: { min: 2, max: 7 } } };
  const price = { unit: "per video", credits: [null, 8], otherwise: [2, 7], axes: ["mode"] };
  expect(toPriceRow("film-pro", partial, units)).toEqual(price);
  expect(toPriceRow("film-std", partial, units)).toEqual({ unit: "per video", credits: [2, 7] });
});

test.each([
  ["one file", "per video", null, {}],
  [
    "seconds, told by a parameter",
    "per second",
    { parameter: "duration", exact: true },
    { from: "duration", measure: "seconds" },
  ],
  ["seconds that nothing tells", "per second", null, { measure: "seconds" }],
  [
    "blocks of characters",
    "per 100 characters",
    { parameter: "text", exact: true },
    { from: "text", measure: "characters", per: 100 },
  ],
  ["files, at most", "per video", { parameter: "count", exact: false }, { from: "count" }],
  ["a unit that the vocabulary lacks", "per moon", null, {}],
] as const)("what is counted: %s", (_, unit, quantity, want) => {
  const all = {
    ...units,
    "per second": { summary: "", measure: "seconds", per: 1, evidence: [] },
    "per 100 characters": { summary: "", measure: "characters", per: 100, evidence: [] },
  } as const;
  const given = entry([{ credits: 8, when: {} }], 8, 8);
  const priced = { ...given, pricing: { ...given.pricing, unit, quantity } };
  expect(toPriceRow("film-pro", priced, all)).toStrictEqual({ unit, credits: [8], ...want });
});

test("a grid of more combinations than any price list has is none", () => {
  const values = (count: number) => Array.from({ length: count }, (_, value) => ({ value }));
  const wide = (a: number, b: number) =>
    toPriceRow(
      "m",
      {
        ...entry([{ credits: 8, when: { a: [0], b: [0] } }], 8, 8),
        parameters: [
          { name: "a", type: "integer", values: values(a) },
          { name: "b", type: "integer", values: values(b) },
        ],
      } as unknown as Entry,
      units,
    ).credits.length;
  expect([wide(25, 40), wide(25, 41)]).toEqual([1_000, 0]);
});

test("a grid is dense, the last axis fastest", () => {
  const tiers = [
    { credits: 1, when: { resolution: ["720p"], sound: [false] } },
    { credits: 2, when: { resolution: ["720p"], sound: [true] } },
    { credits: 3, when: { resolution: ["1080p"], sound: [false] } },
    { credits: 4, when: { resolution: ["1080p"], sound: [true] } },
  ];
  expect(row(tiers, 1, 4)).toEqual({ unit: "per video", credits: [1, 2, 3, 4], axes: ["resolution", "sound"] });
});

test("conditions that form no grid are expanded; what nothing prices is null, which is unknown", () => {
  const tiers = [
    { credits: 5, when: { mode: ["std"] } },
    { credits: 9, when: { mode: ["pro"], resolution: ["1080p"] } },
  ];
  expect(row(tiers, 5, 9)).toEqual({ unit: "per video", credits: [5, 5, null, 9], axes: ["mode", "resolution"] });
});

test("tiers that the model selects are its own, and those of another model none of its", () => {
  const tiers = [
    { credits: 54, when: { model: ["film-standard"], resolution: ["720p", "1080p"] } },
    { credits: 90, when: { model: ["film-pro"], resolution: ["720p"] } },
    { credits: 162, when: { model: ["film-pro"], resolution: ["1080p"] } },
  ];
  const want = { unit: "per video", credits: [90, 162], axes: ["resolution"] };
  expect(row(tiers, 54, 162)).toEqual(want);
});
