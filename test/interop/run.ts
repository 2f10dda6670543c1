/**
 * Generates clients of our OpenAPI documents in other languages, compiles them, and runs them against the emulator.
 * `npm run test:interop [-- lane ...] [--json] [--record]`: a lane is a folder here, `go/ogen`, or a language, `go`.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { LaneRecord } from "../../generator/emit/docs/interop.js";
import { CheckReport } from "../../scripts/support/check-report.js";
import { mustExecute } from "../../scripts/support/execute.js";
import { projectRoot } from "../support/spec-files.js";
import { type Lane, readLanes } from "./lanes.js";
import { differences, readRecord, toRow, writeRecord } from "./matrix.js";
import { findMissing } from "./needs.js";
import { RunningStep } from "./running-step.js";
import { casesFile, type Trial, tryLane } from "./try-lane.js";
import { writeValidatorCases } from "./validator-cases.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false }, record: { type: "boolean", default: false } },
});
const report = new CheckReport(values.json);
const progress = new RunningStep();
const temporary = mkdtempSync(join(tmpdir(), "cliprise-interop-"));
const recorded = readRecord();
const measured: LaneRecord[] = [];

try {
  const lanes = readLanes(positionals);
  await mustExecute("npm", ["run", "-s", "build"], { cwd: projectRoot });
  if (lanes.some(({ kind }) => kind === "validator")) writeValidatorCases(join(temporary, casesFile));
  for (const lane of lanes) await run(lane);
  if (values.record) {
    writeRecord(measured);
    process.stderr.write("recorded; now npm run generate\n");
  } else if (positionals.length === 0) checkRecordedLanes(lanes);
} catch (error) {
  report.add("preparation", { name: "succeeds", problem: error instanceof Error ? error.message : String(error) });
} finally {
  progress.end();
  rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
}
report.end();
// Nothing that a lane has left open may keep this from ending.
process.exit(report.failed ? 1 : 0);

async function run(lane: Lane): Promise<void> {
  progress.begin(`${lane.id}: looks for ${lane.needs.join(", ")}`);
  const missing = await findMissing(lane);
  progress.end();
  if (missing !== undefined) return report.skip(lane.id, missing);
  await report.part(lane.id, "can be run", async () => {
    const trial = await tryLane(lane, temporary, (step) => progress.begin(`${lane.id}: ${step}`));
    progress.end();
    const failures = judge(lane, trial);
    // What has failed unexpectedly is to be mended or explained, neither recorded nor compared.
    if (failures > 0) return;
    const row = toRow(lane, trial);
    if (values.record) {
      measured.push(row);
      return;
    }
    for (const problem of differences(
      row,
      recorded.find(({ id }) => id === lane.id),
    )) {
      report.add(lane.id, {
        name: "is as recorded",
        problem: `${problem}\nnpm run test:interop -- ${lane.id} --record`,
      });
    }
  });
  // Compilers leave gigabytes.
  rmSync(join(temporary, lane.id), { recursive: true, force: true, maxRetries: 3 });
}

/** @returns how many failures were unexpected */
function judge({ id, known, cells: names }: Lane, { cells, problems, times }: Trial): number {
  let failures = problems.length;
  for (const name of names) {
    const cell = cells.get(name);
    const fault = known[name];
    const ms = times.get(name as "generate" | "compile");
    if (cell?.outcome === "pass" && fault) {
      failures++;
      report.add(id, { name, problem: "passes, and lane.json expects it to fail: take it out of `known`" });
    } else if (cell?.outcome === "pass") report.add(id, { name, ms });
    else if (cell && fault) report.add(id, { name: `${name}: fails, as known: ${fault.issue ?? fault.why}` });
    else if (cell) {
      failures++;
      report.add(id, { name, problem: cell.why });
    }
  }
  for (const problem of problems) report.add(id, { name: "runs", problem });
  const steps = [...times].map(([step, ms]) => `${step} ${(ms / 1_000).toFixed(1)} s`);
  report.note(id, steps.join(", "));
  return failures;
}

function checkRecordedLanes(lanes: readonly Lane[]): void {
  for (const { id } of recorded) {
    if (lanes.some((lane) => lane.id === id)) continue;
    report.add(id, {
      name: "is as recorded",
      problem: "there is no such lane; take it out of templates/docs/interop.json",
    });
  }
}
