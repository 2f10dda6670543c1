import type { Operation, Reply, ResolvedSpec } from "../../ir/types.js";
import { generateSamples, statusSamples } from "./code-samples.js";
import { type Components, requestComponents } from "./components.js";
import { type Json, ref } from "./json.js";
import type { Profile } from "./profile.js";
import { replySchemas } from "./replies.js";
import { requestExamples } from "./request-examples.js";

/** A whole document, in 3.1; `downgrade` makes 3.0.3 of it. */
export function buildDocument(spec: ResolvedSpec, profile: Profile, version: string): Json {
  const { api } = spec;
  const components: Components = requestComponents(spec, profile.models);
  const replies = replySchemas(profile.replies);
  return {
    openapi: "3.1.0",
    info: {
      title: profile.models.length === 1 ? `${api.title}: ${profile.models[0]?.model}` : api.title,
      version,
      description: `${api.summary} Credits are taken ${api.billing.charged}. Refund: ${api.billing.refund}.`,
      contact: { name: "Cliprise" },
      license: { name: "MIT", url: "https://opensource.org/license/mit" },
    },
    servers: [{ url: api.server.url, description: "The only host; the Host header must be exactly this one." }],
    tags: [{ name: "tasks", description: "Submit a task, then poll until its result is there." }],
    paths: {
      [api.generate.path]: { post: generateOperation(spec, profile, components, replies.generate) },
      [api.status.path]: { get: statusOperation(spec, profile, replies) },
    },
    components: {
      securitySchemes: {
        bearerAuth: { type: "http", scheme: "bearer", description: "The API key, as a bearer token." },
        ...(!profile.portable && {
          apiKeyQuery: {
            type: "apiKey",
            in: "query",
            name: "apiKey",
            description: "The API key, as a query parameter.",
          },
        }),
      },
      schemas: { ...components.schemas, ...replies.schemas },
    },
  };
}

function generateOperation(spec: ResolvedSpec, profile: Profile, components: Components, reply: Json): Json {
  const { generate } = spec.api;
  return {
    operationId: generate.operationId,
    tags: ["tasks"],
    summary: generate.summary,
    description:
      "HTTP 200 does not mean success: read `code` in the body. A submission is charged when it is accepted, and there is " +
      "no idempotency key: never send it again unless it is certain that the first one did not arrive.",
    security: [{ bearerAuth: [] }],
    requestBody: {
      required: true,
      content: { "application/json": { schema: components.request, examples: requestExamples(spec, profile.models) } },
    },
    responses: {
      "200": jsonReply("Accepted, or refused by the application.", reply, repliesOf(generate, 200)),
      "400": jsonReply(
        "Wrong host, key or model. The body may be empty.",
        ref("ErrorMessage"),
        repliesOf(generate, 400),
      ),
    },
    ...(!profile.portable && { callbacks: callbacks() }),
    ...(!profile.portable && { "x-codeSamples": generateSamples(spec) }),
  };
}

function statusOperation(spec: ResolvedSpec, profile: Profile, replies: ReturnType<typeof replySchemas>): Json {
  const { status } = spec.api;
  const fields = status.fields.filter(({ name }) => (profile.portable ? name !== "download" : name !== "apiKey"));
  return {
    operationId: status.operationId,
    tags: ["tasks"],
    summary: status.summary,
    description:
      "Poll with exponential backoff until HTTP 200 (done) or HTTP 400 (failed). 300 means processing, not a redirect.",
    security: profile.portable ? [] : [{ apiKeyQuery: [] }],
    parameters: fields.map(({ name, required, summary, values, sample }) => ({
      name,
      in: "query",
      required,
      description: summary,
      schema: { type: "string", ...(values && { enum: values, "x-enum-varnames": ["YES"], "x-enumNames": ["YES"] }) },
      ...(sample !== null && { example: sample }),
    })),
    responses: {
      "200": {
        ...jsonReply("The result is there. Its link is temporary.", replies.succeeded, repliesOf(status, 200)),
        ...(!profile.portable && {
          content: {
            ...content(replies.succeeded, repliesOf(status, 200)),
            // The reference names no media type: the emulator's files are image/png and the like.
            "*/*": {
              schema: { description: "The file itself, with download=true; may be a .zip." },
            },
          },
        }),
      },
      "300": jsonReply("Still processing; continue polling.", replies.processing, repliesOf(status, 300)),
      "400": jsonReply("The task failed, or the request was wrong.", replies.failed, repliesOf(status, 400)),
    },
    ...(!profile.portable && { "x-codeSamples": statusSamples(spec) }),
  };
}

function repliesOf({ replies }: Operation, http: number): readonly Reply[] {
  return replies.filter((reply) => reply.http === http && reply.body !== "");
}

function jsonReply(description: string, schema: Json, replies: readonly Reply[]): Json {
  return { description, content: content(schema, replies) };
}

function content(schema: Json, replies: readonly Reply[]): Json {
  const examples = replies.map(({ id, summary, body }) => [id, { summary, value: JSON.parse(body) }]);
  return { "application/json": { schema, examples: Object.fromEntries(examples) } };
}

function callbacks(): Json {
  return {
    onTaskDone: {
      "{$request.body#/callBackUrl}": {
        post: {
          operationId: "onTaskDone",
          tags: ["tasks"],
          summary: "The API may call this when the task is done.",
          description:
            "Zero, one or many times; the reference documents neither payload nor signature. Take it as a hint to ask for the " +
            "status, and answer at once.",
          security: [],
          requestBody: {
            content: {
              "application/json": { schema: ref("CallbackPayload"), examples: { undocumented: { value: {} } } },
            },
          },
          responses: { "200": { description: "Taken." }, "4XX": { description: "Refused." } },
        },
      },
    },
  };
}
