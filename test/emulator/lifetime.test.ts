import { spawn } from "node:child_process";
import { EventEmitter } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo, Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { listen } from "../../templates/emulator/src/listen.js";
import { accepted, release, start } from "./support/emulator.js";

const folder = mkdtempSync(join(tmpdir(), "emulator-lifetime-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** All that may be going on when a test fails and nobody closes the emulator. */
const failing = `
import test from "node:test";
import { startEmulator } from ${JSON.stringify(new URL("../../generated/emulator/src/index.ts", import.meta.url))};

test("fails before it closes what it has started", async () => {
  const emulator = await startEmulator({ durations: 600_000, callbackTarget: "http://127.0.0.1:9", callbacks: ["late"] });
  await emulator.scenarios.add({ id: "door", faults: [{ kind: "hang", phase: "connect" }] });
  await emulator.scenarios.add({ id: "refused", faults: [{ kind: "refuse", phase: "connect", ms: 86_400_000 }] });
  await emulator.scenarios.add({ id: "hang", faults: [{ kind: "hang", ms: 86_400_000 }] });
  await emulator.scenarios.add({ id: "slow", faults: [{ kind: "slow", ms: 86_400_000 }] });
  const headers = { authorization: \`Bearer \${emulator.apiKey}\`, "content-type": "application/json" };
  const body = JSON.stringify(${JSON.stringify({ model: "nano-banana", callBackUrl: "https://a.example/", input: { prompt: "x", image_size: "square" } })});
  const send = (more, signal) => fetch(\`\${emulator.url}/app/cliprise/generate\`, { method: "POST", headers: { ...headers, ...more }, body, signal });
  const [{ taskId }] = await (await send({})).json();
  if (!taskId) process.exit(3);
  await send({ "x-cliprise-scenario": "hang" }, AbortSignal.timeout(100)).catch(() => {});
  await send({ "x-cliprise-scenario": "slow" }, AbortSignal.timeout(100)).catch(() => {});
  throw new Error("a test that fails");
});
`;

test("a failing test that does not reach close() ends", async () => {
  const path = join(folder, "failing.test.mjs");
  writeFileSync(path, failing);
  const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), "--test", path]);
  let out = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  expect(await new Promise((resolve) => child.once("close", resolve))).toBe(1);
  expect(out).toContain("a test that fails");
});

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
