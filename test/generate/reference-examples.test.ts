import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { tablesOf } from "../../generator/derive/rows.js";
import { encodeRequest } from "../../templates/sdk/src/request/encode-request.js";
import { resolveRealSpec } from "../support/real-spec.js";
import { projectRoot } from "../support/spec-files.js";

/** The reference's quick start and its two full examples, as it prints them. */
type Body = Readonly<Record<string, unknown>> & { readonly input?: Readonly<Record<string, unknown>> };

const spec = resolveRealSpec();
const schemas = join(projectRoot, "generated/schemas");
const ajv = new Ajv2020({ strict: false });
const requestSchema = (entry: string) =>
  ajv.compile(JSON.parse(readFileSync(join(schemas, `request/${entry}.schema.json`), "utf8")));

const callBackUrl = "https://your-service.example.com/webhooks/cliprise";
const quickStart: Body = {
  model: "qwen-image-2",
  callBackUrl,
  input: { prompt: "A peaceful mountain lake at sunrise", image_size: "16:9", output_format: "jpeg", seed: 424242 },
};
const fluxKontext: Body = {
  model: "flux-kontext-pro",
  callBackUrl,
  options: '{"model":0,"outputFormat":0,"aspectRatio":4}',
  prompt: "Cinematic aerial view of a city at golden hour",
};
const seedance: Body = {
  model: "seedance-v1-pro",
  callBackUrl,
  options: '{"aspectRatio":2,"duration":0,"resolution":1}',
  imageURLList: '["https://example.com/ref.jpg"]',
  input: {
    prompt: "Ocean waves crashing on rocky shore",
    image_url: "https://example.com/ref.jpg",
    aspect_ratio: "16:9",
    resolution: "720p",
    duration: 5,
  },
};
const entries = { "qwen-image-2": quickStart, "flux-kontext": fluxKontext, "seedance-v1": seedance };

const params: Readonly<Record<string, object>> = {
  "qwen-image-2": quickStart.input ?? {},
  "flux-kontext": { prompt: fluxKontext.prompt, outputFormat: "jpeg", aspectRatio: "16:9" },
  "seedance-v1": seedance.input ?? {},
};

function comparable(body: Body): unknown {
  return { ...body, ...(typeof body.options === "string" && { options: JSON.parse(body.options) }) };
}

describe("the reference's own examples", () => {
  for (const [entry, body] of Object.entries(entries)) {
    test(`${entry}: valid under its request schema`, () => {
      expect(requestSchema(entry)(body)).toBe(true);
    });
    test(`${entry}: comes out of encodeRequest`, () => {
      const given = encodeRequest(tablesOf(spec), String(body.model), params[entry] ?? {}, {
        callbackUrl: callBackUrl,
      });
      expect(comparable(given)).toEqual(comparable(body));
    });
  }
});

const wrong: readonly (readonly [what: string, entry: keyof typeof entries, body: unknown])[] = [
  ["a value not in the list", "qwen-image-2", { ...quickStart, input: { ...quickStart.input, image_size: "2:3" } }],
  ["a missing required field", "qwen-image-2", { ...quickStart, input: { prompt: "A lake", image_size: "16:9" } }],
  ["a seed below its range", "qwen-image-2", { ...quickStart, input: { ...quickStart.input, seed: 9999 } }],
  ["a seed above its range", "qwen-image-2", { ...quickStart, input: { ...quickStart.input, seed: 1000000 } }],
  ["a quoted seed", "qwen-image-2", { ...quickStart, input: { ...quickStart.input, seed: "424242" } }],
  ["a field of another model", "qwen-image-2", { ...quickStart, input: { ...quickStart.input, resolution: "720p" } }],
  ["no callback", "qwen-image-2", { ...quickStart, callBackUrl: undefined }],
  ["a callback that is not https", "qwen-image-2", { ...quickStart, callBackUrl: "http://example.com/hook" }],
  ["no input", "qwen-image-2", { model: "qwen-image-2", callBackUrl }],
  ["the base id", "flux-kontext", { ...fluxKontext, model: "flux-kontext" }],
  ["an input on a root-only model", "flux-kontext", { ...fluxKontext, input: { prompt: "A city" } }],
  ["options as an object", "flux-kontext", { ...fluxKontext, options: { model: 0 } }],
  ["a list that is no string", "flux-kontext", { ...fluxKontext, imageURLList: ["https://example.com/ref.jpg"] }],
  ["what the pipeline fills by itself", "flux-kontext", { ...fluxKontext, inputImage: "https://example.com/ref.jpg" }],
  ["the base id of a family", "seedance-v1", { ...seedance, model: "seedance-v1" }],
  ["a quoted number for a number", "seedance-v1", { ...seedance, input: { ...seedance.input, duration: "5" } }],
  ["another resolution", "seedance-v1", { ...seedance, input: { ...seedance.input, resolution: "4K" } }],
];

describe("every wrong mutation is refused by the request schema", () => {
  for (const [what, entry, body] of wrong) {
    test(`${entry}: ${what}`, () => {
      expect(requestSchema(entry)(JSON.parse(JSON.stringify(body)))).toBe(false);
    });
  }
  test("hailuo-2-3: a number for a quoted number", () => {
    const input = { prompt: "Waves", image_url: "https://example.com/ref.jpg", resolution: "768P", duration: "6" };
    const body = { model: "hailuo-2-3-pro", callBackUrl, imageURLList: '["https://example.com/ref.jpg"]', input };
    expect(requestSchema("hailuo-2-3")(body)).toBe(true);
    expect(requestSchema("hailuo-2-3")({ ...body, input: { ...input, duration: 6 } })).toBe(false);
  });
});
