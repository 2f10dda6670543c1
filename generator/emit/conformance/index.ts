import type { Tables } from "../../../templates/sdk/src/contract.js";
import { ValidationError } from "../../../templates/sdk/src/errors.js";
import { encode, encodeRequest } from "../../../templates/sdk/src/request/encode-request.js";
import { citations } from "../../derive/describe.js";
import { tablesOf } from "../../derive/rows.js";
import { minimalCall, type SampleCall, sampleCallbackUrl, sampleCalls } from "../../derive/sample-calls.js";
import type { Parameter, ResolvedSpec, SendableModel } from "../../ir/types.js";
import { printJson, printJsonChunks } from "../../print/json.js";
import { type Assets, type EmittedFile, template } from "../emitter.js";
import { compilePage } from "../page.js";
import { breaksPromise, type FaultResults, faultColumns } from "./fault-results.js";
import { type FaultMatrix, faultMatrix } from "./faults.js";
import { type Mutation, mutations } from "./mutations.js";

/** What any client, in any language, must send for what its user asked for; and what it must refuse to send. */
export function* emitConformance(spec: ResolvedSpec, assets: Assets): Iterable<EmittedFile> {
  const tables = tablesOf(spec);
  const vectors = [
    ...spec.models.flatMap((model) => [...accepted(model, tables, spec), ...rejected(model, tables, spec)]),
    ...unsendable(spec, tables),
  ];
  yield { path: "conformance/vectors.json", text: () => printJsonChunks({ vectors }) };
  const matrix = faultMatrix(spec);
  if (!matrix) return;
  yield { path: "conformance/faults.json", text: printJson(matrix) };
  const render = compilePage<object>(assets, "conformance.md.hbs");
  const scenarios = matrix.scenarios.map(({ expect, ...scenario }) => ({
    ...scenario,
    outcome: expect.outcome.join(" or "),
    posts: expect.postsReceived,
    credits: expect.ledgerChange,
  }));
  yield { path: "docs/conformance.md", text: render({ ...matrix, scenarios, vectors: vectors.length }) };
  yield { path: "docs/faults.md", text: renderFaults(matrix, assets) };
}

/** What was measured, beside what happens in each scenario. */
function renderFaults({ scenarios }: FaultMatrix, assets: Assets): string {
  const results = JSON.parse(template(assets, "faults.json")) as FaultResults;
  const columns = faultColumns(
    results,
    scenarios.map(({ id }) => id),
  );
  const rows = scenarios.map(({ id, what, submissions }, row) => {
    const cells = columns.map(({ cells }) => cells[row] ?? "");
    return { id, what, cells: cells.map((shown) => ({ shown, broken: breaksPromise(shown, submissions) })) };
  });
  const render = compilePage<object>(assets, "faults.md.hbs");
  return render({ columns: columns.map(({ runtimes }) => runtimes.join(", ")), rows });
}

function accepted(model: SendableModel, tables: Tables, spec: ResolvedSpec): object[] {
  const calls = [...sampleCalls(model, spec), ...oneByOne(model, spec)];
  return calls.map(({ id, params, callbackUrl, evidence }) => ({
    id: `${model.model}.${id}`,
    model: model.model,
    params,
    callBackUrl: callbackUrl,
    request: encodeRequest(tables, model.model, params, { callbackUrl }),
    evidence: citations(evidence),
  }));
}

/** Every documented value of every parameter: an off-by-one in an index, or a tidied-up "1:1 HD", shows at once. */
function oneByOne(model: SendableModel, spec: ResolvedSpec): SampleCall[] {
  const minimal = minimalCall(model, spec);
  return model.entry.parameters.flatMap((parameter) =>
    (parameter.values ?? []).map(({ value }, index) => ({
      ...minimal,
      id: `${parameter.name}.${index}`,
      params: { ...minimal.params, [parameter.name]: value },
      evidence: parameter.evidence,
    })),
  );
}

function rejected(model: SendableModel, tables: Tables, spec: ResolvedSpec): object[] {
  const minimal = minimalCall(model, spec);
  const { entry } = model;
  const cases = [
    ...entry.parameters.flatMap((parameter: Parameter) => mutations(parameter)),
    { id: "unknown", params: { no_such_parameter: true } } satisfies Mutation,
  ];
  return cases.map(({ id, params, without }) => {
    const mutated = { ...minimal.params, ...params };
    if (without !== undefined) delete (mutated as Record<string, unknown>)[without];
    return refusal(`${model.model}.not.${id}`, model.model, mutated, minimal.callbackUrl, tables);
  });
}

function unsendable({ entries, api }: ResolvedSpec, tables: Tables): object[] {
  const callbackUrl = sampleCallbackUrl(api);
  const families = entries.filter(({ id }) => Object.hasOwn(tables.families, id)).map(({ id }) => id);
  return [...families, "no-such-model"].map((id) => refusal(`${id}.not.model`, id, {}, callbackUrl, tables));
}

function refusal(id: string, model: string, params: object, callbackUrl: string, tables: Tables): object {
  const [issue] = issuesOf(tables, model, params, callbackUrl);
  if (!issue) throw new Error(`vector ${id} was meant to be refused`);
  return { id, model, params, callBackUrl: callbackUrl, error: { path: issue.path, code: issue.code } };
}

function issuesOf(tables: Tables, model: string, params: object, callbackUrl: string) {
  try {
    return encode(tables, model, params, { callbackUrl }).issues;
  } catch (error) {
    if (error instanceof ValidationError) return error.issues;
    throw error;
  }
}
