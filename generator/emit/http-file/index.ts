import { datedPriceText } from "../../derive/describe.js";
import { localEmulator } from "../../derive/local-emulator.js";
import { fileParameter, parameterOf, plainOperations, stateText } from "../../derive/operations.js";
import { sampleCallbackUrl } from "../../derive/sample-calls.js";
import { sampleRequest } from "../../derive/sample-request.js";
import type { Api, Operation, ResolvedSpec, SendableModel } from "../../ir/types.js";
import { printJson } from "../../print/json.js";
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
# Choose an environment before you send: emulator (npx @cliprise/emulator), where nothing costs anything, or live, where a
# generate request is charged when it is accepted. The live key goes where no file that is shared has it:
#   JetBrains, httpYac    http-client.env.json beside this file has both; add {"live": {"apiKey": "..."}} in
#                         http-client.private.env.json, not committed
#   VS Code REST Client   the same two under "rest-client.environmentVariables" in the user settings, with the key

@callBackUrl = ${printRequestLine(sampleCallbackUrl(api))}
@taskId = from-the-reply-to-a-generate-request
`,
    ...models.map((model) => toBlock(model, spec)),
    ...plainOperations(api).flatMap((operation) => toPlainBlocks(operation, api)),
  ];
  yield { path: "collections/cliprise.http", text: blocks.join("\n") };
  const environments = { emulator: localEmulator, live: { baseUrl: api.server.url } };
  yield { path: "collections/http-client.env.json", text: printJson(environments) };
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
  return `### ${printRequestLine(`${model}: ${title}, ${datedPriceText(pricing)}${alias}`)}
${toCall(spec.api.generate, [])}
Content-Type: application/json

${printRequestBody(body, ["callBackUrl"])}
`;
}
