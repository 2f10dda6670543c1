import { expect, test } from "vitest";
import { decoders, encoders } from "../../../templates/sdk/src/request/encodings.js";

const link = "https://example.com/a.png";
const values = ["1:1", "16:9"];

test.each([
  ["value", "16:9", "16:9"],
  ["value", [link], [link]],
  ["index", "16:9", 1],
  ["json-string", [{ prompt: "p" }], '[{"prompt":"p"}]'],
  ["url-list", [link, link], `["${link}","${link}"]`],
] as const)("%s: %j is written as %j, and read back", (encoding, value, wire) => {
  expect(encoders[encoding](value, values)).toEqual(wire);
  expect(decoders[encoding](wire, values)).toEqual(value);
});

test("one link is a list of one", () => {
  expect(encoders["url-list"](link, [])).toBe(`["${link}"]`);
});

test("a value that no list has is passed on as it is", () => {
  expect(encoders.index("4:3", values)).toBe("4:3");
});

test.each([["json-string"], ["url-list"]] as const)("%s: what is no JSON text has no value", (encoding) => {
  for (const wire of [link, "[", 3, null]) expect(decoders[encoding](wire, [])).toBeUndefined();
});

test("every encoding has a case above", () => {
  expect(Object.keys(encoders)).toEqual(["value", "index", "json-string", "url-list"]);
});
