import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { tablesOf } from "../../generator/derive/rows.js";
import { printRowsModule } from "../../generator/emit/sdk/tables-modules.js";
import { apiWords } from "../../generator/ir/api-words.js";
import { findTaskId } from "../../templates/sdk/src/callbacks/find-task-id.js";
import { createClient } from "../../templates/sdk/src/client.js";
import { encode } from "../../templates/sdk/src/request/encode-request.js";
import { answer, scriptedFetch } from "../sdk/support/client.js";
import { fewModels } from "../support/few-models.js";
import { resolveRealSpec } from "../support/real-spec.js";
import { generate, projectRoot, realSpec, replaceIn, resolveSpec } from "../support/spec-files.js";

const api = "spec/api.yaml";
/** With an input and at the root, one name and several. */
const few = fewModels(realSpec(), "z-image", "kling-2-6", "grok-imagine-video");

interface Bodies {
  readonly properties?: object;
  readonly required?: readonly string[];
}

test("given another server, path and pace in the spec, want the SDK to follow without an edit of its own", async () => {
  let files = replaceIn(few, api, "url: https://business.api.cliprise.app", "url: https://api.example.com");
  files = replaceIn(files, api, "path: /app/cliprise/generate", "path: /v2/generate");
  files = replaceIn(files, api, "path: /app/cliprise/status", "path: /v2/status");
  files = replaceIn(files, api, "firstSeconds: 2", "firstSeconds: 0.001");
  files = replaceIn(files, api, "maxSeconds: 60", "maxSeconds: 90");
  files = replaceIn(files, api, "factor: 1.25", "factor: 3");
  files = replaceIn(files, api, "jitter: half", "jitter: full");
  files = replaceIn(files, api, "settleSeconds: 60", "settleSeconds: 30");
  const tables = tablesOf(resolveSpec(files));
  expect(tables.api.poll).toEqual({ initial: 1, max: 90_000, factor: 3, jitter: "full", settles: 30_000 });
  const { fetch, calls } = scriptedFetch(
    answer(200, { code: 200, taskId: "t-1" }),
    answer(300, { status: "processing" }),
    answer(200, { fileURL: "https://example.com/a.mp4" }),
  );
  const client = createClient(tables, { apiKey: "key", callbackUrl: "https://app.example.com/c", fetch });
  await client.run("z-image", { prompt: "waves", aspect_ratio: "1:1" });
  expect(calls.map(({ url }) => url.replace(/\?.*/, ""))).toEqual([
    "https://api.example.com/v2/generate",
    "https://api.example.com/v2/status",
    "https://api.example.com/v2/status",
  ]);
});

test.each([
  [
    "that may be left out",
    "callBackUrl:\n        type: string\n        required: true\n",
    "callBackUrl:\n        type: string\n",
  ],
  [
    "that every model with an input has to have",
    "input:\n        type: object\n",
    "input:\n        type: object\n        required: true\n",
  ],
])("given a shared field %s, want all documents and the SDK to say so", (_, find, replace) => {
  const spec = resolveSpec(replaceIn(few, api, find, replace));
  const wanted = spec.api.generate.body.filter(({ required }) => required).map(({ name }) => name);
  const outputs = generate(spec);
  const requests = [...outputs].filter(([path]) => /^schemas\/request\//.test(path));
  expect(requests).toHaveLength(spec.entries.length);
  for (const [, text] of requests) {
    const { properties, required } = JSON.parse(text) as { properties: object; required: string[] };
    expect(required).toHaveLength(new Set(required).size);
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(required));
    expect(required).toEqual(expect.arrayContaining(wanted.filter((name) => Object.hasOwn(properties, name))));
    expect(required.includes("callBackUrl")).toBe(wanted.includes("callBackUrl"));
  }
  for (const profile of ["openapi/openapi.json", "openapi/portable/openapi.json"]) {
    const { schemas } = JSON.parse(outputs.get(profile) ?? "").components as { schemas: Record<string, Bodies> };
    const bodies = Object.values(schemas).filter(({ properties }) => properties && "callBackUrl" in properties);
    expect(bodies.length).toBeGreaterThanOrEqual(spec.models.length);
    for (const { required } of bodies) expect(required?.includes("callBackUrl")).toBe(wanted.includes("callBackUrl"));
  }
  const { issues } = encode(tablesOf(spec), "z-image", { prompt: "waves", aspect_ratio: "1:1" });
  expect(issues.map(({ path }) => path)).toEqual(wanted.filter((name) => name === "callBackUrl"));
});

test("given another name of the task in a reply, want what a callback says to be read by it", () => {
  const renamed = (few.get(api) ?? "").replace(/\btaskId: (?=\{ type: string, required: true, role|"\*"|f1)/g, "job: ");
  const spec = resolveSpec(new Map([...few, [api, renamed]]));
  expect(tablesOf(spec).api.operations.generate.members.task).toBe("job");
  expect(printRowsModule(spec)).toContain('export const taskMember = "job";');
  expect(findTaskId("job", "https://example.com/?job=t-2", '{"taskId":"t-1","data":{"job":"t-3"}}')).toBe("t-3");
  expect(findTaskId("job", "https://example.com/?job=t-2", "taskId=t-1")).toBe("t-2");
});

/** Words that English has too, and HTTP statuses, which a decision settles. */
const plain = new Set(
  "state submitted refused wrongHostHttp processing done failed runningState failedState".split(" "),
);

test.each([
  ["spec/decisions.yaml", () => realSpec().get("spec/decisions.yaml") ?? ""],
  ["spec/emulator.yaml", () => realSpec().get("spec/emulator.yaml") ?? ""],
  ["templates/docs/interop.json", () => textOf("templates/docs/interop.json")],
])("no text of %s has a word of the API by hand", (_, read) => {
  const words = Object.entries(apiWords(resolveRealSpec().api)).flatMap(([name, word]) =>
    plain.has(name) ? [] : [new RegExp(`\\b${word}(?!\\w)`)],
  );
  expect(words.length).toBeGreaterThan(10);
  const said = textsOf(parse(read())).filter((text) => words.some((word) => word.test(text)));
  expect(said).toEqual([]);
});

test("no prose of the templates has an HTTP status of the API's replies by hand", () => {
  const statuses = resolveRealSpec().api.operations.flatMap(({ replies }) => replies.map(({ http }) => http));
  const byHand = new RegExp(`\\bHTTP (${[...new Set(statuses)].join("|")})\\b`);
  const prose = filesOf("templates", /\.(hbs|json|md)$/);
  expect(prose).toContain("templates/docs/interop.json");
  expect(prose.filter((file) => byHand.test(textOf(file)))).toEqual([]);
});

/** What is printed of decisions, of behaviours and of the record of generators. */
const printed = new Set(["what", "question", "decision", "means", "note", "why"]);
/** Where each text has a name of its own. */
const named = new Set(["others", "capabilities"]);

function textsOf(node: unknown): readonly string[] {
  return Object.entries(Object(node) as Record<string, unknown>).flatMap(([key, value]) => {
    if (typeof value !== "string")
      return textsOf(named.has(key) ? { what: Object.values(Object(value)).join(" ") } : value);
    return printed.has(key) ? [value] : [];
  });
}

/** Names that are the SDK's own, though the API has a word alike: the code of an error. */
const own = new Set(["insufficient_credits"]);

test("the API's host, its paths and the words of its replies stand in api.yaml, and in nothing that is written by hand", () => {
  const { api } = resolveRealSpec();
  const words = api.operations.flatMap(({ path, replies }) => [
    path,
    ...replies.flatMap(({ when }) => Object.values(when ?? {})).filter((wanted) => typeof wanted === "string"),
  ]);
  const said = [...new Set([api.server.host, ...words])].filter((word) => word !== "*" && !own.has(word));
  expect(said.length).toBeGreaterThan(5);
  for (const file of handWritten()) {
    const text = textOf(file);
    expect(
      said.filter((word) => text.includes(word)),
      file,
    ).toEqual([]);
  }
});

/** What becomes part of a product, or makes one. */
function handWritten(): readonly string[] {
  return ["generator", "templates"].flatMap((folder) => filesOf(folder, /\.(ts|mjs|hbs|md)$/));
}

function filesOf(folder: string, kind: RegExp): readonly string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path}`)
    .filter((path) => kind.test(path) && !path.includes("/tables/") && !path.includes("node_modules"));
}

function textOf(file: string): string {
  return readFileSync(join(projectRoot, file), "utf8");
}
