import { afterEach, expect, test, vi } from "vitest";
import {
  RejectedError,
  type RequestError,
  TaskFailedError,
  type TaskStatus,
  WaitTimeoutError,
} from "../../../templates/sdk/src/index.js";
import { answer, client, failure, scriptedFetch } from "../support/client.js";
import { faults, json, reply, startRawServer } from "../support/raw-server.js";

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const processing = () => answer(300, { status: "processing" });
/** Never answers, and does not heed its signal. */
const hang = () => new Promise<Response>(() => {});
const done = () => answer(200, { status: "success", fileURL: "https://cdn.example.com/a.png" });

type Look = [name: string, status: number, body: unknown, want: Partial<TaskStatus>];
const looks: Look[] = [
  ["processing", 300, { status: "processing" }, { state: "processing" }],
  ["processing, in an array", 300, [{ status: "processing" }], { state: "processing" }],
  ["a state that nobody knows", 200, { status: "queued", position: 4 }, { state: "processing" }],
  ["success without a link", 200, { status: "success" }, { state: "processing" }],
  [
    "succeeded",
    200,
    { status: "success", fileURL: "https://a.example/x" },
    { state: "succeeded", fileURL: "https://a.example/x" },
  ],
  ["succeeded, in an array, more fields", 200, [{ fileURL: "https://a.example/x", took: 3 }], { state: "succeeded" }],
  ["failed", 400, { status: "failed", failMsg: "nsfw" }, { state: "failed", failMsg: "nsfw" }],
  ["failed without a state", 400, { failMsg: "nsfw" }, { state: "failed", failMsg: "nsfw" }],
  ["failed without a reason", 400, { status: "failed" }, { state: "failed", failMsg: "failed" }],
  ["failed under a success", 200, { status: "failed", failMsg: "nsfw" }, { state: "failed", failMsg: "nsfw" }],
  ["failed under a success, in capitals", 200, { status: "FAILED" }, { state: "failed", failMsg: "FAILED" }],
  ["failed under a success, without a state", 200, { failMsg: "nsfw" }, { state: "failed", failMsg: "nsfw" }],
  ["failed, and some other state", 200, { status: "done", failMsg: "nsfw" }, { state: "failed", failMsg: "nsfw" }],
  ["a link, and a word for nothing", 200, { fileURL: "https://a.example/x", failMsg: "" }, { state: "succeeded" }],
  ["failed where it says processing", 300, { status: "failed", failMsg: "nsfw" }, { state: "failed", failMsg: "nsfw" }],
  ["an error where it says processing", 300, [{ status: "error" }], { state: "failed", failMsg: "error" }],
  ["processing, whatever else", 300, { progress: 4 }, { state: "processing" }],
  ["failed, in data", 200, { code: 200, data: { status: "failed", failMsg: "x" } }, { state: "failed", failMsg: "x" }],
  ["failed, in a list in data", 400, { code: 400, data: [{ failMsg: "x" }] }, { state: "failed", failMsg: "x" }],
  [
    "processing at the top, and below it what the request said",
    200,
    { status: "processing", input: { shots: [{ msg: "invalid_api_key", failMsg: "x", code: 404 }] } },
    { state: "processing" },
  ],
  [
    "a failure at the top, and below it what the request said",
    400,
    { failMsg: "nsfw", input: { shots: [{ msg: "invalid_taskId" }] } },
    { state: "failed", failMsg: "nsfw" },
  ],
  ["processing, in data", 200, { code: 200, msg: "ok", data: { status: "processing" } }, { state: "processing" }],
  [
    "one step of several failed",
    300,
    { steps: [{ status: "failed" }, { status: "processing" }] },
    { state: "processing" },
  ],
  ["a step failed, it goes on", 300, { status: "processing", step: { status: "failed" } }, { state: "processing" }],
  ["a prompt that speaks of an end", 300, { prompt: '{"status":"failed"}' }, { state: "processing" }],
  ...[
    { code: 200, data: { status: "success", fileURL: "https://a.example/x" } },
    { status: "success", fileURL: ["https://a.example/x"] },
    { fileURL: ["https://a.example/x", "https://a.example/y"] },
    { fileURL: { url: "https://a.example/x" } },
    { data: [{ fileURL: "https://a.example/x" }, { fileURL: "https://a.example/y" }] },
  ].map(
    (body): Look => [
      `a link in ${JSON.stringify(body)}`,
      200,
      body,
      { state: "succeeded", fileURL: "https://a.example/x" },
    ],
  ),
  ...[201, 202].map(
    (status): Look => [
      "a link",
      status,
      { fileURL: "https://a.example/x" },
      { state: "succeeded", fileURL: "https://a.example/x" },
    ],
  ),
  [
    "a link, and words of failure: it has been paid for",
    200,
    { status: "failed", failMsg: "nsfw", fileURL: "https://a.example/x" },
    { state: "succeeded", fileURL: "https://a.example/x" },
  ],
  ...["failure", "fail", "cancelled", "Canceled", "EXPIRED", "rejected"].map(
    (word): Look => [`the word ${word}`, 200, { status: word }, { state: "failed", failMsg: word }],
  ),
  ["processing under another success", 202, { status: "processing" }, { state: "processing" }],
  ["processing under what means failed", 400, { status: "processing" }, { state: "processing" }],
];
for (const [name, status, body, want] of looks) {
  test(`status: ${name}`, async () => {
    const { fetch, calls } = scriptedFetch(answer(status, body));
    const seen = await client({ fetch }).tasks.status("t-1");
    expect(seen).toMatchObject({ taskId: "t-1", ...want });
    expect(seen.reply).toEqual(Array.isArray(body) ? body[0] : body);
    expect(calls[0]?.init).toMatchObject({ redirect: "manual", cache: "no-store" });
  });
}

test("a link is taken without the blanks around it", async () => {
  const { fetch } = scriptedFetch(answer(200, { fileURL: " https://a.example/x\n" }));
  expect((await client({ fetch }).tasks.status("t-1")).fileURL).toBe("https://a.example/x");
});

const refusals: [status: number, body: { msg: string; code?: number }][] = [
  [400, { msg: "invalid_api_key" }],
  [400, { msg: "invalid_taskId" }],
  [400, { msg: "method_not_allowed" }],
  [403, { msg: "invalid_api_key" }],
  [404, { msg: "invalid_taskId" }],
  [200, { code: 400, msg: "invalid_taskId" }],
  [200, { code: 400, msg: "no such task" }],
  [200, { code: 404, msg: "not found" }],
  [200, { code: 410, msg: "gone" }],
  [300, { msg: "invalid_api_key" }],
  [400, { msg: "expired" }],
];
for (const [status, body] of refusals) {
  const reason = body.msg;
  test(`status and wait: HTTP ${status} ${JSON.stringify(body)} is final`, async () => {
    const { fetch, calls } = scriptedFetch(answer(status, body));
    const { tasks } = client({ fetch });
    expect(await failure(tasks.status("t-1"))).toMatchObject({ code: "rejected", reason, taskId: "t-1" });
    expect(await failure(tasks.wait("t-1"))).toBeInstanceOf(RejectedError);
    expect(calls).toHaveLength(2);
  });
}

for (const [name, fault] of Object.entries(faults)) {
  test(`a failed look does not end a wait: ${name}`, async () => {
    const server = await startRawServer((socket, request, count) =>
      (count === 1 ? fault : json(200, { fileURL: "https://a.example/x" }))(socket, request, count),
    );
    const { tasks } = client({ baseURL: server.baseURL, timeout: name === "hang" ? 1_000 : 60_000 });
    expect((await tasks.wait("t-1")).fileURL).toBe("https://a.example/x");
    expect(server.requests).toHaveLength(2);
  });
}

test.each([
  ["7", 7_000],
  ["0", 0],
  ["86400", 300_000],
  ["Wed, 21 Oct 2026 07:28:00 GMT", 0],
])("Retry-After: %s is heeded, up to five minutes", async (header, want) => {
  vi.useFakeTimers();
  const busy = () => new Response("", { status: 503, headers: { "retry-after": header } });
  const times: number[] = [];
  const { fetch } = scriptedFetch(() => {
    times.push(performance.now());
    return times.length === 1 ? busy() : done();
  });
  const pending = client({ fetch, poll: { initial: 1 } }).tasks.wait("t-1");
  await vi.advanceTimersByTimeAsync(want + 200);
  expect((await pending).taskId).toBe("t-1");
  const [first = 0, second = 0] = times;
  expect(second - first).toBeGreaterThanOrEqual(want);
  expect(second - first).toBeLessThan(want + 100);
});

test("a schedule that begins with 0 backs off all the same", async () => {
  vi.useFakeTimers();
  const { fetch, calls } = scriptedFetch(() => answer(300, { status: "processing" }));
  const pending = failure(
    client({ fetch, poll: { initial: 0, jitter: "none" } }).tasks.wait("t-1", { timeout: 600_000 }),
  );
  await vi.advanceTimersByTimeAsync(600_000);
  expect((await pending).name).toBe("WaitTimeoutError");
  expect(calls.length).toBeLessThan(100);
});

const failures: [name: string, answer: () => Response | Error, cause: object][] = [
  ["HTTP 503", () => answer(503, {}), { name: "HTTP 503" }],
  ["HTTP 403", () => answer(403, { message: "forbidden" }), { name: "HTTP 403" }],
  ["HTTP 429 with a word of refusal", () => answer(429, { msg: "invalid_api_key" }), { name: "HTTP 429" }],
  ["HTTP 500 with a word", () => answer(500, { status: "failed", failMsg: "nsfw" }), { name: "HTTP 500" }],
  ["a page of a gateway", () => new Response("<html>", { status: 200 }), { name: "HTTP 200" }],
  ["HTTP 200 that is about nothing", () => answer(200, {}), { name: "HTTP 200" }],
  ["HTTP 200 with a code of too many requests", () => answer(200, { code: 429, msg: "busy" }), { name: "HTTP 200" }],
  ["HTTP 200 with a code of a timeout", () => answer(200, { code: 408, msg: "late" }), { name: "HTTP 200" }],
  ["HTTP 200 with a code of the server's", () => answer(200, { code: 500, msg: "busy" }), { name: "HTTP 200" }],
  ["an error of the platform", () => Object.assign(new Error("x"), { code: "ECONNRESET" }), { code: "ECONNRESET" }],
];
test.each(failures)("%s to the end: the wait's error says so", async (_, fail, cause) => {
  vi.useFakeTimers();
  const fetch = async () => {
    const given = fail();
    if (given instanceof Error) throw given;
    return given;
  };
  const pending = failure<WaitTimeoutError>(
    client({ fetch, poll: { initial: 1_000, max: 10_000 } }).tasks.wait("t-1", { timeout: 60_000 }),
  );
  await vi.advanceTimersByTimeAsync(60_100);
  const error = await pending;
  expect(error).toMatchObject({ code: "wait_timeout", cause });
  expect(error.message).toContain(Object.values(cause)[0]);
});

test.each([
  ["a word that nobody knows", { status: "archived", position: 4 }, '{"status":"archived","position":4}'],
  ["one in data", { code: 200, data: { status: "archived" } }, '{"code":200,"data":{"status":"archived"}}'],
  ["a long reply", { status: "archived", prompt: "p".repeat(500) }, `{"status":"archived","prompt":"${"p".repeat(68)}`],
])("the wait's error says what the last look found: %s", async (_, body, want) => {
  vi.useFakeTimers();
  const pending = failure(
    client({ fetch: async () => answer(200, body), poll: { initial: 1_000 } }).tasks.wait("t-1", { timeout: 60_000 }),
  );
  await vi.advanceTimersByTimeAsync(60_100);
  const { message } = await pending;
  expect(/last look: (.*); resume/.exec(message)?.[1]).toBe(want);
});

test.each([
  ["no look was ever answered: the wait's error says so", [], { name: "TimeoutError" }],
  ["a look that failed before it is what is told", [() => answer(503, {})], { name: "HTTP 503" }],
  ["a look that was answered before it leaves no cause", [processing], undefined],
])("the wait's deadline cuts a look off, and %s", async (_, before, cause) => {
  vi.useFakeTimers();
  const { fetch } = scriptedFetch(...before, () => new Promise<Response>(() => {}));
  const pending = failure<WaitTimeoutError>(client({ fetch }).tasks.wait("t-1", { timeout: 1_000 }));
  await vi.advanceTimersByTimeAsync(1_100);
  const error = await pending;
  expect(error.code).toBe("wait_timeout");
  expect(error.cause).toEqual(cause);
});

test("a look that was answered leaves no cause behind", async () => {
  vi.useFakeTimers();
  const { fetch } = scriptedFetch(answer(503, {}), processing());
  const pending = failure(
    client({ fetch, poll: { initial: 1_000, max: 10_000 } }).tasks.wait("t-1", { timeout: 60_000 }),
  );
  await vi.advanceTimersByTimeAsync(60_100);
  expect(await pending).toMatchObject({ code: "wait_timeout", cause: undefined });
});

const accepted = () => answer(200, [{ code: 200, taskId: "t-1" }]);
const young: [name: string, refusal: () => Response, seconds: number, want: object][] = [
  ["the task is unknown, at once", () => answer(400, { msg: "invalid_taskId" }), 0, { fileURL: expect.anything() }],
  ["the task is unknown, for long", () => answer(400, { msg: "invalid_taskId" }), 59, { fileURL: expect.anything() }],
  [
    "the same under HTTP 200",
    () => answer(200, { code: 400, msg: "invalid_taskId" }),
    30,
    { fileURL: expect.anything() },
  ],
  ["the same in other words", () => answer(400, { msg: "no such task" }), 30, { fileURL: expect.anything() }],
  ["the task is unknown, for too long", () => answer(400, { msg: "invalid_taskId" }), 75, { code: "rejected" }],
  ["the key is wrong", () => answer(400, { msg: "invalid_api_key" }), 1, { code: "rejected" }],
];
test.each(young)("a task that was just accepted, and %s", async (_, refusal, seconds, want) => {
  vi.useFakeTimers();
  const until = performance.now() + seconds * 1000;
  const first = scriptedFetch(accepted(), () => (performance.now() <= until ? refusal() : done()));
  const pending = client({ fetch: first.fetch, poll: { initial: 1_000, factor: 1 } })
    .run("film-2", { prompt: "p", duration: 5 })
    .catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(90_000);
  expect(await pending).toMatchObject({ taskId: "t-1", ...want });
});

test("one look at a task that was just accepted is no refusal either", async () => {
  const { fetch } = scriptedFetch(accepted(), answer(400, { msg: "invalid_taskId" }));
  const task = await client({ fetch }).generate("film-2", { prompt: "p", duration: 5 });
  expect(await failure(task.status())).toMatchObject({ code: "request", taskId: "t-1", cause: { name: "HTTP 400" } });
});

test("a single look that fails says that the task is not affected", async () => {
  const server = await startRawServer(faults.reset);
  const error = await failure<RequestError>(client({ baseURL: server.baseURL }).tasks.status("t-1"));
  expect(error).toMatchObject({ code: "request", taskId: "t-1", cause: { code: "ECONNRESET" } });
  expect(error?.message).toContain('tasks.wait("t-1")');
});

test("an empty 400 (wrong host, or a gateway) does not end a wait", async () => {
  const server = await startRawServer((socket, request, count) =>
    (count === 1 ? reply(400) : json(200, { fileURL: "https://a.example/x" }))(socket, request, count),
  );
  await client({ baseURL: server.baseURL }).tasks.wait("t-1");
});

test("run: submit, processing, result; onTask and onPoll are told, and what they throw is ignored", async () => {
  const { fetch } = scriptedFetch(answer(200, [{ code: 200, taskId: "t-1" }]), processing(), processing(), done());
  const told: string[] = [];
  const result = await client({ fetch }).run(
    "film-2",
    { prompt: "p", duration: 5 },
    {
      onTask(task) {
        told.push(task.id);
        throw new Error("mine");
      },
      onPoll({ state }) {
        told.push(state);
        throw new Error("mine");
      },
    },
  );
  expect(result).toMatchObject({ taskId: "t-1", fileURL: "https://cdn.example.com/a.png" });
  expect(told).toEqual(["t-1", "processing", "processing", "succeeded"]);
});

test("a failed task is an error with the taskId", async () => {
  const { fetch } = scriptedFetch(processing(), answer(400, { status: "failed", failMsg: "nsfw" }));
  const error = await failure(client({ fetch }).tasks.wait("t-1"));
  expect(error).toBeInstanceOf(TaskFailedError);
  expect(error).toMatchObject({ code: "task_failed", taskId: "t-1", failMsg: "nsfw" });
});

test("the default schedule: at once, then after 2 s, a quarter more from look to look, 60 s at most", async () => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0.999999);
  const times: number[] = [];
  const { fetch } = scriptedFetch(() => {
    times.push(performance.now());
    return processing();
  });
  const start = performance.now();
  const pending = failure(client({ fetch, poll: undefined }).tasks.wait("t-1", { timeout: 300_000 }));
  await vi.advanceTimersByTimeAsync(300_100);
  expect(await pending).toBeInstanceOf(WaitTimeoutError);
  expect(times.map((time) => Math.round((time - start) / 1000))).toEqual([
    0, 2, 5, 8, 12, 17, 23, 30, 40, 52, 67, 85, 109, 138, 174, 220, 277,
  ]);
});

test("full jitter draws from 0 to the bound, half jitter from its half; none takes the bound", async () => {
  vi.useFakeTimers();
  for (const [jitter, random, want] of [
    ["full", 0.5, 2],
    ["full", 0.1, 0.4],
    ["half", 0.5, 3],
    ["half", 0, 2],
    [undefined, 0, 2],
    ["none", 0.1, 4],
  ] as const) {
    vi.spyOn(Math, "random").mockReturnValue(random);
    const { fetch, calls } = scriptedFetch(processing(), done());
    const pending = client({ fetch, poll: { initial: 4_000, jitter } }).tasks.wait("t-1");
    await vi.advanceTimersByTimeAsync(want * 1000 - 50);
    expect(calls).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(100);
    expect(calls).toHaveLength(2);
    await pending;
  }
});

test("the deadline is an error to resume from, in time even when a look hangs", async () => {
  vi.useFakeTimers();
  const { fetch, calls } = scriptedFetch(hang);
  let error: WaitTimeoutError | undefined;
  void failure<WaitTimeoutError>(client({ fetch }).tasks.wait("t-1", { timeout: 60 })).then((given) => {
    error = given;
  });
  await vi.advanceTimersByTimeAsync(59);
  expect(calls).toHaveLength(1);
  expect(error).toBeUndefined();
  // All waits share one timer, which runs every 20 ms at most.
  await vi.advanceTimersByTimeAsync(1 + 20);
  expect(error).toBeInstanceOf(WaitTimeoutError);
  expect(error).toMatchObject({ code: "wait_timeout", taskId: "t-1" });
  expect(error?.message).toContain('tasks.wait("t-1")');
});

for (const phase of ["between two looks", "during a look"]) {
  test(`an abort ends a wait at once: ${phase}`, async () => {
    vi.useFakeTimers();
    const { fetch, calls } = scriptedFetch(phase === "during a look" ? hang : processing());
    const controller = new AbortController();
    const pending = failure(client({ fetch, poll: { initial: 60_000, jitter: "none" } }).tasks.wait("t-1", controller));
    await vi.advanceTimersByTimeAsync(5);
    expect(calls).toHaveLength(1);
    // The clock stands still: what ends now has waited for no timer.
    controller.abort();
    expect(await pending).toMatchObject({ code: "aborted", taskId: "t-1" });
  });
}

test("states: look by look, up to the final one, failed included; leaving early ends the wait", async () => {
  const { fetch, calls } = scriptedFetch(
    processing(),
    new TypeError("fetch failed"),
    processing(),
    answer(400, { failMsg: "no" }),
  );
  const states = [];
  for await (const { state } of client({ fetch }).tasks.states("t-1")) states.push(state);
  expect(states).toEqual(["processing", "processing", "failed"]);
  for await (const _ of client({ fetch: async () => processing() }).tasks.states("t-1")) break;
  expect(calls).toHaveLength(4);
});

test("a hint makes a wait look at once, also when it comes during a look", async () => {
  let release = (_: Response): void => {};
  const slow = () => new Promise<Response>((resolve) => (release = resolve));
  const { fetch, calls } = scriptedFetch(processing(), slow, done());
  const { tasks } = client({ fetch, poll: { initial: 60_000, jitter: "none" } });
  expect(tasks.hint("t-1")).toBe(false);
  const pending = tasks.wait("t-1");
  await vi.waitFor(() => expect(calls).toHaveLength(1));
  await vi.waitFor(() => expect(tasks.hint("t-1")).toBe(true));
  await vi.waitFor(() => expect(calls).toHaveLength(2));
  expect(tasks.hint("t-1")).toBe(true);
  release(processing());
  await pending;
  expect(calls).toHaveLength(3);
});

test.each([
  ["5", 5_000],
  ["-5", undefined],
  ["1e999", undefined],
  ["9".repeat(400), undefined],
  ["0x10", undefined],
  ["Fri, 27 Nov 2026 00:00:00 GMT", undefined],
  [undefined, undefined],
])("a Retry-After of %s is %s", async (header, want) => {
  const headers = header === undefined ? {} : { "retry-after": header };
  const { fetch } = scriptedFetch(new Response("{}", { status: 503, headers }));
  const error = await failure<RequestError>(client({ fetch }).tasks.status("t-1"));
  expect(error.retryAfter).toBe(want);
});

test("what a fetch of the caller's own gives instead of a Response is an error of ours", async () => {
  const fetch = async () => ({ status: 200 }) as Response;
  for (const error of [
    await failure(client({ fetch }).tasks.status("t-1")),
    await failure(client({ fetch }).tasks.download("t-1")),
  ])
    expect(error).toMatchObject({ taskId: "t-1" });
});

test("a hint during the looks of two waits for one task: both look once more at once", async () => {
  vi.useFakeTimers();
  const replies: ((reply: Response) => void)[] = [];
  const fetch = () => new Promise<Response>((resolve) => replies.push(resolve));
  const { tasks } = client({ fetch, poll: { initial: 60_000, jitter: "none" } });
  const waits = [tasks.wait("t-1"), tasks.wait("t-1")];
  await vi.advanceTimersByTimeAsync(5);
  expect(replies).toHaveLength(2);
  expect(tasks.hint("t-1")).toBe(true);
  for (const answered of replies.splice(0)) answered(processing());
  await vi.advanceTimersByTimeAsync(50);
  expect(replies).toHaveLength(2);
  for (const answered of replies) answered(done());
  expect((await Promise.all(waits)).map(({ taskId }) => taskId)).toEqual(["t-1", "t-1"]);
});
