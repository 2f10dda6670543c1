import { installInto } from "../../packages/install-into.js";
import { checkPackage } from "../../packages/package-checks.js";
import { packageIds } from "../../packages/packages.js";
import { installTools } from "../../packages/tools.js";
import { CheckReport } from "../../support/check-report.js";
import { consumerOf } from "../consumer.js";
import { failuresOf } from "../failures.js";
import { type Step, tarballOf } from "../step.js";

/** publint, are-the-types-wrong, no dependency, no install script, declarations within their limit; each package by itself. */
export const packageChecks: Step = {
  name: "package",
  needs: ["pack"],
  async run(release) {
    await installTools();
    const lines: string[] = [];
    const report = new CheckReport(false, (line) => void lines.push(line));
    for (const id of packageIds) {
      const [tarball, folder] = [tarballOf(release, id), consumerOf(release, id)];
      await installInto(folder, [tarball]);
      await checkPackage(id, tarball, folder, report);
    }
    if (report.failed) throw failuresOf(lines);
    return `${report.passed} checks of the tarballs hold`;
  },
  next: "npm run test:runtimes -- package shows the same checks",
};
