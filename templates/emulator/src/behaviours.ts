import type { ApiFacts } from "./emulator-tables.js";
import { assumedUnits } from "./price.js";

/** One thing that the emulator does, and how far it is known that the API does it too. */
export interface Behaviour {
  readonly id: string;
  readonly what: string;
  readonly basis: "documented" | "assumed";
  /** Lines of the reference that say so, or that leave it open: "L119", "L185-186". */
  readonly lines: readonly string[];
}

type Row = readonly [id: string, what: string, ...lines: string[]];

const documented: readonly Row[] = [
  [
    "host-gate",
    "With the gate on, a Host other than the API's own is refused as documented, without a body or with a word.",
    "L119",
    "L203",
    "L1213",
  ],
  ["bearer-on-generate", "generate wants Authorization: Bearer <key>.", "L123-125", "L138"],
  ["key-in-query-on-status", "status wants the key as apiKey in the query.", "L130", "L169", "L174"],
  ["json-content-type", "generate wants Content-Type: application/json.", "L25", "L139"],
  ["one-model-value-per-route", "model is a value that can be sent; a family's own id is none.", "L144", "L900"],
  ["callback-url-required", "callBackUrl is an https URL and required.", "L145"],
  ["root-only-input", "On a root-only model an input object has no effect.", "L1229"],
  [
    "json-in-strings",
    "options, imageURLList and videoURLList are JSON in a string; what stands in it is checked too.",
    "L35-37",
    "L43",
  ],
  ["types-matter", "A string for an array or an integer for a quoted number is refused.", "L47", "L56"],
  ["charged-on-acceptance", "Credits are taken when a task is accepted.", "L41", "L1245"],
  ["failed-not-refunded", "A task that fails later is not refunded.", "L1245"],
  ["refusals-are-free", "What is refused before it is queued costs nothing.", "L1245"],
  ["documented-prices", "A charge is the documented price of the tier that the request selects.", "L1090-1155"],
  ["processing-is-300", "While a task is processing, status answers HTTP 300, without a Location.", "L110", "L181"],
  ["temporary-links", "fileURL is a temporary link.", "L187"],
  ["download-true", "status with download=true delivers the file itself.", "L176", "L183"],
  ["zip-of-images", "A model whose card counts several images delivers them in a zip.", "L113", "L183", "L578"],
  ["callbacks-not-guaranteed", "A callback can come late, twice or never.", "L40", "L191", "L195"],
];

const assumed: readonly Row[] = [
  [
    "order-of-checks",
    "Host, key, content type, JSON, model, fields, credits: the first that is wrong is answered.",
    "L200-208",
  ],
  ["content-type-answer", 'Another content type is answered with HTTP 400 {"msg": "invalid_content_type"}.', "L139"],
  [
    "malformed-body",
    'A body that is no JSON object, or no UTF-8, is answered with HTTP 400 {"msg": "invalid_json"}.',
    "L139",
  ],
  ["invalid-value", "A wrong value is answered as a missing field is, with a msg that names it.", "L160", "L1217"],
  ["unknown-field", "A field that the model does not document is refused, unless allowUnknownFields is set.", "L1217"],
  [
    "insufficient-credits-body",
    "Too few credits are answered with code 400, the word in msg, and action_url.",
    "L206",
    "L1217",
  ],
  [
    "range-charged-at-maximum",
    "Where only a range of prices is documented, or an upper limit of images, the most is charged.",
    "L1090-1155",
  ],
  [
    "unknown-quantity",
    `Where only the provider knows the quantity, ${assumedUnits} units are charged.`,
    "L1005",
    "L1024",
  ],
  ["wrong-method", "Another method is answered as a wrong host is, in words; another path with HTTP 404.", "L119"],
  ["status-words", "status says completed or failed; only processing is documented.", "L181-184"],
  ["durations", "An image takes 1.5 s, a video 3 s, audio 2 s, unless told otherwise."],
  [
    "link-lifetime",
    "A link lives an hour, unless told otherwise; each look gives a fresh one; an expired one answers HTTP 403.",
    "L187",
  ],
  [
    "download-too-early",
    "download=true before a task has ended, or after it has failed, answers as status does.",
    "L176",
  ],
  [
    "media-formats",
    "An image is a PNG, or the JPEG that output_format asks for; a video is an MP4, audio an MP3.",
    "L182",
    "L342",
    "L500",
  ],
  ["transcription-is-json", "A transcription is a JSON file with text and language_code.", "L999", "L182"],
  ["several-outputs", "A model that makes several files delivers one, unless a zip is documented.", "L113"],
  [
    "callback-payload",
    "A callback is a POST of JSON: taskId, status, and fileURL or failMsg; not signed, not repeated.",
    "L145",
    "L195",
  ],
  [
    "callback-relay",
    "Callbacks go to callbackTarget, under the path and query of callBackUrl: https cannot be received here.",
    "L145",
  ],
  ["one-account", "There is one key, one account and no limit of requests."],
];

/** Everything that the emulator does, each with its basis: what the API's own replies are comes from the tables. */
export function listBehaviours({ operations }: ApiFacts): readonly Behaviour[] {
  const replies = Object.entries(operations).flatMap(([name, operation]) =>
    operation.replies.map((fact) => ({ id: `${name}-${fact.id}`, fact })),
  );
  return [
    ...replies.map(
      ({ id, fact: { http, body, lines } }): Behaviour => ({
        id: id.replaceAll("_", "-"),
        what: `HTTP ${http}, ${body === "" ? "no body" : body}`,
        basis: "documented",
        lines,
      }),
    ),
    ...documented.map((row) => toBehaviour(row, "documented")),
    ...assumed.map((row) => toBehaviour(row, "assumed")),
  ];
}

function toBehaviour([id, what, ...lines]: Row, basis: Behaviour["basis"]): Behaviour {
  return { id, what, basis, lines };
}
