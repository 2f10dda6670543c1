import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type FaultResults, faultColumns } from "../../generator/emit/conformance/fault-results.js";
import type { FaultMatrix } from "../../generator/emit/conformance/faults.js";
import { printJson } from "../../generator/print/json.js";
import { startEmulator } from "../../scripts/packages/emulator-process.js";
import type { Runtime } from "../../scripts/runtimes/runtimes.js";
import type { CheckReport } from "../../scripts/support/check-report.js";
import { projectRoot } from "../../scripts/support/project-root.js";
import type { MatrixRow } from "../emulator/support/run-matrix.js";
import type { MatrixRun } from "./faults-suite.js";

const recordedAt = join(projectRoot, "templates/docs/faults.json");
const { scenarios }: FaultMatrix = JSON.parse(
  readFileSync(join(projectRoot, "generated/conformance/faults.json"), "utf8"),
);

/** Runs every fault in a runtime, and compares with what was recorded. Nothing that breaks a promise can be recorded. */
export class FaultTable {
  readonly #recorded: FaultResults = JSON.parse(readFileSync(recordedAt, "utf8"));
  readonly #measured = new Map<string, MatrixRun>();
  readonly #folder: string;
  readonly #report: CheckReport;
  readonly #recording: boolean;

  /** @param folder where the packages are installed */
  constructor(folder: string, report: CheckReport, recording: boolean) {
    this.#folder = folder;
    this.#report = report;
    this.#recording = recording;
  }

  async measure({ name, column, server, repeats = false, missing, version, run }: Runtime): Promise<void> {
    if (column === undefined) return;
    const subject = name.replace(/ import$/, "");
    if (missing !== undefined) return this.#report.skip(subject, missing);
    const start = performance.now();
    await this.#report.part(subject, "runs every fault", async () => {
      const emulator = await startEmulator(this.#folder);
      try {
        const nobody = { tag: "faults", server: "", refused: "" };
        const servers = server ? { folder: this.#folder, undici: join(projectRoot, "package.json") } : {};
        const { value, stderr } = await run("faults", { ...nobody, ...servers, emulator, proves: server, repeats });
        this.#report.add(subject, { name: "nothing on stderr, with every fault", problem: stderr || undefined });
        const found = value as MatrixRun;
        this.#measured.set(column, { ...found, version: found.version || (version ?? "") });
        const wrong = found.rows.flatMap(({ id, problems }) => problems.map((problem) => `${id}: ${problem}`));
        const problems = [...wrong, ...(this.#recording ? [] : this.#differences(column, found.rows))];
        const promise = repeats ? "no acknowledged task is lost" : "one POST at most, no task lost, none charged twice";
        this.#report.add(subject, {
          name: `${found.rows.length} faults: ${promise}`,
          problem: problems.join("\n") || undefined,
          ms: performance.now() - start,
        });
      } finally {
        // Which fails, too, when a fault has not fired.
        const code = await emulator.stop();
        if (code !== 0)
          this.#report.add(subject, { name: "every fault fired", problem: `the emulator ended with ${code}` });
      }
    });
  }

  /** Prints the table; writes it down when that is wanted and nothing went wrong. */
  end(json: boolean): void {
    const results = this.#results();
    const ids = scenarios.map(({ id }) => id);
    if (json) process.stdout.write(`${JSON.stringify({ subject: "faults", results })}\n`);
    else process.stdout.write(printTable(results, ids));
    if (this.#recording && !this.#report.failed) writeFileSync(recordedAt, printJson(results, 200));
  }

  /** What was measured now, and beside it what was recorded of runtimes that were left out. */
  #results(): FaultResults {
    const { runtimes, scenarios: cells } = this.#recorded;
    const names = [...new Set([...Object.keys(runtimes), ...this.#measured.keys()])];
    const before = Object.keys(runtimes);
    return {
      runtimes: Object.fromEntries(
        names.map((name) => [name, this.#measured.get(name)?.version ?? runtimes[name] ?? ""]),
      ),
      scenarios: Object.fromEntries(
        scenarios.map(({ id }) => [
          id,
          names.map((name) => {
            const row = this.#measured.get(name)?.rows.find((each) => each.id === id);
            return row ? cellOf(row) : (cells[id]?.[before.indexOf(name)] ?? "");
          }),
        ]),
      ),
    };
  }

  #differences(column: string, rows: readonly MatrixRow[]): readonly string[] {
    const index = Object.keys(this.#recorded.runtimes).indexOf(column);
    return rows.flatMap((row) => {
      const recorded = this.#recorded.scenarios[row.id]?.[index] ?? "nothing";
      const given = cellOf(row);
      // Who is first decides between several outcomes, and that may be another one the next time.
      const isRace = (scenarios.find(({ id }) => id === row.id)?.expect.outcome.length ?? 0) > 1;
      const matter = (cell: string) => (isRace ? cell.replace(/^\S+/, "") : cell);
      return matter(recorded) === matter(given) ? [] : [`${row.id}: ${given}, recorded is ${recorded} (--record)`];
    });
  }
}

function printTable(results: FaultResults, ids: readonly string[]): string {
  const columns = faultColumns(results, ids).map(({ runtimes, cells }) => [runtimes.join(", "), ...cells]);
  const all = [["outcome, POSTs, charges", ...ids], ...columns];
  const widths = all.map((cells) => Math.max(...cells.map(({ length }) => length)));
  const lines = ["", ...ids].map((_, row) => all.map((cells, index) => (cells[row] ?? "").padEnd(widths[index] ?? 0)));
  return `${lines.map((cells) => cells.join("  ").trimEnd()).join("\n")}\n`;
}

function cellOf({ outcome, posts, charges }: MatrixRow): string {
  return `${outcome} ${posts} ${charges}`;
}
