import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { compile } from "../generator/compile.js";
import { formatDiagnostic } from "../generator/diagnostics/format.js";
import { emit } from "../generator/generate.js";
import { readAssets } from "../generator/load/assets.js";
import { readSpec } from "../generator/load/source-file.js";
import { recover, StagedTree } from "../generator/output/staged-tree.js";
import { TreeComparison } from "../generator/output/tree-comparison.js";
import { readArguments } from "./arguments.js";
import { Progress } from "./progress.js";

const usage = `npm run generate [-- --check] [--json] [--root DIR]

  --check  compare generated/ with what would be generated; write nothing; exit 1 if they differ
  --json   print one JSON object instead of text
  --root   the folder that holds spec/, templates/, package.json and generated/ (default: this project)`;

/** spec/ -> generated/, or what is wrong with spec/. */
function main(): number {
  const { check, json, root } = readArguments(
    usage,
    {
      options: {
        check: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        root: { type: "string", default: join(import.meta.dirname, "..") },
      },
    },
    ({ values }) => values,
  );
  const folder = join(root, "generated");
  const progress = new Progress();

  progress.step("reading spec/");
  const { spec, diagnostics } = compile(readSpec(root));
  if (!spec) {
    progress.end();
    if (json) process.stdout.write(`${JSON.stringify({ ok: false, diagnostics })}\n`);
    else {
      for (const diagnostic of diagnostics) process.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
      process.stderr.write(
        `${diagnostics.length} problem${diagnostics.length === 1 ? "" : "s"} in spec/; nothing was written\n`,
      );
    }
    return 1;
  }

  if (!check) recover(folder);
  const staged = check ? undefined : new StagedTree(folder);
  const comparison = new TreeComparison(folder);
  for (const file of emit(spec, readAssets(root), (name) => progress.step(`emitting ${name}`))) {
    comparison.add(file);
    staged?.add(file);
  }
  const differences = comparison.end();
  if (differences.length > 0) staged?.commit();
  else staged?.discard();
  progress.end();

  const failed = check && differences.length > 0;
  if (json) {
    process.stdout.write(
      `${JSON.stringify({ ok: !failed, models: spec.models.length, files: comparison.size, differences })}\n`,
    );
  } else if (failed) {
    for (const { kind, path } of differences) process.stderr.write(`generated/${path}: ${kind}\n`);
    process.stderr.write(`${differences.length} files differ from what the spec says; run npm run generate\n`);
  } else {
    const outcome = check
      ? "in step with the spec"
      : differences.length > 0
        ? `${differences.length} changed`
        : "nothing changed";
    process.stdout.write(
      `${spec.entries.length} entries, ${spec.models.length} models, ${comparison.size} files: ${outcome}\n`,
    );
  }
  return failed ? 1 : 0;
}

// On a large machine the collector lets garbage pile up to gigabytes; a spec of any size then needs that much memory.
setFlagsFromString("--heap-growing-percent=15");

process.exitCode = main();
