/**
 * Receives the API's callbacks. The reference documents neither a payload nor a signature, so a callback is only a hint: what
 * it says is not believed, and one without the nonce of a known submission triggers nothing. Polling stays the ground truth.
 */

import { type NodeRequest, type NodeResponse, readBody } from "./callbacks/callback-body.js";
import { notify } from "./events.js";
import type { TaskStatus } from "./http/read-status.js";
import { randomHex } from "./platform/random.js";
import { isString } from "./request/parameter-types.js";
import { anything, type Checks, count, hook, readOptions } from "./request/read-options.js";
import { preview } from "./request/validate.js";
import type { CallbackTicket } from "./submit/callback-ticket.js";
import type { Tasks } from "./wait/tasks.js";

export type { NodeRequest, NodeResponse } from "./callbacks/callback-body.js";
export type { FailedStatus, ProcessingStatus, SucceededStatus, TaskStatus } from "./http/read-status.js";
export type { CallbackTicket } from "./submit/callback-ticket.js";
export type { Tasks } from "./wait/tasks.js";

export interface CallbackReceiverOptions {
  /** The public https URL under which this receiver is mounted. Each submission gets it with a nonce of its own. */
  url: string;
  /** Told once of each task that a callback led to and that the API itself says has ended. What it throws or rejects with is ignored. */
  onEnd?: ((status: TaskStatus) => unknown) | undefined;
  /**
   * Told of a task that a callback revealed after a `SubmissionUnknownError` with this nonce, when the API itself confirms the
   * task. Then wait for it, and call `resolveUnknown`. What it throws or rejects with is ignored.
   */
  onRecovered?: ((status: TaskStatus, nonce: string) => unknown) | undefined;
  /** Submissions remembered at most, at least 1; the oldest are forgotten first, which polling makes up for. Default: 10,000. */
  limit?: number | undefined;
}

const receiverOptions: Checks<CallbackReceiverOptions> = {
  url: anything,
  onEnd: hook,
  onRecovered: hook,
  limit: count,
};

export interface CallbackReceiver {
  /** Give this to the client: `new Cliprise({ apiKey, callbackUrl: receiver.ticket })`. */
  readonly ticket: () => CallbackTicket;
  /** Remembers a task that an earlier process submitted: its id, and its `callbackNonce`. */
  track(taskId: string, nonce: string, tasks: Tasks): void;
  /** For Node's `http` and for Express, before or after a body parser: `app.all("/cliprise", receiver.node)`. */
  readonly node: (request: NodeRequest, response: NodeResponse) => Promise<void>;
  /** For servers that take a `Request` and return a `Response`: Hono, Next.js, Deno, Bun, Workers. */
  readonly fetch: (request: Request) => Promise<Response>;
}

/** One submission that may be called back. */
interface Expected {
  /** Undefined while the submission is under way, or its outcome unknown. */
  taskId?: string | undefined;
  /** Undefined while the submission is under way, or refused: then a callback triggers nothing. */
  tasks?: Tasks;
  /** Set while a look is under way: callbacks that come meanwhile add nothing. */
  looking?: boolean;
}

/** Milliseconds between two looks that callbacks for one task can cause. */
const pause = 1_000;

/** @throws {ConfigurationError} with every option that cannot be used */
export function createCallbackReceiver(given: CallbackReceiverOptions): CallbackReceiver {
  const options = readOptions(receiverOptions, given, String, ({ url }, report) => {
    if (!isString(url) || !/^https:\/\/[^\s#]+$/.test(url))
      report("url", `expected an https URL without a fragment, got ${preview(url)}`);
  });
  const { url: base, onEnd, onRecovered, limit = 10_000 } = options;
  const known = new Map<string, Expected>();

  function remember(nonce: string, expected: Expected): void {
    known.set(nonce, expected);
    for (const oldest of known.keys()) {
      if (known.size <= limit) break;
      known.delete(oldest);
    }
  }

  async function look(nonce: string, expected: Expected, revealed: string | undefined): Promise<void> {
    const { tasks, taskId = revealed } = expected;
    if (!tasks || !taskId || expected.looking) return;
    expected.looking = true;
    try {
      tasks.hint(taskId);
      const status = await tasks.status(taskId);
      if (expected.taskId === undefined) {
        expected.taskId = taskId;
        notify(() => onRecovered?.({ ...status }, nonce));
      }
      if (status.state === "processing") return;
      known.delete(nonce);
      notify(() => onEnd?.(status));
    } catch {
      // A look that fails leaves the task to polling.
    } finally {
      const timer: unknown = setTimeout(() => {
        expected.looking = false;
      }, pause);
      (timer as { unref?(): void }).unref?.();
    }
  }

  /** The HTTP status to answer with; the look itself comes after the answer. */
  async function receive(url: string, read: () => Promise<string | undefined>): Promise<number> {
    const nonce = /[?&]nonce=([0-9a-f]{32})/.exec(url)?.[1] ?? "";
    const expected = known.get(nonce);
    if (!expected) return 404;
    const body = await read();
    if (body === undefined) return 413;
    void look(nonce, expected, findTaskId(`${url} ${body}`));
    return 200;
  }

  return {
    ticket() {
      const nonce = randomHex();
      const expected: Expected = {};
      remember(nonce, expected);
      const url = `${base}${base.includes("?") ? "&" : "?"}nonce=${nonce}`;
      return {
        url,
        nonce,
        settle: (taskId, tasks) => void Object.assign(expected, { taskId, tasks }),
      };
    },
    track: (taskId, nonce, tasks) => remember(nonce, { taskId, tasks }),
    async node(request, response) {
      response.statusCode = await receive(request.url ?? "", () => readBody(request));
      response.end();
    },
    fetch: async (request) => new Response(null, { status: await receive(request.url, () => readBody(request)) }),
  };
}

/** Where a callback may name its task. It is only ever asked about, never believed. */
function findTaskId(text: string): string | undefined {
  return /taskId["']?\s*[=:]\s*["']?([\w.~-]{8,200})/.exec(text)?.[1];
}
