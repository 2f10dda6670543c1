import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { projectRoot } from "../support/spec-files.js";

// Linted and run against the emulator by test/openapi-lint; here is what a linter does not know.
const folder = join(projectRoot, "generated/openapi");
const read = (path: string) => parse(readFileSync(join(folder, path), "utf8"));
const { arazzo, sourceDescriptions, workflows } = read("arazzo.yaml") as Description;
const steps = workflows.flatMap(({ workflowId, steps }) => steps.map((step) => ({ ...step, workflowId })));

interface Description {
  readonly arazzo: string;
  readonly sourceDescriptions: readonly { readonly url: string }[];
  readonly workflows: readonly { readonly workflowId: string; readonly steps: readonly Step[] }[];
}

interface Step {
  readonly stepId: string;
  readonly operationId?: string;
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
  readonly onFailure?: readonly { readonly type: string; readonly criteria: readonly { condition: string }[] }[];
}

test("1.0.1, over the document beside it, whose operations it names", () => {
  expect([arazzo, sourceDescriptions.map(({ url }) => url)]).toEqual(["1.0.1", ["./openapi.yaml"]]);
  const { paths } = read("openapi.yaml") as { paths: Record<string, Record<string, { operationId: string }>> };
  const known = Object.values(paths).flatMap((item) => Object.values(item).map(({ operationId }) => operationId));
  const named = steps.flatMap(({ operationId }) => operationId ?? []);
  expect([...new Set(named)].sort()).toEqual(known.sort());
});

test("polling alone is repeated, and only while the task is processing: a submission is charged", () => {
  const repeated = steps.filter(({ onFailure }) => onFailure);
  expect(repeated.map(({ workflowId, stepId }) => `${workflowId}.${stepId}`)).toEqual(["awaitResult.poll"]);
  expect(repeated[0]?.onFailure?.map(({ type, criteria }) => [type, criteria])).toEqual([
    ["retry", [{ condition: "$statusCode == 300" }]],
  ]);
});

test("the key is an input of every workflow, and nowhere a value", () => {
  const keys = steps.flatMap(({ parameters }) => parameters.filter(({ name }) => /apiKey|Authorization/.test(name)));
  expect(keys.length).toBe(steps.length);
  for (const { value } of keys) expect(value).toMatch(/^(Bearer \{\$inputs\.apiKey\}|\$inputs\.apiKey)$/);
});
