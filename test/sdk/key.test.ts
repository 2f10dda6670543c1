import { createServer } from "node:net";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { Cliprise } from "../../templates/sdk/src/index.js";
import { createRedactor } from "../../templates/sdk/src/redact.js";
import { answer, canary, client, failure, scriptedFetch } from "./support/client.js";
import { faults, json, reply, startRawServer } from "./support/raw-server.js";

const base64 = Buffer.from(canary).toString("base64");
const forms = [
  canary,
  encodeURIComponent(canary),
  new URLSearchParams({ "": canary }).toString().slice(1),
  base64,
  base64.replaceAll("=", ""),
  Buffer.from(canary).toString("base64url"),
  JSON.stringify(canary).slice(1, -1),
];

/** Everything that a handed-out value can show, down to hidden fields. */
function exposed(value: unknown): string {
  const error = value as Error;
  return [
    String(value),
    error.message,
    error.stack,
    inspect(error.cause, { showHidden: true, depth: null }),
    JSON.stringify(value),
    inspect(value, { showHidden: true, depth: null, getters: true }),
    JSON.stringify(Object.getOwnPropertyDescriptors(value)),
  ].join("\n");
}

function expectNoKey(...values: unknown[]): void {
  for (const value of values) {
    for (const form of forms) expect(exposed(value).toLowerCase()).not.toContain(form.toLowerCase());
  }
}

test("every form is scrubbed", () => {
  const redact = createRedactor(canary);
  for (const form of forms) expect(redact(`a ${form} b`)).toMatch(/^a [^ ]*\[redacted\][^ ]{0,3} b$/);
  expect(redact(encodeURIComponent(canary).toLowerCase())).toBe("[redacted]");
});

test.each(["1", "t", "test", "a.b"])("a key as short as %s: ids and links are as they came", async (apiKey) => {
  const fileURL = "https://cdn.example.com/test/1/a.b.png";
  const { fetch } = scriptedFetch(answer(200, { code: 200, taskId: "test-1a.b" }), answer(200, { fileURL }));
  const result = await client({ apiKey, fetch }).run("film-2", { prompt: "p", duration: 5 });
  expect(result).toMatchObject({ taskId: "test-1a.b", fileURL });
});

test.each(["", "a", "ab", "abc"])("base64 of a longer text that holds it after %j", (before) => {
  const redact = createRedactor(canary);
  for (const encoding of ["base64", "base64url"] as const) {
    const text = Buffer.from(`${before}${canary} and more`).toString(encoding);
    const left = Buffer.from(redact(text).replace("[redacted]", "...."), encoding).toString("latin1");
    expect(redact(text)).toContain("[redacted]");
    // A first or a last letter may be told by the bits that it shares with others.
    for (let at = 0; at + 3 <= canary.length; at++) expect(left).not.toContain(canary.slice(at, at + 3));
  }
});

test("the client itself does not show it", () => {
  expectNoKey(client(), client().tasks);
});

/** A server that answers with the key in every form that it can. */
const echo = { msg: `bad key ${forms.join(" ")}`, failMsg: forms.join(" "), [`x`]: { deep: [canary, base64] } };
const servers = {
  ...faults,
  "echo 200": json(200, { code: 400, ...echo }),
  "echo 400": json(400, echo),
  "echo credits": reply(
    200,
    `insufficient_credits https://cliprise.app/?key=${encodeURIComponent(canary)} ${forms.join(" ")}`,
  ),
  "echo link": json(200, { fileURL: `https://cdn.example.com/?apiKey=${encodeURIComponent(canary)}` }),
  "echo states": json(300, { status: canary }),
};
for (const [name, reaction] of Object.entries(servers)) {
  test(`nowhere in what comes of: ${name}`, async () => {
    const server = await startRawServer(reaction);
    const events: unknown[] = [];
    const cliprise = client({ baseURL: server.baseURL, timeout: 60, logger: (event) => events.push(event) });
    const catching = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);
    const seen = await Promise.all([
      catching(cliprise.generate("film-2", { prompt: canary, duration: 5 })),
      catching(cliprise.tasks.status("t-1")),
      catching(cliprise.tasks.wait("t-1", { timeout: 80 })),
      catching(cliprise.tasks.download("t-1")),
    ]);
    expect(events.length).toBeGreaterThan(2);
    expectNoKey(...seen, ...events);
  });
}

test("nowhere in what comes of a refused connection", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  expectNoKey(await failure(client({ baseURL: `http://127.0.0.1:${port}` }).tasks.status("t-1")));
});

test("nowhere, when the platform puts it into its error", async () => {
  const leaky = Object.assign(new TypeError(`cannot fetch ${canary}`), {
    name: `Error ${canary}`,
    code: canary,
    path: canary,
    syscall: base64,
    cause: new Error(encodeURIComponent(canary)),
  });
  const { fetch } = scriptedFetch(leaky);
  const cliprise = client({ fetch });
  expectNoKey(
    await failure(cliprise.generate("film-2", { prompt: "p", duration: 5 })),
    await failure(cliprise.tasks.status("t-1")),
    await failure(cliprise.tasks.wait("t-1", { timeout: 30 })),
    await failure(cliprise.tasks.download("t-1")),
  );
});

test("nowhere, when it was put in the wrong place", async () => {
  const cliprise = client();
  expectNoKey(
    await failure(client({ fetch: scriptedFetch(new Error()).fetch }).raw({ model: canary })),
    await failure(cliprise.generate(canary as "film-2", { prompt: "p", duration: 5 })),
    await failure(cliprise.generate("film-2", { prompt: "p", duration: canary as never, [canary]: 1 } as never)),
  );
});

test("the file of tasks.download does not show where it came from, not even in its stream's error", async () => {
  const server = await startRawServer((socket) => {
    socket.write("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nabc");
    setTimeout(() => socket.resetAndDestroy(), 10);
  });
  const response = await client({ baseURL: server.baseURL }).tasks.download("t-1");
  expectNoKey(response, await failure(response.text()));
});

test("a dry run shows the request without it", () => {
  expectNoKey(client().dryRun("film-2", { prompt: "p", duration: 5 }));
});

for (const status of [301, 302, 303, 307, 308]) {
  test(`a redirect is not followed: ${status}`, async () => {
    const other = await startRawServer(json(200, { code: 200, taskId: "t", fileURL: "https://a.example/x" }));
    const server = await startRawServer(reply(status, "", { location: `${other.baseURL}/x` }));
    const cliprise = client({ baseURL: server.baseURL });
    await failure(cliprise.generate("film-2", { prompt: "p", duration: 5 }));
    await failure(cliprise.tasks.status("t-1"));
    await failure(cliprise.tasks.download("t-1"));
    expect(server.requests).toHaveLength(3);
    expect(other.requests).toHaveLength(0);
  });
}

const options: [name: string, given: object, want: RegExp][] = [
  ["no key", { apiKey: undefined }, /apiKey/],
  ["an empty key", { apiKey: "" }, /apiKey/],
  ["a key with a line end", { apiKey: `${canary}\n` }, /apiKey/],
  ["a base URL that is none", { apiKey: canary, baseURL: canary }, /baseURL/],
  ["plain http to a public host", { apiKey: canary, baseURL: "http://business.api.cliprise.app" }, /baseURL/],
  ["a user name in the base URL", { apiKey: canary, baseURL: "https://me:you@example.com" }, /baseURL/],
];
for (const [name, given, want] of options) {
  test(`refused at once: ${name}`, () => {
    let error: unknown;
    try {
      new Cliprise(given as never);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ code: "configuration", message: expect.stringMatching(want) });
    expectNoKey(error);
  });
}
