import {
  type CodeSample,
  printSamples,
  pythonBase,
  type Submission,
  sampleLabels,
  shellBase,
} from "../../templates/site/src/request/print-samples.js";
import { httpText } from "../ir/api-words.js";
import type { Operation, ResolvedSpec, SendableModel } from "../ir/types.js";
import { httpOf, memberOf, parameterOf } from "./operations.js";
import { sampleRequest } from "./sample-request.js";
import { pythonIsEnd, taskStates } from "./task-states.js";

const shell = { lang: "Shell", label: sampleLabels.Shell } as const;
const typescript = { lang: "TypeScript", label: sampleLabels.TypeScript } as const;
const python = { lang: "Python", label: sampleLabels.Python } as const;

/** How an operation is called, in three languages; in TypeScript, if the SDK's client has a method for it. */
export function codeSamples(operation: Operation, spec: ResolvedSpec): readonly CodeSample[] {
  if (operation.body) return submitSamples(operation, spec);
  return httpOf(operation, "processing") === undefined ? plainSamples(operation, spec) : waitSamples(operation, spec);
}

/** The first documented example. */
function submitSamples(operation: Operation, spec: ResolvedSpec): readonly CodeSample[] {
  const sendable = spec.models.find(({ entry }) => entry.examples.length > 0) ?? spec.models[0];
  return sendable ? samplesOf(sendable, operation, spec) : [];
}

/** How a model is called. */
export function samplesOf(sendable: SendableModel, operation: Operation, spec: ResolvedSpec): readonly CodeSample[] {
  return printSamples(submissionOf(operation, spec), sampleRequest(sendable, spec));
}

/** What programs that submit say of the operation. */
export function submissionOf(operation: Operation, spec: ResolvedSpec): Submission {
  const { method, path, auth } = operation;
  return {
    base: baseOf(spec),
    path,
    method,
    auth: auth.in === "header" ? auth : { in: auth.in, name: auth.name },
    reply: wordsFor(operation, spec),
  };
}

/** Where the API is; the variable leads to the emulator. */
export function baseOf({ api }: Pick<ResolvedSpec, "api">): Submission["base"] {
  return { url: api.server.url, variable: "CLIPRISE_BASE_URL" };
}

/** How to wait for a task, at the documented pace. */
function waitSamples(operation: Operation, spec: ResolvedSpec): readonly CodeSample[] {
  const { api } = spec;
  const { firstSeconds, factor, maxSeconds } = api.polling;
  const [done, failed] = [httpText(operation, "succeeded"), httpText(operation, "failed")];
  const words = [memberOf(api, operation, "failure"), memberOf(api, operation, "reason")].filter(Boolean).join(" or ");
  return [
    { ...shell, source: curl(operation, spec) },
    {
      ...typescript,
      source: `import { Cliprise } from "@cliprise/sdk";

// The key comes from the environment: CLIPRISE_API_KEY.
const cliprise = new Cliprise();
const result = await cliprise.tasks.wait(${taskId(operation)});
await result.save("result");`,
    },
    {
      ...python,
      source: `import os, time, requests

${pythonBase(baseOf(spec))}
wait = ${firstSeconds}
while True:
    reply = ${pythonCall(operation).replaceAll("\n", "\n    ")}
    if ${pythonIsEnd("reply", taskStates(operation, api))}:
        break
    time.sleep(wait)
    wait = min(wait * ${factor}, ${maxSeconds})
print(reply.json())  # ${done}: ${memberOf(api, operation, "result")}; ${failed}: ${words}`,
    },
  ];
}

/** One call, whatever comes back. */
function plainSamples(operation: Operation, spec: ResolvedSpec): readonly CodeSample[] {
  return [
    { ...shell, source: curl(operation, spec) },
    {
      ...python,
      source: `import os, requests

${pythonBase(baseOf(spec))}
reply = ${pythonCall(operation)}
print(reply.status_code, reply.text)`,
    },
  ];
}

function curl(operation: Operation, spec: ResolvedSpec): string {
  const { method, path, auth } = operation;
  const task = parameterOf(operation, "task");
  const header = auth.in === "header" ? `  -H "${auth.name}: ${auth.scheme} $CLIPRISE_API_KEY"` : undefined;
  const key = auth.in === "query" ? `  --data-urlencode "${auth.name}=$CLIPRISE_API_KEY"` : undefined;
  const lines = [header, key, task && `  --data-urlencode "${task.name}=$TASK_ID"`].filter(Boolean);
  const verb = method === "GET" ? "" : `-X ${method} `;
  return [`${shellBase(baseOf(spec))}\n\ncurl ${verb}-G "$base${path}"`, ...lines].join(" \\\n");
}

function pythonCall(operation: Operation): string {
  const { method, path, auth } = operation;
  const task = parameterOf(operation, "task");
  const key = 'os.environ["CLIPRISE_API_KEY"]';
  const params = [
    auth.in === "query" && `${JSON.stringify(auth.name)}: ${key}`,
    task && `${JSON.stringify(task.name)}: ${taskId(operation)}`,
  ].filter(Boolean);
  return `requests.${method.toLowerCase()}(
    base + "${path}",
${auth.in === "header" ? `    headers={"${auth.name}": "${auth.scheme} " + ${key}},\n` : ""}    params={${params.join(", ")}},
    allow_redirects=False,
)`;
}

function taskId(operation: Operation): string {
  return JSON.stringify(parameterOf(operation, "task")?.sample ?? "");
}

/** What stands in the reply to a submission. */
function wordsFor(operation: Operation, { api }: ResolvedSpec): string {
  const reason = memberOf(api, operation, "reason");
  const code = operation.replies
    .flatMap(({ when }) => Object.entries(when ?? {}))
    .find(([, wanted]) => typeof wanted === "number")?.[0];
  return `${memberOf(api, operation, "task")}, or ${[code, reason].filter(Boolean).join(" and ")}`;
}
