import { compareDiagnostics, type Diagnostic } from "./diagnostics/diagnostic.js";
import { emitConformance } from "./emit/conformance/index.js";
import { emitDocs } from "./emit/docs/index.js";
import type { Assets, EmittedFile, Emitter } from "./emit/emitter.js";
import { emitJsonSchemas } from "./emit/json-schema/index.js";
import { emitOpenApi } from "./emit/openapi/index.js";
import { emitPricing } from "./emit/pricing/index.js";
import { emitSdk } from "./emit/sdk/index.js";
import { resolveAndCheck } from "./ir/check.js";
import { Report } from "./ir/report.js";
import type { ResolvedSpec } from "./ir/types.js";
import { loadSpec } from "./load/load-spec.js";
import type { ReadResult } from "./load/source-file.js";

/** Every output. A new one is a folder under emit/ and a line here. */
const emitters: Readonly<Record<string, Emitter>> = {
  openapi: emitOpenApi,
  schemas: emitJsonSchemas,
  pricing: emitPricing,
  conformance: emitConformance,
  docs: emitDocs,
  sdk: emitSdk,
};

export interface Compiled {
  /** Absent when there are diagnostics: a spec with errors generates nothing. */
  readonly spec?: ResolvedSpec;
  readonly diagnostics: readonly Diagnostic[];
}

/** Files -> resolved spec, or everything that is wrong with them. */
export function compile({ files, diagnostics: unread }: ReadResult): Compiled {
  const loaded = loadSpec(files);
  const report = new Report();
  const spec = loaded.spec && resolveAndCheck(loaded.spec, report).spec;
  const diagnostics = [...unread, ...loaded.diagnostics, ...report.diagnostics].sort(compareDiagnostics);
  return spec && diagnostics.length === 0 ? { spec, diagnostics } : { diagnostics };
}

/** Resolved spec -> every generated file, in memory. */
export function* emit(spec: ResolvedSpec, assets: Assets, onOutput?: (name: string) => void): Iterable<EmittedFile> {
  for (const [name, emitter] of Object.entries(emitters)) {
    onOutput?.(name);
    yield* emitter(spec, assets);
  }
}
