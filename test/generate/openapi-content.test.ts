import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pascal } from "../../generator/derive/names.js";
import { resolveRealSpec } from "../support/real-spec.js";
import { projectRoot } from "../support/spec-files.js";

// What people find in the documents: examples, samples, callbacks, security, and the facts with their evidence.
const spec = resolveRealSpec();
const { generate, status } = spec.api;
const generated = (path: string) => JSON.parse(readFileSync(join(projectRoot, "generated", path), "utf8"));
const canonical = generated("openapi/openapi.json");
const unions = ["openapi/openapi.json", "openapi/portable/openapi.json", "openapi/portable/any-reply.json"];
const single = (model: string) => generated(`openapi/portable/models/${model}.json`);
const examplesOf = (document: typeof canonical) =>
  document.paths[generate.path].post.requestBody.content["application/json"].examples;
const requestOf = (document: typeof canonical, model: string) => document.components.schemas[`${pascal(model)}Request`];

describe("a named request example for every model that can be sent", () => {
  const models = spec.models.map(({ model }) => model);
  test.each(unions)("%s", (path) => {
    const examples: Record<string, { value: { model: string } }> = examplesOf(generated(path));
    expect(Object.entries(examples).map(([name, { value }]) => [name, value.model])).toEqual(
      models.map((model) => [model, model]),
    );
  });
  test("portable/models/*.json: its own", () => {
    for (const model of models) expect(Object.keys(examplesOf(single(model)))).toEqual([model]);
  });
});

test("every documented reply that has a body is a named example under its HTTP status", () => {
  for (const path of unions) {
    const { paths } = generated(path);
    for (const [operation, { responses }] of [
      [generate, paths[generate.path].post],
      [status, paths[status.path].get],
    ] as const) {
      for (const { id, http, example } of operation.replies.filter(({ body }) => body !== null)) {
        const shown = responses[http].content["application/json"].examples[id];
        expect(shown?.value, `${path} ${operation.path} ${http} ${id}`).toEqual(example);
      }
    }
  }
});

test("curl, TypeScript and Python for both operations, with the key out of the environment", () => {
  for (const operation of [canonical.paths[generate.path].post, canonical.paths[status.path].get]) {
    const samples: { lang: string; source: string }[] = operation["x-codeSamples"];
    expect(samples.map(({ lang }) => lang)).toEqual(["Shell", "TypeScript", "Python"]);
    for (const { source } of samples) expect(source).toContain("CLIPRISE_API_KEY");
  }
});

test("one tag, declared and used; callbacks where 3.1 is", () => {
  for (const path of unions) {
    const { tags, paths } = generated(path);
    const operations = [paths[generate.path].post, paths[status.path].get];
    expect(tags.map(({ name }: { name: string }) => name)).toEqual(["tasks"]);
    for (const operation of operations) expect(operation.tags).toEqual(["tasks"]);
    const callback = operations[0].callbacks?.onTaskDone["{$request.body#/callBackUrl}"].post;
    expect(callback ? Object.keys(callback.responses) : "none").toEqual(path === unions[0] ? ["200", "4XX"] : "none");
  }
});

test("the key: a bearer token to submit, a query parameter to look; in 3.0.3 an ordinary one", () => {
  for (const path of unions) {
    const { paths, components } = generated(path);
    const { security, parameters } = paths[status.path].get;
    const names = parameters.map(({ name }: { name: string }) => name);
    expect(paths[generate.path].post.security).toEqual([{ bearerAuth: [] }]);
    if (path === unions[0]) {
      expect([security, names]).toEqual([[{ apiKeyQuery: [] }], ["taskId", "download"]]);
      expect(components.securitySchemes.apiKeyQuery).toMatchObject({ type: "apiKey", in: "query", name: "apiKey" });
    } else {
      expect([security, names]).toEqual([[], ["apiKey", "taskId"]]);
      expect(Object.keys(components.securitySchemes)).toEqual(["bearerAuth"]);
    }
  }
});

describe("facts of a model: family, prices, evidence, decisions", () => {
  const prices: Readonly<Record<string, unknown>>[] = generated("pricing/pricing.json").entries;
  test.each(spec.models.map((sendable) => [sendable.model, sendable] as const))("%s", (model, { entry }) => {
    const { id, name, category, since, history, ...today } =
      prices.find(({ id }) => id === entry.id) ?? expect.fail("no price");
    const request = requestOf(canonical, model);
    expect(request).toMatchObject({
      "x-cliprise-entry": id,
      "x-cliprise-family": name,
      "x-cliprise-prices": today,
    });
    expect(request["x-cliprise-evidence"]).toContainEqual(expect.stringMatching(/ \(lines? \d+/));
    expect(request["x-cliprise-decisions"] ?? []).toEqual(entry.decisions.map((decision) => decision.id));
  });
});

test("every field of every model says where it comes from, those of `options` too", () => {
  const { schemas } = canonical.components;
  const resolve = (schema: { $ref?: string }) => schemas[schema.$ref?.split("/").at(-1) ?? ""] ?? schema;
  let fields = 0;
  for (const { model } of spec.models) {
    const { model: _, callBackUrl, options, input, ...root } = requestOf(canonical, model).properties;
    const all = { ...root, ...resolve(input ?? {}).properties, ...options?.contentSchema.properties };
    for (const [name, schema] of Object.entries(all)) {
      fields++;
      expect(resolve(schema as object)["x-cliprise-evidence"] ?? [], `${model}.${name}`).not.toHaveLength(0);
    }
  }
  expect(fields).toBeGreaterThan(300);
});

test("compatibility aliases are deprecated, nothing else is", () => {
  const aliases = spec.models.filter(({ entry }) => entry.aliasOf !== null).map(({ model }) => model);
  expect(aliases.length).toBeGreaterThan(0);
  for (const path of unions) {
    const document = generated(path);
    const deprecated = spec.models.filter(({ model }) => requestOf(document, model).deprecated === true);
    expect(deprecated.map(({ model }) => model)).toEqual(aliases);
  }
  for (const model of aliases) expect(requestOf(single(model), model).deprecated).toBe(true);
});
