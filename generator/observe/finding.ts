/** What can be wrong with an exchange, or new in it: under which heading, and in a sentence. */
export const findingKinds = {
  "plain-http": { group: "request", what: "It went over http: the key could be read on its way." },
  "repeated-key": { group: "request", what: "A name that stands twice in one object of the body." },
  "not-json": { group: "request", what: "The body is no JSON object." },
  "missing-field": { group: "request", what: "A required field is missing." },
  "empty-field": { group: "request", what: "A required text or list is empty." },
  "wrong-type": { group: "request", what: "A value of another type." },
  "wrong-index": { group: "request", what: "A number in options that is no index of the parameter's values." },
  "out-of-range": { group: "request", what: "A number, a length or a count beyond the limits." },
  "bad-format": { group: "request", what: "A text of another form, such as a link that is not public." },
  "refused-value": { group: "request", what: "A value that the reference refuses by name." },
  disagreement: { group: "request", what: "Two places of one parameter hold different values." },
  "missing-query": { group: "request", what: "A required query parameter is missing." },
  "unknown-operation": { group: "unknown", what: "A method and path that are no operation." },
  "unknown-model": { group: "unknown", what: "A model that cannot be sent." },
  "unknown-field": { group: "unknown", what: "A field that the model does not document." },
  "unknown-value": { group: "unknown", what: "A value that is not in the list." },
  "unknown-query": { group: "unknown", what: "A query parameter that the operation does not document." },
  "unknown-status": { group: "unknown", what: "An HTTP status that the operation does not document." },
  "unknown-reply": { group: "unknown", what: "A reply that is none of those documented for its status." },
  "unknown-member": { group: "unknown", what: "A member that the reply does not document." },
  "wrong-member": { group: "reply", what: "A member of a documented reply that is missing, or of another type." },
  "repeated-member": { group: "reply", what: "A name that stands twice in one object of the reply." },
  "several-replies": {
    group: "reply",
    what: "A list of several, where the documented reply is one: clients read the first.",
  },
  "refused-though-allowed": { group: "reply", what: "The API refused a request that the spec allows." },
  "charge-off": { group: "charge", what: "What was charged is not what was estimated." },
} as const satisfies Readonly<Record<string, { readonly group: FindingGroup; readonly what: string }>>;

export type FindingGroup = "request" | "reply" | "unknown" | "charge";

export type FindingKind = keyof typeof findingKinds;

/** One thing that is not as the spec says. Its texts are fit to be printed. */
export interface Finding {
  readonly kind: FindingKind;
  /** The exchange that shows it. */
  readonly exchange: number;
  readonly operation: string | null;
  readonly model: string | null;
  /** As the SDK calls it; null where it is none. */
  readonly parameter: string | null;
  /** Where it stands: `input.duration`, `options.mode`, `reply.fileURL`. */
  readonly path: string | null;
  readonly given: string;
  readonly expected: string;
  /** The decisions that touch it by name. */
  readonly decisions: readonly string[];
}
