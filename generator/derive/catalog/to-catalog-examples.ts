import { encodeRequest } from "../../../templates/sdk/src/request/encode-request.js";
import type { Entry, ResolvedSpec } from "../../ir/types.js";
import { places } from "../describe.js";
import { tablesOf } from "../rows.js";
import { minimalCall, type SampleCall } from "../sample-calls.js";
import type { CatalogExample } from "./catalog-types.js";

/** The spec's own examples of an entry, and the least that each model takes of which it has none. */
export function toCatalogExamples(entry: Entry, spec: ResolvedSpec): readonly CatalogExample[] {
  const shown = new Set(entry.examples.map(({ model }) => model));
  const others = entry.routes.filter(({ model }) => !shown.has(model));
  return [
    ...entry.examples.map((example) => toExample(example, example.name, example.request !== null, spec)),
    ...others.map((route) => {
      const call = minimalCall({ model: route.model, entry, route }, spec);
      return toExample(call, "The least that it takes", false, spec);
    }),
  ];
}

function toExample(
  { model, params, callbackUrl, evidence }: Omit<SampleCall, "id">,
  name: string,
  verbatim: boolean,
  spec: ResolvedSpec,
): CatalogExample {
  const request = encodeRequest(tablesOf(spec), model, params, { callbackUrl });
  return { name, model, params, request: { ...request }, verbatim, evidence: places(evidence) };
}
