import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { guardBody } from "../../../templates/sdk/src/http/guard-body.js";
import { DownloadError, type RequestError } from "../../../templates/sdk/src/index.js";
import { client, failure, scriptedFetch } from "../support/client.js";
import { reply, startRawServer } from "../support/raw-server.js";

const MiB = 1_048_576;
const film = ["film-2", { prompt: "p", duration: 5 }] as const;

describe("of a reply only so much is read", () => {
  const padded = (size: number) => JSON.stringify({ code: 200, taskId: "t-1", status: "processing" }).padEnd(size);
  const bomb = gzipSync(Buffer.alloc(50 * MiB, " "));
  const rows: [name: string, body: string | Uint8Array, headers: Record<string, string>, read: boolean][] = [
    ["a MiB", padded(MiB), {}, true],
    ["a byte more", padded(MiB + 1), {}, false],
    ["a small reply, compressed", gzipSync(padded(100)), { "content-encoding": "gzip" }, true],
    ["50 MiB, compressed to 50 KB", bomb, { "content-encoding": "gzip" }, false],
  ];
  test.each(rows)("%s", async (_, body, headers, read) => {
    const server = await startRawServer(reply(200, body, headers));
    const cliprise = client({ baseURL: server.baseURL });
    if (read) {
      expect(await cliprise.tasks.status("t-1")).toMatchObject({ state: "processing" });
      expect(await cliprise.generate(...film)).toMatchObject({ id: "t-1" });
      return;
    }
    const error = await failure<RequestError>(cliprise.tasks.status("t-1"));
    expect(error).toMatchObject({ code: "request", taskId: "t-1", cause: { name: "ReplyTooLarge" } });
    expect(await failure(cliprise.generate(...film))).toMatchObject({ code: "submission_unknown" });
  });

  test("and then the connection is closed", async () => {
    let cancelled = 0;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
          cancel() {
            cancelled++;
          },
        }),
      );
    const { fetch } = scriptedFetch(endless);
    await failure(client({ fetch }).tasks.status("t-1"));
    await failure(client({ fetch }).generate(...film));
    expect(cancelled).toBe(2);
  });

  test.each([
    ["is larger", () => new Response(padded(MiB + 1))],
    ["breaks off", () => breaking(padded(100), new Error("x"))],
    // What a connection that was refused fails with: had it been, no head would have come.
    [
      "fails like a connection",
      () => breaking('{"taskId":"t-1",', Object.assign(new Error("x"), { code: "ECONNREFUSED" })),
    ],
  ])("an id in a reply that %s is not lost, and nothing is sent again", async (_, given) => {
    const { fetch, calls } = scriptedFetch(given);
    const error = await failure(client({ fetch }).generate(...film));
    expect(error).toMatchObject({ code: "submission_unknown", taskId: "t-1" });
    expect(calls).toHaveLength(1);
  });

  test("a fetch without streams is read as it is", async () => {
    const body = JSON.stringify({ code: 200, taskId: "t-1" });
    const bare = { status: 200, headers: new Headers(), text: async () => body } as Response;
    expect(await client({ fetch: async () => bare }).generate(...film)).toMatchObject({ id: "t-1" });
  });
});

/** A reply whose body fails after a text. */
function breaking(text: string, error: Error): Response {
  const bytes = [new TextEncoder().encode(text)];
  const pull = (controller: ReadableStreamDefaultController) => {
    const next = bytes.shift();
    if (next) controller.enqueue(next);
    else controller.error(error);
  };
  return new Response(new ReadableStream({ pull }));
}

describe("a file's body has to go on", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const fail = (what: string, error?: unknown) => new DownloadError("download", what, { cause: error });
  const guard = (body: ReadableStream, idle = 1_000, signal?: AbortSignal) =>
    guardBody(new Response(body), { fail, idle, signal, redact: String });

  /** A chunk of `size` bytes each `pause` ms, `count` of them. */
  function trickle(size: number, pause: number, count: number) {
    const cancel = vi.fn();
    let sent = 0;
    const body = new ReadableStream(
      {
        async pull(controller) {
          if (sent++ === count) return controller.close();
          await new Promise((resolve) => setTimeout(resolve, pause));
          controller.enqueue(new Uint8Array(size));
        },
        cancel,
      },
      { highWaterMark: 0 },
    );
    return { body, cancel, sent: () => sent };
  }

  const rows: [name: string, size: number, pause: number, count: number, want: number | undefined][] = [
    ["a byte each 200 ms", 1, 200, 100_000, undefined],
    ["100 bytes each 200 ms", 100, 200, 100_000, undefined],
    ["a KiB, and then nothing for long", 1024, 1_001, 5, undefined],
    ["a KiB each 999 ms", 1024, 999, 20, 20_480],
    ["256 bytes each 200 ms, which is a KiB in time", 256, 200, 40, 10_240],
    ["a byte each 200 ms, but few", 1, 200, 4, 4],
  ];
  test.each(rows)("%s", async (_, size, pause, count, want) => {
    const { body, cancel, sent } = trickle(size, pause, count);
    const outcome = guard(body)
      .arrayBuffer()
      .catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(60_000);
    if (want !== undefined) return expect(await outcome).toHaveProperty("byteLength", want);
    expect(await outcome).toMatchObject({ code: "download", cause: { name: "TimeoutError" } });
    expect(cancel).toHaveBeenCalledOnce();
    expect(sent()).toBeLessThanOrEqual(6);
    expect(vi.getTimerCount()).toBeLessThanOrEqual(1); // the test's own
  });

  test("a body that breaks off, of a length that nobody knows", async () => {
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new Uint8Array(5)),
      pull: (controller) => controller.error(new Error()),
    });
    const outcome = guard(body).arrayBuffer();
    await expect(outcome).rejects.toMatchObject({ message: "truncated after 5 bytes" });
  });

  test("time in which nobody reads does not count", async () => {
    const reader = guard(trickle(100, 100, 3).body).body?.getReader();
    for (let read = 0; read < 3; read++) {
      await vi.advanceTimersByTimeAsync(50_000);
      expect(await reader?.read()).toMatchObject({ done: false });
    }
  });

  test("the caller's abort ends it, even where the fetch does not heed it", async () => {
    const { body, cancel } = trickle(1, 10_000, 2);
    const controller = new AbortController();
    const outcome = failure(guard(body, 60_000, controller.signal).text());
    await vi.advanceTimersByTimeAsync(10);
    controller.abort();
    expect(await outcome).toMatchObject({ cause: { name: "AbortError" } });
    expect(cancel).toHaveBeenCalledOnce();
  });

  test("a caller's fetch that throws at once leaves no timer", async () => {
    const fetch = () => {
      throw new Error("mine");
    };
    const { tasks } = client({ fetch });
    const outcomes = await Promise.all([failure(tasks.status("t-1")), failure(tasks.download("t-1"))]);
    expect(outcomes).toMatchObject([{ code: "request" }, { code: "download" }]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
