import { ProblemError } from "../diagnostics/problem-error.js";
import { docText, printKey, printString } from "../print/typescript.js";

/** Schemas that refer to each other, by file name. */
export type SchemaFiles = ReadonlyMap<string, object>;

/** The keywords that say what a value is. */
interface Shape {
  readonly title?: string;
  readonly description?: string;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  /** Read only where they leave one text, or one member. */
  readonly pattern?: string;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

type Schema = Shape | boolean;

const shapeKeywords: ReadonlySet<keyof Shape> = new Set([
  ...(["$ref", "type", "const", "enum", "anyOf", "oneOf", "allOf"] as const),
  ...(["properties", "required", "additionalProperties", "items"] as const),
]);

/** Keywords that choose among the values of a type, which TypeScript has no word for, and those that are for readers. */
const otherKeywords = new Set([
  ...["title", "description", "$schema", "$id", "$comment", "$defs", "default", "examples", "deprecated"],
  ...["pattern", "format", "minLength", "maxLength"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["minItems", "maxItems", "uniqueItems", "contains", "minContains", "maxContains"],
  ...["minProperties", "maxProperties", "propertyNames", "dependentRequired", "dependentSchemas"],
  ...["if", "then", "else", "not"],
]);

/** A schema, and the file that it stands in, which its references start from. */
interface Place<Of extends Schema = Schema> {
  readonly schema: Of;
  readonly file: string;
}

/**
 * The schemas as TypeScript types: a file's root, whatever has a title, and what `$defs` names get a name, the prefix and
 * that. What no name leads to is written where it is used.
 */
export function printTypesOf(schemas: SchemaFiles, prefix: string): string {
  return new TypePrinter(schemas, prefix).print();
}

/** A printed type. What is made of several stands in parentheses where its parts would mix with what is around them. */
interface Type {
  readonly form: "one" | "members" | "several";
  readonly text: string;
}

class TypePrinter {
  readonly #schemas: SchemaFiles;
  readonly #prefix: string;
  /** In the order in which they are met. Printing one may add others. */
  readonly #named = new Map<string, Place<Shape>>();

  constructor(schemas: SchemaFiles, prefix: string) {
    this.#schemas = schemas;
    this.#prefix = prefix;
  }

  print(): string {
    for (const [file, schema] of this.#schemas) {
      if (file !== "names.schema.json") this.#nameOf({ schema: schema as Shape, file }, file);
    }
    const types: string[] = [];
    for (const [name, place] of this.#named) {
      const type = this.#body(place, "");
      const head = type.form === "members" ? `interface ${name} ${type.text}` : `type ${name} = ${type.text};`;
      types.push(`${doc(place.schema, "")}export ${head}\n`);
    }
    return types.join("\n");
  }

  #nameOf(place: Place<Shape>, fallback: string): string {
    const words = (place.schema.title ?? fallback).split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
    const name = `${this.#prefix}${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("")}`;
    const other = this.#named.get(name);
    if (other && other.schema !== place.schema) {
      const message = `two schemas would be the type ${name}, the other in ${other.file}; give one of them a title of its own`;
      throw problem(place.file, message);
    }
    this.#named.set(name, place);
    return name;
  }

  /** The type of a schema where it is used: its name, if it has one. */
  #use({ schema, file }: Place, indent: string): Type {
    if (typeof schema === "boolean") return one(schema ? "unknown" : "never");
    if (schema.$ref !== undefined && !says(schema, "$ref")) {
      const { key, target } = this.#follow(schema.$ref, file);
      // What only refers on, or is one word of TypeScript, needs no name of its own.
      const { title, $ref } = target.schema;
      if (title === undefined && $ref !== undefined && !says(target.schema, "$ref")) return this.#use(target, indent);
      return isWord(target.schema) ? this.#body(target, indent) : one(this.#nameOf(target, key));
    }
    return schema.title === undefined ? this.#body({ schema, file }, indent) : one(this.#nameOf({ schema, file }, ""));
  }

  #body(place: Place<Shape>, indent: string): Type {
    const { schema, file } = this.#merge(place);
    const strange = Object.keys(schema).find((keyword) => !isShape(keyword) && !otherKeywords.has(keyword));
    if (strange !== undefined) {
      const known = [...shapeKeywords].join(", ");
      throw problem(file, `no TypeScript type is known for the keyword ${JSON.stringify(strange)}; known are ${known}`);
    }
    const uses = (schemas: readonly Schema[] = []) => schemas.map((each) => this.#use({ schema: each, file }, indent));
    const own = this.#own(schema, file, indent);
    const choices = [schema.anyOf, schema.oneOf].flatMap((each) => (each ? [union(uses(each))] : []));
    const parts = [...own, ...choices, ...uses(schema.allOf)];
    return parts.length === 0 ? one("unknown") : join(parts, " & ");
  }

  /** What a schema says beside its `anyOf`, `oneOf` and `allOf`, if anything. */
  #own(schema: Shape, file: string, indent: string): Type[] {
    if ("const" in schema) return [literal(schema.const)];
    if (schema.enum) return [union(schema.enum.map(literal))];
    const types = schema.type === undefined ? impliedTypes(schema) : [schema.type].flat();
    return types.length === 0 ? [] : [union(types.map((type) => this.#typed(type, schema, file, indent)))];
  }

  #typed(type: string, schema: Shape, file: string, indent: string): Type {
    switch (type) {
      case "string": {
        const [, only] = /^\^([A-Za-z0-9-]+)\$$/.exec(schema.pattern ?? "") ?? [];
        return only === undefined ? one("string") : literal(only);
      }
      case "boolean":
      case "null":
        return one(type);
      case "integer":
      case "number":
        return one("number");
      case "array":
        return one(`readonly ${group(this.#use({ schema: schema.items ?? true, file }, indent))}[]`);
      case "object":
        return this.#object(schema, file, indent);
      default:
        throw problem(file, `${JSON.stringify(type)} is no type of JSON Schema`);
    }
  }

  #object(schema: Shape, file: string, indent: string): Type {
    const { properties = {}, required = [], additionalProperties = true, minProperties, maxProperties } = schema;
    const entries = Object.entries(properties);
    const others = () =>
      one(`Readonly<Record<string, ${this.#use({ schema: additionalProperties, file }, indent).text}>>`);
    if (entries.length === 0) return others();
    const inner = `${indent}  `;
    const onlyOne = minProperties === 1 && maxProperties === 1;
    const members = entries.map(([key, member]) => {
      const mark = onlyOne || required.includes(key) ? "" : "?";
      const { text } = this.#use({ schema: member, file }, inner);
      return `${doc(member, inner)}${inner}readonly ${printKey(key)}${mark}: ${text};\n`;
    });
    const objects = onlyOne ? members : [members.join("")];
    const named = union(objects.map((inside) => ({ form: "members", text: `{\n${inside}${indent}}` })));
    // Names that are known, among others that are not.
    return typeof additionalProperties === "object" ? join([named, others()], " & ") : named;
  }

  /** What a reference leads to, and what stands beside it, as one schema. */
  #merge({ schema, file }: Place<Shape>): Place<Shape> {
    if (schema.$ref === undefined) return { schema, file };
    const { $ref, ...own } = schema;
    const base = this.#merge(this.#follow($ref, file).target);
    if (base.file !== file && says(own)) {
      throw problem(file, `no type is known for what is added beside ${$ref}, which leads to another file`);
    }
    const { title: _name, description: _words, ...rest } = base.schema;
    const properties = { ...rest.properties, ...own.properties };
    const required = [...(rest.required ?? []), ...(own.required ?? [])];
    const merged = {
      ...rest,
      ...own,
      ...(Object.keys(properties).length > 0 && { properties }),
      ...(required.length > 0 && { required }),
    };
    return { schema: merged, file: base.file };
  }

  #follow($ref: string, from: string): { readonly key: string; readonly target: Place<Shape> } {
    const [path = "", pointer = ""] = $ref.split("#");
    const file = path === "" ? from : path;
    const steps = pointer.split("/").slice(1);
    let schema: unknown = this.#schemas.get(file);
    for (const step of steps) schema = (schema as Readonly<Record<string, unknown>> | undefined)?.[step];
    if (typeof schema !== "object" || schema === null) throw problem(from, `the reference ${$ref} leads to no schema`);
    return { key: steps.at(-1) ?? file, target: { schema: schema as Shape, file } };
  }
}

function isShape(keyword: string): boolean {
  return shapeKeywords.has(keyword as keyof Shape);
}

/** Whether a schema says what a value is, by other keywords than the one. */
function says(schema: Shape, but?: keyof Shape): boolean {
  return Object.keys(schema).some((keyword) => isShape(keyword) && keyword !== but);
}

/** Whether the type is one word of TypeScript. */
function isWord({ title, type, const: constant, enum: values, $ref }: Shape): boolean {
  if (title !== undefined || constant !== undefined || values || $ref !== undefined) return false;
  return typeof type === "string" && type !== "object" && type !== "array";
}

/** The types that the keywords of a schema without `type` are about. */
function impliedTypes({ properties, additionalProperties, items }: Shape): string[] {
  return [
    ...(properties || additionalProperties !== undefined ? ["object"] : []),
    ...(items !== undefined ? ["array"] : []),
  ];
}

function one(text: string): Type {
  return { form: "one", text };
}

function literal(value: unknown): Type {
  return one(typeof value === "string" ? printString(value) : JSON.stringify(value));
}

function union(types: readonly Type[]): Type {
  const distinct = new Map(types.map((type) => [type.text, type]));
  return join([...distinct.values()], " | ");
}

function join(types: readonly Type[], sign: " | " | " & "): Type {
  const [first, ...others] = types;
  if (first && others.length === 0) return first;
  return { form: "several", text: types.map((type) => (sign === " & " ? group(type) : type.text)).join(sign) };
}

function group({ form, text }: Type): string {
  return form === "several" || text.startsWith("readonly ") ? `(${text})` : text;
}

function doc(schema: Schema, indent: string): string {
  const description = typeof schema === "object" ? schema.description : undefined;
  return description === undefined ? "" : `${indent}/** ${docText(description)} */\n`;
}

function problem(file: string, message: string): ProblemError {
  return new ProblemError({
    code: "bad-schema",
    message,
    location: { file: `spec/schema/${file}`, line: 1, column: 1 },
  });
}
