import { object, text } from "../derive/schema-shapes.js";
import { type FindingKind, findingKinds } from "./finding.js";

const name = { type: ["string", "null"] };
const number = { type: "integer", minimum: 1 };
const count = { type: "integer", minimum: 0 };

/** The JSON Schema of an `Observation`. */
export const observationSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Observation",
  description: "Real traffic held against the spec: printed by `npm run observe -- --json`. Nothing in it is secret.",
  ...object({
    capture: object({
      format: { enum: ["har", "journal", "lines"] },
      exchanges: { description: "Exchanges with the API.", ...count },
      elsewhere: { description: "Requests to other hosts, which are not looked at.", ...count },
      unanswered: { description: "Requests without a reply.", ...count },
      problems: {
        description: "What could not be read of the capture; the rest was.",
        type: "array",
        items: object({ place: text, message: text }),
      },
    }),
    findings: {
      type: "array",
      items: object({
        kind: {
          oneOf: (Object.keys(findingKinds) as FindingKind[]).map((kind) => ({
            const: kind,
            description: findingKinds[kind].what,
          })),
        },
        exchange: { description: "The exchange that shows it: see `places`.", ...number },
        operation: name,
        model: name,
        parameter: { description: "As the SDK calls it.", ...name },
        path: { description: "Where it stands: `input.duration`, `options.mode`, `reply.` and the member.", ...name },
        given: text,
        expected: text,
        decisions: { description: "The decisions that touch it by name.", type: "array", items: text },
      }),
    },
    decisions: {
      description: "What the traffic says of the decisions.",
      type: "array",
      items: object({
        decision: text,
        status: { enum: ["inferred", "observed"] },
        reads: { enum: ["confirms", "contradicts", "open"] },
        means: text,
        answer: text,
        exchanges: { type: "array", items: number },
      }),
    },
    charges: object({
      compared: {
        type: "array",
        items: object({
          exchanges: { type: "array", items: number },
          models: { type: "array", items: text },
          charged: { type: "number" },
          estimate: object({ min: { type: "number" }, max: { type: "number" } }),
        }),
      },
      untold: { description: "Submissions that could not be compared.", ...count },
    }),
    places: {
      description: "Where each exchange stands in the capture, by its number.",
      type: "object",
      additionalProperties: text,
    },
  }),
} as const;
