import { expect, test } from "vitest";
import { toAssumptions } from "../../templates/emulator/src/assumptions.js";
import { toLogLine } from "../../templates/emulator/src/log-line.js";
import { assumedUnits, priceOf } from "../../templates/emulator/src/price.js";
import type { PriceRow } from "../../templates/sdk/src/contract.js";
import { estimateCredits } from "../../templates/sdk/src/price/estimate-credits.js";
import { tables } from "../../templates/sdk/src/tables/rows.js";
import { tables as real, start, submit } from "./support/emulator.js";

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
const kontext = { callBackUrl: "https://a.example/", prompt: "A lake" };
/** What each of the requests that a body can be taken for costs. */
const costs = (models: readonly string[], ...params: readonly object[]) =>
  models.flatMap((model) => params.map((each) => Number(estimateCredits(real.rows, model, each).max)));
const contradicting: [model: string, body: object, options: object, at: string, costs: readonly number[]][] = [
  ["flux-kontext-pro", kontext, { model: 1 }, "options.model", costs(["flux-kontext-pro", "flux-kontext-max"], {})],
  ["flux-kontext-max", kontext, { model: 0 }, "options.model", costs(["flux-kontext-pro", "flux-kontext-max"], {})],
  [
    "kling-2-6",
    kling,
    { sound: true },
    "options.sound",
    costs(["kling-2-6"], kling.input, { ...kling.input, sound: true }),
  ],
];
test.each(contradicting)(
  "given %s and another tier elsewhere, want the most charged, and that said; or the least, where that is assumed",
  async (model, body, options, at, known) => {
    const all = { ...body, model, options: JSON.stringify(options) };
    for (const [reading, credits, which] of [
      ["maximum", Math.max(...known), "most"],
      ["minimum", Math.min(...known), "least"],
    ] as const) {
      const emulator = await start({ assume: { "range-charged-at-maximum": reading } });
      await submit(emulator, all);
      const [charge] = emulator.journal.entries({ type: "charge" });
      expect(charge).toMatchObject({ credits, basis: "range", assumed: `${at} contradicts the rest: the ${which}` });
    }
  },
);
