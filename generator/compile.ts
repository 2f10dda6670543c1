import { resolveAndCheck, resolveReleased } from "./check/check-spec.js";
import { compareDiagnostics, type Diagnostic } from "./diagnostics/diagnostic.js";
import { Report } from "./diagnostics/report.js";
import type { Evidence, ResolvedSpec } from "./ir/types.js";
import type { AuthoredSpec, Unread } from "./load/authored.js";
import { type LoadCache, loadSpec } from "./load/load-spec.js";
import type { ReadResult } from "./load/source-file.js";
import type { FoundPlace } from "./reference/resolve-place.js";

export interface Compiled {
  /** Absent when there are diagnostics: a spec with errors generates nothing. */
  readonly spec?: ResolvedSpec;
  /** What nobody has read yet, as far as its file can be read. */
  readonly unread?: Unread;
  /** What the files say, where they have the right shape, whatever is wrong with it. */
  readonly authored?: AuthoredSpec;
  /** Where in the reference each piece of evidence was found; with the spec, or not at all. */
  readonly places?: ReadonlyMap<Evidence, FoundPlace>;
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
  const resolved = unread.length === 0 && loaded.spec ? toSpec(loaded.spec, report) : undefined;
  const unreadable = new Set(unread.map(({ location }) => location.file));
  const found = loaded.diagnostics.filter(
    ({ code, location }) => code !== "missing-file" || !unreadable.has(location.file),
  );
  const diagnostics = [...unread, ...found, ...report.diagnostics].sort(compareDiagnostics);
  const { spec: authored, schemas, unread: pending } = loaded;
  const shaped = { diagnostics, ...(authored && { authored }), ...(pending && { unread: pending }) };
  return resolved && schemas && diagnostics.length === 0
    ? { ...shaped, schemas, spec: resolved.spec, places: resolved.places }
    : shaped;
}
