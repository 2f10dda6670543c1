import { describe, expect, it } from "vitest";
import { checkReading } from "../../generator/check/check-reading.js";
import { formatDiagnostic } from "../../generator/diagnostics/format.js";
import { compileFiles, realSpec, replaceIn, type SpecFiles } from "../support/spec-files.js";

const files = realSpec();
const reference = "spec/reference/cliprise-business-api.txt";
const uncited = "spec/reference/uncited.yaml";
const unread = "spec/reference/unread.yaml";

function problems(edited: SpecFiles): readonly string[] {
  return checkReading(compileFiles(edited)).map(formatDiagnostic);
}

describe("every line of the reference is cited, or listed with a reason", () => {
  it("today's", () => {
    expect(problems(files)).toEqual([]);
  });

  it("a line more, which nothing cites", () => {
    const found = problems(
      replaceIn(files, reference, "\nInput Parameters\n", "\nEach minute has 60 requests.\n\nInput Parameters\n"),
    );
    expect(found).toEqual([
      expect.stringMatching(
        /^spec\/reference\/cliprise-business-api\.txt:327:1 error uncited-line: no fact cites "Each minute has 60 requests\."/,
      ),
    ]);
  });

  it("a citation less", () => {
    const found = problems(replaceIn(files, "spec/api.yaml", "    - section Quick Start > Base URL\n", ""));
    expect(found).toEqual([
      expect.stringContaining('error uncited-line: no fact cites "https://business.api.cliprise.app"'),
    ]);
  });

  it.each([
    [
      "that is cited",
      '    - "1"\n',
      '    - "1"\n    - MethodPOST\n',
      /uncited\.yaml:\d+:7 error listed-line: line 136 states something: api\.generate cites it/,
    ],
    [
      "that is gone",
      '    - "1"\n',
      '    - "1"\n    - 56Catalog entries\n',
      /error listed-line: no line of the reference is that; the nearest: line 5/,
    ],
    ["twice", '    - "2"\n', '    - "2"\n    - 55Catalog entries\n', /error listed-line: it is listed twice/],
  ])("a line listed %s", (_, find, replace, want) => {
    expect(problems(replaceIn(files, uncited, find, replace))).toEqual([expect.stringMatching(want)]);
  });

  it("a section or a card that is cited as a whole says of none of its lines that anybody read it", () => {
    const path = "spec/api.yaml";
    const precise = "      - section Generate Endpoint > MethodPOST\n";
    const found = problems(replaceIn(files, path, precise, "      - section Generate Endpoint\n"));
    expect(found).toEqual([expect.stringContaining('no fact cites "MethodPOST"')]);
  });
});

describe("what is unread", () => {
  const lineOf = (start: string) =>
    (files.get("spec/models/video/kling-3.yaml") ?? "").split("\n").findIndex((line) => line.startsWith(start)) + 1;
  const list = (yaml: string) => new Map([...files, [unread, yaml]]);

  it("each fact at its own place, with the old words and the new, and what to do", () => {
    const found = problems(
      list(
        "facts:\n  kling-3.pricing:\n    - { place: prices of kling-3, was: 100 credits, is: 200 credits }\n    - { place: card of kling-3, was: gone words, is: null }\n",
      ),
    );
    expect(found).toEqual([
      `spec/models/video/kling-3.yaml:${lineOf("pricing:")}:1 error unread-fact: kling-3.pricing is to be read again: prices of kling-3 said "100 credits" and says "200 credits" now; card of kling-3 said "gone words", which is gone. Change the fact where it follows, and then: npm run reference -- --confirm kling-3.pricing
  spec/reference/unread.yaml:2:3 listed here`,
    ]);
  });

  it("a fact that the spec has no longer, and new words, at their places in the list", () => {
    const found = problems(
      list(
        "facts:\n  kling-4.pricing:\n    - { place: card, was: a, is: b }\nwords:\n  - { place: section FAQ, words: New., facts: [] }\n",
      ),
    );
    expect(found).toEqual([
      expect.stringMatching(/^spec\/reference\/unread\.yaml:2:3 error unread-fact: kling-4\.pricing is no fact/),
      expect.stringMatching(/^spec\/reference\/unread\.yaml:5:5 error unread-words: section FAQ says "New\." now/),
    ]);
  });

  it("all new words of a place at once, as they are confirmed at once", () => {
    const word = (words: string) => `  - { place: section FAQ, words: ${words}, facts: [] }\n`;
    expect(problems(list(`words:\n${word("One.")}${word("Two.")}`))).toEqual([
      'spec/reference/unread.yaml:2:5 error unread-words: section FAQ says "One." and "Two." now. Read all of it, and then: npm run reference -- --confirm "section FAQ"',
    ]);
  });

  it("also while something else is wrong with the spec", () => {
    const edited = replaceIn(
      list("facts:\n  kling-3:\n    - { place: card, was: a, is: b }\n"),
      "spec/models/image/z-image.yaml",
      "name:",
      "nmae:",
    );
    expect(problems(edited)).toEqual([expect.stringContaining("spec/models/video/kling-3.yaml:2:1 error unread-fact")]);
  });

  it("a list of another shape", () => {
    const { diagnostics } = compileFiles(list("facts:\n  kling-3: read it\n"));
    expect(diagnostics.map(({ code, location }) => `${code} ${location.line}:${location.column}`)).toEqual([
      "wrong-type 2:12",
    ]);
  });
});
