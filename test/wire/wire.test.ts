import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tablesOf } from "../../generator/derive/rows.js";
import { minimalCall, sampleCalls } from "../../generator/derive/sample-calls.js";
import { printJson } from "../../generator/print/json.js";
import { encodeRequest } from "../../templates/sdk/src/request/encode-request.js";
import { recording } from "../support/case-book.js";
import { resolveRealSpec } from "../support/real-spec.js";

// One request per sendable model, small enough to be read beside its card. A change shows in review as what would be sent.
const folder = join(import.meta.dirname, "golden");
const spec = resolveRealSpec();

const given = new Map(
  spec.models.map((model) => {
    const { params, callbackUrl } = sampleCalls(model, spec).at(-1) ?? minimalCall(model, spec);
    const request = encodeRequest(tablesOf(spec), model.model, params, { callbackUrl });
    return [`${model.model}.json`, printJson({ params, request }, 100)];
  }),
);

if (recording) {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  for (const [name, text] of given) writeFileSync(join(folder, name), text);
}

test("every sendable model has one golden request, and there is no other", () => {
  expect(readdirSync(folder).sort()).toEqual([...given.keys()].sort());
});

for (const [name, text] of given) {
  test(`${name.replace(/\.json$/, "")} sends what its golden request shows`, () => {
    expect(text).toBe(readFileSync(join(folder, name), "utf8"));
  });
}
