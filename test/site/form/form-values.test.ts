import { describe, expect, test } from "vitest";
import { tablesOf } from "../../../generator/derive/rows.js";
import { minimalCall, sampleCalls } from "../../../generator/derive/sample-calls.js";
import type { ModelRow } from "../../../templates/sdk/src/contract.js";
import { printAddress, readAddress } from "../../../templates/site/src/form/address.js";
import { modelField, readParams, textsOf } from "../../../templates/site/src/form/form-values.js";
import { resolveRealSpec } from "../../support/real-spec.js";

const row: Pick<ModelRow, "parameters"> = {
  parameters: {
    prompt: { required: true },
    duration: { type: "integer", values: [5, 10] },
    length: { values: ["6"] },
    frames: { type: "integer" },
    seconds: { type: "number" },
    sound: { type: "boolean" },
    style: { type: "scalar" },
    image: { type: "url" },
    images: { type: "urls" },
    shots: { type: "objects" },
  },
};

test.each<[name: string, texts: readonly string[], want: unknown]>([
  ["prompt", ["  two\nlines "], "  two\nlines "],
  ["prompt", ["7"], "7"],
  ["duration", ["5"], 5],
  ["duration", ["7"], 7],
  ["length", ["6"], "6"],
  ["frames", ["16"], 16],
  ["frames", ["1.5"], 1.5],
  ["frames", ["many"], "many"],
  ["frames", ["0x10"], 16],
  ["seconds", ["0.5"], 0.5],
  ["sound", ["true"], true],
  ["sound", ["false"], false],
  ["sound", ["perhaps"], "perhaps"],
  ["style", ["0.5"], 0.5],
  ["style", ["007"], "007"],
  ["style", ["warm"], "warm"],
  ["image", [" https://example.com/a.jpg "], "https://example.com/a.jpg"],
  ["images", ["https://a.example", "", "https://b.example"], ["https://a.example", "https://b.example"]],
  ["shots", ['[{"prompt":"A"}]'], [{ prompt: "A" }]],
  ["shots", ["[{"], "[{"],
])("%s filled in with %j is %j", (name, texts, want) => {
  expect(
    readParams(
      row,
      texts.map((text) => [name, text] as const),
    ),
  ).toEqual({ [name]: want });
});

test("what is empty, or no parameter of the model, is not given", () => {
  const entries = [
    ["prompt", " "],
    ["images", ""],
    ["sound", ""],
    ["model", "x"],
    ["toString", "x"],
  ] as const;
  expect(readParams(row, entries)).toEqual({});
});

describe("a call that is filled in, and stands in the address, is read as the same call", () => {
  const spec = resolveRealSpec();
  for (const sendable of spec.models) {
    const { model } = sendable;
    test(model, () => {
      for (const { params } of [...sampleCalls(sendable, spec), minimalCall(sendable, spec)]) {
        const filled = Object.entries(params).flatMap(([name, value]) =>
          textsOf(value).map((text) => [name, text] as const),
        );
        const address = printAddress([[modelField, model], ...filled]);
        const entries = readAddress(address) ?? [];
        expect(readParams(tablesOf(spec).models[model] as ModelRow, entries)).toEqual(params);
        expect(printAddress(entries)).toBe(address);
      }
    });
  }
});

test.each(["", "#", "#parameters", "#main", "#prompt=A"])("%j is no address of a form", (hash) => {
  expect(readAddress(hash)).toBeUndefined();
});

test("an address holds what is filled in, in the form's order, whatever it holds", () => {
  const address = printAddress([
    ["model", "m"],
    ["prompt", "a & b = c #1\n\u{1f30a}"],
    ["seed", " "],
  ]);
  expect(address).toBe("#model=m&prompt=a+%26+b+%3D+c+%231%0A%F0%9F%8C%8A");
  expect([...(readAddress(address) ?? [])]).toEqual([
    ["model", "m"],
    ["prompt", "a & b = c #1\n\u{1f30a}"],
  ]);
});
