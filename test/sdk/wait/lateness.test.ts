import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import type { PollSchedule } from "../../../templates/sdk/src/index.js";
import { Random } from "../../support/random.js";
import { answer, client } from "../support/client.js";

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const readme = join(import.meta.dirname, "../../../templates/sdk/README.md.hbs");
/** Seconds. */
const durations = [5, 20, 60, 600];
const runs = 50;
const film = ["film-2", { prompt: "p", duration: 5 }] as const;

/** A client of an API whose tasks take that long, a tenth more or less at random; milliseconds. */
function simulate(duration: number, poll: PollSchedule | undefined, spread = 0.1) {
  const tasks = new Map<string, { readonly ends: number; looks: number }>();
  const fetch = async (url: string, init: RequestInit = {}) => {
    const now = performance.now();
    if (init.method === "POST") {
      const id = `task-${tasks.size}`;
      tasks.set(id, { ends: now + duration * (1 + spread * (2 * Math.random() - 1)), looks: 0 });
      return answer(200, { code: 200, taskId: id });
    }
    const task = tasks.get(new URL(url).searchParams.get("taskId") ?? "");
    if (!task) throw new Error("no such task");
    task.looks++;
    return now < task.ends
      ? answer(300, { status: "processing" })
      : answer(200, { fileURL: "https://cdn.example.com/a.mp4" });
  };
  const cliprise = client({ fetch, poll });
  /** Runs tasks one after the other, or all at once: how late each end was noticed, and after how many looks. */
  async function run(count: number) {
    const all = Array.from({ length: count }, async () => {
      const { taskId } = await cliprise.run(...film, { timeout: Number.POSITIVE_INFINITY });
      const { ends, looks } = tasks.get(taskId) ?? { ends: Number.NaN, looks: Number.NaN };
      return { late: performance.now() - ends, looks };
    });
    await vi.advanceTimersByTimeAsync(4 * duration + 120_000);
    return Promise.all(all);
  }
  return { run };
}

function summarize(ended: readonly { readonly late: number; readonly looks: number }[]) {
  const late = ended.map((each) => each.late / 1000).sort((a, b) => a - b);
  const at = (part: number) => late[Math.floor(part * late.length)] ?? Number.NaN;
  const looks = ended.reduce((sum, each) => sum + each.looks, 0) / ended.length;
  return { median: at(0.5), p90: at(0.9), most: at(0.9999), looks };
}

/** Everything that is drawn, the API's own times too, the same in every run. */
function drawTheSame(): void {
  vi.useFakeTimers();
  const random = new Random(7);
  vi.spyOn(Math, "random").mockImplementation(() => random.next());
}

const round = (value: number) => value.toFixed(1);
const rows: string[] = [];

for (const seconds of durations) {
  test(`tasks of ${seconds} s: what is promised of the default pace, and what the README says of it`, async () => {
    drawTheSame();
    const given = summarize(await simulate(seconds * 1000, undefined).run(runs));
    const doubling = summarize(await simulate(seconds * 1000, { factor: 2, jitter: "full" }).run(runs));
    const learning = simulate(seconds * 1000, undefined);
    for (let seen = 0; seen < 2; seen++) await learning.run(1);
    const learned = summarize(await learning.run(runs));

    expect(given.median).toBeLessThan(0.15 * seconds + 2);
    expect(given.p90).toBeLessThan(0.3 * seconds + 2);
    expect(given.looks).toBeLessThan(2 * doubling.looks);
    expect(learned.median).toBeLessThan(0.05 * seconds + 1);
    expect(learned.looks).toBeLessThan(2 * doubling.looks);
    rows.push(
      `| ${seconds} s | ${round(given.median)} s | ${round(given.p90)} s | ${round(given.looks)} | ${round(learned.median)} s | ${round(learned.p90)} s | ${round(learned.looks)} |`,
    );
    expect(readFileSync(readme, "utf8")).toContain(rows.at(-1));
  });
}

const exact = [5, 120];
test.each(exact)("tasks of exactly %d s, one of them seen: the next is noticed in time", async (seconds) => {
  drawTheSame();
  const api = simulate(seconds * 1000, undefined, 0);
  await api.run(1);
  const { median } = summarize(await api.run(runs));
  expect(median).toBeLessThan(0.05 * seconds + 1);
});

test("a model whose tasks differ widely is asked for hardly more often, and noticed hardly later, than one that is unknown", async () => {
  drawTheSame();
  const unknown = summarize(await simulate(60_000, undefined, 0.9).run(runs));
  const api = simulate(60_000, undefined, 0.9);
  for (let seen = 0; seen < 8; seen++) await api.run(1);
  const known = summarize(await api.run(runs));
  expect(known.looks).toBeLessThan(unknown.looks * 1.3);
  expect(known.median).toBeLessThan(unknown.median * 1.5);
});

test("500 tasks of 20 s are all noticed within 10 s of their end", async () => {
  drawTheSame();
  const { most } = summarize(await simulate(20_000, undefined, 0).run(500));
  expect(most).toBeLessThan(10);
});

const own: PollSchedule[] = [
  { initial: 7_000, jitter: "none", factor: 1 },
  { initial: 7_000, jitter: "none", factor: 1, max: 60_000 },
];
test.each(own)("a pace of one's own is kept to, whatever was seen: %j", async (poll) => {
  drawTheSame();
  const api = simulate(20_000, poll, 0);
  for (let seen = 0; seen < 3; seen++) {
    const [run] = await api.run(1);
    expect(run?.looks).toBe(4);
  }
});

test("what one client has seen is another one's business to see", async () => {
  drawTheSame();
  for (let clients = 0; clients < 2; clients++) {
    const [run] = await simulate(20_000, { jitter: "none" }, 0).run(1);
    // 0, 2, 4.5, 7.6, 11.5, 16.4, 22.5
    expect(run?.looks).toBe(7);
  }
});
