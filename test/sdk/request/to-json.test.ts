import { expect, test } from "vitest";
import { parseJson, toJson } from "../../../templates/sdk/src/request/to-json.js";

const cycle: { self?: unknown } = {};
cycle.self = cycle;

test.each([
  ["an object", { a: [1, null] }, '{"a":[1,null]}'],
  ["a text", "é", '"é"'],
  ["nothing", undefined, undefined],
  ["a BigInt", { a: 1n }, undefined],
  ["a cycle", cycle, undefined],
])("as JSON: %s", (_, given, want) => expect(toJson(given)).toBe(want));

test.each([
  ["a text", '{"a":1}', { a: 1 }],
  ["no JSON", "{a:1}", undefined],
  ["no text", 5, undefined],
])("read as JSON: %s", (_, given, want) => expect(parseJson(given)).toEqual(want));
