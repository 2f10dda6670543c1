/**
 * Tries the packed SDK as its users get it: in every runtime, with every compiler, under the checkers of packages.
 * `npm run test:runtimes [-- package | types | runtimes | faults ...] [--json] [--runtime name] [--record]`
 * `--record` writes down what came of every fault: read it before you commit it.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Report } from "../support/report.js";
import { startEmulator } from "./emulator-process.js";
import { FaultTable } from "./fault-table.js";
import { checkPackage } from "./package-checks.js";
import { type RawServer, startRawServer } from "./raw-server.js";
import { listRuntimes, type Runtime, tryRuntime, writeEntries } from "./runtimes.js";
import { checkTypes } from "./type-checks.js";
import { installInto, installTools, pack } from "./workspace.js";

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
const report = new Report(values.json);
const temporary = mkdtempSync(join(tmpdir(), "cliprise-runtimes-"));
const folder = join(temporary, "consumer");

try {
  await installTools();
  const tarball = await pack(join(temporary, "sdk"));
  await installInto(folder, tarball);
  if (wants("package")) await checkPackage(tarball, folder, report);
  if (wants("types")) await checkTypes(folder, report);
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
  const server = await startRawServer();
  const consumer = { folder, page: server.url };
  await writeEntries(consumer);
  const runtimes = listRuntimes(consumer).filter(({ name }) => name.includes(values.runtime));
  if (wants("runtimes")) await smokeAll(runtimes, server);
  if (wants("faults")) await breakAll(runtimes);
  server.close();
}

async function smokeAll(runtimes: readonly Runtime[], { url, refused }: RawServer): Promise<void> {
  const emulator = await startEmulator(folder);
  for (const runtime of runtimes) await tryRuntime(runtime, { emulator, server: url, refused, folder }, report);
  await emulator.stop();
}

async function breakAll(runtimes: readonly Runtime[]): Promise<void> {
  const table = new FaultTable(folder, report, values.record);
  for (const runtime of runtimes) await table.measure(runtime);
  table.end(values.json);
}
