import { join } from "node:path";
import { listNodes, noSuchBuild } from "../../scripts/runtimes/runtimes.js";
import type { CheckReport } from "../../scripts/support/check-report.js";
import { excerpt, execute } from "../../scripts/support/execute.js";
import { projectRoot } from "../../scripts/support/project-root.js";

/** What maintainers run, in each Node that the project promises: flags of V8 come and go. */
const commands: Readonly<Record<string, readonly string[]>> = {
  "npm run check": ["scripts/start-bundled.mjs", "generate", "--check"],
  "npm test, one file": ["node_modules/vitest/vitest.mjs", "run", "test/sdk/request/suggest.test.ts"],
};

export async function checkToolchain(report: CheckReport): Promise<void> {
  for (const { label, path } of listNodes()) {
    for (const [name, [script = "", ...args]] of Object.entries(commands)) {
      const subject = `toolchain, Node ${label}`;
      if (path === undefined) {
        report.skip(subject, noSuchBuild);
        continue;
      }
      const outcome = await execute(path, [join(projectRoot, script), ...args], { cwd: projectRoot });
      const isQuiet = outcome.code === 0 && outcome.stderr === "";
      report.add(subject, {
        name: `${name} ends well, with nothing on stderr`,
        problem: isQuiet ? undefined : excerpt(outcome),
      });
    }
  }
}
