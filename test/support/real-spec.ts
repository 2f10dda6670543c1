import { compile } from "../../generator/compile.js";
import type { ResolvedSpec } from "../../generator/ir/types.js";
import { readSpec } from "../../generator/load/source-file.js";
import { projectRoot } from "./spec-files.js";

/** The spec of this project, resolved; a broken one fails every test that needs it, with its diagnostics. */
export function resolveRealSpec(): ResolvedSpec {
  const { spec, diagnostics } = compile(readSpec(projectRoot));
  if (!spec) throw new Error(`the spec has ${diagnostics.length} problems; run npm run check`);
  return spec;
}
