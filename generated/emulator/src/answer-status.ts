import type { Outcome } from "./answer-generate.js";
import type { ReplyFact } from "./emulator-tables.js";
import type { IncomingRequest } from "./incoming-request.js";
import { fileReply } from "./results.js";
import { jsonReply } from "./send.js";
import type { World } from "./world.js";

/** Tells how a task stands, or with `download` delivers its file. In this order: key, task. */
export function status(world: World, { query }: IncomingRequest, linkBase: string, download: boolean): Outcome {
  const { replies } = world.tables.api.status;
  if (query.get("apiKey") !== world.settings.apiKey)
    return answer(replies.invalid_api_key, { refused: "invalid_api_key" });
  const taskId = query.get("taskId") ?? "";
  const task = world.tasks.get(taskId);
  if (!task) return answer(replies.invalid_taskId, { refused: "invalid_taskId", taskId: taskId.slice(0, 100) });

  const details = { taskId, state: task.state };
  if (task.state === "processing") return answer(replies.processing, details);
  if (task.state === "failed") {
    const { failMsg } = task;
    return { reply: fill(replies.failed, { failMsg }), details: { ...details, failMsg } };
  }
  if (download) return { reply: fileReply(task), details };
  return { reply: fill(replies.completed, { fileURL: world.link(task, linkBase) }), details };
}

function answer({ http, body }: ReplyFact, details: Outcome["details"]): Outcome {
  return { reply: jsonReply(http, body), details };
}

/** The documented body, with this task's own values in it. */
function fill({ http, body }: ReplyFact, values: object): Outcome["reply"] {
  return jsonReply(http, { ...JSON.parse(body), ...values });
}
