import { datedPriceText } from "../../derive/describe.js";
import { localEmulator } from "../../derive/local-emulator.js";
import { fileParameter, memberOf, parameterOf, plainOperations } from "../../derive/operations.js";
import { sampleCallbackUrl } from "../../derive/sample-calls.js";
import { sampleRequest } from "../../derive/sample-request.js";
import { httpText } from "../../ir/api-words.js";
import type { Category, Operation, ResolvedSpec, SendableModel } from "../../ir/types.js";
import { printJson, printJsonChunks } from "../../print/json.js";
import { markdownText } from "../../print/markdown.js";
import { printRequestBody, printRequestLine } from "../../print/request-text.js";
import type { EmittedFile } from "../emitter.js";

const folders: Readonly<Record<Category, string>> = { image: "Image", video: "Video", audio: "Audio" };

/** Stores the handle of the task, which may stand in an array or not, for the requests that ask for the result. */
function keepTaskId(member: string): readonly string[] {
  return [
    'pm.test("the task was accepted", () => {',
    "  const body = pm.response.json();",
    "  const reply = Array.isArray(body) ? body[0] : body;",
    `  pm.expect(reply.${member}, JSON.stringify(reply)).to.be.a("string");`,
    `  pm.collectionVariables.set("taskId", reply.${member});`,
    "});",
  ];
}

/** A Postman collection, format 2.1: a request per model, and two that ask for the result. */
export function* emitPostman(spec: ResolvedSpec): Iterable<EmittedFile> {
  const { api } = spec;
  const collection = {
    info: {
      name: printRequestLine(api.title),
      description:
        "Set `apiKey` in an environment, as a secret: what stands in a collection is shared with it. Each request under " +
        "Generate is charged when it is accepted, and stores `taskId`; Status answers HTTP " +
        `${httpText(api.status, "processing")} until the result is there. ` +
        "The environment beside this file points `baseUrl` and `apiKey` at the local emulator: choose it before you run a whole folder.",
      schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
    },
    item: [
      {
        name: "Generate",
        item: Object.entries(folders).map(([category, name]) => ({
          name,
          item: spec.models.filter(({ entry }) => entry.category === category).map((model) => toItem(model, spec)),
        })),
        event: [
          {
            listen: "test",
            script: { type: "text/javascript", exec: keepTaskId(memberOf(api, api.generate, "task") ?? "taskId") },
          },
        ],
      },
      ...plainOperations(api).flatMap(toPlainItems),
    ],
    auth: toAuth(api.generate),
    variable: [
      { key: "baseUrl", value: api.server.url, type: "string" },
      { key: "apiKey", value: "", type: "string" },
      { key: "callBackUrl", value: printRequestLine(sampleCallbackUrl(api)), type: "string" },
      { key: "taskId", value: "", type: "string" },
    ],
    // A redirect would carry the key to wherever it leads.
    protocolProfileBehavior: { followRedirects: false },
  };
  yield { path: "collections/cliprise.postman_collection.json", text: () => printJsonChunks(collection) };
  const environment = {
    name: "Cliprise emulator",
    values: Object.entries(localEmulator).map(([key, value]) => ({ key, value, type: "default", enabled: true })),
    _postman_variable_scope: "environment",
  };
  yield { path: "collections/cliprise-emulator.postman_environment.json", text: printJson(environment) };
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
      description: description(`${title}, ${datedPriceText(pricing)}. ${summary}${alias}`),
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

/** An operation that takes no model, and the file that it may deliver. */
function toPlainItems(operation: Operation): readonly object[] {
  const file = fileParameter(operation);
  const title = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return [
    toPlainItem(title(operation.id), operation, []),
    ...(file ? [toPlainItem(title(file.name), operation, [{ key: file.name, value: file.value }])] : []),
  ];
}

function toPlainItem(name: string, operation: Operation, query: readonly Query[]): object {
  const task = parameterOf(operation, "task");
  return {
    name,
    request: {
      auth: toAuth(operation),
      method: operation.method,
      url: toUrl(operation, [...(task ? [{ key: task.name, value: "{{taskId}}" }] : []), ...query]),
      description: description(operation.summary),
    },
    response: [],
  };
}

/** Postman adds the key when it sends: it is in no URL and no header that is shown or copied. */
function toAuth({ auth }: Operation): object {
  if (auth.in === "header") return { type: "bearer", bearer: [{ key: "token", value: "{{apiKey}}", type: "string" }] };
  return {
    type: "apikey",
    apikey: [
      { key: "key", value: auth.name, type: "string" },
      { key: "value", value: "{{apiKey}}", type: "string" },
      { key: "in", value: "query", type: "string" },
    ],
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
