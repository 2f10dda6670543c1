import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { onAbort } from "../../../templates/sdk/src/platform/on-abort.js";
import { createOwnTimers } from "../../../templates/sdk/src/platform/own-timers.js";
import { createScheduler } from "../../../templates/sdk/src/platform/server.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** When a turn ended, in milliseconds from now, and how. */
async function ended(turn: Promise<boolean>, after: number): Promise<readonly [number, boolean]> {
  const start = performance.now();
  let end: readonly [number, boolean] | undefined;
  void turn.then((granted) => {
    end = [performance.now() - start, granted];
  });
  await vi.advanceTimersByTimeAsync(after);
  if (!end) throw new Error(`has not ended after ${after} ms`);
  return end;
}

const turns: [what: string, at: number, deadline: number, want: readonly [number, boolean]][] = [
  ["due at once", 0, 1e9, [0, true]],
  ["due soon", 300, 1e9, [300, true]],
  ["due after several naps", 4_500, 1e9, [4_500, true]],
  ["due after its deadline", 4_500, 2_500, [2_500, false]],
  ["past its deadline", 0, 0, [0, false]],
  ["due as its deadline comes", 500, 500, [500, false]],
];
test.each(turns)("a turn that is %s", async (_, at, deadline, want) => {
  const scheduler = createOwnTimers(onAbort);
  const now = performance.now();
  expect(await ended(scheduler.turn("t", now + at, now + deadline), 10_000)).toEqual(want);
  expect(vi.getTimerCount()).toBe(0);
});

test("each waiting turn has a timer of its own, and none that another one ends", async () => {
  const scheduler = createOwnTimers(onAbort);
  const at = performance.now() + 10_000;
  const all = [1, 2, 3].map((id) => scheduler.turn(`t-${id}`, at, 1e9));
  expect(vi.getTimerCount()).toBe(3);
  // As when the request that has set the first of them is gone.
  vi.clearAllTimers();
  const late = scheduler.turn("t-4", performance.now() + 100, 1e9);
  expect(await ended(late, 200)).toEqual([100, true]);
  expect(await Promise.race([...all, "waits"])).toBe("waits");
});

test("a hint is found by the turn's own timer, within a second", async () => {
  const scheduler = createOwnTimers(onAbort);
  const turn = scheduler.turn("t", performance.now() + 60_000, 1e9);
  const other = scheduler.turn("u", performance.now() + 60_000, 1e9);
  await vi.advanceTimersByTimeAsync(500);
  const before = vi.getTimerCount();
  expect(scheduler.hint("t")).toBe(true);
  expect(scheduler.hint("v")).toBe(false);
  // The hint itself sets and clears nothing: it may come from another request.
  expect(vi.getTimerCount()).toBe(before);
  expect(await ended(turn, 1_000)).toEqual([500, true]);
  expect(await Promise.race([other, "waits"])).toBe("waits");
  expect(scheduler.hint("t")).toBe(false);
});

test("an abort ends a turn at once, before and while it waits", async () => {
  const scheduler = createOwnTimers(onAbort);
  const controller = new AbortController();
  const turn = scheduler.turn("t", performance.now() + 60_000, 1e9, controller.signal);
  controller.abort();
  expect(await turn).toBe(false);
  expect(await scheduler.turn("t", 0, 1e9, controller.signal)).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});

test.each([
  ["Cloudflare-Workers", 2],
  ["Node.js/24", 1],
  [undefined, 1],
])("two waits, the build for servers, where the platform calls itself %s: %d timers", (userAgent, want) => {
  vi.stubGlobal("navigator", userAgent && { userAgent });
  const scheduler = createScheduler();
  vi.unstubAllGlobals();
  for (const id of ["t", "u"]) void scheduler.turn(id, performance.now() + 500, 1e9);
  expect(vi.getTimerCount()).toBe(want);
});
