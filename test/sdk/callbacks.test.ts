import { createServer, type RequestListener } from "node:http";
import { afterEach, expect, test, vi } from "vitest";
import { createCallbackReceiver } from "../../templates/sdk/src/callbacks.js";
import type { SubmissionUnknownError, TaskStatus } from "../../templates/sdk/src/index.js";
import { answer, client, scriptedFetch } from "./support/client.js";

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
    const { call, calls } = await submitted(accepted(), done());
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
  const { receiver, url, calls } = await submitted(accepted(), done());
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
