import type { Code } from "../diagnostics/codes.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { AuthoredModel, AuthoredSpec } from "./authored.js";
import { namesSchema } from "./names-schema.js";
import type { SourceFile } from "./source-file.js";
import { ShapeValidator } from "./validate-shape.js";
import { parseYaml, type YamlDocument } from "./yaml-document.js";

export interface LoadResult {
  /** Absent when the files do not even have the right shape. */
  readonly spec?: AuthoredSpec;
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

/** Files -> located documents -> the authored spec, if every file is YAML of the right shape. */
export function loadSpec(files: readonly SourceFile[]): LoadResult {
  const diagnostics: Diagnostic[] = [];
  const report = (code: Code, message: string, file: string) => {
    diagnostics.push({ code, message, location: { file, line: 1, column: 1 } });
  };
  const byPath = new Map(files.map((file) => [file.path, file]));
  const open = (file: SourceFile): YamlDocument => {
    const parsed = parseYaml(file);
    diagnostics.push(...parsed.diagnostics);
    return parsed.document;
  };
  const openPart = (path: string): YamlDocument => {
    const file = byPath.get(path);
    if (!file) report("missing-file", "the spec needs this file", path);
    return open(file ?? { path, text: "" });
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
  for (const { path } of files)
    if (!isExpected(path)) report("unexpected-file", "no part of the spec expects this file", path);

  const schemas = readSchemas(byPath, report);
  if (diagnostics.length > 0 || !schemas) return { diagnostics };

  const names = namesSchema(documents);
  const validator = new ShapeValidator(schemas, names);
  for (const part of ["types", "encodings", "units", "fields", "api", "decisions"] as const) {
    diagnostics.push(...validator.validate(documents[part], `${part}.schema.json`));
  }
  const models = new Map<AuthoredModel, YamlDocument>();
  for (const document of modelDocuments) {
    const found = validator.validate(document, "model.schema.json");
    diagnostics.push(...found);
    if (found.length === 0) models.set(document.value as AuthoredModel, document);
  }
  if (diagnostics.length > 0) return { diagnostics };

  const value = <T>(document: YamlDocument) => document.value as T;
  const spec: AuthoredSpec = {
    api: value(documents.api),
    fields: value(documents.fields),
    types: value(documents.types),
    units: value(documents.units),
    decisions: value(documents.decisions),
    models: [...models.keys()],
    namesSchema: names,
    documents: { ...documents, models },
  };
  return { spec, diagnostics };
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
      try {
        schemas.set(name, JSON.parse(file.text));
      } catch {
        report("yaml-syntax", "not JSON", path);
      }
    }
  }
  return schemas.size === schemaFiles.length ? schemas : undefined;
}
