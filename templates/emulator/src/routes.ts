import type { ServerResponse } from "node:http";
import { generate } from "./answer-generate.js";
import { status } from "./answer-status.js";
import { isControlPath } from "./control-api.js";
import { hasKey, type Outcome, ownReply, refuse, replyFor } from "./documented-reply.js";
import type { ApiFacts, OperationFacts, ReplyFact } from "./emulator-tables.js";
import { sendFaulty } from "./faults.js";
import type { IncomingRequest, RequestHandler } from "./incoming-request.js";
import type { Details } from "./journal.js";
import { fileReply, openLink, resultsPath } from "./results.js";
import type { Scenario, Scenarios } from "./scenarios.js";
import { type Fault, type Operation, scenarioHeader } from "./script.js";
import { jsonReply, send } from "./send.js";
import type { World } from "./world.js";

export interface RoutesOptions {
  readonly world: World;
  readonly scenarios: Scenarios;
  readonly control: RequestHandler;
  readonly publicUrl: () => string;
}

/** Which request this is, whether a fault hits it before or after it is carried out, and what the journal tells of it. */
export function createRoutes({ world, scenarios, control, publicUrl }: RoutesOptions): RequestHandler {
  const { api } = world.tables;

  function answer(request: IncomingRequest, operation: Operation | undefined, scenario: Scenario | undefined): Outcome {
    const refused = gate(request, world);
    if (refused) return refused;
    if (operation !== "file" && world.settings.assume["one-account"] === "limited" && ++world.requests > requestLimit)
      return { reply: ownReply(api, 429, "too_many_requests"), details: { refused: "too_many_requests" } };
    switch (operation) {
      case "generate":
        return generate(world, request, scenario);
      case "status":
      case "download":
        return status(world, request, linkBase(request, world, publicUrl), operation === "download");
      case "file": {
        const opened = openLink(request.path, request.query, world.clock.now(), world.random, (id) =>
          world.tasks.get(id),
        );
        if ("task" in opened) return { reply: fileReply(opened.task), details: { taskId: opened.task.id } };
        return { reply: ownReply(api, ...opened.refused), details: { taskId: opened.taskId } };
      }
      default:
        return answerOther(request, world);
    }
  }

  return async (request, response) => {
    if (isControlPath(request.path)) return control(request, response);
    world.clock.catchUp();
    const named = request.headers[scenarioHeader];
    const scenario = request.door ?? (named === undefined ? scenarios.always() : scenarios.get(String(named)));
    if (named !== undefined && !scenario) {
      return send(response, ownReply(api, 400, `emulator: no scenario ${JSON.stringify(named).slice(0, 120)}`));
    }
    const operation = operationOf(request, world);
    const attempt = operation && scenario?.begin(operation);
    const { n } = world.journal.add("request", {
      operation: operation ?? "other",
      method: request.method,
      path: describePath(request, api),
      scenario: scenario?.id,
      attempt,
      ...describeBody(request),
    });
    const { method } = request;
    const about = { request: n, operation: operation ?? "other", method, scenario: scenario?.id };

    if (operation && attempt !== undefined) {
      const fault = scenario?.pick("before", attempt, operation);
      if (fault) return hit(response, fault, about);
    }
    const outcome = answer(request, operation, scenario);
    if (operation && attempt !== undefined && (operation !== "generate" || outcome.committed)) {
      const fault = scenario?.pick("after", attempt, operation);
      if (fault) return hit(response, fault, about, outcome);
    }
    world.journal.add("reply", { ...about, status: outcome.reply.status, ...outcome.details });
    send(response, outcome.reply);
  };

  function hit(response: ServerResponse, fault: Fault, about: Details, outcome?: Outcome): void {
    const phase = outcome ? "after" : "before";
    world.journal.add("fault", { ...about, kind: fault.kind, phase, status: fault.status, ...outcome?.details });
    // Where nothing was carried out, a service that cannot take the request has an answer, too.
    const reply = outcome?.reply ?? ownReply(api, 503, "service_unavailable");
    sendFaulty(response, fault, reply, outcome?.details.taskId);
  }
}

/** Requests that are answered, where it is assumed that there is a limit. */
const requestLimit = 20;

function operationOf(request: IncomingRequest, { tables: { api } }: World): Operation | undefined {
  const { method, path, query } = request;
  const { generate, status } = api.operations;
  if (isFor(generate, request)) return "generate";
  if (isFor(status, request)) {
    return status.file && query.get(status.file.name) === status.file.value ? "download" : "status";
  }
  return method === "GET" && path.startsWith(resultsPath) ? "file" : undefined;
}

function isFor({ method, path }: OperationFacts, request: IncomingRequest): boolean {
  return request.method === method && request.path === path;
}

/** An operation that changes nothing here is answered as documented; anything else is none. */
function answerOther(request: IncomingRequest, { tables: { api }, settings }: World): Outcome {
  const operations = Object.values(api.operations);
  const operation = operations.find((each) => isFor(each, request));
  if (operation && !hasKey(operation, request, settings.apiKey)) {
    const isDocumented = operation.replies.some(({ cause }) => cause === "wrong-key");
    // One that documents no such answer gives that of a submission: a wrong key never succeeds.
    return refuse(replyFor(isDocumented ? operation : api.operations.generate, "wrong-key"));
  }
  const done = operation?.replies.find(({ meaning }) => meaning !== "refused");
  if (done) return { reply: jsonReply(done.http, done.body), details: {} };
  const known = operations.some(({ path }) => path === request.path);
  // Nobody knows what another method is answered with; as a wrong host is, by its words.
  const { http, ...wrongHost } = replyFor(api.operations.generate, "wrong-host", ({ body }) => body !== "");
  if (known) return refuse({ ...wrongHost, http: settings.assume["wrong-method"] === "bad-request" ? http : 405 });
  return { reply: ownReply(api, 404, "not_found"), details: { refused: "not_found" } };
}

/** Results lie on another host in the real world, so the gate is not for them. */
function gate({ path, headers }: IncomingRequest, { settings, tables: { api } }: World): Outcome | undefined {
  if (!settings.hostGate || headers.host === api.host || path.startsWith(resultsPath)) return undefined;
  const isWanted = ({ body }: ReplyFact) => (body === "") === (settings.hostGate === "empty");
  const { http, body } = replyFor(api.operations.generate, "wrong-host", isWanted);
  return { reply: jsonReply(http, body), details: { refused: "wrong_host" } };
}

/** The host that the client asked, because it can reach that one; not the API's own, which leads elsewhere. */
function linkBase({ headers: { host = "" }, door }: IncomingRequest, world: World, publicUrl: () => string): string {
  const usable = host !== world.tables.api.host && /^([\w.-]+|\[[\da-f:.]+\])(:\d+)?$/i.test(host);
  const scheme = door?.door?.url.startsWith("https:") ? "https" : "http";
  return world.settings.publicUrl ?? (usable ? `${scheme}://${host}` : publicUrl());
}

/** The path and its query without the key. Anything long is cut: the journal stays readable. */
function describePath({ path, query }: IncomingRequest, { operations }: ApiFacts): string {
  const shown = new URLSearchParams(query);
  for (const { key = "" } of Object.values(operations)) if (shown.has(key)) shown.set(key, "[redacted]");
  const text = shown.toString().replace("%5Bredacted%5D", "[redacted]");
  return `${path}${text && `?${text}`}`.slice(0, 500);
}

const bodyShown = 16_384;

function describeBody({ method, body }: IncomingRequest): Details {
  if (method === "GET") return {};
  if (body.length > bodyShown) return { bytes: body.length };
  return { body: body.toString("utf8") };
}
