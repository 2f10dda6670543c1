import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type Fault, type LedgerState, type ScenarioReport, startEmulator } from "../generated/emulator/src/index.js";
import { createClient } from "../generated/sdk/src/client.js";
import { tables } from "../generated/sdk/src/tables/rows.js";
import { readArguments } from "./arguments.js";
import { Progress } from "./progress.js";
import { startCommand } from "./run-command.js";

const usage = `npm run soak [-- --tasks N]

Many clients, many tasks, one request in twenty goes wrong: afterwards every task is accounted for, every credit is a task's,
and the emulator's memory has stopped growing. The emulator runs in a process of its own, as its users run it.

  --tasks  how many (default: 20000)`;

const concurrency = 200;
const share = 0.05;

const kinds: readonly Fault[] = [
  { kind: "reset" },
  { kind: "close" },
  { kind: "truncate" },
  { kind: "garbage" },
  { kind: "status", status: 503 },
  { kind: "hang", ms: 500 },
];
const places = [
  { operation: "generate", phase: "before" },
  { operation: "generate", phase: "after" },
  { operation: "status", phase: "after" },
  { operation: "file", phase: "after" },
] as const;

/** Faults whose rates add up to the share, for each operation. */
const faults = places.flatMap((place) => {
  const phases = places.filter(({ operation }) => operation === place.operation).length;
  return kinds.map((fault): Fault => ({ ...fault, ...place, attempt: "every", rate: share / kinds.length / phases }));
});

interface Memory {
  readonly heap: number;
}

async function serve(): Promise<void> {
  const emulator = await startEmulator({ credits: 1e12, durations: 30, journalLimit: 2_000, taskLimit: 5_000 });
  await emulator.scenarios.add({ id: "soak", always: true, faults });
  process.on("message", () => {
    globalThis.gc?.();
    process.send?.({ heap: process.memoryUsage().heapUsed } satisfies Memory);
  });
  process.on("disconnect", () => process.exit(0));
  process.send?.({ url: emulator.url, apiKey: emulator.apiKey });
}

async function soak(total: number): Promise<number> {
  const server = fork(fileURLToPath(import.meta.url), ["--serve"], { execArgv: [...process.execArgv, "--expose-gc"] });
  const [{ url, apiKey }] = (await once(server, "message")) as [{ url: string; apiKey: string }];
  const start = performance.now();
  const { outcomes, acknowledged, heaps, problems } = await drive(total, server, url, apiKey);
  const seconds = (performance.now() - start) / 1_000;

  const get = async (path: string) => (await fetch(`${url}/_emulator/${path}`)).json();
  const report = (await get("scenarios/soak")) as ScenarioReport;
  const ledger = (await get("ledger")) as LedgerState;
  server.disconnect();

  const accepted = new Set(report.taskIds);
  const unknown = outcomes.submission_unknown ?? 0;
  const lost = [...accepted].filter((id) => !acknowledged.has(id)).length;
  const check = (holds: boolean, problem: string) => holds || problems.push(problem);
  check(
    [...acknowledged].every((id) => accepted.has(id)),
    "a task was acknowledged that was never accepted",
  );
  check(lost <= unknown, `${lost} tasks are charged and nobody knows them, but only ${unknown} outcomes are unknown`);
  check(acknowledged.size + unknown + (outcomes.not_sent ?? 0) === total, "submissions without an outcome");
  check(report.postsReceived <= total, `${report.postsReceived} POSTs for ${total} submissions`);
  check(ledger.charges === accepted.size, `${ledger.charges} charges for ${accepted.size} tasks`);
  check(ledger.charged === ledger.charges * 8, `${ledger.charged} credits for ${ledger.charges} charges`);
  check(ledger.balance === ledger.initial - ledger.charged, "the ledger does not add up");
  const [half = 0, last = 0] = [heaps[heaps.length >> 1], heaps.at(-1)];
  // The scenario keeps the ids of its tasks, about 100 bytes each; nothing else may grow with them.
  check(last <= half + total * 100 + 8 * 2 ** 20, `the heap grew from ${half} to ${last} bytes in the second half`);

  const fired = report.faults.reduce((sum, fault) => sum + fault.fired, 0);
  const requests = Object.values(report.requests).reduce((sum, count) => sum + count, 0);
  console.log(`${total} tasks by ${concurrency} clients in ${seconds.toFixed(0)} s
${requests} requests, ${fired} faults (${((100 * fired) / requests).toFixed(1)} %), ${report.postsReceived} POSTs, ${ledger.charges} charges
outcomes: ${JSON.stringify(outcomes)}; of the unknown ones ${lost} were charged
the emulator's heap: ${heaps.map((bytes) => (bytes / 2 ** 20).toFixed(0)).join(" ")} MB`);
  for (const problem of problems.slice(0, 20)) console.error(problem);
  return problems.length > 0 ? 1 : 0;
}

async function drive(total: number, server: ChildProcess, baseURL: string, apiKey: string) {
  const cliprise = createClient(tables, {
    apiKey,
    baseURL,
    callbackUrl: "https://app.example.com/hook",
    timeout: 10_000,
    maxUnknown: Number.POSITIVE_INFINITY,
    poll: { initial: 20, max: 200 },
  });
  const outcomes: Record<string, number> = {};
  const acknowledged = new Set<string>();
  const heaps: number[] = [];
  const problems: string[] = [];
  const progress = new Progress();
  let begun = 0;
  let ended = 0;

  async function one(number: number): Promise<string> {
    const task = await cliprise.generate("nano-banana", { prompt: "A lake", image_size: "square" });
    if (acknowledged.has(task.id)) problems.push(`task ${task.id} was acknowledged twice`);
    acknowledged.add(task.id);
    const result = await task.wait();
    if (number % 10 > 0) return "succeeded";
    for (let attempt = 1; ; attempt++) {
      try {
        await (await result.download()).arrayBuffer();
        return "downloaded";
      } catch (error) {
        // A file that does not arrive whole is still there.
        if (attempt === 5) throw error;
      }
    }
  }

  async function client(): Promise<void> {
    while (begun < total) {
      const outcome = await one(begun++).catch((error: Error & { code?: string }) => {
        const code = error.code ?? "";
        if (code !== "submission_unknown" && code !== "not_sent") problems.push(`${error.name}: ${error.message}`);
        return code;
      });
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      ended++;
      if (ended % Math.ceil(total / 20) > 0) continue;
      progress.step(`${ended} of ${total} tasks`);
      server.send("memory");
      const [memory] = (await once(server, "message")) as [Memory];
      heaps.push(memory.heap);
    }
  }

  await Promise.all(Array.from({ length: concurrency }, client));
  progress.end();
  return { outcomes, acknowledged, heaps, problems };
}

export async function main(args: readonly string[]): Promise<number> {
  const { tasks, serves } = readArguments(
    usage,
    args,
    { options: { tasks: { type: "string", default: "20000" }, serve: { type: "boolean", default: false } } },
    ({ values }) => {
      const tasks = Number(values.tasks);
      if (!(Number.isInteger(tasks) && tasks > 0)) throw new Error(`--tasks wants a whole number; got ${values.tasks}`);
      return { tasks, serves: values.serve };
    },
  );
  if (!serves) return soak(tasks);
  await serve();
  return 0;
}

await startCommand(import.meta.url, main);
