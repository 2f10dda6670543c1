import { type RequestOptions, request } from "node:https";
import { Server } from "node:net";
import { brotliCompressSync, brotliDecompressSync, deflateSync, gunzipSync, gzipSync, inflateSync } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import type { Emulator } from "../../templates/emulator/src/emulator.js";
import type { Fault, FaultKind, Framing, Operation } from "../../templates/emulator/src/script.js";
import { accepted, control, look, picture, pictureCredits, release, start, submit } from "./support/emulator.js";
import { besideNodes } from "./support/fetch-through-undici.js";
import { exchange, generateWire, type Sight, wire } from "./support/raw-client.js";

const { ProxyAgent, fetch: fetchThroughUndici } = await besideNodes(() => import("undici"));

/** What each fault looks like from a bare socket. */
const sights: Readonly<Record<Exclude<FaultKind, "refuse" | "certificate">, (sight: Sight) => void>> = {
  reset: (sight) => expect(sight).toEqual({ text: "", end: "reset" }),
  close: (sight) => expect(sight).toEqual({ text: "", end: "closed" }),
  hang: (sight) => expect(sight).toEqual({ text: "", end: "waiting" }),
  garbage: ({ text, end }) => {
    expect(text).not.toMatch(/^HTTP/);
    expect(end).toBe("closed");
  },
  truncate: ({ text, end }) => {
    expect(end).toBe("closed");
    const [head = "", body = ""] = text.split("\r\n\r\n");
    expect(Number(/content-length: (\d+)/i.exec(head)?.[1])).toBeGreaterThan(body.length);
  },
  status: ({ text }) => expect(text).toMatch(/^HTTP\/1.1 418 [\s\S]*\r\nx-odd: yes\r\n[\s\S]*teapot$/i),
  slow: ({ text, end }) => {
    expect(end).toBe("closed");
    expect(text).toMatch(/^HTTP\/1.1 (200|300|503) [\s\S]*[}\]]$|image\/png/);
  },
};
const details: Partial<Record<FaultKind, Partial<Fault>>> = {
  status: { status: 418, body: "teapot", headers: { "x-odd": "yes" } },
  slow: { ms: 50 },
};

/** What hangs is watched for a short while; all else ends by itself. */
const patience = (kind: FaultKind) => (kind === "hang" ? 300 : 5_000);

/** The request of an operation on a finished task, as bytes. */
async function requestOf(
  operation: Operation,
  emulator: Emulator,
  headers: Readonly<Record<string, string>>,
): Promise<string> {
  if (operation === "generate") return generateWire(emulator, picture, headers);
  const id = await accepted(emulator);
  await emulator.clock.advance(60_000);
  const { pathname, search } = new URL(String((await look(emulator, id)).json.fileURL));
  if (operation === "file") return wire("GET", `${pathname}${search}`, headers);
  const more = operation === "download" ? "&download=true" : "";
  return wire("GET", `/app/cliprise/status?apiKey=${emulator.apiKey}&taskId=${id}${more}`, headers);
}

describe.each(["generate", "status", "download", "file"] as const)("%s", (operation) => {
  describe.each(["before", "after"] as const)("%s it is carried out", (phase) => {
    test.each(Object.keys(sights) as (keyof typeof sights)[])("%s", async (kind) => {
      const emulator = await start();
      const { id, headers } = await emulator.scenarios.add({ faults: [{ kind, operation, phase, ...details[kind] }] });
      const request = await requestOf(operation, emulator, headers);
      const before = emulator.ledger.state().charged;
      sights[kind](await exchange(emulator.url, request, patience(kind)));

      const charged = operation === "generate" && phase === "after" ? pictureCredits : 0;
      expect(emulator.ledger.state().charged - before).toBe(charged);
      expect((await control(emulator, "GET", `scenarios/${id}`)).json).toMatchObject({
        unfired: [],
        postsReceived: operation === "generate" ? 1 : 0,
        ledgerChange: charged === 0 ? 0 : -charged,
      });
      const [fault] = emulator.journal.entries({ type: "fault" });
      expect(fault).toMatchObject({ operation, phase, kind, scenario: id });
      // The next one goes well.
      expect((await exchange(emulator.url, request)).text).toMatch(/^HTTP\/1.1 200 /);
    });
  });
});

describe("a body that is cut off", () => {
  const whole = { gzip: gunzipSync, deflate: inflateSync, br: brotliDecompressSync };
  const framings: Record<Framing, (head: string, body: Buffer, full: number) => void> = {
    "whole-length": (head, body, full) => {
      expect(Number(/^content-length: (\d+)/im.exec(head)?.[1])).toBe(full);
      expect(body).toHaveLength(full >> 1);
    },
    "cut-length": (head, body, full) => {
      expect(Number(/^content-length: (\d+)/im.exec(head)?.[1])).toBe(full >> 1);
      expect(body).toHaveLength(full >> 1);
    },
    chunked: (head, body, full) => {
      expect(head).toMatch(/^transfer-encoding: chunked/im);
      expect(head).not.toMatch(/^content-length/im);
      const size = (full >> 1).toString(16);
      expect(body.toString("latin1")).toMatch(new RegExp(`^${size}\\r\\n[^]{${full >> 1}}\\r\\n0\\r\\n\\r\\n$`));
    },
    close: (head, body, full) => {
      expect(head).not.toMatch(/^(content-length|transfer-encoding)/im);
      expect(body).toHaveLength(full >> 1);
    },
  };
  describe.each(Object.keys(framings) as Framing[])("framed by %s", (framing) => {
    test.each([undefined, "gzip", "deflate", "br"] as const)("compressed by %s", async (encoding) => {
      const emulator = await start();
      const fault = {
        kind: "truncate",
        operation: "file",
        phase: "after",
        framing,
        ...(encoding && { encoding }),
      } as const;
      const { headers } = await emulator.scenarios.add({ faults: [fault] });
      const request = await requestOf("file", emulator, headers);
      const faulty = await exchange(emulator.url, request);
      const file = (await exchange(emulator.url, request)).text.split("\r\n\r\n").slice(1).join("\r\n\r\n");
      expect(faulty.end).toBe("closed");
      const at = faulty.text.indexOf("\r\n\r\n");
      const [head, body] = [faulty.text.slice(0, at), Buffer.from(faulty.text.slice(at + 4), "latin1")];
      expect(head).toMatch(/^connection: close$/im);
      expect(/^content-encoding: (.*)$/im.exec(head)?.[1]?.trim()).toBe(encoding);
      const bytes = Buffer.from(file, "latin1");
      const compressed = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync };
      framings[framing](head, body, (encoding ? compressed[encoding](bytes) : bytes).length);
      if (encoding && framing !== "chunked") expect(() => whole[encoding](body)).toThrow(/unexpected end/);
    });
  });
});

describe("an answer that names what belongs to the request", () => {
  test("{elsewhere}: a redirect that leads to another private name, where the file is", async () => {
    const emulator = await start();
    const { headers, report } = await emulator.scenarios.add({
      faults: [
        { kind: "status", operation: "file", phase: "after", status: 302, headers: { Location: "{elsewhere}" } },
      ],
    });
    const host = new URL(emulator.url).host;
    const request = await requestOf("file", emulator, { ...headers, host });
    const { text } = await exchange(emulator.url, request);
    const location = /^location: (.*)$/im.exec(text)?.[1]?.trim() ?? "";
    const path = /^GET (\S+)/.exec(request)?.[1];
    expect(location).toBe(`http://localhost:${new URL(emulator.url).port}${path}`);
    const followed = await exchange(emulator.url, request.replace(`host: ${host}`, `host: ${new URL(location).host}`));
    expect(followed.text).toMatch(/^HTTP\/1.1 200 /);
    expect(report().requests.file).toBe(2);
  });

  test("{elsewhere}, of a client that came by localhost", async () => {
    const emulator = await start();
    const { headers } = await emulator.scenarios.add({
      faults: [{ kind: "status", status: 307, headers: { location: "{elsewhere}" } }],
    });
    const { text } = await exchange(
      emulator.url,
      generateWire(emulator, picture, { ...headers, host: "localhost:80" }),
    );
    expect(text).toContain("\r\nlocation: http://127.0.0.1:80/app/cliprise/generate\r\n");
  });

  test.each([
    [202, '[{"code": 200, "taskId": "{taskId}"}]'],
    [500, '{"code": 500, "data": {"taskId": "{taskId}"}}'],
  ])("{taskId}: the task that was paid for, with HTTP %i", async (status, body) => {
    const emulator = await start();
    const { headers, report } = await emulator.scenarios.add({
      faults: [{ kind: "status", phase: "after", status, body }],
    });
    const answer = await submit(emulator, picture, headers);
    const [taskId] = report().taskIds;
    expect([answer.status, answer.text]).toEqual([status, body.replace("{taskId}", String(taskId))]);
  });

  test("{taskId}, where there is none", async () => {
    const emulator = await start();
    const { headers } = await emulator.scenarios.add({
      faults: [{ kind: "status", status: 202, body: '"<{taskId}>"' }],
    });
    expect((await submit(emulator, picture, headers)).text).toBe('"<>"');
  });
});

describe("connect", () => {
  const kinds = ["reset", "close", "hang"] as const;
  test.each(kinds)("%s: at the scenario's own port, before anything is read", async (kind) => {
    const emulator = await start();
    const { id, url } = await emulator.scenarios.add({ faults: [{ kind, phase: "connect" }] });
    sights[kind](await exchange(url, generateWire(emulator, picture), patience(kind)));
    expect(emulator.journal.entries()).toEqual([]);
    // The second connection gets in, and belongs to the scenario without naming it.
    expect((await exchange(url, generateWire(emulator, picture))).text).toContain("taskId");
    expect((await control(emulator, "GET", `scenarios/${id}`)).json).toMatchObject({
      connections: 2,
      postsReceived: 1,
      ledgerChange: -pictureCredits,
    });
  });

  test("refuse: nobody listens; then, after a while, somebody does", async () => {
    const emulator = await start();
    const { url } = await emulator.scenarios.add({ faults: [{ kind: "refuse", phase: "connect", ms: 700 }] });
    expect((await exchange(url, "")).end).toBe("refused");
    await expect.poll(async () => (await exchange(url, generateWire(emulator, picture))).text).toContain("taskId");
    expect(emulator.ledger.state().charged).toBe(pictureCredits);
  });

  test("refuse: the port is somebody else's for a moment, and then somebody listens all the same", async () => {
    const emulator = await start();
    const { url } = await emulator.scenarios.add({ faults: [{ kind: "refuse", phase: "connect", ms: 10 }] });
    const taken = vi.spyOn(Server.prototype, "listen").mockImplementationOnce(function (this: Server) {
      queueMicrotask(() => this.emit("error", Object.assign(new Error("taken"), { code: "EADDRINUSE" })));
      return this;
    });
    await expect.poll(async () => (await exchange(url, generateWire(emulator, picture))).text).toContain("taskId");
    expect(taken).toHaveBeenCalledTimes(2);
    taken.mockRestore();
  });

  test("refuse: for ever", async () => {
    const emulator = await start();
    const { url } = await emulator.scenarios.add({ faults: [{ kind: "refuse", phase: "connect" }] });
    for (let attempt = 0; attempt < 3; attempt++) expect((await exchange(url, "")).end).toBe("refused");
  });
});

describe("a tunnel through a proxy", () => {
  const connect = "CONNECT emulator.invalid:443 HTTP/1.1\r\nHost: emulator.invalid:443\r\n\r\n";
  const sights: readonly (readonly [Fault, Sight])[] = [
    [
      { kind: "status", status: 407, headers: { "proxy-authenticate": "Basic" }, body: "who?" },
      {
        text: "HTTP/1.1 407 X\r\nproxy-authenticate: Basic\r\nconnection: close\r\ncontent-length: 4\r\n\r\nwho?",
        end: "closed",
      },
    ],
    [{ kind: "reset" }, { text: "", end: "reset" }],
    [{ kind: "close" }, { text: "", end: "closed" }],
    [{ kind: "hang" }, { text: "", end: "waiting" }],
    [{ kind: "garbage" }, { text: "\0\x01\x02 this is no HTTP \xff\xfe\r\n\r\n", end: "closed" }],
  ];
  test.each(sights.map(([fault, sight]) => [fault.kind, fault, sight] as const))(
    "%s: once the client asks for one",
    async (kind, fault, sight) => {
      const emulator = await start();
      const {
        url,
        proxy = "",
        report,
      } = await emulator.scenarios.add({
        faults: [{ ...fault, phase: "tunnel", attempt: "every" }],
      });
      expect(url).toBe("https://emulator.invalid");
      expect((await exchange(proxy, "", 100)).end).toBe("waiting");
      expect(await exchange(proxy, connect, patience(kind))).toEqual(sight);
      expect(report()).toMatchObject({ connections: 2, postsReceived: 0, unfired: [] });
      expect(emulator.journal.entries()).toEqual([]);
    },
  );

  test("the second one leads to the emulator, which has a certificate that vouches for itself", async () => {
    const emulator = await start();
    const { url, proxy, report } = await emulator.scenarios.add({ faults: [{ kind: "status", phase: "tunnel" }] });
    const dispatcher = new ProxyAgent({ uri: proxy ?? "", requestTls: { rejectUnauthorized: false } });
    const post = () =>
      fetchThroughUndici(`${url}/app/cliprise/generate`, {
        method: "POST",
        headers: { authorization: `Bearer ${emulator.apiKey}`, "content-type": "application/json" },
        body: JSON.stringify(picture),
        dispatcher,
      });
    await expect(post()).rejects.toThrow("fetch failed");
    expect(await (await post()).text()).toContain("taskId");
    expect(report()).toMatchObject({ connections: 2, postsReceived: 1, ledgerChange: -pictureCredits });
    await dispatcher.close();
  });

  test("what is no request for one is refused", async () => {
    const emulator = await start();
    const { proxy = "" } = await emulator.scenarios.add({
      faults: [{ kind: "status", phase: "tunnel", optional: true }],
    });
    expect((await exchange(proxy, generateWire(emulator, picture), 5_000)).text).toMatch(/^HTTP\/1.1 405 /);
    expect(emulator.ledger.state().charged).toBe(0);
  });
});

describe("a TLS handshake", () => {
  const broken: Readonly<Record<string, Sight>> = {
    refuse: { text: "\x15\x03\x03\0\x02\x02\x28", end: "closed" },
    reset: { text: "", end: "reset" },
    close: { text: "", end: "closed" },
    hang: { text: "", end: "waiting" },
    garbage: { text: "\0\x01\x02 this is no HTTP \xff\xfe\r\n\r\n", end: "closed" },
  };
  test.each(Object.entries(broken))("%s: once the client has said hello", async (kind, sight) => {
    const emulator = await start();
    const fault = { kind: kind as FaultKind, phase: "tls", attempt: "every" } as const;
    const { url, report } = await emulator.scenarios.add({ faults: [fault] });
    expect(url).toMatch(/^https:/);
    expect((await exchange(url, "", 100)).end).toBe("waiting");
    expect(await exchange(url, Buffer.from("160301020001000001fc0303", "hex"), patience(fault.kind))).toEqual(sight);
    expect(report()).toMatchObject({ connections: 2, postsReceived: 0, unfired: [] });
    expect(emulator.journal.entries()).toEqual([]);
  });

  test.each(Object.keys(broken))("%s: the second connection gets as far as the certificate", async (kind) => {
    const emulator = await start();
    const { url } = await emulator.scenarios.add({ faults: [{ kind: kind as FaultKind, phase: "tls" }] });
    await expect(submitOverTls(url, emulator, { timeout: patience(kind as FaultKind) })).rejects.toThrow();
    await expect(submitOverTls(url, emulator)).rejects.toMatchObject({ code: "DEPTH_ZERO_SELF_SIGNED_CERT" });
  });

  test("a certificate that vouches for itself: only who does not look gets in", async () => {
    const emulator = await start({ durations: 0 });
    const { url, report } = await emulator.scenarios.add({
      faults: [{ kind: "certificate", phase: "tls", attempt: "every" }],
    });
    await expect(submitOverTls(url, emulator)).rejects.toMatchObject({ code: "DEPTH_ZERO_SELF_SIGNED_CERT" });
    expect(report()).toMatchObject({ connections: 1, postsReceived: 0, ledgerChange: 0 });
    expect(await submitOverTls(url, emulator, { rejectUnauthorized: false })).toContain("taskId");
    expect(report()).toMatchObject({ connections: 2, postsReceived: 1, ledgerChange: -pictureCredits });
  });
});

function submitOverTls(url: string, { apiKey }: Emulator, options: RequestOptions = {}): Promise<string> {
  const headers = { authorization: `Bearer ${apiKey}`, "content-type": "application/json" };
  return new Promise((resolve, reject) => {
    const all = { ...options, agent: false, method: "POST", headers } as const;
    const post = request(`${url}/app/cliprise/generate`, all, async (response) => {
      let text = "";
      for await (const chunk of response) text += chunk;
      resolve(text);
    });
    post.on("error", reject);
    post.on("timeout", () => post.destroy(new Error("no answer")));
    post.end(JSON.stringify(picture));
  });
}

test("a fault hits the attempt that it names, or every one", async () => {
  const emulator = await start();
  const { headers } = await emulator.scenarios.add({
    faults: [
      { kind: "status", attempt: 2, status: 502 },
      { kind: "status", operation: "status", attempt: "every", status: 429 },
    ],
  });
  const codes = [];
  for (let attempt = 1; attempt <= 3; attempt++) codes.push((await submit(emulator, picture, headers)).status);
  for (let attempt = 1; attempt <= 3; attempt++) codes.push((await look(emulator, "x", "", headers)).status);
  expect(codes).toEqual([200, 502, 200, 429, 429, 429]);
});

test("a rate hits about that share, by the seed", async () => {
  const emulator = await start();
  const { headers } = await emulator.scenarios.add({
    faults: [{ kind: "status", operation: "status", attempt: "every", rate: 0.25, status: 500 }],
  });
  let hits = 0;
  for (let turn = 0; turn < 400; turn++) hits += Number((await look(emulator, "x", "", headers)).status === 500);
  expect(hits).toBeGreaterThan(60);
  expect(hits).toBeLessThan(140);
});

test("scenarios do not touch each other, nor requests that name none", async () => {
  const emulator = await start();
  const one = await emulator.scenarios.add({ faults: [{ kind: "status" }] });
  const two = await emulator.scenarios.add({});
  expect((await submit(emulator, picture)).status).toBe(200);
  expect((await submit(emulator, picture, two.headers)).status).toBe(200);
  expect((await submit(emulator, picture, one.headers)).status).toBe(503);
  expect([one.report().ledgerChange, two.report().ledgerChange]).toEqual([0, -pictureCredits]);
});

test("always: for clients that cannot send the header", async () => {
  const emulator = await start();
  await emulator.scenarios.add({ always: true, faults: [{ kind: "status" }] });
  expect((await submit(emulator, picture)).status).toBe(503);
});

test("a scenario that there is not is no scenario without faults", async () => {
  const { status, json } = await submit(await start(), picture, { "x-cliprise-scenario": "typo" });
  expect([status, json.msg]).toEqual([400, 'emulator: no scenario "typo"']);
});

describe("a fault that never fires", () => {
  const unfired = { kind: "reset", phase: "after", attempt: 3 } as const;

  test("is reported by verify, by the control API, and when the emulator is closed", async () => {
    const emulator = release(await start());
    await emulator.scenarios.add({ id: "mine", faults: [unfired] });
    await submit(emulator, picture, { "x-cliprise-scenario": "mine" });
    expect(() => emulator.verify()).toThrow(/scenario mine: never fired: .*"attempt":3/);
    const { status, json } = await control(emulator, "GET", "verify");
    expect([status, json]).toMatchObject([409, { ok: false, problems: [expect.stringContaining("mine")] }]);
    await expect(emulator.close()).rejects.toThrow(/never fired/);
  });

  test("after the charge: it does not fire on what was refused", async () => {
    const emulator = await start();
    const { headers, report } = await emulator.scenarios.add({
      faults: [{ kind: "reset", phase: "after", optional: true }],
    });
    expect((await submit(emulator, { ...picture, model: "none" }, headers)).status).toBe(400);
    expect(report().faults[0]?.fired).toBe(0);
  });

  test("is nothing to report when it is optional, or when its scenario is gone", async () => {
    const emulator = await start();
    await emulator.scenarios.add({ faults: [{ ...unfired, optional: true }] });
    await emulator.scenarios.add({ id: "gone", faults: [unfired] });
    await control(emulator, "DELETE", "scenarios/gone");
    emulator.verify();
  });
});

const bad: [string, unknown, string][] = [
  ["a fault without a kind", { faults: [{}] }, "script.faults[0].kind is missing"],
  ["no fault at all", { faults: [null] }, "script.faults[0]: expected an object, got null"],
  ["an unknown kind", { faults: [{ kind: "explode" }] }, "script.faults[0].kind: expected one of refuse, "],
  ["a kind with a typo", { faults: [{ kind: "rest" }] }, 'got "rest"; did you mean reset?'],
  ...["Content-Length", "transfer-encoding", "trailer"].map((name): [string, object, string] => [
    `a header that frames the message: ${name}`,
    { faults: [{ kind: "status", headers: { [name]: "5" } }] },
    `script.faults[0].headers: expected the name of a header that does not frame the message, got "${name}"`,
  ]),
  ["an unknown key", { extra: [] }, "script.extra is unknown; known: id, always, faults, tasks"],
  ["a key with a typo", { fault: [] }, "script.fault is unknown; did you mean faults?"],
  [
    "a fault's key with a typo",
    { faults: [{ kind: "reset", phse: "after" }] },
    "script.faults[0].phse is unknown; did you mean phase?",
  ],
  [
    "a task's key with a typo",
    { tasks: [{ outcom: "done" }] },
    "script.tasks[0].outcom is unknown; did you mean outcome?",
  ],
  ["refuse with a request", { faults: [{ kind: "refuse" }] }, "script.faults[0]: refuse is nothing for phase before"],
  [
    "an answer without a request",
    { faults: [{ kind: "slow", phase: "connect" }] },
    "slow is nothing for phase connect, which has refuse, reset",
  ],
  [
    "a certificate without TLS",
    { faults: [{ kind: "certificate", phase: "connect" }] },
    "is nothing for phase connect",
  ],
  [
    "an unknown phase",
    { faults: [{ kind: "reset", phase: "toString" }] },
    "script.faults[0].phase: expected one of connect",
  ],
  [
    "a header that splits the answer",
    { faults: [{ kind: "status", headers: { a: "b\r\nc: d" } }] },
    "script.faults[0].headers.a: expected printable ASCII",
  ],
  [
    "a header that is no text",
    { faults: [{ kind: "status", headers: { a: {} } }] },
    "headers.a: expected printable ASCII",
  ],
  ["an id for a path", { id: "../x" }, "script.id: expected letters, digits"],
  [
    "a task that lasts backwards",
    { tasks: [{ duration: -1 }] },
    "script.tasks[0].duration: expected a whole number of milliseconds from 0",
  ],
  ["no script", "[]", "the body is no JSON object"],
];
test.each(bad)("a bad script is refused: %s", async (_, script, message) => {
  const emulator = await start();
  const { status, json } = await control(emulator, "POST", "scenarios", script);
  expect([status, json.error]).toEqual([400, expect.stringContaining(message)]);
  expect(emulator.scenarios.reports()).toEqual([]);
});

test("a script is copied: what its owner does with it later changes nothing", async () => {
  const emulator = await start();
  const faults = [{ kind: "status" as const, status: 503 }];
  const { headers } = await emulator.scenarios.add({ faults });
  faults.splice(0, 1, { kind: "status", status: 404 });
  expect((await submit(emulator, picture, headers)).status).toBe(503);
});
