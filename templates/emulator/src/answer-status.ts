import { fillReply, hasKey, type Outcome, refuse, replyFor } from "./documented-reply.js";
import type { IncomingRequest } from "./incoming-request.js";
import { fileReply } from "./results.js";
import type { World } from "./world.js";

/** Tells how a task stands, or with `download` delivers its file. In this order: key, task. */
export function status(world: World, request: IncomingRequest, linkBase: string, download: boolean): Outcome {
  const { assume, apiKey } = world.settings;
  const operation = world.tables.api.operations.status;
  if (!hasKey(operation, request, apiKey)) return refuse(replyFor(operation, "wrong-key"));
  const taskId = request.query.get(operation.task ?? "") ?? "";
  const task = world.tasks.get(taskId);
  const isKnown = task && (assume["known-at-once"] === "known" || world.clock.now() - task.createdAt >= knownAfter);
  if (!isKnown) {
    const answer = assume["unknown-task-answer"] === "failed" ? "failed" : "unknown-task";
    return refuse(replyFor(operation, answer), { taskId: taskId.slice(0, 100) });
  }

  const { state, failMsg } = task;
  const details = { taskId, state };
  if (download && state !== "done" && assume["download-too-early"] === "refused")
    return refuse(replyFor(operation, "unknown-task"), details);
  const word = assume["status-words"] === "completed" ? {} : { state: state === "done" ? "success" : "error" };
  if (state === "processing") {
    const { http, ...processing } = replyFor(operation, "processing");
    const said = { ...processing, http: assume["processing-is-300"] === "own-status" ? http : 200 };
    const { reply } = refuse(said, details);
    const headers = assume["no-location"] === "none" ? {} : { location: `${request.path}?${request.query}` };
    return { reply: { ...reply, headers: { ...reply.headers, ...headers } }, details };
  }
  if (state === "failed") {
    const reply = fillReply(replyFor(operation, "failed"), operation, { failure: failMsg, ...word });
    return { reply, details: { ...details, failMsg } };
  }
  if (download) return { reply: { ...fileReply(task), status: operation.file?.http ?? 200 }, details };
  const result = world.link(task, linkBase);
  return { reply: fillReply(replyFor(operation, "succeeded"), operation, { result, ...word }), details };
}

/** Milliseconds in which a task is not known yet, where that is assumed. */
const knownAfter = 2_000;
