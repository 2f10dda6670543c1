import { pythonBase, type Submission, shellBase } from "../../templates/site/src/request/print-samples.js";
import type { Operation, ResolvedSpec } from "../ir/types.js";
import { baseOf } from "./code-samples.js";
import { memberOf, parameterOf } from "./operations.js";
import { sampleRequest } from "./sample-request.js";
import {
  pythonIsEnd,
  pythonIsNot,
  runningText,
  shellIs,
  shellRuns,
  type TaskStates,
  taskStates,
} from "./task-states.js";

/** From a key to a file without a client of ours: the whole way in one program. */
export interface QuickStart {
  readonly shell: string;
  readonly python: string;
}

/** Undefined for an API without a task to wait for and a link to its result. */
export function quickStart(spec: ResolvedSpec): QuickStart | undefined {
  const { api, models } = spec;
  const { generate: submit, status: look } = api;
  const sendable = models.find(({ entry }) => entry.examples.length > 0) ?? models[0];
  const task = memberOf(api, submit, "task");
  const link = memberOf(api, look, "result");
  const named = parameterOf(look, "task")?.name;
  const states = taskStates(look, api);
  if (!sendable || !task || !link || !named || states.processing.length === 0) return undefined;
  const { firstSeconds, factor, maxSeconds } = api.polling;
  const words = {
    origin: baseOf(spec),
    submit,
    look,
    body: JSON.stringify(sampleRequest(sendable, spec).body, null, 2),
    task,
    link,
    named,
    states,
    first: firstSeconds,
    factor,
    max: maxSeconds,
  };
  return { shell: inShell(words), python: inPython(words) };
}

interface Words {
  readonly origin: Submission["base"];
  readonly submit: Operation;
  readonly look: Operation;
  /** JSON, which is a literal in both languages. */
  readonly body: string;
  /** The member of the reply that names the task, the one that has the link, and the parameter that names the task. */
  readonly task: string;
  readonly link: string;
  readonly named: string;
  readonly states: TaskStates;
  readonly first: number;
  readonly factor: number;
  readonly max: number;
}

function inShell({ origin, submit, look, body, task, link, named, states, first, factor, max }: Words): string {
  const key = "$CLIPRISE_API_KEY";
  const query = look.auth.in === "query" ? [`--data-urlencode "${look.auth.name}=${key}"`] : [];
  const header = ({ auth }: Operation) => (auth.in === "header" ? [`-H "${auth.name}: ${auth.scheme} ${key}"`] : []);
  const lines = (parts: readonly string[]) => parts.map((part) => ` \\\n    ${part}`).join("");
  const search = submit.auth.in === "query" ? `?${submit.auth.name}=${key}` : "";
  return `${shellBase(origin)}

# Once, whatever happens: an accepted task is charged, and there is no way to ask whether it arrived.
reply=$(curl -sS -X ${submit.method} "$base${submit.path}${search}"${lines([
    ...header(submit),
    '-H "Content-Type: application/json"',
    "--data @- <<'JSON'",
  ])}
${body}
JSON
)
task=$(printf '%s' "$reply" | sed -nE 's/.*"${task}": *"([^"]+)".*/\\1/p')
[ -n "$task" ] || { echo "refused: $reply"; exit 1; }
echo "task $task" # store it: with it the result can be fetched later

wait=${first}
while
  sleep "$wait"
  status=$(curl -sS ${look.method === "GET" ? "" : `-X ${look.method} `}-G -o reply.json -w '%{http_code}' "$base${look.path}"${lines(
    [...header(look), ...query, `--data-urlencode "${named}=$task")`],
  )}
  ${shellRuns(states)} # ${runningText(states.processing)}
do
  wait=$(awk "BEGIN { w = $wait * ${factor}; print (w > ${max} ? ${max} : w) }")
done
${shellIs(states.done)}${states.ends.length > 0 ? ` && grep -q '"${link}"' reply.json` : ""} || { cat reply.json; exit 1; }
curl -sS -o result "$(sed -nE 's/.*"${link}": *"([^"]+)".*/\\1/p' reply.json)"`;
}

function inPython({ origin, submit, look, body, task, link, named, states, first, factor, max }: Words): string {
  const where = ({ auth }: Operation, more: readonly string[] = []) => {
    const params = [...(auth.in === "query" ? [`"${auth.name}": key`] : []), ...more];
    return [
      ...(auth.in === "header" ? [`headers={"${auth.name}": "${auth.scheme} " + key}, `] : []),
      ...(params.length > 0 ? [`params={${params.join(", ")}}, `] : []),
    ].join("");
  };
  return `import json, os, sys, time
import requests

${pythonBase(origin)}
key = os.environ["CLIPRISE_API_KEY"]
body = json.loads(r"""${body}""")

# Once, whatever happens: an accepted task is charged, and there is no way to ask whether it arrived.
reply = requests.${submit.method.toLowerCase()}(base + "${submit.path}", ${where(submit)}json=body, timeout=60).json()
reply = reply[0] if isinstance(reply, list) else reply
if "${task}" not in reply:
    sys.exit(f"refused: {reply}")
task = reply["${task}"]
print("task", task)  # store it: with it the result can be fetched later

wait = ${first}
while True:
    time.sleep(wait)
    state = requests.${look.method.toLowerCase()}(
        base + "${look.path}", ${where(look, [`"${named}": task`])}allow_redirects=False, timeout=60
    )
    if ${pythonIsEnd("state", states)}:  # ${runningText(states.processing)}
        break
    wait = min(wait * ${factor}, ${max})
if ${pythonIsNot("state", states.done)}${states.ends.length > 0 ? ` or "${link}" not in state.json()` : ""}:
    sys.exit(state.text)
with open("result", "wb") as file:
    file.write(requests.get(state.json()["${link}"], timeout=600).content)`;
}
