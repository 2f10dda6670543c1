import { encodeRequest } from "../../../templates/sdk/src/runtime/encode-request.js";
import { sampleCalls } from "../../ir/sample-calls.js";
import type { ResolvedSpec, SendableModel } from "../../ir/types.js";
import type { Json } from "./json.js";

/** A named example per model: in most viewers this is what people pick a model by. */
export function requestExamples(spec: ResolvedSpec, models: readonly SendableModel[]): Json {
  const examples = models.flatMap((model) => {
    const [call] = sampleCalls(model, spec);
    if (!call) return [];
    const summary = model.route.label === null ? model.entry.name : `${model.entry.name}, ${model.route.label}`;
    const value = encodeRequest(spec.tables, call.model, call.params, { callbackUrl: call.callbackUrl });
    return [[model.model, { summary, value }]];
  });
  return Object.fromEntries(examples);
}
