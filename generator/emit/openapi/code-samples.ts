import { sampleRequest } from "../../derive/sample-request.js";
import type { ResolvedSpec } from "../../ir/types.js";
import type { Json } from "./json.js";

/** A language of the samples, as viewers know it, and what the sample is made with. */
const shell = { lang: "Shell", label: "curl" };
const typescript = { lang: "TypeScript", label: "@cliprise/sdk" };
const python = { lang: "Python", label: "requests" };

/** The first documented example. Request bodies are JSON, which is a literal in all three languages. */
export function generateSamples(spec: ResolvedSpec): readonly Json[] {
  const sendable = spec.models.find(({ entry }) => entry.examples.length > 0) ?? spec.models[0];
  if (!sendable) return [];
  const sample = sampleRequest(sendable, spec);
  const url = spec.api.server.url + spec.api.generate.path;
  const body = JSON.stringify(sample.body, null, 2);
  return [
    {
      ...shell,
      source: `curl -X POST ${url} \\
  -H "Authorization: Bearer $CLIPRISE_API_KEY" \\
  -H "Content-Type: application/json" \\
  --data @- <<'JSON'
${body}
JSON`,
    },
    {
      ...typescript,
      source: `import { Cliprise } from "@cliprise/sdk";

const cliprise = new Cliprise({
  apiKey: process.env.CLIPRISE_API_KEY,
  callbackUrl: ${JSON.stringify(sample.callbackUrl)},
});
const task = await cliprise.generate(${JSON.stringify(sample.model)}, ${JSON.stringify(sample.params, null, 2)});
const result = await task.wait();`,
    },
    {
      ...python,
      source: `import json, os, requests

body = json.loads(r"""${body}""")
reply = requests.post(
    ${JSON.stringify(url)},
    headers={"Authorization": "Bearer " + os.environ["CLIPRISE_API_KEY"]},
    json=body,
).json()
reply = reply[0] if isinstance(reply, list) else reply
print(reply)  # taskId, or code and msg`,
    },
  ];
}

/** How to wait for a task, at the documented pace. */
export function statusSamples({ api }: ResolvedSpec): readonly Json[] {
  const url = api.server.url + api.status.path;
  const taskId = JSON.stringify(api.status.fields.find(({ name }) => name === "taskId")?.sample ?? "");
  const { firstSeconds, factor, maxSeconds } = api.polling;
  return [
    {
      ...shell,
      source: `curl -G ${url} \\
  --data-urlencode "apiKey=$CLIPRISE_API_KEY" \\
  --data-urlencode "taskId=$TASK_ID"`,
    },
    {
      ...typescript,
      source: `import { Cliprise } from "@cliprise/sdk";

const cliprise = new Cliprise({ apiKey: process.env.CLIPRISE_API_KEY });
const result = await cliprise.tasks.wait(${taskId});
await result.save("result");`,
    },
    {
      ...python,
      source: `import os, time, requests

wait = ${firstSeconds}
while True:
    reply = requests.get(
        ${JSON.stringify(url)},
        params={"apiKey": os.environ["CLIPRISE_API_KEY"], "taskId": ${taskId}},
        allow_redirects=False,
    )
    if reply.status_code != 300:
        break
    time.sleep(wait)
    wait = min(wait * ${factor}, ${maxSeconds})
print(reply.json())  # 200: fileURL; 400: failMsg or msg`,
    },
  ];
}
