import { callAdvice, fileParameter, httpOf, memberOf, parameterOf, plainOperations } from "../../derive/operations.js";
import { sampleRequest } from "../../derive/sample-request.js";
import { taskStates } from "../../derive/task-states.js";
import { httpText } from "../../ir/api-words.js";
import type { Operation, Reply, ResolvedSpec } from "../../ir/types.js";
import { printYaml } from "../../print/yaml.js";
import type { Assets, EmittedFile } from "../emitter.js";

type Json = Readonly<Record<string, unknown>>;

/**
 * The steps of a task as an Arazzo description over the OpenAPI document beside it. Nothing here repeats a submission: the
 * default of a step that fails is to end the workflow.
 */
export function* emitArazzo(spec: ResolvedSpec, assets: Assets): Iterable<EmittedFile> {
  const { api } = spec;
  const description = {
    arazzo: "1.0.1",
    info: {
      title: api.title,
      summary: "Submit a task, poll until it is done, download its result.",
      description:
        "An accepted submission is charged and answered with a list of one reply, or with the bare reply; both are documented, " +
        "so there is a workflow for each. awaitResult goes on with a taskId that you have.",
      version: assets.version,
    },
    sourceDescriptions: [{ name: "cliprise", url: "./openapi.yaml", type: "openapi" }],
    workflows: [
      ...submissions
        .filter(({ isList }) => api.generate.replies.some((reply) => isSubmission(reply, isList)))
        .map((submission) => generateWorkflow(spec, submission)),
      awaitWorkflow(spec),
      ...plainOperations(api)
        .filter(({ id }) => id !== api.status.id)
        .map(plainWorkflow),
    ],
  };
  yield { path: "openapi/arazzo.yaml", text: printYaml(description) };
}

/** An accepted submission is answered in a list or bare: there is no expression that reads both. */
const submissions = [
  { workflowId: "generate", isList: true, form: "in a list", reply: "$response.body#/0" },
  { workflowId: "generateBare", isList: false, form: "bare", reply: "$response.body#" },
] as const;

function isSubmission({ meaning, body }: Reply, isList: boolean): boolean {
  return meaning === "accepted" && body?.isList === isList;
}

const apiKey = { type: "string", format: "password", description: "The API key." };

function generateWorkflow(spec: ResolvedSpec, { workflowId, isList, form, reply }: (typeof submissions)[number]): Json {
  const { api } = spec;
  const [first] = spec.models;
  const [taskId, fileURL] = [memberOf(api, api.generate, "task"), memberOf(api, api.status, "result")];
  const accepted = api.generate.replies.find((each) => isSubmission(each, isList));
  const numbers = Object.entries(accepted?.when ?? {}).filter(([, wanted]) => typeof wanted === "number");
  return {
    workflowId,
    summary: `Submit a request whose reply comes ${form}, and await its result.`,
    description: callAdvice(api.generate),
    inputs: {
      type: "object",
      properties: {
        apiKey,
        request: {
          type: "object",
          description: "The body of the generate request.",
          ...(first && { examples: [sampleRequest(first, spec).body] }),
        },
      },
      required: ["apiKey", "request"],
    },
    steps: [
      {
        stepId: "submit",
        description: "Charged when it is accepted.",
        operationId: api.generate.operationId,
        parameters: [keyParameter(api.generate)],
        requestBody: { contentType: "application/json", payload: "$inputs.request" },
        successCriteria: [
          { condition: `$statusCode == ${accepted?.http}` },
          ...numbers.map(([member, wanted]) => ({ condition: `${reply}/${member} == ${wanted}` })),
        ],
        outputs: { taskId: `${reply}/${taskId}` },
      },
      {
        stepId: "result",
        description: "Poll, then download.",
        workflowId: "awaitResult",
        parameters: [
          { name: "apiKey", value: "$inputs.apiKey" },
          { name: "taskId", value: "$steps.submit.outputs.taskId" },
        ],
        outputs: { [`${fileURL}`]: `$outputs.${fileURL}` },
      },
    ],
    outputs: { taskId: "$steps.submit.outputs.taskId", [`${fileURL}`]: `$steps.result.outputs.${fileURL}` },
  };
}

/** Half an hour at the first documented interval. */
const looks = 900;

function awaitWorkflow({ api }: ResolvedSpec): Json {
  const { status, polling } = api;
  const about = parametersOf(status);
  const file = fileParameter(status);
  const fileURL = memberOf(api, status, "result");
  const { processing, done, ends } = taskStates(status, api);
  return {
    workflowId: "awaitResult",
    summary: "Poll a task until it is done, and download its file.",
    description:
      `The interval is fixed here; in a client of your own start with ${polling.firstSeconds} s and multiply by ` +
      `${polling.factor} up to ${polling.maxSeconds} s.`,
    inputs: {
      type: "object",
      properties: { apiKey, taskId: { type: "string", description: "From the reply to the submission." } },
      required: ["apiKey", "taskId"],
    },
    steps: [
      {
        stepId: "poll",
        description: `${processing.join(" or ")}: still processing. ${httpText(status, "failed")}: the task failed, or there is none.`,
        operationId: status.operationId,
        parameters: about,
        successCriteria: [
          { condition: isAnyOf(done) },
          ...(ends.length > 0 ? [{ condition: `$response.body#/${fileURL} != null` }] : []),
        ],
        onFailure: [
          {
            name: "processing",
            type: "retry",
            retryAfter: polling.firstSeconds,
            retryLimit: looks,
            criteria: [
              { condition: isAnyOf(processing) },
              ...ends.map((member) => ({ condition: `$response.body#/${member} == null` })),
            ],
          },
        ],
        outputs: { [`${fileURL}`]: `$response.body#/${fileURL}` },
      },
      ...(file
        ? [
            {
              stepId: "download",
              description: `The file itself; ${fileURL} is a temporary link to the same.`,
              operationId: status.operationId,
              parameters: [...about, { name: file.name, in: "query", value: file.value }],
              successCriteria: [{ condition: `$statusCode == ${httpOf(status, "file")}` }],
            },
          ]
        : []),
    ],
    outputs: { [`${fileURL}`]: `$steps.poll.outputs.${fileURL}` },
  };
}

function isAnyOf(statuses: readonly number[]): string {
  return statuses.map((http) => `$statusCode == ${http}`).join(" || ");
}

/** An operation that is neither of these, by itself. */
function plainWorkflow(operation: Operation): Json {
  return {
    workflowId: operation.id,
    summary: operation.summary,
    inputs: {
      type: "object",
      properties: { apiKey, ...(parameterOf(operation, "task") && { taskId: { type: "string" } }) },
      required: ["apiKey", ...(parameterOf(operation, "task") ? ["taskId"] : [])],
    },
    steps: [
      {
        stepId: operation.id,
        operationId: operation.operationId,
        parameters: parametersOf(operation),
        successCriteria: [{ condition: "$statusCode < 400" }],
      },
    ],
  };
}

function parametersOf(operation: Operation): readonly Json[] {
  const task = parameterOf(operation, "task");
  return [keyParameter(operation), ...(task ? [{ name: task.name, in: "query", value: "$inputs.taskId" }] : [])];
}

function keyParameter({ auth }: Operation): Json {
  const value = auth.in === "header" ? `${auth.scheme} {$inputs.apiKey}` : "$inputs.apiKey";
  return { name: auth.name, in: auth.in, value };
}
