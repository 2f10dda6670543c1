import { join } from "node:path";
import { startEmulator } from "../../packages/emulator-process.js";
import { withNode } from "../../packages/install-into.js";
import { startFaultServer } from "../../runtimes/fault-server.js";
import { listNodes, listRuntimes, tryRuntime, writeEntries } from "../../runtimes/runtimes.js";
import { CheckReport } from "../../support/check-report.js";
import { consumerOf } from "../consumer.js";
import { failuresOf } from "../failures.js";
import type { Step } from "../step.js";

const suites = join(import.meta.dirname, "../../runtimes/smoke-suite.ts");

/** What was installed, as a module and as CommonJS, against the emulator of the same version, all on the same Node. */
export const smoke: Step = {
  name: "smoke",
  needs: ["install"],
  async run(release) {
    const lines: string[] = [];
    const report = new CheckReport(false, (line) => void lines.push(line));
    for (const { label, path } of listNodes()) {
      if (!path) continue;
      const folder = consumerOf(release, label);
      const server = await startFaultServer();
      const emulator = await startEmulator(folder, withNode(path));
      const consumer = { folder, page: server.url };
      await writeEntries(consumer, suites);
      for (const runtime of listRuntimes(consumer)) {
        if (!runtime.name.startsWith(`node ${label} `)) continue;
        await tryRuntime(runtime, { emulator, server: server.url, refused: server.refused, folder }, report);
      }
      await emulator.stop();
      server.close();
    }
    if (report.failed || report.passed === 0) throw failuresOf(lines);
    return `${report.passed} checks, by import and by require`;
  },
  next: "npm run test:runtimes -- runtimes --runtime node shows the same checks",
};
