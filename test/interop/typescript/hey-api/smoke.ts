import { createClient } from "./client/client/index.js";
import { createTask, type GenerateReply, type GenerateRequest, getTaskStatus } from "./client/index.js";
import { bodies } from "./smoke/bodies.js";
import { type Accepted, type Client, type Refused, type Status, smoke } from "./smoke/smoke.js";

function connect(baseUrl: string, apiKey: string): Client<GenerateRequest> {
  const client = createClient({ baseUrl, auth: apiKey });
  return {
    async generate(body) {
      const { data, error } = await createTask({ client, body });
      return data ? read(data) : { msg: error?.msg };
    },
    async status(taskId): Promise<Status> {
      // HTTP 300 comes as an error; it has the same type.
      const { data, error, response } = await getTaskStatus({ client, query: { apiKey, taskId } });
      return { http: response?.status ?? 0, ...data, ...error };
    },
  };
}

function read(reply: GenerateReply): Accepted | Refused {
  const inArray = Array.isArray(reply);
  const first = inArray ? reply[0] : reply;
  return first?.taskId === undefined ? { code: first?.code, msg: first?.msg } : { taskId: first.taskId, inArray };
}

await smoke(connect, bodies);
