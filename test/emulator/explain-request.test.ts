import { expect, test } from "vitest";
import type { Assume } from "../../templates/emulator/src/assumptions.js";
import { readOptions } from "../../templates/emulator/src/emulator-options.js";
import { type ExplainedRequest, explainRequest } from "../../templates/emulator/src/explain-request.js";
import { World } from "../../templates/emulator/src/world.js";
import { encodeRequest } from "../../templates/sdk/src/request/encode-request.js";
import { control, picture, start, submit, tables, vectors } from "./support/emulator.js";

async function explain(body: unknown, assume: Assume = {}): Promise<ExplainedRequest> {
  const emulator = await start({ credits: 1e6, assume });
  await submit(emulator, body);
  return (await control(emulator, "GET", "requests/1")).json as unknown as ExplainedRequest;
}

const valid = vectors.filter(({ request }) => request);

test("every request that the vectors send is read back: what was read makes the same request", () => {
  const settings = readOptions({ clock: "virtual" }, Object.keys(tables.models));
  for (const { id, model, request, callBackUrl } of valid) {
    const world = new World(tables, settings, () => "");
    world.journal.add("request", { operation: "generate", body: JSON.stringify(request) });
    const { slots = [], params = {} } = explainRequest(world, 1) ?? {};
    expect([id, encodeRequest(tables.rows, model, params, { callbackUrl: callBackUrl })]).toEqual([id, request]);
    expect([id, slots.filter(({ kind }) => kind === "unknown" || kind === "ignored")]).toEqual([id, []]);
    const read = slots.filter(({ kind }) => kind === "parameter");
    for (const { parameter = "", value } of read) {
      const param = params[parameter];
      // In a list, a single link is a list of one.
      const want = Array.isArray(value) && !Array.isArray(param) ? [param] : param;
      expect([id, parameter, value]).toEqual([id, parameter, want]);
    }
    expect([id, new Set(read.map(({ parameter }) => parameter))]).toEqual([id, new Set(Object.keys(params))]);
  }
});

test("given one link where only a list travels, want it as the SDK takes it", () => {
  const settings = readOptions({ clock: "virtual" }, Object.keys(tables.models));
  for (const [model, { parameters }] of Object.entries(tables.rows.models)) {
    const link = "https://a.example/a.png";
    for (const [name, { type, also = [] }] of Object.entries(parameters)) {
      if (type !== "url") continue;
      for (const { key } of also.filter(({ as, fallback }) => as === "url-list" && !fallback)) {
        const world = new World(tables, settings, () => "");
        const body = JSON.stringify({ model, [key]: JSON.stringify([link]) });
        world.journal.add("request", { operation: "generate", body });
        const { slots = [], params } = explainRequest(world, 1) ?? {};
        expect([model, params?.[name], slots.find(({ at }) => at === key)?.value]).toEqual([model, link, link]);
      }
    }
  }
});

test("what travels as an index, in options and in lists", async () => {
  const model = "imagen-v4";
  const { request } = valid.find((vector) => vector.model === model && vector.request?.options) ?? {};
  const { slots = [], name } = await explain(request);
  expect(name).toBe("Imagen V4");
  expect(slots.filter(({ as }) => as === "index")).toMatchObject([
    { kind: "parameter", parameter: "tier", wire: expect.any(Number), value: expect.any(String) },
  ]);
});

test("what follows from the model, what has no effect, what is none, what is no value", async () => {
  const routed = await explain(valid.find(({ model }) => model === "wan-animate-replace")?.request);
  expect(routed.slots?.filter(({ kind }) => kind === "fixed")).toMatchObject([
    { at: expect.stringMatching(/^options\./) },
  ]);

  const root = valid.find(({ model }) => model === "veo-3-fast")?.request;
  expect((await explain({ ...root, input: { prompt: "x" } })).slots).toContainEqual({
    at: "input",
    kind: "ignored",
    wire: { prompt: "x" },
  });

  const typo = await explain({ ...picture, input: { promt: "x" }, options: "no JSON" });
  expect(typo.slots).toContainEqual({ at: "input.promt", kind: "unknown", wire: "x" });
  expect(typo.slots).toContainEqual({ at: "options", kind: "unknown", wire: "no JSON" });
  expect(typo.answer?.problems).toContainEqual({ path: "input.promt", rule: "unknown" });

  const tier = valid.find(({ model, request }) => model === "imagen-v4" && request?.options)?.request;
  const [key] = Object.keys(JSON.parse(String(tier?.options)));
  const wrong = await explain({ ...tier, options: JSON.stringify({ fast_ultra: 99, [String(key)]: 99 }) });
  expect(wrong.slots?.filter(({ wire }) => wire === 99).every((slot) => !("value" in slot))).toBe(true);
});

test("what was accepted is read as it was taken, whatever is assumed", async () => {
  const root = valid.find(({ model }) => model === "veo-3-fast")?.request ?? {};
  const { model, callBackUrl, prompt, ...others } = root as Record<string, unknown>;
  const merged = await explain({ model, callBackUrl, ...others, input: { prompt } }, { "root-only-input": "merged" });
  expect(merged.answer?.taskId).toBeDefined();
  expect(merged.params).toMatchObject({ prompt });
  expect(merged.slots).toContainEqual(
    expect.objectContaining({ at: "input.prompt", kind: "parameter", parameter: "prompt" }),
  );

  const longer = await explain({ ...picture, model: `${picture.model}-next` }, { "model-values-exact": "prefix" });
  expect(longer.answer).toMatchObject({ taskId: expect.any(String) });
  const { name, params } = await explain(picture);
  expect([longer.name, longer.params]).toEqual([name, params]);

  const tier = valid.find(({ model, request }) => model === "imagen-v4" && request?.options)?.request;
  const options = JSON.parse(String(tier?.options));
  const plain = await explain({ ...tier, options }, { "json-in-strings": "plain" });
  expect(plain.params).toEqual((await explain(tier)).params);
  expect(plain.slots?.filter(({ kind }) => kind === "unknown")).toEqual([]);
});

test.each([
  [
    "an unknown model",
    { model: "nope", callBackUrl: "https://a.example", prompt: "x" },
    ["envelope", "envelope", "unknown"],
  ],
  ["no model", { prompt: "x" }, ["unknown"]],
  ["a model of another type", { model: 7 }, ["envelope"]],
  ["a name of the prototype", { model: "constructor", toString: 1 }, ["envelope", "unknown"]],
])("%s", async (_, body, kinds) => {
  const { slots, params, name } = await explain(body);
  expect([slots?.map(({ kind }) => kind), params, name]).toEqual([kinds, undefined, undefined]);
});

test.each([
  ["no JSON", "{"],
  ["a list", "[1]"],
  ["nothing", ""],
  ["nesting without end", "[".repeat(8_000)],
  ["nesting without end in options", JSON.stringify({ ...picture, options: "[".repeat(4_000) + "]".repeat(4_000) })],
])("a body that is %s is shown as it came", async (_, body) => {
  const { request, params, slots = [] } = await explain(body);
  expect([request.body, params === undefined || slots.length > 0]).toEqual([body, true]);
});

test("nesting without end in a member has no meaning", async () => {
  const deep = `{"a": ${"[".repeat(3_000)}${"]".repeat(3_000)}}`;
  const { request, slots } = await explain(JSON.stringify({ ...picture, options: deep }));
  expect([typeof request.body, slots]).toEqual(["string", undefined]);
});

test("a body that is too long for the journal", async () => {
  const { request, slots } = await explain({ ...picture, input: { ...picture.input, prompt: "x".repeat(20_000) } });
  expect([Number(request.bytes) > 20_000, slots]).toEqual([true, undefined]);
});

test.each(["0", "2", "x", "1.5", "1e0", "-1", "%20"])("there is no request %j", async (n) => {
  const emulator = await start();
  await submit(emulator, picture);
  const { status } = await control(emulator, "GET", `requests/${n}`);
  expect(status).toBe(n === "1e0" ? 200 : 404);
});
