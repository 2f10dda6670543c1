import { expect, test } from "vitest";
import { readCommandLine } from "../../templates/emulator/src/command-line.js";
import { readOptions } from "../../templates/emulator/src/emulator-options.js";
import { placeholders, readHttpFile } from "../support/http-file.js";
import { generateReal, resolveRealSpec } from "../support/real-spec.js";
import { baseSpec, generate, replaceIn, resolveSpec } from "../support/spec-files.js";

// A request per model for people's own clients: the OpenAPI examples, with the key and the callback left to variables.
const spec = resolveRealSpec();
const outputs = generateReal();
const text = (path: string) => outputs.get(path) ?? expect.fail(`no ${path}`);
const { server, generate: submit, status } = spec.api;
const examples: Record<string, { value: object }> = JSON.parse(text("openapi/openapi.json")).paths[submit.path].post
  .requestBody.content["application/json"].examples;
const want = Object.values(examples).map(({ value }) => ({ ...value, callBackUrl: "{{callBackUrl}}" }));
const modelsOf = (category: string) => spec.models.filter(({ entry }) => entry.category === category);

interface Item {
  readonly name: string;
  readonly item?: readonly Item[];
  readonly request?: {
    readonly method: string;
    readonly url: { readonly raw: string };
    readonly body?: { raw: string };
  };
}

const postman = JSON.parse(text("collections/cliprise.postman_collection.json"));
const http = readHttpFile(text("collections/cliprise.http"));
const requestsOf = ({ item, ...own }: Item): Item[] => (item ? item.flatMap(requestsOf) : [own]);

test("Postman: a request per model, by modality", () => {
  const [folder, ...rest]: Item[] = postman.item;
  const names = folder?.item?.map(({ name, item = [] }) => [name.toLowerCase(), item.map(({ name }) => name)]);
  expect(names).toEqual(
    ["image", "video", "audio"].map((category) => [category, modelsOf(category).map(({ model }) => model)]),
  );
  // The documents keep the order of the catalog; here it is by modality.
  const byModality = ["image", "video", "audio"].flatMap((category) =>
    modelsOf(category).map((model) => want[spec.models.indexOf(model)]),
  );
  const requests = requestsOf(folder ?? expect.fail("empty"));
  expect(requests.map(({ request }) => JSON.parse(request?.body?.raw ?? ""))).toEqual(byModality);
  expect(new Set(requests.map(({ request }) => `${request?.method} ${request?.url.raw}`))).toEqual(
    new Set([`POST {{baseUrl}}${submit.path}`]),
  );
  expect(rest.map(({ name, request }) => [name, request?.method, request?.url.raw])).toEqual([
    ["Status", "GET", `{{baseUrl}}${status.path}?taskId={{taskId}}`],
    ["Download", "GET", `{{baseUrl}}${status.path}?taskId={{taskId}}&download=true`],
  ]);
});

test("Postman: the key is a variable without a value, and follows no redirect", () => {
  expect(postman.variable).toContainEqual({ key: "apiKey", value: "", type: "string" });
  expect(postman.auth.bearer).toEqual([{ key: "token", value: "{{apiKey}}", type: "string" }]);
  expect(postman.protocolProfileBehavior).toEqual({ followRedirects: false });
});

test(".http: a request per model, then status and download", () => {
  const models = http.requests.slice(0, -2);
  expect(models.map(({ body }) => body)).toEqual(want);
  for (const [index, { title, method, url, headers }] of models.entries()) {
    expect(title).toMatch(new RegExp(`^${spec.models[index]?.model}: .+ \\d+ credits? per `));
    expect([method, url, headers]).toEqual([
      "POST",
      `{{baseUrl}}${submit.path}`,
      { Authorization: "Bearer {{apiKey}}", "Content-Type": "application/json" },
    ]);
  }
  const query = "?apiKey={{apiKey}}&taskId={{taskId}}";
  expect(http.requests.slice(-2).map(({ method, url }) => `${method} ${url}`)).toEqual([
    `GET {{baseUrl}}${status.path}${query}`,
    `GET {{baseUrl}}${status.path}${query}&download=true`,
  ]);
});

test(".http: no request that carries the key in its URL follows a redirect", () => {
  const blocks = text("collections/cliprise.http").split(/^### /m);
  const keyed = blocks.filter((block) => /^GET .*\{\{apiKey\}\}/m.test(block));
  expect(keyed).toHaveLength(2);
  for (const block of keyed) expect(block.split("\n")[1]).toBe("# @no-redirect");
});

test(".http: the key is left to the editor's environment", () => {
  expect(http.variables).toEqual({
    callBackUrl: expect.stringMatching(/^https:/),
    taskId: expect.stringMatching(/^[a-z-]+$/),
  });
});

test("one switch away from the live host: the emulator, as it listens when nothing else is said", () => {
  const { options } = readCommandLine([], []);
  const { apiKey } = readOptions(options, []);
  const emulator = { baseUrl: `http://127.0.0.1:${options.port}`, apiKey };
  const environments = JSON.parse(text("collections/http-client.env.json"));
  expect(environments).toEqual({ emulator, live: { baseUrl: server.url } });
  const { values } = JSON.parse(text("collections/cliprise-emulator.postman_environment.json")) as {
    values: { key: string; value: string }[];
  };
  expect(Object.fromEntries(values.map(({ key, value }) => [key, value]))).toEqual(emulator);
});

test("what looks like a variable in the spec's text stays text", () => {
  const prompt = "{{apiKey}} {{{process.exit()}}}";
  const path = "spec/vocabulary/fields.yaml";
  const hostile = generate(
    resolveSpec(replaceIn(baseSpec(), path, "sample: A mountain lake", `sample: ${JSON.stringify(prompt)}`)),
  );
  const harmless = generate(resolveSpec(baseSpec()));
  for (const name of ["collections/cliprise.http", "collections/cliprise.postman_collection.json"]) {
    expect(hostile.get(name)).not.toBe(harmless.get(name));
    expect(placeholders(hostile.get(name) ?? "")).toEqual(placeholders(harmless.get(name) ?? ""));
  }
  const { requests } = readHttpFile(hostile.get("collections/cliprise.http") ?? "");
  expect(requests.map(({ body }) => body)).toContainEqual(
    expect.objectContaining({ input: expect.objectContaining({ prompt }) }),
  );
});
