import { expect, test } from "vitest";
import type { EmulatorOptions } from "../../templates/emulator/src/emulator-options.js";
import { Journal } from "../../templates/emulator/src/journal.js";
import { accepted, look, picture, start, submit } from "./support/emulator.js";
import { startReceiver } from "./support/receiver.js";

/** A run with everything in it that could differ: chance, faults, callbacks, failures, refusals. */
async function history(options: EmulatorOptions = {}): Promise<string> {
  const receiver = await startReceiver();
  const emulator = await start({ seed: "one", callbackTarget: receiver.url, ...options });
  const { headers } = await emulator.scenarios.add({
    faults: [{ kind: "status", operation: "status", attempt: "every", rate: 0.5, phase: "after", optional: true }],
    tasks: [
      { callbacks: ["twice", "forged"] },
      { outcome: "failed", callbacks: ["out-of-order"] },
      { callbacks: ["late"] },
    ],
  });
  const ids: unknown[] = [];
  for (let turn = 0; turn < 6; turn++) {
    ids.push((await submit(emulator, picture, headers)).json.taskId);
    await emulator.clock.advance(700);
    for (const id of ids) await look(emulator, id, "", headers);
  }
  await submit(emulator, { ...picture, input: {} });
  await emulator.clock.advance(120_000);
  return emulator.journal.text();
}

test("same seed, virtual clock, same requests: the same journal, byte by byte", async () => {
  const [first, second] = [await history(), await history()];
  expect(second).toBe(first);
  expect(first.split("\n").length).toBeGreaterThan(60);
  for (const type of ["request", "reply", "charge", "state", "delivery", "fault"])
    expect(first).toContain(`"type":"${type}"`);
});

test("another seed, another journal", async () => {
  expect(await history({ seed: "two" })).not.toBe(await history());
});

test("reset starts the same history again", async () => {
  const emulator = await start();
  const run = async () => {
    const id = await accepted(emulator);
    await emulator.clock.advance(1_500);
    await look(emulator, id);
    return emulator.journal.text();
  };
  const first = await run();
  await emulator.reset();
  expect(emulator.journal.text()).toBe("");
  expect(await run()).toBe(first);
});

test("the key is in no entry, wherever it was put", async () => {
  const apiKey = "sk-Canary+/=%42x~1234567890";
  const emulator = await start({ apiKey, durations: 0 });
  const body = {
    ...picture,
    callBackUrl: `https://app.example.com/${apiKey}?k=${encodeURIComponent(apiKey)}`,
    input: { ...picture.input, prompt: apiKey },
  };
  const { json } = await submit(emulator, body);
  await look(emulator, json.taskId, `&again=${encodeURIComponent(apiKey)}`);
  await submit(emulator, { model: apiKey });
  const text = emulator.journal.text();
  expect(text).toContain("[redacted]");
  for (const form of [apiKey, encodeURIComponent(apiKey), btoa(apiKey)]) expect(text).not.toContain(form);
});

test("it keeps a limited number of entries, and says how many are gone", () => {
  const journal = new Journal(
    () => 0,
    (text) => text,
    100,
  );
  for (let n = 0; n < 1_000; n++) journal.add("state", { n });
  expect(journal.entries().length).toBeLessThanOrEqual(125);
  expect(journal.entries().length + journal.dropped).toBe(1_000);
  expect(journal.entries().at(-1)).toMatchObject({ n: 999 });
});

test("entries are found by any of their members, and counted", async () => {
  const emulator = await start();
  const id = await accepted(emulator);
  await look(emulator, id);
  await look(emulator, id);
  expect(emulator.journal.count({ type: "request", operation: "status" })).toBe(2);
  expect(emulator.journal.count({ type: "charge", taskId: id })).toBe(1);
  expect(emulator.journal.entries({ type: "reply", taskId: "none" })).toEqual([]);
});
