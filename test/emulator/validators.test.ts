import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { encode } from "../../templates/sdk/src/request/encode-request.js";
import { generated, start, submit, tables, type Vector, vectors } from "./support/emulator.js";

const { rows, models, validators } = tables;

function isValid(body: Record<string, unknown>): boolean {
  const validate = validators[models[String(body.model)]?.entry ?? ""];
  return validate?.(body) === true;
}

/** The best body that can be made of what the SDK refuses: what a careless client would send. */
function carelessBody({ model, params, callBackUrl }: Vector): Record<string, unknown> | undefined {
  return Object.hasOwn(rows.models, model) ? encode(rows, model, params, { callbackUrl: callBackUrl }).body : undefined;
}

/**
 * Two mistakes of a caller that leave a right body: one URL where a list travels as a string, which the encoder makes a list;
 * and a tier left out, which the API would choose itself at a price that nobody knows.
 */
function isHarmless({ model, params, error }: Vector): boolean {
  const row = rows.models[model]?.parameters[error?.path ?? ""];
  const [only, ...others] = row?.instead ?? [];
  if (!only || others.length > 0) return false;
  return error?.code === "required"
    ? only.place === "options"
    : only.as === "url-list" && typeof params[error?.path ?? ""] === "string";
}

test("every sendable model has its facts, its row, its price and its validator", () => {
  expect(Object.keys(models)).toEqual(Object.keys(rows.models));
  for (const [model, { entry }] of Object.entries(models)) {
    expect(validators[entry], model).toBeTypeOf("function");
    expect(rows.models[model], model).toBeDefined();
    expect(rows.models[model]?.price, model).toBeDefined();
  }
});

test("every accepted vector is accepted, and every model has one", () => {
  const sent = vectors.flatMap(({ request }) => (request ? [request] : []));
  expect(sent.filter((body) => !isValid(body))).toEqual([]);
  expect(new Set(sent.map(({ model }) => model))).toEqual(new Set(Object.keys(models)));
});

test("what the SDK refuses the validators refuse too, without sharing code with it", () => {
  const bodies = vectors
    .filter((vector) => vector.error && !isHarmless(vector))
    .map((vector) => ({ vector, body: carelessBody(vector) }));
  const accepted = bodies.filter(({ body }) => body && isValid(body)).map(({ vector }) => vector.id);
  expect(accepted).toEqual([]);
  const refused = bodies.filter(({ body }) => body).map(({ body }) => body?.model);
  expect(new Set(refused)).toEqual(new Set(Object.keys(models)));
});

test("the compiled validators agree with ajv on the emitted schemas", () => {
  const ajv = new Ajv2020({ strict: false });
  const compiled = new Map<string, (body: unknown) => boolean>();
  const byHand = (body: Record<string, unknown>): boolean => {
    const entry = models[String(body.model)]?.entry ?? "";
    const validate = compiled.get(entry) ?? ajv.compile(generated<object>(`schemas/request/${entry}.schema.json`));
    compiled.set(entry, validate);
    return validate(body);
  };
  for (const vector of vectors) {
    const body = vector.request ?? carelessBody(vector);
    // ajv itself reads contentSchema as a mere annotation: it may accept more, never less.
    if (body && isValid(body)) expect(byHand(body), vector.id).toBe(true);
    if (body && !byHand(body)) expect(isValid(body), vector.id).toBe(false);
  }
});

describe("JSON in strings is read", () => {
  const seedance = vectors.find(({ id, request }) => id.startsWith("seedance-v1-pro.") && request?.options)?.request;
  const wrong: [string, Record<string, unknown>][] = [
    ["options that is no JSON", { options: "{model:0}" }],
    ["options that is an object", { options: { duration: 0 } }],
    ["options that is a list", { options: "[]" }],
    ["an index beyond the list", { options: '{"duration": 1000}' }],
    ["an index as a string", { options: '{"duration": "0"}' }],
    ["imageURLList that is a list", { imageURLList: ["https://example.com/ref.jpg"] }],
    ["imageURLList that is one URL", { imageURLList: "https://example.com/ref.jpg" }],
    ["imageURLList with a private URL", { imageURLList: '["http://10.0.0.1/a.jpg"]' }],
    ["imageURLList that is no JSON", { imageURLList: "[https://example.com/ref.jpg]" }],
  ];
  test("a right one is accepted", () => expect(isValid({ ...seedance })).toBe(true));
  test.each(wrong)("%s is refused", (_, change) => expect(isValid({ ...seedance, ...change })).toBe(false));
});

test("lengths are counted in code points", () => {
  const body = (prompt: string) => ({
    model: "z-image",
    callBackUrl: "https://app.example.com/hook",
    input: { prompt, aspect_ratio: "1:1" },
  });
  expect(isValid(body("😀".repeat(1000)))).toBe(true);
  expect(isValid(body("😀".repeat(1001)))).toBe(false);
});

test("over HTTP: of each model an accepted vector becomes a task, a careless body is refused and free", async () => {
  const emulator = await start({ credits: 10_000_000 });
  const kinds = new Map(
    vectors.map((vector) => [`${vector.model} ${vector.request ? "accepted" : "refused"}`, vector]),
  );
  for (const vector of kinds.values()) {
    const before = emulator.ledger.state().balance;
    const body = vector.request ?? carelessBody(vector) ?? { model: vector.model, callBackUrl: vector.callBackUrl };
    if (vector.error && isHarmless(vector)) continue;
    const { status, json } = await submit(emulator, body);
    if (vector.request) {
      expect({ id: vector.id, status, code: json.code }).toEqual({ id: vector.id, status: 200, code: 200 });
    } else {
      expect(json.taskId, vector.id).toBeUndefined();
      expect(emulator.ledger.state().balance, vector.id).toBe(before);
    }
  }
});
