import { vi } from "vitest";
import type { PollSchedule } from "../../../templates/sdk/src/index.js";
import { Random } from "../../support/random.js";
import { answer, client } from "./client.js";

const film = ["film-2", { prompt: "p", duration: 5 }] as const;

/** A client of an API whose tasks take that long, a tenth more or less at random; milliseconds. */
export function simulate(duration: number, poll: PollSchedule | undefined, spread = 0.1) {
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

export function summarize(ended: readonly { readonly late: number; readonly looks: number }[]) {
  const late = ended.map((each) => each.late / 1000).sort((a, b) => a - b);
  const at = (part: number) => late[Math.floor(part * late.length)] ?? Number.NaN;
  const looks = ended.reduce((sum, each) => sum + each.looks, 0) / ended.length;
  return { median: at(0.5), p90: at(0.9), most: at(0.9999), looks };
}

/** Everything that is drawn, the API's own times too, the same in every run. */
export function drawTheSame(): void {
  vi.useFakeTimers();
  const random = new Random(7);
  vi.spyOn(Math, "random").mockImplementation(() => random.next());
}
