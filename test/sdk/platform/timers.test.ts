import { getEventListeners } from "node:events";
import { afterEach, expect, test, vi } from "vitest";
import { createSharedTimer } from "../../../templates/sdk/src/platform/shared-timer.js";
import { answer, client } from "../support/client.js";

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test("10,000 tasks wait on one timer, which fires no more than 50 times a second", async () => {
  vi.useFakeTimers();
  const scheduler = createSharedTimer();
  let granted = 0;
  for (let i = 0; i < 10_000; i++) {
    const at = performance.now() + 1 + (i % 1000);
    void scheduler.turn(`t-${i}`, at, Number.POSITIVE_INFINITY).then(() => {
      granted++;
      scheduler.done();
    });
  }
  expect(vi.getTimerCount()).toBe(1);
  const fired = vi.spyOn(globalThis, "setTimeout");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(granted).toBe(10_000);
  // 10,000 turns, 64 at a time, are 157 runs.
  expect(fired.mock.calls.length).toBeLessThan(500);
  expect(vi.getTimerCount()).toBe(0);
});

test("10,000 waits at once: at most 64 looks at the same time, one listener on their signal, little memory each", async () => {
  let active = 0;
  let most = 0;
  let looks = 0;
  const fetch = async () => {
    looks++;
    most = Math.max(most, ++active);
    await null;
    active--;
    return answer(300, { status: "processing" });
  };
  const controller = new AbortController();
  const { tasks } = client({ fetch, poll: { initial: 60_000, jitter: "none" } });
  const before = process.memoryUsage().heapUsed;
  const waits = Array.from({ length: 10_000 }, (_, i) => tasks.wait(`t-${i}`, controller).catch(({ code }) => code));
  expect((process.memoryUsage().heapUsed - before) / 10_000).toBeLessThan(8_000);
  await vi.waitFor(() => expect(looks).toBeGreaterThan(500), { timeout: 3000 });
  expect(most).toBeLessThanOrEqual(64);
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
  controller.abort();
  expect(new Set(await Promise.all(waits))).toEqual(new Set(["aborted"]));
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
});

test("a deadline ends a turn that finds no free place", async () => {
  vi.useFakeTimers();
  const scheduler = createSharedTimer(1);
  void scheduler.turn("a", 0, 1e9);
  await vi.advanceTimersByTimeAsync(50);
  const turn = scheduler.turn("b", 0, performance.now() + 500);
  await vi.advanceTimersByTimeAsync(600);
  expect(await turn).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});

test("a turn that is given back goes to the next one due", async () => {
  vi.useFakeTimers();
  const scheduler = createSharedTimer(1);
  const first = scheduler.turn("a", 0, 1e9);
  const second = scheduler.turn("b", 0, 1e9);
  await vi.advanceTimersByTimeAsync(50);
  expect(await first).toBe(true);
  scheduler.done();
  await vi.advanceTimersByTimeAsync(50);
  expect(await second).toBe(true);
});

test("no timer is set with a delay that the platform would warn of", async () => {
  vi.useFakeTimers();
  const set = vi.spyOn(globalThis, "setTimeout");
  const scheduler = createSharedTimer(1);
  const now = performance.now();
  for (const [at, deadline] of [
    [0, 1e12],
    [now - 1_000, 1e12],
    [now, now],
    [now + 100, now + 50],
    [1e12, Number.POSITIVE_INFINITY],
    [-Infinity, 1e12],
  ] as const) {
    void scheduler.turn("t", at, deadline).then((granted) => granted && scheduler.done());
    await vi.advanceTimersByTimeAsync(10);
  }
  scheduler.hint("t");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(set).toHaveBeenCalled();
  for (const [, delay = Number.NaN] of set.mock.calls) {
    expect(delay).toBeGreaterThanOrEqual(0);
    expect(delay).toBeLessThan(2 ** 31);
  }
});
