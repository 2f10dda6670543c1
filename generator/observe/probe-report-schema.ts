import { object, text } from "../derive/schema-shapes.js";

const name = { type: ["string", "null"] };
const credits = { type: ["integer", "null"], minimum: 0 };
const body = { description: "As JSON; null where there is none." };

/** The JSON Schema of what `npm run observe -- --probe --json` prints. */
export const probeReportSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Probe report",
  description:
    "What was to be asked of the API, and what it answered: printed by `npm run observe -- --probe --json`. The key is not in it.",
  ...object({
    asked: { description: "The URL of the API that was asked.", ...text },
    plan: {
      type: "array",
      items: object({
        decision: text,
        most: { description: "Credits that it costs at most; null where nobody knows.", ...credits },
        requests: {
          type: "array",
          items: object({
            method: text,
            path: text,
            query: { type: "object", additionalProperties: text },
            body,
          }),
        },
      }),
    },
    passedOver: {
      description: "Probes that may cost more than was allowed.",
      type: "array",
      items: object({ decision: text, most: credits }),
    },
    answers: {
      type: "array",
      items: object({
        decision: text,
        exchanges: {
          type: "array",
          items: object({
            request: object({ method: text, url: text, body }),
            reply: {
              description: "What may be shown of it; null where none came.",
              anyOf: [{ type: "null" }, object({ status: { type: "integer", minimum: 100, maximum: 599 }, body })],
            },
          }),
        },
        answer: { description: "How the last reply reads: `HTTP 400`, and the word that it refused with.", ...text },
        reads: {
          description: "Null: nobody expected this answer.",
          enum: ["confirms", "contradicts", "open", null],
        },
        means: text,
        credits: { description: "What it may have cost, at most; null when nobody knows.", ...credits },
        stop: { description: "Why nothing more was sent after it.", ...name },
      }),
    },
    spent: { description: "Credits that may have been spent, at most; null when nobody knows.", ...credits },
    stopped: { description: "Why it ended before the plan did.", ...name },
    diff: {
      description: "The edit of spec/decisions.yaml that the answers ask for; empty where they ask for none.",
      ...text,
    },
  }),
} as const;
