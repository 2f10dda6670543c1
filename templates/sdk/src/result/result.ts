import type { OperationRow } from "../contract.js";
import { AbortedError, DownloadError, taskError } from "../errors.js";
import type { TaskStatus } from "../http/read-status.js";
import type { Transport } from "../http/transport.js";
import type { Fail } from "../platform/fail.js";
import type { SavedFile } from "../platform/save-file.js";
import { classifyFailure, guardBody, saveFile } from "../platform/server.js";
import type { Redact } from "../redact.js";
import { type Checks, readOptions, signal } from "../request/read-options.js";

/** For one free request, about a task or for its file. */
export interface LookOptions {
  /** Ends the request, or the transfer of the file, at once. */
  signal?: AbortSignal | undefined;
}

export const lookOptions: Checks<LookOptions> = { signal };

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

export interface Files {
  /** What a finished task has made. */
  result(status: TaskStatus): Result;
  /** The file that the API itself serves. */
  readonly download: (taskId: string, options?: LookOptions) => Promise<Response>;
}

export interface FilesOptions {
  readonly transport: Transport;
  /** How the API itself is asked for a file. */
  readonly file: OperationRow["file"];
  readonly redact: Redact;
  /** Whether a link may be fetched. */
  readonly isFetchable: (link: string) => boolean;
}

export function createFiles({ transport, file, redact, isFetchable }: FilesOptions): Files {
  const failing =
    (taskId: string, signal: AbortSignal | undefined): Fail =>
    (what, error, status) => {
      if (signal?.aborted) return taskError(AbortedError, "aborted", taskId, "aborted", {}, "download");
      const cause = error && classifyFailure(error, redact).cause;
      return taskError(DownloadError, "download", taskId, what, { status, cause }, "download");
    };

  /** The file behind a link, or without one the file that the API itself serves. */
  async function open(taskId: string, { signal }: LookOptions = {}, link?: string): Promise<Response> {
    const fail = failing(taskId, signal);
    if (link !== undefined && !isFetchable(link)) throw fail("not a public http(s) link");
    const response = await transport.file(taskId, link, signal).catch((error: unknown) => {
      throw fail("no reply", error);
    });
    const { status, body, headers } = response;
    // The API may answer with a state instead of a file; a link may lead to a file that is JSON.
    const isFile = link !== undefined || !/json/.test(headers.get("content-type") ?? "");
    if (status === (link === undefined ? file?.http : 200) && isFile) return guardBody(response, fail);
    body?.cancel().catch(() => {});
    throw fail(`no file (HTTP ${status})`, undefined, status);
  }

  return {
    result: ({ taskId, fileURL = "", reply }) => ({
      taskId,
      fileURL,
      reply,
      download: async (given) => open(taskId, readOptions(lookOptions, given, redact), fileURL),
      save: async (path, given) => {
        const options = readOptions(lookOptions, given, redact);
        return saveFile(await open(taskId, options, fileURL), path, failing(taskId, options.signal));
      },
    }),
    download: async (taskId, options) => open(taskId, readOptions(lookOptions, options, redact)),
  };
}
