import { checkPackage } from "../../../test/runtimes/package-checks.js";
import { installInto, installTools } from "../../../test/runtimes/workspace.js";
import { Report } from "../../../test/support/report.js";
import { consumerOf } from "../consumer.js";
import { failuresOf } from "../failures.js";
import type { Step } from "../step.js";

/** publint, are-the-types-wrong, no dependency, no install script, declarations within their limit. */
export const packageChecks: Step = {
  name: "package",
  needs: ["pack"],
  async run(release) {
    await installTools();
    const { tarball = "" } = release;
    const folder = consumerOf(release, "package");
    await installInto(folder, tarball);
    const lines: string[] = [];
    const report = new Report(false, (line) => void lines.push(line));
    await checkPackage(tarball, folder, report);
    if (report.failed) throw failuresOf(lines);
    return `${report.passed} checks of the tarball hold`;
  },
  next: "npm run test:runtimes -- package shows the same checks",
};
