/**
 * Receives the API's callbacks. The reference documents neither a payload nor a signature, so a callback is only a hint: what
 * it says is not believed, and one without the nonce of a known submission triggers nothing. Polling stays the ground truth.
 */

import { type NodeRequest, type NodeResponse, readBody } from "./callbacks/callback-body.js";
import { notify } from "./events.js";
import type { TaskStatus } from "./http/read-status.js";
import { randomHex } from "./platform/random.js";
import { inWorker } from "./platform/server.js";
import { isString } from "./request/parameter-types.js";
import { anything, type Checks, count, hook, readOptions } from "./request/read-options.js";
import { preview } from "./request/validate.js";
import type { CallbackTicket } from "./submit/callback-ticket.js";
import { remember } from "./wait/remember.js";
import type { Tasks } from "./wait/tasks.js";

export type { NodeRequest, NodeResponse } from "./callbacks/callback-body.js";
export type { FailedStatus, ProcessingStatus, SucceededStatus, TaskStatus } from "./http/read-status.js";
export type { CallbackTicket } from "./submit/callback-ticket.js";
export type { Tasks } from "./wait/tasks.js";

export interface CallbackReceiverOptions {
  /** The public https URL under which this receiver is mounted. Each submission gets it with a nonce of its own. */
  url: string;
  /**
   * Told once of each task that a callback led to and that the API itself says has ended. A promise is waited for as part of the
   * look; what it throws or rejects with is ignored.
   */
  onEnd?: ((status: TaskStatus) => unknown) | undefined;
  /**
   * Told of a task that a callback revealed after a `SubmissionUnknownError` with this nonce, when the API itself confirms the
   * task. Then wait for it, and call `resolveUnknown`. Promises and errors as with `onEnd`.
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
  /**
   * For Node's `http` and for Express, before or after a body parser: `app.all("/cliprise", receiver.node)`. It answers at once; its
   * promise is fulfilled when the look and the hooks are over. Where what goes on after the answer is cut off (Vercel, Lambda),
   * await it, or hand it to the platform's `waitUntil`.
   */
  readonly node: (request: NodeRequest, response: NodeResponse) => Promise<void>;
  /**
   * For servers that take a `Request` and return a `Response`: Hono, Next.js, Deno, Bun, Workers. Where what goes on after the
   * answer is cut off, give it the platform's context, or any object with its `waitUntil`: that gets a promise that is fulfilled when the
   * look and the hooks are over, and never rejects. `export default { fetch: receiver.fetch }` works, too. Without one, in
   * Workers the answer comes after the look, elsewhere before.
   */
  readonly fetch: (request: Request, ...contexts: readonly unknown[]) => Promise<Response>;
}

/** What keeps a request's work alive after its answer: the context of a worker, `c.executionCtx` of Hono, `{ waitUntil: after }` of Next. */
interface Lifetime {
  waitUntil(work: Promise<unknown>): void;
}

/** One submission that may be called back. */
interface Expected {
  /** Undefined while the submission is under way, or its outcome unknown. */
  taskId?: string | undefined;
  /** Undefined while the submission is under way, or refused: then a callback triggers nothing. */
  tasks?: Tasks;
  /** When the next look may begin, by `performance.now()`: callbacks that come before add nothing. */
  next?: number;
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

  async function look(nonce: string, expected: Expected, revealed: string | undefined): Promise<void> {
    const { tasks, taskId = revealed, next = 0 } = expected;
    const now = performance.now();
    if (!tasks || !taskId || now < next) return;
    // No timer: in a worker that would end with the request, and this task would never be looked at again.
    expected.next = now + pause;
    tasks.hint(taskId);
    // A look that fails leaves the task to polling.
    const status = await tasks.status(taskId).catch(() => undefined);
    if (!status) return;
    // Both are told before either is waited for: one that never ends does not keep the other.
    const told: Promise<void>[] = [];
    if (expected.taskId === undefined) {
      expected.taskId = taskId;
      told.push(notify(() => onRecovered?.({ ...status }, nonce)));
    }
    if (status.state !== "processing" && expected.tasks) {
      delete expected.tasks;
      known.delete(nonce);
      told.push(notify(() => onEnd?.({ ...status })));
    }
    await Promise.all(told);
  }

  /** The HTTP status to answer with, and the look, which may go on after the answer. */
  async function receive(
    url: string,
    read: () => Promise<string | undefined>,
  ): Promise<readonly [status: number, work?: Promise<void>]> {
    const nonce = /[?&]nonce=([0-9a-f]{32})/.exec(url)?.[1] ?? "";
    const expected = known.get(nonce);
    if (!expected) return [404];
    const body = await read();
    if (body === undefined) return [413];
    return [200, look(nonce, expected, findTaskId(`${url} ${body}`))];
  }

  return {
    ticket() {
      const nonce = randomHex();
      const expected: Expected = {};
      remember(known, nonce, expected, limit);
      const url = `${base}${base.includes("?") ? "&" : "?"}nonce=${nonce}`;
      return {
        url,
        nonce,
        settle: (taskId, tasks) => void Object.assign(expected, { taskId, tasks }),
      };
    },
    track: (taskId, nonce, tasks) => remember(known, nonce, { taskId, tasks }, limit),
    async node(request, response) {
      const [status, work] = await receive(request.url ?? "", () => readBody(request));
      response.statusCode = status;
      response.end();
      await work;
    },
    async fetch(request, ...contexts) {
      const [status, work] = await receive(request.url, () => readBody(request));
      const lifetime = contexts.find(isLifetime);
      if (work && lifetime) lifetime.waitUntil(work);
      else if (inWorker()) await work;
      return new Response(null, { status });
    },
  };
}

function isLifetime(context: unknown): context is Lifetime {
  return typeof (context as Lifetime | null | undefined)?.waitUntil === "function";
}

/** Where a callback may name its task. It is only ever asked about, never believed. */
function findTaskId(text: string): string | undefined {
  return /taskId["']?\s*[=:]\s*["']?([\w.~-]{8,200})/.exec(text)?.[1];
}
