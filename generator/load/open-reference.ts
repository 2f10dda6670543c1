import { posix } from "node:path";
import type { Code } from "../diagnostics/codes.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { type ParsedReference, parseReference } from "../reference/parse-reference.js";
import type { Reference, SectionTitle } from "../reference/reference.js";
import type { AuthoredSpec } from "./authored.js";
import { Recent } from "./recent.js";
import type { SourceFile } from "./source-file.js";
import type { Path, YamlDocument } from "./yaml-document.js";

const references = new Recent<ParsedReference>();

/** The edition that all is cited from. A name that leads to nothing, or out of the folder, is none. */
export function openReference(
  api: YamlDocument,
  files: readonly SourceFile[],
): { readonly reference: Reference | null; readonly problems: readonly Diagnostic[] } {
  const { file } = (api.value as AuthoredSpec["api"]).reference;
  const path = posix.join("spec", file);
  const problem = (code: Code, message: string, at: Path): Diagnostic => ({ code, message, location: api.locate(at) });
  if (posix.isAbsolute(file) || !path.startsWith("spec/reference/")) {
    const message = `${JSON.stringify(file)} is no file of spec/reference/`;
    return { reference: null, problems: [problem("path-outside-spec", message, ["reference", "file"])] };
  }
  const source = files.find((each) => each.path === path);
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
