/**
 * Receives the API's callbacks. The reference documents neither a payload nor a signature, so a callback is only a hint: what
 * it says is not believed, and one without the nonce of a known submission triggers nothing. Polling stays the ground truth.
 */

import { type CallbackBody, type NodeRequest, type NodeResponse, readBody } from "./callbacks/callback-body.js";
import { findTaskId } from "./callbacks/find-task-id.js";
import { notify } from "./events.js";
import type { TaskStatus } from "./http/read-status.js";
import { randomHex } from "./platform/random.js";
import { inWorker } from "./platform/server.js";
import { isCallbackUrl } from "./request/encode-request.js";
import { isObject, isString } from "./request/parameter-types.js";
import { plainCopy } from "./request/plain.js";
import { anything, type Checks, count, hook, isFunction, readOptions } from "./request/read-options.js";
import { preview, previewUrl } from "./request/validate.js";
import type { CallbackTicket } from "./submit/callback-ticket.js";
import { callbackUrl, url as link, taskMember } from "./tables/rows.js";
import { remember } from "./wait/remember.js";
import { isTaskId } from "./wait/task-id.js";
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
  /**
   * Remembers a task that an earlier process submitted: its id, as `tasks.wait` takes it, its `callbackNonce` (32 hex digits), and
   * the `tasks` of a client. Whoever already waits for the task looks once more.
   * @throws {ConfigurationError} with every argument that cannot be used
   */
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
  waitUntil(work: Promise<unknown> | undefined): unknown;
}

/** One submission that may be called back. */
interface Expected {
  /** Undefined while the submission is under way, or its outcome unknown. */
  taskId?: string | undefined;
  /** Undefined while the submission is under way, or refused: then a callback triggers nothing yet. */
  tasks?: Tasks;
  /** What is to be done about a callback that came before the submission's reply: tasks may be that quick, or the reply lost. */
  early?: (() => Promise<void>) | undefined;
  /**
   * The tasks looked at of late, and until when, by `performance.now()`, callbacks for them add nothing. By task: one that names the
   * wrong task must not keep the right one back.
   */
  readonly looked: Map<string, number>;
}

/** Milliseconds between two looks that callbacks for one task can cause. */
const pause = 1_000;

/** Tasks that callbacks for one submission can name within a pause: nobody's flood becomes one of looks. */
const looksAtOnce = 8;

interface Tracked {
  taskId: string;
  nonce: string;
  tasks: Tasks;
}

const trackedArguments: Checks<Tracked> = { taskId: anything, nonce: anything, tasks: anything };

/** @throws {ConfigurationError} with every option that cannot be used */
export function createCallbackReceiver(given: CallbackReceiverOptions): CallbackReceiver {
  const options = readOptions(receiverOptions, given, String, ({ url }, report) => {
    if (!isString(url) || url.includes("#") || !isCallbackUrl({ callbackUrl, url: link }, url))
      report("url", `expected a public https URL without a fragment, got ${previewUrl(url)}`);
  });
  const { url: base, onEnd, onRecovered, limit = 10_000 } = options;
  const known = new Map<string, Expected>();
  /** Not settled: under way, refused, or never sent, as by `dryRun`. These must not push out what was charged. */
  const unsettled = new Map<string, Expected>();

  /** Never rejects: nobody may be there to catch it. A look that fails leaves the task to polling. */
  async function look(nonce: string, expected: Expected, revealed: () => string | undefined): Promise<void> {
    try {
      const { tasks, taskId = revealed(), looked } = expected;
      if (!tasks && (taskId || !expected.early)) expected.early = () => look(nonce, expected, () => taskId);
      if (!tasks || !taskId) return;
      const now = performance.now();
      // No timer: in a worker that would end with the request, and this task would never be looked at again.
      for (const [id, until] of looked) if (until <= now) looked.delete(id);
      if (looked.has(taskId) || looked.size >= looksAtOnce) return;
      looked.set(taskId, now + pause);
      tasks.hint(taskId);
      await tell(nonce, expected, await tasks.status(taskId));
    } catch {}
  }

  async function tell(nonce: string, expected: Expected, status: TaskStatus): Promise<void> {
    const { taskId } = status;
    // Both are told before either is waited for: one that never ends does not keep the other.
    const told: Promise<void>[] = [];
    if (expected.taskId === undefined) {
      expected.taskId = taskId;
      told.push(notify(() => onRecovered?.(plainCopy(status), nonce)));
    }
    if (status.state !== "processing" && expected.tasks && expected.taskId === taskId) {
      delete expected.tasks;
      known.delete(nonce);
      told.push(notify(() => onEnd?.(plainCopy(status))));
    }
    await Promise.all(told);
  }

  /** The HTTP status to answer with, and the look, which may go on after the answer. */
  async function receive(
    url: string,
    read: () => Promise<CallbackBody>,
  ): Promise<readonly [status: number, work?: Promise<void>]> {
    const nonce = /[?&]nonce=([0-9a-f]{32})/.exec(url)?.[1] ?? "";
    const expected = known.get(nonce) ?? unsettled.get(nonce);
    if (!expected) return [404];
    // Only a submission whose task is not known needs the body, which may be slow, or never end.
    const body = expected.taskId === undefined ? await read() : { content: undefined };
    if ("refused" in body) return [body.refused];
    return [200, look(nonce, expected, () => findTaskId(taskMember, url, body.content))];
  }

  return {
    ticket() {
      const nonce = randomHex();
      const expected: Expected = { looked: new Map() };
      remember(unsettled, nonce, expected, limit);
      const url = `${base}${base.includes("?") ? "&" : "?"}nonce=${nonce}`;
      return {
        url,
        nonce,
        settle(taskId, tasks) {
          const { early } = Object.assign(expected, { taskId, tasks });
          delete expected.early;
          unsettled.delete(nonce);
          remember(known, nonce, expected, limit);
          return early?.();
        },
      };
    },
    track(taskId, nonce, tasks) {
      checkTracked({ taskId, nonce, tasks });
      remember(known, nonce, { taskId, tasks, looked: new Map() }, limit);
    },
    async node(request, response) {
      const [status, work] = await receive(request.url ?? "", () => readBody(request));
      response.statusCode = status;
      response.end();
      await work;
    },
    async fetch(request, ...contexts) {
      const [status, work] = await receive(request.url, () => readBody(request));
      let kept = false;
      // Platforms' own throw outside of a request: the answer must not be lost to that.
      notify(() => {
        const lifetime = work && contexts.find(isLifetime);
        const waiting = lifetime?.waitUntil(work);
        kept = lifetime !== undefined;
        return waiting;
      });
      if (inWorker() && !kept) await work;
      return new Response(null, { status });
    },
  };
}

function isLifetime(context: unknown): context is Lifetime {
  return typeof (context as Lifetime | null | undefined)?.waitUntil === "function";
}

/** At once, not when a callback comes: then nobody is there to be told. What is wrong is not shown: it may be the key. */
function checkTracked(given: Tracked): void {
  const { taskId, tasks } = readOptions(trackedArguments, given, String, ({ taskId, nonce, tasks }, report) => {
    if (!isTaskId(taskId))
      report("taskId", `expected the id of a task, got ${isString(taskId) ? "blanks" : preview(taskId)}`);
    if (!isString(nonce) || !/^[0-9a-f]{32}$/.test(nonce))
      report("nonce", "expected the 32 hex digits of a task's callbackNonce");
    if (!isObject(tasks) || !isFunction(tasks.hint) || !isFunction(tasks.status))
      report("tasks", "expected the tasks of a client: cliprise.tasks");
  });
  // Which also tells the key from an id.
  tasks.hint(taskId);
}
