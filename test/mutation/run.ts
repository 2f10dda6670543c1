/**
 * Breaks the code on purpose, in one place at a time, and counts how often a test notices.
 * `npm run test:mutation [-- encoder | validator | estimator | replies | pricing ...] [--survivors] [--json]`
 * `--survivors` names each change that no test noticed.
 */
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Progress } from "../../scripts/progress.js";
import { mustExecute } from "../../scripts/support/execute.js";
import { installTools } from "../../scripts/support/install-tools.js";
import { projectRoot } from "../../scripts/support/project-root.js";
import { readScore, type Score } from "./read-score.js";
import { type Room, rooms } from "./rooms.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false }, survivors: { type: "boolean", default: false } },
});
const unknown = positionals.filter((name) => !(name in rooms));
if (unknown.length > 0) {
  process.stderr.write(`no room ${unknown.join(", ")}; there are ${Object.keys(rooms).join(", ")}\n`);
  process.exit(2);
}

const folder = import.meta.dirname;
const progress = new Progress();
const temporary = realpathSync(mkdtempSync(join(tmpdir(), "cliprise-mutation-")));

async function mutate(name: string, { mutate, tests }: Room): Promise<Score> {
  const [report, config] = [join(temporary, `${name}.json`), join(temporary, `${name}.config.json`)];
  const options = {
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner"],
    vitest: { configFile: "test/mutation/vitest.mutation.config.ts", related: false },
    mutate,
    // By test, whatever is asked for here: what a test file makes once, when it is loaded or for all its tests, no test is run for.
    coverageAnalysis: "perTest",
    // Inside the project, so that packages are found from there, however node_modules came to be.
    tempDirName: ".mutation",
    symlinkNodeModules: false,
    ignorePatterns: ["biome.json", "generated/*/dist", "test/interop", "test/runtimes", "test/*/node_modules"],
    reporters: ["json"],
    jsonReporter: { fileName: report },
    timeoutMS: 10_000,
    allowConsoleColors: false,
  };
  writeFileSync(config, JSON.stringify(options));
  const env = { MUTATION_TESTS: JSON.stringify(tests) };
  // Stryker takes a file that fails to load for one without tests, and then every change survives.
  const vitest = join(projectRoot, "node_modules/vitest/vitest.mjs");
  const healthy = [vitest, "run", "-c", "test/mutation/vitest.mutation.config.ts"];
  await mustExecute(process.execPath, healthy, { cwd: projectRoot, env });
  const stryker = join(folder, "node_modules/@stryker-mutator/core/bin/stryker.js");
  const args = [stryker, "run", config];
  await mustExecute(process.execPath, args, { cwd: projectRoot, env, timeout: 3_600_000 });
  return readScore(JSON.parse(readFileSync(report, "utf8")));
}

let failed = false;
try {
  await installTools(folder, "StrykerJS into test/mutation/node_modules, about 60 MB");
  const selected = Object.entries(rooms).filter(([name]) => positionals.length === 0 || positionals.includes(name));
  const total = { mutants: 0, noticed: 0 };
  if (!values.json) process.stdout.write("room       mutants  noticed   score  at least\n");
  for (const [index, [name, room]] of selected.entries()) {
    progress.step(`${index + 1}/${selected.length} ${name}`);
    const { mutants, noticed, survivors } = await mutate(name, room);
    progress.end();
    const score = (100 * noticed) / mutants;
    total.mutants += mutants;
    total.noticed += noticed;
    // Nothing to break is a glob that fits no file any more.
    const ok = mutants > 0 && score >= room.least;
    failed ||= !ok;
    if (values.json) {
      process.stdout.write(
        `${JSON.stringify({ room: name, mutants, noticed, score, least: room.least, ok, survivors })}\n`,
      );
      continue;
    }
    process.stdout.write(
      `${row(name, mutants, noticed)}  ${String(room.least).padStart(6)} %${ok ? "" : "  FAILED"}\n`,
    );
    if (values.survivors) for (const survivor of survivors) process.stdout.write(`  ${survivor}\n`);
  }
  if (!values.json && selected.length > 1) process.stdout.write(`${row("together", total.mutants, total.noticed)}\n`);
} finally {
  progress.end();
  rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
}
process.exitCode = failed ? 1 : 0;

function row(name: string, mutants: number, noticed: number): string {
  const score = `${((100 * noticed) / mutants).toFixed(1)} %`;
  return `${name.padEnd(10)} ${String(mutants).padStart(7)}  ${String(noticed).padStart(7)}  ${score.padStart(7)}`;
}
