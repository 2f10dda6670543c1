import { expect, test } from "vitest";
import {
  Cliprise,
  type ClipriseError,
  type ConfigurationError,
  createResumeToken,
} from "../../../templates/sdk/src/index.js";
import { estimateCredits } from "../../../templates/sdk/src/pricing.js";
import { answer, canary, client, failure, scriptedFetch } from "../support/client.js";

const film = ["film-2", { prompt: "waves", duration: 5 }] as const;
const fail = () => {
  throw new Error(canary);
};
const throwing = (name: string) => Object.defineProperty({}, name, { enumerable: true, get: fail });
const proxy = new Proxy({}, { get: fail, ownKeys: fail, has: fail, getPrototypeOf: fail });
const revoked = (() => {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
})();
const unprintable = Object.assign(() => {}, { toString: fail });

type Act = (cliprise: ReturnType<typeof client>) => unknown;
const generate =
  (params: unknown, options?: object): Act =>
  ({ generate }) =>
    generate("film-2", params as never, options);
const given = (callbackUrl: unknown): Act => generate(film[1], { callbackUrl });

const ticket = /^callbackUrl: expected a function that returns a ticket, it returned /;
const acts: [name: string, act: Act, code: string, message: RegExp][] = [
  ["a ticket that is nothing", given(() => undefined), "configuration", /ticket, it returned undefined$/],
  ["a ticket that is a text", given(() => "https://a.example"), "configuration", /returned "https:\/\/a.example"$/],
  ["a ticket that is the key", given(() => canary), "configuration", /returned "\[redacted\]"$/],
  ["a ticket that is promised", given(async () => ({ url: "https://a.example" })), "configuration", /object, Promise$/],
  ["a ticket without a URL", given(() => ({ nonce: "n" })), "configuration", ticket],
  ["a ticket that throws", given(fail), "configuration", /^callbackUrl: cannot be read, it throws/],
  [
    "a ticket with a getter",
    given(() => throwing("nonce")),
    "configuration",
    /^callbackUrl: expected|^callbackUrl: cannot/,
  ],
  ["parameters with a getter", generate(throwing("prompt")), "configuration", /^params: cannot be read/],
  ["parameters that are a proxy", generate(proxy), "configuration", /^params: cannot be read/],
  [
    "a parameter that is a proxy",
    generate({ ...film[1], prompt: proxy }),
    "validation",
    /prompt: expected .*, got an object, unreadable/,
  ],
  ["a parameter that is revoked", generate({ ...film[1], prompt: revoked }), "validation", /prompt: expected/],
  ["a parameter with a getter", generate({ ...film[1], prompt: throwing("a") }), "validation", /prompt: expected/],
  [
    "a parameter that cannot be printed",
    generate({ ...film[1], prompt: unprintable }),
    "validation",
    /got a function$/,
  ],
  ["a parameter that is a BigInt", generate({ ...film[1], duration: 5n }), "validation", /got 5n$/],
  ["options with a getter", generate(film[1], throwing("seconds")), "configuration", /^options: cannot be read/],
  ["options that are a proxy", generate(film[1], proxy), "configuration", /^options: cannot be read/],
  ["extra with a getter", generate(film[1], { extra: throwing("input") }), "configuration", /^options: cannot be read/],
  [
    "a field of extra",
    generate(film[1], { extra: { input: throwing("a") } }),
    "configuration",
    /^extra: cannot be read/,
  ],
  ["an option that cannot be printed", generate(film[1], { seconds: unprintable }), "configuration", /got a function$/],
  ["a body with a getter", ({ raw }) => raw(throwing("model") as never), "configuration", /^body: cannot be read/],
  ["a body with one further down", ({ raw }) => raw({ model: "m", a: throwing("a") }), "validation", /body: expected/],
  ["a body that is promised", ({ raw }) => raw(Promise.resolve({}) as never), "validation", /body: expected/],
  ["a task with a getter", ({ tasks }) => tasks.wait(throwing("id") as never), "configuration", /^taskId: cannot/],
  ["a hint of it", async ({ tasks }) => tasks.hint(throwing("id") as never), "configuration", /^taskId: cannot/],
  ["a token of it", async () => createResumeToken(throwing("id") as never), "configuration", /^task: cannot/],
  ["a client's own options", async () => new Cliprise(throwing("apiKey")), "configuration", /^options: cannot be read/],
  [
    "a day that is a symbol",
    async () => estimateCredits(...film, { at: Symbol("a") as never }),
    "configuration",
    /^at: .* got Symbol\(a\)$/,
  ],
  ["an estimate of a getter", async () => estimateCredits("film-2", throwing("duration")), "configuration", /^params/],
];
test.each(acts)("%s: an error of ours, and nothing is sent", async (_, act, code, message) => {
  const { fetch, calls } = scriptedFetch(answer(200, { code: 200, taskId: "t-1" }));
  const error = await failure<ClipriseError>((async () => act(client({ fetch })))());
  expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
  expect(error.message).not.toContain("Canary");
  expect(calls).toHaveLength(0);
});

test.each([Symbol("a"), proxy, Object.create(null), unprintable, 5, new URL("file:///tmp/a")])(
  "a path that is no text: an error with the task",
  async (path) => {
    const { fetch, calls } = scriptedFetch(answer(200, { fileURL: "https://a.example/x" }));
    const error = await failure((await client({ fetch }).tasks.wait("t-1")).save(path));
    expect(error).toMatchObject({ code: "download", taskId: "t-1", message: expect.stringContaining("a path, got") });
    expect(calls).toHaveLength(1);
  },
);

test.each([
  ["a promise", Promise.resolve(film[1]), /^expected an object, got an object, Promise$/],
  ["a Map", new Map(Object.entries(film[1])), /^expected an object, got an object, Map$/],
])("parameters that are %s are none, and nobody knows what they cost", async (_, params, message) => {
  const { fetch, calls } = scriptedFetch(answer(200, { code: 200, taskId: "t-1" }));
  const cliprise = client({ fetch });
  const error = await failure(cliprise.generate("film-2", params as never));
  expect(error).toMatchObject({ code: "validation", issues: [{ path: "params" }, {}, {}] });
  const dry = cliprise.dryRun("film-2", params as never, { validate: "off" });
  expect(dry.issues[0]?.message).toMatch(message);
  expect(dry.estimate).toMatchObject({ min: null, max: null });
  const budget = await failure(
    cliprise.generate("film-2", params as never, { validate: "off", maxCredits: 1_000_000 }),
  );
  expect(budget).toMatchObject({ code: "budget" });
  expect(calls).toHaveLength(0);
});

test("a resume token in place of a task's id is refused, and what reads it is named", async () => {
  const { fetch, calls } = scriptedFetch(answer(300, {}));
  const token = createResumeToken({ id: "t-1", model: "film-2" });
  const error = await failure<ConfigurationError>(client({ fetch }).tasks.wait(token));
  expect(error).toMatchObject({ code: "configuration", message: expect.stringContaining("readResumeToken(text)") });
  expect(calls).toHaveLength(0);
});
