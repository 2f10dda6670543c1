import { posix } from "node:path";
import type { Code } from "../diagnostics/codes.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { type ParsedReference, parseReference } from "../reference/parse-reference.js";
import type { Reference, SectionTitle } from "../reference/reference.js";
import type { AuthoredModel, AuthoredSpec, AuthoredUnread, Unread } from "./authored.js";
import { namesSchema } from "./names-schema.js";
import { namesSchemaFile, type SourceFile } from "./source-file.js";
import { ShapeValidator } from "./validate-shape.js";
import { type ParsedYaml, type Path, parseYaml, type YamlDocument } from "./yaml-document.js";

export interface LoadResult {
  /** Absent when the files do not even have the right shape. */
  readonly spec?: AuthoredSpec;
  /** Absent when the vocabulary or its own file cannot be read. */
  readonly unread?: Unread;
  /** The schemas of spec/schema, by file name, with that of the vocabulary's names. */
  readonly schemas?: ReadonlyMap<string, object>;
  readonly diagnostics: readonly Diagnostic[];
}

const parts = {
  api: "spec/api.yaml",
  decisions: "spec/decisions.yaml",
  emulator: "spec/emulator.yaml",
  roles: "spec/vocabulary/roles.yaml",
  tasks: "spec/vocabulary/tasks.yaml",
  fields: "spec/vocabulary/fields.yaml",
  types: "spec/vocabulary/types.yaml",
  encodings: "spec/vocabulary/encodings.yaml",
  units: "spec/vocabulary/units.yaml",
} as const;

/** What is known of the reading of the edition; a spec need not have them. */
const readings = { uncited: "spec/reference/uncited.yaml", unread: "spec/reference/unread.yaml" } as const;

const schemaFolder = "spec/schema/";
const schemaFiles = [...Object.keys(parts), ...Object.keys(readings), "model"]
  .sort()
  .map((name) => `${name}.schema.json`);
const modelFile = /^spec\/models\/(image|video|audio)\/([^/]+)\.yaml$/;
/** What can be a file name, a value of `model` and an object key everywhere. */
const id = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** Remembers what was read of files that are the same objects in the next load: for whoever loads a spec many times. */
export class LoadCache {
  readonly #documents = new WeakMap<SourceFile, ParsedYaml>();
  readonly #references = new WeakMap<SourceFile, Map<string, ParsedReference>>();
  readonly #validators = new Map<string, ShapeValidator>();

  parse(file: SourceFile): ParsedYaml {
    const known = this.#documents.get(file);
    if (known) return known;
    const parsed = parseYaml(file);
    this.#documents.set(file, parsed);
    return parsed;
  }

  reference(file: SourceFile, titles: readonly SectionTitle[]): ParsedReference {
    const key = JSON.stringify(titles);
    const ofFile = this.#references.get(file) ?? new Map<string, ParsedReference>();
    this.#references.set(file, ofFile);
    const parsed = ofFile.get(key) ?? parseReference(file.text, titles);
    ofFile.set(key, parsed);
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
  const openReading = (path: string): YamlDocument => open(byPath.get(path) ?? { path, text: "" });

  const documents = {
    api: openPart(parts.api),
    decisions: openPart(parts.decisions),
    emulator: openPart(parts.emulator),
    roles: openPart(parts.roles),
    tasks: openPart(parts.tasks),
    fields: openPart(parts.fields),
    types: openPart(parts.types),
    encodings: openPart(parts.encodings),
    units: openPart(parts.units),
    uncited: openReading(readings.uncited),
    unread: openReading(readings.unread),
  };
  const modelDocuments = files.filter(({ path }) => modelFile.test(path)).map(open);
  if (modelDocuments.length === 0) report("missing-file", "the spec needs a model", "spec/models");
  for (const { path } of files)
    if (!isExpected(path)) report("unexpected-file", "no part of the spec expects this file", path);

  const authored = readSchemas(byPath, report);
  // Without the vocabulary every name in every model would be unknown.
  const { roles, tasks, fields, types, encodings, units } = documents;
  const words = [roles, tasks, fields, types, encodings, units];
  if (!authored || words.some((document) => broken.has(document))) return { diagnostics };

  const schemas = new Map([...authored, [namesSchemaFile, namesSchema(documents)]]);
  const validator = cache.validator(schemas);
  diagnostics.push(...validator.diagnostics);
  if (validator.diagnostics.length > 0) return { diagnostics };
  const validate = (document: YamlDocument, schema: string) => {
    if (broken.has(document)) return;
    for (const diagnostic of validator.validate(document, schema)) diagnostics.push(diagnostic);
  };
  for (const part of [
    "types",
    "encodings",
    "units",
    "roles",
    "tasks",
    "fields",
    "api",
    "decisions",
    "emulator",
  ] as const) {
    validate(documents[part], `${part}.schema.json`);
  }
  for (const part of ["uncited", "unread"] as const) {
    if (documents[part].value !== null) validate(documents[part], `${part}.schema.json`);
  }
  for (const document of modelDocuments) {
    validate(document, "model.schema.json");
    if (!id.test(idOf(document))) {
      report(
        "file-name",
        "a model's file is named for its id: small letters, digits and hyphens, 64 at most",
        document.file,
      );
    }
  }
  const isUnreadKnown =
    !broken.has(documents.unread) && diagnostics.every(({ location }) => location.file !== readings.unread);
  const unread = isUnreadKnown
    ? { ...(documents.unread.value as AuthoredUnread | null), documents: { ...documents, models: modelDocuments } }
    : undefined;
  if (diagnostics.length > 0) return unread ? { unread, diagnostics } : { diagnostics };

  const models = new Map(
    modelDocuments.map((document) => [{ ...(document.value as AuthoredModel), id: idOf(document) }, document]),
  );
  const { reference, problems } = openReference(documents.api, byPath, cache);
  diagnostics.push(...problems);

  const value = <T>(document: YamlDocument) => document.value as T;
  const spec: AuthoredSpec = {
    api: value(documents.api),
    roles: value(documents.roles),
    tasks: value(documents.tasks),
    fields: value(documents.fields),
    types: value(documents.types),
    encodings: value(documents.encodings),
    units: value(documents.units),
    decisions: value(documents.decisions),
    emulator: value(documents.emulator),
    reference,
    uncited: value<AuthoredSpec["uncited"] | null>(documents.uncited) ?? [],
    models: [...models.keys()],
    documents: { ...documents, models },
  };
  return { spec, schemas, diagnostics, ...(unread && { unread }) };
}

/** The edition that all is cited from. A name that leads to nothing, or out of the folder, is none. */
function openReference(
  api: YamlDocument,
  files: ReadonlyMap<string, SourceFile>,
  cache: LoadCache,
): { readonly reference: Reference | null; readonly problems: readonly Diagnostic[] } {
  const { file } = (api.value as AuthoredSpec["api"]).reference;
  const path = posix.join("spec", file);
  const problem = (code: Code, message: string, at: Path): Diagnostic => ({ code, message, location: api.locate(at) });
  if (posix.isAbsolute(file) || !path.startsWith("spec/reference/")) {
    const message = `${JSON.stringify(file)} is no file of spec/reference/`;
    return { reference: null, problems: [problem("path-outside-spec", message, ["reference", "file"])] };
  }
  const source = files.get(path);
  if (!source)
    return { reference: null, problems: [problem("missing-file", `no file ${path}`, ["reference", "file"])] };
  const { reference, problems } = cache.reference(source, sectionTitles(api.value as AuthoredSpec["api"]));
  return {
    // Without one of its sections most citations would be lost: that is one problem, not hundreds.
    reference: problems.length > 0 ? null : reference,
    problems: problems.map(({ section, code, message }) => problem(code, message, ["reference", "sections", section])),
  };
}

/** The headings by which places are found. */
export function sectionTitles({ reference: { sections } }: AuthoredSpec["api"]): readonly SectionTitle[] {
  return sections.map((each) => (typeof each === "string" ? { title: each, holds: null } : each));
}

function idOf({ file }: YamlDocument): string {
  return posix.basename(file, ".yaml");
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
