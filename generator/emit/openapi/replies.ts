import { type Json, ref } from "./json.js";
import type { Profile } from "./profile.js";

export interface ReplySchemas {
  readonly schemas: Readonly<Record<string, Json>>;
  readonly generate: Json;
  readonly processing: Json;
  readonly succeeded: Json;
  readonly failed: Json;
}

const text = (description: string): Json => ({ type: "string", description });

const errorMessage: Json = {
  title: "ErrorMessage",
  type: "object",
  description: "What is wrong: invalid_api_key, invalid_model_id, invalid_taskId, method_not_allowed.",
  properties: { msg: text("A stable word.") },
};

/** Every documented reply apart, as the reference has it. */
const exact: ReplySchemas = {
  schemas: {
    ErrorMessage: errorMessage,
    CallbackPayload: { title: "CallbackPayload", description: "Not documented." },
    TaskRef: {
      title: "TaskRef",
      type: "object",
      properties: { code: { type: "integer", const: 200 }, taskId: text("The handle for polling. Store it.") },
      required: ["code", "taskId"],
    },
    TaskRefList: { title: "TaskRefList", type: "array", items: ref("TaskRef"), minItems: 1 },
    ApplicationError: {
      title: "ApplicationError",
      type: "object",
      description: "Refused by the application, in spite of HTTP 200. Nothing was charged.",
      properties: {
        code: { type: "integer", description: "400." },
        msg: text("What is wrong; insufficient_credits among others."),
        action_url: text("Where to get credits."),
        data: { description: "null." },
      },
      required: ["msg"],
    },
    TaskProcessing: {
      title: "TaskProcessing",
      type: "object",
      properties: { status: text("processing") },
      required: ["status"],
    },
    TaskSucceeded: {
      title: "TaskSucceeded",
      type: "object",
      properties: {
        status: text("Its values are not documented; go by the HTTP status and fileURL."),
        fileURL: text("A temporary link: download at once."),
      },
      required: ["fileURL"],
    },
    TaskFailed: {
      title: "TaskFailed",
      type: "object",
      properties: { status: text("Its values are not documented."), failMsg: text("Why the task failed.") },
      required: ["failMsg"],
    },
    StatusError: { title: "StatusError", oneOf: [ref("TaskFailed"), ref("StatusRefused")] },
    StatusRefused: {
      title: "StatusRefused",
      type: "object",
      properties: { msg: text("invalid_api_key or invalid_taskId.") },
      required: ["msg"],
    },
    GenerateReply: { title: "GenerateReply", oneOf: [ref("TaskRefList"), ref("TaskRef"), ref("ApplicationError")] },
  },
  generate: ref("GenerateReply"),
  processing: ref("TaskProcessing"),
  succeeded: ref("TaskSucceeded"),
  failed: ref("StatusError"),
};

/** One superset of all states: some generators cannot tell replies of several statuses apart. */
const taskStatus: Json = {
  title: "TaskStatus",
  type: "object",
  description: "fileURL: done. failMsg: failed. msg: the request was wrong. Otherwise: processing.",
  properties: {
    status: text("processing while it runs; its other values are not documented."),
    fileURL: text("A temporary link: download at once."),
    failMsg: text("Why the task failed."),
    msg: text("invalid_api_key or invalid_taskId."),
  },
};

const envelope: ReplySchemas = {
  schemas: {
    ErrorMessage: errorMessage,
    TaskStatus: taskStatus,
    GenerateEnvelope: {
      title: "GenerateEnvelope",
      type: "object",
      description: "Accepted when code is 200 and taskId is there; HTTP 200 alone does not mean success.",
      properties: {
        // As a Long, it would equal no 200 that a Java program writes.
        code: { type: "integer", format: "int32", description: "200 or 400." },
        taskId: text("The handle for polling. Store it."),
        msg: text("What is wrong; insufficient_credits among others."),
        action_url: text("Where to get credits."),
        data: { description: "null." },
      },
      required: ["code"],
    },
    GenerateEnvelopeList: { title: "GenerateEnvelopeList", type: "array", items: ref("GenerateEnvelope") },
    GenerateReply: { title: "GenerateReply", oneOf: [ref("GenerateEnvelopeList"), ref("GenerateEnvelope")] },
  },
  generate: ref("GenerateReply"),
  processing: ref("TaskStatus"),
  succeeded: ref("TaskStatus"),
  failed: ref("TaskStatus"),
};

const any: ReplySchemas = {
  ...envelope,
  schemas: { ErrorMessage: errorMessage, TaskStatus: taskStatus },
  generate: {},
};

const byProfile: Readonly<Record<Profile["replies"], ReplySchemas>> = { exact, envelope, any };

export function replySchemas(replies: Profile["replies"]): ReplySchemas {
  return byProfile[replies];
}
