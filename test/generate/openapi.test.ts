import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { resolveRealSpec } from "../support/real-spec.js";
import { projectRoot } from "../support/spec-files.js";

// What client generators stumble over, held as a gate: unions, names, enums, references and examples.
const spec = resolveRealSpec();
const folder = join(projectRoot, "generated/openapi");
const read = (path: string) => JSON.parse(readFileSync(join(folder, path), "utf8"));
const single = readdirSync(join(folder, "portable/models")).map((name) => `portable/models/${name}`);
const documents = ["openapi.json", "portable/openapi.json", "portable/any-reply.json", ...single];

test("openapi.yaml says what openapi.json says", () => {
  expect(parse(readFileSync(join(folder, "openapi.yaml"), "utf8"), { maxAliasCount: 0 })).toEqual(read("openapi.json"));
});

test("there is one document for every model that can be sent", () => {
  expect(single).toEqual(spec.models.map(({ model }) => `portable/models/${model}.json`).sort());
});

describe("the union of models is mapped 1:1", () => {
  for (const path of documents.slice(0, 3)) {
    test(path, () => {
      const { schemas } = read(path).components;
      const { oneOf, discriminator } = schemas.GenerateRequest;
      const refs: string[] = oneOf.map(({ $ref }: { $ref: string }) => $ref);
      expect(Object.keys(discriminator.mapping)).toEqual(spec.models.map(({ model }) => model));
      expect(Object.values(discriminator.mapping)).toEqual(refs);
      expect(new Set(refs).size).toBe(61);
      for (const [model, ref] of Object.entries<string>(discriminator.mapping)) {
        const { properties, required } = schemas[ref.replace("#/components/schemas/", "")];
        expect(properties.model.const ?? properties.model.enum.join()).toBe(model);
        expect(required).toContain("model");
      }
    });
  }
});

describe("names hold in every language", () => {
  for (const path of documents) {
    test(path, () => {
      const { schemas } = read(path).components;
      const names = Object.keys(schemas);
      expect(names.filter((name) => !/^[A-Z][A-Za-z0-9]*$/.test(name))).toEqual([]);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const [name, schema] of Object.entries<{ title?: string }>(schemas)) expect(schema.title).toBe(name);
      walk(read(path), (node) => {
        const names = node["x-enum-varnames"];
        if (!Array.isArray(names)) return;
        expect(node["x-enumNames"]).toEqual(names);
        expect(names).toHaveLength(Array.isArray(node.enum) ? node.enum.length : 1);
        expect(names.filter((name) => !/^[A-Z][A-Z0-9_]*$/.test(name))).toEqual([]);
        expect(new Set(names.map((name) => name.replaceAll("_", ""))).size).toBe(names.length);
      });
    });
  }
});

test("every reference points somewhere, and every component is referred to", () => {
  for (const path of documents) {
    const document = read(path);
    const used = new Set<string>();
    walk(document, (node) => {
      if (typeof node.$ref === "string") used.add(node.$ref.replace("#/components/schemas/", ""));
    });
    expect([...used].sort(), path).toEqual(Object.keys(document.components.schemas).sort());
  }
});

test("3.0.3 holds nothing that only 3.1 knows", () => {
  for (const path of documents.slice(1)) {
    const document = read(path);
    expect(document.openapi).toBe("3.0.3");
    walk({ ...document, paths: {} }, (node, key) => {
      if (key === "properties" || key === "schemas" || key === "mapping") return;
      for (const word of ["const", "contentSchema", "contentMediaType", "$defs"]) expect(node).not.toHaveProperty(word);
      expect(Array.isArray(node.type)).toBe(false);
      if (node.$ref !== undefined) expect(Object.keys(node)).toEqual(["$ref"]);
    });
  }
});

test("in 3.0.3 no text has a pattern or a least length: some generators would make a type of each", () => {
  const limited: string[] = [];
  for (const path of documents.slice(1)) {
    walk(read(path).components.schemas, ({ type, pattern, minLength }, key) => {
      if (type === "string" && (pattern ?? minLength) !== undefined) limited.push(`${path} ${key}`);
    });
  }
  expect(limited).toEqual([]);
});

test("in 3.0.3 a number is a double, an integer an int64: generators would guess float32, BigDecimal, int32", () => {
  const want: Readonly<Record<string, string>> = {
    cfg_scale: "double",
    duration_seconds: "double",
    guidance_scale: "double",
    prompt_influence: "double",
    shift: "double",
    similarity_boost: "double",
    speed: "double",
    stability: "double",
    frames_per_second: "int64",
    max_images: "int64",
    num_frames: "int64",
    num_inference_steps: "int64",
    seed: "int64",
    seeds: "int64",
    code: "int32",
  };
  const given: Record<string, unknown> = {};
  for (const path of documents.slice(1)) {
    for (const schema of Object.values<Component>(read(path).components.schemas)) {
      if (schema.enum) expect(schema, path).not.toHaveProperty("format");
      for (const [name, field] of Object.entries(schema.properties ?? {})) {
        if (field.type !== "number" && field.type !== "integer") continue;
        expect(field.format, `${path} ${name}`).toBe(want[name]);
        given[name] = field.format;
      }
    }
  }
  expect(given).toEqual(want);
  // There it would be a limit, which Schemathesis holds the API to, and the reference has none.
  walk(read("openapi.json").components, ({ format }) => expect(typeof format).not.toBe("string"));
});

test("every named example is valid", () => {
  for (const path of documents.slice(0, 3)) {
    const document = read(path);
    const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema({ $id: "document", ...document });
    for (const [route, item] of Object.entries<Record<string, Operation>>(document.paths)) {
      for (const operation of Object.values(item)) {
        const bodies = [operation.requestBody, ...Object.values(operation.responses)].filter((body) => body?.content);
        for (const { content } of bodies as Body[]) {
          const { schema, examples = {} } = content["application/json"] ?? {};
          const validate = ajv.compile(JSON.parse(JSON.stringify(schema ?? {}).replaceAll("#/", "document#/")));
          for (const [name, { value }] of Object.entries(examples)) {
            expect(validate(value), `${path} ${route} ${name}: ${ajv.errorsText(validate.errors)}`).toBe(true);
          }
        }
      }
    }
  }
});

interface Body {
  readonly content: Readonly<Record<string, { schema?: object; examples?: Record<string, { value: unknown }> }>>;
}

interface Operation {
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body>>;
}

interface Component {
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Node>>;
}

type Node = Readonly<Record<string, unknown>>;

function walk(value: unknown, visit: (node: Node, key: string) => void, key = ""): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit);
  else if (typeof value === "object" && value !== null) {
    visit(value as Node, key);
    for (const [name, item] of Object.entries(value)) if (name !== "examples") walk(item, visit, name);
  }
}
