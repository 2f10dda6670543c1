import { list, object, text } from "../derive/schema-shapes.js";
import { factStates, placeStatuses } from "./comparison.js";
import { forms } from "./forms.js";

const texts = { type: "array", items: text };
const passage = object({
  lines: { description: 'Counted from 1: "810", "488-502".', ...text },
  words: { description: "What stands there, or what of it counts.", ...text },
});
const entry = object({ id: text, name: text, line: { description: "Of its card.", type: "integer" } });

/** The JSON Schema of what `npm run reference -- NEW --json` prints. */
export const comparisonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Editions",
  description:
    "What a new edition of the reference says otherwise than the one that the spec cites: printed by `npm run reference -- NEW --json`.",
  ...object({
    standing: { description: "The file of the edition that the spec cites.", ...text },
    edition: object({ file: text, form: { description: "How it was read.", enum: forms } }),
    entries: object({
      added: list(entry),
      removed: list(
        object({
          id: text,
          name: text,
          line: { description: "Of its card.", type: "integer" },
          linesIn: {
            description: "The entry whose card has all of its lines now, as when the head of a card got lost.",
            type: ["string", "null"],
          },
        }),
      ),
      renamed: { description: "Of another id, or another name.", ...list(object({ from: entry, to: entry })) },
    }),
    headings: object({
      removed: texts,
      renamed: list(object({ from: text, to: text })),
      repeated: {
        description: "Headings that stand more than once, and the line that was taken for the one that is meant.",
        ...list(object({ title: text, lines: list({ type: "integer" }), taken: { type: "integer" } })),
      },
    }),
    places: {
      description:
        "Each place that facts cite, and that is not where it was (moved: nothing to do), says something else (changed), or is gone.",
      ...list(
        object({
          place: { description: "As it is cited: card of kling-3, prices of kling-3, section FAQ.", ...text },
          status: { enum: placeStatuses },
          before: passage,
          after: { description: "Null where it is gone.", anyOf: [passage, { type: "null" }] },
          facts: { description: "The facts that rest on it, by the names that `npm run explain` knows.", ...texts },
        }),
      ),
    },
    news: {
      description: "Words that are new, and that no changed place shows.",
      ...list(
        object({
          place: text,
          before: { description: "The line as it was; null where the whole line is new.", type: ["string", "null"] },
          after: passage,
          facts: { description: "The facts that they could speak of; none: they are cited by nothing.", ...texts },
        }),
      ),
    },
    lost: {
      description: "Words that are gone, and that no changed place shows: nothing cites them.",
      ...list(object({ place: text, before: passage })),
    },
    verdicts: {
      description: "Every fact that cites the reference. It still stands as long as all the words that it rests on do.",
      ...list(object({ fact: text, verdict: { enum: factStates } })),
    },
    sums: {
      description: "How many facts have each verdict, and how many places have moved.",
      ...object({
        ...Object.fromEntries(factStates.map((state) => [state, { type: "integer" }])),
        moved: { type: "integer" },
      }),
    },
    cutOff: {
      description: "Why it looks as if the end of the edition had not come along; null where it does not.",
      type: ["string", "null"],
    },
    citations: {
      description:
        "The citations in the spec that mean nothing in the new edition, or something else: they are to be written anew.",
      ...list(
        object({
          code: text,
          message: text,
          location: object({ file: text, line: { type: "integer" }, column: { type: "integer" } }),
        }),
      ),
    },
    written: { description: "The files that `--take` has written.", ...texts },
  }),
} as const;
