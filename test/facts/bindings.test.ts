import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Binding } from "../../generator/ir/types.js";
import { resolveRealSpec } from "../support/real-spec.js";

type Reading = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

const reading = parse(readFileSync(new URL("bindings.yaml", import.meta.url), "utf8")) as Reading;

/** Where the two readings differ, what the spec says and why. */
const decided: Readonly<Record<string, readonly [bindings: readonly string[], why: string]>> = {
  "sora-2-turbo.size": [["input.size"], "options.quality is on the card only; the index has no options (ambiguity 69)"],
  "kling-3-multi-shot.image_urls": [
    ["input.image_urls", "imageURLList"],
    "the card documents the root list too, and media go to both places",
  ],
  "kling-3-multi-shot.imageURLList": [[], "it is what image_urls writes"],
  "hailuo-pro.image_url": [
    ["input.image_url", "input.image_urls fallback"],
    "the same copy, unless image_urls is given itself",
  ],
};

const { entries } = resolveRealSpec();

test.each(Object.keys(reading))("%s: every parameter travels where a second reading says", (id) => {
  const parameters = entries.find((entry) => entry.id === id)?.parameters ?? [];
  const given = Object.fromEntries(parameters.map(({ name, bindings }) => [name, bindings.map(inWords).sort()]));
  const want = Object.fromEntries(
    Object.entries(reading[id] ?? {}).flatMap(([name, slots]) => {
      const bindings = decided[`${id}.${name}`]?.[0] ?? [slots].flat();
      return bindings.length > 0 ? [[name, [...bindings].sort()]] : [];
    }),
  );
  expect(given).toEqual(want);
});

test("every entry with fields of its own has been read twice", () => {
  const unread = entries.filter(({ id, aliasOf }) => aliasOf === null && !(id in reading)).map(({ id }) => id);
  expect(unread).toEqual([]);
});

function inWords({ place, key, encoding, fallback }: Binding): string {
  if (encoding === "url-list" && key.endsWith("URLList")) return key;
  const how = { value: "", index: " index", "json-string": " json", "url-list": " url-list" }[encoding];
  return `${place}.${key}${how}${fallback ? " fallback" : ""}`;
}
