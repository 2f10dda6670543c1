import { expect, it } from "vitest";
import { compile } from "../../generator/compile.js";
import { formatDiagnostic } from "../../generator/diagnostics/format.js";
import { readSpec } from "../../generator/load/source-file.js";
import { writeSyntheticProject } from "../../scripts/bench/synthetic-spec.js";
import { projectRoot } from "../support/spec-files.js";
import { temporaryFolder } from "../support/temporary.js";

it("given the real spec and two copies of it, as the bench has, want a good spec of three times the entries", () => {
  const root = temporaryFolder();
  const entries = writeSyntheticProject(projectRoot, root, 3);
  const { spec, diagnostics } = compile(readSpec(root));
  expect(diagnostics.map(formatDiagnostic)).toEqual([]);
  expect(spec?.entries).toHaveLength(entries);
});
