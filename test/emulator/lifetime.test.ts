import { EventEmitter } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, Server } from "node:net";
import { setTimeout as pass } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { listen } from "../../templates/emulator/src/listen.js";
import { accepted, release, start } from "./support/emulator.js";

test("a block that ends disposes of it; closing again does nothing", async () => {
  const emulator = release(await start());
  await emulator[Symbol.asyncDispose]();
  await expect(fetch(emulator.url)).rejects.toThrow();
  await emulator.close();

  const unfired = release(await start());
  await unfired.scenarios.add({ faults: [{ kind: "reset" }] });
  await expect(unfired[Symbol.asyncDispose]()).rejects.toThrow(/never fired/);
  await unfired.close();
});

type Emulator = Awaited<ReturnType<typeof start>>;
const door = { id: "door", faults: [{ kind: "hang", phase: "connect", attempt: 9, optional: true }] } as const;
const changes: [what: string, change: (emulator: Emulator, full: ReturnType<Emulator["snapshot"]>) => unknown][] = [
  ["one that is replaced", ({ scenarios }) => Promise.all([scenarios.add(door), scenarios.add(door)])],
  ["two states that are put back at once", ({ restore }, full) => Promise.all([restore(full), restore(full)])],
  ["one that is added as it closes", ({ scenarios }) => void scenarios.add(door).catch(() => {})],
  ["a state that is put back as it closes", ({ restore }, full) => void restore(full).catch(() => {})],
];
test.each(changes)("given doors opened at the same time, %s, want none open after closing", async (_, change) => {
  const emulator = release(await start());
  const listening = vi.spyOn(Server.prototype, "listen");
  try {
    await emulator.scenarios.add(door);
    await change(emulator, emulator.snapshot());
    await emulator.close();
    await pass(20);
    const servers = listening.mock.contexts as readonly Server[];
    expect(servers.filter(({ listening }) => listening)).toEqual([]);
    expect(servers).not.toEqual([]);
  } finally {
    listening.mockRestore();
  }
});

test("given an emulator that is closed, want no scenario and no state taken", async () => {
  const emulator = release(await start());
  const before = emulator.snapshot();
  await emulator.close();
  await expect(emulator.scenarios.add(door)).rejects.toThrow("the emulator is closed");
  await expect(emulator.restore(before)).rejects.toThrow("the emulator is closed");
});

/** A receiver whose answer begins, and then goes on for ever. */
async function startTrickle() {
  let connections = 0;
  const server = createServer((_, response) => {
    connections++;
    response.writeHead(202);
    const drip = setInterval(() => response.write("."), 20);
    response.once("close", () => clearInterval(drip));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url, connections: () => connections, stop };
}

test("closing breaks off the callbacks that are under way, and sends no others", async () => {
  const { url, connections, stop } = await startTrickle();
  const emulator = release(await start({ callbackTarget: url, callbacks: ["twice", "late"] }));
  await accepted(emulator);
  const advanced = emulator.clock.advance(120_000);
  await expect.poll(connections).toBe(1);
  await emulator.close();
  await advanced;
  expect(emulator.journal.count({ type: "delivery" })).toBe(1);
  expect(connections()).toBe(1);
  stop();
});

test("an answer to a callback that trickles is given up, as one that does not come", async () => {
  const { url, connections, stop } = await startTrickle();
  const emulator = await start({ callbackTarget: url });
  await accepted(emulator);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const advanced = emulator.clock.advance(60_000);
  vi.useRealTimers();
  await expect.poll(connections).toBe(1);
  stop();
  await advanced;
});

test("a free port is one that clients open", async () => {
  const ports = [6000, 10_080, 40_000];
  const closed: number[] = [];
  const server = Object.assign(new EventEmitter(), {
    listen: (_port: number, _host: string, done: () => void) => done(),
    unref: () => {},
    address: () => ({ port: ports[0] }),
    close(done: () => void) {
      closed.push(ports.shift() ?? 0);
      done();
    },
  });
  await listen(server as unknown as Server, 0, "127.0.0.1");
  expect([closed, ports]).toEqual([[6000, 10_080], [40_000]]);
});
