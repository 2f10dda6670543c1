import { isDeepStrictEqual } from "node:util";
import type { Tables } from "../../templates/sdk/src/contract.js";
import { ValidationError, type ValidationIssue } from "../../templates/sdk/src/errors.js";
import { encode } from "../../templates/sdk/src/request/encode-request.js";
import { toParameter } from "../../templates/sdk/src/request/find-model.js";
import { validate } from "../../templates/sdk/src/request/validate.js";
import { toParameterRow } from "../derive/rows.js";
import { exampleId } from "../derive/sample-calls.js";
import type { Report } from "../diagnostics/report.js";
import type { Entry, Example } from "../ir/types.js";
import type { YamlDocument } from "../load/yaml-document.js";

/** Every example is a call that works, and encodes to the very request that the reference prints. */
export function checkExamples(entry: Entry, tables: Tables, document: YamlDocument, report: Report): void {
  const named = new Map<string, number>();
  for (const [index, example] of entry.examples.entries()) {
    const id = `${example.model}.${exampleId(example.name)}`;
    const before = named.get(id);
    if (before === undefined) named.set(id, index);
    else {
      const location = document.locate(["examples", before, "name"]);
      const message = `${example.name} differs from another example by case or punctuation only`;
      report.add("id-clash", message, document.locate(["examples", index, "name"]), {
        location,
        message: "the first one",
      });
    }
    if (!entry.routes.some(({ model }) => model === example.model)) {
      const known = entry.routes.map(({ model }) => model).join(", ");
      const message = `model: ${example.model} is not sent for ${entry.id}; expected ${known}`;
      report.add("example-invalid", message, document.locate(["examples", index, "model"]));
      continue;
    }
    const { body, issues } = tryEncode(tables, example);
    for (const { path, message } of issues) {
      const inParams = document.locate(["examples", index, "params", path.replace(/\[.*$/, "")]);
      report.add("example-invalid", `${path}: ${message}`, inParams);
    }
    if (issues.length === 0 && example.request && !isDeepStrictEqual(comparable(body), comparable(example.request))) {
      const message = `the encoder makes ${JSON.stringify(body)}`;
      report.add("example-request", message, document.locate(["examples", index, "request"]));
    }
  }
  checkSamples(entry, tables, document, report);
}

/** Samples stand in for examples everywhere: they must be valid too. */
function checkSamples(entry: Entry, tables: Tables, document: YamlDocument, report: Report): void {
  if (entry.aliasOf !== null) return;
  for (const parameter of entry.parameters) {
    const issues: ValidationIssue[] = [];
    validate(toParameter(toParameterRow(parameter, entry)), parameter.sample, tables.url, (path, code, message) => {
      issues.push({ path, code, message });
    });
    for (const { message } of issues) {
      const location = document.locate(["parameters", parameter.name], "key");
      report.add("sample-invalid", `the sample of ${parameter.name}: ${message}; state one for this model`, location);
    }
  }
}

function tryEncode(tables: Tables, { model, params, callbackUrl }: Example): ReturnType<typeof encode> {
  try {
    return encode(tables, model, params, { callbackUrl });
  } catch (error) {
    if (error instanceof ValidationError) return { body: { model }, issues: error.issues };
    throw error;
  }
}

/** The order of keys means nothing, neither in the body nor in the JSON of `options`. */
function comparable(body: Readonly<Record<string, unknown>>): unknown {
  if (typeof body.options !== "string") return body;
  try {
    return { ...body, options: JSON.parse(body.options) };
  } catch {
    return body;
  }
}
