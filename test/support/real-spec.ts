import type { ResolvedSpec } from "../../generator/ir/types.js";
import { compileFiles, generate, realSpec } from "./spec-files.js";

let resolved: ResolvedSpec | undefined;
let generated: ReadonlyMap<string, string> | undefined;

/** The spec of this project, resolved once a worker; a broken one fails every test that needs it, with its diagnostics. */
export function resolveRealSpec(): ResolvedSpec {
  if (resolved) return resolved;
  const { spec, diagnostics } = compileFiles(realSpec());
  if (!spec) throw new Error(`the spec has ${diagnostics.length} problems; run npm run check`);
  resolved = spec;
  return spec;
}

/** Every output of it, path -> text, emitted once a worker. */
export function generateReal(): ReadonlyMap<string, string> {
  generated ??= generate(resolveRealSpec());
  return generated;
}
