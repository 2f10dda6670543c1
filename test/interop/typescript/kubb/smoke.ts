import { createTask, type GenerateReply, type GenerateRequest, getTaskStatus } from "./client/index.js";
import { last, server } from "./http.js";
import { bodies } from "./smoke/bodies.js";
import { type Accepted, type Client, type Refused, type Status, smoke } from "./smoke/smoke.js";

function connect(baseUrl: string, apiKey: string): Client<GenerateRequest> {
  return {
    async generate(body) {
      server.url = baseUrl;
      return read(await createTask(body, { headers: { Authorization: `Bearer ${apiKey}` } }));
    },
    async status(taskId): Promise<Status> {
      server.url = baseUrl;
      const data = await getTaskStatus({ apiKey, taskId });
      return { http: last.status, ...data };
    },
  };
}

function read(reply: GenerateReply): Accepted | Refused {
  const inArray = Array.isArray(reply);
  const first = inArray ? reply[0] : reply;
  return first?.taskId === undefined ? { code: first?.code, msg: first?.msg } : { taskId: first.taskId, inArray };
}

await smoke(connect, bodies);
