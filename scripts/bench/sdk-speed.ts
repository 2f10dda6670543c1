import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { z } from "zod";
import { tablesOf } from "../../generator/derive/rows.js";
import { sampleCalls } from "../../generator/derive/sample-calls.js";
import type { ParameterRow, ParameterType, Tables } from "../../templates/sdk/src/contract.js";
import { projectRoot } from "../support/project-root.js";
import { resolveSpec } from "../support/resolve-spec.js";
import { sdkConsumer } from "./sdk-consumer.js";

const callbackUrl = "https://app.example.com/cliprise";

interface Sdk {
  encodeRequest(model: string, params: object, options: { callbackUrl: string }): object;
}

/** Nanoseconds of one request, from parameters that are right: what is done a million times is not a refusal. */
export interface SpeedRow {
  readonly model: string;
  readonly fields: number;
  readonly ours: number;
  readonly zod: number;
  /** zod where code must not be generated at run time: workers, pages with a content security policy. */
  readonly zodWithoutEval: number;
  readonly oursAndJson: number;
  readonly ajvAndJson: number;
}

/** `encodeRequest` beside zod's parse and ajv's compiled validator, on the same request in the same run. */
export async function benchSpeed(): Promise<readonly SpeedRow[]> {
  // What users run: this script's own loader wraps every function to keep its name, which costs more than the work.
  const { encodeRequest } = (await import(
    pathToFileURL(join(await sdkConsumer(), "node_modules/@cliprise/sdk/dist/esm/index.js")).href
  )) as Sdk;
  const spec = resolveSpec();
  const tables = tablesOf(spec);
  return ["qwen-image", "seedance-v1-pro"].map((model) => {
    const sendable = spec.models.find((each) => each.model === model);
    const call = sendable && sampleCalls(sendable, spec).at(-1);
    if (!call) throw new Error(`${model} is not in the spec`);
    const params = Object.fromEntries(Object.entries(call.params).slice(0, 8));
    const schema = zodSchema(tables, model);
    // A schema decides when it is made.
    z.config({ jitless: true });
    const interpreted = zodSchema(tables, model);
    z.config({ jitless: false });
    const validate = ajvStandalone(model);
    const body = encodeRequest(model, params, { callbackUrl });
    if (!validate(params) || !schema.safeParse(params).success) throw new Error(`the validators refuse ${model}`);
    const [ours, zod, zodWithoutEval, oursAndJson, ajvAndJson] = medians([
      () => encodeRequest(model, params, { callbackUrl }),
      () => schema.parse(params),
      () => interpreted.parse(params),
      () => JSON.stringify(encodeRequest(model, params, { callbackUrl })),
      () => validate(params) && JSON.stringify(body),
    ]) as [number, number, number, number, number];
    return { model, fields: Object.keys(params).length, ours, zod, zodWithoutEval, oursAndJson, ajvAndJson };
  });
}

/** The same rules, as one would write them with zod. */
function zodSchema({ models, url }: Tables, model: string): z.ZodType {
  const { parameters = [] } = models[model] ?? {};
  return z.strictObject(
    Object.fromEntries(
      parameters.map((row) => [row.name, row.required ? zodType(row, url) : zodType(row, url).optional()]),
    ),
  );
}

/** Only the checks that are needed: each costs zod time. */
function zodType({ type, required, values, max, min, not }: ParameterRow, url: RegExp): z.ZodType {
  if (values) return z.literal([...values]);
  let text = z.string();
  if (required) text = text.min(1);
  if (max !== undefined) text = text.max(max);
  let integer = z.int();
  if (min !== undefined) integer = integer.min(min);
  if (max !== undefined) integer = integer.max(max);
  const urls = z.array(z.string().regex(url));
  const types: Readonly<Record<ParameterType, z.ZodType>> = {
    string: not ? text.refine((value) => !not.includes(value)) : text,
    integer,
    number: z.number(),
    boolean: z.boolean(),
    scalar: z.union([z.string(), z.number()]),
    url: z.string().regex(url),
    urls: max === undefined ? urls : urls.max(max),
    objects: z.array(z.record(z.string(), z.unknown())),
  };
  return types[type];
}

/** As ajv's own tool compiles it: no ajv at run time but its helpers. */
function ajvStandalone(model: string): (value: unknown) => boolean {
  const schema: object = JSON.parse(
    readFileSync(join(projectRoot, "generated/schemas/params", `${model}.schema.json`), "utf8"),
  );
  const ajv = new Ajv2020({ strict: false, code: { source: true, esm: false }, allErrors: true });
  const code = standaloneCode.default(ajv, ajv.compile(schema));
  const module = { exports: undefined as unknown };
  new Function("module", "exports", "require", code)(module, {}, createRequire(import.meta.url));
  return module.exports as (value: unknown) => boolean;
}

const warmUp = 200_000;
const samples = 41;
const runs = 20_000;

/** Of each task the median over many samples, taken in turns: what slows the machine down slows all of them. */
function medians(tasks: readonly (() => unknown)[]): readonly number[] {
  let sink: unknown;
  const sampled = tasks.map((): number[] => []);
  for (const task of tasks) for (let run = 0; run < warmUp; run++) sink = task();
  for (let sample = 0; sample < samples; sample++) {
    for (const [index, task] of tasks.entries()) {
      const start = performance.now();
      for (let run = 0; run < runs; run++) sink = task();
      sampled[index]?.push(((performance.now() - start) * 1e6) / runs);
    }
  }
  if (sink === undefined) throw new Error("nothing was measured");
  return sampled.map((times) => times.sort((a, b) => a - b)[(samples - 1) / 2] as number);
}
