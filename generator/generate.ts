import { compareDiagnostics, type Diagnostic } from "./diagnostics/diagnostic.js";
import { emitArazzo } from "./emit/arazzo/index.js";
import { emitConformance } from "./emit/conformance/index.js";
import { emitDocs } from "./emit/docs/index.js";
import type { Assets, EmittedFile, Emitter } from "./emit/emitter.js";
import { emitEmulator } from "./emit/emulator/index.js";
import { emitHttpFile } from "./emit/http-file/index.js";
import { emitJsonSchemas } from "./emit/json-schema/index.js";
import { emitOpenApi } from "./emit/openapi/index.js";
import { emitPostman } from "./emit/postman/index.js";
import { emitPricing } from "./emit/pricing/index.js";
import { emitSdk } from "./emit/sdk/index.js";
import { resolveAndCheck } from "./ir/check.js";
import { Report } from "./ir/report.js";
import type { ResolvedSpec } from "./ir/types.js";
import { type LoadCache, loadSpec } from "./load/load-spec.js";
import type { ReadResult } from "./load/source-file.js";

/** Every output. A new one is a folder under emit/ and a line here. */
const emitters: Readonly<Record<string, Emitter>> = {
  openapi: emitOpenApi,
  arazzo: emitArazzo,
  postman: emitPostman,
  http: emitHttpFile,
  schemas: emitJsonSchemas,
  pricing: emitPricing,
  conformance: emitConformance,
  docs: emitDocs,
  sdk: emitSdk,
  emulator: emitEmulator,
};

export interface Compiled {
  /** Absent when there are diagnostics: a spec with errors generates nothing. */
  readonly spec?: ResolvedSpec;
  readonly diagnostics: readonly Diagnostic[];
}

/** Files -> resolved spec, or everything that is wrong with them. */
export function compile({ files, diagnostics: unread }: ReadResult, cache?: LoadCache): Compiled {
  const loaded = loadSpec(files, cache);
  const report = new Report();
  // What a file that cannot be read leaves undone is no problem of its own.
  const spec = unread.length === 0 && loaded.spec ? resolveAndCheck(loaded.spec, report).spec : undefined;
  const unreadable = new Set(unread.map(({ location }) => location.file));
  const found = loaded.diagnostics.filter(
    ({ code, location }) => code !== "missing-file" || !unreadable.has(location.file),
  );
  const diagnostics = [...unread, ...found, ...report.diagnostics].sort(compareDiagnostics);
  return spec && diagnostics.length === 0 ? { spec, diagnostics } : { diagnostics };
}

/** Resolved spec -> every generated file, in memory. */
export function* emit(spec: ResolvedSpec, assets: Assets, onOutput?: (name: string) => void): Iterable<EmittedFile> {
  for (const [name, emitter] of Object.entries(emitters)) {
    onOutput?.(name);
    yield* emitter(spec, assets);
  }
}
