import { encodeRequest } from "../../../templates/sdk/src/runtime/encode-request.js";
import { sampleCalls } from "../../ir/sample-calls.js";
import type { ResolvedSpec } from "../../ir/types.js";
import type { Json } from "./json.js";

/** The first documented example, in three languages. Request bodies are JSON, which is a literal in all of them. */
export function codeSamples(spec: ResolvedSpec): readonly Json[] {
  const sendable = spec.models.find(({ entry }) => entry.examples.length > 0) ?? spec.models[0];
  const [call] = sendable ? sampleCalls(sendable, spec) : [];
  if (!call) return [];
  const { server, generate } = spec.api;
  const url = server.url + generate.path;
  const body = JSON.stringify(
    encodeRequest(spec.tables, call.model, call.params, { callbackUrl: call.callbackUrl }),
    null,
    2,
  );
  const params = JSON.stringify(call.params, null, 2);
  return [
    {
      lang: "Shell",
      label: "curl",
      source: `curl -X POST ${url} \\
  -H "Authorization: Bearer $CLIPRISE_API_KEY" \\
  -H "Content-Type: application/json" \\
  --data @- <<'JSON'
${body}
JSON`,
    },
    {
      lang: "TypeScript",
      label: "@cliprise/sdk",
      source: `import { Cliprise } from "@cliprise/sdk";

const cliprise = new Cliprise({
  apiKey: process.env.CLIPRISE_API_KEY,
  callbackUrl: ${JSON.stringify(call.callbackUrl)},
});
const task = await cliprise.generate(${JSON.stringify(call.model)}, ${params});
const result = await task.wait();`,
    },
    {
      lang: "Python",
      label: "requests",
      source: `import json, os, requests

body = json.loads(r"""${body}""")
reply = requests.post(
    ${JSON.stringify(url)},
    headers={"Authorization": "Bearer " + os.environ["CLIPRISE_API_KEY"]},
    json=body,
).json()
reply = reply[0] if isinstance(reply, list) else reply`,
    },
  ];
}
