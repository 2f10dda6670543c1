import { afterEach, expect, test, vi } from "vitest";
import {
  type ClipriseError,
  type ClipriseEvent,
  InsufficientCreditsError,
  NotSentError,
  RejectedError,
  SubmissionsPausedError,
  SubmissionUnknownError,
} from "../../../templates/sdk/src/index.js";
import { version } from "../../../templates/sdk/src/version.js";
import { answer, client, failure, scriptedFetch } from "../support/client.js";
import { faults, json, reply, startRawServer } from "../support/raw-server.js";

afterEach(() => {
  vi.useRealTimers();
});

const film = ["film-2", { prompt: "waves", duration: 5 }] as const;

for (const [name, fault] of Object.entries(faults)) {
  test(`one POST and an unknown outcome: ${name}`, async () => {
    const server = await startRawServer(fault);
    // The time is up when the request has arrived, however long that takes on a busy machine.
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const pending = failure<SubmissionUnknownError>(
      client({ baseURL: server.baseURL, timeout: 150 }).generate(...film),
    );
    while (server.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
    if (fault === faults.hang) await vi.advanceTimersByTimeAsync(150);
    const error = await pending;
    expect(error).toBeInstanceOf(SubmissionUnknownError);
    expect(server.requests).toHaveLength(1);
    expect(error).toMatchObject({ code: "submission_unknown", name: "SubmissionUnknownError", model: "film-2" });
    // A reply without a status is none.
    if (["reset", "hang", "garbage"].includes(name)) expect(error.status).toBeUndefined();
    else expect(error.status ?? 200).toBeGreaterThanOrEqual(200);
    expect(error.attemptId).toMatch(/^[0-9a-f]{32}$/);
    expect(error.bodyHash).toMatch(/^[0-9a-f]{64}$/);
    expect(error.time).toBe(new Date(error.time).toISOString());
    expect(JSON.stringify(error) + error.stack).not.toContain("waves");
  });
}

test("one POST when a kept-alive connection breaks on its second request", async () => {
  const server = await startRawServer((socket, _request, count) =>
    count === 1
      ? socket.write('HTTP/1.1 200 OK\r\ncontent-length: 27\r\n\r\n{"code":200,"taskId":"t-1"}')
      : socket.resetAndDestroy(),
  );
  const cliprise = client({ baseURL: server.baseURL });
  await cliprise.generate(...film);
  expect(await failure(cliprise.generate(...film))).toBeInstanceOf(SubmissionUnknownError);
  expect(server.requests).toHaveLength(2);
});

test("an abort after the request has left is an unknown outcome, at once", async () => {
  const server = await startRawServer(faults.hang);
  const controller = new AbortController();
  const pending = failure(client({ baseURL: server.baseURL }).generate(...film, { signal: controller.signal }));
  await vi.waitFor(() => expect(server.requests).toHaveLength(1));
  // From here on no timer fires: what still ends has waited for none.
  vi.useFakeTimers();
  controller.abort();
  expect(await pending).toBeInstanceOf(SubmissionUnknownError);
});

test("an abort before it: nothing is sent", async () => {
  const { fetch, calls } = scriptedFetch(answer(200, {}));
  const error = await failure(client({ fetch }).generate(...film, { signal: AbortSignal.abort() }));
  expect(error).toMatchObject({ code: "aborted" });
  expect(calls).toHaveLength(0);
});

test("an abort by an event: before the request has left nothing is sent, and nothing unknown", async () => {
  for (const type of ["request", "response"]) {
    const { fetch, calls } = scriptedFetch(answer(200, { code: 200, taskId: "t-1" }));
    const controller = new AbortController();
    const logger = (event: ClipriseEvent) => void (event.type === type && controller.abort());
    const cliprise = client({ fetch, logger, maxUnknown: 1 });
    const [code, sent] = type === "request" ? ["aborted", 0] : ["submission_unknown", 1];
    const error = await failure<ClipriseError>(cliprise.generate(...film, { signal: controller.signal }));
    expect([error.code, calls.length]).toEqual([code, sent]);
    const next = await failure<ClipriseError>(cliprise.generate(...film, { signal: AbortSignal.abort() }));
    expect(next.code).toBe(sent ? "submissions_paused" : "aborted");
  }
});

test("a refused connection is proven not sent, tried three times in all", async () => {
  // Where no test listens: a port of 127.0.0.1 that has been closed may be another test's a moment later.
  const events: string[] = [];
  const cliprise = client({ baseURL: "http://127.0.0.2:4010", logger: ({ type }) => events.push(type) });
  const error = await failure<NotSentError>(cliprise.generate(...film));
  expect(error).toBeInstanceOf(NotSentError);
  expect(error.cause).toMatchObject({ code: "ECONNREFUSED", syscall: "connect" });
  expect(events.filter((type) => type === "request")).toHaveLength(3);
});

test("a submission that is proven not sent is sent again", async () => {
  const refused = Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNREFUSED", syscall: "connect" } });
  const { fetch, calls } = scriptedFetch(refused, answer(200, { code: 200, taskId: "t-1" }));
  expect((await client({ fetch }).generate(...film)).id).toBe("t-1");
  expect(calls).toHaveLength(2);
});

const accepted: Record<string, unknown> = {
  "an array": [{ code: 200, taskId: "t-1" }],
  "a bare object": { code: 200, taskId: "t-1" },
  "with fields that nobody knows": [{ code: 200, taskId: "t-1", queue: { position: 3 } }],
  "the code as a string": { code: "200", taskId: "t-1" },
};
for (const [name, body] of Object.entries(accepted)) {
  test(`accepted: ${name}`, async () => {
    const server = await startRawServer(json(200, body));
    expect(await client({ baseURL: server.baseURL }).generate(...film)).toMatchObject({ id: "t-1", model: "film-2" });
    expect(server.requests[0]).toMatch(/^POST \/app\/cliprise\/generate HTTP\/1.1\r\n/);
    expect(/\r\nuser-agent: (.*)\r\n/i.exec(server.requests[0] ?? "")?.[1]).toBe(`cliprise-sdk/${version}`);
  });
}

/** Whatever stands around it, the id of a task comes out: as a task where the body says so, else with the unknown outcome. */
const withTask: readonly (readonly [status: number, body: unknown, want: "accepted" | "unknown"])[] = [
  [201, [{ code: 200, taskId: "t-1" }], "accepted"],
  [202, { code: 200, taskId: "t-1" }, "accepted"],
  [202, { taskId: "t-1" }, "accepted"],
  [200, { code: 201, taskId: "t-1" }, "accepted"],
  [201, { code: 201, taskId: "t-1" }, "accepted"],
  [200, { code: 200, data: { taskId: "t-1" } }, "accepted"],
  [200, { code: 0, data: [{ taskId: "t-1" }] }, "accepted"],
  [200, { code: 200, data: '{"taskId":"t-1"}' }, "accepted"],
  [200, { code: 200, taskId: ["t-1"] }, "accepted"],
  [200, { code: 200, taskId: { id: "t-1" } }, "accepted"],
  [206, { code: 200, taskId: "t-1" }, "accepted"],
  [302, { code: 200, taskId: "t-1" }, "accepted"],
  [400, { code: 200, taskId: "t-1" }, "accepted"],
  [500, { code: 200, taskId: "t-1" }, "accepted"],
  [500, { code: 500, msg: "oops", taskId: "t-1" }, "unknown"],
  [500, { taskId: "t-1" }, "unknown"],
  [503, [{ data: { taskId: "t-1" } }], "unknown"],
  [302, { taskId: "t-1" }, "unknown"],
  [429, { msg: "slow down", taskId: "t-1" }, "unknown"],
  [400, { msg: "invalid_model_id", taskId: "t-1" }, "unknown"],
  [400, { taskId: "t-1" }, "unknown"],
  [200, { code: 400, msg: "This field is required", taskId: "t-1" }, "unknown"],
  [200, { msg: "insufficient_credits", taskId: "t-1" }, "unknown"],
];
test.each(withTask)("HTTP %s %j: the taskId comes out, %s", async (status, body, want) => {
  const { fetch, calls } = scriptedFetch(answer(status, body));
  const told: unknown[] = [];
  const callbackUrl = () => ({ url: "https://a.example/c", nonce: "n", settle: (id?: string) => told.push(id) });
  const outcome = await client({ fetch, callbackUrl })
    .generate(...film)
    .catch((error: SubmissionUnknownError) => error);
  if (want === "accepted") expect(outcome).toMatchObject({ id: "t-1", model: "film-2" });
  else expect(outcome).toMatchObject({ code: "submission_unknown", taskId: "t-1", status });
  if (want === "unknown") expect((outcome as Error).message).toContain('tasks.wait("t-1")');
  expect(told).toEqual(["t-1"]);
  expect(calls).toHaveLength(1);
});

test("no word of a prompt that a reply repeats makes a refusal of a task, or of an unknown outcome", async () => {
  const prompt = "insufficient_credits";
  const generate = (body: object) =>
    client({ fetch: scriptedFetch(answer(200, body)).fetch }).generate("film-2", { prompt, duration: 5 });
  expect(await generate({ code: 200, taskId: "t-1", prompt })).toMatchObject({ id: "t-1" });
  expect(await failure(generate({ code: 500, prompt }))).toMatchObject({ code: "submission_unknown" });
  expect(await failure(generate({ code: 400, msg: "no", prompt }))).toMatchObject({ code: "rejected" });
  expect(await failure(generate({ code: 400, msg: prompt, prompt }))).toMatchObject({ code: "rejected" });
});

const rejected = [
  {
    name: "code 400 in HTTP 200",
    given: json(200, { code: 400, msg: "This field is required", data: null }),
    reason: "This field is required",
  },
  { name: "the same in an array", given: json(200, [{ code: 400, msg: "no" }]), reason: "no" },
  { name: "invalid_api_key", given: json(400, { msg: "invalid_api_key" }), reason: "invalid_api_key" },
  { name: "invalid_model_id", given: json(400, { msg: "invalid_model_id" }), reason: "invalid_model_id" },
  { name: "method_not_allowed", given: json(400, { msg: "method_not_allowed" }), reason: "method_not_allowed" },
  { name: "the wrong host", given: reply(400), reason: "HTTP 400" },
];
for (const { name, given, reason } of rejected) {
  test(`rejected: ${name}`, async () => {
    const server = await startRawServer(given);
    const error = await failure<RejectedError>(client({ baseURL: server.baseURL }).generate(...film));
    expect(error).toBeInstanceOf(RejectedError);
    expect(error).toMatchObject({ code: "rejected", reason });
    expect(server.requests).toHaveLength(1);
  });
}

const url = "https://cliprise.app/pricing?from=api";
const insufficient = [
  {
    name: "code and msg",
    given: json(200, { code: 400, msg: "insufficient_credits", action_url: url }),
    actionUrl: url,
  },
  { name: "without a code", given: json(200, { msg: "insufficient_credits", action_url: url }), actionUrl: url },
  { name: "under another key", given: json(200, [{ error: "insufficient_credits", action_url: url }]), actionUrl: url },
  { name: "no JSON at all", given: reply(200, `insufficient_credits ${url}`), actionUrl: url },
  { name: "no link", given: reply(200, "insufficient_credits"), actionUrl: undefined },
];
for (const { name, given, actionUrl } of insufficient) {
  test(`insufficient credits: ${name}`, async () => {
    const server = await startRawServer(given);
    const error = await failure<InsufficientCreditsError>(client({ baseURL: server.baseURL }).generate(...film));
    expect(error).toBeInstanceOf(InsufficientCreditsError);
    expect(error.actionUrl).toBe(actionUrl);
  });
}

test("after three unknown outcomes nothing is sent, until they are resolved", async () => {
  const { fetch, calls } = scriptedFetch(answer(500, {}));
  const cliprise = client({ fetch });
  const errors = [];
  for (let i = 0; i < 3; i++) errors.push(await failure<SubmissionUnknownError>(cliprise.generate(...film)));
  const paused = await failure<SubmissionsPausedError>(cliprise.generate(...film));
  expect(paused).toBeInstanceOf(SubmissionsPausedError);
  expect(paused.attemptIds).toEqual(errors.map(({ attemptId }) => attemptId));
  expect(calls).toHaveLength(3);

  cliprise.resolveUnknown(errors[0]?.attemptId);
  expect(await failure(cliprise.generate(...film))).toBeInstanceOf(SubmissionUnknownError);
  expect(await failure(cliprise.generate(...film))).toBeInstanceOf(SubmissionsPausedError);
  cliprise.resolveUnknown();
  expect(await failure(cliprise.generate(...film))).toBeInstanceOf(SubmissionUnknownError);
});

test("raw sends a body as it is", async () => {
  const { fetch, calls } = scriptedFetch(answer(200, { code: 200, taskId: "t-1" }));
  await client({ fetch }).raw({ model: "brand-new", anything: [1] });
  expect(JSON.parse(String(calls[0]?.init.body))).toEqual({ model: "brand-new", anything: [1] });
});

test.each([
  ["a field that is not documented", { ...film[1], num_images: 50 }],
  ["a value that no list has", { ...film[1], duration: 999 }],
])("given %s and no validation, want no price, and nothing sent under a limit", async (_, params) => {
  const { fetch, calls } = scriptedFetch();
  const cliprise = client({ fetch, validate: "off" });
  expect(cliprise.dryRun("film-2", params as never).estimate).toMatchObject({ min: null, max: null, exact: false });
  const error = await failure<ClipriseError>(cliprise.generate("film-2", params as never, { maxCredits: 1_000_000 }));
  expect(error.code).toBe("budget");
  expect(calls).toHaveLength(0);
});

test("inherited members of extra are not sent", () => {
  const extra = { input: Object.create({ n: 50 }) };
  const { body } = client({}).dryRun(...film, { extra });
  expect(JSON.stringify(body)).not.toContain("50");
});

const noIds: [name: string, reply: object, code: string][] = [
  ["false beside a success", { code: 200, taskId: false }, "submission_unknown"],
  ["blanks", { code: 200, taskId: "  " }, "submission_unknown"],
  ["false beside a refusal", { code: 400, msg: "bad", taskId: false }, "rejected"],
];
test.each(noIds)("what is no id is none: %s", async (_, reply, code) => {
  const { fetch } = scriptedFetch(answer(200, reply));
  const error = await failure<SubmissionUnknownError>(client({ fetch }).generate(...film));
  expect([error.code, error.taskId]).toEqual([code, undefined]);
});

test("a signal of the caller's own making that cannot be watched is refused before anything is sent", async () => {
  const { fetch, calls } = scriptedFetch();
  const signal = { aborted: false, addEventListener() {} } as unknown as AbortSignal;
  expect(await failure(client({ fetch }).generate(...film, { signal }))).toMatchObject({ code: "configuration" });
  expect(calls).toHaveLength(0);
});

test.each([
  ["a promise", Promise.resolve({ maxCredits: 0 })],
  ["a Map", new Map([["maxCredits", 0]])],
  ["a Date", new Date()],
])("options in %s are none that were meant", async (_, options) => {
  const { fetch, calls } = scriptedFetch();
  const error = await failure(client({ fetch }).generate(...film, options as object));
  expect(error).toMatchObject({ code: "configuration", message: expect.stringMatching(/expected an object, got a/) });
  expect(calls).toHaveLength(0);
});

test.each([undefined, "", 5, {}])("resolveUnknown(%j) settles nothing", (given) => {
  expect(() => client({}).resolveUnknown(given as string)).toThrow(/attemptId: expected/);
});

test("a hash that cannot be had loses no unknown outcome", async () => {
  vi.spyOn(crypto.subtle, "digest").mockRejectedValue(new Error("no"));
  const { fetch } = scriptedFetch(answer(500, { taskId: "t-9" }));
  expect(await failure(client({ fetch }).generate(...film))).toMatchObject({
    code: "submission_unknown",
    taskId: "t-9",
    bodyHash: undefined,
  });
  vi.restoreAllMocks();
});

/** A reply as some `fetch` of a caller's own makes it: without a stream, and with a text that need not be one. */
const textless = (text: unknown) =>
  ({ status: 200, headers: new Headers(), text: async () => text }) as unknown as Response;

test("a caller's fetch whose text is the parsed reply: the task comes out", async () => {
  const fetch = async () => textless({ code: 200, taskId: "t-1" });
  expect(await client({ fetch }).generate(...film)).toMatchObject({ id: "t-1" });
});

test.each([undefined, () => {}, 1n])(
  "a caller's fetch whose text is %s: unknown, and it stays committed",
  async (text) => {
    const fetch = vi.fn(async () => textless(text));
    const cliprise = client({ fetch, maxCredits: client().dryRun(...film).estimate.max ?? 0 });
    const outcomes = [await failure(cliprise.generate(...film)), await failure(cliprise.generate(...film))];
    expect(outcomes.map((error) => (error as ClipriseError).code)).toEqual(["submission_unknown", "budget"]);
    expect(fetch).toHaveBeenCalledTimes(1);
  },
);

const echoes: [name: string, reply: object, want: string][] = [
  ["an echo before it", { code: 200, request: { taskId: "old" }, data: { taskId: "t-1" } }, "t-1"],
  [
    "an echo further down",
    { code: 200, request: { input: { shots: [{ taskId: "other" }] } }, data: { taskId: "t-1" } },
    "t-1",
  ],
  ["an echo alone", { code: 200, request: { taskId: "old" } }, "submission_unknown"],
  ["a refusal with an echo", { code: 400, msg: "no", request: { taskId: "old" } }, "rejected"],
  ["the id that was sent, at the top", { code: 200, taskId: "old" }, "old"],
];
test.each(echoes)("a task that a request names is not the one that it became: %s", async (_, reply, want) => {
  const { fetch } = scriptedFetch(answer(200, reply));
  const outcome = await client({ fetch })
    .raw({ model: "extend", taskId: "old" })
    .catch((error: ClipriseError) => error);
  expect("id" in outcome ? outcome.id : outcome.code).toBe(want);
});
