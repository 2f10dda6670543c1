import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Reference } from "../reference/reference.js";
import type { AuthoredModel, AuthoredSpec, AuthoredUnread, OpenDocuments, Unread } from "./authored.js";
import { checkShapes } from "./check-shapes.js";
import { Gaps } from "./gaps.js";
import { namesSchema } from "./names-schema.js";
import { type Opened, openDocuments } from "./open-documents.js";
import { openReference } from "./open-reference.js";
import { readSchemas } from "./read-schemas.js";
import { soundDocuments } from "./sound-documents.js";
import { namesSchemaFile, type SourceFile } from "./source-file.js";
import { idOf, readings, vocabulary } from "./spec-layout.js";
import { shapeValidator } from "./validate-shape.js";
import type { YamlDocument } from "./yaml-document.js";

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

/**
 * Files -> located documents -> the authored spec, as far as it is YAML of the right shape.
 * @param unread files that are there, and could not be read
 */
export function loadSpec(files: readonly SourceFile[], unread: readonly string[] = []): LoadResult {
  const gaps = new Gaps();
  for (const path of unread) gaps.addFile(path);
  const opened = openDocuments(files, gaps);
  const { documents, broken } = opened;
  const authored = readSchemas(files);
  const diagnostics: Diagnostic[] = [...opened.diagnostics, ...authored.diagnostics];
  // Without the vocabulary every name in every model would be unknown.
  if (!authored.schemas || vocabulary.some((part) => broken.has(documents[part]))) return { diagnostics, gaps };

  const schemas = new Map([...authored.schemas, [namesSchemaFile, namesSchema(documents)]]);
  const shapes = checkShapes(opened, shapeValidator(schemas));
  diagnostics.push(...shapes.diagnostics);
  if (!shapes.hasWords) return { diagnostics, gaps };
  const pending = pendingOf(opened, diagnostics);
  const sound = soundDocuments(opened, authored.schemas, gaps);
  if (!sound) return { diagnostics, gaps, ...pending };

  const models = new Map(
    sound.models.map((document) => [{ ...(document.value as AuthoredModel), id: idOf(document) }, document]),
  );
  for (const { id, alias } of models.keys()) if (alias !== undefined) gaps.addAlias(id, alias.of);
  const { reference, problems } = openReference(sound.api, files);
  diagnostics.push(...problems);
  return { spec: toAuthored(sound, models, reference), schemas, diagnostics, gaps, ...pending };
}

/** What nobody has read yet can be looked at whatever else is wrong, while its own file is right. */
function pendingOf({ documents, broken }: Opened, diagnostics: readonly Diagnostic[]): Pick<LoadResult, "unread"> {
  const { unread } = documents;
  if (broken.has(unread) || diagnostics.some(({ location }) => location.file === readings.unread)) return {};
  return { unread: { ...(unread.value as AuthoredUnread | null), documents } };
}

function toAuthored(
  sound: OpenDocuments,
  models: AuthoredSpec["documents"]["models"],
  reference: Reference | null,
): AuthoredSpec {
  const value = <T>(document: YamlDocument) => document.value as T;
  return {
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
}
