import type { Code } from "../diagnostics/codes.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { OpenDocuments } from "./authored.js";
import type { Gaps } from "./gaps.js";
import { Recent } from "./recent.js";
import type { SourceFile } from "./source-file.js";
import { isExpected, isModel, parts, readings, whyUnexpected } from "./spec-layout.js";
import { type ParsedYaml, parseYaml, type YamlDocument } from "./yaml-document.js";

export interface Opened {
  /** One that there is not is empty. */
  readonly documents: OpenDocuments;
  /** Those that are not there, or are no YAML. */
  readonly broken: ReadonlySet<YamlDocument>;
  readonly diagnostics: readonly Diagnostic[];
}

const parsed = new Recent<ParsedYaml>();

/** Files -> documents; what a spec lacks, and what is no part of one. */
export function openDocuments(files: readonly SourceFile[], gaps: Gaps): Opened {
  const diagnostics: Diagnostic[] = [];
  const broken = new Set<YamlDocument>();
  const byPath = new Map(files.map((file) => [file.path, file]));
  const report = (code: Code, message: string, file: string) =>
    diagnostics.push({ code, message, location: { file, line: 1, column: 1 } });
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
    models: files.filter(({ path }) => isModel(path)).map(open),
  };
  if (documents.models.length === 0) {
    report("missing-file", "the spec needs a model", "spec/models");
    gaps.addFile("spec/models");
  }
  for (const { path } of files) if (!isExpected(path)) report("unexpected-file", whyUnexpected(path), path);
  return { documents, broken, diagnostics };
}
