import { afterEach, expect, test, vi } from "vitest";
import type { PollSchedule } from "../../../templates/sdk/src/index.js";
import { drawTheSame, simulate, summarize } from "../support/lateness.js";

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const runs = 50;

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
