import { describe, expect, it } from "vitest";
import { formatDiagnostic } from "../../generator/diagnostics/format.js";
import { parseYaml } from "../../generator/load/yaml-document.js";
import { checkYamlTexts, parse } from "../support/check-yaml-texts.js";

describe("nesting 10,000 deep ends in one diagnostic", () => {
  const deep = 10_000;
  const tooDeep = (place: string) => [`x.yaml:${place} error yaml-too-deep: nested more than 24 levels deep`];
  const cases: readonly { name: string; text: string; want: string }[] = [
    { name: "block", text: Array.from({ length: 1000 }, (_, n) => `${" ".repeat(n)}a:`).join("\n"), want: "301:1" },
    {
      name: "block, in few levels more than allowed",
      text: Array.from({ length: 30 }, (_, n) => `${" ".repeat(n)}a:`).join("\n"),
      want: "26:26",
    },
    { name: "flow sequences", text: "[".repeat(deep), want: "1:97" },
    { name: "flow mappings", text: "{a: ".repeat(deep), want: "1:385" },
    { name: "closed again", text: "[".repeat(deep) + "]".repeat(deep), want: "1:97" },
    { name: "sequences on one line", text: "- ".repeat(deep), want: "1:1" },
    { name: "explicit keys", text: "? ".repeat(deep), want: "1:1" },
    { name: "flow over many lines", text: "[\n".repeat(deep), want: "97:1" },
  ];
  for (const { name, text, want } of cases) it(name, () => expect(parse(text).given).toEqual(tooDeep(want)));

  it("but brackets in texts and comments are none", () => {
    const text = `a: "${"[".repeat(200)}" # ${"{".repeat(200)}\nb: it's ${"[".repeat(200)}\n`;
    expect(parse(text)).toEqual({ value: { a: "[".repeat(200), b: `it's ${"[".repeat(200)}` }, given: [] });
  });

  it("hidden behind brackets in comments", () => {
    const { given } = parse("[\n#]\n".repeat(deep));
    expect(given.length).toBeGreaterThan(0);
    expect(given.every((line) => /^x\.yaml:\d+:\d+ error yaml-/.test(line))).toBe(true);
  });
});

describe("many problems in one file", () => {
  const cases: readonly { name: string; text: string; want: number }[] = [
    { name: "duplicate keys", text: "a: 1\n".repeat(20_001), want: 20_000 },
    { name: "aliases", text: "- *a\n".repeat(20_000), want: 20_000 },
  ];
  for (const { name, text, want } of cases)
    it(`${name}: all of them`, () => expect(parse(text).given).toHaveLength(want));
});

it("an alias bomb stays as small as its text", () => {
  const lines = Array.from({ length: 30 }, (_, n) => `a${n}: &a${n} [${n ? Array(10).fill(`*a${n - 1}`) : "x"}]`);
  expect(parse(lines.join("\n")).given).toHaveLength(30 + 29 * 10);
});

/** The long run is test/slow/yaml-texts.test.ts. */
checkYamlTexts(300);

it("prototypes stay untouched", () => {
  parse("__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }");
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

it("a place is one of the file that was given, not of what was meant", () => {
  // Cuts that move a line to the left and take its colon: what is said of the second stood behind its end.
  const text = "name: one\nlist:\n  first:\n    required: true\n  second:\n    required: true\n    values: [1]\n";
  const broken = [];
  for (let start = 0; start < text.length; start++)
    for (const length of [1, 2, 5, 9, 14]) broken.push(text.slice(0, start) + text.slice(start + length));
  const outside = broken.flatMap((given) => {
    const lines = given.split("\n");
    const { diagnostics } = parseYaml({ path: "x.yaml", text: given });
    return diagnostics
      .filter(({ location: { line, column } }) => column < 1 || column > (lines[line - 1]?.length ?? -1) + 1)
      .map((diagnostic) => `${JSON.stringify(given)}: ${formatDiagnostic(diagnostic)}`);
  });
  expect(outside).toEqual([]);
});
