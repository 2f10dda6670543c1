import { expect, test } from "vitest";
import { type ClipriseEvent, encodeRequest, estimateCredits, ValidationError } from "../../templates/sdk/src/index.js";
import { notJson } from "../../templates/sdk/src/request/to-json.js";
import { answer, canary, client, failure, scriptedFetch } from "./support/client.js";

const film = ["film-2", { prompt: "waves", duration: 5 }] as const;
const wrong = ["film-2", { prompt: "waves", duration: 7 as 5 }] as const;
const ok = () => answer(200, { code: 200, taskId: "t-1" });
const callBackUrl = "https://app.example.com/cliprise";

test("a dry run is exactly what generate sends, and sends nothing", async () => {
  const { fetch, calls } = scriptedFetch(ok());
  const cliprise = client({ fetch });
  const { method, url, headers, body, estimate, issues } = cliprise.dryRun(...film);
  expect(calls).toHaveLength(0);
  expect(estimate).toEqual(estimateCredits(...film));
  expect(issues).toEqual([]);
  await cliprise.generate(...film);
  expect(calls[0]).toMatchObject({ url, init: { method, headers, body: JSON.stringify(body) } });
  expect(calls[0]?.init.headers).toMatchObject({ authorization: `Bearer ${canary}` });
  expect(body).toEqual(encodeRequest(...film, { callbackUrl: callBackUrl }));
});

test("the call's callback URL replaces the client's", () => {
  expect(client().dryRun(...film, { callbackUrl: "https://b.example/x" }).body.callBackUrl).toBe("https://b.example/x");
});

test("what extra costs, nobody knows: any budget refuses it", async () => {
  const extra = { input: { quality: "8K" } };
  expect(client().dryRun(...film, { extra }).estimate).toMatchObject({ min: null, max: null, exact: false });
  expect(client().dryRun(...film, { extra: { input: {} } }).estimate).toEqual(estimateCredits(...film));
  const { fetch, calls } = scriptedFetch(ok());
  const error = await failure(client({ fetch, maxCredits: 1_000_000 }).generate(...film, { extra }));
  expect(error).toMatchObject({ code: "budget", estimated: null });
  expect(calls).toHaveLength(0);
});

test.each([
  ["a BigInt", { a: 1n }],
  [
    "a cycle",
    (() => {
      const a: Record<string, unknown> = {};
      a.a = a;
      return a;
    })(),
  ],
])("a body that JSON cannot hold, %s: refused, and nothing is sent", async (_, input) => {
  const { fetch, calls } = scriptedFetch(ok());
  const error = await failure<ValidationError>(client({ fetch }).generate(...film, { extra: { input } }));
  const issue = { code: "type", message: notJson };
  expect(error.issues).toEqual([{ path: "extra.input.a", ...issue }]);
  const unchecked = await failure<ValidationError>(client({ fetch }).raw({ model: "m", ...input }));
  expect(unchecked.issues).toEqual([{ path: "body", ...issue }]);
  expect(calls).toHaveLength(0);
});

test("a function in extra is refused, as it would be gone in what is sent; undefined is absent", () => {
  const issuesOf = (a: unknown) => client({ validate: "off" }).dryRun(...film, { extra: { input: { a } } }).issues;
  expect(issuesOf(() => 1)).toEqual([{ path: "extra.input.a", code: "type", message: notJson }]);
  expect(issuesOf(undefined)).toEqual([]);
});

test("extra fields travel where they are told to", () => {
  const { body } = client().dryRun(...film, { extra: { root: { a: 1 }, input: { b: 2 }, options: { c: 3 } } });
  expect(body).toMatchObject({ a: 1, input: { b: 2 }, options: '{"c":3}' });
});

test("validate: error refuses, warn tells and sends, off sends", async () => {
  const events: ClipriseEvent[] = [];
  const { fetch, calls } = scriptedFetch(ok());
  const cliprise = client({ fetch, logger: (event) => events.push(event) });
  expect(await failure(cliprise.generate(...wrong))).toBeInstanceOf(ValidationError);
  expect(calls).toHaveLength(0);

  await cliprise.generate(...wrong, { validate: "warn" });
  expect(events[0]).toMatchObject({
    type: "warning",
    model: "film-2",
    issues: [{ path: "duration", code: "not-in-list" }],
  });
  expect(JSON.parse(String(calls[0]?.init.body)).input.duration).toBe(7);

  events.length = 0;
  await client({ fetch, validate: "off", logger: (event) => events.push(event) }).generate(...wrong);
  expect(events.some(({ type }) => type === "warning")).toBe(false);
  expect(cliprise.dryRun(...wrong, { validate: "off" }).issues).toHaveLength(1);
});

test("a client without a callback URL says so, before anything is sent", async () => {
  const { fetch, calls } = scriptedFetch(ok());
  const error = await failure<ValidationError>(client({ fetch, callbackUrl: undefined }).generate(...film));
  expect(error.issues).toMatchObject([{ path: "callBackUrl", code: "required" }]);
  expect(calls).toHaveLength(0);
});

test("events: request, response, retry, poll; no prompt, no query", async () => {
  const refused = Object.assign(new Error(), { code: "ECONNREFUSED", syscall: "connect" });
  const { fetch } = scriptedFetch(refused, ok(), answer(300, {}), answer(200, { fileURL: "https://a.example/x" }));
  const events: ClipriseEvent[] = [];
  await client({ fetch, logger: (event) => events.push(event) }).run(...film);
  const url = "https://business.api.cliprise.app/app/cliprise";
  expect(events).toMatchObject([
    { type: "request", method: "POST", url: `${url}/generate`, model: "film-2" },
    { type: "retry", attempt: 1, code: "ECONNREFUSED" },
    { type: "request", method: "POST" },
    { type: "response", status: 200 },
    { type: "request", method: "GET", url: `${url}/status`, taskId: "t-1" },
    { type: "response", status: 300 },
    { type: "poll", taskId: "t-1", state: "processing" },
    { type: "request" },
    { type: "response" },
    { type: "poll", state: "succeeded" },
  ]);
  expect(JSON.stringify(events)).not.toMatch(/waves|\?/);
});

test("a logger may be an object like console, and may throw", async () => {
  const lines: string[] = [];
  const { fetch } = scriptedFetch(ok());
  const logger = {
    debug: (message: string) => {
      lines.push(message);
      throw new Error("mine");
    },
    warn: (message: string) => void lines.push(`! ${message}`),
  };
  await client({ fetch, logger }).generate(...wrong, { validate: "warn" });
  expect(lines.map((line) => line.replace(/ \{.*/, ""))).toEqual([
    "! cliprise warning",
    "cliprise request",
    "cliprise response",
  ]);
});

test("the cache option is left out where the runtime refuses it", async () => {
  const { Request: Original } = globalThis;
  // As older workerd does.
  globalThis.Request = class extends Original {
    constructor(input: string, init: RequestInit = {}) {
      if ("cache" in init) throw new TypeError("not implemented");
      super(input, init);
    }
  } as typeof Request;
  try {
    const { fetch, calls } = scriptedFetch(ok());
    await client({ fetch }).generate(...film);
    expect(calls[0]?.init).not.toHaveProperty("cache");
    expect(calls[0]?.init).toMatchObject({ redirect: "manual" });
  } finally {
    globalThis.Request = Original;
  }
});

test("a task shows its id and model, nothing else", async () => {
  const { fetch } = scriptedFetch(ok());
  expect(JSON.parse(JSON.stringify(await client({ fetch }).generate(...film)))).toEqual({ id: "t-1", model: "film-2" });
});
