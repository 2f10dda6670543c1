import type { Behaviour } from "./emulator-tables.js";
import type { IncomingRequest, RequestHandler } from "./incoming-request.js";
import type { EntryType } from "./journal.js";
import type { Scenarios } from "./scenarios.js";
import { ScriptError } from "./script.js";
import { jsonReply, type Reply, send } from "./send.js";
import type { Snapshot } from "./snapshot.js";
import type { World } from "./world.js";

/** Everything under this path steers the emulator; the API itself has none of it. */
export const controlPath = "/_emulator";

export interface ControlOptions {
  readonly world: World;
  readonly scenarios: Scenarios;
  readonly behaviours: readonly Behaviour[];
  readonly snapshot: () => Snapshot;
  readonly restore: (snapshot: Snapshot) => Promise<void>;
  readonly reset: () => Promise<void>;
  readonly problems: () => readonly string[];
}

type Route = (request: IncomingRequest, id: string) => unknown | Promise<unknown>;

/** Where a request asks for what there is not. */
class ControlError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The emulator's own API: for tests in any language. JSON in, JSON out. */
export function createControlApi(options: ControlOptions): RequestHandler {
  const { world, scenarios } = options;
  const routes: Readonly<Record<string, Route>> = {
    "GET /": () => ({ routes: Object.keys(routes).map((route) => route.replace(" ", ` ${controlPath}`)) }),
    "GET /behaviours": () => ({ behaviours: options.behaviours }),
    "GET /clock": () => ({ kind: world.clock.kind, now: world.clock.now() }),
    "POST /clock": async (request) => {
      if (world.clock.kind === "real")
        throw new ControlError(409, "a real clock cannot be advanced; start with a virtual one");
      await world.clock.advance(readNumber(request, "advance", 0));
      return { kind: world.clock.kind, now: world.clock.now() };
    },
    "GET /journal": ({ query }) => {
      const entries = world.journal.entries(readFilter(query));
      return { count: entries.length, dropped: world.journal.dropped, entries };
    },
    "GET /ledger": () => world.ledger.state(),
    "POST /ledger": (request) => {
      const credits = readNumber(request, "add", Number.MIN_SAFE_INTEGER);
      world.ledger.add(credits);
      world.journal.add("credits", { credits, balance: world.ledger.balance });
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
      const { outcome, failMsg } = readBody(request) as { outcome?: unknown; failMsg?: unknown };
      if (outcome !== "done" && outcome !== "failed") throw new ControlError(400, "outcome is done or failed");
      if (!world.end(id, outcome, failMsg === undefined ? undefined : String(failMsg)))
        missing(`processing task ${id}`);
      world.clock.catchUp();
      return world.tasks.get(id);
    },
    "GET /snapshot": () => options.snapshot(),
    "POST /snapshot": async (request) => {
      await options.restore(readBody(request) as unknown as Snapshot).catch((error: unknown) => {
        throw error instanceof TypeError ? new ControlError(400, error.message) : error;
      });
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
      if (error instanceof ScriptError) return jsonReply(400, { error: "bad_scenario", problems: error.problems });
      if (error instanceof ControlError) return jsonReply(error.status, { error: error.message });
      if (error instanceof URIError) return jsonReply(400, { error: "bad id" });
      throw error;
    }
  }
}

function isReply(value: unknown): value is Reply {
  return typeof value === "object" && value !== null && "body" in value && value.body instanceof Buffer;
}

function missing(what: string): never {
  throw new ControlError(404, `no ${what}`);
}

function readBody({ body }: IncomingRequest): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body.toString("utf8"));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {}
  throw new ControlError(400, "the body is no JSON object");
}

function readNumber(request: IncomingRequest, name: string, least: number): number {
  const value = readBody(request)[name];
  if (!Number.isSafeInteger(value) || Number(value) < least) throw new ControlError(400, `${name} is no whole number`);
  return Number(value);
}

/** `?type=request&operation=generate&scenario=s-1&taskId=…` */
function readFilter(query: URLSearchParams): Readonly<Record<string, unknown>> {
  const filter: { type?: EntryType; [name: string]: unknown } = {};
  for (const [name, value] of query) filter[name] = name === "status" || name === "attempt" ? Number(value) : value;
  return filter;
}
