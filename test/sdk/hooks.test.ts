import { expect, test, vi } from "vitest";
import { type CallbackReceiverOptions, createCallbackReceiver } from "../../templates/sdk/src/callbacks.js";
import type { ClientOptions, RunOptions } from "../../templates/sdk/src/index.js";
import { answer, client, scriptedFetch } from "./support/client.js";

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
