import { expect, test, vi } from "vitest";
import { type CallbackReceiverOptions, createCallbackReceiver } from "../../templates/sdk/src/callbacks.js";
import type { ClientOptions, RunOptions, TaskStatus } from "../../templates/sdk/src/index.js";
import { answer, client, failure, scriptedFetch } from "./support/client.js";

const film = ["film-2", { prompt: "waves", duration: 5 }] as const;
const accepted = () => answer(200, { code: 200, taskId: "task-0001" });
const processing = () => answer(300, { status: "processing" });
const done = () => answer(200, { fileURL: "https://cdn.example.com/a" });

type Hook = (...given: never[]) => unknown;

/** What a hook can do to harm. */
const harms: Readonly<Record<string, Hook>> = {
  throws: () => {
    throw new Error("mine");
  },
  rejects: async () => {
    throw new Error("mine");
  },
  "rejects later": () => new Promise((_, reject) => setTimeout(reject, 5, new Error("mine"))),
  "returns what rejects when it is awaited": () => ({
    // biome-ignore lint/suspicious/noThenProperty: that is the harm
    then: (_: unknown, reject: (error: Error) => void) => reject(new Error("mine")),
  }),
  "never ends": () => new Promise(() => {}),
  "changes what it is given": (given: Record<string, unknown>) => {
    for (const name of Object.keys(given)) given[name] = undefined;
  },
};

/** Where the SDK calls code of its user's. */
const places: Readonly<
  Record<string, (hook: Hook) => { client?: Partial<ClientOptions>; run?: RunOptions; receiver?: object }>
> = {
  logger: (hook) => ({ client: { logger: hook as () => void } }),
  "logger.debug": (hook) => ({ client: { logger: { debug: hook as () => void, warn: hook as () => void } } }),
  onTask: (onTask) => ({ run: { onTask: onTask as () => void } }),
  onPoll: (onPoll) => ({ run: { onPoll: onPoll as () => void } }),
  settle: (settle) => ({
    client: { callbackUrl: () => ({ url: "https://a.example/c", nonce: "n", settle: settle as () => void }) },
  }),
};

const cases = Object.keys(places).flatMap((place) => Object.keys(harms).map((harm) => [place, harm] as const));
test.each(cases)("%s that %s: the task is not lost, and nothing is left unhandled", async (place, harm) => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  try {
    const given = places[place]?.(harms[harm] as Hook) ?? {};
    const { fetch, calls } = scriptedFetch(accepted(), processing(), done());
    const result = await client({ fetch, ...given.client }).run(...film, given.run);
    expect(result).toMatchObject({ taskId: "task-0001", fileURL: "https://cdn.example.com/a" });
    expect(calls).toHaveLength(3);
    await new Promise((resolve) => setTimeout(resolve, 15));
    expect(unhandled).not.toHaveBeenCalled();
  } finally {
    process.off("unhandledRejection", unhandled);
  }
});

test.each(Object.keys(harms))("a receiver's onRecovered that %s: its onEnd is told all the same", async (harm) => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  try {
    const onEnd = vi.fn(harms[harm] as () => void);
    const onRecovered = vi.fn(harms[harm] as NonNullable<CallbackReceiverOptions["onRecovered"]>);
    const receiver = createCallbackReceiver({ url: "https://app.example.com/c", onEnd, onRecovered });
    const { fetch, calls } = scriptedFetch(answer(502, {}), done());
    await client({ fetch, callbackUrl: receiver.ticket })
      .generate(...film)
      .catch(() => {});
    const { callBackUrl } = JSON.parse(String(calls[0]?.init.body));
    await receiver.fetch(new Request(callBackUrl, { method: "POST", body: '{"taskId":"task-0007"}' }));
    await vi.waitFor(() => expect(onEnd).toHaveBeenCalledOnce());
    expect(onRecovered).toHaveBeenCalledOnce();
    await new Promise((resolve) => setTimeout(resolve, 15));
    expect(unhandled).not.toHaveBeenCalled();
  } finally {
    process.off("unhandledRejection", unhandled);
  }
});

test("what onPoll does to a reply is not done to the result's", async () => {
  const { fetch } = scriptedFetch(answer(200, { fileURL: "https://a.example/x", meta: { width: 5 } }));
  const onPoll = ({ reply }: TaskStatus) => Object.assign(reply.meta as object, { width: 6 });
  const { reply } = await client({ fetch }).tasks.wait("t-1", { onPoll });
  expect(reply).toMatchObject({ meta: { width: 5 } });
});

test("a logger like console gets one line of text for each event", async () => {
  const lines: unknown[][] = [];
  const logger = {
    debug: (...given: unknown[]) => lines.push(given),
    warn: (...given: unknown[]) => lines.push(given),
  };
  const { fetch } = scriptedFetch(accepted(), processing(), done());
  const wrong = { prompt: "one\ntwo", duration: "5\n6" as never };
  await client({ fetch, logger, validate: "warn" }).run("film-2", wrong);
  expect(lines.length).toBe(9);
  for (const [line, ...more] of lines) {
    expect(line).toMatch(/^cliprise (warning|request|response|poll) \{.+\}$/);
    expect(more).toEqual([]);
  }
  expect(lines[0]?.[0]).toContain('"path":"duration"');
  expect(lines[1]?.[0]).toBe(
    'cliprise request {"method":"POST","url":"https://business.api.cliprise.app/app/cliprise/generate","model":"film-2"}',
  );
});

const looks = { aborted: false, addEventListener: () => {}, removeEventListener: () => {} };
const refuses = () => {
  throw new Error("mine");
};
test.each([
  ["listening", { ...looks, addEventListener: refuses }],
  ["no more listening", { ...looks, removeEventListener: refuses }],
])("a signal that throws at %s: the task is not lost, and the process goes on", async (_, signal) => {
  const uncaught = vi.fn();
  process.on("uncaughtException", uncaught);
  try {
    const { fetch } = scriptedFetch(accepted(), processing(), done());
    const result = await client({ fetch }).run(...film, { signal: signal as unknown as AbortSignal });
    expect(result).toMatchObject({ taskId: "task-0001" });
    expect(uncaught).not.toHaveBeenCalled();
  } finally {
    process.off("uncaughtException", uncaught);
  }
});

test("where the platform refuses a signal of another implementation, files are fetched with it, and it ends them", async () => {
  const any = vi.spyOn(AbortSignal, "any").mockImplementation(refuses);
  try {
    const { signal, abort } = foreign();
    const file = new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(2_000)) });
    const { fetch } = scriptedFetch(done(), () => new Response(file));
    const result = await client({ fetch }).tasks.wait("task-0001", { signal });
    const pending = failure((await result.download({ signal })).text());
    abort();
    expect(await pending).toMatchObject({ code: "aborted", taskId: "task-0001" });
  } finally {
    any.mockRestore();
  }
});

/** A signal that is none of the platform's. */
function foreign() {
  const signal = Object.assign(new EventTarget(), { aborted: false });
  const abort = () => {
    signal.aborted = true;
    signal.dispatchEvent(new Event("abort"));
  };
  return { signal: signal as unknown as AbortSignal, abort };
}
