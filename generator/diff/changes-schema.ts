import { object, type Schema, text } from "../derive/schema-shapes.js";
import { type Kind, products, rules, verdicts } from "./verdicts.js";

const verdict = { enum: verdicts };

/** The JSON Schema of a `ChangeReport`: what `npm run diff -- --json` prints. */
export const changesSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Changes",
  description: "What changed between two states of the spec, and what that means: printed by `npm run diff -- --json`.",
  ...object({
    base: {
      description: "What it is compared with.",
      ...object({
        ref: { description: "A git ref.", ...text },
        version: { description: "The package's there.", ...text },
        isRelease: {
          description: "False: no release is known, and this is the difference to the last commit alone.",
          type: "boolean",
        },
      }),
    },
    version: { description: "The package's version now.", ...text },
    lowestVersion: { description: "The lowest version that the verdicts allow.", ...text },
    verdicts: {
      description: "For the npm package, and for the OpenAPI documents.",
      ...object(
        each(products, {
          ...object({
            verdict,
            reasons: { description: "The changes that make it that, each with why.", type: "array", items: text },
          }),
        }),
      ),
    },
    changes: {
      type: "array",
      items: object({
        kind: {
          description: "What kind of change it is; each has its verdicts.",
          oneOf: (Object.keys(rules) as Kind[]).map((kind) => ({ const: kind, description: rules[kind].reason })),
        },
        subject: { description: "Where in the spec: `imagen-v4.pricing.tiers.Fast`.", ...text },
        text: { description: "What happened there, in words.", ...text },
        before: { description: "Null where there was nothing." },
        after: { description: "Null where there is nothing." },
        verdicts: object(each(products, verdict)),
        reason: { description: "Why these verdicts.", ...text },
      }),
    },
    problems: {
      description: "Why it cannot be published; empty when it can. `--check` exits 1 when there are any.",
      type: "array",
      items: object({
        code: { enum: ["price-without-history", "history-rewritten", "version-too-low"] },
        place: { description: "A file.", ...text },
        message: { description: "What is wrong, and what to do.", ...text },
      }),
    },
  }),
} as const;

function each(names: readonly string[], schema: Schema): Readonly<Record<string, Schema>> {
  return Object.fromEntries(names.map((name) => [name, schema]));
}
