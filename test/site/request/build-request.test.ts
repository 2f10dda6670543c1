import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { submissionOf } from "../../../generator/derive/code-samples.js";
import { requestSchema } from "../../../generator/derive/request-schema.js";
import { tablesOf } from "../../../generator/derive/rows.js";
import { fullRequest, sampleRequest } from "../../../generator/derive/sample-request.js";
import type { ValidationError } from "../../../templates/sdk/src/errors.js";
import { encodeRequest } from "../../../templates/sdk/src/request/encode-request.js";
import { readParams, textsOf } from "../../../templates/site/src/form/form-values.js";
import { buildRequest, fieldOf } from "../../../templates/site/src/request/build-request.js";
import { printSamples } from "../../../templates/site/src/request/print-samples.js";
import { resolveRealSpec } from "../../support/real-spec.js";

const spec = resolveRealSpec();
const tables = tablesOf(spec);
const ajv = new Ajv2020({ strict: false });

describe("every request that the form builds is one that the reference documents", () => {
  for (const sendable of spec.models) {
    const { model, entry } = sendable;
    test(model, () => {
      const accepts = ajv.compile(requestSchema(entry, spec));
      for (const call of [sampleRequest(sendable, spec), fullRequest(sendable, spec)]) {
        const filled = Object.entries(call.params).flatMap(([name, value]) =>
          textsOf(value).map((text) => [name, text] as const),
        );
        const row = tables.models[model];
        const { body, issues } = buildRequest(tables, model, row ? readParams(row, filled) : {}, call.callbackUrl);
        expect(issues).toEqual([]);
        expect(accepts(body), JSON.stringify(accepts.errors)).toBe(true);
        expect(body).toEqual(call.body);
      }
    });
  }
});

test("what cannot be sent is said in the SDK's words, all of it, each at its field", () => {
  const params = {
    prompt: 5,
    aspect_ratio: "2:1",
    resolution: "1K",
    input_urls: ["http://localhost/a.jpg"],
    tier: "pro",
  };
  const { body, issues } = buildRequest(tables, "flux-2", params, undefined);
  const want = (() => {
    try {
      return encodeRequest(tables, "flux-2", params);
    } catch (cause) {
      return (cause as ValidationError).issues;
    }
  })();
  expect(body).toBeUndefined();
  expect(issues).toEqual(want);
  expect(issues.map(fieldOf)).toEqual(["callBackUrl", "prompt", "aspect_ratio", "input_urls"]);
});

describe("the programs", () => {
  const submission = submissionOf(spec.api.generate, spec);
  const hostile = `'"\\ \`$(id)\` $HOME """ JSON\nJSON\n\u202e\u2028</script>`;
  const params = { prompt: hostile };
  const { body = { model: "" } } = buildRequest(
    tables,
    "z-image",
    { ...params, aspect_ratio: "1:1" },
    "https://example.com/hook",
  );
  const [shell, typescript, python] = printSamples(submission, {
    model: "z-image",
    params,
    callbackUrl: "https://example.com/hook",
    body,
  });

  test("are in three languages, and none has a key in it", () => {
    expect([shell?.lang, typescript?.lang, python?.lang]).toEqual(["Shell", "TypeScript", "Python"]);
    for (const sample of [shell, python]) expect(sample?.source).toContain("CLIPRISE_API_KEY");
  });

  test("say the body and nothing else, whatever it holds", () => {
    const [, inShell = ""] = /<<'JSON'\n([\s\S]*)\nJSON$/.exec(shell?.source ?? "") ?? [];
    expect(JSON.parse(inShell)).toEqual(body);
    // A line that is the word alone would end it.
    expect(inShell.split("\n")).not.toContain("JSON");
    const [, inPython = ""] = /r"""([\s\S]*)"""\)/.exec(python?.source ?? "") ?? [];
    expect(inPython).not.toContain('"""');
    expect(JSON.parse(inPython)).toEqual(body);
    const [, inTypescript = ""] = /generate\("z-image", ([\s\S]*)\);\nconsole/.exec(typescript?.source ?? "") ?? [];
    expect(new Function(`return ${inTypescript}`)()).toEqual(params);
  });

  test("show what they hold: nothing invisible is in them", () => {
    for (const { source } of [shell, typescript, python].filter((sample) => sample !== undefined)) {
      expect(source).not.toMatch(/[\u202e\u2028]/);
      expect(source).toContain("\\u202e");
    }
  });
});
