import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { tables } from "../../generated/sdk/src/tables/rows.js";
import { encode } from "../../templates/sdk/src/request/encode-request.js";
import { projectRoot } from "../support/spec-files.js";

interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
}

/** What a provider's strict mode takes, as far as its SDK and public pages tell; no provider has been asked. */
interface Provider {
  readonly keywords: readonly string[];
  /** What a schema adds up to, at most. */
  readonly limits: Readonly<Partial<Record<keyof ReturnType<typeof measure>, number>>>;
  /** Whether a member that may be left out has to be required, and null then. */
  readonly allRequired: boolean;
  /** Of the name of a tool. */
  readonly name: RegExp;
}

const shared = ["type", "description", "enum", "anyOf", "items", "properties", "required", "additionalProperties"];
const providers: Readonly<Record<string, Provider>> = {
  "OpenAI, strict": {
    keywords: [
      ...shared,
      "$defs",
      "$ref",
      "const",
      "pattern",
      "format",
      "multipleOf",
      "minimum",
      "maximum",
      "minItems",
      "maxItems",
    ],
    limits: { members: 5000, depth: 10, enumValues: 1000, nameAndValueLength: 120_000 },
    allRequired: true,
    name: /^[a-zA-Z0-9_-]{1,64}$/,
  },
  "Anthropic, strict tools": {
    keywords: [...shared, "$defs", "$ref", "const", "allOf", "default", "format"],
    limits: { optional: 24, unions: 16 },
    allRequired: false,
    name: /^[a-zA-Z0-9_-]{1,64}$/,
  },
  "Gemini, parametersJsonSchema": {
    keywords: [
      ...shared,
      "$defs",
      "$ref",
      "title",
      "format",
      "prefixItems",
      "minItems",
      "maxItems",
      "minimum",
      "maximum",
    ],
    limits: { depth: 10 },
    allRequired: false,
    name: /^[a-zA-Z_][a-zA-Z0-9_.:-]{0,63}$/,
  },
};

const folder = join(projectRoot, "generated/schemas/tools");
const tools = readdirSync(folder).map((file) => ({
  model: file.replace(".schema.json", ""),
  text: readFileSync(join(folder, file), "utf8"),
  schema: JSON.parse(readFileSync(join(folder, file), "utf8")) as Schema,
}));

describe.each(Object.entries(providers))("%s", (_name, { keywords, limits, allRequired, name }) => {
  test.each(tools)("takes the tool $model", ({ model, schema }) => {
    const problems: string[] = [];
    visit(schema, (each, path) => {
      for (const keyword of Object.keys(each)) if (!keywords.includes(keyword)) problems.push(`${path}: ${keyword}`);
      if (Array.isArray(each.type)) problems.push(`${path}: a list of types`);
      if (each.type === undefined && each.anyOf === undefined) problems.push(`${path}: no type`);
      if (each.type !== "object") return;
      if (each.additionalProperties !== false) problems.push(`${path}: an open object`);
      const names = Object.keys(each.properties ?? {});
      if (names.length === 0) problems.push(`${path}: an object without members`);
      if (allRequired && names.join() !== each.required?.join()) problems.push(`${path}: not all required`);
    });
    const measured = measure(schema);
    for (const [what, limit] of Object.entries(limits)) {
      const given = measured[what as keyof typeof measured];
      if (given > limit) problems.push(`${given} ${what}, at most ${limit}`);
    }
    if (!name.test(model)) problems.push(`${model} is no name of a tool`);
    expect(problems).toEqual([]);
    expect(schema.type).toBe("object");
  });
});

test("every model has a tool, but those that need objects of no documented shape", () => {
  const without = Object.keys(tables.models).filter((model) => tools.every((tool) => tool.model !== model));
  const open = Object.entries(tables.models).flatMap(([model, { parameters }]) =>
    Object.values(parameters).some(({ type, required }) => type === "objects" && required) ? [model] : [],
  );
  expect(without).toEqual(open);
});

test("the page names every model without a tool, and every parameter that a tool does not have", () => {
  const page = readFileSync(join(projectRoot, "generated/docs/interop.md"), "utf8");
  const notThere = /^Not there: ([^.]*)\./m.exec(page)?.[1] ?? "";
  const leftOut = /^Left out [^:]*:\n(.*)\.$/m.exec(page)?.[1] ?? "";
  for (const [model, { parameters }] of Object.entries(tables.models)) {
    const tool = tools.find((each) => each.model === model);
    expect(notThere.includes(`\`${model}\``), model).toBe(tool === undefined);
    const lacking = Object.keys(parameters).filter((name) => tool && !tool.schema.required?.includes(name));
    const named = lacking.map((name) => `\`${name}\``).join(", ");
    expect(leftOut.includes(`of \`${model}\``), model).toBe(lacking.length > 0);
    expect(leftOut).toContain(lacking.length > 0 ? `${named} of \`${model}\`` : "");
  }
});

test("a tool is small: a list of ten of them is less than one of the documents' union", () => {
  for (const { model, text } of tools)
    expect(Buffer.byteLength(JSON.stringify(JSON.parse(text))), model).toBeLessThan(2_500);
});

interface Vector {
  readonly id: string;
  readonly model: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly error?: unknown;
}

test("what the vectors accept can be said to the tool, and comes out of it again when what is null is left out", () => {
  const file = readFileSync(join(projectRoot, "generated/conformance/vectors.json"), "utf8");
  const { vectors } = JSON.parse(file) as { readonly vectors: readonly Vector[] };
  const ajv = new Ajv2020();
  let tried = 0;
  for (const { model, schema } of tools) {
    const isValid = ajv.compile(schema);
    for (const { id, params, error } of vectors.filter((vector) => vector.model === model)) {
      const names = schema.required ?? [];
      if (error !== undefined || Object.keys(params).some((name) => !names.includes(name))) continue;
      tried++;
      const input: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, params[name] ?? null]));
      expect(isValid(input), `${id}: ${ajv.errorsText(isValid.errors)}`).toBe(true);
      const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
      expect(encode(tables, model, given, { callbackUrl: "https://example.com/hook" }).issues, id).toEqual([]);
    }
  }
  expect(tried).toBeGreaterThan(300);
});

function visit(schema: Schema, see: (schema: Schema, path: string) => void, path = ""): void {
  see(schema, path || "root");
  for (const [name, member] of Object.entries(schema.properties ?? {})) visit(member, see, `${path}.${name}`);
  schema.anyOf?.forEach((each, index) => void visit(each, see, `${path}|${index}`));
  if (schema.items) visit(schema.items, see, `${path}[]`);
}

function measure(schema: Schema) {
  const total = { members: 0, depth: 0, enumValues: 0, nameAndValueLength: 0, optional: 0, unions: 0 };
  visit(schema, (each, path) => {
    const names = Object.keys(each.properties ?? {});
    total.members += names.length;
    total.optional += names.filter((name) => !each.required?.includes(name)).length;
    total.unions += each.anyOf ? 1 : 0;
    total.enumValues += each.enum?.length ?? 0;
    total.nameAndValueLength += [...names, ...(each.enum ?? [])].join("").length;
    if (each.type === "object") total.depth = Math.max(total.depth, path.split(".").length);
  });
  return total;
}
