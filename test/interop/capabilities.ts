/** The emulators that a smoke program talks to, by the variable that names them to it. */
export const emulatorNames = [
  "CLIPRISE_URL",
  "CLIPRISE_URL_BARE",
  "CLIPRISE_URL_BROKE",
  "CLIPRISE_URL_FAILING",
] as const;
export type EmulatorName = (typeof emulatorNames)[number];

/**
 * What a generated client has to be able to do. `vector`: it sends the body of that conformance vector. `replies`: the
 * emulator must have answered so, that no smoke program is taken at its word.
 */
export interface Capability {
  readonly what: string;
  readonly vector?: string;
  readonly at?: EmulatorName;
  readonly replies?: readonly Readonly<Record<string, unknown>>[];
}

const accepted = { operation: "generate", status: 200, refused: undefined };

/** In the order of the matrix. `generate` and `compile` are judged by the steps of a lane, the others by its smoke program. */
export const capabilities: Readonly<Record<string, Capability>> = {
  generate: { what: "the generator takes the document" },
  compile: { what: "what it makes compiles, under the strict settings of the language" },
  "root-only": { what: "sends a model whose fields stand at the root", vector: "runway.full" },
  input: { what: "sends a model whose fields stand in input", vector: "qwen-image-2.quick-start" },
  "routed-first": { what: "sends the first value of a family of models", vector: "kling-2-1-standard.full" },
  "routed-second": { what: "sends the second value of the same family", vector: "kling-2-1-pro.minimal" },
  "json-strings": { what: "sends options and lists as strings", vector: "seedance-v1-pro.image-to-video" },
  "odd-enum": { what: 'sends the enum value "1:1 HD"', vector: "seedream-v4.image_size.1" },
  "reply-array": { what: "reads the {task} of a reply in an array", at: "CLIPRISE_URL", replies: [accepted] },
  "reply-object": { what: "reads the {task} of a bare reply", at: "CLIPRISE_URL_BARE", replies: [accepted] },
  "application-error": {
    what: "reads code and {reason} of a refusal that comes with HTTP {submitted}",
    at: "CLIPRISE_URL_BROKE",
    replies: [{ operation: "generate", status: 200, refused: "insufficient_credits" }],
  },
  poll: {
    what: "sees HTTP {processing} (processing), then {done} with {link}",
    at: "CLIPRISE_URL",
    replies: [
      { operation: "status", status: 300 },
      { operation: "status", status: 200 },
    ],
  },
  "failed-task": {
    what: "reads {failure} of a task that failed",
    at: "CLIPRISE_URL_FAILING",
    replies: [{ operation: "status", status: 400, state: "failed" }],
  },
  "bad-key": {
    what: "reads {wrongKey}",
    at: "CLIPRISE_URL",
    replies: [{ status: 400, refused: "invalid_api_key" }],
  },
  download: {
    what: "gets the bytes behind {link}, by plain HTTP",
    at: "CLIPRISE_URL",
    replies: [{ operation: "file", status: 200 }],
  },
};
