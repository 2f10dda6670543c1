import { posix } from "node:path";
import type { Code } from "../diagnostics/codes.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { anyCategory, categories } from "../reference/categories.js";
import { type ParsedReference, parseReference } from "../reference/parse-reference.js";
import type { Reference, SectionTitle } from "../reference/reference.js";
import type { AuthoredModel, AuthoredSpec, AuthoredUnread, Unread } from "./authored.js";
import { Gaps } from "./gaps.js";
import { namesSchema } from "./names-schema.js";
import { characterName } from "./odd-characters.js";
import { Recent } from "./recent.js";
import { soundPart } from "./sound-part.js";
import { namesSchemaFile, type SourceFile } from "./source-file.js";
import { shapeValidator } from "./validate-shape.js";
import { type ParsedYaml, type Path, parseYaml, type YamlDocument } from "./yaml-document.js";

export interface LoadResult {
  /** What of the files has the right shape; absent when that is nothing to go on from. */
  readonly spec?: AuthoredSpec;
  /** Absent when the vocabulary or its own file cannot be read. */
  readonly unread?: Unread;
  /** The schemas of spec/schema, by file name, with that of the vocabulary's names. */
  readonly schemas?: ReadonlyMap<string, object>;
  readonly diagnostics: readonly Diagnostic[];
  /** What of the files is not in the spec, because it has no right shape. */
  readonly gaps: Gaps;
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

/** Words that are made of others come after them. */
const vocabulary = ["types", "encodings", "units", "roles", "tasks", "fields"] as const;

/** What is known of the reading of the edition; a spec need not have them. */
const readings = { uncited: "spec/reference/uncited.yaml", unread: "spec/reference/unread.yaml" } as const;

const schemaFolder = "spec/schema/";
const schemaFiles = [...Object.keys(parts), ...Object.keys(readings), "model"]
  .sort()
  .map((name) => `${name}.schema.json`);
const modelFile = new RegExp(`^spec/models/(${anyCategory})/([^/]+)\\.yaml$`);
/** What can be a file name, a value of `model` and an object key everywhere. */
const id = /^[a-z0-9][a-z0-9-]{0,63}$/;

const parsed = new Recent<ParsedYaml>();
const references = new Recent<ParsedReference>();

/**
 * Files -> located documents -> the authored spec, as far as it is YAML of the right shape.
 * @param unread files that are there, and could not be read
 */
export function loadSpec(files: readonly SourceFile[], unread: readonly string[] = []): LoadResult {
  const diagnostics: Diagnostic[] = [];
  const gaps = new Gaps();
  for (const path of unread) gaps.addFile(path);
  const report = (code: Code, message: string, file: string) => {
    diagnostics.push({ code, message, location: { file, line: 1, column: 1 } });
  };
  const byPath = new Map(files.map((file) => [file.path, file]));
  const broken = new Set<YamlDocument>();
  const open = (file: SourceFile): YamlDocument => {
    const { document, isReadable, diagnostics: problems } = parsed.of(file.path, file.text, () => parseYaml(file));
    if (!isReadable) {
      broken.add(document);
      gaps.addFile(file.path);
    }
    for (const problem of problems) diagnostics.push(problem);
    return document;
  };
  const openPart = (path: string): YamlDocument => {
    const file = byPath.get(path);
    if (file) return open(file);
    report("missing-file", "the spec needs this file", path);
    const { document } = parseYaml({ path, text: "" });
    broken.add(document);
    gaps.addFile(path);
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
  if (modelDocuments.length === 0) {
    report("missing-file", "the spec needs a model", "spec/models");
    gaps.addFile("spec/models");
  }
  for (const { path } of files) if (!isExpected(path)) report("unexpected-file", whyUnexpected(path), path);

  const authored = readSchemas(byPath, report);
  // Without the vocabulary every name in every model would be unknown.
  const words = vocabulary.map((part) => documents[part]);
  if (!authored || words.some((document) => broken.has(document))) return { diagnostics, gaps };

  const schemas = new Map([...authored, [namesSchemaFile, namesSchema(documents)]]);
  const validator = shapeValidator(schemas);
  diagnostics.push(...validator.diagnostics);
  if (validator.diagnostics.length > 0) return { diagnostics, gaps };
  // What is no YAML is read as nothing, or as what was meant: that it has no right shape is no problem of its own.
  const said = new Set(diagnostics.map(placeOf));
  const isSaid = (diagnostic: Diagnostic) => said.has(placeOf(diagnostic));
  const validate = (document: YamlDocument, schema: string) => {
    if (broken.has(document)) return;
    for (const diagnostic of validator.validate(document, schema))
      if (!isSaid(diagnostic)) diagnostics.push(diagnostic);
  };
  // The same goes for a part of it that is readable, and no list of words.
  const shapeless = vocabulary.filter((part) => !isMapping(documents[part].value));
  for (const part of shapeless) validate(documents[part], `${part}.schema.json`);
  if (shapeless.length > 0) return { diagnostics, gaps };
  for (const part of [...vocabulary, "api", "decisions", "emulator"] as const)
    validate(documents[part], `${part}.schema.json`);
  for (const part of ["uncited", "unread"] as const) {
    if (documents[part].value !== null) validate(documents[part], `${part}.schema.json`);
  }
  for (const document of modelDocuments) {
    validate(document, "model.schema.json");
    if (!id.test(idOf(document))) {
      report("file-name", `a model's file is named for its id: ${whyNoId(idOf(document))}`, document.file);
    }
  }
  const isUnreadKnown =
    !broken.has(documents.unread) && diagnostics.every(({ location }) => location.file !== readings.unread);
  const pending = isUnreadKnown && {
    unread: {
      ...(documents.unread.value as AuthoredUnread | null),
      documents: { ...documents, models: modelDocuments },
    },
  };
  const readable = modelDocuments.filter((document) => !broken.has(document) && id.test(idOf(document)));
  const sound = soundDocuments({ ...documents, models: readable }, broken, authored, gaps);
  if (!sound) return { diagnostics, gaps, ...pending };

  const models = new Map(
    sound.models.map((document) => [{ ...(document.value as AuthoredModel), id: idOf(document) }, document]),
  );
  for (const { id, alias } of models.keys()) if (alias !== undefined) gaps.addAlias(id, alias.of);
  const { reference, problems } = openReference(sound.api, byPath);
  diagnostics.push(...problems);

  const value = <T>(document: YamlDocument) => document.value as T;
  const spec: AuthoredSpec = {
    api: value(sound.api),
    roles: value(sound.roles),
    tasks: value(sound.tasks),
    fields: value(sound.fields),
    types: value(sound.types),
    encodings: value(sound.encodings),
    units: value(sound.units),
    decisions: value(sound.decisions),
    emulator: value(sound.emulator),
    reference,
    uncited: value<AuthoredSpec["uncited"] | null>(sound.uncited) ?? [],
    models: [...models.keys()],
    documents: { ...sound, models },
  };
  return { spec, schemas, diagnostics, gaps, ...pending };
}

type Part = keyof typeof parts | keyof typeof readings;
type Parts = Readonly<Record<Part, YamlDocument>> & { readonly models: readonly YamlDocument[] };

/** What a part is that cannot be read, where the rest is something to go on from. */
const nothing: Readonly<Partial<Record<Part, unknown>>> = { decisions: {}, emulator: {}, uncited: null, unread: null };

/** Of each document the part whose shape is right; undefined where too little is left of what all share. */
function soundDocuments(
  { models, ...documents }: Parts,
  broken: ReadonlySet<YamlDocument>,
  authored: ReadonlyMap<string, object>,
  gaps: Gaps,
): Parts | undefined {
  const sound = { ...documents };
  // What is left of the words is all that the others can use.
  const validatorOfWords = () => shapeValidator(new Map([...authored, [namesSchemaFile, namesSchema(sound)]]));
  let validator = validatorOfWords();
  const take = (part: Part): boolean => {
    const document = documents[part];
    const schema = `${part}.schema.json`;
    // A spec need not have it.
    if (part in readings && document.value === null) return true;
    const kept = broken.has(document)
      ? undefined
      : soundPart(document, (value) => validator.errorsOf(value, schema), gaps);
    if (kept) sound[part] = kept;
    else if (part in nothing) {
      gaps.addFile(document.file);
      sound[part] = { ...document, value: nothing[part] };
    } else return false;
    return true;
  };
  for (const part of vocabulary) {
    if (!take(part)) return undefined;
    if (sound[part] !== documents[part]) validator = validatorOfWords();
  }
  if (!(["api", "decisions", "emulator", "uncited", "unread"] as const).every(take)) return undefined;
  const findErrors = (value: unknown) => validator.errorsOf(value, "model.schema.json");
  const whole = models.find((document) => findErrors(document.value).length === 0 && !isAlias(document));
  return {
    ...sound,
    models: models.flatMap((document) => {
      const kept = soundPart(document, findErrors, gaps, { ...(whole?.value as object), name: idOf(document) });
      if (!kept) gaps.addFile(document.file);
      return kept ?? [];
    }),
  };
}

function isMapping(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isAlias({ value }: YamlDocument): boolean {
  return (value as Partial<AuthoredModel>).alias !== undefined;
}

function placeOf({ location: { file, line, column } }: Diagnostic): string {
  return `${file}:${line}:${column}`;
}

/** The edition that all is cited from. A name that leads to nothing, or out of the folder, is none. */
function openReference(
  api: YamlDocument,
  files: ReadonlyMap<string, SourceFile>,
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
  const titles = sectionTitles(api.value as AuthoredSpec["api"]);
  const read = () => parseReference(source.text, titles);
  const { reference, problems } = references.of(path, JSON.stringify(titles) + source.text, read);
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

function whyNoId(name: string): string {
  const rule = "small letters, digits and hyphens, 64 at most";
  const [odd] = /[^a-z0-9-]/u.exec(name) ?? [];
  if (odd === undefined || /\p{Cc}/u.test(odd)) return rule;
  return `${rule}; ${JSON.stringify(name)} holds ${/[ -~]/.test(odd) ? JSON.stringify(odd) : characterName(odd)}`;
}

function whyUnexpected(path: string): string {
  const said = "no part of the spec expects this file";
  if (/\.ya?ml\.[^/]*$|\.yml$/i.test(path) || (/\.yaml$/i.test(path) && !path.endsWith(".yaml")))
    return `${said}: the spec's files end in .yaml`;
  const model = /^spec\/models\/([^/]+\/)?[^/]+\.yaml$/.exec(path);
  if (!model) return said;
  const folders = `${categories.slice(0, -1).join("/, ")}/ or ${categories.at(-1)}/`;
  const another = model[1] ? "; another category is a word more in generator/reference/categories.ts" : "";
  return `${said}: a model stands in spec/models/${folders}${another}`;
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
