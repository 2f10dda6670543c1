import type { CheckReport } from "../support/check-report.js";
import type { Isolate, Runtime } from "./runtimes.js";
import type { Setup } from "./smoke-suite.js";

const rounds = 6;
const atOnce = 5;
const callbacks = 4;

/** Requests of one isolate that share a client: a timer or a connection of one of them must not be what another one waits for. */
export async function tryIsolate(runtime: Runtime, setup: Setup, report: CheckReport): Promise<void> {
  const { name, openIsolate, missing } = runtime;
  if (!openIsolate || missing !== undefined) return;
  await report.part(name, "serves several requests", async () => {
    const isolate = await openIsolate();
    try {
      await report.part(name, "requests that share a client", () => runTogether(isolate, name, setup, report));
      await report.part(name, "callbacks", () => callBackAll(isolate, name, setup, report));
      report.add(name, {
        name: "nothing on stderr, requests sharing a client",
        problem: isolate.stderr() || undefined,
      });
    } finally {
      await isolate.close();
    }
  });
}

async function runTogether(isolate: Isolate, name: string, setup: Setup, report: CheckReport): Promise<void> {
  const taskIds = new Set<unknown>();
  const problems: string[] = [];
  for (let round = 0; round < rounds; round++) {
    const requests = Array.from({ length: atOnce }, async (_, index) => {
      // Not all in one moment: who comes later finds what an earlier one has set up.
      await new Promise((resolve) => setTimeout(resolve, index * 15));
      return isolate.run("runShared", setup);
    });
    for (const outcome of await Promise.allSettled(requests)) {
      if (outcome.status === "fulfilled") taskIds.add(outcome.value);
      else problems.push(String(outcome.reason).slice(0, 300));
    }
  }
  const wanted = rounds * atOnce;
  if (taskIds.size !== wanted) problems.push(`${taskIds.size} tasks of ${wanted}`);
  const what = `${wanted} requests, ${atOnce} at a time, through one client: as many answers`;
  report.add(name, { name: what, problem: problems.join("\n") || undefined });
}

async function callBackAll(isolate: Isolate, name: string, setup: Setup, report: CheckReport): Promise<void> {
  for (const [suite, how] of [
    ["callBack", "with waitUntil"],
    ["callBackAlone", "without"],
  ] as const) {
    const wanted: string[] = [];
    for (let round = 0; round < callbacks; round++) {
      const { id, url } = (await isolate.run("submitShared", setup)) as { readonly id: string; readonly url: string };
      await until(async () => {
        const reply = await fetch(`${setup.emulator.url}/_emulator/tasks/${id}`);
        return ((await reply.json()) as { readonly state?: string }).state !== "processing";
      });
      await isolate.run(suite, { ...setup, tag: url });
      wanted.push(`${id} succeeded`);
    }
    const ended = async () => (await isolate.run("listEnded", setup)) as readonly string[];
    const missing = async () => {
      const told = await ended();
      return wanted.filter((each) => told.filter((other) => other === each).length !== 1);
    };
    await until(async () => (await missing()).length === 0).catch(() => {});
    const problem = (await missing()).map((each) => `not told once: ${each}`).join("\n");
    report.add(name, {
      name: `${callbacks} callbacks ${how}: the hook is told of each`,
      problem: problem || undefined,
    });
  }
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt++) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error("has not come about in time");
}
