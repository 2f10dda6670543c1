import { expect, test } from "vitest";
import { printReadme } from "../../generator/emit/sdk/readme.js";
import { fewModels } from "../support/few-models.js";
import { assets, realSpec, replaceIn, resolveSpec } from "../support/spec-files.js";

const small = fewModels(realSpec(), "z-image");

type Edit = readonly [find: string, replace: string];

function readmeOf(edits: readonly Edit[]): string {
  const files = edits.reduce((all, [find, replace]) => replaceIn(all, "spec/api.yaml", find, replace), small);
  return printReadme(resolveSpec(files), assets);
}

const renamed: Edit = ["name: apiKey, summary", "name: key, summary"];
const inQuery: Edit = [
  "{ in: header, name: Authorization, scheme: Bearer }",
  "{ in: query, name: to-ken, summary: S. }",
];
const inHeader: Edit = [
  "auth: { in: query, name: apiKey, summary: Your Cliprise API key. }",
  "auth: { in: header, name: Authorization, scheme: Bearer }",
];

test.each<readonly [given: string, edits: readonly Edit[], requests: string, urls: readonly string[]]>([
  ["the API as it is", [], "status", ["/s?apiKey=SECRET&taskId=t", "/s?taskId=t&apiKey=SECRET#a"]],
  ["another name of the key", [renamed], "status", ["/s?key=SECRET&taskId=t"]],
  ["the key in every URL", [inQuery], "generate and status", ["/g?to-ken=SECRET", "/s?taskId=t&apiKey=SECRET"]],
  ["the two places exchanged", [inQuery, inHeader], "generate", ["/g?to-ken=SECRET"]],
])("given %s, want the README's recipe to keep it out of spans", (_, edits, requests, urls) => {
  const readme = readmeOf(edits);
  expect(readme).toContain(`**query string of ${requests} requests**`);
  const [, code] = /const redacted = \(text: string\) => (.+);/.exec(readme) ?? [];
  const [, hook] = /`ignoreRequestHook: (.+?)`/.exec(readme) ?? [];
  const redacted = new Function("text", `return ${code}`) as (text: string) => string;
  const isIgnored = new Function(`return ${hook}`)() as (request: { path: string }) => boolean;
  for (const url of urls) {
    expect(redacted(`https://example.com${url}`)).toBe(`https://example.com${url.replace("SECRET", "[redacted]")}`);
    expect(isIgnored({ path: url })).toBe(true);
  }
  expect(redacted("/s?taskId=t&monkey=m")).toBe("/s?taskId=t&monkey=m");
  expect(isIgnored({ path: "/s?taskId=t" })).toBe(false);
});

test("given a key that is in no URL, want the README to have no recipe against it", () => {
  const readme = readmeOf([inHeader]);
  expect(readme).not.toMatch(/Tracing|apiKey=/);
  expect(readme).toContain("\n\n### What is handed out\n\n");
});
