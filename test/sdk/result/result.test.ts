import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { beforeEach, expect, test, vi } from "vitest";
import { DownloadError } from "../../../templates/sdk/src/index.js";
import { temporaryFolder } from "../../support/temporary.js";
import { canary, client, failure, scriptedFetch } from "../support/client.js";
import { json, type Reaction, reply, startRawServer } from "../support/raw-server.js";

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});

/** A server that has task t-1's result, and the link to its file on itself. */
async function serve(file: Reaction) {
  const server = await startRawServer((socket, request, count) => {
    const isFile = request.startsWith("GET /file") || request.includes("download=true");
    const { port } = socket.address() as { port: number };
    (isFile ? file : json(200, { fileURL: `http://127.0.0.1:${port}/file.bin` }))(socket, request, count);
  });
  const { tasks } = client({ baseURL: server.baseURL });
  return { server, tasks, result: await tasks.wait("t-1") };
}

test("save streams to a file, and tells what it was", async () => {
  const bytes = new Uint8Array(300_000).fill(7);
  const { server, result } = await serve(reply(200, bytes, { "content-type": "image/png" }));
  const path = join(folder, "a.png");
  expect(await result.save(path)).toEqual({
    path,
    bytes: 300_000,
    contentType: "image/png",
    zip: false,
    verified: true,
  });
  expect(readFileSync(path).equals(bytes)).toBe(true);
  expect(readdirSync(folder)).toEqual(["a.png"]);
  const request = server.requests.at(-1) ?? "";
  expect(request).not.toMatch(/authorization|cookie|apikey/i);
  expect(request).not.toContain(encodeURIComponent(canary));
});

test("a zip is recognised by its first bytes, whatever it is called and however it is cut", async () => {
  const { result } = await serve((socket) => {
    socket.write("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 6\r\n\r\nP");
    setTimeout(() => socket.end("K\x03\x04ab"), 10);
  });
  expect(await result.save(join(folder, "a.mp4"))).toMatchObject({ zip: true, bytes: 6 });
});

const truncated: Record<string, Reaction> = {
  "shorter than content-length": (socket) => void socket.end("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nabc"),
  "a broken connection": (socket) => {
    socket.write("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nabc");
    setTimeout(() => socket.resetAndDestroy(), 10);
  },
  "an unfinished chunked body": (socket) =>
    void socket.end("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n"),
};
for (const [name, file] of Object.entries(truncated)) {
  test(`a truncated body leaves no file, and an old one in place: ${name}`, async () => {
    const { result } = await serve(file);
    const path = join(folder, "a.png");
    writeFileSync(path, "old");
    const error = await failure<DownloadError>(result.save(path));
    expect(error).toBeInstanceOf(DownloadError);
    expect(error).toMatchObject({ code: "download", taskId: "t-1" });
    expect(readdirSync(folder)).toEqual(["a.png"]);
    expect(readFileSync(path, "utf8")).toBe("old");
    expect(await failure((await result.download()).arrayBuffer())).toBeInstanceOf(DownloadError);
  });
}

test("a body shorter than announced is noticed where the platform's fetch does not", async () => {
  const body = () => new Response("abc", { headers: { "content-length": "100" } });
  const { fetch } = scriptedFetch(new Response(JSON.stringify({ fileURL: "https://cdn.example.com/a" })), body);
  const result = await client({ fetch }).tasks.wait("t-1");
  expect(await failure(result.save(join(folder, "a")))).toMatchObject({
    message: expect.stringContaining("3 of 100 bytes"),
  });
});

test("a folder that does not exist", async () => {
  const { result } = await serve(reply(200, "abc"));
  expect(await failure(result.save(join(folder, "no", "a")))).toMatchObject({
    code: "download",
    cause: { code: "ENOENT" },
  });
});

test("an expired link, and the way without a link", async () => {
  const { tasks, result } = await serve((socket, request, count) =>
    (request.includes("download=true") ? reply(200, "file") : reply(403, "expired"))(socket, request, count),
  );
  const error = await failure<DownloadError>(result.download());
  expect(error).toMatchObject({ code: "download", status: 403, taskId: "t-1" });
  expect(error.message).toContain('tasks.download("t-1")');
  const response = await tasks.download("t-1");
  expect(await response.text()).toBe("file");
  expect(response.url).toBe("");
});

const notReady: [name: string, given: Reaction, message: string, call: string][] = [
  ["processing", json(300, { status: "processing" }), "still processing (HTTP 300)", "wait"],
  ["failed", json(400, { failMsg: "nsfw" }), "failed: nsfw (HTTP 400)", "wait"],
  ["failed, and not said why", json(400, { status: "failed" }), "failed: failed (HTTP 400)", "wait"],
  ["no such task", json(400, { msg: "invalid_taskId" }), "no file: invalid_taskId (HTTP 400)", "wait"],
  ["an error in HTTP 200", json(200, { code: 400, msg: "no" }), "no file: no (HTTP 200)", "wait"],
  ["an error in a list", json(200, [{ code: 500, msg: "no" }]), "no file (HTTP 200)", "download"],
  [
    "a state in HTTP 200",
    json(200, { fileURL: "https://cdn.example.com/a" }),
    "no file, but its link (HTTP 200)",
    "wait",
  ],
  ["still processing, in HTTP 200", json(200, { status: "processing" }), "still processing (HTTP 200)", "wait"],
  [
    "a state that calls itself text",
    reply(200, '{"status":"queued"}', { "content-type": "text/plain" }),
    "still",
    "wait",
  ],
  [
    "a state that calls itself JSON in capitals",
    reply(200, '{"status":"queued"}', { "content-type": "APPLICATION/JSON" }),
    "still",
    "wait",
  ],
  [
    "a web page",
    reply(200, "<html>maintenance</html>", { "content-type": "text/html" }),
    "no file (HTTP 200)",
    "download",
  ],
  ["a server error", reply(502), "no file (HTTP 502)", "download"],
  ["a redirect", reply(302, "", { location: "https://cdn.example.com/a" }), "no file (HTTP 302)", "download"],
];
for (const [name, given, message, call] of notReady) {
  test(`tasks.download never hands anything else out as a file: ${name}`, async () => {
    const server = await startRawServer(given);
    const error = await failure(client({ baseURL: server.baseURL }).tasks.download("t-1"));
    expect(error).toMatchObject({ code: "download", taskId: "t-1", message: expect.stringContaining(message) });
    expect(error.message).toContain(`tasks.${call}("t-1")`);
    expect(server.requests).toHaveLength(1);
  });
}

const transcripts: [name: string, body: string, type: string][] = [
  ["as the emulator makes them", '{"text":"hello","language_code":"en"}', "application/json"],
  ["with a charset", '{"text":"hello"}', "application/json; charset=utf-8"],
  ["a list of segments", '[{"start":0,"end":1,"text":"hello"}]', "application/json"],
  ["an empty list", "[]", "application/json"],
  ["a bare string", '"hello"', "application/json"],
  ["null", "null", "application/json"],
  ["subtitles", "1\n00:00:00,000 --> 00:00:01,000\nhello\n", "text/plain"],
  ["JSON that was cut, which is not for us to judge", '{"text":"hel', "application/json"],
  ["larger than any state", JSON.stringify({ text: "hello ".repeat(400_000) }), "application/json"],
];
for (const [name, body, type] of transcripts) {
  test(`a transcript is a file: ${name}`, async () => {
    const server = await startRawServer(reply(200, body, { "content-type": type }));
    const response = await client({ baseURL: server.baseURL }).tasks.download("t-1");
    expect(await response.text()).toBe(body);
    expect(response.headers.get("content-type")).toBe(type);
  });
}

test("a transcript that breaks off is an error of its body", async () => {
  const server = await startRawServer((socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"text":');
    setTimeout(() => socket.resetAndDestroy(), 10);
  });
  const response = await client({ baseURL: server.baseURL }).tasks.download("t-1");
  expect(await failure(response.text())).toMatchObject({ code: "download", taskId: "t-1" });
});

const whole = new Uint8Array(200_000).map((_, at) => (at * 7919) % 251);
const compressions = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync };
const framings = {
  "its own length": (bytes: Uint8Array): [string, Uint8Array] => [`content-length: ${bytes.length}\r\n`, bytes],
  "no length": (bytes: Uint8Array): [string, Uint8Array] => ["", bytes],
  chunks: (bytes: Uint8Array): [string, Uint8Array] => {
    const size = Buffer.from(`${bytes.length.toString(16)}\r\n`);
    return ["transfer-encoding: chunked\r\n", Buffer.concat([size, bytes, Buffer.from("\r\n0\r\n\r\n")])];
  },
};
for (const [encoding, compress] of Object.entries(compressions)) {
  for (const [framing, frame] of Object.entries(framings)) {
    const bytes = compress(whole);
    const send = (part: Uint8Array): Reaction => {
      const [head, body] = frame(part);
      return (socket) => {
        socket.write(
          `HTTP/1.1 200 OK\r\ncontent-type: image/png\r\ncontent-encoding: ${encoding}\r\n${head}connection: close\r\n\r\n`,
        );
        socket.end(body);
      };
    };
    test(`half a ${encoding} file, sent with ${framing}, is not saved`, async () => {
      const { result, server } = await serve(send(bytes.subarray(0, bytes.length / 2)));
      const error = await failure(result.save(join(folder, "a.png")));
      expect(error).toMatchObject({ code: "download", taskId: "t-1", message: expect.stringContaining("compressed") });
      expect(readdirSync(folder)).toEqual([]);
      expect(server.requests.at(-1)).toMatch(/^accept-encoding: identity\r$/im);
    });

    test(`a whole ${encoding} file, sent with ${framing}: the response has headers that fit its body`, async () => {
      const { result } = await serve(send(bytes));
      const response = await result.download();
      expect(Object.fromEntries(response.headers)).toEqual({ "content-type": "image/png" });
      expect(Buffer.from(await response.arrayBuffer()).equals(whole)).toBe(true);
    });
  }
}

test.each(["identity", "identity, identity", "utf-8", "none", "binary", "aws-chunked", ""])(
  "%j is no compression",
  async (encoding) => {
    const { result } = await serve(reply(200, "abc", { "content-encoding": encoding }));
    expect(await result.save(join(folder, "a"))).toMatchObject({ bytes: 3, verified: true });
  },
);

test.each(["GZIP", "x-gzip", "zstd", "compress", "identity, gzip", "aws-chunked,br"])(
  "%j is compression, whatever stands beside it",
  async (encoding) => {
    const { result } = await serve(reply(200, "abc", { "content-encoding": encoding }));
    const error = await failure(result.save(join(folder, "a")));
    expect(error.message).toContain("compressed, so nothing tells whether it is whole");
  },
);

const empty: Record<string, Reaction> = {
  "no bytes": reply(200, "", { "content-type": "image/png" }),
  "a web page": reply(200, "<html>Sign in</html>", { "content-type": "text/html; charset=utf-8" }),
  "a web page in capitals": reply(200, "Sign in", { "content-type": "TEXT/HTML" }),
  XHTML: reply(200, "Sign in", { "content-type": "application/xhtml+xml" }),
  "no content": (socket) => void socket.end("HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n"),
};
for (const [name, file] of Object.entries(empty)) {
  test(`${name}: no file`, async () => {
    const { result } = await serve(file);
    expect(await failure(result.save(join(folder, "a")))).toMatchObject({ code: "download", taskId: "t-1" });
    expect(readdirSync(folder)).toEqual([]);
  });
}

const refused = [
  "file:///etc/passwd",
  "data:text/plain,x",
  "javascript:alert(1)",
  "ftp://example.com/a",
  "https://user:pw@example.com/a",
  "http://localhost/a",
  "http://localhost./a",
  "http://127.1/a",
  "http://0x7f000001/a",
  "http://2130706433/a",
  "http://10.0.0.1/a",
  "http://172.16.0.1/a",
  "http://192.168.1.1/a",
  "http://169.254.169.254/latest/meta-data",
  "http://100.64.0.1/a",
  "http://[::1]/a",
  "http://[::ffff:127.0.0.1]/a",
  "http://metadata.internal/a",
  "http://printer.local/a",
  "no url",
];
for (const link of refused) {
  test(`a link that is not fetched: ${link}`, async () => {
    const { fetch, calls } = scriptedFetch(new Response(JSON.stringify({ fileURL: link })));
    const result = await client({ fetch }).tasks.wait("t-1");
    expect(await failure(result.download())).toBeInstanceOf(DownloadError);
    expect(calls).toHaveLength(1);
  });
}

test("an aborted transfer", async () => {
  const { result } = await serve((socket) => void socket.write("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nabc"));
  const controller = new AbortController();
  const pending = failure(result.save(join(folder, "a"), controller));
  await vi.waitFor(() => expect(readdirSync(folder)).toHaveLength(1));
  controller.abort();
  expect(await pending).toMatchObject({ code: "aborted", taskId: "t-1" });
  expect(readdirSync(folder)).toEqual([]);
});

/** As some `fetch` of a caller's own makes it: its body is a stream of Node's. */
const streamOf = (status: number, headers: Record<string, string>) =>
  Object.defineProperty(new Response(null, { status, headers }), "body", { value: Readable.from(["abc"]) });

test.each([
  ["is none", streamOf(404, {})],
  ["is a web page", streamOf(200, { "content-type": "text/html" })],
  ["leads on", streamOf(302, { location: "https://cdn.example.com/b" })],
  ["is compressed", streamOf(200, { "content-encoding": "gzip" })],
])("a file that %s, in a body that cannot be cancelled: the error is ours", async (_, file) => {
  const status = new Response(JSON.stringify({ fileURL: "https://cdn.example.com/a" }));
  const result = await client({ fetch: scriptedFetch(status, () => file).fetch }).tasks.wait("t-1");
  expect(await failure(result.save(join(folder, "a")))).toMatchObject({ code: "download", taskId: "t-1" });
});
