import { sampleRequest } from "../../derive/sample-request.js";
import type { ResolvedSpec } from "../../ir/types.js";
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
      generateWorkflow(spec, "generate", "in a list", "$response.body#/0"),
      generateWorkflow(spec, "generateBare", "bare", "$response.body#"),
      awaitWorkflow(spec),
    ],
  };
  yield { path: "openapi/arazzo.yaml", text: printYaml(description) };
}

const apiKey = { type: "string", format: "password", description: "The API key." };

function generateWorkflow(spec: ResolvedSpec, workflowId: string, form: string, reply: string): Json {
  const [first] = spec.models;
  return {
    workflowId,
    summary: `Submit a request whose reply comes ${form}, and await its result.`,
    description: "HTTP 200 alone does not mean success: the code in the reply does. Never send a submission twice.",
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
        operationId: spec.api.generate.operationId,
        parameters: [{ name: "Authorization", in: "header", value: "Bearer {$inputs.apiKey}" }],
        requestBody: { contentType: "application/json", payload: "$inputs.request" },
        successCriteria: [{ condition: "$statusCode == 200" }, { condition: `${reply}/code == 200` }],
        outputs: { taskId: `${reply}/taskId` },
      },
      {
        stepId: "result",
        description: "Poll, then download.",
        workflowId: "awaitResult",
        parameters: [
          { name: "apiKey", value: "$inputs.apiKey" },
          { name: "taskId", value: "$steps.submit.outputs.taskId" },
        ],
        outputs: { fileURL: "$outputs.fileURL" },
      },
    ],
    outputs: { taskId: "$steps.submit.outputs.taskId", fileURL: "$steps.result.outputs.fileURL" },
  };
}

/** Half an hour at the first documented interval. */
const looks = 900;

function awaitWorkflow({ api: { status, polling } }: ResolvedSpec): Json {
  const about = [
    { name: "apiKey", in: "query", value: "$inputs.apiKey" },
    { name: "taskId", in: "query", value: "$inputs.taskId" },
  ];
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
        description: "300: still processing. 400: the task failed, or there is none.",
        operationId: status.operationId,
        parameters: about,
        successCriteria: [{ condition: "$statusCode == 200" }],
        onFailure: [
          {
            name: "processing",
            type: "retry",
            retryAfter: polling.firstSeconds,
            retryLimit: looks,
            criteria: [{ condition: "$statusCode == 300" }],
          },
        ],
        outputs: { fileURL: "$response.body#/fileURL" },
      },
      {
        stepId: "download",
        description: "The file itself; fileURL is a temporary link to the same.",
        operationId: status.operationId,
        parameters: [...about, { name: "download", in: "query", value: "true" }],
        successCriteria: [{ condition: "$statusCode == 200" }],
      },
    ],
    outputs: { fileURL: "$steps.poll.outputs.fileURL" },
  };
}
