/**
 * Tries the packed SDK and the packed emulator as their users get them: under the checkers of packages, with every compiler and
 * bundler, in every runtime; and the toolchain in every Node.
 * `npm run test:runtimes [-- toolchain | package | types | bundlers | runtimes | faults ...] [--json] [--runtime name] [--record]`
 * `--record` writes down what came of every fault: read it before you commit it.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startEmulator } from "../../scripts/packages/emulator-process.js";
import { installInto } from "../../scripts/packages/install-into.js";
import { checkPackage } from "../../scripts/packages/package-checks.js";
import { packageIds } from "../../scripts/packages/packages.js";
import { pack } from "../../scripts/packages/stage.js";
import { installTools } from "../../scripts/packages/tools.js";
import { type FaultServer, startFaultServer } from "../../scripts/runtimes/fault-server.js";
import { listRuntimes, type Runtime, tryRuntime, writeEntries } from "../../scripts/runtimes/runtimes.js";
import { tryIsolate } from "../../scripts/runtimes/try-isolate.js";
import { CheckReport } from "../../scripts/support/check-report.js";
import { checkBundlers } from "./bundlers.js";
import { FaultTable } from "./fault-table.js";
import { checkToolchain } from "./toolchain.js";
import { checkTypes } from "./type-checks.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean", default: false },
    runtime: { type: "string", default: "" },
    record: { type: "boolean", default: false },
  },
});
if (values.record && process.env.CI) throw new Error("--record is not for CI: what is recorded is reviewed first");
const wants = (part: string) => positionals.length === 0 || positionals.includes(part);
const report = new CheckReport(values.json);
const temporary = mkdtempSync(join(tmpdir(), "cliprise-runtimes-"));
const folder = join(temporary, "consumer");

try {
  await installTools();
  if (wants("toolchain")) await checkToolchain(report);
  const tarballs = await pack(join(temporary, "packages"));
  await installInto(folder, Object.values(tarballs));
  if (wants("package")) {
    for (const id of packageIds) {
      const alone = join(temporary, `alone-${id}`);
      await installInto(alone, [tarballs[id]]);
      await checkPackage(id, tarballs[id], alone, report);
    }
  }
  if (wants("types")) await checkTypes(folder, report);
  if (wants("bundlers")) await checkBundlers(folder, report);
  if (wants("runtimes") || wants("faults")) await tryRuntimes();
} catch (error) {
  report.add("preparation", { name: "succeeds", problem: error instanceof Error ? error.message : String(error) });
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
report.end();
// Nothing that a runtime has left open may keep this from ending.
process.exit(report.failed ? 1 : 0);

async function tryRuntimes(): Promise<void> {
  const server = await startFaultServer();
  const consumer = { folder, page: server.url };
  await writeEntries(consumer, join(import.meta.dirname, "suites.ts"));
  const runtimes = listRuntimes(consumer).filter(({ name }) => name.includes(values.runtime));
  if (wants("runtimes")) await smokeAll(runtimes, server);
  if (wants("faults")) await breakAll(runtimes);
  server.close();
}

async function smokeAll(runtimes: readonly Runtime[], { url, refused }: FaultServer): Promise<void> {
  const emulator = await startEmulator(folder);
  for (const runtime of runtimes) {
    await tryRuntime(runtime, { emulator, server: url, refused, folder }, report);
    await tryIsolate(
      runtime,
      { emulator, server: url, refused, tag: "isolate", proves: false, repeats: false },
      report,
    );
  }
  await emulator.stop();
  report.add("emulator", { name: "nothing on stderr", problem: emulator.stderr() || undefined });
}

async function breakAll(runtimes: readonly Runtime[]): Promise<void> {
  const table = new FaultTable(folder, report, values.record);
  for (const runtime of runtimes) await table.measure(runtime);
  table.end(values.json);
}
