/**
 * Lints the OpenAPI documents and the Arazzo description, and runs what people run by hand against the emulator: the Postman
 * collection, the .http file, the Arazzo workflows and the documents' code samples.
 * `npm run test:openapi [-- lint | collections | arazzo | samples ...] [--json]`
 */
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { CheckReport } from "../../scripts/support/check-report.js";
import { installTools } from "../../scripts/support/install-tools.js";
import { runWorkflows } from "./arazzo.js";
import { runHttpFile, runPostman } from "./collections.js";
import { folder } from "./documents.js";
import { lintDocuments, lintFaults } from "./lint.js";
import { runSamples } from "./samples.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false } },
});
const wants = (part: string) => positionals.length === 0 || positionals.includes(part);
const report = new CheckReport(values.json);
const temporary = realpathSync(mkdtempSync(join(tmpdir(), "cliprise-openapi-")));

try {
  await installTools(folder, "linters and clients into test/openapi-lint/node_modules, about 220 MB");
  if (wants("lint")) {
    await lintDocuments(report);
    await lintFaults(temporary, report);
  }
  if (wants("collections")) {
    await runPostman(temporary, report);
    await runHttpFile(temporary, report);
  }
  if (wants("arazzo")) await runWorkflows(report);
  if (wants("samples")) await runSamples(temporary, report);
} catch (error) {
  report.add("preparation", { name: "succeeds", problem: error instanceof Error ? error.message : String(error) });
} finally {
  rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
}
report.end();
process.exit(report.failed ? 1 : 0);
