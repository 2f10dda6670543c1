import { fileParameter, httpsOf, memberOf } from "./operation-parts.js";
import type { Api, Cause, Meaning, Operation } from "./types.js";

/** What texts call by the API's own words: written `{link}`, so that another name of the API is another name in the text. */
export type ApiWords = ReturnType<typeof apiWords>;

/** A word is empty where the API has nothing of the kind. */
export function apiWords(api: Pick<Api, "generate" | "status" | "bodies" | "callback">) {
  const { generate, status } = api;
  const file = fileParameter(status);
  return {
    submit: generate.operationId,
    look: status.operationId,
    reply: namesIn(generate, "union"),
    envelope: namesIn(generate, "envelope"),
    statusEnvelope: namesIn(status, "envelope"),
    generateKey: keyText(generate),
    statusKey: keyText(status),
    task: memberOf(api, generate, "task") ?? "",
    action: memberOf(api, generate, "action") ?? "",
    reason: memberOf(api, generate, "reason") ?? "",
    statusReason: memberOf(api, status, "reason") ?? "",
    state: memberOf(api, status, "state") ?? "",
    link: memberOf(api, status, "result") ?? "",
    failure: memberOf(api, status, "failure") ?? "",
    file: file ? `${file.name}=${file.value}` : "",
    submitted: httpText(generate, "accepted"),
    refused: httpText(generate, "rejected"),
    wrongHostHttp: orText(generate.replies.filter(({ cause }) => cause === "wrong-host").map(({ http }) => http)),
    processing: httpText(status, "processing"),
    done: httpText(status, "succeeded"),
    failed: httpText(status, "failed"),
    callback: api.callback.method,
    wrongKey: wordOf(generate, "wrong-key"),
    wrongHost: wordOf(generate, "wrong-host"),
    noCredits: wordOf(generate, "no-credits"),
    wrongValue: toldText(generate, "invalid-field"),
    unknownTask: wordOf(status, "unknown-task"),
    unknownModel: wordOf(generate, "unknown-model"),
    runningState: exampleWord(api, status, "processing"),
    doneState: exampleWord(api, status, "succeeded"),
    failedState: exampleWord(api, status, "failed"),
  };
}

function keyText({ auth }: Operation): string {
  return auth.in === "query" ? `${auth.name}=<key> in the query` : `${auth.name}: ${auth.scheme} <key>`;
}

/** What the documents call the replies of a status, or the one body with the members of all. */
function namesIn({ statuses }: Operation, kind: "union" | "envelope"): string {
  return statuses.map((each) => each[kind]).find((name) => name !== null) ?? "";
}

/** `300`, or `200 or 400` where replies of different statuses mean that. */
export function httpText(operation: Operation, meaning: Meaning): string {
  return orText(httpsOf(operation, meaning));
}

function orText(statuses: readonly number[]): string {
  return [...new Set(statuses)].join(" or ");
}

/** The word that tells a refusal. */
function wordOf({ replies }: Operation, cause: Cause): string {
  const told = replies.filter((reply) => reply.cause === cause).flatMap(({ when }) => Object.values(when ?? {}));
  return (told.find((word) => typeof word === "string" && word !== "*") as string | undefined) ?? "";
}

/** `HTTP 200 and code 400`: by what such a refusal is told. */
function toldText({ replies }: Operation, cause: Cause): string {
  const reply = replies.find((each) => each.cause === cause);
  const told = Object.entries(reply?.when ?? {}).flatMap(([name, value]) =>
    name === "*" || typeof value === "object" ? [] : [`${name} ${value}`],
  );
  return reply ? [`HTTP ${reply.http}`, ...told].join(" and ") : "";
}

/** What the example of such a reply says of the task's state. */
function exampleWord(api: Pick<Api, "bodies">, operation: Operation, meaning: Meaning): string {
  const example = operation.replies.find((reply) => reply.meaning === meaning)?.example;
  return String(Object(example)[memberOf(api, operation, "state") ?? ""] ?? "");
}

const placeholder = /\{(\w+)\}/g;

export function fillWords(text: string, words: ApiWords): string {
  return text.replace(placeholder, (whole, name) => find(words, name) || whole);
}

/** What stands in braces, and is no word of the API. */
export function unknownWords(text: string, words: ApiWords): readonly string[] {
  return [...text.matchAll(placeholder)].flatMap(([, name = ""]) => (find(words, name) ? [] : [name]));
}

function find(words: ApiWords, name: string): string {
  return Object.hasOwn(words, name) ? words[name as keyof ApiWords] : "";
}
