import type { Browser } from "playwright-core";
import type { CheckReport } from "../../../scripts/support/check-report.js";
import { accessibility } from "./emulator/accessibility.js";
import { reach } from "./emulator/reach.js";
import { safety } from "./emulator/safety.js";
import { steering } from "./emulator/steering.js";
import { watching } from "./emulator/watching.js";

const subject = "emulator's page";
const checks = { ...watching, ...steering, ...reach, ...safety, ...accessibility };

/** The page of the emulator, each time of one of its own. */
export async function tryEmulatorPage(browser: Browser, report: CheckReport): Promise<void> {
  for (const [name, check] of Object.entries(checks)) {
    await report.part(subject, name, async () => {
      const start = performance.now();
      await check(browser);
      report.add(subject, { name, ms: performance.now() - start });
    });
  }
}
