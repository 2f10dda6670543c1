import { expect, test } from "vitest";
import { toAssumptions } from "../../templates/emulator/src/assumptions.js";
import { toLogLine } from "../../templates/emulator/src/log-line.js";
import { assumedUnits, priceOf } from "../../templates/emulator/src/price.js";
import type { PriceRow } from "../../templates/sdk/src/contract.js";
import { tables } from "../../templates/sdk/src/tables/rows.js";
import { start, submit } from "./support/emulator.js";

/** What the emulator charges is never less than what the API may. */
const cases: [name: string, price: PriceRow, params: object, want: object][] = [
  ["one price", { unit: "per image", credits: [7] }, {}, { credits: 7, basis: "exact" }],
  [
    "a range: the most",
    { unit: "per image", credits: [3, 9] },
    {},
    { credits: 9, basis: "range", assumed: "the reference fixes no price: the most of 3 to 9" },
  ],
  [
    "a tier that is not stated: the dearest of those that are left",
    { unit: "per image", axes: ["tier", "size"], credits: [9, 13, 26, 44] },
    { size: "small" },
    { credits: 26, basis: "range", assumed: "tier not stated: the most of 9 to 26" },
  ],
  [
    "several that are not stated",
    { unit: "per image", axes: ["tier", "size"], credits: [9, 13, 26, 44] },
    {},
    { credits: 44, basis: "range", assumed: "tier and size not stated: the most of 9 to 44" },
  ],
  [
    "what is not stated, but makes no difference",
    { unit: "per image", axes: ["tier", "size"], credits: [9, 13, 9, 44] },
    { size: "small" },
    { credits: 9, basis: "exact" },
  ],
  [
    "an upper limit",
    { unit: "per image", credits: [4], from: "seconds" },
    { seconds: 3 },
    { credits: 12, basis: "range", assumed: "seconds may come to less: the most of 4 to 12" },
  ],
  [
    "a quantity that the request tells",
    { unit: "per second", credits: [3, 9], from: "seconds", measure: "seconds" },
    { seconds: 4 },
    { credits: 36, basis: "range", assumed: "the reference fixes no price: the most of 3 to 9" },
  ],
  [
    "a quantity that nobody knows: the assumed one, at the greatest rate",
    { unit: "per second", credits: [3, 9], measure: "seconds" },
    {},
    {
      credits: 9 * assumedUnits,
      basis: "assumed-quantity",
      assumed: "the reference fixes no price: the most of 3 to 9; seconds unknown: 10",
    },
  ],
  [
    "a value without a documented price: the greatest that there is",
    { unit: "per video", credits: [3, null], axes: ["size"] },
    { size: "large" },
    { credits: 3, basis: "range", assumed: "the reference fixes no price: the most of any to 3" },
  ],
];
const parameters = {
  seconds: { type: "integer" },
  tier: { values: ["pro", "flex"] },
  size: { values: ["small", "large"] },
} as const;
test.each(cases)("%s", (_, price, params, want) => {
  const models = { m: { parameters, price } } as const;
  expect(priceOf({ ...tables, models }, "m", params, toAssumptions())).toEqual(want);
});

test("what is assumed stands in the log line, in the journal, and in a refusal; a documented price says nothing", async () => {
  const emulator = await start({ credits: 30 });
  const input = { prompt: "A lake", aspect_ratio: "1:1", resolution: "1K" };
  const unstated = { model: "flux-2", callBackUrl: "https://a.example/", input };
  expect((await submit(emulator, unstated)).json.code).toBe(200);
  await submit(emulator, unstated);
  const stated = { ...unstated, options: JSON.stringify({ model: 1 }) };
  emulator.ledger.add(26);
  expect((await submit(emulator, stated)).json.code).toBe(200);

  const assumed = "tier not stated: the most of 9 to 26";
  const [first, refused, last] = emulator.journal.entries({ type: "reply" });
  expect(emulator.journal.entries({ type: "charge" })).toMatchObject([{ credits: 26, assumed }, { credits: 26 }]);
  expect([first?.assumed, refused?.assumed]).toEqual([assumed, assumed]);
  expect(JSON.stringify([last, emulator.journal.entries({ type: "charge" })[1]])).not.toContain("assumed");
  expect([first, last].map((entry) => entry && toLogLine(entry)?.replace(/task \w+/, "task"))).toEqual([
    `POST generate  200  flux-2  task  26 credits (assumed: ${assumed}), 4 left`,
    "POST generate  200  flux-2  task  26 credits, 4 left",
  ]);
});

const kling = {
  model: "kling-2-6",
  callBackUrl: "https://a.example/",
  input: { prompt: "A lake", aspect_ratio: "1:1", duration: 5, sound: false },
};
const wan = {
  model: "wan-animate-movie",
  callBackUrl: "https://a.example/",
  imageURLList: '["https://a.example/a.png"]',
  videoURLList: '["https://a.example/a.mp4"]',
  input: { image_url: "https://a.example/a.png", video_url: "https://a.example/a.mp4", resolution: "480p" },
};
const kontext = { callBackUrl: "https://a.example/", prompt: "A lake" };
const contradicting: [model: string, body: object, options: object, at: string, most: number][] = [
  ["flux-kontext-pro", kontext, { model: 1 }, "options.model", 18],
  ["flux-kontext-max", kontext, { model: 0 }, "options.model", 18],
  ["wan-animate-replace", wan, { animationType: 1 }, "options.animationType", 110],
  ["wan-animate-movie", wan, { animationType: 0 }, "options.animationType", 110],
  ["kling-2-6", kling, { sound: true }, "options.sound", 198],
];
test.each(contradicting)(
  "given %s and another tier elsewhere, want a refusal; where any value is taken, the most",
  async (model, body, options, at, most) => {
    const all = { ...body, model, options: JSON.stringify(options) };
    const strict = await start();
    await submit(strict, all);
    expect(strict.ledger.state().charged).toBe(0);
    expect(strict.journal.entries({ type: "reply" })).toMatchObject([{ problems: [{ path: at, rule: "const" }] }]);

    const lenient = await start({ assume: { "values-as-decided": "taken" } });
    await submit(lenient, all);
    const [charge] = lenient.journal.entries({ type: "charge" });
    expect(charge).toMatchObject({ credits: most, assumed: `${at} contradicts the rest: the most` });
  },
);
