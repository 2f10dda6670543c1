import { describe, expect, it } from "vitest";
import { ProblemError } from "../../generator/diagnostics/problem-error.js";
import { printTypesOf } from "../../generator/emit/types-of-schemas.js";

/** The types of one schema file. */
function print(schema: object, others: Readonly<Record<string, object>> = {}): string {
  const files = new Map(Object.entries({ "thing.schema.json": { title: "Thing", ...schema }, ...others }));
  return printTypesOf(files, "Authored").trim();
}

const cases: readonly { name: string; schema: object; want: string }[] = [
  { name: "a word", schema: { type: "string" }, want: "export type AuthoredThing = string;" },
  {
    name: "whole numbers are numbers",
    schema: { type: ["integer", "number"] },
    want: "export type AuthoredThing = number;",
  },
  { name: "a list of values", schema: { enum: ["a", 1, null] }, want: 'export type AuthoredThing = "a" | 1 | null;' },
  { name: "a constant", schema: { const: true }, want: "export type AuthoredThing = true;" },
  {
    name: "a pattern of one text",
    schema: { type: "string", pattern: "^all$" },
    want: 'export type AuthoredThing = "all";',
  },
  {
    name: "a pattern of several",
    schema: { type: "string", pattern: "^a.l$" },
    want: "export type AuthoredThing = string;",
  },
  { name: "nothing said", schema: {}, want: "export type AuthoredThing = unknown;" },
  {
    name: "an object: what is required, what is not, and its words",
    schema: {
      type: "object",
      required: ["a"],
      properties: { a: { type: "string" }, "b-c": { description: "B.", type: "null" } },
    },
    want: 'export interface AuthoredThing {\n  readonly a: string;\n  /** B. */\n  readonly "b-c"?: null;\n}',
  },
  {
    name: "exactly one member",
    schema: { minProperties: 1, maxProperties: 1, properties: { a: { type: "string" }, b: { type: "number" } } },
    want: "export type AuthoredThing = {\n  readonly a: string;\n} | {\n  readonly b: number;\n};",
  },
  {
    name: "a mapping of anything by name",
    schema: { type: "object", additionalProperties: { type: "integer" } },
    want: "export type AuthoredThing = Readonly<Record<string, number>>;",
  },
  {
    name: "a list of lists of alternatives",
    schema: { type: "array", items: { type: "array", items: { type: ["string", "null"] } } },
    want: "export type AuthoredThing = readonly (readonly (string | null)[])[];",
  },
  {
    name: "each type has the keywords that are about it",
    schema: { type: ["string", "object", "array"], properties: { a: {} }, items: { type: "boolean" } },
    want: "export type AuthoredThing = string | {\n  readonly a?: unknown;\n} | readonly boolean[];",
  },
  {
    name: "anyOf and allOf",
    schema: { anyOf: [{ type: "string" }, { type: "null" }], allOf: [{ enum: ["a"] }, { type: "string" }] },
    want: 'export type AuthoredThing = (string | null) & "a" & string;',
  },
  {
    name: "a definition has its name, and may refer to itself",
    schema: { $ref: "#/$defs/tree", $defs: { tree: { type: "array", items: { $ref: "#/$defs/tree" } } } },
    want: "export type AuthoredThing = readonly AuthoredTree[];\n\nexport type AuthoredTree = readonly AuthoredTree[];",
  },
  {
    name: "a title is a name; one word needs none",
    schema: {
      type: "object",
      properties: { a: { title: "Big deal", enum: [1] }, b: { $ref: "#/$defs/line" } },
      $defs: { line: { type: "string", maxLength: 3 } },
    },
    want: "export interface AuthoredThing {\n  readonly a?: AuthoredBigDeal;\n  readonly b?: string;\n}\n\nexport type AuthoredBigDeal = 1;",
  },
  {
    name: "what stands beside a reference is added to it",
    schema: {
      $ref: "#/$defs/base",
      required: ["a"],
      properties: { b: { const: 2 } },
      $defs: { base: { type: "object", properties: { a: { type: "string" } } } },
    },
    want: "export interface AuthoredThing {\n  readonly a: string;\n  readonly b?: 2;\n}",
  },
  {
    name: "text that would be code stays text",
    schema: { type: "object", properties: { 'a"b': { description: "*/ evil();", const: 'x"; evil(); "' } } },
    want: 'export interface AuthoredThing {\n  /** *\\/ evil(); */\n  readonly "a\\"b"?: "x\\"; evil(); \\"";\n}',
  },
];
describe("a schema as a type", () => {
  for (const { name, schema, want } of cases) it(name, () => expect(print(schema)).toBe(want));

  it("a reference into another file", () => {
    const other = { title: "Other", $defs: { part: { enum: ["p"] } } };
    const types = print(
      { type: "array", items: { $ref: "other.schema.json#/$defs/part" } },
      { "other.schema.json": other },
    );
    expect(types).toContain("export type AuthoredThing = readonly AuthoredPart[];");
    expect(types).toContain('export type AuthoredPart = "p";');
  });
});

const bad: readonly { name: string; schema: object; want: string }[] = [
  {
    name: "a keyword that would say more than the type",
    schema: { type: "object", properties: { a: { prefixItems: [] } } },
    want: 'no TypeScript type is known for the keyword "prefixItems"',
  },
  { name: "a type that is none", schema: { type: "int" }, want: '"int" is no type of JSON Schema' },
  {
    name: "a reference to nothing",
    schema: { $ref: "#/$defs/none" },
    want: "the reference #/$defs/none leads to no schema",
  },
  {
    name: "one name for two",
    schema: { properties: { a: { title: "Thing", type: "null" } } },
    want: "two schemas would be the type AuthoredThing",
  },
];
describe("what no type can be made of is said, with the file", () => {
  for (const { name, schema, want } of bad) {
    it(name, () => {
      const error = thrownBy(() => print(schema));
      expect(error).toBeInstanceOf(ProblemError);
      expect((error as ProblemError).problem).toMatchObject({
        code: "bad-schema",
        message: expect.stringContaining(want),
        location: { file: "spec/schema/thing.schema.json" },
      });
    });
  }
});

function thrownBy(action: () => void): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}
