import type { Readable } from "./check/check-reading.js";
import { resolveAndCheck, resolveReleased } from "./check/check-spec.js";
import { compareDiagnostics, type Diagnostic, placeOf } from "./diagnostics/diagnostic.js";
import { Report } from "./diagnostics/report.js";
import { loadSpec } from "./load/load-spec.js";
import type { ReadResult } from "./load/source-file.js";

export interface Compiled extends Readable {
  /** The schemas that it was read by; with the spec, or not at all. */
  readonly schemas?: ReadonlyMap<string, object>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Files -> resolved spec, or everything that is wrong with them. */
export function compile(read: ReadResult, today = todayInUtc()): Compiled {
  return compileBy((authored, report) => resolveAndCheck(authored, report, today), read);
}

/** The clock says only whether a day has come: nothing that is emitted depends on it. */
function todayInUtc(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The same for a state that was released: it is read, not held to checks that came later. */
export function compileReleased(read: ReadResult): Compiled {
  return compileBy(resolveReleased, read);
}

function compileBy(toSpec: typeof resolveReleased, { files, diagnostics: unread }: ReadResult): Compiled {
  const unreadable = new Set(unread.map(({ location }) => location.file));
  const loaded = loadSpec(files, [...unreadable]);
  const report = new Report();
  const resolved = loaded.spec && toSpec(loaded.spec, report);
  // What a file that cannot be read leaves undone is no problem of its own.
  const found = loaded.diagnostics.filter(
    ({ code, location }) => code !== "missing-file" || !unreadable.has(location.file),
  );
  const { gaps } = loaded;
  for (const text of report.doubted) gaps.addText(text);
  const lost = report.diagnostics.filter((each) => each.code === "alias-target" && !gaps.explains(each));
  for (const { location } of lost) gaps.addFile(location.file);
  const meant = report.diagnostics.filter((each) => lost.includes(each) || !gaps.explains(each));
  const diagnostics = withoutFollowers([...unread, ...found, ...meant]).sort(compareDiagnostics);
  const { spec: authored, schemas, unread: pending } = loaded;
  const shaped = { diagnostics, ...(authored && { authored }), ...(pending && { unread: pending }) };
  return resolved && schemas && diagnostics.length === 0
    ? { ...shaped, schemas, spec: resolved.spec, places: resolved.places }
    : shaped;
}

/** Where a text is not what it looks like, that is all there is to say of it. */
function withoutFollowers(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const places = new Set(diagnostics.filter(({ code }) => code === "odd-character").map(placeOf));
  return diagnostics.filter((diagnostic) => diagnostic.code === "odd-character" || !places.has(placeOf(diagnostic)));
}
