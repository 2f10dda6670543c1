import { sampleRequest } from "../../derive/sample-request.js";
import type { ResolvedSpec } from "../../ir/types.js";
import type { ModelComponents } from "./components.js";
import type { Json } from "./document-part.js";

/** A named example per model: in most viewers this is what people pick a model by. */
export function requestExamples(spec: ResolvedSpec, models: readonly ModelComponents[]): Json {
  const examples = models.map(({ sendable }) => {
    const { title, body } = sampleRequest(sendable, spec);
    return [sendable.model, { summary: title, value: body }];
  });
  return Object.fromEntries(examples);
}
