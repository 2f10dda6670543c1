import { priceText } from "../../derive/describe.js";
import { fileParameter, parameterOf, plainOperations, stateText } from "../../derive/operations.js";
import { sampleCallbackUrl } from "../../derive/sample-calls.js";
import { sampleRequest } from "../../derive/sample-request.js";
import type { Api, Operation, ResolvedSpec, SendableModel } from "../../ir/types.js";
import { printRequestBody, printRequestLine } from "../../print/request-text.js";
import type { EmittedFile } from "../emitter.js";

/**
 * Requests for the HTTP clients of editors, in what VS Code's REST Client, JetBrains' HTTP Client and httpYac have in common:
 * no script, no reference to another request's reply. The key comes from the editor's environment.
 */
export function* emitHttpFile(spec: ResolvedSpec): Iterable<EmittedFile> {
  const { api, models } = spec;
  const blocks = [
    `# ${printRequestLine(api.title)}: a request per model, then status and download.
#
# Set apiKey in your editor's environment, so that the key is in no file that is shared:
#   VS Code REST Client   "rest-client.environmentVariables" in the user settings
#   JetBrains, httpYac    http-client.private.env.json beside this file, not committed
# A generate request is charged when it is accepted.

@baseUrl = ${api.server.url}
@callBackUrl = ${printRequestLine(sampleCallbackUrl(api))}
@taskId = from-the-reply-to-a-generate-request
`,
    ...models.map((model) => toBlock(model, spec)),
    ...plainOperations(api).flatMap((operation) => toPlainBlocks(operation, api)),
  ];
  yield { path: "collections/cliprise.http", text: blocks.join("\n") };
}

/** An operation that takes no model, and the file that it may deliver. A redirect would carry the key to wherever it leads. */
function toPlainBlocks(operation: Operation, api: Api): readonly string[] {
  const file = fileParameter(operation);
  const plain = toCall(operation, taskQuery(operation));
  const blocks = [
    `### ${printRequestLine(`${operation.id}: ${stateText(operation, api)}`)}\n# @no-redirect\n${plain}\n`,
  ];
  if (file) {
    const call = toCall(operation, [...taskQuery(operation), `${file.name}=${file.value}`]);
    blocks.push(`### ${file.name}: the file itself\n# @no-redirect\n${call}\n`);
  }
  return blocks;
}

function taskQuery(operation: Operation): readonly string[] {
  const task = parameterOf(operation, "task");
  return task ? [`${task.name}={{taskId}}`] : [];
}

/** The first line of a request, and the key where it belongs. */
function toCall({ method, path, auth }: Operation, query: readonly string[]): string {
  const search = [...(auth.in === "query" ? [`${auth.name}={{apiKey}}`] : []), ...query].join("&");
  const line = `${method} {{baseUrl}}${path}${search && `?${search}`}`;
  return auth.in === "header" ? `${line}\n${auth.name}: ${auth.scheme} {{apiKey}}` : line;
}

function toBlock(sendable: SendableModel, spec: ResolvedSpec): string {
  const { model, title, body } = sampleRequest(sendable, spec);
  const { aliasOf, pricing } = sendable.entry;
  const alias = aliasOf === null ? "" : `; deprecated, send ${aliasOf}`;
  return `### ${printRequestLine(`${model}: ${title}, ${priceText(pricing)}${alias}`)}
${toCall(spec.api.generate, [])}
Content-Type: application/json

${printRequestBody(body, ["callBackUrl"])}
`;
}
