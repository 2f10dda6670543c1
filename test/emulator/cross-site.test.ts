import { hostname } from "node:os";
import { describe, expect, test } from "vitest";
import { refusalOf } from "../../templates/emulator/src/cross-site.js";
import type { Emulator } from "../../templates/emulator/src/emulator.js";
import { readOptions } from "../../templates/emulator/src/emulator-options.js";
import { accepted, look, picture, start } from "./support/emulator.js";
import { exchange, generateWire, wire } from "./support/raw-client.js";

type Headers = Readonly<Record<string, string>>;

/** A request of a browser, on a bare socket: `fetch` sets no Host and no Origin. */
async function send(emulator: Emulator, method: string, path: string, headers: Headers, body = "") {
  const { text } = await exchange(emulator.url, wire(method, path, headers, body));
  const [head = "", content = ""] = text.split("\r\n\r\n");
  const [, status] = /^HTTP\/1\.1 (\d+)/.exec(head) ?? [];
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, "im").exec(head)?.[1]?.trim();
  return { status: Number(status), header, content };
}

const scenario = JSON.stringify({ always: true, faults: [{ kind: "status" }] });
const foreign: [string, headers: Headers, want: string][] = [
  [
    "a simple request of another page",
    { origin: "https://evil.example", "content-type": "text/plain" },
    "not for other sites",
  ],
  ["another port of this machine", { host: "127.0.0.1:4010", origin: "http://127.0.0.1:3000" }, "not for other sites"],
  [
    "a name that is only like ours",
    { host: "localhost:4010", origin: "http://localhost.evil.example:4010" },
    "not for other sites",
  ],
  ["a page in a sandbox, or of a file", { origin: "null" }, "not for other sites"],
  ["an origin that is none", { origin: "evil" }, "not for other sites"],
  ["a picture, a form or a link of another site", { "sec-fetch-site": "cross-site" }, "not for other sites"],
  [
    "a link to the page on another site",
    { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" },
    "type the address",
  ],
  ["another port, in a browser that sends no Origin", { "sec-fetch-site": "same-site" }, "not for other sites"],
  ["a foreign Host", { host: "evil.example" }, 'not for the Host \\"evil.example\\"'],
  [
    "a foreign Host with our port, and a page of its own",
    { host: "evil.example:4010", origin: "http://evil.example:4010" },
    "not for the Host",
  ],
  ["a Host that begins like ours", { host: "127.0.0.1.evil.example" }, "not for the Host"],
  ["a Host that ends like ours", { host: "evillocalhost" }, "not for the Host"],
  ["another machine's address", { host: "192.168.1.5:4010" }, "not for the Host"],
  ["a Host that is none", { host: "a b" }, "not for the Host"],
];
describe.each(foreign)("%s", (_, headers, want) => {
  test.each([
    ["POST", "/_emulator/reset", ""],
    ["POST", "/_emulator/scenarios", scenario],
    ["POST", "/_emulator/snapshot", "{}"],
    ["POST", "/_emulator/ledger", '{"add": -5000}'],
    ["DELETE", "/_emulator/scenarios/mine", ""],
    ["GET", "/_emulator/journal", ""],
    ["GET", "/_emulator/", ""],
    ["GET", "http://127.0.0.1/_emulator/journal", ""],
    ["OPTIONS", "/_emulator/reset", ""],
  ])("%s %s is refused, and changes nothing", async (method, path, body) => {
    const emulator = await start();
    await emulator.scenarios.add({ id: "mine" });
    await accepted(emulator);
    const before = JSON.stringify(emulator.snapshot());
    const { status, header, content } = await send(emulator, method, path, headers, body);
    expect([status, header("access-control-allow-origin")]).toEqual([403, undefined]);
    expect(content).toContain(want);
    expect(content).not.toContain("nano-banana");
    expect(JSON.stringify(emulator.snapshot())).toBe(before);
  });
});

const own: [string, options: object, headers: Headers][] = [
  ["curl", {}, {}],
  ["an address bar", {}, { "sec-fetch-site": "none" }],
  [
    "a page of the emulator's own origin",
    {},
    { host: "127.0.0.1:4010", origin: "http://127.0.0.1:4010", "sec-fetch-site": "same-origin" },
  ],
  ["localhost", {}, { host: "localhost:4010" }],
  ["a name under localhost", {}, { host: "emulator.localhost" }],
  ["the other loopback address", {}, { host: "[::1]:4010" }],
  ["a container's address", { host: "0.0.0.0" }, { host: "172.17.0.2:4010" }],
  ["the public name", { publicUrl: "http://emulator:4010" }, { host: "emulator:4010" }],
];
test.each(own)("%s gets in", async (_, options, headers) => {
  const { status } = await send(await start(options), "GET", "/_emulator/journal", headers);
  expect(status).toBe(200);
});

const hosts: [given: string, host: string, want: boolean][] = [
  ["VM", "vm:4010", true],
  ["VM", "VM:4010", true],
  ["vm.", "vm", true],
  ["127.1", "127.0.0.1:4010", true],
  ["127.1", "192.168.1.5:4010", false],
  ["0:0:0:0:0:0:0:1", "192.168.1.5:4010", false],
  ["FE80:0::1", "[fe80::1]:4010", true],
  ["0.0.0.0", `${hostname()}:4010`, true],
  ["::", hostname().toUpperCase(), true],
  ["127.0.0.1", `${hostname()}.example`, false],
  ["0.0.0.0", "evil.example", false],
];
test.each(hosts)("given --host %s and the Host %s, want let in: %s", (given, host, want) => {
  expect(refusalOf({ host }, readOptions({ host: given }, [])) === undefined).toBe(want);
});

test.each([
  ["VM", "use VM, or"],
  ["0.0.0.0", "use its address, or"],
  ["::", "use its address, or"],
])("given --host %s, want a way in that leads there: %s", (given, want) => {
  expect(refusalOf({ host: "other.example" }, readOptions({ host: given }, []))).toContain(want);
});

describe("with cors, a page", () => {
  const page = { origin: "http://localhost:5173" };
  const preflight = {
    ...page,
    "access-control-request-method": "POST",
    "access-control-request-headers": "authorization,content-type,x-cliprise-scenario",
  };

  test.each([
    ["any", true],
    ["its own, listed", ["http://a.example", "http://localhost:5173"]],
  ])("of %s origin may submit, look, fetch the file, and steer", async (_, cors) => {
    const emulator = await start({ cors });
    const asked = await send(emulator, "OPTIONS", "/app/cliprise/generate", preflight);
    expect(asked.status).toBe(204);
    expect(asked.header("access-control-allow-headers")).toBe("authorization,content-type,x-cliprise-scenario");
    expect(asked.header("access-control-allow-methods")).toContain("POST");
    expect(emulator.journal.entries()).toEqual([]);

    const id = await accepted(emulator);
    await emulator.clock.advance(60_000);
    const { pathname, search } = new URL(String((await look(emulator, id)).json.fileURL));
    for (const [path, status] of [
      [`/app/cliprise/status?apiKey=${emulator.apiKey}&taskId=${id}`, 200],
      [`/app/cliprise/status?apiKey=wrong&taskId=${id}`, 400],
      [`${pathname}${search}`, 200],
      ["/_emulator/ledger", 200],
      ["/nowhere", 404],
    ] as const) {
      const answer = await send(emulator, "GET", path, { ...page, "sec-fetch-site": "cross-site" });
      expect([path, answer.status, answer.header("access-control-allow-origin")]).toEqual([path, status, page.origin]);
      expect(answer.header("vary")).toBe("origin");
    }
    expect((await send(emulator, "POST", "/_emulator/reset", page)).status).toBe(200);
    expect(emulator.tasks.list()).toEqual([]);
  });

  test.each(["status", "truncate", "slow"] as const)("sees a fault as others do: %s", async (kind) => {
    const emulator = await start({ cors: true });
    const { headers } = await emulator.scenarios.add({ faults: [{ kind, ms: 20, phase: "after" }] });
    const { text } = await exchange(emulator.url, generateWire(emulator, picture, { ...headers, ...page }), 5_000);
    expect(text).toContain(`access-control-allow-origin: ${page.origin}\r\n`);
  });

  test("of another origin than those listed is as foreign as ever", async () => {
    const emulator = await start({ cors: ["http://a.example"] });
    expect((await send(emulator, "POST", "/_emulator/reset", page)).status).toBe(403);
    const asked = await send(emulator, "OPTIONS", "/app/cliprise/generate", preflight);
    expect([asked.status, asked.header("access-control-allow-origin")]).toEqual([400, undefined]);
  });

  test("of any origin, but not by a name that leads here", async () => {
    const { status } = await send(await start({ cors: true }), "GET", "/_emulator/journal", {
      host: "evil.example",
      ...page,
    });
    expect(status).toBe(403);
  });
});

test("without cors no answer is for pages of other origins", async () => {
  const emulator = await start();
  for (const path of ["/app/cliprise/status", "/results/x.png"]) {
    const { header } = await send(emulator, "GET", path, { origin: "http://localhost:5173" });
    expect(header("access-control-allow-origin")).toBeUndefined();
  }
});
