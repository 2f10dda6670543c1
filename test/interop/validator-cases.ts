import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { isPublicLink, listLinks } from "../support/links.js";
import { generatedRoot } from "./lanes.js";

/** What a validator has to say of one value. */
interface Case {
  readonly id: string;
  /** Below `schemas`. */
  readonly schema: string;
  readonly instance: unknown;
  readonly valid: boolean;
}

/** What an engine of regular expressions has to say of texts; what `unless` matches is refused all the same. */
interface PatternCases {
  readonly pattern: string;
  readonly unless: string | null;
  readonly accepted: readonly string[];
  readonly refused: readonly string[];
}

export interface ValidatorCases {
  readonly schemas: readonly string[];
  readonly vectors: readonly Case[];
  readonly links: readonly Case[];
  readonly patterns: readonly PatternCases[];
}

interface Vector {
  readonly id: string;
  readonly model: string;
  readonly params: unknown;
  readonly request?: unknown;
  readonly error?: unknown;
}

/** The parameter that is one link, and nothing else. */
const oneLink = "params/recraft-remove-bg.schema.json";

/** Every schema, every vector, every link of the table, and what Ajv says of each; each lane compares its validator with it. */
export function writeValidatorCases(path: string): void {
  writeFileSync(path, JSON.stringify(collectCases()));
}

export function collectCases(): ValidatorCases {
  const ajv = new Ajv2020();
  const schemas = ["params", "request"].flatMap((folder) =>
    readdirSync(join(generatedRoot, "schemas", folder)).map((name) => `${folder}/${name}`),
  );
  const parsed = schemas.map((path) => JSON.parse(readFileSync(join(generatedRoot, "schemas", path), "utf8")));
  const compiled = new Map(schemas.map((path, index) => [path, ajv.compile(parsed[index])]));
  return {
    schemas,
    vectors: vectorCases(compiled),
    links: listLinks().map((link) => ({
      id: JSON.stringify(link.slice(0, 80)),
      schema: oneLink,
      instance: { image: link },
      valid: isPublicLink(link),
    })),
    patterns: patternCases(parsed),
  };
}

/** Of the parameters, and of the request that is made of them; a wrong model has no schema. */
function vectorCases(compiled: ReadonlyMap<string, ValidateFunction>): readonly Case[] {
  const file = readFileSync(join(generatedRoot, "conformance/vectors.json"), "utf8");
  const { vectors } = JSON.parse(file) as { readonly vectors: readonly Vector[] };
  const requestOf = new Map<string, string>();
  for (const [path, { schema }] of compiled) {
    const { properties = {} } = schema as { readonly properties?: Record<string, { readonly enum?: string[] }> };
    if (path.startsWith("request/")) for (const model of properties["model"]?.enum ?? []) requestOf.set(model, path);
  }
  return vectors.flatMap(({ id, model, params, request, error }) => {
    const [ofParams, ofRequest] = [`params/${model}.schema.json`, requestOf.get(model)];
    return [
      ...(compiled.has(ofParams) ? [{ id, schema: ofParams, instance: params, valid: error === undefined }] : []),
      ...(ofRequest && request ? [{ id, schema: ofRequest, instance: request, valid: true }] : []),
    ];
  });
}

/** Each distinct pattern, over all links and a few texts besides. */
function patternCases(schemas: readonly unknown[]): readonly PatternCases[] {
  const found = new Map<string, string | null>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { pattern, allOf } = value as { readonly pattern?: unknown; readonly allOf?: unknown };
    // What a schema refuses besides: see generator/emit/json-schema/every-validator.ts.
    if (typeof pattern === "string") found.set(pattern, Array.isArray(allOf) ? allOf[0].oneOf[1].pattern : null);
    for (const item of Object.values(value)) visit(item);
  };
  for (const schema of schemas) visit(schema);
  const texts = [...listLinks(), "{}", " \t\r\n{", "\u00a0{", "[]", "\f[", "[\n", "\n[", "\u2028[", "a{", "a["];
  return [...found].map(([pattern, unless]) => {
    const [matches, excludes] = [new RegExp(pattern, "u"), unless === null ? undefined : new RegExp(unless, "u")];
    const isAccepted = (text: string) => matches.test(text) && !excludes?.test(text);
    return {
      pattern,
      unless,
      accepted: texts.filter(isAccepted),
      refused: texts.filter((text) => !isAccepted(text)),
    };
  });
}
