import { compile } from "../../generator/compile.js";
import type { ResolvedSpec } from "../../generator/ir/types.js";
import { readSpec } from "../../generator/load/source-file.js";
import { projectRoot } from "./project-root.js";

/** The spec of this project, resolved; a broken one ends whatever needs it. */
export function resolveRealSpec(): ResolvedSpec {
  const { spec, diagnostics } = compile(readSpec(projectRoot));
  if (!spec) throw new Error(`the spec has ${diagnostics.length} problems; run npm run check`);
  return spec;
}
