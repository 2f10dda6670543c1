import { expect, test, vi } from "vitest";
import type { Emulator } from "../../templates/emulator/src/emulator.js";
import { checkLedger } from "./support/check-ledger.js";
import { accepted, picture, pictureCredits, start, submit } from "./support/emulator.js";

/** The long run is test/slow/ledger.test.ts. */
test("balance = initial + bought - the sum of accepted charges, whatever happens in whatever order", async () => {
  expect(await checkLedger(10)).toBeGreaterThan(1_500);
});

test("over HTTP, at the same time: nobody spends credits that are not there", async () => {
  const emulator: Emulator = await start({ credits: pictureCredits * 50 });
  const answers = await Promise.all(Array.from({ length: 120 }, () => submit(emulator, picture)));
  const ids = answers.flatMap(({ json }) => (json.taskId ? [json.taskId] : []));
  expect([ids.length, new Set(ids).size, emulator.ledger.state().balance]).toEqual([50, 50, 0]);
});

test.each(["virtual", "real"] as const)(
  "given an account that is full, a %s clock and refunds, want a failed task to end, and its credits back",
  async (clock) => {
    const credits = Number.MAX_SAFE_INTEGER;
    const emulator = await start({ clock, credits, durations: 10, assume: { "failed-not-refunded": "refunded" } });
    await emulator.scenarios.add({ always: true, tasks: [{ outcome: "failed" }] });
    const id = await accepted(emulator);
    if (clock === "virtual") await emulator.clock.advance(10);
    await vi.waitUntil(() => emulator.tasks.get(id)?.state === "failed");
    expect(emulator.ledger.state().balance).toBe(credits);
  },
);
