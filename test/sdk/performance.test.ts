import { readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { afterAll, expect, test, vi } from "vitest";
import { projectRoot } from "../../scripts/support/project-root.js";
import { canary, client } from "./support/client.js";
import { json, startRawServer } from "./support/raw-server.js";

afterAll(() => performance.setResourceTimingBufferSize(250));

/** What Node keeps of one look at a task. */
async function timeline(): Promise<string[]> {
  performance.clearResourceTimings();
  const server = await startRawServer(json(300, {}));
  const told: string[] = [];
  const observer = new PerformanceObserver((list) => told.push(...list.getEntries().map(({ name }) => name)));
  observer.observe({ type: "resource" });
  await client({ baseURL: server.baseURL }).tasks.status("t-1");
  // It is told of what is kept, and of what is not.
  await vi.waitFor(() => expect(told).toHaveLength(1), 10_000);
  observer.disconnect();
  return performance.getEntriesByType("resource").map(({ name }) => name);
}

test("the README's recipe keeps the key out of Node's performance timeline, where it is else", async () => {
  const key = `${new URLSearchParams({ apiKey: canary })}`;
  expect(await timeline()).toEqual([expect.stringContaining(key)]);
  const readme = readFileSync(join(projectRoot, "generated/sdk/README.md"), "utf8");
  const recipe = /```ts\n(performance\..*)\n```/.exec(readme)?.[1] ?? "";
  new Function("performance", recipe)(performance);
  expect(await timeline()).toEqual([]);
}, 30_000);
