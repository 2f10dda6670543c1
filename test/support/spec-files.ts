import { join } from "node:path";
import { type Compiled, compile, compileReleased } from "../../generator/compile.js";
import { compareText } from "../../generator/diagnostics/diagnostic.js";
import { formatDiagnostic } from "../../generator/diagnostics/format.js";
import type { Assets } from "../../generator/emit/emitter.js";
import { bundleScripts, emit } from "../../generator/generate.js";
import type { ResolvedSpec } from "../../generator/ir/types.js";
import { readAssets } from "../../generator/load/assets.js";
import { LoadCache } from "../../generator/load/load-spec.js";
import { readSpec, type SourceFile } from "../../generator/load/source-file.js";
import { projectRoot } from "../../scripts/support/project-root.js";
import { Outputs } from "./outputs.js";

export { projectRoot };

export const baseRoot = join(projectRoot, "test/fixtures/base");

/** Path -> text of a whole spec, schemas included. */
export type SpecFiles = ReadonlyMap<string, string>;

/** The real spec. */
export function realSpec(): SpecFiles {
  return read(projectRoot);
}

/** The small spec of test/fixtures/base, checked by the real schemas; with what another folder adds to it. */
export function baseSpec(...more: readonly string[]): SpecFiles {
  const schemas = [...read(projectRoot)].filter(([path]) => path.startsWith("spec/schema/"));
  return new Map([baseRoot, ...more].flatMap((root) => [...read(root)]).concat(schemas));
}

function read(root: string): SpecFiles {
  const { files, diagnostics } = readSpec(root);
  if (diagnostics.length > 0) throw new Error(diagnostics.map(formatDiagnostic).join("\n"));
  return new Map(files.map(({ path, text }) => [path, text]));
}

/** One for all tests of a worker: compiling the schemas of a spec takes longer than reading it. */
export const loadCache = new LoadCache();
/** The texts of each path that were used last: an edit leaves all files but one as they are. */
const recent = new Map<string, readonly SourceFile[]>();
const mostRecent = 4;

/** Files of the same text are the same object, so that the cache of the loader knows them again. */
export function toSourceFiles(files: SpecFiles): readonly SourceFile[] {
  return [...files].map(([path, text]) => toSourceFile(path, text)).sort((a, b) => compareText(a.path, b.path));
}

function toSourceFile(path: string, text: string): SourceFile {
  const known = recent.get(path) ?? [];
  const file = known.find((each) => each.text === text) ?? { path, text };
  if (file !== known[0]) recent.set(path, [file, ...known.filter((each) => each !== file)].slice(0, mostRecent));
  return file;
}

/** Whatever the clock says. */
const today = "2026-12-31";

export function compileFiles(files: SpecFiles): Compiled {
  return compile({ files: toSourceFiles(files), diagnostics: [] }, loadCache, today);
}

/** What the generator has to say about the files, as it prints it; empty when they are a good spec. */
export function diagnosticsOf(files: SpecFiles): string {
  const { diagnostics } = compileFiles(files);
  return diagnostics.map(formatDiagnostic).join("\n");
}

/** As a released state is read: its shape counts, and no check on what it says. */
export function resolveUnchecked(files: SpecFiles): ResolvedSpec {
  const { spec, diagnostics } = compileReleased({ files: toSourceFiles(files), diagnostics: [] }, loadCache);
  if (!spec) throw new Error(diagnostics.map(formatDiagnostic).join("\n"));
  return spec;
}

export function resolveSpec(files: SpecFiles): ResolvedSpec {
  const { spec, diagnostics } = compileFiles(files);
  if (!spec) throw new Error(diagnostics.map(formatDiagnostic).join("\n"));
  return spec;
}

/** The templates, read and bundled once a worker. */
export const assets: Assets = await bundleScripts(readAssets(projectRoot));

/** Every output, path -> text. */
export function generate(spec: ResolvedSpec): ReadonlyMap<string, string> {
  return new Outputs(emit(spec, assets));
}

/** Replaces one text that stands exactly once: an edit that no longer fits its fixture must not pass unseen. */
export function replaceIn(files: SpecFiles, path: string, find: string, replace: string): SpecFiles {
  const text = files.get(path);
  if (text === undefined) throw new Error(`no file ${path}`);
  const parts = text.split(find);
  if (parts.length !== 2) throw new Error(`${path} holds ${JSON.stringify(find)} ${parts.length - 1} times`);
  return new Map([...files, [path, parts.join(replace)]]);
}
