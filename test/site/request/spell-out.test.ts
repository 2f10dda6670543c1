import { expect, test } from "vitest";
import { spellOut } from "../../../templates/site/src/request/spell-out.js";

const cases: readonly [what: string, given: string, want: string][] = [
  ["plain lines", 'a = "b"\nc = "~"\n', 'a = "b"\nc = "~"\n'],
  ["letters that are seen", '"é 图"', '"é 图"'],
  ["a tab", '"a\tb"\nc', '"a\\u0009b"\nc'],
  ["a delete", '"a\x7fb"', '"a\\u007fb"'],
  ["a control of Latin-1", '"a\x85b"', '"a\\u0085b"'],
  ["a blank that does not break", '"a\xa0b"', '"a\\u00a0b"'],
  ["an override of the direction", '"a\u202eb"', '"a\\u202eb"'],
  ["a tag, two units long", '"a\u{e0041}b"', '"a\\udb40\\udc41b"'],
];
test.each(cases)("given code with %s, want what does not show to be spelled out", (_, given, want) => {
  expect(spellOut(given)).toBe(want);
});
