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
import { type Io, startCommand } from "./run-command.js";

const usage = `npm run generate [-- --check] [--json] [--root DIR]

  --check  compare generated/ with what would be generated; write nothing; exit 1 if they differ
  --json   print one JSON object instead of text
  --root   the folder that holds spec/, templates/ and generated/ (default: this project)`;

/** spec/ -> generated/, or what is wrong with spec/. */
export function main(args: readonly string[], { stdout, stderr }: Io): number {
  const { check, json, root } = readArguments(
    usage,
    args,
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
    if (json) stdout.write(`${JSON.stringify({ ok: false, diagnostics })}\n`);
    else {
      for (const diagnostic of diagnostics) stderr.write(`${formatDiagnostic(diagnostic)}\n`);
      stderr.write(
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
    stdout.write(
      `${JSON.stringify({ ok: !failed, models: spec.models.length, files: comparison.size, differences })}\n`,
    );
  } else if (failed) {
    for (const { kind, path } of differences) stderr.write(`generated/${path}: ${kind}\n`);
    stderr.write(`${differences.length} files differ from what the spec says; run npm run generate\n`);
  } else {
    const outcome = check
      ? "in step with the spec"
      : differences.length > 0
        ? `${differences.length} changed`
        : "nothing changed";
    stdout.write(
      `${spec.entries.length} entries, ${spec.models.length} models, ${comparison.size} files: ${outcome}\n`,
    );
  }
  return failed ? 1 : 0;
}

await startCommand(import.meta.url, (args, io) => {
  // On a large machine the collector lets garbage pile up to gigabytes; a spec of any size then needs that much memory.
  setFlagsFromString("--heap-growing-percent=15");
  return main(args, io);
});
