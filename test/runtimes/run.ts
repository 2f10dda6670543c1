/**
 * Tries the packed SDK as its users get it: in every runtime, with every compiler, under the checkers of packages.
 * `npm run test:runtimes [-- package | types | runtimes ...] [--json] [--runtime name]`
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Report } from "../support/report.js";
import { startEmulator } from "./emulator-process.js";
import { checkPackage } from "./package-checks.js";
import { startRawServer } from "./raw-server.js";
import { listRuntimes, tryRuntime, writeEntries } from "./runtimes.js";
import { checkTypes } from "./type-checks.js";
import { installInto, installTools, pack } from "./workspace.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false }, runtime: { type: "string", default: "" } },
});
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
  if (wants("runtimes")) await tryRuntimes();
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
  const emulator = await startEmulator(folder);
  const consumer = { folder, page: server.url };
  await writeEntries(consumer);
  for (const runtime of listRuntimes(consumer)) {
    if (!runtime.name.includes(values.runtime)) continue;
    await tryRuntime(runtime, { emulator, server: server.url, refused: server.refused, folder }, report);
  }
  emulator.stop();
  server.close();
}
