import { readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { afterEach, expect, test, vi } from "vitest";
import { createCallbackReceiver } from "../../templates/sdk/src/callbacks.js";
import { ConfigurationError, type SubmissionUnknownError, type TaskStatus } from "../../templates/sdk/src/index.js";
import { projectRoot } from "../support/spec-files.js";
import { answer, client, failure, scriptedFetch } from "./support/client.js";

const base = "https://app.example.com/cliprise";
const film = ["film-2", { prompt: "waves", duration: 5 }] as const;
const accepted = () => answer(200, [{ code: 200, taskId: "task-0001" }]);
const processing = () => answer(300, { status: "processing" });
const done = () => answer(200, { fileURL: "https://cdn.example.com/a" });

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A submitted task, and the URL that the API would call. */
async function submitted(...looks: Parameters<typeof scriptedFetch>) {
  const ended: TaskStatus[] = [];
  const recovered: [TaskStatus, string][] = [];
  const receiver = createCallbackReceiver({
    url: base,
    onEnd: (status) => ended.push(status),
    onRecovered: (status, nonce) => recovered.push([status, nonce]),
  });
  const { fetch, calls } = scriptedFetch(...looks);
  const cliprise = client({ fetch, callbackUrl: receiver.ticket, poll: { initial: 60_000, jitter: "none" } });
  const outcome = await cliprise.generate(...film).catch((error: SubmissionUnknownError) => error);
  const url = String(JSON.parse(String(calls[0]?.init.body)).callBackUrl);
  const call = async (target = url, init: RequestInit = { method: "POST", body: "{}" }) =>
    (await receiver.fetch(new Request(target, init))).status;
  return { receiver, cliprise, outcome, calls, url, call, ended, recovered };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

test("each submission has a callback URL with an unguessable nonce of its own", async () => {
  const { url, cliprise, calls, outcome } = await submitted(accepted());
  expect(url).toMatch(/^https:\/\/app\.example\.com\/cliprise\?nonce=[0-9a-f]{32}$/);
  expect(url).toContain((outcome as { callbackNonce: string }).callbackNonce);
  await cliprise.generate(...film);
  expect(JSON.parse(String(calls[1]?.init.body)).callBackUrl).not.toBe(url);
});

test("a callback ends a wait at once", async () => {
  const { outcome, call, calls, ended } = await submitted(accepted(), processing(), done());
  const pending = (outcome as { wait(): Promise<unknown> }).wait();
  await vi.waitFor(() => expect(calls).toHaveLength(2));
  await settle();
  expect(await call()).toBe(200);
  expect(await pending).toMatchObject({ fileURL: "https://cdn.example.com/a" });
  await vi.waitFor(() => expect(ended).toHaveLength(1));
});

test("duplicates have one effect", async () => {
  const { call, calls, ended } = await submitted(accepted(), done());
  expect(await Promise.all([call(), call(), call()])).toEqual([200, 200, 200]);
  await settle();
  expect(await call()).toBe(404);
  await settle();
  expect(ended).toHaveLength(1);
  expect(calls).toHaveLength(2);
});

test("what a callback says is not believed", async () => {
  const { call, calls, ended } = await submitted(accepted(), processing());
  await call(undefined, {
    method: "POST",
    body: JSON.stringify({ taskId: "task-0666", fileURL: "https://evil.example/x", status: "success" }),
  });
  await settle();
  expect(calls[1]?.url).toContain("taskId=task-0001");
  expect(ended).toEqual([]);
});

const forged = [
  `${base}`,
  `${base}?nonce=`,
  `${base}?nonce=${"0".repeat(32)}`,
  `${base}?taskId=task-0001`,
  `${base}?nonce=__proto__&taskId=task-0001`,
];
for (const target of forged) {
  test(`a forged callback triggers nothing: ${target}`, async () => {
    const { call, calls } = await submitted(accepted(), done());
    expect(await call(target, { method: "POST", body: '{"taskId":"task-0001"}' })).toBe(404);
    await settle();
    expect(calls).toHaveLength(1);
  });
}

for (const announced of [true, false]) {
  test(`more than 64 kB are refused, ${announced ? "announced" : "streamed"}`, async () => {
    const { call, calls } = await submitted(answer(502, {}), done());
    const body = announced ? "x".repeat(70_000) : new Blob(["x".repeat(70_000)]).stream();
    expect(await call(undefined, { method: "POST", body, duplex: "half" } as RequestInit)).toBe(413);
    await settle();
    expect(calls).toHaveLength(1);
  });
}

test("a late callback reveals the task of a submission whose outcome was unknown", async () => {
  const { outcome, call, calls, recovered } = await submitted(answer(502, {}), processing());
  const { callbackNonce } = outcome as SubmissionUnknownError;
  expect(await call(undefined, { method: "POST", body: '[{"taskId": "task-0007"}]' })).toBe(200);
  await vi.waitFor(() =>
    expect(recovered).toMatchObject([[{ taskId: "task-0007", state: "processing" }, callbackNonce]]),
  );
  expect(calls).toHaveLength(2);
});

test("the id is read by the name that the tables have", async () => {
  const entry = join(projectRoot, "templates/sdk/src/callbacks.ts");
  const renamed: Plugin = {
    name: "renamed",
    setup({ onLoad }) {
      onLoad({ filter: /tables.rows\.ts$/ }, ({ path }) => ({
        contents: readFileSync(path, "utf8").replace('taskMember = "taskId"', 'taskMember = "job"'),
        loader: "ts",
      }));
    },
  };
  const { outputFiles } = await build({
    entryPoints: [entry],
    plugins: [renamed],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
  });
  const url = `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? "").toString("base64")}`;
  const other: { readonly createCallbackReceiver: typeof createCallbackReceiver } = await import(url);
  const recovered: string[] = [];
  const receiver = other.createCallbackReceiver({ url: base, onRecovered: ({ taskId }) => recovered.push(taskId) });
  const { fetch } = scriptedFetch(answer(502, {}), processing());
  const cliprise = client({ fetch, callbackUrl: receiver.ticket });
  const { callbackNonce } = await failure<SubmissionUnknownError>(cliprise.generate(...film));
  const call = new Request(`${base}?nonce=${callbackNonce}`, { method: "POST", body: '{"taskId":"t-1","job":"t-2"}' });
  expect((await receiver.fetch(call)).status).toBe(200);
  await vi.waitFor(() => expect(recovered).toEqual(["t-2"]));
});

test("a taskId that the API does not confirm reveals nothing", async () => {
  const { call, recovered } = await submitted(answer(502, {}), answer(400, { msg: "invalid_taskId" }));
  await call(undefined, { method: "POST", body: '{"taskId":"task-0007"}' });
  await settle();
  expect(recovered).toEqual([]);
});

test("a callback for a submission that was rejected triggers nothing", async () => {
  const { call, calls } = await submitted(answer(200, { code: 400, msg: "no" }), done());
  await call(undefined, { method: "POST", body: '{"taskId":"task-0007"}' });
  await settle();
  expect(calls).toHaveLength(1);
});

test("a task of an earlier process is tracked by its id and nonce", async () => {
  const { receiver, cliprise, call, ended } = await submitted(accepted(), done());
  const nonce = "ab".repeat(16);
  receiver.track("task-0042", nonce, cliprise.tasks);
  expect(await call(`${base}?nonce=${nonce}`)).toBe(200);
  await vi.waitFor(() => expect(ended).toMatchObject([{ taskId: "task-0042" }]));
});

test("only the newest submissions are remembered", async () => {
  const receiver = createCallbackReceiver({ url: base, limit: 2 });
  const { tasks } = client();
  const urls = [1, 2, 3].map((id) => {
    const ticket = receiver.ticket();
    ticket.settle(`task-000${id}`, tasks);
    return ticket.url;
  });
  const status = async (url: string) => (await receiver.fetch(new Request(url))).status;
  expect(await status(urls[0] ?? "")).toBe(404);
});

test("a receiver needs a public https URL", () => {
  expect(() => createCallbackReceiver({ url: "http://app.example.com" })).toThrow("https");
  expect(createCallbackReceiver({ url: `${base}?a=1` }).ticket().url).toContain("?a=1&nonce=");
});

const node: Record<string, (listener: RequestListener) => RequestListener> = {
  "Node's http": (listener) => listener,
  "Express behind a JSON parser": (listener) => (request, response) => {
    let text = "";
    request.on("data", (chunk) => (text += chunk));
    request.on("end", () => listener(Object.assign(request, { body: JSON.parse(text) }), response));
  },
};
for (const [name, wrap] of Object.entries(node)) {
  test(`served by ${name}`, async () => {
    const { receiver, url, ended } = await submitted(accepted(), done());
    const server = createServer(wrap((request, response) => void receiver.node(request, response)));
    closing.push(() => server.close());
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    const local = url.replace("https://app.example.com", `http://127.0.0.1:${port}`);
    const post = (target: string, body: string) => fetch(target, { method: "POST", body });
    expect((await post(local.replace(/.{32}$/, "0".repeat(32)), "{}")).status).toBe(404);
    expect((await post(local, "{}")).status).toBe(200);
    await vi.waitFor(() => expect(ended).toHaveLength(1));
  });
}

test("an oversized body is cut off on Node's http", async () => {
  const { receiver, url, calls } = await submitted(answer(502, {}), done());
  const server = createServer((request, response) => void receiver.node(request, response));
  closing.push(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const local = url.replace("https://app.example.com", `http://127.0.0.1:${port}`);
  const response = await fetch(local, { method: "POST", body: "x".repeat(70_000) });
  expect(response.status).toBe(413);
  expect(calls).toHaveLength(1);
});

type Contexts = (waitUntil: (work: Promise<unknown>) => void) => readonly unknown[];
/** A class, because the platforms' own `waitUntil` checks its `this`. */
class ExecutionContext {
  readonly #waitUntil: (work: Promise<unknown>) => void;
  constructor(waitUntil: (work: Promise<unknown>) => void) {
    this.#waitUntil = waitUntil;
  }
  waitUntil(work: Promise<unknown>): void {
    this.#waitUntil(work);
  }
}
const contexts: [name: string, contexts: Contexts][] = [
  ["Workers' context", (waitUntil) => [new ExecutionContext(waitUntil)]],
  ["Workers' bindings and context", (waitUntil) => [{ KEY: "x" }, new ExecutionContext(waitUntil)]],
  ["bindings that are none", (waitUntil) => [undefined, new ExecutionContext(waitUntil)]],
  ["a function of Next.js or Vercel", (waitUntil) => [{ waitUntil }]],
  ["a route's parameters, too", (waitUntil) => [{ params: Promise.resolve({}) }, { waitUntil }]],
];
test.each(contexts)("the look and its hook go to waitUntil: %s", async (_, contextsOf) => {
  const work: Promise<unknown>[] = [];
  const done: string[] = [];
  const receiver = createCallbackReceiver({
    url: base,
    onEnd: async ({ taskId }) => {
      await settle();
      done.push(taskId);
    },
  });
  const { fetch } = scriptedFetch(accepted(), () =>
    settle().then(() => answer(200, { fileURL: "https://a.example/x" })),
  );
  const ticket = receiver.ticket();
  await client({ fetch, callbackUrl: () => ticket }).generate(...film);
  const request = new Request(ticket.url, { method: "POST", body: "{}" });
  expect((await receiver.fetch(request, ...contextsOf((each) => work.push(each)))).status).toBe(200);
  expect(done).toEqual([]);
  expect(work).toHaveLength(1);
  expect(await work[0]).toBeUndefined();
  expect(done).toEqual(["task-0001"]);
});

test.each([[[]], [[{ params: {} }]], [[{ waitUntil: true }]], [[null, "x", 7]]])(
  "without a waitUntil the answer does not wait: %j",
  async (given) => {
    const { receiver, url, ended } = await submitted(accepted(), () => settle().then(done));
    expect((await receiver.fetch(new Request(url), ...given)).status).toBe(200);
    expect(ended).toEqual([]);
    await vi.waitFor(() => expect(ended).toHaveLength(1));
  },
);

test("the promise of the listener for Node is fulfilled when the hook is over; the answer was there before", async () => {
  const { receiver, url, ended } = await submitted(accepted(), () => settle().then(done));
  const answers: number[] = [];
  const response = { statusCode: 0, end: () => void answers.push(ended.length) };
  await receiver.node({ url, headers: {}, body: {}, async *[Symbol.asyncIterator]() {} }, response);
  expect({ answers, ended: ended.length, status: response.statusCode }).toEqual({
    answers: [0],
    ended: 1,
    status: 200,
  });
});

const hooks: [name: string, hook: () => unknown][] = [
  [
    "throws",
    () => {
      throw new Error("mine");
    },
  ],
  ["rejects", () => Promise.reject(new Error("mine"))],
];
test.each(hooks)("a hook that %s takes nothing along, neither the other hook nor the process", async (_, hook) => {
  const rejections: unknown[] = [];
  const note = (reason: unknown) => rejections.push(reason);
  process.on("unhandledRejection", note);
  try {
    const ended: string[] = [];
    const work: Promise<unknown>[] = [];
    const receiver = createCallbackReceiver({
      url: base,
      onRecovered: hook,
      onEnd({ taskId }) {
        ended.push(taskId);
        return hook();
      },
    });
    const { fetch } = scriptedFetch(answer(502, {}), done());
    const ticket = receiver.ticket();
    await client({ fetch, callbackUrl: () => ticket })
      .generate(...film)
      .catch(() => {});
    const request = new Request(ticket.url, { method: "POST", body: '{"taskId":"task-0007"}' });
    await receiver.fetch(request, { waitUntil: (each: Promise<unknown>) => work.push(each) });
    await Promise.all(work);
    await settle();
    expect(ended).toEqual(["task-0007"]);
    expect(rejections).toEqual([]);
  } finally {
    process.off("unhandledRejection", note);
  }
});

test("a look that is cut off stops no later callback; two looks that see the end tell of it once", async () => {
  vi.useFakeTimers();
  try {
    const slow: ((response: Response) => void)[] = [];
    const late = () => new Promise<Response>((resolve) => slow.push(resolve));
    const { call, calls, ended } = await submitted(accepted(), late);
    await call();
    await call();
    expect(calls).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1_000);
    await call();
    expect(calls).toHaveLength(3);
    for (const resolve of slow) resolve(done());
    await vi.advanceTimersByTimeAsync(10);
    expect(ended).toHaveLength(1);
  } finally {
    vi.useRealTimers();
  }
});

const named: [name: string, body: string, taskId: string | undefined][] = [
  ["a prompt before it", '{"prompt":"set taskId: wrong-task-9 please","taskId":"task-real-1"}', "task-real-1"],
  ["a prompt after it", '{"taskId":"task-real-1","prompt":"taskId=wrong-task-9"}', "task-real-1"],
  [
    "a prompt of JSON",
    '{"input":{"prompt":"{\\"taskId\\":\\"wrong-task-9\\"}"},"taskId":"task-real-1"}',
    "task-real-1",
  ],
  ["a prompt alone", '{"prompt":"set taskId: wrong-task-9 please"}', undefined],
  ["a text", '"taskId=wrong-task-9"', undefined],
  ["a parameter of that name", '{"input":{"taskId":"wrong-task-9"},"taskId":"task-real-1"}', "task-real-1"],
  ["further down", '{"data":[{"task":{"taskId":"task-real-1"}}]}', "task-real-1"],
  ["none at the top", '{"taskId":null,"data":{"taskId":"task-real-1"}}', "task-real-1"],
  ["a number, as in a reply", '{"taskId":123}', "123"],
  ["more digits than a number holds", '{"taskId":12345678901234567890}', "12345678901234567890"],
  ["a list", '{"taskId":["task-real-1"]}', "task-real-1"],
  ["blanks", '{"taskId":"  "}', undefined],
  ["a short one", '{"taskId":"t1"}', "t1"],
  ["slashes and colons", '{"taskId":"run/7:a b"}', "run/7:a b"],
  ["a form", "status=success&taskId=task-real-1", "task-real-1"],
  ["a form with a prompt", "prompt=taskId:wrong-task-9&taskId=run%2F7%3Aa+b", "run/7:a b"],
  ["an empty body", "", undefined],
  ["the key", '{"taskId":"KEY"}', undefined],
];
const key = "sk-0123456789abcdef";
test.each(named)("which task a callback names: %s", async (_, body, taskId) => {
  const { work, calls } = await revealed(body.replace("KEY", key), "");
  await work;
  expect(calls.map(({ url }) => new URL(url).searchParams.get("taskId"))).toEqual(taskId ? [taskId] : []);
});

test("the URL names the task where the body does not", async () => {
  const { work, calls } = await revealed('{"prompt":"taskId=wrong-task-9"}', "&taskId=run%2F7");
  await work;
  expect(calls.map(({ url }) => new URL(url).searchParams.get("taskId"))).toEqual(["run/7"]);
});

/** A callback for a submission of unknown outcome: the looks that it leads to. */
async function revealed(body: string, query: string) {
  const receiver = createCallbackReceiver({ url: base });
  const { fetch, calls } = scriptedFetch(processing());
  const ticket = receiver.ticket();
  ticket.settle(undefined, client({ fetch, apiKey: key }).tasks);
  const work: Promise<unknown>[] = [];
  const request = new Request(ticket.url + query, { method: "POST", body });
  const lifetime = { waitUntil: (each: Promise<unknown>) => work.push(each) };
  expect((await receiver.fetch(request, lifetime)).status).toBe(200);
  return { work: Promise.all(work), calls };
}

test("a callback with the wrong task does not keep the right one back; a flood of them does not become one of looks", async () => {
  const refused = () => answer(400, { msg: "invalid_taskId" });
  const { call, calls, recovered } = await submitted(answer(502, {}), refused(), processing(), refused());
  const name = (taskId: string) => call(undefined, { method: "POST", body: JSON.stringify({ taskId }) });
  await name("wrong-task-9");
  await name("task-real-1");
  await vi.waitFor(() => expect(recovered).toMatchObject([[{ taskId: "task-real-1" }, expect.any(String)]]));
  expect(calls).toHaveLength(3);

  const flooded = await submitted(answer(502, {}), refused());
  for (let n = 0; n < 50; n++)
    await flooded.call(undefined, { method: "POST", body: JSON.stringify({ taskId: `wrong-${n}` }) });
  await settle();
  expect(flooded.calls).toHaveLength(1 + 8);
});

const nonce = "ab".repeat(16);
const untracked: [name: string, given: (tasks: unknown, client: unknown) => unknown[], want: RegExp][] = [
  ["a number", (tasks) => [42, nonce, tasks], /taskId: expected the id of a task, got 42/],
  ["blanks", (tasks) => [" ", nonce, tasks], /taskId: expected the id of a task, got blanks/],
  ["nothing", () => [], /taskId: .*\n.*nonce: .*\n.*tasks: /],
  ["the key", (tasks) => [key, nonce, tasks], /taskId: this is the API key/],
  ["a nonce that is none", (tasks) => ["task-1", "x", tasks], /nonce: expected the 32 hex digits/],
  ["the client", (_, cliprise) => ["task-1", nonce, cliprise], /tasks: expected the tasks of a client/],
];
test.each(untracked)("what cannot be tracked is refused at once: %s", async (_, given, want) => {
  const receiver = createCallbackReceiver({ url: base });
  const cliprise = client({ apiKey: key });
  const track = receiver.track as (...given: unknown[]) => void;
  const refusal = (() => {
    try {
      return track(...given(cliprise.tasks, cliprise));
    } catch (error) {
      return error;
    }
  })();
  expect(refusal).toBeInstanceOf(ConfigurationError);
  expect(String(refusal)).toMatch(want);
  expect(String(refusal)).not.toContain(key);
  expect((await receiver.fetch(new Request(`${base}?nonce=${nonce}`))).status).toBe(404);
});

const fail = () => {
  throw new Error("mine");
};
test.each([
  ["hint throws", { hint: fail }],
  ["status throws", { status: fail }],
  ["status rejects", { status: async () => fail() }],
  ["status gives nothing", { status: async () => undefined }],
  ["there are none", { hint: undefined, status: undefined }],
])("tasks that break later do not end the process: %s", async (_, broken) => {
  const receiver = createCallbackReceiver({ url: base });
  const tasks = { ...client().tasks };
  receiver.track("task-0001", nonce, tasks);
  Object.assign(tasks, broken);
  const response = { statusCode: 0, end: () => {} };
  const request = { url: `${base}?nonce=${nonce}`, headers: {}, async *[Symbol.asyncIterator]() {} };
  expect(await receiver.node(request, response)).toBeUndefined();
  expect(response.statusCode).toBe(200);
});

/** Neither ends nor breaks off. */
const endless = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }) };

test("a known task is looked at without waiting for the body", async () => {
  const { receiver, url, ended } = await submitted(accepted(), done());
  const response = { statusCode: 0, end: () => {} };
  await receiver.node({ url, headers: {}, ...endless }, response);
  expect({ status: response.statusCode, ended: ended.length }).toEqual({ status: 200, ended: 1 });
});

test("a body that does not arrive within 5 seconds is waited for no longer", async () => {
  const { receiver, url, calls } = await submitted(answer(502, {}), done());
  vi.useFakeTimers();
  try {
    const response = { statusCode: 0, end: () => {} };
    const served = receiver.node({ url, headers: {}, ...endless }, response);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(response.statusCode).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    await served;
    expect(response.statusCode).toBe(408);
    expect(vi.getTimerCount()).toBe(0);
    expect(calls).toHaveLength(1);
  } finally {
    vi.useRealTimers();
  }
});

const circle: Record<string, unknown> = { size: 7n };
circle.self = [circle];
const parsed: [name: string, body: unknown, want: number][] = [
  ["a BigInt", { size: 7n, taskId: "task-0007" }, 1],
  ["a cycle, before it", { circle, data: { taskId: "task-0007" } }, 1],
  ["a cycle, and none", circle, 0],
  ["null", null, 0],
  ["bytes", Buffer.from('{"taskId":"task-0007"}'), 1],
  ["a text", '{"taskId":"task-0007"}', 1],
  [
    "a getter that throws",
    {
      get data() {
        throw new Error("mine");
      },
    },
    0,
  ],
];
test.each(parsed)("what a body parser leaves does no harm: %s", async (_, body, want) => {
  const { receiver, url, recovered } = await submitted(answer(502, {}), done());
  const response = { statusCode: 0, end: () => {} };
  await receiver.node({ url, headers: {}, body, ...endless }, response);
  expect({ status: response.statusCode, recovered: recovered.length }).toEqual({ status: 200, recovered: want });
});

const contextsThatBreak: [name: string, context: unknown][] = [
  [
    "throws",
    {
      waitUntil() {
        throw new Error("mine");
      },
    },
  ],
  ["rejects", { waitUntil: () => Promise.reject(new Error("mine")) }],
  [
    "has a getter that throws",
    {
      get waitUntil() {
        throw new Error("mine");
      },
    },
  ],
];
test.each(contextsThatBreak)("a context that %s costs neither the answer nor the look", async (_, context) => {
  const { receiver, url, ended } = await submitted(accepted(), done());
  expect((await receiver.fetch(new Request(url), context)).status).toBe(200);
  await vi.waitFor(() => expect(ended).toHaveLength(1));
});

/** A callback that comes while the submission's reply is still awaited. */
async function calledEarly(body: string, reply: () => Response) {
  const told: string[] = [];
  const receiver = createCallbackReceiver({
    url: base,
    onEnd: ({ taskId }) => told.push(`ended ${taskId}`),
    onRecovered: ({ taskId }) => told.push(`recovered ${taskId}`),
  });
  const fetch = async (_: string, { method, body: sent }: RequestInit = {}) => {
    if (method !== "POST") return done();
    const url = String(JSON.parse(String(sent)).callBackUrl);
    expect((await receiver.fetch(new Request(url, { method: "POST", body }))).status).toBe(200);
    return reply();
  };
  const cliprise = client({ fetch, callbackUrl: receiver.ticket });
  await cliprise.generate(...film).catch(() => {});
  await settle();
  return told;
}

test.each([
  ["the task that the reply names", "{}", accepted, ["ended task-0001"]],
  ["even when it names another", '{"taskId":"other"}', accepted, ["ended task-0001"]],
  [
    "the task that it names itself, when the reply is lost",
    '{"taskId":"t-9"}',
    () => answer(502, {}),
    ["recovered t-9", "ended t-9"],
  ],
  ["none, when neither names one", "{}", () => answer(502, {}), []],
  ["none, when the submission is refused", '{"taskId":"t-9"}', () => answer(200, { code: 400, msg: "no" }), []],
])("a callback that comes before the reply leads to %s", async (_, body, reply, want) => {
  expect(await calledEarly(body, reply)).toEqual(want);
});

test("what is never sent does not push out what was charged", async () => {
  const receiver = createCallbackReceiver({ url: base, limit: 2 });
  const { fetch, calls } = scriptedFetch(accepted(), processing());
  const cliprise = client({ fetch, callbackUrl: receiver.ticket });
  await cliprise.generate(...film);
  for (let n = 0; n < 3; n++) cliprise.dryRun(...film);
  for (let n = 0; n < 3; n++) await cliprise.generate(...film, { maxCredits: 0 }).catch(() => {});
  const url = String(JSON.parse(String(calls[0]?.init.body)).callBackUrl);
  expect((await receiver.fetch(new Request(url, { method: "POST" }))).status).toBe(200);
});
