import { Ajv2020 } from "ajv/dist/2020.js";
import { requestSchema } from "../../../generator/derive/request-schema.js";
import { tablesOf } from "../../../generator/derive/rows.js";
import { sampleCalls } from "../../../generator/derive/sample-calls.js";
import type { Product } from "../../../generator/diff/verdicts.js";
import type { ResolvedSpec } from "../../../generator/ir/types.js";
import { encodeRequest } from "../../../templates/sdk/src/request/encode-request.js";

/**
 * Judges an edit without knowing of verdicts: do the runtime and the schemas of the edited spec take the calls and the bodies
 * of the old one? Says what they refuse.
 */
export function createWitness(before: ResolvedSpec): (after: ResolvedSpec) => Record<Product, string | undefined> {
  const calls = callsOf(before);
  const tables = tablesOf(before);
  const bodies = calls.map(({ entry, model, params, callbackUrl }) => ({
    entry,
    body: encodeRequest(tables, model, params, { callbackUrl }),
  }));
  return (after) => {
    const now = new Map(after.entries.map((entry) => [entry.id, JSON.stringify(entry)]));
    const changed = new Set(
      before.entries.flatMap((entry) => (now.get(entry.id) === JSON.stringify(entry) ? [] : [entry.id])),
    );
    return {
      sdk: refusedCall(
        calls.filter(({ entry }) => changed.has(entry)),
        after,
      ),
      openapi: refusedBody(
        bodies.filter(({ entry }) => changed.has(entry)),
        after,
      ),
    };
  };
}

/** Every model's sample calls, and one with each value of each list. */
function callsOf(spec: ResolvedSpec) {
  return spec.models.flatMap((sendable) =>
    sampleCalls(sendable, spec).flatMap(({ model, params, callbackUrl }) => {
      const call = { entry: sendable.entry.id, model, params, callbackUrl };
      const others = sendable.entry.parameters.flatMap(({ name, values }) =>
        (values ?? []).map(({ value }) => ({ ...call, params: { ...params, [name]: value } })),
      );
      return [call, ...others];
    }),
  );
}

function refusedCall(calls: ReturnType<typeof callsOf>, after: ResolvedSpec): string | undefined {
  const tables = tablesOf(after);
  for (const { model, params, callbackUrl } of calls) {
    try {
      encodeRequest(tables, model, params, { callbackUrl });
    } catch (error) {
      return String(error);
    }
  }
  return undefined;
}

interface Body {
  readonly entry: string;
  readonly body: ReturnType<typeof encodeRequest>;
}

function refusedBody(bodies: readonly Body[], after: ResolvedSpec): string | undefined {
  const ajv = new Ajv2020({ strict: false });
  const compile = (id: string) => {
    const entry = after.entries.find((candidate) => candidate.id === id);
    if (!entry) return undefined;
    const schema = requestSchema(entry, after);
    // The JSON in the string, which a body that is valid so far may still get wrong: by its keys, by their values.
    const content = { ...schema.properties?.["options"]?.contentSchema, additionalProperties: false };
    return { isBody: ajv.compile(schema), isOptions: ajv.compile(content) };
  };
  const validators = new Map([...new Set(bodies.map(({ entry }) => entry))].map((id) => [id, compile(id)]));
  for (const { entry, body } of bodies) {
    const validator = validators.get(entry);
    if (!validator) return `${entry}: no such entry`;
    const { isBody, isOptions } = validator;
    if (!isBody(body)) return `${entry}: ${JSON.stringify(isBody.errors)}`;
    if (body.options !== undefined && !isOptions(JSON.parse(body.options))) {
      return `${entry}: ${JSON.stringify(isOptions.errors)}`;
    }
  }
  return undefined;
}
