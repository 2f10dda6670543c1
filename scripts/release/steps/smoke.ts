import { startEmulator } from "../../../test/runtimes/emulator-process.js";
import { startRawServer } from "../../../test/runtimes/raw-server.js";
import { listNodes, listRuntimes, tryRuntime, writeEntries } from "../../../test/runtimes/runtimes.js";
import { withNode } from "../../../test/runtimes/workspace.js";
import { Report } from "../../../test/support/report.js";
import { consumerOf } from "../consumer.js";
import { failuresOf } from "../failures.js";
import type { Step } from "../step.js";

/** What was installed, as a module and as CommonJS, against its own emulator, all on the same Node. */
export const smoke: Step = {
  name: "smoke",
  needs: ["install"],
  async run(release) {
    const lines: string[] = [];
    const report = new Report(false, (line) => void lines.push(line));
    for (const { label, path } of listNodes()) {
      if (!path) continue;
      const folder = consumerOf(release, label);
      const server = await startRawServer();
      const emulator = await startEmulator(folder, withNode(path));
      const consumer = { folder, page: server.url };
      await writeEntries(consumer);
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
