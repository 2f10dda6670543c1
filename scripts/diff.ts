import { join } from "node:path";
import { count } from "../generator/derive/count.js";
import { formatDiagnostic } from "../generator/diagnostics/format.js";
import { reportChanges } from "../generator/diff/change-report.js";
import { printMarkdown } from "../generator/diff/print-markdown.js";
import type { ResolvedSpec } from "../generator/ir/types.js";
import { readArguments } from "./arguments.js";
import { GitError, lastRelease } from "./diff/git-tree.js";
import { loadStates, manifestPath, type State } from "./diff/load-states.js";
import { Progress } from "./progress.js";
import { type Io, startCommand } from "./run-command.js";

const usage = `npm run diff [-- --base REF] [--check] [--json] [--root DIR]

  --base   the git ref to compare spec/ with (default: the last tag v1.2.3; where there is none, HEAD)
  --check  exit 1 when it may not be published: the version is too low, or a price lost its history
  --json   print one JSON object (generated/schemas/changes.schema.json) instead of Markdown
  --root   the folder that holds spec/ and package.json (default: this project)`;

/** What changed in spec/ since a commit, and what that means for whoever uses what is generated from it. */
export function main(args: readonly string[], { stdout, stderr }: Io): number {
  const options = readOptions(args);
  const { root, check, json } = options;
  const progress = new Progress();
  try {
    const { ref, isRelease } = options.base === undefined ? lastRelease(root) : { ref: options.base, isRelease: true };
    progress.step(`comparing spec/ with ${ref}`);
    const { before, after } = loadStates(root, ref);
    progress.end();
    const shape = `${ref} has a spec of another shape than this generator reads: compare with a later --base, or compare both
states with the generator of ${ref} (git worktree add)`;
    const specs = {
      after: specOf(after, stderr, "", "mend them first: npm run check"),
      before: specOf(before, stderr, `${ref}:`, shape),
    };
    if (!specs.after) return 1;
    if (!specs.before) return 2;
    const report = reportChanges(
      { before: specs.before, after: specs.after },
      { ref, version: before.version, isRelease },
      after.version,
      manifestPath,
    );
    stdout.write(json ? `${JSON.stringify(report)}\n` : printMarkdown(report));
    for (const { place, code, message } of report.problems) {
      if (!json) stderr.write(`${place}: ${code}: ${message}\n`);
    }
    return check && report.problems.length > 0 ? 1 : 0;
  } catch (error) {
    progress.end();
    if (!(error instanceof GitError)) throw error;
    stderr.write(`${error.message}\n`);
    return 2;
  }
}

/** The spec of a state, or all that is wrong with it on stderr. */
function specOf(
  { compiled: { spec, diagnostics } }: State,
  stderr: Io["stderr"],
  where: string,
  advice: string,
): ResolvedSpec | undefined {
  for (const diagnostic of diagnostics) stderr.write(`${where}${formatDiagnostic(diagnostic)}\n`);
  const { length } = diagnostics;
  if (length > 0) stderr.write(`${count(length, "problem")}; ${advice}\n`);
  return spec;
}

function readOptions(args: readonly string[]) {
  return readArguments(
    usage,
    args,
    {
      options: {
        base: { type: "string" },
        check: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        root: { type: "string", default: join(import.meta.dirname, "..") },
      },
    },
    ({ values }) => values,
  );
}

await startCommand(import.meta.url, main);
