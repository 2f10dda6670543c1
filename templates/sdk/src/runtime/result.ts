import { AbortedError, ClipriseError, DownloadError } from "./errors.js";
import { classifyFailure, guardBody, saveFile } from "./platform/server.js";
import type { TaskStatus } from "./read-reply.js";
import type { Redact } from "./redact.js";
import type { SavedFile } from "./save-file.js";
import type { Transport } from "./transport.js";

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

/** Makes a failed transfer's error, which leads back to the task. */
export type Fail = (what: string, error?: unknown, status?: number) => ClipriseError;

export interface Files {
  /** What a finished task has made. */
  result(status: TaskStatus): Result;
  /** The file that the API itself serves. */
  download(taskId: string, options?: LookOptions): Promise<Response>;
}

/** @param isFetchable whether a link may be fetched */
export function createFiles(transport: Transport, redact: Redact, isFetchable: (link: string) => boolean): Files {
  const failing =
    (taskId: string, signal: AbortSignal | undefined): Fail =>
    (what, error, status) => {
      if (error instanceof ClipriseError) return error;
      const resume = `try tasks.download("${taskId}")`;
      if (signal?.aborted) return new AbortedError("aborted", `Aborted; ${resume}`, { taskId });
      const cause = error === undefined ? error : classifyFailure(error, redact).cause;
      return new DownloadError("download", `No file of task ${taskId}: ${what}; ${resume}`, { taskId, status, cause });
    };

  async function open(pending: Promise<Response>, fail: Fail): Promise<Response> {
    const response = await pending.catch((error: unknown) => Promise.reject(fail("no reply", error)));
    const { status, body } = response;
    if (status === 200) return guardBody(response, fail);
    body?.cancel().catch(() => {});
    throw fail(`HTTP ${status}`, undefined, status);
  }

  return {
    result({ taskId, fileURL = "", reply }) {
      const download: Result["download"] = async ({ signal } = {}) => {
        const fail = failing(taskId, signal);
        if (!isFetchable(fileURL)) throw fail("not a public http(s) link");
        return open(transport.link(fileURL, signal), fail);
      };
      return {
        taskId,
        fileURL,
        reply,
        download,
        save: async (path, options) => saveFile(await download(options), path, failing(taskId, options?.signal)),
      };
    },
    async download(taskId, { signal } = {}) {
      const fail = failing(taskId, signal);
      const response = await open(transport.file(taskId, signal), fail);
      // A state instead of a file.
      if (/json/.test(response.headers.get("content-type") ?? "")) throw fail("no file");
      return response;
    },
  };
}
