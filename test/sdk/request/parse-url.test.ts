import { expect, test } from "vitest";
import { parseUrl } from "../../../templates/sdk/src/request/parse-url.js";

const cases: readonly [given: string, base: string | undefined, want: string | undefined][] = [
  ["https://example.com/a?b#c", undefined, "https://example.com/a?b#c"],
  ["http://müller.example", undefined, "http://xn--mller-kva.example/"],
  ["/a", "https://example.com/b/", "https://example.com/a"],
  ["/a", undefined, undefined],
  ["http://host:99999", undefined, undefined],
  ["", undefined, undefined],
];
test.each(cases)("given %j, and what it stands in %j, want %j", (given, base, want) => {
  expect(parseUrl(given, base)?.href).toBe(want);
});
