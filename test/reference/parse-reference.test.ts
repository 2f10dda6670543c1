import { describe, expect, it } from "vitest";
import { parseReference } from "../../generator/reference/parse-reference.js";
import type { SectionTitle } from "../../generator/reference/reference.js";

const titles: readonly SectionTitle[] = [
  { title: "Basics", holds: null },
  { title: "Cards", holds: "cards" },
  { title: "Index", holds: "index" },
  { title: "Questions", holds: "questions" },
];

const text = `Title

Basics

A sentence.

How to pay

With credits.

Cards

wave Wave
video text-to-video 3 credits per video

Video from words.

Tier selection: options.model: 0 = Pro

Required fields
prompt
Optional fields
ParameterAllowed values
A note.
wave-2 Wave 2 Root-only
video text-to-video 1 134 credits per video

Optional fields
size sound
ParameterAllowed values
size1:1 | 16:9
size decides the price.

Index

waveprompt
wave-2root:size, root:sound

Questions

Who pays?

You do.`;

const parse = (edition: string, wanted = titles) => parseReference(edition, wanted);
const { reference, problems } = parse(text);

describe("an edition", () => {
  it("has sections, each up to the next, with the headings in it", () => {
    expect(problems).toEqual([]);
    expect(reference.sections.map(({ title, from, to }) => [title, from, to])).toEqual([
      ["Basics", 3, 9],
      ["Cards", 11, 32],
      ["Index", 34, 37],
      ["Questions", 39, 43],
    ]);
    expect(reference.sections.map(({ blocks }) => blocks)).toEqual([
      [{ title: "How to pay", from: 7, to: 9 }],
      [],
      [],
      [{ title: "Who pays?", from: 41, to: 43 }],
    ]);
  });

  it("has cards, of which each line is there for something", () => {
    const told = (id: string) =>
      reference.cards.get(id)?.[0]?.lines.map(({ line, part, names }) => [line, part, ...names]);
    expect(told("wave")).toEqual([
      [13, "head"],
      [14, "price"],
      [16, "summary"],
      [18, "selection"],
      [20, "label"],
      [21, "required fields", "prompt"],
      [22, "label"],
      [23, "label"],
      [24, "note"],
    ]);
    expect(told("wave-2")).toEqual([
      [25, "head"],
      [26, "price"],
      [28, "label"],
      [29, "optional fields", "size", "sound"],
      [30, "label"],
      [31, "allowed values", "size"],
      [32, "note"],
    ]);
  });

  it("has rows by the longest id that they begin with", () => {
    expect([...reference.rows.index]).toEqual([
      ["wave", [36]],
      ["wave-2", [37]],
    ]);
  });
});

describe("what cannot be read", () => {
  it.each<[string, string, readonly SectionTitle[], object[]]>([
    [
      "a heading that is missing, with the nearest",
      text.replace("\nBasics\n", "\nBasic\n"),
      titles,
      [{ section: 0, code: "unknown-section", message: "the reference has no heading Basics; did you mean Basic?" }],
    ],
    [
      "a heading that stands twice",
      text.replace("How to pay", "Basics"),
      titles,
      [{ section: 0, code: "ambiguous-section", message: "the heading Basics stands on lines 3 and 7" }],
    ],
    [
      "a section without cards",
      text,
      titles.map(({ title, holds }) => ({ title, holds: holds === "questions" ? "cards" : holds })),
      [
        {
          section: 3,
          code: "empty-section",
          message: "Questions holds no card: a line of id and name, and one of category, task and price",
        },
      ],
    ],
    [
      "a table without rows",
      text,
      titles.map(({ title, holds }) => ({ title, holds: holds === "questions" ? "sizes" : holds })),
      [{ section: 3, code: "empty-section", message: "Questions holds no row of a model" }],
    ],
  ])("%s", (_, edition, wanted, problems) => {
    expect(parse(edition, wanted).problems).toEqual(problems);
  });

  it("nothing at all", () => {
    expect(parse("").problems).toHaveLength(titles.length);
    expect(parse("", []).reference.cards.size).toBe(0);
  });
});
