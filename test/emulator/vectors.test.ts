import { expect, test } from "vitest";
import type { Binding } from "../../templates/sdk/src/contract.js";
import { encodeRequest } from "../../templates/sdk/src/request/encode-request.js";
import { tables, vectors } from "./support/emulator.js";

const { rows } = tables;

test("at least one accepted and one rejected vector per sendable model", () => {
  for (const model of Object.keys(rows.models)) {
    const own = vectors.filter((vector) => vector.model === model);
    expect(own.filter(({ request }) => request).length, model).toBeGreaterThan(0);
    expect(own.filter(({ error }) => error).length, model).toBeGreaterThan(0);
  }
});

test("the SDK produces each accepted one", () => {
  for (const { id, model, params, callBackUrl, request } of vectors) {
    if (request) expect(encodeRequest(rows, model, params, { callbackUrl: callBackUrl }), id).toEqual(request);
  }
});

test("every wire binding of every model is in one of them", () => {
  const missing: string[] = [];
  for (const [model, { parameters, home = "input", fixed = [] }] of Object.entries(rows.models)) {
    const requests = vectors.flatMap((vector) => (vector.model === model && vector.request ? [vector.request] : []));
    const bindings: Binding[] = parameters.flatMap(
      ({ name, also = [], instead }) => instead ?? [{ place: home, key: name }, ...also],
    );
    for (const { place, key } of [...bindings, ...fixed]) {
      const isFilled = requests.some((request) => {
        const input = request.input as object | undefined;
        const part = { root: request, input: input ?? {}, options: JSON.parse(String(request.options ?? "{}")) }[place];
        return Object.hasOwn(part, key);
      });
      if (!isFilled) missing.push(`${model} ${place}.${key}`);
    }
  }
  expect(missing).toEqual([]);
});
