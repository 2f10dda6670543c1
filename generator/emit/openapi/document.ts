import { codeSamples } from "../../derive/code-samples.js";
import { callAdvice, fileParameter, replyText } from "../../derive/operations.js";
import type { Api, HttpStatus, Operation, QueryParameter, ResolvedSpec } from "../../ir/types.js";
import { uniteComponents } from "./components.js";
import { type Json, ref } from "./document-part.js";
import type { Profile } from "./profile.js";
import { type ReplySchemas, replySchemas } from "./replies.js";
import { requestExamples } from "./request-examples.js";
import { securityOf, securitySchemes } from "./security.js";

interface Context {
  readonly spec: ResolvedSpec;
  readonly profile: Profile;
  /** The schema of the request body. */
  readonly request: Json;
  readonly replies: ReplySchemas;
}

/** A whole document, in 3.1; `downgrade` makes 3.0.3 of it. */
export function buildDocument(spec: ResolvedSpec, profile: Profile, version: string): Json {
  const { api } = spec;
  const components = uniteComponents(profile.models);
  const replies = replySchemas(api, profile.replies);
  const context: Context = { spec, profile, request: components.request, replies };
  const paths = toPaths(context);
  return {
    openapi: "3.1.0",
    info: {
      title: profile.models.length === 1 ? `${api.title}: ${profile.models[0]?.sendable.model}` : api.title,
      version,
      description: `${api.summary} Credits are taken ${api.billing.charged}. Refund: ${api.billing.refund}.`,
      contact: { name: "Cliprise" },
      license: { name: "MIT", url: "https://opensource.org/license/mit" },
    },
    servers: [{ url: api.server.url, description: "The only host; the Host header must be exactly this one." }],
    tags: [{ name: "tasks", description: "Submit a task, then poll until its result is there." }],
    paths,
    components: {
      securitySchemes: securitySchemes(api, profile),
      schemas: {
        ...components.schemas,
        ...replies.schemas,
        CallbackPayload: { title: "CallbackPayload", description: "Not documented." },
      },
    },
  };
}

/** Operations on one path stand together, each under its method. */
function toPaths(context: Context): Json {
  const paths: Record<string, Json> = {};
  for (const operation of context.spec.api.operations) {
    const item = paths[operation.path] ?? {};
    item[operation.method.toLowerCase()] = toOperation(operation, context);
    paths[operation.path] = item;
  }
  return paths;
}

function toOperation(operation: Operation, context: Context): Json {
  const { spec, profile, request } = context;
  const advice = callAdvice(operation);
  const parameters = toParameters(operation, profile);
  return {
    operationId: operation.operationId,
    tags: ["tasks"],
    summary: operation.summary,
    ...(advice && { description: advice }),
    security: securityOf(operation, spec.api, profile),
    ...(parameters.length > 0 && { parameters }),
    ...(operation.body && {
      requestBody: {
        required: true,
        content: { "application/json": { schema: request, examples: requestExamples(spec, profile.models) } },
      },
    }),
    responses: Object.fromEntries(
      operation.statuses.map((status) => [String(status.http), toResponse(operation, status, context)]),
    ),
    ...(!profile.portable && operation.body && { callbacks: toCallbacks(spec.api) }),
    ...(!profile.portable && { "x-codeSamples": codeSamples(operation, spec) }),
  };
}

function toParameters(operation: Operation, { portable }: Profile): readonly Json[] {
  const { auth, query } = operation;
  // A reply that is a file has no type that a generator could take.
  const file = portable ? fileParameter(operation)?.name : undefined;
  return [
    ...(portable && auth.in === "query"
      ? [{ name: auth.name, in: "query", required: true, description: auth.summary, schema: { type: "string" } }]
      : []),
    ...query.filter(({ name }) => name !== file).map(toParameter),
  ];
}

function toParameter({ name, type, required, summary, values, sample }: QueryParameter): Json {
  // A lone "true" would become a boolean by its name.
  const varnames = values?.length === 1 ? ["YES"] : undefined;
  return {
    name,
    in: "query",
    required,
    description: summary,
    schema: {
      type,
      ...(values && { enum: values, ...(varnames && { "x-enum-varnames": varnames, "x-enumNames": varnames }) }),
    },
    ...(sample !== null && { example: sample }),
  };
}

function toResponse(operation: Operation, status: HttpStatus, { profile, replies }: Context): Json {
  const own = operation.replies.filter(({ http }) => http === status.http);
  const schema = replies.of(operation, status);
  const examples = own
    .filter(({ body }) => body !== null)
    .map((reply) => [reply.id, { summary: reply.summary, value: JSON.parse(replyText(reply)) }]);
  const file = profile.portable ? undefined : own.find(({ meaning }) => meaning === "file");
  const content = {
    ...(schema && { "application/json": { schema, examples: Object.fromEntries(examples) } }),
    // The reference names no media type: the emulator's files are image/png and the like.
    ...(file && { "*/*": { schema: { description: file.summary } } }),
  };
  return { description: status.summary, ...(Object.keys(content).length > 0 && { content }) };
}

function toCallbacks({ callback }: Api): Json {
  return {
    [callback.name]: {
      [`{$request.body#/${callback.field}}`]: {
        [callback.method.toLowerCase()]: {
          operationId: callback.name,
          tags: ["tasks"],
          summary: callback.summary,
          description: callback.description,
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
