import { connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import type { Emulator } from "../../templates/emulator/src/emulator.js";
import { checkAnswers, expectAlive } from "./support/check-answers.js";
import { picture, start, submit } from "./support/emulator.js";
import { exchange, generateWire, wire } from "./support/raw-client.js";

let emulator: Emulator | undefined;

afterEach(async () => {
  if (emulator) await expectAlive(emulator);
  emulator = undefined;
});

const strange: [string, (emulator: Emulator) => string | Uint8Array, RegExp][] = [
  ["nothing that is HTTP", () => "\0\x01\x02\r\n\r\n", /^HTTP\/1\.1 400 /],
  ["a TLS hello", () => Buffer.from("160301020001000001fc0303", "hex"), /^HTTP\/1\.1 400 /],
  ["a header flood", (e) => generateWire(e, picture, manyHeaders(5_000)), /^HTTP\/1\.1 431 /],
  ["one huge header", (e) => generateWire(e, picture, { "x-large": "x".repeat(1_000_000) }), /^HTTP\/1\.1 431 /],
  ["a huge URL", () => wire("GET", `/${"x".repeat(100_000)}`, {}), /^HTTP\/1\.1 431 /],
  [
    "a body that is announced as huge",
    (e) => generateWire(e, "", { "content-length": "104857600" }),
    /^HTTP\/1\.1 413 /,
  ],
  ["a negative length", (e) => generateWire(e, "x", { "content-length": "-1" }), /^HTTP\/1\.1 400 /],
  ["two ways to tell the length", (e) => generateWire(e, "x", { "transfer-encoding": "chunked" }), /^HTTP\/1\.1 400 /],
  [
    "bad chunks",
    () => "POST /app/cliprise/generate HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
    /^HTTP\/1\.1 400 /,
  ],
  ["no Host", () => "GET /app/cliprise/status HTTP/1.1\r\n\r\n", /^HTTP\/1\.1 400 /],
  [
    "an absolute URL",
    () => wire("GET", "http://elsewhere.example/app/cliprise/status", {}),
    /^HTTP\/1\.1 400 .*invalid_api_key/s,
  ],
  ["a URL that is none", () => wire("GET", "http://[", {}), /^HTTP\/1\.1 400 /],
  [
    "bad escapes in the query",
    () => wire("GET", "/app/cliprise/status?apiKey=%ff%zz&taskId=%00", {}),
    /invalid_api_key/,
  ],
  ["a body on a GET", () => wire("GET", "/app/cliprise/status", {}, "x".repeat(1_000)), /invalid_api_key/],
  ["a method that there is not", () => wire("BREW", "/app/cliprise/generate", {}), /^HTTP\/1\.1 400 /],
  ["an upgrade", () => wire("GET", "/", { connection: "upgrade", upgrade: "websocket" }), /^HTTP\/1\.1 (400|404) |^$/],
];
test.each(strange)("%s is answered or closed", async (_, bytes, expected) => {
  emulator = await start();
  const { text, end } = await exchange(emulator.url, bytes(emulator), 2_000);
  expect(text).toMatch(expected);
  // An answer may leave the connection open.
  expect(text !== "" || end !== "waiting").toBe(true);
  expect(emulator.ledger.state().charged).toBe(0);
});

function manyHeaders(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`x-${index}`, "flood"]));
}

describe("bodies", () => {
  test("100 MB are cut off early, announced or not", async () => {
    emulator = await start();
    for (const announced of [true, false]) {
      const { sent, answer } = await flood(emulator, 100 * 2 ** 20, announced);
      expect(answer).toMatch(/^HTTP\/1\.1 413 |^$/);
      expect(sent).toBeLessThan(100 * 2 ** 20);
    }
  });

  test.each([
    ["a lone byte", [0xff]],
    ["an overlong form", [0xc0, 0xaf]],
    ["half a surrogate pair", [0xed, 0xa0, 0x80]],
    ["a broken sequence", [0xe2, 0x82]],
  ])("bad UTF-8 is refused: %s", async (_, bytes) => {
    emulator = await start();
    const text = JSON.stringify({ ...picture, input: { ...picture.input, prompt: "@" } });
    const [before = "", after = ""] = text.split("@");
    const body = Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]);
    const head = generateWire(emulator, "", { "content-length": String(body.length) });
    expect((await exchange(emulator.url, Buffer.concat([Buffer.from(head), body]))).text).toMatch(
      /400 .*invalid_json/s,
    );
  });

  test.each([10_000, 200_000])("%i levels of nesting are refused", async (depth) => {
    emulator = await start();
    const nested = `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;
    const { status, json } = await submit(emulator, nested);
    expect([status, json.msg]).toEqual([
      depth > 150_000 ? 413 : 400,
      depth > 150_000 ? "body_too_large" : "invalid_json",
    ]);
  });

  test("what names the prototype is a field like any other, and unknown", async () => {
    emulator = await start();
    const body = JSON.stringify(picture).replace(
      '"prompt"',
      '"__proto__": {"polluted": true}, "constructor": 1, "prompt"',
    );
    expect((await submit(emulator, body)).json.msg).toMatch(/^Unknown field: input\.(__proto__|constructor)$/);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe("slow clients", () => {
  test("a head that never ends is closed", async () => {
    emulator = await start({ headTimeout: 200, requestTimeout: 60_000 });
    const { text, end } = await exchange(emulator.url, "POST /app/cliprise/generate HTTP/1.1\r\nhost: x\r\n", 5_000);
    expect([text, end]).toEqual([expect.stringMatching(/^HTTP\/1\.1 408 |^$/), "closed"]);
  });

  test("a head that drips is closed, however steadily", async () => {
    emulator = await start({ headTimeout: 300, requestTimeout: 60_000 });
    const { hostname, port } = new URL(emulator.url);
    const socket = connect(Number(port), hostname);
    socket.on("error", () => {});
    socket.resume();
    const bytes = generateWire(emulator, picture, manyHeaders(100));
    let sent = 0;
    const drip = setInterval(() => socket.write(bytes[sent++] ?? ""), 10);
    await new Promise((resolve) => socket.once("close", resolve));
    clearInterval(drip);
    expect(sent).toBeLessThan(bytes.length);
    expect(emulator.ledger.state().charged).toBe(0);
  });

  test("a body that never ends is closed, and is no request", async () => {
    emulator = await start({ headTimeout: 200, requestTimeout: 400 });
    const { end } = await exchange(emulator.url, generateWire(emulator, "{", { "content-length": "100" }), 5_000);
    expect(end).toBe("closed");
    expect(emulator.journal.count({ type: "request" })).toBe(0);
  });

  test("a client that goes away in the middle costs nothing", async () => {
    emulator = await start();
    const { hostname, port } = new URL(emulator.url);
    for (let cut = 1; cut < 200; cut += 7) {
      const socket = connect(Number(port), hostname);
      socket.on("error", () => {});
      await new Promise<void>((resolve) => socket.once("connect", resolve));
      socket.write(generateWire(emulator, picture).slice(0, cut));
      socket.resetAndDestroy();
    }
    expect(emulator.ledger.state().charged).toBe(0);
  });
});

test("at a port that wants TLS, what is none is closed", async () => {
  emulator = await start();
  const { url } = await emulator.scenarios.add({ faults: [{ kind: "certificate", phase: "tls", attempt: "every" }] });
  for (const bytes of [generateWire(emulator, picture), Buffer.alloc(100_000, 0xff), "\x16\x03\x01\xff\xff"]) {
    const { text } = await exchange(url, bytes, 500);
    expect(text).not.toContain("HTTP/");
  }
  expect(emulator.ledger.state().charged).toBe(0);
});

/** The long run is test/slow/emulator-answers.test.ts. */
checkAnswers(40);

/** Sends zeros for as long as somebody takes them. */
function flood({ url, apiKey }: Emulator, size: number, announced: boolean): Promise<{ sent: number; answer: string }> {
  const { hostname, port } = new URL(url);
  const length = announced ? `content-length: ${size}` : "transfer-encoding: chunked";
  const chunk = Buffer.alloc(65_536, 0x20);
  const piece = announced ? chunk : Buffer.concat([Buffer.from("10000\r\n"), chunk, Buffer.from("\r\n")]);
  return new Promise((resolve) => {
    let sent = 0;
    let answer = "";
    const socket = connect(Number(port), hostname);
    const pump = () => {
      while (sent < size && !socket.destroyed) {
        sent += chunk.length;
        if (!socket.write(piece)) return;
      }
    };
    socket.on("drain", pump);
    socket.on("data", (data) => {
      answer += data.toString("latin1");
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve({ sent, answer }));
    socket.write(
      `POST /app/cliprise/generate HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${apiKey}\r\ncontent-type: application/json\r\n${length}\r\n\r\n`,
    );
    pump();
  });
}
