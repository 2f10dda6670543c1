import { sampleRequest } from "../../derive/sample-request.js";
import type { ResolvedSpec, SendableModel } from "../../ir/types.js";
import type { Json } from "./document-part.js";

/** A named example per model: in most viewers this is what people pick a model by. */
export function requestExamples(spec: ResolvedSpec, models: readonly SendableModel[]): Json {
  const examples = models.map((model) => {
    const { title, body } = sampleRequest(model, spec);
    return [model.model, { summary: title, value: body }];
  });
  return Object.fromEntries(examples);
}
