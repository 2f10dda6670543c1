import { priceText } from "../../derive/describe.js";
import { sampleCallbackUrl } from "../../derive/sample-calls.js";
import { sampleRequest } from "../../derive/sample-request.js";
import type { ResolvedSpec, SendableModel } from "../../ir/types.js";
import { printRequestBody, printRequestLine } from "../../print/request-text.js";
import type { EmittedFile } from "../emitter.js";

/**
 * Requests for the HTTP clients of editors, in what VS Code's REST Client, JetBrains' HTTP Client and httpYac have in common:
 * no script, no reference to another request's reply. The key comes from the editor's environment.
 */
export function* emitHttpFile(spec: ResolvedSpec): Iterable<EmittedFile> {
  const { api, models } = spec;
  const status = `${api.status.method} {{baseUrl}}${api.status.path}?apiKey={{apiKey}}&taskId={{taskId}}`;
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
    // A redirect would carry the key to wherever it leads.
    `### status: 300 while the task runs, then 200 with fileURL, or 400\n# @no-redirect\n${status}\n`,
    `### download: the file itself\n# @no-redirect\n${status}&download=true\n`,
  ];
  yield { path: "collections/cliprise.http", text: blocks.join("\n") };
}

function toBlock(sendable: SendableModel, spec: ResolvedSpec): string {
  const { model, title, body } = sampleRequest(sendable, spec);
  const { aliasOf, pricing } = sendable.entry;
  const alias = aliasOf === null ? "" : `; deprecated, send ${aliasOf}`;
  return `### ${printRequestLine(`${model}: ${title}, ${priceText(pricing)}${alias}`)}
${spec.api.generate.method} {{baseUrl}}${spec.api.generate.path}
Authorization: Bearer {{apiKey}}
Content-Type: application/json

${printRequestBody(body, ["callBackUrl"])}
`;
}
