/**
 * The site in a real browser, from a server and from a folder; and the emulator's page.
 * `npm run test:site [-- overview | budget | pages | models | emulator ...] [--json]`
 */
import { existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { serveFolder } from "../../scripts/site/serve-folder.js";
import { CheckReport } from "../../scripts/support/check-report.js";
import { projectRoot } from "../../scripts/support/project-root.js";
import { tryAllPages } from "./browser/all-pages.js";
import { tryBudget } from "./browser/budget.js";
import { tryEmulatorPage } from "./browser/emulator-page.js";
import { measureSpeed } from "./browser/measure-speed.js";
import { tryModelPages } from "./browser/model-pages.js";
import { tryOverview } from "./browser/overview.js";
import type { SiteTrial } from "./browser/site-trial.js";

const parts: Readonly<Record<string, (trial: SiteTrial) => Promise<void>>> = {
  overview: tryOverview,
  budget: tryBudget,
  pages: tryAllPages,
  models: tryModelPages,
};

const executablePath = "/usr/bin/chromium";
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false } },
});
const names = [...Object.keys(parts), "emulator"];
const unknown = positionals.filter((part) => !names.includes(part));
if (unknown.length > 0) throw new Error(`${unknown.join(", ")}: there are ${names.join(", ")}`);
const wants = (name: string) => positionals.length === 0 || positionals.includes(name);
const report = new CheckReport(values.json);
if (existsSync(executablePath)) await tryAll();
else report.skip("chromium", `${executablePath} is not there`);
report.end();
process.exit(report.failed ? 1 : 0);

async function tryAll(): Promise<void> {
  const temporary = realpathSync(mkdtempSync(join(tmpdir(), "cliprise-site-")));
  const folder = join(projectRoot, "generated/site");
  const server = await serveFolder(folder, 0);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    for (const base of [server.url, `${pathToFileURL(folder).href}/`]) {
      for (const [name, part] of Object.entries(parts)) {
        if (wants(name)) await part({ browser, report, base, temporary });
      }
    }
    if (wants("emulator")) await tryEmulatorPage(browser, report);
    await measureSpeed({ browser, report, base: server.url, temporary });
  } finally {
    await browser.close();
    await server.close();
    rmSync(temporary, { recursive: true, force: true });
  }
}
