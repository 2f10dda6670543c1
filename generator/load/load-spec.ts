import { posix } from "node:path";
import type { Code } from "../diagnostics/codes.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { AuthoredModel, AuthoredSpec } from "./authored.js";
import { namesSchema } from "./names-schema.js";
import { namesSchemaFile, type SourceFile } from "./source-file.js";
import { ShapeValidator } from "./validate-shape.js";
import { type ParsedYaml, parseYaml, type YamlDocument } from "./yaml-document.js";

export interface LoadResult {
  /** Absent when the files do not even have the right shape. */
  readonly spec?: AuthoredSpec;
  /** The schemas of spec/schema, by file name, with that of the vocabulary's names. */
  readonly schemas?: ReadonlyMap<string, object>;
  readonly diagnostics: readonly Diagnostic[];
}

const parts = {
  api: "spec/api.yaml",
  decisions: "spec/decisions.yaml",
  fields: "spec/vocabulary/fields.yaml",
  types: "spec/vocabulary/types.yaml",
  encodings: "spec/vocabulary/encodings.yaml",
  units: "spec/vocabulary/units.yaml",
} as const;

const schemaFolder = "spec/schema/";
const schemaFiles = ["api", "decisions", "encodings", "fields", "model", "types", "units"].map(
  (name) => `${name}.schema.json`,
);
const modelFile = /^spec\/models\/(image|video|audio)\/([^/]+)\.yaml$/;

/** Remembers what was read of files that are the same objects in the next load: for whoever loads a spec many times. */
export class LoadCache {
  readonly #documents = new WeakMap<SourceFile, ParsedYaml>();
  readonly #validators = new Map<string, ShapeValidator>();

  parse(file: SourceFile): ParsedYaml {
    const known = this.#documents.get(file);
    if (known) return known;
    const parsed = parseYaml(file);
    this.#documents.set(file, parsed);
    return parsed;
  }

  validator(schemas: ReadonlyMap<string, object>): ShapeValidator {
    const key = JSON.stringify([...schemas]);
    const known = this.#validators.get(key);
    if (known) return known;
    const validator = new ShapeValidator(schemas);
    this.#validators.set(key, validator);
    return validator;
  }
}

/** Files -> located documents -> the authored spec, if every file is YAML of the right shape. */
export function loadSpec(files: readonly SourceFile[], cache = new LoadCache()): LoadResult {
  const diagnostics: Diagnostic[] = [];
  const report = (code: Code, message: string, file: string) => {
    diagnostics.push({ code, message, location: { file, line: 1, column: 1 } });
  };
  const byPath = new Map(files.map((file) => [file.path, file]));
  const broken = new Set<YamlDocument>();
  const open = (file: SourceFile): YamlDocument => {
    const parsed = cache.parse(file);
    if (parsed.diagnostics.length > 0) broken.add(parsed.document);
    for (const diagnostic of parsed.diagnostics) diagnostics.push(diagnostic);
    return parsed.document;
  };
  const openPart = (path: string): YamlDocument => {
    const file = byPath.get(path);
    if (file) return open(file);
    report("missing-file", "the spec needs this file", path);
    const { document } = parseYaml({ path, text: "" });
    broken.add(document);
    return document;
  };

  const documents = {
    api: openPart(parts.api),
    decisions: openPart(parts.decisions),
    fields: openPart(parts.fields),
    types: openPart(parts.types),
    encodings: openPart(parts.encodings),
    units: openPart(parts.units),
  };
  const modelDocuments = files.filter(({ path }) => modelFile.test(path)).map(open);
  if (modelDocuments.length === 0) report("missing-file", "the spec needs a model", "spec/models");
  for (const { path } of files)
    if (!isExpected(path)) report("unexpected-file", "no part of the spec expects this file", path);

  const authored = readSchemas(byPath, report);
  // Without the vocabulary every name in every model would be unknown.
  const { fields, types, encodings, units } = documents;
  if (!authored || [fields, types, encodings, units].some((document) => broken.has(document))) return { diagnostics };

  const schemas = new Map([...authored, [namesSchemaFile, namesSchema(documents)]]);
  const validator = cache.validator(schemas);
  diagnostics.push(...validator.diagnostics);
  if (validator.diagnostics.length > 0) return { diagnostics };
  const validate = (document: YamlDocument, schema: string) => {
    if (broken.has(document)) return;
    for (const diagnostic of validator.validate(document, schema)) diagnostics.push(diagnostic);
  };
  for (const part of ["types", "encodings", "units", "fields", "api", "decisions"] as const) {
    validate(documents[part], `${part}.schema.json`);
  }
  for (const document of modelDocuments) validate(document, "model.schema.json");
  if (diagnostics.length > 0) return { diagnostics };

  const models = new Map(modelDocuments.map((document) => [document.value as AuthoredModel, document]));
  diagnostics.push(...checkReference(documents.api, byPath));

  const value = <T>(document: YamlDocument) => document.value as T;
  const spec: AuthoredSpec = {
    api: value(documents.api),
    fields: value(documents.fields),
    types: value(documents.types),
    encodings: value(documents.encodings),
    units: value(documents.units),
    decisions: value(documents.decisions),
    models: [...models.keys()],
    documents: { ...documents, models },
  };
  return { spec, schemas, diagnostics };
}

/** The reference is for people and tests, but a name that leads to nothing, or out of the folder, helps neither. */
function checkReference(api: YamlDocument, files: ReadonlyMap<string, SourceFile>): readonly Diagnostic[] {
  const { file } = (api.value as AuthoredSpec["api"]).reference;
  const path = posix.join("spec", file);
  const code: Code | undefined =
    posix.isAbsolute(file) || !path.startsWith("spec/reference/")
      ? "path-outside-spec"
      : files.has(path)
        ? undefined
        : "missing-file";
  if (!code) return [];
  const message = code === "missing-file" ? `no file ${path}` : `${JSON.stringify(file)} is no file of spec/reference/`;
  return [{ code, message, location: api.locate(["reference", "file"]) }];
}

function isExpected(path: string): boolean {
  return (
    modelFile.test(path) ||
    (Object.values(parts) as string[]).includes(path) ||
    schemaFiles.some((name) => path === schemaFolder + name) ||
    path.startsWith("spec/reference/")
  );
}

function readSchemas(
  files: ReadonlyMap<string, SourceFile>,
  report: (code: Code, message: string, file: string) => void,
): ReadonlyMap<string, object> | undefined {
  const schemas = new Map<string, object>();
  for (const name of schemaFiles) {
    const path = schemaFolder + name;
    const file = files.get(path);
    if (!file) report("missing-file", "the spec needs this file", path);
    else {
      const schema = parseJson(file.text);
      if (typeof schema === "object" && schema !== null) schemas.set(name, schema);
      else report("bad-schema", "not a JSON Schema", path);
    }
  }
  return schemas.size === schemaFiles.length ? schemas : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
