import type { OperationRow } from "../contract.js";
import { AbortedError, DownloadError, taskError } from "../errors.js";
import { discard } from "../http/discard.js";
import { guardBody, isCompressed } from "../http/guard-body.js";
import { readStatus, type TaskStatus } from "../http/read-status.js";
import { readText } from "../http/read-text.js";
import type { Transport } from "../http/transport.js";
import type { Fail } from "../platform/fail.js";
import type { SavedFile } from "../platform/save-file.js";
import { classifyFailure, saveFile } from "../platform/server.js";
import type { Redact } from "../redact.js";
import { isString } from "../request/parameter-types.js";
import { type Checks, readOptions, signal } from "../request/read-options.js";
import { preview } from "../request/validate.js";

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
   * The file, streamed, fetched from its link without any credentials. Its body fails with a `DownloadError` if it ends early, stalls,
   * is empty or a web page; one that the server compresses against the request comes decompressed, and nothing tells whether it is whole.
   * @throws {DownloadError} an expired link (`tasks.download(taskId)` needs none), or one that leads, by itself or by a redirect, to
   * what is no public http(s) host
   */
  download(options?: LookOptions): Promise<Response>;
  /**
   * Streams the file to `path`: written beside it and renamed when complete, so that `path` is never half a file. A symbolic link stays,
   * and what it leads to is written; a file keeps its mode. Node, Bun and Deno only.
   * @throws {DownloadError} as `download`, when the body is truncated, compressed or a web page, and when `path` cannot be written
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
  /** How the API itself is asked for a file, and what its other replies mean. */
  readonly operation: OperationRow;
  readonly redact: Redact;
  /** Milliseconds that a KiB of a file may take to come. */
  readonly idle: number;
  /** Whether a link may be fetched: the rule at every hop. */
  readonly isFetchable: (link: string) => boolean;
}

/** Redirects of a link that are followed at most. */
const maxHops = 5;

export function createFiles({ transport, operation, redact, idle, isFetchable }: FilesOptions): Files {
  const failing =
    (taskId: string, signal: AbortSignal | undefined): Fail =>
    (what, error, status, call = "download") => {
      if (signal?.aborted) return taskError(AbortedError, "aborted", taskId, "aborted", {}, call);
      const cause = error && classifyFailure(error, redact).cause;
      return taskError(DownloadError, "download", taskId, redact(what), { status, cause }, call);
    };

  /** One reply, and where a link leads on. */
  const request = (taskId: string, link: string | undefined, signal: AbortSignal | undefined, fail: Fail) =>
    transport
      .file(taskId, link, signal)
      // In here, because what a caller's own fetch hands out may be no response at all.
      .then((response) => {
        const { status, headers } = response;
        const location = link && status > 300 && status < 400 && headers.get("location");
        return { response, next: location && new URL(location, link).href };
      })
      .catch((error: unknown) => {
        throw fail("no usable reply", error);
      });

  async function openLink(
    taskId: string,
    link: string,
    { signal }: LookOptions = {},
    toSave?: true,
  ): Promise<Response> {
    const fail = failing(taskId, signal);
    for (let hop = 0, at = link; hop <= maxHops; hop++) {
      const refused = () => fail(`${hop ? "redirected to " : ""}no public http(s) link`);
      if (!isFetchable(at)) throw refused();
      const { response, next } = await request(taskId, at, signal, fail);
      // A caller's own fetch may follow by itself.
      if (response.redirected && !isFetchable(response.url)) throw refused();
      if (next) {
        discard(response.body);
        at = next;
        continue;
      }
      const { status, headers } = response;
      const problem =
        status !== 200
          ? "no file"
          : isPage(headers)
            ? "a web page"
            : toSave && isCompressed(headers) && "compressed, so nothing tells whether it is whole";
      if (!problem) return guardBody(response, { fail, idle, signal, redact });
      discard(response.body);
      throw fail(`${problem} (HTTP ${status})`, undefined, status);
    }
    throw fail("redirected too often");
  }

  /** The API itself is asked once: nothing takes the key along a redirect. It may answer with a state in place of the file. */
  async function openFile(taskId: string, { signal }: LookOptions = {}): Promise<Response> {
    const fail = failing(taskId, signal);
    const { response } = await request(taskId, undefined, signal, fail);
    const { status, headers } = response;
    const isFile = status === operation.file?.http && !isPage(headers);
    const file = isFile ? guardBody(response, { fail, idle, signal, redact }) : response;
    if (isFile && !/json|text/i.test(headers.get("content-type") ?? "")) return file;
    // What is too large for a state, or breaks off, is none: as a file it shows that to its reader.
    const text = await readText(isFile ? file.clone() : file).catch(() => undefined);
    const state = text === undefined ? text : readStatus(operation, taskId, { status, text, why: "" }, redact);
    if (isFile && !state && !isReply(text)) return file;
    discard(file.body);
    throw fail(`${tellState(state)} (HTTP ${status})`, undefined, status, state ? "wait" : "download");
  }

  /** Whether a text has a member of the API's replies, though no row of the table tells what it means. */
  function isReply(text = ""): boolean {
    try {
      const [reply] = [JSON.parse(text)].flat();
      return Object.values(operation.members).some((member) => member in reply);
    } catch {
      return false;
    }
  }

  return {
    result: ({ taskId, fileURL = "", reply }) => ({
      taskId,
      fileURL,
      reply,
      download: async (given) => openLink(taskId, fileURL, readOptions(lookOptions, given, redact)),
      save: async (path, given) => {
        const options = readOptions(lookOptions, given, redact);
        const fail = failing(taskId, options.signal);
        if (!isString(path)) throw fail(`cannot write: expected a path, got ${preview(path)}`);
        return saveFile(await openLink(taskId, fileURL, options, true), path, fail);
      },
    }),
    download: async (taskId, options) => openFile(taskId, readOptions(lookOptions, options, redact)),
  };
}

const isPage = (headers: Headers): boolean => /html/i.test(headers.get("content-type") ?? "");

/** Why there is no file, by what the API answered with in its place. */
function tellState(state: ReturnType<typeof readStatus>): string {
  if (typeof state !== "object") return `no file${state ? `: ${state}` : ""}`;
  return state.state === "failed"
    ? `failed: ${state.failMsg}`
    : state.state === "processing"
      ? "still processing"
      : "no file, but its link";
}
