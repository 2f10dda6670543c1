import { expect, test } from "vitest";
import type { Overview } from "../../templates/emulator/src/overview.js";
import { accepted, control, look, picture, pictureCredits, start, submit } from "./support/emulator.js";
import { startReceiver } from "./support/receiver.js";

async function overview(emulator: Parameters<typeof control>[0]): Promise<Overview> {
  return (await control(emulator, "GET", "overview")).json as unknown as Overview;
}

test("an emulator at its start", async () => {
  const emulator = await start({ credits: 100, hostGate: "empty", allowUnknownFields: true });
  const { url, options, clock, ledger, tasks, requests, scenarios, counts, faults } = await overview(emulator);
  expect([url, clock]).toEqual([emulator.url, { kind: "virtual", now: 0 }]);
  expect(ledger).toEqual({ initial: 100, added: 0, charged: 0, charges: 0, balance: 100 });
  expect(options).toMatchObject({ hostGate: "empty", credits: 100, assume: { "unknown-field": "ignored" } });
  expect(Object.keys(options.assume)).toHaveLength(1);
  expect([tasks, requests, scenarios]).toEqual([[], [], []]);
  expect(counts).toEqual({ tasks: 0, requests: 0, refused: 0, scenarios: 0, dropped: 0 });
  expect(faults.kindsByPhase.tls).toContain("certificate");
});

test("tasks and requests, the newest first, with what came of them", async () => {
  const emulator = await start();
  const first = await accepted(emulator);
  await emulator.clock.advance(60_000);
  await look(emulator, first);
  const second = await accepted(emulator);
  await submit(emulator, { ...picture, input: {} });
  const { tasks, requests, counts, clock } = await overview(emulator);
  expect(clock.now).toBe(60_000);
  expect(tasks).toMatchObject([
    { id: second, name: "Nano Banana", model: "nano-banana", state: "processing", createdAt: 60_000 },
    { id: first, name: "Nano Banana", credits: pictureCredits, state: "done", createdAt: 0 },
  ]);
  expect(
    requests.map(({ request, answer }) => [request.operation, answer?.status, answer?.taskId ?? answer?.refused]),
  ).toEqual([
    ["generate", 200, "invalid_request"],
    ["generate", 200, second],
    ["status", 200, first],
    ["generate", 200, first],
  ]);
  expect(requests[0]?.request).not.toHaveProperty("body");
  expect(counts).toMatchObject({ tasks: 2, requests: 4, refused: 1 });
});

test("what the price leaves open, faults that hit, and scenarios", async () => {
  const emulator = await start();
  const { headers } = await emulator.scenarios.add({
    id: "mine",
    faults: [
      { kind: "reset", phase: "after" },
      { kind: "hang", phase: "connect", optional: true },
    ],
    tasks: [{ outcome: "failed" }],
  });
  await submit(emulator, picture, headers).catch(() => {});
  const { tasks, requests, scenarios } = await overview(emulator);
  expect(tasks).toMatchObject([{ scenario: "mine", outcome: "failed" }]);
  expect(requests).toMatchObject([
    { answer: { type: "fault", kind: "reset", phase: "after", credits: pictureCredits } },
  ]);
  expect(scenarios).toMatchObject([
    {
      id: "mine",
      always: false,
      postsReceived: 1,
      tasks: [{ outcome: "failed" }],
      url: expect.stringMatching(/^http:/),
    },
  ]);
  expect(scenarios[0]?.faults.map(({ fired }) => fired)).toEqual([1, 0]);
  expect(scenarios[0]).not.toHaveProperty("taskIds");
});

test("callbacks, by the task that they are for", async () => {
  const receiver = await startReceiver();
  const emulator = await start({ callbackTarget: receiver.url, callbacks: ["twice"] });
  await accepted(emulator);
  await emulator.clock.advance(120_000);
  const { tasks } = await overview(emulator);
  expect(tasks[0]?.deliveries).toEqual([
    { mode: "twice", outcome: 200 },
    { mode: "twice", outcome: 200 },
  ]);
});

test("of many, the newest; the count is of all", async () => {
  const emulator = await start({ credits: 1e6, durations: 0, journalLimit: 900 });
  for (let turn = 0; turn < 205; turn++) await accepted(emulator);
  const { tasks, requests, counts } = await overview(emulator);
  expect([tasks.length, counts.tasks, requests.length]).toEqual([100, 205, 200]);
  expect(tasks[0]?.id).toBe(emulator.tasks.list().at(-1)?.id);
  expect(counts.dropped).toBe(emulator.journal.dropped);
});

test("the key is nowhere in it, wherever it was put", async () => {
  const emulator = await start({ callbackTarget: "http://127.0.0.1:9" });
  const { apiKey } = emulator;
  await accepted(emulator, {
    ...picture,
    callBackUrl: `https://a.example/?key=${apiKey}`,
    input: { ...picture.input, prompt: apiKey },
  });
  await emulator.scenarios.add({
    faults: [{ kind: "status", body: apiKey, optional: true }],
    tasks: [{ failMsg: apiKey }],
  });
  const n = emulator.journal.entries({ type: "request" })[0]?.n;
  for (const path of ["overview", `requests/${n}`]) {
    const { text, status } = await control(emulator, "GET", path);
    expect([path, status, text.includes(apiKey)]).toEqual([path, 200, false]);
    expect(text).toContain("[redacted]");
  }
});
