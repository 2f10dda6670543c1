import { describe, expect, it } from "vitest";
import { formatDiagnostic } from "../../../generator/diagnostics/format.js";
import type { Column } from "../../../scripts/prices-import/columns.js";
import { type Import, importPrices } from "../../../scripts/prices-import/import-prices.js";
import { codes } from "../../../scripts/prices-import/problem-codes.js";
import { generateReal } from "../../support/real-spec.js";
import {
  baseSpec,
  generate,
  realSpec,
  replaceIn,
  resolveSpec,
  type SpecFiles,
  toSourceFiles,
} from "../../support/spec-files.js";

const header = "id,name,category,unit,tier,when,credits,min,max\n";
const pixel = "pixel,Pixel,image,per image,1K,resolution=1K,4,,\npixel,Pixel,image,per image,2K,resolution=2K,7,,\n";
const path = { pixel: "spec/models/image/pixel.yaml", motion: "spec/models/video/motion.yaml" };

interface Given {
  readonly names?: readonly [Column, string][];
  readonly since?: string;
}

function run(text: string, files = baseSpec(), { names = [], since = "2026-12-01" }: Given = {}): Import {
  return importPrices(toSourceFiles(files), { file: "p.csv", bytes: Buffer.from(text), names: new Map(names), since });
}

function edited(text: string, files: SpecFiles = baseSpec(), given: Given = {}): SpecFiles {
  const result = run(text, files, given);
  expect(result.problems.map(formatDiagnostic)).toEqual([]);
  return new Map(result.files.map((file) => [file.path, file.text]));
}

function pricingOf(text: string): string {
  return /^pricing:\n(?: .*\n|#.*\n)*/m.exec(text)?.[0] ?? "";
}

describe("what changes", () => {
  it("our own pricing.csv: nothing", () => {
    for (const [files, output] of [
      [baseSpec(), generate(resolveSpec(baseSpec()))],
      [realSpec(), generateReal()],
    ] as const) {
      const csv = output.get("pricing/pricing.csv") ?? "";
      expect(csv).toContain(header.trimEnd());
      expect(run(csv, files)).toMatchObject({ problems: [], changes: [], absent: [], files: [] });
    }
  });

  it("one price: one number in one file, with the difference in percent", () => {
    const csv = `${header}${pixel.replace(",4,", ",5,")}`;
    expect(run(csv)).toMatchObject({
      changes: [
        {
          id: "pixel",
          kind: "changed",
          tiers: [{ label: "1K", when: "resolution=1K", before: 4, after: 5, percent: 25 }],
        },
      ],
      unchanged: 0,
      absent: ["old-pixel", "canvas", "motion"],
    });
    expect([...edited(csv).keys()]).toEqual([path.pixel]);
  });

  it("the price before goes into the history, word by word; all else in the file stays", () => {
    const given = replaceIn(
      baseSpec(),
      path.pixel,
      "    - { label: 1K, credits: 4, when: { resolution: 1K } }\n",
      '    # the cheap one\n    - label: "1K"   # as printed\n      when:   { resolution: [ "1K" ] }\n      credits:    4   # since ever\n',
    );
    const text = (files: SpecFiles) => files.get(path.pixel) ?? "";
    const [before = "", after = ""] = text(given).split(pricingOf(text(given)));
    const once = edited(`${header}${pixel.replace(",4,", ",12,")}`, given);
    const today = (credits: number) => `pricing:
  unit: per image
  tiers:
    # the cheap one
    - label: "1K"   # as printed
      when:   { resolution: [ "1K" ] }
      credits:    ${credits}   # since ever
    - { label: 2K, credits: 7, when: { resolution: 2K } }
`;
    const past = (credits: number, since: string) => `    - unit: per image
      tiers:
        # the cheap one
        - label: "1K"   # as printed
          when:   { resolution: [ "1K" ] }
          credits:    ${credits}   # since ever
        - { label: 2K, credits: 7, when: { resolution: 2K } }
${since}`;
    const first = past(4, "");
    const afterOne = `${today(12)}  since: 2026-12-01\n  history:\n${first}`;
    expect(text(once)).toBe(`${before}${afterOne}${after}`);

    const spec = new Map([...given, ...once]);
    const third = `${header}${pixel.replace(",4,", ",13,")}`;
    const second = past(12, "      since: 2026-12-01\n");
    const afterTwo = `${today(13)}  since: 2027-01-01\n  history:\n${first}${second}`;
    expect(text(edited(third, spec, { since: "2027-01-01" }))).toBe(`${before}${afterTwo}${after}`);

    // On the same day it is a correction: nobody was charged the other price for a day.
    const corrected = `${today(13)}  since: 2026-12-01\n  history:\n${first}`;
    expect(text(edited(third, spec))).toBe(`${before}${corrected}${after}`);
  });

  it("a range gets tiers, typed as the parameters are, and leaves the rest of its pricing as it was", () => {
    const given = replaceIn(
      baseSpec(),
      path.motion,
      "  range: { min: 3, max: 9 }",
      "  # seconds of output\n  range: { min: 3, max: 9 } # a guess",
    );
    const csv = `id,tier,when,credits\nmotion,Mute,sound=false,3\nmotion,"With sound, loud: yes",sound=true;duration=5|10,9\n`;
    expect(pricingOf(edited(csv, given).get(path.motion) ?? "")).toBe(`pricing:
  unit: per second
  quantity: { from: duration }
  # seconds of output
  tiers:
    - { label: Mute, credits: 3, when: { sound: false } }
    - { label: "With sound, loud: yes", credits: 9, when: { sound: true, duration: [5, 10] } } # a guess
`);
    const [change] = run(csv, given).changes;
    expect(change).toMatchObject({
      kind: "filled",
      notes: [],
      tiers: [{ before: null, after: 3, percent: null }, { after: 9 }],
    });
  });

  it("tiers that leave something open, or leave the range, say so", () => {
    const csv = "id,when,credits\nmotion,sound=true;duration=5,11\n";
    expect(run(csv).changes[0]?.notes).toEqual([
      "no price in the file for 3 combinations of its values: what they cost stays 3 to 9",
      "its tiers go from 11 to 11, the reference says from 3 to 9",
    ]);
    // Outside the range it is another price, so that the range is history.
    expect(pricingOf(edited(csv).get(path.motion) ?? "")).toBe(`pricing:
  unit: per second
  quantity: { from: duration }
  tiers:
    - { label: sound=true;duration=5, credits: 11, when: { sound: true, duration: 5 } }
  range: { min: 3, max: 9 }
  basis: by sound
  since: 2026-12-01
  history:
    - unit: per second
      quantity: { from: duration }
      range: { min: 3, max: 9 }
      basis: by sound
`);
  });

  it("tiers for some of it: the range stays for the rest, more tiers go beside them, and goes with the last", () => {
    const some = "id,tier,when,credits\nmotion,Mute,sound=false,3\n";
    const once = edited(some);
    const tier = (label: string, credits: number, when: string) =>
      `    - { label: ${label}, credits: ${credits}, when: { ${when} } }\n`;
    const begin = "pricing:\n  unit: per second\n  quantity: { from: duration }\n  tiers:\n";
    const mute = begin + tier("Mute", 3, "sound: false");
    const rest = "  range: { min: 3, max: 9 }\n  basis: by sound\n";
    expect(pricingOf(once.get(path.motion) ?? "")).toBe(mute + rest);

    const spec = new Map([...baseSpec(), ...once]);
    expect(run(some, spec)).toMatchObject({ problems: [], changes: [] });
    expect(run(generate(resolveSpec(spec)).get("pricing/pricing.csv") ?? "", spec)).toMatchObject({
      problems: [],
      changes: [],
    });
    const more = `id,label,when,credits\nmotion,5 s,sound=true;duration=5,8\nmotion,Mute,sound=false,3\n`;
    const twice = edited(more, spec);
    const both = mute + tier("5 s", 8, "sound: true, duration: 5");
    expect(pricingOf(twice.get(path.motion) ?? "")).toBe(both + rest);

    const all = `${more}motion,10 s,sound=true;duration=10,9\n`;
    const last = edited(all, new Map([...spec, ...twice]));
    expect(pricingOf(last.get(path.motion) ?? "")).toBe(both + tier("10 s", 9, "sound: true, duration: 10"));
  });

  it("another price of a tier, and of the rest: both, with the history of both", () => {
    const spec = new Map([...baseSpec(), ...edited("id,tier,when,credits\nmotion,Mute,sound=false,3\n")]);
    const csv = "id,tier,when,credits,min,max\nmotion,Mute,sound=false,4,,\nmotion,by sound,,,4,12\n";
    expect(pricingOf(edited(csv, spec).get(path.motion) ?? "")).toBe(`pricing:
  unit: per second
  quantity: { from: duration }
  tiers:
    - { label: Mute, credits: 4, when: { sound: false } }
  range: { min: 4, max: 12 }
  basis: by sound
  since: 2026-12-01
  history:
    - unit: per second
      quantity: { from: duration }
      tiers:
        - { label: Mute, credits: 3, when: { sound: false } }
      range: { min: 3, max: 9 }
      basis: by sound
`);
  });

  it("a range that stays one", () => {
    const csv = `${header}motion,Motion,video,per second,by sound,,,4,9\n`;
    expect(run(csv).changes).toMatchObject([{ kind: "range", tiers: [{ label: "at least", before: 3, after: 4 }] }]);
    expect(pricingOf(edited(csv).get(path.motion) ?? "")).toContain(
      "  range: { min: 4, max: 9 }\n  basis: by sound\n  since: 2026-12-01\n  history:\n    - unit: per second\n",
    );
  });

  it("min and max beside a tier may be those before, or those that the new prices make", () => {
    const given = pixel.replace(",4,", ",5,");
    const want = [...edited(header + given)];
    for (const ends of ["4,7", "5,7", ",7"]) {
      expect([...edited(header + given.replaceAll(/,,\n/g, `,${ends}\n`))]).toEqual(want);
    }
  });

  it("a range that the file has still beside tiers for all of it goes", () => {
    const tiers = "id,when,credits,min,max\nmotion,sound=true,9,3,9\nmotion,sound=false,3,3,9\n";
    expect([...edited(`${tiers}motion,,,3,9\n`)]).toEqual([...edited(tiers)]);
  });

  it("an alias follows what is behind it", () => {
    const both = `${pixel}${pixel.replaceAll("pixel,Pixel", "old-pixel,Old Pixel")}`.replaceAll(",4,", ",5,");
    expect([...edited(header + both).keys()]).toEqual([path.pixel]);
  });
});

describe("what is read", () => {
  const want = [[path.pixel, expect.stringContaining("credits: 5, when: { resolution: 1K }")]];

  it("other names for the columns, other columns, another order", () => {
    const csv = "Credits (API),note,Model,Which\n5,new,pixel,1K\n7,,pixel,2K\n";
    const names: [Column, string][] = [
      ["credits", "Credits (API)"],
      ["id", "Model"],
      ["tier", "Which"],
    ];
    expect(run(csv, baseSpec(), { names }).files.map(({ path, text }) => [path, text])).toEqual(want);
  });

  it("a byte order mark, carriage returns, quotes, blanks, empty lines, no line end", () => {
    const csv = `\ufeffid,tier,credits\r\n\r\n"pixel","1K", 5 \r\n,,\r\npixel,2K,7`;
    expect([...edited(csv)]).toEqual(want);
  });

  it("semicolons, with or without the line that says so, tabs, line ends within quotes, titles in capitals, label for tier", () => {
    const lines = 'Id;Label;Note;Credits\r\npixel;1K;"a;\r\nb";5\r\npixel;2K;;7\r\n';
    for (const csv of [lines, `sep=;\r\n${lines}`, `\ufeffsep=;\n${lines}`, lines.replaceAll(";", "\t")])
      expect([...edited(csv)]).toEqual(want);
    expect(run(lines).unread).toEqual(["Note"]);
  });

  it("conditions and values in any order", () => {
    const csv = "id,when,credits\nmotion, duration = 10 | 5 ; sound = true ,9\n";
    const filled = new Map([...baseSpec(), ...edited(csv)]);
    expect(run("id,when,credits\nmotion,sound=true;duration=5|10,9\n", filled)).toMatchObject({
      problems: [],
      changes: [],
    });
  });

  it("cells that were kept from being formulas", () => {
    const tier = (label: string) => `    - { label: "${label}", credits: 4, when: { resolution: 1K } }`;
    const given = replaceIn(
      baseSpec(),
      path.pixel,
      "    - { label: 1K, credits: 4, when: { resolution: 1K } }",
      tier("=1K"),
    );
    const csv = generate(resolveSpec(given)).get("pricing/pricing.csv") ?? "";
    expect(csv).toContain(",'=1K,resolution=1K,4,");
    expect(run(csv, given)).toMatchObject({ problems: [], changes: [] });
    const filled = edited("id,tier,when,credits\nmotion,'-5 s,sound=true,9\n").get(path.motion) ?? "";
    expect(pricingOf(filled)).toContain("{ label: -5 s, credits: 9, when: { sound: true } }");
  });
});

/** Each with all that is said; the place is that of the cell. */
const bad: Readonly<Record<string, readonly [csv: string, want: string]>> = {
  "no CSV": ['id,tier,credits\npixel,"1K"x,4\n', "p.csv:2:1 error csv-syntax: Invalid Closing Quote"],
  "no columns": [
    "ids,tier,credits\n",
    "p.csv:1:1 error missing-column: no column id in the first line; did you mean ids?",
  ],
  "a column that is nearly one": [
    "id,tier,whem,credits\n",
    "p.csv:1:9 error unknown-column: whem is no column that is read; did you mean when?",
  ],
  "a decimal comma in a file with semicolons": [
    "sep=;\nid;tier;credits\npixel;1K;4\npixel;2K;7,5\n",
    'p.csv:4:10 error bad-credits: expected a whole number from 1 to 1000000, got "7,5": there are no parts of a credit',
  ],
  "no credits": [
    "id,when,credits\nmotion,sound=true,\n",
    "p.csv:2:19 error bad-credits: expected a whole number from 1 to 1000000, got nothing: leave the line out",
  ],
  "a tier of some that is lacking": ["id,tier,credits\ncanvas,Pro,9\n", "p.csv:2:1 error missing-tier: canvas has"],
  "columns twice": [
    "id,tier,credits,tier\npixel,1K,4,2K\n",
    "p.csv:1:17 error duplicate-column: two columns are called tier",
  ],
  "too few cells": [
    "id,tier,credits\npixel,1K\n",
    "p.csv:2:1 error cell-count: 2 cells, expected 3 as in the first line",
  ],
  "an id that no entry has": [
    "id,tier,credits\npixell,1K,4\n",
    "p.csv:2:1 error unknown-id: no entry pixell; did you mean pixel?",
  ],
  "another unit": [
    "id,unit,tier,credits\npixel,per image,1K,4\npixel,per second,2K,7\n",
    'p.csv:3:7 error wrong-unit: pixel is billed per image, not "per second"',
  ],
  "credits with a comma": [
    'id,tier,credits\npixel,1K,4\npixel,2K,"1,007"\n',
    'p.csv:3:10 error bad-credits: expected a whole number from 1 to 1000000, got "1,007"; write 1007 if that is meant',
  ],
  "no condition": ["id,when,credits\nmotion,sound,4\n", "p.csv:2:8 error bad-condition: expected name=value"],
  "a condition that no tier has": [
    "id,when,credits\npixel,resolution=1K,4\npixel,resolution=4K,7\n",
    'p.csv:3:7 error unknown-tier: pixel has no tier "resolution=4K"; did you mean resolution=1K?',
  ],
  "a label of another tier": [
    "id,tier,when,credits\npixel,1K,resolution=1K,4\npixel,1K,resolution=2K,7\n",
    'p.csv:3:7 error unknown-tier: the tier of pixel with resolution=2K is called 2K, not "1K"',
  ],
  "a tier that is lacking": [
    "id,tier,credits\npixel,2K,7\n",
    "p.csv:2:1 error missing-tier: pixel has 2 tiers, and the file has no price of 1K; leave the entry out, or state all",
  ],
  "a tier twice": [
    "id,tier,credits\npixel,1K,4\npixel,2K,7\npixel,1K,4\n",
    "p.csv:4:1 error duplicate-row: a second price of pixel 1K\n  p.csv:2:1 the first one",
  ],
  "a min that the tiers do not have": [
    `${header}${pixel.replace(",4,,", ",4,3,7")}`,
    'p.csv:2:48 error wrong-end: the min of pixel follows from its prices and is 4, not "3"; change those, or leave the cell empty',
  ],
  "a range for what tiers cover": [
    "id,when,credits,min,max\nmotion,sound=true,9,,\nmotion,sound=false,3,,\nmotion,,,3,12\n",
    'p.csv:4:12 error wrong-end: the max of motion follows from its prices and is 9, not "12"',
  ],
  "an alias that costs something else": [
    "id,tier,credits\nold-pixel,1K,5\nold-pixel,2K,7\n",
    "p.csv:2:1 error alias-price: old-pixel is an alias of pixel and costs the same",
  ],
  "new tiers: a value that is none": [
    "id,when,credits\nmotion,sound=maybe,4\n",
    'p.csv:2:8 error tier-condition: sound is never "maybe"; expected false, true',
  ],
  "new tiers: two for one request": [
    "id,tier,when,credits\nmotion,A,sound=true,4\nmotion,B,duration=5,4\n",
    "p.csv:3:1 error tier-overlap: one request could select B and A\n  p.csv:2:1 the other tier",
  ],
};

describe("what does not map", () => {
  for (const [name, [csv, want]] of Object.entries(bad)) {
    it(name, () => {
      const { problems, files } = run(csv);
      expect(problems.map(formatDiagnostic).join("\n").slice(0, want.length)).toBe(want);
      expect(files).toEqual([]);
    });
  }

  it("all of it at once, by line", () => {
    const lines = [
      "id,unit,tier,credits",
      "pixel,per image,1K,4.5",
      "pixle,per image,1K,4",
      "canvas,per call,Pro,9",
      "canvas,per image,Mix,0",
      "",
    ];
    expect(
      run(lines.join("\n")).problems.map(({ code, location }) => `${location.line}:${location.column} ${code}`),
    ).toEqual([
      "2:1 missing-tier",
      "2:20 bad-credits",
      "3:1 unknown-id",
      "4:8 wrong-unit",
      "5:18 unknown-tier",
      "5:22 bad-credits",
    ]);
  });

  /** In the spec rather than in the file. */
  const unwritable: Readonly<Record<string, readonly [find: string, replace: string, want: string]>> = {
    "prices that begin before those that they follow": [
      "notes:",
      "  since: 2026-12-02\nnotes:",
      `${path.pixel}:28:10 error date-order: these prices hold since 2026-12-02: new ones cannot begin on 2026-12-01`,
    ],
    "a pricing block in braces": [
      `  unit: per image
  tiers:
    - { label: 1K, credits: 4, when: { resolution: 1K } }
    - { label: 2K, credits: 7, when: { resolution: 2K } }
notes:`,
      `  { unit: per image, tiers: [{ label: 1K, credits: 4, when: { resolution: 1K } },
     { label: 2K, credits: 7, when: { resolution: 2K } }] }
notes:`,
      `${path.pixel}:24:3 error layout: pricing is not written on lines of its own`,
    ],
  };
  for (const [name, [find, replace, want]] of Object.entries(unwritable)) {
    it(name, () => {
      const given = replaceIn(baseSpec(), path.pixel, find, replace);
      const { problems, files } = run(header + pixel.replace(",4,", ",5,"), given);
      expect(problems.map(formatDiagnostic).join("\n").slice(0, want.length)).toBe(want);
      expect(files).toEqual([]);
    });
  }

  it("a min beside what is said to have no price", () => {
    const given = replaceIn(
      baseSpec(),
      path.pixel,
      "    - { label: 2K, credits: 7, when: { resolution: 2K } }\n",
      "  unpriced: [{ resolution: 2K }]\n",
    );
    const csv = (ends: string) => `id,when,credits,min,max\npixel,resolution=1K,4,4,4\npixel,resolution=2K,,${ends}\n`;
    expect(run(csv(","), given)).toMatchObject({ problems: [], changes: [] });
    const { problems } = run(csv("4,4"), given);
    expect(problems.map(({ code, location }) => `${location.line}:${location.column} ${code}`)).toEqual([
      "3:22 wrong-end",
      "3:24 wrong-end",
    ]);
  });

  it("a day that no calendar has", () => {
    const { problems } = run(header + pixel.replace(",4,", ",5,"), baseSpec(), { since: "2026-02-30" });
    expect(problems.map(({ code }) => code)).toEqual(["bad-date"]);
  });

  it("every code of the import is produced by a case", () => {
    const wants = [
      ...Object.values(bad).map(([, want]) => want),
      ...Object.values(unwritable).map(([, , want]) => want),
    ];
    const produced = new Set(wants.map((want) => / error ([a-z-]+): /.exec(want)?.[1]));
    expect(Object.keys(codes).filter((code) => !produced.has(code))).toEqual([]);
  });
});
