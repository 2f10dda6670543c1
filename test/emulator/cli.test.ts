import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test, vi } from "vitest";
import { readCommandLine, UsageError } from "../../templates/emulator/src/command-line.js";
import { toLogLine } from "../../templates/emulator/src/log-line.js";
import { serve } from "../../templates/emulator/src/serve.js";
import { control, look, picture, pictureCredits, start, submit, tables } from "./support/emulator.js";

const cli = fileURLToPath(new URL("../../generated/emulator/src/cli.ts", import.meta.url));
const children: ChildProcess[] = [];
const models = Object.keys(tables.models);

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

/** The same command in this process, for what ends by itself. */
async function runHere(...args: string[]) {
  const out = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const err = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const code = await serve(args, { start, models });
  const [said, complained] = [out, err].map(({ mock }) => mock.calls.map(([text]) => String(text)).join(""));
  vi.restoreAllMocks();
  return { code, out: said, err: complained };
}

test("a port that is taken: told, exit 1", async () => {
  const { url } = await start();
  const { code, out, err } = await runHere("--port", new URL(url).port);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(/^cliprise-emulator: .*EADDRINUSE/);
});

test.each([[["--prot", "4010"]], [["--callback-target", "javascript:alert(1)"]]])(
  "%j: usage, exit 2, and nothing starts",
  async (args) => {
    const { code, out, err } = await runHere(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^cliprise-emulator: .+\n\nnpx @cliprise\/emulator \[options\]/);
  },
);

test("--help", async () => {
  const { code, out, err } = await runHere("--help");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/^npx @cliprise\/emulator \[options\]/);
});

describe("the command line", () => {
  const refused: [args: string[], want: string][] = [
    [["--prot", "4010"], "--prot is unknown; did you mean --port?"],
    [["--callback-traget=http://a.example"], "--callback-traget is unknown; did you mean --callback-target?"],
    [["-p", "4010"], "--p is unknown; known: --port, "],
    [["--port", "web"], '--port: expected a whole number from 0 to 65535, got "web"'],
    [["--port", "70000"], "--port: expected a whole number from 0 to 65535, got 70000"],
    [["--port", "4010.5"], "--port: expected a whole number from 0 to 65535, got 4010.5"],
    [["--port="], '--port: expected a whole number from 0 to 65535, got ""'],
    [["--port", "6000"], "--port: 6000 is a port that fetch and browsers refuse to open; take another one"],
    [["--port", "10080"], "--port: 10080 is a port that"],
    [["--host="], '--host: expected a host name or an address, got ""'],
    [["--credits", "-1"], '--credits: expected N behind it; "-1" looks like an option: write --credits=-1'],
    [["--credits=-1"], "--credits: expected a whole number from 0 to 9007199254740991, got -1"],
    [["--clock", "sun"], '--clock: expected one of real, virtual, got "sun"'],
    [["--clock", "virtul"], 'got "virtul"; did you mean virtual?'],
    [["--callbacks", "on-time,sometimes"], "--callbacks[1]: expected one of on-time, late, "],
    [["--host-gate"], "--host-gate: expected empty|message behind it"],
    [["--host", "--json"], '--host: expected HOST behind it; "--json" looks like an option: write --host=--json'],
    [["--json=yes"], '--json: expected nothing behind it, got "yes"'],
    [
      ["--key", "my key\n"],
      "--key: expected printable ASCII without blanks, 1000 characters at most, got 7 characters, U+0020 at position 2",
    ],
    [["--duration", "video=long"], '--duration: expected a number of seconds from 0 to 1000000000, got "long"'],
    [["--duration=-1"], "--duration: expected a number of seconds from 0 to 1000000000, got -1"],
    [["--duration", "nosuch=1"], "--duration.nosuch is unknown; known: image, video, audio, "],
    [["--duration", "viddeo=1"], "--duration.viddeo is unknown; did you mean video?"],
    [["--duration", "__proto__=1"], "--duration.__proto__ is unknown"],
    [["--link-lifetime", "1h"], '--link-lifetime: expected a number of seconds from 0 to 1000000000, got "1h"'],
    [["--callback-target", "javascript:alert(1)"], "--callback-target: expected an http(s) origin"],
    [["--public-url", "http://a.example/path"], "--public-url: expected an http(s) origin"],
    [["--cors=example.com"], "--cors[0]: expected an origin as browsers send it"],
    [["--assume", "empty-is-mising=taken"], "--assume.empty-is-mising is unknown; did you mean empty-is-missing?"],
    [["--assume", "empty-is-missing"], '--assume.empty-is-missing: expected one of refused, taken, got ""'],
    [["--assume", "__proto__=taken"], "--assume.__proto__ is unknown"],
    [["extra"], '"extra" is no option'],
  ];
  test.each(refused)("%j is refused", (args, want) => {
    expect(() => readCommandLine(args, models)).toThrow(UsageError);
    expect(() => readCommandLine(args, models)).toThrow(want);
  });

  test("all that is wrong is told at once, and nothing of it when help is asked for", () => {
    const args = [
      "--prot=1",
      "--credits",
      "many",
      "--rate",
      "2",
      "--duration",
      "nosuch=1",
      "--clock",
      "virtual",
      "more",
    ];
    const problems = [/^--prot /, /^--credits: /, /^--rate /, /^"more" /, /^--duration.nosuch /].map((each) =>
      expect.stringMatching(each),
    );
    expect(() => readCommandLine(args, models)).toThrow(expect.objectContaining({ problems }));
    expect(readCommandLine([...args, "-h"], models).help).toBe(true);
  });

  test.each([
    [["--duration", "2"], 2_000],
    [["--duration", "2", "--duration", "video=5.5"], { image: 2_000, video: 5_500, audio: 2_000 }],
    [["--duration", "z-image=0"], { "z-image": 0 }],
  ])("%j", (args, durations) => {
    expect(readCommandLine(args, models).options.durations).toEqual(durations);
  });

  test.each([
    [["--cors"], true],
    [["--cors=http://a.example,https://b.example:1"], ["http://a.example", "https://b.example:1"]],
  ])("%j: cors is %j", (args, cors) => {
    expect(readCommandLine([...args, "--bare"], models).options).toMatchObject({ cors, bareReplies: true });
  });

  test("callbacks are a list", () => {
    expect(readCommandLine(["--callbacks", "late,twice"], models).options.callbacks).toEqual(["late", "twice"]);
  });

  test("assumptions add up", () => {
    const args = ["--assume", "known-at-once=later,no-location=itself", "--assume", "status-words=success"];
    const assume = { "known-at-once": "later", "no-location": "itself", "status-words": "success" };
    expect(readCommandLine(args, models).options.assume).toEqual(assume);
  });
});

test("a client cannot write to the terminal", () => {
  const line = toLogLine({
    n: 1,
    at: 0,
    type: "reply",
    operation: "generate",
    status: 400,
    model: "\x1b[31mred\n\u202egnp",
  });
  expect(line).toBe("POST generate  400  ?[31mred??gnp");
});
