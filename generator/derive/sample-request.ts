import type { GenerateBody } from "../../templates/sdk/src/contract.js";
import { encodeRequest } from "../../templates/sdk/src/request/encode-request.js";
import type { ResolvedSpec, SendableModel } from "../ir/types.js";
import { tablesOf } from "./rows.js";
import { minimalCall, type SampleCall, sampleCalls } from "./sample-calls.js";

/** The one call of a model that every output shows, with the body that it sends. */
export interface SampleRequest extends SampleCall {
  /** "Kling 2.1, Pro" */
  readonly title: string;
  readonly body: GenerateBody;
}

/** The model's first example, or else the least that it takes. */
export function sampleRequest(sendable: SendableModel, spec: ResolvedSpec): SampleRequest {
  return toRequest(sampleCalls(sendable, spec)[0] ?? minimalCall(sendable, spec), sendable, spec);
}

/** With everything that it takes. */
export function fullRequest(sendable: SendableModel, spec: ResolvedSpec): SampleRequest {
  return toRequest(sampleCalls(sendable, spec).at(-1) ?? minimalCall(sendable, spec), sendable, spec);
}

function toRequest(call: SampleCall, { entry, route }: SendableModel, spec: ResolvedSpec): SampleRequest {
  const title = route.label === null ? entry.name : `${entry.name}, ${route.label}`;
  const body = encodeRequest(tablesOf(spec), call.model, call.params, { callbackUrl: call.callbackUrl });
  return { ...call, title, body };
}
