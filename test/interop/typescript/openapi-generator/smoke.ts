import {
  Configuration,
  ErrorMessageFromJSON,
  type GenerateRequest,
  ResponseError,
  TaskStatusFromJSON,
  TasksApi,
} from "./client/index.js";
import { bodies } from "./smoke/bodies.js";
import { type Accepted, type Client, type Refused, type Status, smoke } from "./smoke/smoke.js";

function connect(basePath: string, accessToken: string): Client<GenerateRequest> {
  const api = new TasksApi(new Configuration({ basePath, accessToken }));
  return {
    async generate(generateRequest) {
      try {
        return read(await api.createTask({ generateRequest }));
      } catch (error) {
        return ErrorMessageFromJSON(await bodyOf(error));
      }
    },
    async status(taskId): Promise<Status> {
      try {
        const reply = await api.getTaskStatusRaw({ apiKey: accessToken, taskId });
        return { http: reply.raw.status, ...(await reply.value()) };
      } catch (error) {
        // HTTP 300 comes as an error, its body unread.
        const body = TaskStatusFromJSON(await bodyOf(error));
        return { http: error instanceof ResponseError ? error.response.status : 0, ...body };
      }
    },
  };
}

/** Whatever is no reply of the API's is thrown on. */
async function bodyOf(error: unknown): Promise<unknown> {
  if (error instanceof ResponseError) return error.response.json();
  throw error;
}

/** The reply is left open by the document: what is read of it is looked at here. */
function read(reply: unknown): Accepted | Refused {
  const inArray = Array.isArray(reply);
  const first: unknown = inArray ? reply[0] : reply;
  if (typeof first !== "object" || first === null) throw new Error(`no object: ${JSON.stringify(reply)}`);
  if ("taskId" in first && typeof first.taskId === "string") return { taskId: first.taskId, inArray };
  return {
    code: "code" in first && typeof first.code === "number" ? first.code : undefined,
    msg: "msg" in first && typeof first.msg === "string" ? first.msg : undefined,
  };
}

await smoke(connect, bodies);
