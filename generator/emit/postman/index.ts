import { priceText } from "../../derive/describe.js";
import { sampleCallbackUrl } from "../../derive/sample-calls.js";
import { sampleRequest } from "../../derive/sample-request.js";
import type { Category, Operation, ResolvedSpec, SendableModel } from "../../ir/types.js";
import { printJsonChunks } from "../../print/json.js";
import { markdownText } from "../../print/markdown.js";
import { printRequestBody, printRequestLine } from "../../print/request-text.js";
import type { EmittedFile } from "../emitter.js";

const folders: Readonly<Record<Category, string>> = { image: "Image", video: "Video", audio: "Audio" };

/** Stores the handle of the task, which may stand in an array or not, for the two requests that ask for the result. */
const keepTaskId = [
  'pm.test("the task was accepted", () => {',
  "  const body = pm.response.json();",
  "  const reply = Array.isArray(body) ? body[0] : body;",
  '  pm.expect(reply.taskId, JSON.stringify(reply)).to.be.a("string");',
  '  pm.collectionVariables.set("taskId", reply.taskId);',
  "});",
];

/** A Postman collection, format 2.1: a request per model, and two that ask for the result. */
export function* emitPostman(spec: ResolvedSpec): Iterable<EmittedFile> {
  const { api } = spec;
  const collection = {
    info: {
      name: printRequestLine(api.title),
      description:
        "Set `apiKey` in an environment, as a secret: what stands in a collection is shared with it. Each request under " +
        "Generate is charged when it is accepted, and stores `taskId`; Status answers HTTP 300 until the result is there. " +
        "Point `baseUrl` at the local emulator before you run a whole folder.",
      schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
    },
    item: [
      {
        name: "Generate",
        item: Object.entries(folders).map(([category, name]) => ({
          name,
          item: spec.models.filter(({ entry }) => entry.category === category).map((model) => toItem(model, spec)),
        })),
        event: [{ listen: "test", script: { type: "text/javascript", exec: keepTaskId } }],
      },
      toStatusItem("Status", api.status, []),
      toStatusItem("Download", api.status, [{ key: "download", value: "true" }]),
    ],
    auth: { type: "bearer", bearer: [{ key: "token", value: "{{apiKey}}", type: "string" }] },
    variable: [
      { key: "baseUrl", value: api.server.url, type: "string" },
      { key: "apiKey", value: "", type: "string" },
      { key: "callBackUrl", value: printRequestLine(sampleCallbackUrl(api)), type: "string" },
      { key: "taskId", value: "", type: "string" },
    ],
    // A redirect would carry the key to wherever it leads.
    protocolProfileBehavior: { followRedirects: false },
  };
  yield { path: "collections/cliprise.postman_collection.json", text: printJsonChunks(collection) };
}

function toItem(sendable: SendableModel, spec: ResolvedSpec): object {
  const { model, title, body } = sampleRequest(sendable, spec);
  const { aliasOf, summary, pricing } = sendable.entry;
  const alias = aliasOf === null ? "" : ` Deprecated: send ${aliasOf}.`;
  return {
    name: model,
    request: {
      method: spec.api.generate.method,
      header: [{ key: "Content-Type", value: "application/json" }],
      body: {
        mode: "raw",
        raw: printRequestBody(body, ["callBackUrl"]),
        options: { raw: { language: "json" } },
      },
      url: toUrl(spec.api.generate, []),
      description: description(`${title}, ${priceText(pricing)}. ${summary}${alias}`),
    },
    response: [],
  };
}

/** Postman shows descriptions as Markdown. */
function description(text: string): string {
  return markdownText(printRequestLine(text));
}

interface Query {
  readonly key: string;
  readonly value: string;
}

function toStatusItem(name: string, operation: Operation, query: readonly Query[]): object {
  return {
    name,
    request: {
      // Postman adds the key to the query when it sends: it is in no URL that is shown or copied.
      auth: {
        type: "apikey",
        apikey: [
          { key: "key", value: "apiKey", type: "string" },
          { key: "value", value: "{{apiKey}}", type: "string" },
          { key: "in", value: "query", type: "string" },
        ],
      },
      method: operation.method,
      url: toUrl(operation, [{ key: "taskId", value: "{{taskId}}" }, ...query]),
      description: description(operation.summary),
    },
    response: [],
  };
}

function toUrl({ path }: Operation, query: readonly Query[]): object {
  const search = query.map(({ key, value }) => `${key}=${value}`).join("&");
  return {
    raw: `{{baseUrl}}${path}${search && `?${search}`}`,
    host: ["{{baseUrl}}"],
    path: path.split("/").slice(1),
    ...(query.length > 0 && { query }),
  };
}
