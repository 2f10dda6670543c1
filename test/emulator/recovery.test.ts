import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import type { CallbackMode } from "../../templates/emulator/src/script.js";
import { createCallbackReceiver } from "../../templates/sdk/src/callbacks.js";
import { createClient } from "../../templates/sdk/src/client.js";
import { start, tables } from "./support/emulator.js";

const call = ["nano-banana", { prompt: "A lake", image_size: "square" }] as const;
let stop = (): void => {};

afterEach(() => stop());

/** The SDK's client and its callback receiver on one side, the emulator on the other. */
async function scene(callbacks: readonly CallbackMode[]) {
  const recovered: string[] = [];
  const ended: string[] = [];
  const receiver = createCallbackReceiver({
    url: "https://app.example.com/cliprise",
    onEnd: ({ taskId, state }) => ended.push(`${taskId} ${state}`),
    onRecovered: ({ taskId }) => recovered.push(taskId),
  });
  const server = createServer((request, response) => void receiver.node(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stop = () => {
    server.close();
    server.closeAllConnections();
  };
  const callbackTarget = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const emulator = await start({ callbackTarget, callbacks, clock: "virtual" });
  const cliprise = createClient(tables.rows, {
    apiKey: emulator.apiKey,
    baseURL: emulator.url,
    callbackUrl: receiver.ticket,
    poll: { initial: 5, max: 20 },
  });
  return { emulator, cliprise, recovered, ended };
}

test("an answer is lost, the task is not: its callback reveals it", async () => {
  const { emulator, cliprise, recovered } = await scene(["late"]);
  await emulator.scenarios.add({ always: true, faults: [{ kind: "reset", phase: "after" }] });
  await expect(cliprise.generate(...call)).rejects.toMatchObject({ code: "submission_unknown" });
  const [task] = emulator.tasks.list();
  await emulator.clock.advance(120_000);
  await expect.poll(() => recovered).toEqual([task?.id]);
  const result = await cliprise.tasks.wait(task?.id ?? "");
  expect((await (await result.download()).arrayBuffer()).byteLength).toBeGreaterThan(100);
  expect(emulator.ledger.state().charges).toBe(1);
});

test.each([[["on-time"]], [["twice"]], [["late", "on-time"]], [["out-of-order"]]] as CallbackMode[][][])(
  "callbacks %j: one end",
  async (modes) => {
    const { emulator, cliprise, ended } = await scene(modes as unknown as CallbackMode[]);
    const task = await cliprise.generate(...call);
    await emulator.clock.advance(120_000);
    await expect.poll(() => ended).toEqual([`${task.id} succeeded`]);
  },
);

test("forged callbacks end nothing", async () => {
  const { emulator, cliprise, ended } = await scene(["forged"]);
  const task = await cliprise.generate(...call);
  await emulator.clock.advance(1_000);
  expect(emulator.journal.count({ type: "delivery" })).toBe(1);
  expect((await cliprise.tasks.status(task.id)).state).toBe("processing");
  expect(ended).toEqual([]);
});
