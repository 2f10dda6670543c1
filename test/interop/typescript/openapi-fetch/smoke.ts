import createClient from "openapi-fetch";
import type { components, paths } from "./cliprise.js";
import { bodies } from "./smoke/bodies.js";
import { type Accepted, type Client, type Refused, type Status, smoke } from "./smoke/smoke.js";

type Request = components["schemas"]["GenerateRequest"];
type Reply = components["schemas"]["GenerateReply"];

function connect(baseUrl: string, apiKey: string): Client<Request> {
  const client = createClient<paths>({ baseUrl, headers: { Authorization: `Bearer ${apiKey}` } });
  return {
    async generate(body) {
      const { data, error } = await client.POST("/app/cliprise/generate", { body });
      return data ? read(data) : { msg: error?.msg };
    },
    async status(taskId): Promise<Status> {
      const query = { apiKey, taskId };
      // HTTP 300 comes as an error; it has the same type.
      const { data, error, response } = await client.GET("/app/cliprise/status", { params: { query } });
      return { http: response.status, ...data, ...error };
    },
  };
}

function read(reply: Reply): Accepted | Refused {
  const inArray = Array.isArray(reply);
  const first = inArray ? reply[0] : reply;
  return first?.taskId === undefined ? { code: first?.code, msg: first?.msg } : { taskId: first.taskId, inArray };
}

await smoke(connect, bodies);
