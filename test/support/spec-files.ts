import { join } from "node:path";
import { parse, stringify } from "yaml";
import { type Compiled, compile, compileReleased } from "../../generator/compile.js";
import { compareText } from "../../generator/diagnostics/diagnostic.js";
import { formatDiagnostic } from "../../generator/diagnostics/format.js";
import type { Assets } from "../../generator/emit/emitter.js";
import { bundleScripts, emit } from "../../generator/generate.js";
import type { ResolvedSpec } from "../../generator/ir/types.js";
import { readAssets } from "../../generator/load/assets.js";
import { readSpec, type SourceFile } from "../../generator/load/source-file.js";
import { projectRoot } from "../../scripts/support/project-root.js";
import { Outputs } from "./outputs.js";

export { projectRoot };

const baseRoot = join(projectRoot, "test/fixtures/base");

/** Path -> text of a whole spec, schemas included. */
export type SpecFiles = ReadonlyMap<string, string>;

/** The real spec. */
export function realSpec(): SpecFiles {
  return read(projectRoot);
}

/** The small spec of test/fixtures/base, checked by the real schemas; with what another folder adds to it. */
export function baseSpec(...more: readonly string[]): SpecFiles {
  const real = realSpec();
  const own = [baseRoot, ...more].flatMap((root) => [...read(root)]);
  const words = ["types", "encodings"].map((part) => `spec/vocabulary/${part}.yaml`);
  const schemas = [...real].filter(([path]) => path.startsWith("spec/schema/"));
  const files = new Map([...own, ...schemas]);
  for (const path of words) files.set(path, withNewWords(files.get(path) ?? "", real.get(path) ?? ""));
  return files;
}

/** Every type and encoding has rows in the generator, and is a word of any spec: what is new is taken from the real one, uncited. */
function withNewWords(text: string, real: string): string {
  const own = parse(text) as object;
  const more = Object.entries(parse(real) as Record<string, object>).flatMap(([name, word]) =>
    Object.hasOwn(own, name) ? [] : [[name, { ...word, evidence: undefined }]],
  );
  return more.length === 0 ? text : `${text}${stringify(Object.fromEntries(more), { keepUndefined: false })}`;
}

function read(root: string): SpecFiles {
  const { files, diagnostics } = readSpec(root);
  if (diagnostics.length > 0) throw new Error(diagnostics.map(formatDiagnostic).join("\n"));
  return new Map(files.map(({ path, text }) => [path, text]));
}

export function toSourceFiles(files: SpecFiles): readonly SourceFile[] {
  return [...files].map(([path, text]) => ({ path, text })).sort((a, b) => compareText(a.path, b.path));
}

/** Whatever the clock says. */
const today = "2026-12-31";

export function compileFiles(files: SpecFiles): Compiled {
  return compile({ files: toSourceFiles(files), diagnostics: [] }, today);
}

/** What the generator has to say about the files, as it prints it; empty when they are a good spec. */
export function diagnosticsOf(files: SpecFiles): string {
  const { diagnostics } = compileFiles(files);
  return diagnostics.map(formatDiagnostic).join("\n");
}

/** As a released state is read: its shape counts, and no check on what it says. */
export function resolveUnchecked(files: SpecFiles): ResolvedSpec {
  const { spec, diagnostics } = compileReleased({ files: toSourceFiles(files), diagnostics: [] });
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
