import { compile } from "../../generator/compile.js";
import { formatDiagnostic } from "../../generator/diagnostics/format.js";
import type { ResolvedSpec } from "../../generator/ir/types.js";
import { readSpec } from "../../generator/load/source-file.js";
import { projectRoot } from "./project-root.js";

/** The spec of this project, for a program that is no use with a broken one: that ends it, with the diagnostics. */
export function resolveSpec(): ResolvedSpec {
  const { spec, diagnostics } = compile(readSpec(projectRoot));
  if (!spec) throw new Error(diagnostics.map(formatDiagnostic).join("\n"));
  return spec;
}
