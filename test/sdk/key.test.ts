import { createServer } from "node:net";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { Cliprise, ClipriseError } from "../../templates/sdk/src/index.js";
import { createRedactor } from "../../templates/sdk/src/redact.js";
import { answer, canary, client, failure, scriptedFetch } from "./support/client.js";
import { faults, json, reply, startRawServer } from "./support/raw-server.js";

const base64 = Buffer.from(canary).toString("base64");
const each = (write: (code: string, letter: string) => string) =>
  [...canary].map((letter) => write(letter.charCodeAt(0).toString(16), letter)).join("");
const forms = [
  canary,
  encodeURIComponent(canary),
  encodeURIComponent(encodeURIComponent(canary)),
  encodeURIComponent(encodeURIComponent(encodeURIComponent(canary))),
  each((code) => `%${code}`),
  each((code) => `%25${code}`),
  each((code, letter) => (letter > "b" ? `%${code}` : letter)),
  each((code) => `\\u00${code}`),
  each((code) => `\\\\u00${code}`),
  each((code) => `\\x${code}`),
  each((code) => `&#x${code};`),
  each((code) => code),
  each((code) => code.toUpperCase()),
  JSON.stringify(canary.replaceAll("+", "\\+")).slice(1, -1),
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

test.each(["1", "k", "test", "https", "task", "cdn", "cliprise", "example", "example.com", "[redacted]", "e"])(
  "a short key, %s, is no secret, and spoils no id and no link",
  async (apiKey) => {
    const id = "task-1-test-cliprise";
    const link = "https://cdn.example.com/cliprise/test-1.png?key=1";
    const { fetch } = scriptedFetch(answer(200, { code: 200, taskId: id }), answer(200, { fileURL: link, task: id }));
    const cliprise = client({ apiKey, fetch });
    const task = await cliprise.generate("film-2", { prompt: "p", duration: 5 });
    expect(task.id).toBe(id);
    expect(await task.wait()).toMatchObject({ taskId: id, fileURL: link, reply: { fileURL: link, task: id } });
  },
);

test("a text made to be slow to read is not", () => {
  const redact = createRedactor(`\\${canary}`);
  for (const piece of ["\\", "%25", "%", "s", "sk-Canary", "&#x", "\\u007"]) {
    const text = piece.repeat(300_000);
    expect(redact(text)).toBe(text);
  }
});

test.each([
  ["percent signs beyond count", each((code) => `%${"25".repeat(9)}${code}`)],
  ["reversed", [...canary].reverse().join("")],
])("what the README does not promise: %s", (_, text) => {
  expect(createRedactor(canary)(text)).toBe(text);
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
const echo = {
  msg: `bad key ${forms.join(" ")}`,
  failMsg: forms.join(" "),
  x: { deep: [canary, base64] },
  [canary]: { [base64]: [{ [encodeURIComponent(canary)]: 1 }] },
};
const servers = {
  ...faults,
  "echo 200": json(200, { code: 400, ...echo }),
  "echo 400": json(400, echo),
  "echo credits": reply(
    200,
    `insufficient_credits https://cliprise.app/?key=${encodeURIComponent(canary)} ${forms.join(" ")}`,
  ),
  "echo link": json(200, { fileURL: `https://cdn.example.com/?apiKey=${encodeURIComponent(canary)}` }),
  "echo states": json(300, { status: canary, [canary]: { [base64]: 1 } }),
  "echo headers": reply(200, "file", {
    "content-type": `image/png; key=${canary}`,
    "content-location": `/app/cliprise/status?apiKey=${encodeURIComponent(canary)}`,
    "content-disposition": `attachment; filename="${encodeURIComponent(canary)}.png"`,
    link: `<https://business.api.cliprise.app/app/cliprise/status?apiKey=${canary}>; rel="self"`,
    location: `/?apiKey=${canary}`,
    "set-cookie": `key=${base64}`,
    etag: `"${base64}"`,
    "x-key": canary,
  }),
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
    for (const one of seen) if (one instanceof Response) expectNoKey([...one.headers]);
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

const refuse = () => {
  throw new Error(canary);
};
const oddities: [name: string, thrown: unknown][] = [
  ["nothing", undefined],
  ["null", null],
  ["a text", canary],
  ["a number", 7],
  ["a symbol", Symbol(canary)],
  ["a symbol for a name", Object.assign(new Error(), { name: Symbol(canary) })],
  ["a symbol for a code", Object.assign(new Error(), { code: Symbol(canary), syscall: Symbol(canary) })],
  ["an object without a prototype", Object.assign(Object.create(null), { name: Object.create(null) })],
  ["a getter that throws", Object.defineProperty({}, "name", { get: refuse })],
  ["a cause that throws", Object.defineProperty(new Error(), "cause", { get: refuse })],
  ["a proxy that throws", new Proxy({}, { get: refuse, has: refuse, getPrototypeOf: refuse })],
  ["a circle of causes", (() => Object.assign(new Error(canary), { cause: undefined as unknown }))()],
  ["an error of ours", new ClipriseError("download", canary, { taskId: canary, key: canary })],
];
const circle = oddities.find(([name]) => name.startsWith("a circle"))?.[1] as { cause: unknown };
circle.cause = circle;

for (const [name, thrown] of oddities) {
  const ways: Record<string, (url: string) => Promise<Response>> = {
    rejects: () => Promise.reject(thrown),
    throws: () => {
      throw thrown;
    },
    "has a body that fails": async () =>
      new Response(new ReadableStream({ pull: (controller) => controller.error(thrown) })),
    "resolves with it": async () => thrown as Response,
  };
  for (const [way, fetch] of Object.entries(ways)) {
    test(`what comes out is ours, when a fetch ${way}: ${name}`, async () => {
      const linked = await client({
        fetch: scriptedFetch(answer(200, { fileURL: "https://a.example/x" }), () => fetch("")).fetch,
      }).tasks.wait("t-1");
      const cliprise = client({ fetch });
      const errors = await Promise.all([
        failure<ClipriseError>(cliprise.generate("film-2", { prompt: "p", duration: 5 })),
        failure<ClipriseError>(cliprise.tasks.status("t-1")),
        failure<ClipriseError>(cliprise.tasks.wait("t-1", { timeout: 20 })),
        failure<ClipriseError>(cliprise.tasks.download("t-1").then((file) => file.text())),
        failure<ClipriseError>(linked.download().then((file) => file.text())),
        failure<ClipriseError>(linked.save("/nowhere/a")),
      ]);
      expect(errors.map(({ code }) => code)).toEqual([
        "submission_unknown",
        "request",
        "wait_timeout",
        "download",
        "download",
        "download",
      ]);
      expectNoKey(...errors);
    });
  }
}

test("a body that is in use already", async () => {
  const used = async () => {
    const response = new Response("abc");
    response.body?.getReader();
    return response;
  };
  const error = await failure(
    client({ fetch: used })
      .tasks.download("t-1")
      .then((file) => file.text()),
  );
  expect(error).toMatchObject({ code: "download", taskId: "t-1" });
});

test.each([
  ["as it is", canary],
  ["encoded", encodeURIComponent(canary)],
  ["within another text", `task ${canary} 1`],
])("a key in place of a task's id, %s, is refused, and nothing is sent", async (_, id) => {
  const { fetch, calls } = scriptedFetch(answer(300, {}));
  const events: unknown[] = [];
  const { tasks } = client({ fetch, logger: (event) => events.push(event) });
  const errors = await Promise.all([
    failure<ClipriseError>(tasks.status(id)),
    failure<ClipriseError>(tasks.wait(id)),
    failure<ClipriseError>((async () => tasks.states(id).next())()),
    failure<ClipriseError>(tasks.download(id)),
  ]);
  for (const error of errors)
    expect(error).toMatchObject({ code: "configuration", message: expect.stringContaining("taskId") });
  expect(calls).toHaveLength(0);
  expect(events).toHaveLength(0);
  expectNoKey(...errors);
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

test.each(["", "x".repeat(45), "x".repeat(70), "x".repeat(79)])(
  "a message that is cut does not cut the key: after %j",
  async (before) => {
    const value = before + canary;
    const half = canary.slice(0, canary.length / 2);
    const cliprise = client();
    const callbackUrl = `http://a.example/${value}`;
    const errors = [
      await failure(cliprise.generate("film-2", { prompt: "p", duration: value as never })),
      await failure(cliprise.generate("film-2", { prompt: "p", duration: 5 }, { callbackUrl })),
      await failure((async () => client({ baseURL: `ftp://a.example/${value}` }))()),
    ];
    for (const error of errors) {
      expectNoKey(error);
      expect((error as Error).message).not.toContain(half);
    }
  },
);

test("a key of digits that a reply has as a number", async () => {
  const apiKey = "123456789012345";
  const { fetch } = scriptedFetch(answer(300, { status: "processing", key: 123456789012345 }));
  const status = await client({ apiKey, fetch }).tasks.status("t-1");
  expect(JSON.stringify(status)).not.toContain(apiKey);
});
