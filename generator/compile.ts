import { resolveAndCheck, resolveReleased } from "./check/check-spec.js";
import { compareDiagnostics, type Diagnostic } from "./diagnostics/diagnostic.js";
import { Report } from "./diagnostics/report.js";
import type { ResolvedSpec } from "./ir/types.js";
import { type LoadCache, loadSpec } from "./load/load-spec.js";
import type { ReadResult } from "./load/source-file.js";

export interface Compiled {
  /** Absent when there are diagnostics: a spec with errors generates nothing. */
  readonly spec?: ResolvedSpec;
  /** The schemas that it was read by; with the spec, or not at all. */
  readonly schemas?: ReadonlyMap<string, object>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Files -> resolved spec, or everything that is wrong with them. */
export function compile(read: ReadResult, cache?: LoadCache): Compiled {
  return compileBy(resolveAndCheck, read, cache);
}

/** The same for a state that was released: it is read, not held to checks that came later. */
export function compileReleased(read: ReadResult, cache?: LoadCache): Compiled {
  return compileBy(resolveReleased, read, cache);
}

function compileBy(
  toSpec: typeof resolveAndCheck,
  { files, diagnostics: unread }: ReadResult,
  cache?: LoadCache,
): Compiled {
  const loaded = loadSpec(files, cache);
  const report = new Report();
  // What a file that cannot be read leaves undone is no problem of its own.
  const spec = unread.length === 0 && loaded.spec ? toSpec(loaded.spec, report)?.spec : undefined;
  const unreadable = new Set(unread.map(({ location }) => location.file));
  const found = loaded.diagnostics.filter(
    ({ code, location }) => code !== "missing-file" || !unreadable.has(location.file),
  );
  const diagnostics = [...unread, ...found, ...report.diagnostics].sort(compareDiagnostics);
  const { schemas } = loaded;
  return spec && schemas && diagnostics.length === 0 ? { spec, schemas, diagnostics } : { diagnostics };
}
