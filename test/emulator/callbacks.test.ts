import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test, vi } from "vitest";
import type { CallbackMode } from "../../templates/emulator/src/script.js";
import { accepted, look, picture, start } from "./support/emulator.js";
import { startReceiver } from "./support/receiver.js";

async function scene(...modes: CallbackMode[]) {
  const receiver = await startReceiver();
  const emulator = await start({ callbackTarget: receiver.url, callbacks: modes, durations: 1_000 });
  return { receiver, emulator, deliveries: () => emulator.journal.entries({ type: "delivery" }) };
}

test("on time: when the task ends, under the path and query of callBackUrl", async () => {
  const { receiver, emulator, deliveries } = await scene("on-time");
  const taskId = await accepted(emulator);
  await emulator.clock.advance(999);
  expect(receiver.received).toEqual([]);
  await emulator.clock.advance(1);
  expect(receiver.received).toEqual([
    {
      path: "/hook?nonce=1",
      body: { taskId, status: "completed", fileURL: expect.stringContaining(`/results/${taskId}.png`) },
    },
  ]);
  expect(deliveries()).toMatchObject([{ at: 1_000, taskId, mode: "on-time", path: "/hook?nonce=1", outcome: 200 }]);
  expect((await fetch(String(receiver.received[0]?.body.fileURL))).status).toBe(200);
});

test("of a failed task: why", async () => {
  const { receiver, emulator } = await scene("on-time");
  await emulator.scenarios.add({ always: true, tasks: [{ outcome: "failed", failMsg: "nsfw" }] });
  const taskId = await accepted(emulator);
  await emulator.clock.advance(1_000);
  expect(receiver.received[0]?.body).toEqual({ taskId, status: "failed", failMsg: "nsfw" });
});

test("late: a minute after the end", async () => {
  const { receiver, emulator } = await scene("late");
  await accepted(emulator);
  await emulator.clock.advance(60_999);
  expect(receiver.received).toHaveLength(0);
  await emulator.clock.advance(1);
  expect(receiver.received).toHaveLength(1);
});

test("twice: the same again", async () => {
  const { receiver, emulator } = await scene("twice");
  await accepted(emulator);
  await emulator.clock.advance(60_000);
  expect(receiver.received).toHaveLength(2);
  expect(receiver.received[1]).toEqual(receiver.received[0]);
});

test("out of order: the next one overtakes; without a next one it comes late", async () => {
  const { receiver, emulator } = await scene("on-time");
  await emulator.scenarios.add({
    always: true,
    tasks: [{ callbacks: ["out-of-order"] }, { callbacks: ["on-time"] }, { callbacks: ["out-of-order"] }],
  });
  const first = await accepted(emulator);
  await emulator.clock.advance(1_000);
  const second = await accepted(emulator);
  await emulator.clock.advance(1_000);
  expect(receiver.received.map(({ body }) => body.taskId)).toEqual([second, first]);
  const third = await accepted(emulator);
  await emulator.clock.advance(60_999);
  expect(receiver.received).toHaveLength(2);
  await emulator.clock.advance(1);
  expect(receiver.received[2]?.body.taskId).toBe(third);
});

test("forged: claims an end that is none, and a task that is none", async () => {
  const { receiver, emulator } = await scene("forged");
  const taskId = await accepted(emulator);
  await emulator.clock.advance(500);
  expect(receiver.received.map(({ body }) => body)).toEqual([
    { taskId, status: "completed", fileURL: `https://forged.example.com/${taskId}.png` },
  ]);
  expect((await look(emulator, taskId)).status).toBe(300);
  await emulator.clock.advance(60_000);
  const forged = receiver.received[1]?.body.taskId;
  expect(forged).not.toBe(taskId);
  expect((await look(emulator, forged)).text).toBe('{"msg": "invalid_taskId"}');
  expect(receiver.received).toHaveLength(2);
});

test("never", async () => {
  const { receiver, emulator, deliveries } = await scene("never");
  await accepted(emulator);
  await emulator.clock.advance(600_000);
  expect([receiver.received, deliveries()]).toEqual([[], []]);
});

test("without a target nothing is sent", async () => {
  const emulator = await start({ callbacks: ["on-time"] });
  await accepted(emulator);
  await emulator.clock.advance(600_000);
  expect(emulator.journal.count({ type: "delivery" })).toBe(0);
});

test("a receiver that refuses, redirects or is not there costs nothing but a line in the journal", async () => {
  const redirecting = await startReceiver(302);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const gone = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise((resolve) => server.close(resolve));
  for (const [target, outcome] of [
    [redirecting.url, 302],
    [gone, "ECONNREFUSED"],
  ] as const) {
    const emulator = await start({ callbackTarget: target });
    const id = await accepted(emulator);
    await emulator.clock.advance(60_000);
    expect(emulator.journal.entries({ type: "delivery" })).toMatchObject([{ outcome }]);
    expect((await look(emulator, id)).status).toBe(200);
  }
});

test.each(["https://[", "https://a.example:99999/", "https://%/"])(
  "a callBackUrl that only begins like one: %s",
  async (callBackUrl) => {
    const { receiver, emulator } = await scene("on-time", "forged");
    const id = await accepted(emulator, { ...picture, callBackUrl });
    await emulator.clock.advance(60_000);
    expect((await look(emulator, id)).status).toBe(200);
    expect(receiver.received).toEqual([]);
  },
);

test("given a callBackUrl that is no web address, and links of any kind, want no host but the target to be called", async () => {
  const assume = { "links-as-decided": "taken" } as const;
  const emulator = await start({ callbackTarget: "http://127.0.0.1", assume });
  await accepted(emulator, { ...picture, callBackUrl: "mailto:hook@elsewhere.invalid" });
  await emulator.clock.advance(60_000);
  expect(emulator.journal.entries({ type: "delivery" })).toEqual([]);
});

test("with a real clock they come by themselves", async () => {
  const receiver = await startReceiver();
  const emulator = await start({ clock: "real", callbackTarget: receiver.url, durations: 20 });
  await accepted(emulator);
  while (receiver.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await emulator.settled();
  expect(emulator.journal.entries({ type: "delivery" })).toMatchObject([{ mode: "on-time", outcome: 200 }]);
});

test.each(["virtual", "real"] as const)(
  "given a callback that is under way, a %s clock and a reset, want the start, and to hear no more of it",
  async (clock) => {
    let calls = 0;
    const server = createServer(() => calls++).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const callbackTarget = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const emulator = await start({ clock, callbackTarget, durations: 20 });
    await accepted(emulator);
    const advanced = clock === "virtual" ? emulator.clock.advance(5_000) : undefined;
    await vi.waitUntil(() => calls > 0);
    await emulator.reset();
    await advanced;
    await emulator.settled();
    expect([emulator.journal.entries(), emulator.tasks.list()]).toEqual([[], []]);
    if (clock === "virtual") expect(emulator.clock.now()).toBe(0);
    server.closeAllConnections();
    server.close();
  },
);
