import { expect, test } from "vitest";
import { BudgetError, estimateCredits } from "../../../templates/sdk/src/index.js";
import { answer, client, failure, scriptedFetch } from "../support/client.js";

const ok = () => answer(200, { code: 200, taskId: "t-1" });
const picture = (tier?: "pro" | "flex") => ["picture-1", { prompt: "p", image_size: "1:1", tier }] as const;

test("a call over its own limit is refused before anything is sent", async () => {
  const { fetch, calls } = scriptedFetch(ok());
  const error = await failure<BudgetError>(client({ fetch }).generate(...picture("flex"), { maxCredits: 25 }));
  expect(error).toBeInstanceOf(BudgetError);
  expect(error).toMatchObject({ code: "budget", estimated: 26, available: 25 });
  expect(calls).toHaveLength(0);
  await client({ fetch }).generate(...picture("flex"), { maxCredits: 26 });
});

test("what a request can cost at most counts", async () => {
  const { fetch } = scriptedFetch(ok());
  expect(await failure(client({ fetch }).generate(...picture(), { maxCredits: 25 }))).toBeInstanceOf(BudgetError);
  await client({ fetch }).generate(...picture("pro"), { maxCredits: 9 });
});

test("the client's limit holds for all its calls together, also for those at the same time", async () => {
  const { fetch, calls } = scriptedFetch(ok);
  const cliprise = client({ fetch, maxCredits: 60 });
  const outcomes = await Promise.allSettled([1, 2, 3].map(() => cliprise.generate(...picture("flex"))));
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected"]);
  expect(calls).toHaveLength(2);
  expect(await failure(cliprise.generate(...picture("pro")))).toMatchObject({ available: 8 });
});

test("an unknown price is over every limit", async () => {
  const { fetch, calls } = scriptedFetch(ok());
  expect(await failure(client({ fetch }).raw({ model: "brand-new" }, { maxCredits: 1e9 }))).toMatchObject({
    estimated: null,
  });
  expect(await failure(client({ fetch, maxCredits: 1e9 }).raw({ model: "brand-new" }))).toBeInstanceOf(BudgetError);
  expect(calls).toHaveLength(0);
});

const unpriced: [name: string, call: (cliprise: ReturnType<typeof client>) => Promise<unknown>, why: RegExp][] = [
  [
    "a tier that no documented cell covers",
    (cliprise) =>
      cliprise.generate("picture-1", { prompt: "p", image_size: "1:1", tier: "8K" as "pro" }, { validate: "off" }),
    /none is documented for these parameters/,
  ],
  [
    "a length that nobody knows",
    (cliprise) => cliprise.generate("speech-1", { text: "" }, { validate: "off" }),
    /per 5 000 characters: pass \{ characters \}/,
  ],
  ["what extra adds", (cliprise) => cliprise.generate(...picture("pro"), { extra: { root: { hd: 1 } } }), /extra adds/],
  ["raw", (cliprise) => cliprise.raw({ model: "new" }), /what raw\(\) sends/],
];
test.each(unpriced)("over every limit, and says what is unknown: %s", async (_, call, why) => {
  const { fetch, calls } = scriptedFetch(ok());
  const error = await failure<BudgetError>(call(client({ fetch, maxCredits: 1e9 })));
  expect(error).toMatchObject({ code: "budget", estimated: null, message: expect.stringMatching(why) });
  expect(calls).toHaveLength(0);
});

test.each([[["picture-1"]], [{ toString: () => "picture-1" }], [new String("picture-1")], [undefined], [7], [null]])(
  "a model that is no string, %s, is neither sent nor priced",
  async (model) => {
    const { fetch, calls } = scriptedFetch(ok());
    const cliprise = client({ fetch });
    const params = picture("pro")[1];
    const want = { code: "validation", issues: [{ path: "model", code: "type" }] };
    expect(await failure(cliprise.generate(model as "picture-1", params))).toMatchObject(want);
    expect(await failure(cliprise.generate(model as "picture-1", params, { validate: "off" }))).toMatchObject(want);
    expect(() => estimateCredits(model as "picture-1", params)).toThrow(/model: expected a string, got /);
    expect(calls).toHaveLength(0);
  },
);

test("what is checked, priced and sent is one copy, whatever a getter or toJSON says later", async () => {
  const { fetch, calls } = scriptedFetch(ok());
  let reads = 0;
  const params = {
    prompt: "p",
    image_size: "1:1" as const,
    get tier() {
      return reads++ === 0 ? ("flex" as const) : ("pro" as const);
    },
    image_urls: Object.assign(["https://a.example/1.png"], {
      toJSON: () => [reads++ < 5 ? "https://a.example/2.png" : "file:///etc/passwd"],
    }),
  };
  const error = await failure<BudgetError>(client({ fetch }).generate("picture-1", params, { maxCredits: 25 }));
  expect(error).toMatchObject({ code: "budget", estimated: 26 });
  reads = 1;
  await client({ fetch }).generate("picture-1", params, { maxCredits: 25 });
  const { input, imageURLList, options } = JSON.parse(String(calls[0]?.init.body));
  expect(options).toBe('{"model":0}');
  expect(input.image_urls).toEqual(["https://a.example/2.png"]);
  expect(imageURLList).toBe('["https://a.example/2.png"]');
});

test("a limit of 0 lets nothing through", async () => {
  const { fetch, calls } = scriptedFetch(ok());
  expect(await failure(client({ fetch, maxCredits: 0 }).generate(...picture("pro")))).toBeInstanceOf(BudgetError);
  expect(calls).toHaveLength(0);
});

test("a rejected or unsent request gives its credits back, one of unknown outcome does not", async () => {
  const refused = Object.assign(new Error(), { code: "DEPTH_ZERO_SELF_SIGNED_CERT" });
  const { fetch } = scriptedFetch(answer(200, { code: 400, msg: "no" }), refused, answer(502, {}), ok());
  const cliprise = client({ fetch, maxCredits: 10 });
  expect(await failure(cliprise.generate(...picture("pro")))).toMatchObject({ code: "rejected" });
  expect(await failure(cliprise.generate(...picture("pro")))).toMatchObject({ code: "not_sent" });
  expect(await failure(cliprise.generate(...picture("pro")))).toMatchObject({ code: "submission_unknown" });
  expect(await failure(cliprise.generate(...picture("pro")))).toMatchObject({ code: "budget", available: 1 });
});
