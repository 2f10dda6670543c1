import { fillReply, hasKey, type Outcome, refuse, replyFor } from "./documented-reply.js";
import type { IncomingRequest } from "./incoming-request.js";
import { fileReply } from "./results.js";
import type { World } from "./world.js";

/** Tells how a task stands, or with `download` delivers its file. In this order: key, task. */
export function status(world: World, request: IncomingRequest, linkBase: string, download: boolean): Outcome {
  const operation = world.tables.api.operations.status;
  if (!hasKey(operation, request, world.settings.apiKey)) return refuse(replyFor(operation, "wrong-key"));
  const taskId = request.query.get(operation.task ?? "") ?? "";
  const task = world.tasks.get(taskId);
  if (!task) return refuse(replyFor(operation, "unknown-task"), { taskId: taskId.slice(0, 100) });

  const details = { taskId, state: task.state };
  if (task.state === "processing") return refuse(replyFor(operation, "processing"), details);
  if (task.state === "failed") {
    const { failMsg } = task;
    const reply = fillReply(replyFor(operation, "failed"), operation, { failure: failMsg });
    return { reply, details: { ...details, failMsg } };
  }
  if (download) return { reply: { ...fileReply(task), status: operation.file?.http ?? 200 }, details };
  const result = world.link(task, linkBase);
  return { reply: fillReply(replyFor(operation, "succeeded"), operation, { result }), details };
}
