import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test, vi } from "vitest";
import * as z from "zod";
import { unportable } from "../../generator/check/portable-pattern.js";
import { isPublicLink, listLinks } from "../support/links.js";
import { projectRoot } from "../support/spec-files.js";

const generated = join(projectRoot, "generated");
const read = (path: string) => JSON.parse(readFileSync(join(generated, path), "utf8"));
const files = (folder: string) => readdirSync(join(generated, folder)).map((name) => `${folder}/${name}`);
const schemas = ["params", "request", "tools"]
  .flatMap((folder) => files(`schemas/${folder}`))
  .map((path) => ({ path, schema: read(path) }));

interface Vector {
  readonly id: string;
  readonly model: string;
  readonly params: unknown;
  readonly request?: unknown;
  readonly error?: { readonly code: string };
}
const vectors = (read("conformance/vectors.json").vectors as readonly Vector[]).filter(
  ({ error }) => error?.code !== "not-sendable" && error?.code !== "unknown-model",
);
const ofModel = (model: string) => schemas.find(({ path }) => path === `schemas/params/${model}.schema.json`)?.schema;

test("Ajv with its default options compiles every schema, and has nothing to say about any", () => {
  const said = (["log", "warn", "error"] as const).map((name) => vi.spyOn(console, name).mockReturnValue());
  const ajv = new Ajv2020();
  for (const { schema } of schemas) ajv.compile(schema);
  expect(said.flatMap((spy) => spy.mock.calls)).toEqual([]);
});

test("the params schemas take what the vectors take, and refuse what they refuse: Ajv and Zod by default", () => {
  const validators = new Map<string, ((value: unknown) => boolean)[]>();
  const wrong = vectors.flatMap(({ id, model, params, error }) => {
    const known = validators.get(model) ?? validatorsOf(ofModel(model));
    validators.set(model, known);
    return known.every((isValid) => isValid(params) === (error === undefined)) ? [] : [id];
  });
  expect(wrong).toEqual([]);
});

const ajv = new Ajv2020();

function validatorsOf(schema: object): ((value: unknown) => boolean)[] {
  const byAjv = ajv.compile(schema);
  const byZod = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
  return [(value) => byAjv(value), (value) => byZod.safeParse(value).success];
}

test("the schemas say nothing that a validator or a converter would not know", () => {
  const unknown = new Set<string>();
  for (const { path, schema } of schemas) {
    walk(schema, (key, value) => {
      const isForFew = key === "not" || (key === "type" && Array.isArray(value));
      if (key.startsWith("x-") || isForFew) unknown.add(`${path} ${key}`);
    });
  }
  expect([...unknown]).toEqual([]);
});

test("every pattern under generated/ is read alike by every engine of regular expressions", () => {
  const problems = new Map<string, string>();
  let count = 0;
  for (const path of jsonFiles("")) {
    walk(read(path), (key, value) => {
      if (key !== "pattern" || typeof value !== "string") return;
      count++;
      const problem = unportable(value);
      if (problem !== undefined) problems.set(`${path}: ${value}`, problem);
    });
  }
  expect(count).toBeGreaterThan(100);
  expect(Object.fromEntries(problems)).toEqual({});
});

test("where a pattern ends a text, a final newline is refused as well: some engines let it through", () => {
  const open: string[] = [];
  for (const { path, schema } of schemas) {
    walk(schema, (_key, value) => {
      const { pattern, allOf } = (value ?? {}) as { readonly pattern?: unknown; readonly allOf?: unknown };
      if (typeof pattern !== "string" || !pattern.endsWith("$")) return;
      const guard = [{ oneOf: [{ type: "string" }, { type: "string", pattern: "\\n" }] }];
      if (JSON.stringify(allOf) !== JSON.stringify(guard)) open.push(path);
    });
  }
  expect(open).toEqual([]);
});

test("the links of the table that are public are taken, and no others", () => {
  const { image } = ofModel("recraft-remove-bg").properties;
  const isValid = new Ajv2020().compile(image);
  const links = listLinks();
  const taken = links.filter((link) => isValid(link));
  expect(taken).toEqual(links.filter(isPublicLink));
  expect(taken.length).toBeGreaterThan(500);
  expect(links.length - taken.length).toBeGreaterThan(500);
});

function jsonFiles(folder: string): readonly string[] {
  return readdirSync(join(generated, folder), { withFileTypes: true }).flatMap((child) => {
    const path = join(folder, child.name);
    if (child.isDirectory()) return child.name === "node_modules" || child.name === "dist" ? [] : jsonFiles(path);
    return child.name.endsWith(".json") ? [path] : [];
  });
}

function walk(value: unknown, visit: (key: string, value: unknown) => unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    visit(key, item);
    walk(item, visit);
  }
}
