import { cpSync, mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { excerpt, execute, type Outcome } from "../../scripts/support/execute.js";
import { capabilities } from "./capabilities.js";
import { type Emulators, startEmulators } from "./emulators.js";
import { findProblem, type Journals } from "./find-problem.js";
import { interopRoot, type Lane, openApiRoot, type StepName, stepNames } from "./lanes.js";

/** What was measured of one capability. */
export type Cell = { readonly outcome: "pass" } | { readonly outcome: "fail"; readonly why: string };

export interface Trial {
  /** A capability that is not among them was not reached. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** What has gone wrong besides: nothing that says something about the generator. */
  readonly problems: readonly string[];
  /** Milliseconds. */
  readonly times: ReadonlyMap<StepName, number>;
}

/** Written once, for all lanes of validators: see validator-cases.ts. */
export const casesFile = "validator-cases.json";

/** Milliseconds. */
const limits: Readonly<Record<StepName, number>> = {
  install: 900_000,
  generate: 300_000,
  compile: 900_000,
  smoke: 180_000,
};

/** What a run by hand may have left in a lane's folder. */
const leftovers = new Set(["node_modules", ".venv", "target", "vendor", "__pycache__"]);

/** Runs the steps of a lane in a copy of its folder, against emulators of its own. */
export async function tryLane(lane: Lane, temporary: string, onStep: (step: StepName) => void): Promise<Trial> {
  const cells = new Map<string, Cell>();
  const problems: string[] = [];
  const times = new Map<StepName, number>();
  const folder = join(temporary, lane.id);
  mkdirSync(folder, { recursive: true });
  cpSync(lane.folder, folder, { recursive: true, filter: (path) => !leftovers.has(basename(path)) });

  const emulators = await startEmulators();
  const env = {
    DOCUMENT: lane.documentPath,
    OPENAPI: openApiRoot,
    LANES: interopRoot,
    CASES: join(temporary, casesFile),
    ...emulators.env,
  };
  try {
    for (const step of stepNames) {
      const command = lane.steps[step];
      if (command === undefined) continue;
      onStep(step);
      const start = Date.now();
      const outcome = await execute("bash", ["-c", command], { cwd: folder, env, timeout: limits[step] });
      times.set(step, Date.now() - start);
      const problem = outcome.code === 0 ? undefined : describe(step, outcome);
      if (step === "smoke") {
        const said = readSmoke(outcome.stdout, lane, cells, problems);
        // In most languages what has not compiled cannot run; in some it can.
        if (said === 0 && problem && cells.get("compile")?.outcome === "fail") break;
        reportSilence(lane, cells, problems);
      }
      if (step === "install" || step === "smoke") {
        if (problem) problems.push(problem);
      } else if (lane.cells.includes(step)) {
        cells.set(step, problem ? { outcome: "fail", why: problem } : { outcome: "pass" });
      } else if (problem) problems.push(problem);
      if (problem && !(step === "compile" && lane.known[step])) break;
    }
    checkAgainstJournals(cells, emulators);
  } finally {
    await emulators.close();
  }
  return { cells, problems, times };
}

function describe(step: StepName, outcome: Outcome): string {
  const end = outcome.code === null ? `was killed after ${limits[step] / 1_000} s` : `ended with ${outcome.code}`;
  return `${step} ${end}\n${excerpt(outcome)}`;
}

/**
 * `pass <capability>` or `fail <capability>: <why>`; every other line is a log.
 * @returns how many lines there were
 */
function readSmoke(stdout: string, { cells: names }: Lane, cells: Map<string, Cell>, problems: string[]): number {
  let said = 0;
  for (const line of stdout.split(/\r?\n/)) {
    const [, verdict, name, why] = /^(pass|fail) ([\w-]+)(?:: (.*))?$/.exec(line) ?? [];
    if (name === undefined) continue;
    said++;
    if (!names.includes(name)) problems.push(`the smoke program speaks of ${name}, which is no capability`);
    // What has failed once does not pass by being said again.
    else if (verdict === "fail") cells.set(name, { outcome: "fail", why: why ?? "without a reason" });
    else if (!cells.has(name)) cells.set(name, { outcome: "pass" });
  }
  return said;
}

function reportSilence({ cells: names }: Lane, cells: Map<string, Cell>, problems: string[]): void {
  const silent = names.filter((name) => !cells.has(name));
  if (silent.length > 0) problems.push(`the smoke program has not said anything of ${silent.join(", ")}`);
}

/** A smoke program is not taken at its word. */
function checkAgainstJournals(cells: Map<string, Cell>, { named }: Emulators): void {
  const journals = Object.fromEntries(
    Object.entries(named).map(([name, emulator]) => [name, emulator.journal.entries()]),
  ) as Journals;
  for (const [name, cell] of cells) {
    const capability = capabilities[name];
    if (cell.outcome !== "pass" || !capability) continue;
    const why = findProblem(capability, journals);
    if (why !== undefined) cells.set(name, { outcome: "fail", why });
  }
}
