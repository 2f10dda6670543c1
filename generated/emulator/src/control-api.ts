import { time } from "./clock.js";
import { ControlError, missing, readBody, readMembers } from "./control-request.js";
import type { Behaviour } from "./emulator-tables.js";
import { explainRequest } from "./explain-request.js";
import type { IncomingRequest, RequestHandler } from "./incoming-request.js";
import { filterFromQuery } from "./journal.js";
import { overviewOf } from "./overview.js";
import { pageReply, wantsPage } from "./page-reply.js";
import { fileReply } from "./results.js";
import type { Scenarios } from "./scenarios.js";
import { jsonReply, type Reply, send } from "./send.js";
import { oneOf, optional, RefusedError, text, whole } from "./shape.js";
import type { Snapshot } from "./snapshot.js";
import { type EmulatedTask, taskOutcomes } from "./task-store.js";
import type { World } from "./world.js";

/** Everything under this path steers the emulator; the API itself has none of it. */
export const controlPath = "/_emulator";

export function isControlPath(path: string): boolean {
  return path === controlPath || path.startsWith(`${controlPath}/`);
}

export interface ControlOptions {
  readonly world: World;
  readonly scenarios: Scenarios;
  /** Where the emulator listens. */
  readonly url: () => string;
  readonly behaviours: readonly Behaviour[];
  readonly snapshot: () => Snapshot;
  readonly restore: (snapshot: Snapshot) => Promise<void>;
  readonly reset: () => Promise<void>;
  readonly problems: () => readonly string[];
}

type Route = (request: IncomingRequest, id: string) => unknown | Promise<unknown>;

/** The emulator's own API: for tests in any language. JSON in, JSON out. */
export function createControlApi(options: ControlOptions): RequestHandler {
  const { world, scenarios } = options;
  const { page } = world.tables;
  const pageFile = (name: string) => pageReply((Object.hasOwn(page, name) && page[name]) || missing(`file ${name}`));
  const routes: Readonly<Record<string, Route>> = {
    "GET /": (request) =>
      wantsPage(request)
        ? pageFile("index.html")
        : { routes: Object.keys(routes).map((route) => route.replace(" ", ` ${controlPath}`)) },
    "GET /page/:id": (_, name) => pageFile(name),
    "GET /overview": () => overviewOf(world, scenarios, options.url()),
    "GET /requests/:id": (_, n) => explainRequest(world, Number(n)) ?? missing(`request ${n} in the journal`),
    "GET /results/:id": (_, id) => {
      const task = world.tasks.get(id);
      return task?.state === "done" ? fileReply(task) : missing(`result of task ${id}`);
    },
    "GET /behaviours": () => ({ behaviours: options.behaviours }),
    "GET /clock": () => ({ kind: world.clock.kind, now: world.clock.now() }),
    "POST /clock": async (request) => {
      if (world.clock.kind === "real")
        throw new ControlError(409, "a real clock cannot be advanced; start with a virtual one");
      await world.clock.advance(readMembers(request, { advance: time }).advance as number);
      return { kind: world.clock.kind, now: world.clock.now() };
    },
    "GET /journal": ({ query }) => {
      const entries = world.journal.entries(filterFromQuery(query));
      return { count: entries.length, dropped: world.journal.dropped, entries };
    },
    "GET /ledger": () => world.ledger.state(),
    "POST /ledger": (request) => {
      world.addCredits(readMembers(request, { add: whole(Number.MIN_SAFE_INTEGER) }).add as number);
      return world.ledger.state();
    },
    "GET /scenarios": () => ({ scenarios: scenarios.reports() }),
    "POST /scenarios": async (request) => {
      const { report, ...handle } = await scenarios.add(readBody(request));
      return handle;
    },
    "GET /scenarios/:id": (_, id) => scenarios.get(id)?.report() ?? missing(`scenario ${id}`),
    "DELETE /scenarios/:id": async (_, id) =>
      (await scenarios.remove(id)) ? { removed: id } : missing(`scenario ${id}`),
    "GET /tasks": () => ({ tasks: world.tasks.list() }),
    "GET /tasks/:id": (_, id) => world.tasks.get(id) ?? missing(`task ${id}`),
    "POST /tasks/:id": (request, id) => {
      const { outcome, failMsg } = readMembers(request, { outcome: oneOf(taskOutcomes), failMsg: optional(text) });
      if (!world.end(id, outcome as EmulatedTask["outcome"], failMsg as string | undefined)) {
        missing(`processing task ${id}`);
      }
      world.clock.catchUp();
      return world.tasks.get(id);
    },
    "GET /snapshot": () => options.snapshot(),
    "POST /snapshot": async (request) => {
      await options.restore(readBody(request) as unknown as Snapshot);
      return { restored: true };
    },
    "POST /reset": async () => {
      await options.reset();
      return { reset: true };
    },
    "GET /verify": () => {
      const problems = options.problems();
      if (problems.length === 0) return { ok: true };
      return {
        status: 409,
        headers: jsonReply(409, "").headers,
        body: Buffer.from(JSON.stringify({ ok: false, problems })),
      };
    },
  };

  return async (request, response) => {
    world.clock.catchUp();
    send(response, await answer(request));
  };

  async function answer(request: IncomingRequest): Promise<Reply> {
    const [, name = "", id, ...more] = request.path.slice(controlPath.length).split("/");
    const key = `${request.method} /${name}${id === undefined ? "" : "/:id"}`;
    const route = more.length === 0 && Object.hasOwn(routes, key) ? routes[key] : undefined;
    try {
      if (!route)
        throw new ControlError(404, `no ${request.method} ${request.path.slice(0, 200)}; see GET ${controlPath}/`);
      const value = await route(request, decodeURIComponent(id ?? ""));
      return isReply(value) ? value : jsonReply(200, value);
    } catch (error) {
      if (error instanceof RefusedError) return jsonReply(400, { error: error.message, problems: error.problems });
      if (error instanceof ControlError) return jsonReply(error.status, { error: error.message });
      if (error instanceof URIError) return jsonReply(400, { error: "bad id" });
      throw error;
    }
  }
}

function isReply(value: unknown): value is Reply {
  return typeof value === "object" && value !== null && "body" in value && value.body instanceof Buffer;
}
