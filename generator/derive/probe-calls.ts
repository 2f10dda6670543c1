import { encodeRequest } from "../../templates/sdk/src/request/encode-request.js";
import { isObject } from "../../templates/sdk/src/request/parameter-types.js";
import { parseJson } from "../../templates/sdk/src/request/to-json.js";
import { parseSlot } from "../ir/slots.js";
import type { Operation, Probe, ProbeRequest, ResolvedSpec } from "../ir/types.js";
import { tablesOf } from "./rows.js";
import { minimalCall, sampleCallbackUrl } from "./sample-calls.js";

/** A request of a probe as it is sent, but for the key and for a task that there is only once the one before was accepted. */
export interface ProbeCall {
  readonly operation: Operation;
  readonly model: string | null;
  readonly query: Readonly<Record<string, string>>;
  /** Null where the operation takes none. */
  readonly body: Readonly<Record<string, unknown>> | null;
  /** The query parameter that names the task of the submission before; null where it names none. */
  readonly taskParameter: string | null;
}

/** The requests of a probe that the API has: the others are what `check` reports. */
export function probeCalls({ requests }: Probe, spec: ResolvedSpec): readonly ProbeCall[] {
  return requests.flatMap((request, index) => {
    const operation = spec.api.operations.find(({ id }) => id === request.to);
    const isAfterSubmission = requests.slice(0, index).some(({ to }) => to === spec.api.generate.id);
    return operation ? [toCall(request, operation, isAfterSubmission, spec)] : [];
  });
}

function toCall(
  request: ProbeRequest,
  operation: Operation,
  isAfterSubmission: boolean,
  spec: ResolvedSpec,
): ProbeCall {
  const task = operation.query.find(({ role }) => role === "task");
  const isSet = task !== undefined && Object.hasOwn(request.set, `query.${task.name}`);
  return {
    operation,
    model: request.model,
    query: queryOf(request, operation),
    body: operation.body ? bodyOf(request, spec) : null,
    taskParameter: task && isAfterSubmission && !isSet ? task.name : null,
  };
}

function queryOf({ set, omit }: ProbeRequest, { query }: Operation): Readonly<Record<string, string>> {
  const required = query.filter(({ name, required }) => required && !omit.includes(`query.${name}`));
  const edits = Object.entries(set).filter(([slot]) => slot.startsWith("query."));
  return Object.fromEntries([
    ...required.map(({ name, sample, values }) => [name, sample ?? values?.[0] ?? ""] as const),
    ...edits.map(([slot, value]) => [slot.slice("query.".length), String(value)] as const),
  ]);
}

/** The sample request of the model with its edits, or the edits alone. */
function bodyOf({ model, set, omit }: ProbeRequest, spec: ResolvedSpec): Readonly<Record<string, unknown>> {
  const body = sampleBody(model, spec);
  const parsed = parseJson(body.options);
  const options = { ...(isObject(parsed) && parsed) };
  const input = { ...(isObject(body.input) && body.input) };
  const places: Readonly<Record<string, Record<string, unknown>>> = { root: body, input, options };
  for (const slot of omit) {
    const { place, key } = parseSlot(slot);
    delete places[place]?.[key];
  }
  for (const [slot, value] of Object.entries(set)) {
    const { place, key } = parseSlot(slot);
    const target = places[place];
    if (target) target[key] = longText(value);
  }
  const isEdited = (place: string) => [...omit, ...Object.keys(set)].some((slot) => slot.startsWith(`${place}.`));
  if (isEdited("input")) body.input = input;
  if (isEdited("options")) body.options = JSON.stringify(options);
  return body;
}

function sampleBody(model: string | null, spec: ResolvedSpec): Record<string, unknown> {
  const sendable = spec.models.find((each) => each.model === model);
  if (!sendable) return { callBackUrl: sampleCallbackUrl(spec.api) };
  const { params, callbackUrl } = minimalCall(sendable, spec);
  return structuredClone(encodeRequest(tablesOf(spec), sendable.model, params, { callbackUrl }));
}

/** `{ text: a, times: 1001 }` is a text that nobody wants to read. */
function longText(value: unknown): unknown {
  if (!isObject(value) || Object.keys(value).sort().join() !== "text,times") return value;
  return String(value.text).repeat(Number(value.times));
}
