import { AbortedError, ClipriseError, DownloadError } from "./errors.js";
import { classifyFailure, saveFile } from "./platform/server.js";
import type { TaskStatus } from "./read-reply.js";
import type { Redact } from "./redact.js";
import type { Transport } from "./transport.js";
import type { SavedFile } from "./save-file.js";
import { isPublicLink } from "./url.js";

/** For one free request, about a task or for its file. */
export interface LookOptions {
  /** Ends the request, or the transfer of the file, at once. */
  signal?: AbortSignal | undefined;
}

/** What a finished task has made. */
export interface Result {
  readonly taskId: string;
  /** Where the file is: a temporary link. Save the file soon. */
  readonly fileURL: string;
  /** The whole status reply, for fields that the SDK does not know. */
  readonly reply: Readonly<Record<string, unknown>>;
  /**
   * The file, streamed, fetched from its link without any credentials. Its body fails with a `DownloadError` if it ends early.
   * @throws {DownloadError} an expired link (`tasks.download(taskId)` needs none), or one that is not public http(s)
   */
  download(options?: LookOptions): Promise<Response>;
  /**
   * Streams the file to `path`: written beside it and renamed when complete, so that `path` is never half a file.
   * Node, Bun and Deno only.
   * @throws {DownloadError} as `download`, when the body is truncated, and when `path` cannot be written
   */
  save(path: string, options?: LookOptions): Promise<SavedFile>;
}

export interface FileContext {
  readonly transport: Transport;
  readonly redact: Redact;
  readonly baseURL: string;
}

export function createResult(status: TaskStatus, fileURL: string, { transport, redact, baseURL }: FileContext): Result {
  const { taskId, reply } = status;
  const download: Result["download"] = async ({ signal } = {}) => {
    const fail = failWith(taskId, redact, signal);
    if (!isPublicLink(fileURL, baseURL)) throw fail("its link is not a public http(s) URL");
    const response = await transport
      .link(fileURL, signal)
      .catch((error) => Promise.reject(fail("no reply", { error })));
    return guardFile(response, fail);
  };
  return {
    taskId,
    fileURL,
    reply,
    download,
    save: async (path, options = {}) =>
      saveFile(await download(options), path, failWith(taskId, redact, options.signal)),
  };
}

export type Fail = (what: string, why?: { error?: unknown; status?: number }) => ClipriseError;

/** Makes a failed transfer's error, which leads back to the task. */
export function failWith(taskId: string, redact: Redact, signal: AbortSignal | undefined): Fail {
  return (what, { error, ...details } = {}) => {
    if (error instanceof ClipriseError) return error;
    if (signal?.aborted)
      return new AbortedError("aborted", `Aborted; get the file with tasks.download("${taskId}")`, { taskId });
    const message = `The file of task ${taskId} could not be fetched: ${what}; try tasks.download("${taskId}")`;
    const cause = error === undefined ? {} : { cause: classifyFailure(error, redact).cause };
    return new DownloadError("download", message, { taskId, ...details, ...cause });
  };
}

/** The response as a caller may have it: without the URL that it came from, and with a body that cannot end early unnoticed. */
export function guardFile({ status, headers, body }: Response, fail: Fail): Response {
  if (status !== 200 || !body) {
    body?.cancel().catch(() => {});
    throw fail(`HTTP ${status}`, { status });
  }
  // A compressed body's length says nothing about what arrives here.
  const expected = headers.has("content-encoding") ? null : headers.get("content-length");
  const reader = body.getReader();
  let bytes = 0;
  const guarded = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (!done) {
          bytes += value.length;
          controller.enqueue(value);
        } else if (expected !== null && Number(expected) !== bytes) {
          throw fail(`truncated, ${bytes} of ${expected} bytes`);
        } else {
          controller.close();
        }
      } catch (error) {
        controller.error(fail(`truncated after ${bytes} bytes`, { error }));
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return new Response(guarded, { status, headers });
}
