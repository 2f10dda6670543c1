/**
 * The site in a real browser, from a server and from a folder.
 * `npm run test:site [-- --json]`
 */
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { serveFolder } from "../../scripts/site/serve-folder.js";
import { CheckReport } from "../../scripts/support/check-report.js";
import { projectRoot } from "../../scripts/support/project-root.js";
import { tryModelPages } from "./browser/model-pages.js";

const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const report = new CheckReport(values.json);
const temporary = realpathSync(mkdtempSync(join(tmpdir(), "cliprise-site-")));
const folder = join(projectRoot, "generated/site");
const server = await serveFolder(folder, 0);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
try {
  for (const base of [server.url]) {
    await tryModelPages({ browser, report, temporary, base: base.replace(/\/?$/, "/") });
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(temporary, { recursive: true, force: true });
}
report.end();
process.exit(report.failed ? 1 : 0);
