/** The emulator as a process of its own: what it says, and how it ends. Each starts Node anew. */

import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { control, look, picture, pictureCredits, start, submit } from "../emulator/support/emulator.js";
import { temporaryFolder } from "../support/temporary.js";

const cli = fileURLToPath(new URL("../../generated/emulator/src/cli.ts", import.meta.url));
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

function launch(...args: string[]) {
  return watch(spawn(process.execPath, ["--import", "tsx", cli, ...args], { stdio: ["ignore", "pipe", "pipe"] }));
}

/** With somebody at the other end of its stdin. */
function launchHeld(...args: string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", cli, "--port", "0", ...args]);
  return { ...watch(child), stdin: child.stdin };
}

function watch(child: ChildProcess & { readonly stdout: Readable; readonly stderr: Readable }) {
  children.push(child);
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  const exit = new Promise<number | null>((resolve) => child.on("close", resolve));
  return {
    child,
    exit,
    out: () => out,
    err: () => err,
    lines: () => out.split("\n").filter(Boolean),
    async line(index: number): Promise<string> {
      while (out.split("\n").length < index + 2) {
        if (child.exitCode !== null) throw new Error(`ended: ${err}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return out.split("\n")[index] ?? "";
    },
  };
}

test("says where it listens and with which key, then one line per request, and ends at Ctrl-C", async () => {
  const command = launch("--port", "0", "--credits", "2000", "--duration", "0", "--key", "my-key");
  const first = await command.line(0);
  expect(first).toMatch(/^cliprise-emulator at http:\/\/127\.0\.0\.1:\d+, key my-key, 2000 credits, real clock$/);
  const emulator = { url: /http:\S+\d/.exec(first)?.[0] ?? "", apiKey: "my-key" };
  expect(await command.line(1)).toBe(`in a browser: ${emulator.url}/_emulator/`);
  const { json } = await submit(emulator, picture);
  await submit(emulator, { ...picture, input: {} });
  while ((await look(emulator, json.taskId)).status === 300);
  command.child.kill("SIGINT");
  expect(await command.exit).toBe(0);
  const task = `task ${String(json.taskId).slice(0, 8)}`;
  expect(command.lines().slice(1)).toEqual(
    expect.arrayContaining([
      `POST generate  200  nano-banana  ${task}  ${pictureCredits} credits, ${2000 - pictureCredits} left`,
      "POST generate  200  nano-banana  invalid_request  input.prompt (required), input.image_size (required)",
      `GET  status    200  ${task}  done`,
    ]),
  );
  expect(command.lines().slice(1).join("\n")).not.toContain("my-key");
  await expect(fetch(emulator.url)).rejects.toThrow();
});

test("--json: one object per line; a fault that has not fired is told at the end, and in the exit code", async () => {
  const command = launch("--port=0", "--json", "--clock=virtual", "--seed=s");
  const first = JSON.parse(await command.line(0));
  expect(first).toEqual({
    type: "listening",
    url: expect.stringMatching(/^http:/),
    apiKey: "cliprise-emulator-key",
    credits: 5000,
    clock: "virtual",
    page: `${first.url}/_emulator/`,
  });
  await submit(first, picture);
  // Same seed, virtual clock, same requests, another process.
  const here = await start({ seed: "s" });
  await submit(here, picture);
  expect((await control(first, "GET", "journal")).json.entries).toEqual(here.journal.entries());
  await control(first, "POST", "scenarios", { faults: [{ kind: "reset" }] });
  command.child.kill("SIGTERM");
  expect(await command.exit).toBe(1);
  expect(command.err()).toContain("never fired");
  expect(
    command
      .lines()
      .slice(1)
      .map((line) => JSON.parse(line).type),
  ).toEqual(["request", "charge", "state", "reply"]);
  expect(`${command.lines().slice(1).join("\n")}\n`).toBe(here.journal.text());
});

/** The URL of a line that says where it listens. */
const urlIn = (line: string) => /http:\S+\d/.exec(line)?.[0] ?? "";

test("SIGTERM while a receiver of callbacks trickles: it ends", async () => {
  let called = (): void => {};
  const underway = new Promise<void>((resolve) => {
    called = resolve;
  });
  const receiver = createServer((_, response) => {
    response.writeHead(200);
    const drip = setInterval(() => response.write("."), 50);
    response.once("close", () => clearInterval(drip));
    called();
  });
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  const target = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  const command = launch("--port", "0", "--duration", "0", "--callback-target", target);
  await submit({ url: urlIn(await command.line(0)), apiKey: "cliprise-emulator-key" }, picture);
  await underway;
  command.child.kill("SIGTERM");
  expect(await command.exit).toBe(0);
  receiver.close();
  receiver.closeAllConnections();
});

describe("who started it", () => {
  test("closes its stdin: it ends, and says why", async () => {
    const { stdin, exit, err, line } = launchHeld();
    await line(0);
    stdin.end();
    expect(await exit).toBe(0);
    expect(err()).toBe("cliprise-emulator: ends, because its stdin was closed\n");
  });

  test.each([
    ["never held its stdin", [], true],
    ["wants it to go on", ["--keep-running"], false],
  ])("%s: it goes on", async (_, args, isClosedAtOnce) => {
    const { stdin, child, exit, err, line } = launchHeld(...args);
    const closed = new Promise((resolve) => stdin.once("close", resolve));
    if (isClosedAtOnce) stdin.end();
    const url = urlIn(await line(0));
    stdin.end();
    await closed;
    expect((await control({ url }, "GET", "ledger")).status).toBe(200);
    child.kill("SIGTERM");
    expect([await exit, err()]).toEqual([0, ""]);
  });

  test("is killed: it ends, and leaves its port", async () => {
    const args = JSON.stringify(["--import", "tsx", cli, "--port", "0"]);
    const code = `require("node:child_process").spawn(process.execPath, ${args}, { stdio: ["ignore", 1, 2] }); setInterval(() => {}, 1e9);`;
    const { child, line, exit, err } = watch(spawn(process.execPath, ["-e", code]));
    const url = urlIn(await line(0));
    child.kill("SIGKILL");
    // The pipes close when the emulator, too, has ended.
    await exit;
    expect(err()).toBe("cliprise-emulator: ends, because its parent process is gone\n");
    await expect(fetch(url)).rejects.toThrow();
  });
});

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
  const path = join(temporaryFolder(), "failing.test.mjs");
  writeFileSync(path, failing);
  const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), "--test", path]);
  let out = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  expect(await new Promise((resolve) => child.once("close", resolve))).toBe(1);
  expect(out).toContain("a test that fails");
});
