import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readArguments } from "./arguments.js";
import { Progress } from "./progress.js";
import { type Result, runSteps, selectSteps } from "./release/run-steps.js";
import type { Release } from "./release/step.js";
import { steps } from "./release/steps.js";
import { type Io, startCommand } from "./run-command.js";

const usage = `npm run release [-- --dry-run] [--since REF] [--only STEP ...] [--json]

Tries everything that must hold before a version goes out, and says how it goes out. It never publishes: the workflow
.github/workflows/release.yml does, on a tag, after this very command. The first time, and after its lockfile has changed, it
installs the runtimes and compilers that the packages are tried with: about 1 GB in scripts/packages/tools/node_modules.

  --dry-run  a rehearsal: shows the changelog's entry where it is not written yet, instead of failing for it
  --since    the commit or tag that was published last (default: the newest tag v* before HEAD)
  --only     only these steps, and what they go on from: ${steps.map(({ name }) => name).join(", ")}
  --json     a JSON object per step, and one for the whole`;

export async function main(args: readonly string[], { stdout }: Io): Promise<number> {
  const root = join(import.meta.dirname, "..");
  const options = readOptions(args);
  const folder = mkdtempSync(join(tmpdir(), "cliprise-release-"));
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const base = options.since ?? lastTag(root);
  const release: Release = { root, folder, version, base, dryRun: options["dry-run"], previews: [] };
  const progress = new Progress();
  const print = (text: string) => stdout.write(`${text}\n`);
  try {
    const results = await runSteps(options.selected, release, {
      begins: ({ name }, index, of) => progress.step(`${index + 1}/${of} ${name}`),
      ended: (result) => {
        progress.end();
        print(options.json ? JSON.stringify(result) : describe(result));
      },
    });
    const failed = results.filter((result) => !("ok" in result) || !result.ok).map(({ step }) => step);
    const ok = failed.length === 0;
    if (options.json)
      print(JSON.stringify({ ok, version, base: base ?? null, failed, previews: release.previews, published: false }));
    else {
      for (const preview of release.previews) print(`\n${preview.trimEnd()}`);
      print(ok ? `\n${version}: ${results.length} steps passed` : `\n${version} is not ready: ${failed.join(", ")}`);
    }
    return ok ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readOptions(args: readonly string[]) {
  return readArguments(
    usage,
    args,
    {
      options: {
        "dry-run": { type: "boolean", default: false },
        since: { type: "string" },
        only: { type: "string", multiple: true, default: [] },
        json: { type: "boolean", default: false },
      },
    },
    ({ values }) => ({
      ...values,
      selected: values.only.length > 0 ? selectSteps(steps, values.only) : steps,
    }),
  );
}

/** Before HEAD: the version that goes out may be tagged already. */
function lastTag(root: string): string | undefined {
  try {
    const args = ["describe", "--tags", "--abbrev=0", "--match", "v*", "HEAD^"];
    return execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return undefined;
  }
}

function describe(result: Result): string {
  const name = result.step.padEnd(10);
  if ("skipped" in result) return `skipped  ${name}  ${result.skipped}`;
  const time = `${(result.ms / 1_000).toFixed(1)} s`.padStart(8);
  if (result.ok) return `ok       ${name}${time}  ${result.summary}`;
  const output = result.output === "" ? "" : `\n${result.output.replace(/^/gm, "    ")}`;
  return `FAILED   ${name}${time}  ${result.problem}${output}\n  next: ${result.next}`;
}

await startCommand(import.meta.url, main);
