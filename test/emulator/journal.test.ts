import { expect, test, vi } from "vitest";
import type { EmulatorOptions } from "../../templates/emulator/src/emulator-options.js";
import { type Filter, Journal } from "../../templates/emulator/src/journal.js";
import { accepted, control, look, picture, start, submit } from "./support/emulator.js";
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
  for (let n = 0; n < 1_000; n++) journal.add("credits", { credits: n });
  expect(journal.entries().length).toBeLessThanOrEqual(125);
  expect(journal.entries().length + journal.dropped).toBe(1_000);
  expect(journal.entries().at(-1)).toMatchObject({ n: 1_000, credits: 999 });
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

const wrong: [filter: unknown, query: string | undefined, want: string][] = [
  [{ operatoin: "generate" }, "operatoin=generate", "journal.operatoin is unknown; did you mean operation?"],
  [{ taskID: "x" }, "taskID=x", "journal.taskID is unknown; did you mean taskId?"],
  [{ toString: 1 }, "toString=1", "journal.toString is unknown; known: n, at, type, operation, "],
  [{ toString: 1 }, "toString=1", ", kind, phase"],
  [{ type: "requests" }, "type=requests", "journal.type: expected one of request, reply, charge"],
  [{ type: "" }, "type=", "journal.type: expected one of request, reply, charge"],
  [{ operation: "genrate" }, "operation=genrate", "journal.operation: expected one of generate, status"],
  [{ status: "ok" }, "status=ok", 'journal.status: expected a number, got "ok"'],
  [{ attempt: "" }, "attempt=", 'journal.attempt: expected a number, got ""'],
  ["request", undefined, 'journal: expected an object, got "request"'],
  [null, undefined, "journal: expected an object, got null"],
];
test.each(wrong)("a filter that can find nothing is refused: %j", async (filter, query, want) => {
  const emulator = await start();
  const { journal } = emulator;
  for (const find of ["count", "entries", "text"] as const) expect(() => journal[find](filter as Filter)).toThrow(want);
  if (query === undefined) return;
  const { status, json } = await control(emulator, "GET", `journal?${query}`);
  expect([status, json.error]).toEqual([400, expect.stringContaining(want)]);
});

test("every member that an entry has can be looked for, in code and over HTTP", async () => {
  const emulator = await start();
  await submit(emulator, picture);
  await submit(emulator, { ...picture, input: {} });
  emulator.ledger.add(5);
  await emulator.clock.advance(60_000);
  for (const entry of emulator.journal.entries()) {
    for (const [name, value] of Object.entries(entry)) {
      if (typeof value === "object") continue;
      expect(emulator.journal.entries({ [name]: value }), name).toContain(entry);
      const { json } = await control(emulator, "GET", `journal?n=${entry.n}&${name}=${encodeURIComponent(`${value}`)}`);
      expect(json.count, name).toBe(typeof value === "boolean" ? 0 : 1);
    }
  }
});

test.each([
  [
    "throws",
    () => {
      throw new Error("mine");
    },
  ],
  ["rejects", () => Promise.reject(new Error("mine"))],
])(
  "given a watcher that %s, want requests to be answered and tasks to end, and the process to go on",
  async (_, watcher) => {
    const emulator = await start({ clock: "real", durations: 10 });
    emulator.journal.watch(watcher);
    const id = await accepted(emulator);
    await vi.waitUntil(() => emulator.tasks.get(id)?.state === "done");
    expect(emulator.ledger.state().charges).toBe(1);
  },
);
