import { callbackField } from "../ir/operation-parts.js";
import type { Example, Parameter, ResolvedSpec, SendableModel } from "../ir/types.js";

/** A complete call of a model, with a name to show it under. */
export interface SampleCall {
  readonly id: string;
  readonly model: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly callbackUrl: string;
  readonly evidence: Example["evidence"];
}

/** The least that a model takes. */
export function minimalCall({ model, entry }: SendableModel, { api }: Pick<ResolvedSpec, "api">): SampleCall {
  const params = samples(entry.parameters.filter(({ required }) => required));
  return { id: "minimal", model, params, callbackUrl: sampleCallbackUrl(api), evidence: entry.evidence };
}

/** The spec's own examples of a model, then the least that it takes, then everything that it takes. */
export function sampleCalls(sendable: SendableModel, spec: Pick<ResolvedSpec, "api">): readonly SampleCall[] {
  const { model, entry } = sendable;
  const authored = entry.examples
    .filter((example) => example.model === model)
    .map(({ name, params, callbackUrl, evidence }) => ({ id: exampleId(name), model, params, callbackUrl, evidence }));
  const minimal = minimalCall(sendable, spec);
  const full = { ...minimal, id: "full", params: samples(entry.parameters) };
  return [...authored, minimal, ...(entry.parameters.some(({ required }) => !required) ? [full] : [])];
}

export function sampleCallbackUrl(api: Pick<ResolvedSpec, "api">["api"]): string {
  return callbackField(api)?.sample ?? "";
}

function samples(parameters: readonly Parameter[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(parameters.map(({ name, sample }) => [name, sample]));
}

/** Names become ids of vectors; `minimal` and `full` are those of the calls that are made up. */
export function exampleId(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "") || "example"
  );
}
