import { afterEach, expect, test, vi } from "vitest";
import { type CallbackReceiverOptions, createCallbackReceiver } from "../../../templates/sdk/src/callbacks.js";
import {
  Cliprise,
  type ConfigurationError,
  encodeRequest,
  type GenerateOptions,
  type RunOptions,
} from "../../../templates/sdk/src/index.js";
import { estimateCredits } from "../../../templates/sdk/src/pricing.js";
import { answer, canary, client, failure, scriptedFetch } from "../support/client.js";

const film = ["film-2", { prompt: "waves", duration: 5 }] as const;
const callbackUrl = "https://app.example.com/cliprise";

afterEach(() => {
  vi.unstubAllEnvs();
});

function thrown(act: () => unknown): ConfigurationError {
  try {
    act();
  } catch (error) {
    return error as ConfigurationError;
  }
  throw new Error("expected a throw");
}

type Issues = [path: string, message: RegExp][];

function expectIssues(error: ConfigurationError, want: Issues): void {
  expect(error).toMatchObject({ code: "configuration", name: "ConfigurationError" });
  expect(error.issues).toHaveLength(want.length);
  for (const [index, [path, message]] of want.entries()) {
    expect(error.issues?.[index]).toMatchObject({ path, message: expect.stringMatching(message) });
    expect(error.message).toContain(`\n  ${path}: `);
  }
}

/** What is no positive number, and how a message shows it. */
const noNumbers: [given: unknown, shown: string][] = [
  [Number.NaN, "NaN"],
  [null, "null"],
  [-1, "-1"],
  [-Infinity, "-Infinity"],
  ["5", '"5"'],
  ["", '""'],
  [{}, "an object"],
  [[5], "an array"],
  [true, "true"],
  [5n, "5n"],
];
/** Each option that is a number, with what else it may not be, and what it may be. */
const numbers: [path: string, wrong: unknown[], right: number[]][] = [
  ["timeout", [0], [1, 0.5, Infinity]],
  ["maxCredits", [], [0, 1, Infinity]],
  ["maxUnknown", [0, 0.5], [1, Infinity]],
  ["poll.initial", [Infinity], [0, 1]],
  ["poll.max", [0, Infinity], [1]],
  ["poll.factor", [0, 0.5, Infinity], [1, 2]],
];
const nested = (path: string, value: unknown) =>
  path.split(".").reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as object;

for (const [path, wrong, right] of numbers) {
  test.each([...noNumbers, ...wrong.map((value) => [value, String(value)] as const)])(
    `the client's ${path}: %s is refused at once`,
    (given, shown) => {
      const error = thrown(() => client(nested(path, given)));
      expectIssues(error, [[path, /^expected a number/]]);
      expect(error.issues?.[0]?.message.endsWith(`, got ${shown}`)).toBe(true);
    },
  );
  test.each(right)(`the client's ${path} may be %s`, (given) => {
    expect(() => client(nested(path, given))).not.toThrow();
  });
}

const callNumbers = ["maxCredits", "seconds", "characters"];
const waitNumbers = ["timeout", "poll.initial", "poll.max", "poll.factor"];
test.each(callNumbers.flatMap((path) => noNumbers.map((row) => [path, ...row] as const)))(
  "a call's %s: %s is refused, and nothing is sent",
  async (path, given) => {
    const { fetch, calls } = scriptedFetch(answer(200, { code: 200, taskId: "t-1" }));
    const cliprise = client({ fetch });
    const options = nested(path, given);
    for (const call of [cliprise.generate, cliprise.run]) {
      expectIssues(await failure(call(...film, options)), [[path, /^expected a number/]]);
    }
    expectIssues(await failure(cliprise.raw({ model: "new" }, options)), [[path, /^expected a number/]]);
    expectIssues(
      thrown(() => cliprise.dryRun(...film, options)),
      [[path, /^expected a number/]],
    );
    expect(calls).toHaveLength(0);
  },
);

test.each([
  ["extra", "a"],
  ["extra.root", ["a"]],
  ["extra.input", 5],
  ["extra.options", new Map()],
])("a call's %s that is no object is refused", (path, given) => {
  expectIssues(
    thrown(() => client().dryRun(...film, nested(path, given))),
    [[path, /^expected an object, got /]],
  );
});

test.each(waitNumbers.flatMap((path) => noNumbers.map((row) => [path, ...row] as const)))(
  "a wait's %s: %s is refused before anything is sent",
  async (path, given) => {
    const { fetch, calls } = scriptedFetch(answer(200, { code: 200, taskId: "t-1" }));
    const cliprise = client({ fetch });
    const want: Issues = [[path, /^expected a number/]];
    expectIssues(await failure(cliprise.run(...film, nested(path, given))), want);
    expectIssues(await failure(cliprise.tasks.wait("t-1", nested(path, given))), want);
    expectIssues(
      thrown(() => cliprise.tasks.states("t-1", nested(path, given))),
      want,
    );
    expect(calls).toHaveLength(0);
  },
);

test.each(noNumbers)("a receiver's limit: %s is refused", (given) => {
  expectIssues(
    thrown(() => createCallbackReceiver({ url: callbackUrl, limit: given as number })),
    [["limit", /^expected a number from 1 on, got/]],
  );
});

const others: [path: string, given: unknown, want: RegExp][] = [
  ["fetch", "fetch", /^expected a function, got "fetch"$/],
  ["logger", "console", /^expected a function, or an object like console, got "console"$/],
  ["logger", {}, /^expected a function, or an object like console, got an object$/],
  ["logger", { debug() {} }, /^expected a function, or an object like console, got an object$/],
  ["validate", "strict", /^expected "error", "warn" or "off", got "strict"$/],
  ["callbackUrl", 5, /^expected a string or a function, got 5$/],
  ["callbackUrl", "http://a.example/c", /^expected a public https URL, got "http:\/\/a.example\/c"$/],
  ["callbackUrl", "https://localhost/c", /^expected a public https URL, got/],
  ["validate", ["error"], /^expected "error", "warn" or "off", got an array$/],
  ["poll", new Map(), /^expected an object, got an object, Map$/],
  [
    "baseURL",
    "a.example",
    /^expected https:\/\/host\[:port\]\[\/path\] and no more \(http:\/\/ for private hosts alone\), got what does not begin with https:\/\/$/,
  ],
  ["baseURL", `https://a.example/${canary}`, /^the API key is in it$/],
  ["poll", 5, /^expected an object, got 5$/],
  ["poll.jitter", "half a bit", /^expected .*, got "half a bit"$/],
  ["maxcredits", 1, /^not an option; did you mean maxCredits\?$/],
  ["baseUrl", "https://a.example", /^not an option; did you mean baseURL\?$/],
  ["poll.intial", 5, /^not an option; did you mean initial\?$/],
  ["colour", "red", /^not an option; apiKey, callbackUrl, baseURL, /],
];
test.each(others)("the client's %s: %j is refused", (path, given, want) => {
  expectIssues(
    thrown(() => client(nested(path, given))),
    [[path, want]],
  );
});

test("everything that is wrong is said at once", () => {
  const error = thrown(() => new Cliprise({ baseUrl: "x", maxcredits: 5, timeout: 0, poll: { max: "1" } } as never));
  expect(error.issues?.map(({ path }) => path)).toEqual(["baseUrl", "maxcredits", "timeout", "poll.max", "apiKey"]);
});

const misspelt: [call: string, options: object, path: string, meant: string][] = [
  ["generate", { maxCredit: 1 }, "maxCredit", "maxCredits"],
  ["generate", { callbackURL: "https://a.example" }, "callbackURL", "callbackUrl"],
  ["generate", { extra: { inputs: {} } }, "extra.inputs", "input"],
  ["run", { onTasks: () => {} }, "onTasks", "onTask"],
  ["run", { timeOut: 5 }, "timeOut", "timeout"],
  ["raw", { maxcredits: 1 }, "maxcredits", "maxCredits"],
  ["wait", { onpoll: () => {} }, "onpoll", "onPoll"],
  ["status", { signals: AbortSignal.abort() }, "signals", "signal"],
  ["download", { Signal: AbortSignal.abort() }, "Signal", "signal"],
];
test.each(misspelt)(
  "%s with %j: refused with what was meant, and nothing is sent",
  async (call, options, path, meant) => {
    const { fetch, calls } = scriptedFetch(answer(200, { code: 200, taskId: "t-1" }));
    const cliprise = client({ fetch });
    const { tasks } = cliprise;
    const act = {
      generate: () => cliprise.generate(...film, options as GenerateOptions),
      run: () => cliprise.run(...film, options as RunOptions),
      raw: () => cliprise.raw({ model: "new" }, options),
      wait: () => tasks.wait("t-1", options),
      status: () => tasks.status("t-1", options),
      download: () => tasks.download("t-1", options),
    }[call] as () => Promise<unknown>;
    expectIssues(await failure(act()), [[path, new RegExp(`^not an option; did you mean ${meant}\\?$`)]]);
    expect(calls).toHaveLength(0);
  },
);

test("options of the functions that send nothing", () => {
  expectIssues(
    thrown(() => encodeRequest(...film, { callbackURL: callbackUrl } as never)),
    [["callbackURL", /did you mean callbackUrl\?/]],
  );
  expectIssues(
    thrown(() => estimateCredits("speech-1", {}, { second: 5 } as never)),
    [["second", /did you mean seconds\?/]],
  );
  const receiver = { url: callbackUrl, onEnded: () => {} } as CallbackReceiverOptions;
  expectIssues(
    thrown(() => createCallbackReceiver(receiver)),
    [["onEnded", /did you mean onEnd\?/]],
  );
  const hosts = ["127.0.0.1", "localhost", "u:p@a.example", "a"].map((host) => `https://${host}/c`);
  for (const url of [undefined, "http://a.example", [callbackUrl], `${callbackUrl}#a`, ...hosts]) {
    expectIssues(
      thrown(() => createCallbackReceiver({ url } as never)),
      [["url", /^expected a public https URL without a fragment, got /]],
    );
  }
});

test("each option is read once: what was checked is what counts", async () => {
  const { fetch, calls } = scriptedFetch(answer(200, { code: 200, taskId: "t-1" }));
  let reads = 0;
  const options = {
    get maxCredits() {
      return reads++ === 0 ? 1 : 1_000_000;
    },
  };
  expect(await failure(client({ fetch }).generate(...film, options))).toMatchObject({ code: "budget", available: 1 });
  expect(calls).toHaveLength(0);
});

const keys: [name: string, given: unknown, want: RegExp][] = [
  ["no options", undefined, /^missing: pass it, or set CLIPRISE_API_KEY$/],
  ["no key", {}, /^missing/],
  ['an empty key, as of `?? ""`', { apiKey: "" }, /^missing/],
  ["a key with a line's end", { apiKey: `${canary}\n` }, /^malformed: blanks or line ends around it; trim it$/],
  ["a blank before it", { apiKey: ` ${canary}` }, /^malformed: blanks/],
  ["a blank in it", { apiKey: `sk ${canary}` }, /^malformed: expected printable ASCII without blanks$/],
  ["a key beyond ASCII", { apiKey: "schlüssel" }, /^malformed: expected printable ASCII/],
  ["a key that is no text", { apiKey: { key: canary } }, /^malformed/],
];
test.each(keys)("%s: the message says whether it is missing or malformed, and not what it is", (_, given, want) => {
  vi.stubEnv("CLIPRISE_API_KEY", undefined);
  const error = thrown(() => new Cliprise(given as never));
  expectIssues(error, [["apiKey", want]]);
  expect(error.message).not.toContain(canary);
});

test("a key in place of the options, or in another option, is not repeated", () => {
  expect(thrown(() => new Cliprise(canary as never)).message).not.toContain(canary);
  const swapped = { apiKey: canary, baseURL: canary, validate: canary, [canary]: canary };
  expect(thrown(() => new Cliprise(swapped as never)).message).not.toContain(canary);
});

const misplaced: [name: string, given: object, want: Issues][] = [
  [
    "the key as base URL, and that as the key",
    { apiKey: "http://localhost:4010", baseURL: canary },
    [["baseURL", /got what does not begin with https:/]],
  ],
  [
    "the key as callback URL, and that as the key",
    { apiKey: callbackUrl, callbackUrl: canary },
    [["callbackUrl", /^expected a public https URL, got what does not begin with https:/]],
  ],
  ...[`?apiKey=${canary}`, `#${canary}`].map((end): [string, object, Issues] => [
    `no key, but in the base URL's ${end[0]}`,
    { baseURL: `http://localhost/${end}` },
    [
      ["apiKey", /^missing/],
      [
        "baseURL",
        /^expected https:\/\/host\[:port\]\[\/path\] and no more \(http:\/\/ for private hosts alone\), got "http:\/\/localhost\/\?…"$/,
      ],
    ],
  ]),
  [
    "no key, but in the base URL's user name",
    { baseURL: `https://user:${canary.replace(/[/?]/g, "")}@a.example/b` },
    [
      ["apiKey", /^missing/],
      [
        "baseURL",
        /^expected https:\/\/host\[:port\]\[\/path\] and no more \(http:\/\/ for private hosts alone\), got "https:\/\/…@a.example\/b"$/,
      ],
    ],
  ],
  [
    "a port that is none",
    { apiKey: canary, baseURL: "http://localhost:undefined" },
    [
      [
        "baseURL",
        /^expected https:\/\/host\[:port\]\[\/path\] and no more \(http:\/\/ for private hosts alone\), got "http:\/\/localhost:undefined"$/,
      ],
    ],
  ],
];
test.each(misplaced)("%s: said, and the key is not repeated", (_, given, want) => {
  vi.stubEnv("CLIPRISE_API_KEY", undefined);
  const error = thrown(() => new Cliprise(given));
  expectIssues(error, want);
  expect(error.message).not.toContain("Canary");
});

test("a key in place of a receiver's URL is not repeated", () => {
  expect(thrown(() => createCallbackReceiver({ url: canary })).message).not.toContain("Canary");
});

test("key and base URL from the environment; what is passed goes first", async () => {
  vi.stubEnv("CLIPRISE_API_KEY", canary);
  vi.stubEnv("CLIPRISE_BASE_URL", "http://127.0.0.1:4010/");
  const { fetch, calls } = scriptedFetch(answer(200, { code: 200, taskId: "t-1" }));
  await new Cliprise({ callbackUrl, fetch }).generate(...film);
  await client({ fetch, apiKey: "another-key", baseURL: "https://b.example" }).generate(...film);
  expect(new Cliprise().tasks).toBeDefined();
  expect(calls.map(({ url }) => url)).toEqual([
    "http://127.0.0.1:4010/app/cliprise/generate",
    "https://b.example/app/cliprise/generate",
  ]);
  expect(calls.map(({ init }) => (init.headers as Record<string, string>).authorization)).toEqual([
    `Bearer ${canary}`,
    "Bearer another-key",
  ]);
});

test("where the environment may not be read, as in Deno, the key is missing", () => {
  const { env } = process;
  Object.defineProperty(process, "env", {
    configurable: true,
    get() {
      throw new Error("NotCapable");
    },
  });
  try {
    expect(thrown(() => new Cliprise()).message).toContain("apiKey: missing");
  } finally {
    Object.defineProperty(process, "env", { configurable: true, writable: true, value: env });
  }
});

test.each([[undefined], [null], [""], [" "], [5], [{}], [["t-1"]], [{ id: 5 }]])(
  "%j is no task: refused, and nothing is asked",
  async (given) => {
    const { fetch, calls } = scriptedFetch(answer(300, {}));
    const { tasks } = client({ fetch });
    for (const act of [tasks.wait, tasks.status, tasks.download]) {
      expect(await failure(act(given as never))).toMatchObject({
        code: "configuration",
        message: expect.stringMatching(/^taskId: expected the id of a task, or a Task, got /),
      });
    }
    for (const act of [tasks.states, tasks.hint]) expect(() => act(given as never)).toThrow(/^taskId: /);
    expect(calls).toHaveLength(0);
  },
);

test("a task is taken for its id", async () => {
  const { fetch, calls } = scriptedFetch(
    answer(200, { code: 200, taskId: "t-1" }),
    answer(200, { fileURL: "https://a.example/x" }),
  );
  const cliprise = client({ fetch });
  const task = await cliprise.generate(...film);
  expect(await cliprise.tasks.wait(task)).toMatchObject({ taskId: "t-1" });
  expect(await cliprise.tasks.status(task)).toMatchObject({ taskId: "t-1" });
  for (const { url } of calls.slice(1)) expect(url).toContain("taskId=t-1");
});
