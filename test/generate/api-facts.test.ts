import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createClient } from "../../templates/sdk/src/runtime/client.js";
import { answer, scriptedFetch } from "../sdk/support/client.js";
import { resolveRealSpec } from "../support/real-spec.js";
import { generate, projectRoot, realSpec, replaceIn, resolveSpec } from "../support/spec-files.js";

const api = "spec/api.yaml";

test("given another server, path and pace in the spec, want the SDK to follow without an edit of its own", async () => {
  let files = replaceIn(realSpec(), api, "url: https://business.api.cliprise.app", "url: https://api.example.com");
  files = replaceIn(files, api, "path: /app/cliprise/generate", "path: /v2/generate");
  files = replaceIn(files, api, "path: /app/cliprise/status", "path: /v2/status");
  files = replaceIn(files, api, "firstSeconds: 2", "firstSeconds: 0.001");
  const { tables } = resolveSpec(files);
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

test("given a callback URL that may be left out, want no document that demands it", () => {
  const field = "callBackUrl:\n      type: string\n";
  const files = replaceIn(realSpec(), api, `${field}      required: true\n`, field);
  const outputs = generate(resolveSpec(files));
  const demanding = [...outputs].filter(
    ([path, body]) => /openapi|schemas\/requests/.test(path) && /"required":\s*\[[^\]]*"callBackUrl"/.test(body),
  );
  expect(demanding.map(([path]) => path)).toEqual([]);
});

test("the defaults that an editor shows are the spec's", () => {
  const { url, initial, max, factor } = resolveRealSpec().tables.api;
  const source = (name: string) => readFileSync(join(projectRoot, "templates/sdk/src/runtime", name), "utf8");
  expect(source("client.ts")).toContain(`Default: \`${url}\``);
  for (const value of [initial, max, factor]) {
    expect(source("tasks.ts")).toContain(`Default: ${value.toLocaleString("en-US")}`);
  }
});
