import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { models } from "../../generated/emulator/src/tables/models.js";
import { validators } from "../../generated/emulator/src/tables/validators.js";
import { tablesOf } from "../../generator/derive/rows.js";
import { toApiFacts } from "../../generator/emit/emulator/tables-modules.js";
import { corsHeaders } from "../../templates/emulator/src/cross-site.js";
import { createEmulator, type Emulator } from "../../templates/emulator/src/emulator.js";
import { type EmulatorOptions, readOptions } from "../../templates/emulator/src/emulator-options.js";
import { toLogLine } from "../../templates/emulator/src/log-line.js";
import { type Client, createClient } from "../../templates/sdk/src/client.js";
import { startReceiver } from "../emulator/support/receiver.js";
import { answer, failure, scriptedFetch } from "../sdk/support/client.js";
import { fewModels } from "../support/few-models.js";
import { generate, realSpec, replaceIn, resolveSpec } from "../support/spec-files.js";

/** The API changes, api.yaml is edited, and nothing else: the SDK and the emulator still understand each other, and so do the documents. */

const small = fewModels(realSpec(), "z-image");

type Edit = readonly [find: string, replace: string];

const running: Emulator[] = [];
afterEach(() => Promise.all(running.splice(0).map((emulator) => emulator.close())));

interface Edited {
  readonly client: Client;
  readonly emulator: Emulator;
  readonly output: (path: string) => string;
}

async function edited(...edits: readonly Edit[]): Promise<Edited> {
  return editedWith({}, ...edits);
}

async function editedWith(options: EmulatorOptions, ...edits: readonly Edit[]): Promise<Edited> {
  let files = small;
  for (const [find, replace] of edits) files = replaceIn(files, "spec/api.yaml", find, replace);
  return editedIn(files, options);
}

async function editedIn(files: typeof small, options: EmulatorOptions): Promise<Edited> {
  const spec = resolveSpec(files);
  const rows = tablesOf(spec);
  const emulator = await createEmulator(
    { api: toApiFacts(spec), models, validators, rows, behaviours: [], page: {} },
    { durations: 30, ...options },
  );
  running.push(emulator);
  const { apiKey, url: baseURL } = emulator;
  const callbackUrl = "https://app.example.com/hook";
  const poll = { initial: 1, jitter: "none" } as const;
  const client = createClient(rows, { apiKey, baseURL, callbackUrl, poll });
  let outputs: ReturnType<typeof generate> | undefined;
  const output = (path: string) => {
    outputs ??= generate(spec);
    return outputs.get(path) ?? "";
  };
  return { client, emulator, output };
}

const call = ["z-image", { prompt: "waves", aspect_ratio: "1:1" }] as const;

const rename = (find: string, replace: string): Edit => [find, replace];
const key: Edit = rename("name: apiKey, summary", "name: key, summary");
const method: Edit = rename("method: GET", "method: POST");
const processing: readonly Edit[] = [
  ["        http: 300\n", "        http: 202\n"],
  ['      "300": {', '      "202": {'],
];
const runsAsDone: readonly Edit[] = [
  [
    "        http: 300\n        meaning: processing\n",
    "        http: 200\n        when: { status: processing }\n        meaning: processing\n",
  ],
  ['      "300": { summary: Still processing; continue polling., envelope: TaskStatus }\n', ""],
  [
    '"200": { summary: The result is there. Its link is temporary., envelope',
    '"200": { summary: The task runs or is done., union: TaskAnswer, envelope',
  ],
];
const failsAsDone: readonly Edit[] = [
  ["        http: 400\n        meaning: failed\n", "        http: 200\n        meaning: failed\n"],
  [
    '"200": { summary: The result is there. Its link is temporary., envelope',
    '"200": { summary: The task is at its end., union: TaskAnswer, envelope',
  ],
];
const runsTwice: readonly Edit[] = [
  [
    "      completed:\n",
    `      queued:
        http: 202
        meaning: processing
        summary: Continue polling.
        body: TaskProcessing
        example: { status: processing }
        evidence: section Status & Download > Processing 300
      completed:
`,
  ],
];
const link: readonly Edit[] = [
  ['        when: { fileURL: "*" }', '        when: { resultUrl: "*" }'],
  ['201, when: { fileURL: "*" }', '201, when: { resultUrl: "*" }'],
  ['202, when: { fileURL: "*" }', '202, when: { resultUrl: "*" }'],
  ["status: completed, fileURL:", "status: completed, resultUrl:"],
  ["      fileURL: {", "      resultUrl: {"],
];
const reason: readonly Edit[] = [
  ['        when: { failMsg: "*" }', '        when: { failReason: "*" }'],
  ['http: 200, when: { failMsg: "*" }', 'http: 200, when: { failReason: "*" }'],
  ["failMsg: generation_failed", "failReason: generation_failed"],
  ["      failMsg: {", "      failReason: {"],
];
const inTheQuery: Edit = [
  "auth: { in: header, name: Authorization, scheme: Bearer }",
  "auth: { in: query, name: token, summary: The key. }",
];

const inAHeader: Edit = [
  "auth: { in: query, name: apiKey, summary: Your Cliprise API key. }",
  "auth: { in: header, name: Authorization, scheme: Bearer }",
];

const edits: readonly (readonly [what: string, edits: readonly Edit[], marks: Readonly<Record<string, string>>])[] = [
  [
    "a task that runs is told with the HTTP status of one that is done",
    runsAsDone,
    {
      "docs/http.md": `[ "$status" = 200 ] && ! grep -qE '"(fileURL|failMsg)"' reply.json # processing\n`,
      "openapi/arazzo.yaml": "$response.body#/fileURL != null",
      "openapi/openapi.yaml": 'if reply.status_code != 200 or \\"fileURL\\" in reply.json()',
      "openapi/portable/openapi.json": "HTTP 200 says that a task still runs or is done: read the body.",
    },
  ],
  [
    "a failed task is told with the HTTP status of one that is done",
    failsAsDone,
    {
      "docs/http.md": `[ "$status" = 200 ] && grep -q '"fileURL"' reply.json`,
      "openapi/arazzo.yaml": "$response.body#/fileURL != null",
      "openapi/portable/openapi.json": "HTTP 200 says that a task is done or has failed: read the body.",
    },
  ],
  [
    "a task that runs is told with two HTTP statuses",
    runsTwice,
    {
      "docs/http.md": '[ "$status" = 300 ] || [ "$status" = 202 ] #',
      "openapi/arazzo.yaml": "$statusCode == 300 || $statusCode == 202",
      "openapi/openapi.yaml": "if reply.status_code not in (300, 202):",
      "collections/cliprise.http": "300 or 202 while the task runs",
    },
  ],
  [
    "the key's parameter has another name",
    [key],
    {
      "openapi/openapi.yaml": "name: key\n",
      "openapi/portable/openapi.json": '"name": "key"',
      "openapi/arazzo.yaml": "name: key\n",
      "collections/cliprise.http": "status?key={{apiKey}}",
      "collections/cliprise.postman_collection.json": '"key": "key", "value": "key"',
      "docs/http.md": "status?key=",
      "docs/emulator.md": "status wants key=",
      "sdk/README.md": "[?&]key=",
    },
  ],
  [
    "status is a POST",
    [method],
    {
      "openapi/openapi.yaml": "  /app/cliprise/status:\n    post:",
      "collections/cliprise.http": "POST {{baseUrl}}/app/cliprise/status",
      "docs/http.md": "POST /app/cliprise/status",
    },
  ],
  [
    "processing is HTTP 202",
    processing,
    {
      "openapi/openapi.yaml": '        "202":\n          description: "Still processing',
      "openapi/arazzo.yaml": "$statusCode == 202",
      "collections/cliprise.http": "### status: 202 while the task runs",
      "collections/cliprise.postman_collection.json": "answers HTTP 202 until",
      "docs/http.md": "202 means processing.",
    },
  ],
  [
    "the link has another name",
    link,
    {
      "openapi/openapi.yaml": "required:\n        - resultUrl\n",
      "openapi/portable/openapi.json": '"resultUrl": {',
      "openapi/arazzo.yaml": "$response.body#/resultUrl",
      "collections/cliprise.http": "with resultUrl",
      "docs/http.md": "`resultUrl`",
      "docs/emulator.md": "resultUrl is a temporary link.",
      "docs/interop.md": "then 200 with resultUrl",
      "docs/decisions.md": "through one resultUrl?",
      "docs/observed.md": "through one resultUrl?",
      "catalog/catalog.json": "through one resultUrl?",
      "sdk/src/tables/catalog.ts": "through one resultUrl?",
    },
  ],
  [
    "generate takes the key in the query",
    [inTheQuery],
    {
      "openapi/openapi.yaml": "apiKeyQuery_token:",
      "collections/cliprise.http": "generate?token={{apiKey}}",
      "docs/http.md": "generate?token=",
      "docs/emulator.md": "generate wants token=",
    },
  ],
  [
    "status takes the key in a header",
    [inAHeader],
    { "docs/http.md": "GET /app/cliprise/status?taskId=", "docs/emulator.md": "status wants Authorization: Bearer" },
  ],
];

for (const [what, changes, marks] of edits) {
  test(`given an API in which ${what}, want SDK and emulator to agree, and every document to say so`, async () => {
    const { client, emulator, output } = await edited(...changes);
    const result = await client.run(...call);
    expect(result.fileURL).toContain(emulator.url);
    expect((await client.tasks.download(result.taskId)).status).toBe(200);
    for (const [path, mark] of Object.entries(marks)) expect(output(path), path).toContain(mark);
  });
}

test("given another name of the reason, want a failed task's error to have it", async () => {
  const { client, emulator, output } = await edited(...reason);
  const task = await client.generate(...call);
  emulator.tasks.end(task.id, "failed", "nsfw");
  expect(await failure(task.wait())).toMatchObject({ code: "task_failed", failMsg: "nsfw" });
  expect(output("openapi/openapi.yaml")).toContain("failReason:");
  expect(output("docs/decisions.md")).toContain("failed if failReason is present");
  expect(output("sdk/README.md")).toContain("the API's `failReason`");
});

const suspended: Edit = [
  "      invalid_taskId:\n",
  `      account_suspended:
        http: 403
        meaning: refused
        summary: The account is suspended.
        body: StatusRefused
        when: { msg: account_suspended }
        example: { msg: account_suspended }
        evidence: section Status & Download > Invalid key
      invalid_taskId:
`,
];

test("given a new word of refusal, want waits to end at once, and the documents to have its HTTP status", async () => {
  const { output } = await edited(suspended);
  const spec = resolveSpec(replaceIn(small, "spec/api.yaml", ...suspended));
  for (const status of [403, 400]) {
    const { fetch, calls } = scriptedFetch(answer(status, { msg: "account_suspended" }));
    const client = createClient(tablesOf(spec), { apiKey: "key", callbackUrl: "https://a.example/c", fetch });
    expect(await failure(client.tasks.wait("t-1"))).toMatchObject({ code: "rejected", reason: "account_suspended" });
    expect(calls).toHaveLength(1);
  }
  expect(output("openapi/openapi.yaml")).toContain('        "403":\n          description: The account is suspended.');
  expect(output("openapi/portable/openapi.json")).toContain('"403": {');
  expect(output("docs/emulator.md")).toContain("status-account-suspended");
});

const cancel: Edit = [
  "# The JSON bodies of the replies.",
  `  cancel:
    method: DELETE
    path: /app/cliprise/task
    operationId: cancelTask
    summary: Give a task up.
    auth: { in: header, name: Authorization, scheme: Bearer }
    evidence: section Overview
    query:
      taskId: { type: string, role: task, required: true, summary: The task., evidence: section Overview }
    replies:
      gone:
        http: 200
        meaning: succeeded
        summary: It is given up.
        body: TaskProcessing
        example: { status: cancelled }
        evidence: section Overview
# The JSON bodies of the replies.`,
];

test("given a third operation, want every document to have it, the emulator to answer it, the SDK's rows to know it", async () => {
  const { emulator, output } = await edited(cancel);
  expect(output("openapi/openapi.yaml")).toContain("  /app/cliprise/task:\n    delete:\n      operationId: cancelTask");
  expect(output("openapi/portable/openapi.json")).toContain('"operationId": "cancelTask"');
  expect(output("openapi/arazzo.yaml")).toContain("operationId: cancelTask");
  expect(output("collections/cliprise.http")).toContain("DELETE {{baseUrl}}/app/cliprise/task?taskId={{taskId}}");
  expect(output("collections/cliprise.postman_collection.json")).toContain('"method": "DELETE"');
  expect(output("docs/http.md")).toContain("DELETE /app/cliprise/task?taskId=");
  expect(output("sdk/src/tables/rows.ts")).toContain('path: "/app/cliprise/task"');
  const ask = (authorization: string) =>
    fetch(`${emulator.url}/app/cliprise/task?taskId=t1`, { method: "DELETE", headers: { authorization } });
  expect(await (await ask(`Bearer ${emulator.apiKey}`)).json()).toEqual({ status: "cancelled" });
});

const refusals: [string, reply: string, want: unknown][] = [
  ["documents no such answer", "", { msg: "invalid_api_key" }],
  ["documents its own", "        when: { msg: key_expired }\n        cause: wrong-key\n", { msg: "key_expired" }],
  ["documents another refusal", "        when: { msg: account_suspended }\n", { msg: "invalid_api_key" }],
];
test.each(refusals)(
  "given a wrong key for a third operation that %s, want a refusal; given the right one, want none",
  async (_, reply, want) => {
    const [, word = ""] = /msg: (\w+)/.exec(reply) ?? [];
    const refusal =
      reply &&
      `      refusal:
        http: 400
        meaning: refused
        summary: It is refused.
        body: StatusRefused
${reply}        example: { msg: ${word} }
        evidence: section Overview
`;
    const [find, text] = cancel;
    const { emulator } = await edited([find, text.replace("    replies:\n", (start) => start + refusal)]);
    const ask = async (key: string) => {
      const headers = { authorization: `Bearer ${key}` };
      return (await fetch(`${emulator.url}/app/cliprise/task?taskId=t1`, { method: "DELETE", headers })).json();
    };
    expect(await ask("another")).toEqual(want);
    expect(emulator.journal.count({ type: "reply", refused: (want as { msg: string }).msg })).toBe(1);
    expect(await ask(emulator.apiKey)).toEqual({ status: "cancelled" });
  },
);

const put: Edit = [
  "    method: POST\n    path: /app/cliprise/generate",
  "    method: PUT\n    path: /app/cliprise/generate",
];

test("given a submission that is a PUT, want dryRun and the log to say so, and the journal to have its body", async () => {
  const { client, emulator } = await edited(put);
  expect(client.dryRun(...call).method).toBe("PUT");
  await client.generate(...call);
  expect(emulator.journal.entries({ type: "request" })).toMatchObject([
    { method: "PUT", body: expect.stringContaining("waves") },
  ]);
  const lines = emulator.journal.entries({ type: "reply" }).map(toLogLine);
  expect(lines).toEqual([expect.stringMatching(/^PUT {2}generate {2}200 {2}/)]);
});

test("given a submission that is a PUT, want pages that --cors lets in to be told so", () => {
  const api = toApiFacts(resolveSpec(replaceIn(small, "spec/api.yaml", ...put)));
  const headers = { origin: "http://localhost:5173", "access-control-request-method": "PUT" };
  const { "access-control-allow-methods": methods } = corsHeaders(headers, readOptions({ cors: true }, []), api);
  expect(methods?.split(", ")).toEqual(expect.arrayContaining(["PUT", "GET", "POST", "DELETE"]));
});

test("given callbacks that are PUT, want the emulator to call so, and its page to say so", async () => {
  const methods: unknown[] = [];
  const server = createServer((request, response) => {
    methods.push(request.method);
    response.end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const callbackTarget = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const change: Edit = ["  field: callBackUrl\n  method: POST", "  field: callBackUrl\n  method: PUT"];
  const { client, emulator, output } = await editedWith({ callbackTarget }, change);
  await client.run(...call);
  await emulator.settled();
  expect(methods).toEqual(["PUT"]);
  server.close();
  expect(output("docs/emulator.md")).toContain("A callback is a PUT of JSON");
});

const ends: readonly Edit[] = [
  ["status: completed, fileURL:", "status: done, fileURL:"],
  ["{ status: failed, failMsg: generation_failed }", "{ status: broken, failMsg: crashed }"],
];
const outcomes: [what: string, outcome: "done" | "failed", want: object][] = [
  ["is done", "done", { status: "done", fileURL: expect.any(String) }],
  ["fails", "failed", { status: "broken", failMsg: "crashed" }],
];
test.each(outcomes)(
  "given other words for how a task ends, and one that %s, want them in its callback",
  async (_, outcome, want) => {
    const receiver = await startReceiver();
    const { client, emulator, output } = await editedWith({ callbackTarget: receiver.url, clock: "virtual" }, ...ends);
    await emulator.scenarios.add({ always: true, tasks: [{ outcome }] });
    const { id } = await client.generate(...call);
    await emulator.clock.advance(30);
    expect(receiver.received).toMatchObject([{ body: { taskId: id, ...want } }]);
    expect(output("docs/emulator.md")).toContain("status is done or broken");
  },
);

const namedInTexts: [what: string, path: string, edits: readonly Edit[], want: string][] = [
  [
    "of the refusal of an unknown model",
    "docs/decisions.md",
    [
      [
        "        when: { msg: invalid_model_id }\n        example: { msg: invalid_model_id }",
        "        when: { msg: no_such_model }\n        example: { msg: no_such_model }",
      ],
    ],
    "no_such_model error",
  ],
  [
    "of what is said of a wrong value",
    "docs/emulator.md",
    [
      [
        "        when: { code: 400 }\n        example: { code: 400,",
        "        when: { code: 422 }\n        example: { code: 422,",
      ],
    ],
    "A wrong enum value is answered with HTTP 200 and code 422.",
  ],
  [
    "of all replies to a submission",
    "docs/interop.md",
    [
      ["union: GenerateReply", "union: SubmitReply"],
      ["envelope: GenerateEnvelope", "envelope: SubmitEnvelope"],
    ],
    "--schema-mappings SubmitReply=com",
  ],
  [
    "of how long a task may be unknown",
    "sdk/README.md",
    [["settleSeconds: 60", "settleSeconds: 20"]],
    "For 20 s after this client",
  ],
  [
    "for a task that is done",
    "conformance/faults.json",
    [["status: completed, fileURL:", "status: done, fileURL:"]],
    '"body": "{\\"status\\": \\"done\\"}"',
  ],
  [
    "for a task that has failed",
    "openapi/openapi.yaml",
    [
      ["        http: 400\n        meaning: failed\n", "        http: 422\n        meaning: failed\n"],
      [
        '      "400": { summary: "The task',
        '      "422": { summary: It failed., envelope: TaskStatus }\n      "400": { summary: "The task',
      ],
    ],
    "# 200: fileURL; 422: failMsg or msg",
  ],
];
test.each(namedInTexts)("given another word or status %s, want %s to have it", async (_, path, changes, want) => {
  const { output } = await edited(...changes);
  expect(output(path)).toContain(want);
});

const optionalCallback: Edit = [
  "      callBackUrl:\n        type: string\n        required: true\n",
  "      callBackUrl:\n        type: string\n",
];
test("given a callback URL that may be left out, want the form not to ask for it", async () => {
  const label = '<label for="field-callBackUrl"><code>callBackUrl</code>';
  expect((await edited()).output("site/models/z-image.html")).toContain(`${label} <span class="need">required`);
  expect((await edited(optionalCallback)).output("site/models/z-image.html")).toContain(`${label}</label>`);
});

async function withReason(): Promise<Edited> {
  const renamed = small.get("spec/api.yaml")?.replace(/\bmsg:/g, "reason:") ?? "";
  return editedIn(new Map([...small, ["spec/api.yaml", renamed]]), {});
}

test("given another name of what a refusal says, want the journal to have its word, and the page its name", async () => {
  const { emulator, output } = await withReason();
  await fetch(`${emulator.url}/app/cliprise/status?apiKey=wrong`);
  expect(emulator.journal.count({ type: "reply", refused: "invalid_api_key" })).toBe(1);
  expect(output("docs/emulator.md")).toContain('{"reason": "invalid_json"}');
});

const headers = { authorization: "Bearer cliprise-emulator-key" };
const ownWords: [what: string, path: string, init: RequestInit, want: string][] = [
  ["another content type", "/app/cliprise/generate", { method: "POST", headers, body: "{}" }, "invalid_content_type"],
  ["another path", "/nowhere", {}, "not_found"],
  ["a file that there is not", "/results/x.png", {}, "not_found"],
  ["a scenario that there is not", "/", { headers: { "x-cliprise-scenario": "x" } }, 'emulator: no scenario "x"'],
  ["a body that is too large", "/", { method: "POST", body: "x".repeat(2 ** 21) }, "body_too_large"],
  ["an answer that comes slowly", "/app/cliprise/status", {}, "service_unavailable"],
];
test.each(ownWords)(
  "given another name of what a refusal says, and %s, want the emulator's own words under it",
  async (_, path, init, want) => {
    const { emulator } = await withReason();
    await emulator.scenarios.add({
      always: true,
      faults: [{ kind: "slow", operation: "status", ms: 10, optional: true }],
    });
    expect(await (await fetch(`${emulator.url}${path}`, init)).json()).toEqual({ reason: want });
  },
);
