import type { GenerateBody } from "../../templates/sdk/src/runtime/contract.js";
import { encodeRequest } from "../../templates/sdk/src/runtime/encode-request.js";
import { minimalCall, type SampleCall, sampleCalls } from "./sample-calls.js";
import type { ResolvedSpec, SendableModel } from "./types.js";

/** The one call of a model that every output shows, with the body that it sends. */
export interface SampleRequest extends SampleCall {
  /** "Kling 2.1, Pro" */
  readonly title: string;
  readonly body: GenerateBody;
}

/** The model's first example, or else the least that it takes. */
export function sampleRequest(sendable: SendableModel, spec: Pick<ResolvedSpec, "api" | "tables">): SampleRequest {
  const { entry, route } = sendable;
  const call = sampleCalls(sendable, spec)[0] ?? minimalCall(sendable, spec);
  const title = route.label === null ? entry.name : `${entry.name}, ${route.label}`;
  const body = encodeRequest(spec.tables, call.model, call.params, { callbackUrl: call.callbackUrl });
  return { ...call, title, body };
}
