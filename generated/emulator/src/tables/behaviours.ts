// Generated from the spec by `npm run generate`. Do not edit.
import type { Behaviour } from "../emulator-tables.js";

export const behaviours: readonly Behaviour[] = [
  {
    id: "generate-ok-array",
    what: "HTTP 200, a list of TaskRef",
    basis: "documented",
    sources: [
      "Quick Start: \"Success response\" (lines 88-90)",
      "Generate Endpoint: \"Success response\" (lines 152-156)"
    ]
  },
  {
    id: "generate-ok-object",
    what: "HTTP 200, TaskRef",
    basis: "documented",
    sources: ["How It Works: \"Parse defensively\" (line 107)", "Generate Endpoint: \"Parse defensively\" (line 156)"]
  },
  {
    id: "generate-app-error",
    what: "HTTP 200, ApplicationError",
    basis: "documented",
    sources: [
      "Generate Endpoint: \"Application-level error (still HTTP 200)\" (lines 158-162)",
      "Error Reference: \"Missing required field\" (line 207)"
    ]
  },
  {
    id: "generate-insufficient-credits",
    what: "HTTP 200, ApplicationError",
    basis: "documented",
    sources: [
      "Error Reference: \"Insufficient credits\" (line 206)",
      "FAQ: \"Why does my request return HTTP 200 but code 400 in the body?\" (lines 1215-1217)"
    ]
  },
  {
    id: "generate-invalid-api-key",
    what: "HTTP 400, ErrorMessage",
    basis: "documented",
    sources: ["Error Reference: \"Missing or invalid API key\" (line 204)"]
  },
  {
    id: "generate-invalid-model-id",
    what: "HTTP 400, ErrorMessage",
    basis: "documented",
    sources: ["Error Reference: \"Invalid model ID\" (line 205)"]
  },
  {
    id: "generate-method-not-allowed",
    what: "HTTP 400, ErrorMessage",
    basis: "documented",
    sources: ["Authentication: \"Host gate\" (line 119)"]
  },
  {
    id: "generate-wrong-host",
    what: "HTTP 400, no body",
    basis: "documented",
    sources: [
      "Authentication: \"Host gate\" (line 119)",
      "Error Reference: \"Wrong host header\" (line 203)",
      "FAQ: \"Why do I get an empty body with HTTP 400 on generate?\" (lines 1211-1213)"
    ]
  },
  {
    id: "status-processing",
    what: "HTTP 300, TaskProcessing",
    basis: "documented",
    sources: ["Status & Download: \"Processing 300\" (line 181)"]
  },
  {
    id: "status-completed",
    what: "HTTP 200, TaskSucceeded",
    basis: "documented",
    sources: ["Status & Download: \"Complete (JSON)\", \"temporary delivery URLs\" (lines 182, 187)"]
  },
  {
    id: "status-file",
    what: "HTTP 200, no body",
    basis: "documented",
    sources: ["Status & Download: \"Complete (binary)\" (line 183)"]
  },
  {
    id: "status-failed",
    what: "HTTP 400, TaskFailed",
    basis: "documented",
    sources: ["Status & Download: \"Failed 400\" (line 184)"]
  },
  {
    id: "status-invalid-api-key",
    what: "HTTP 400, StatusRefused",
    basis: "documented",
    sources: ["Status & Download: \"invalid_api_key\" (line 185)"]
  },
  {
    id: "status-invalid-taskId",
    what: "HTTP 400, StatusRefused",
    basis: "documented",
    sources: ["Status & Download: \"invalid_taskId\" (line 186)"]
  },
  {
    id: "status-method-not-allowed",
    what: "HTTP 400, StatusRefused",
    basis: "documented",
    sources: ["Authentication: \"Host gate\" (line 119)"]
  },
  {
    id: "status-wrong-host",
    what: "HTTP 400, no body",
    basis: "documented",
    sources: ["Authentication: \"Host gate\" (line 119)"]
  },
  {
    id: "host-gate",
    basis: "documented",
    what: "With the gate on, a Host other than the API's own is refused: HTTP 400, empty or method_not_allowed.",
    sources: [
      "Authentication: \"Host gate\" (line 119)",
      "Error Reference: \"Wrong host header\" (line 203)",
      "FAQ: \"Why do I get an empty body with HTTP 400 on generate?\" (lines 1211-1213)"
    ]
  },
  {
    id: "bearer-on-generate",
    basis: "documented",
    what: "generate wants Authorization: Bearer <key>.",
    sources: [
      "Authentication: \"Generate — Bearer token\" (lines 121-126)",
      "Generate Endpoint: \"Authorization: Bearer <API_KEY>\" (line 138)"
    ]
  },
  {
    id: "key-in-query-on-status",
    basis: "documented",
    what: "status wants the key as apiKey in the query.",
    sources: [
      "Authentication: \"Status — Query parameter\" (lines 128-131)",
      "Status & Download: \"API key as query param\", \"Your Cliprise API key\" (lines 169, 174)"
    ]
  },
  {
    id: "json-content-type",
    basis: "documented",
    what: "generate wants Content-Type: application/json.",
    sources: ["Overview: \"Content-Type: application/json\" (line 25)", "Generate Endpoint: \"Content-Type\" (line 139)"]
  },
  {
    id: "one-model-value-per-route",
    basis: "documented",
    what: "model is a value that can be sent; the base id of a family that forbids it is none.",
    sources: [
      "Generate Endpoint: \"Model identifier for the route you want to run\" (line 144)",
      "card of Seedance V1: \"Do not send base model: \"seedance-v1\" on generate\" (line 900)"
    ]
  },
  {
    id: "base-id-answer",
    basis: "assumed",
    what: "A base id that is not to be sent, and a body without a model, are answered as an unknown model is.",
    sources: ["Error Reference: \"Invalid model ID\", \"Missing required field\" (lines 205, 207)"]
  },
  {
    id: "callback-url-required",
    basis: "documented",
    what: "callBackUrl is an https URL and required.",
    sources: ["Generate Endpoint: \"Stored with the task\" (line 145)"]
  },
  {
    id: "root-only-input",
    basis: "documented",
    what: "On a root-only model an input object has no effect.",
    sources: ["FAQ: \"What is a root-only model?\" (lines 1227-1229)"]
  },
  {
    id: "json-in-strings",
    basis: "documented",
    what: "options, imageURLList and videoURLList are JSON in a string.",
    sources: [
      "Key Concepts: \"A stringified JSON object (not a nested object)\", \"A stringified JSON array of image URLs\", \"A stringified JSON array of video URLs\", \"options encoding\" (lines 35, 36, 37, 43)"
    ]
  },
  {
    id: "types-matter",
    basis: "documented",
    what: "A string for an array, an integer for a quoted number or a string for an integer is refused.",
    sources: [
      "Input Types: \"JSON types matter\", \"Quoted numeric strings\" (lines 47, 56)",
      "card of Wan 2.5: \"duration accepts an integer (5 or 10), not a string\" (line 675)"
    ]
  },
  {
    id: "charged-on-acceptance",
    basis: "documented",
    what: "Credits are taken when a task is accepted.",
    sources: [
      "Key Concepts: \"Credits are deducted when a job is submitted\" (line 41)",
      "FAQ: \"Are credits charged for failed tasks?\" (lines 1243-1245)"
    ]
  },
  {
    id: "refusals-are-free",
    basis: "documented",
    what: "What is refused before it is queued costs nothing.",
    sources: ["FAQ: \"Are credits charged for failed tasks?\" (lines 1243-1245)"]
  },
  {
    id: "documented-prices",
    basis: "documented",
    what: "A charge is the documented price of the tier that the request selects.",
    sources: ["Pricing Reference (lines 1091-1154)"]
  },
  {
    id: "processing-is-300",
    basis: "documented",
    what: "While a task is processing, status answers HTTP 300.",
    sources: [
      "How It Works: \"While processing, the API returns HTTP 300\" (line 110)",
      "Status & Download: \"Processing 300\" (line 181)"
    ]
  },
  {
    id: "temporary-links",
    basis: "documented",
    what: "fileURL is a temporary link.",
    sources: ["Status & Download: \"temporary delivery URLs\" (line 187)"]
  },
  {
    id: "download-true",
    basis: "documented",
    what: "status with download=true delivers the file itself.",
    sources: ["Status & Download: \"Pass string true\", \"Complete (binary)\" (lines 176, 183)"]
  },
  {
    id: "callbacks-not-guaranteed",
    basis: "documented",
    what: "A callback can come twice or never.",
    sources: [
      "Key Concepts: \"An HTTPS URL stored with the task\" (line 40)",
      "Callback & Polling: \"Do not rely on callbacks alone\", \"Recommended callback handler\" (lines 191, 195)"
    ]
  },
  {
    id: "wrong-value-reply",
    basis: "documented",
    what: "A wrong enum value is answered with HTTP 200 and code 400.",
    sources: ["FAQ: \"Why does my request return HTTP 200 but code 400 in the body?\" (lines 1215-1217)"]
  },
  {
    id: "order-of-checks",
    basis: "assumed",
    what: "Host, key, content type, JSON, model, fields, credits: the first that is wrong is answered.",
    sources: ["Error Reference: \"Generate errors\" (lines 200-208)"]
  },
  {
    id: "content-type-answer",
    basis: "assumed",
    what: "Another content type is answered with HTTP 400 {\"msg\": \"invalid_content_type\"}.",
    sources: ["Generate Endpoint: \"Content-Type\" (line 139)"]
  },
  {
    id: "malformed-body",
    basis: "assumed",
    what: "A body that is no JSON object, or no UTF-8, is answered with HTTP 400 {\"msg\": \"invalid_json\"}.",
    sources: ["Generate Endpoint: \"Content-Type\" (line 139)"]
  },
  {
    id: "failed-not-refunded",
    basis: "assumed",
    what: "A task that fails later is not refunded; the reference speaks of credits per successful task as well as of support.",
    sources: [
      "FAQ: \"Are credits charged for failed tasks?\" (lines 1243-1245)",
      "Pricing Reference: \"per successful task\" (line 1093)"
    ]
  },
  {
    id: "zip-of-images",
    basis: "assumed",
    what: "A model whose entry says so delivers its images in a zip; documented is that it may.",
    sources: [
      "How It Works: \"Some models (e.g. grok-imagine) may return a .zip\" (line 113)",
      "Status & Download: \"Complete (binary)\" (line 183)",
      "card of Grok Imagine: \"Output count: t2i → 6 images, i2i → 2 images\" (line 578)"
    ]
  },
  {
    id: "no-location",
    basis: "assumed",
    what: "HTTP 300 comes without a Location.",
    sources: ["Status & Download: \"Processing 300\" (line 181)"]
  },
  {
    id: "callbacks-late",
    basis: "assumed",
    what: "A callback can come late, out of order or forged, when a script says so.",
    sources: ["Callback & Polling: \"Do not rely on callbacks alone\" (line 191)"]
  },
  {
    id: "strings-are-read",
    basis: "assumed",
    what: "What stands in a JSON string is checked as everything else.",
    sources: ["Key Concepts: \"A stringified JSON object (not a nested object)\" (line 35)"]
  },
  {
    id: "started-units",
    basis: "assumed",
    what: "A started second or block of characters is charged whole.",
    sources: [
      "card of ElevenLabs TTS Turbo: \"Billed per 5 000-character block regardless of actual output length\" (line 975)"
    ]
  },
  {
    id: "empty-is-missing",
    basis: "assumed",
    what: "A required text or list that is empty is answered as a missing field is.",
    sources: ["Error Reference: \"Missing required field\" (line 207)"]
  },
  {
    id: "wrong-values-are-free",
    basis: "assumed",
    what: "A wrong value or an unknown field costs nothing.",
    sources: ["FAQ: \"Are credits charged for failed tasks?\" (lines 1243-1245)"]
  },
  {
    id: "invalid-value",
    basis: "assumed",
    what: "The msg of a wrong value names it and data is null; a wrong type or format is answered like a wrong enum value.",
    sources: [
      "Generate Endpoint: \"Application-level error (still HTTP 200)\" (lines 158-162)",
      "FAQ: \"Why does my request return HTTP 200 but code 400 in the body?\" (lines 1215-1217)"
    ]
  },
  {
    id: "unknown-field",
    basis: "assumed",
    what: "A field that the model does not document is refused, unless allowUnknownFields is set.",
    sources: ["FAQ: \"Why does my request return HTTP 200 but code 400 in the body?\" (lines 1215-1217)"]
  },
  {
    id: "insufficient-credits-body",
    basis: "assumed",
    what: "Too few credits are answered with code 400, the word in msg, and action_url.",
    sources: [
      "Error Reference: \"Insufficient credits\" (line 206)",
      "FAQ: \"Why does my request return HTTP 200 but code 400 in the body?\" (lines 1215-1217)"
    ]
  },
  {
    id: "range-charged-at-maximum",
    basis: "assumed",
    what: "Where only a range of prices is documented, or an upper limit of images, the most is charged.",
    sources: ["Pricing Reference (lines 1091-1154)"]
  },
  {
    id: "unknown-quantity",
    basis: "assumed",
    what: "Where only the provider knows the quantity, 10 units are charged.",
    sources: [
      "card of ElevenLabs Speech to Text: \"Billed per second of audio input\" (line 1005)",
      "card of ElevenLabs Sound Effect: \"Billed per second of generated audio\" (line 1024)"
    ]
  },
  {
    id: "wrong-method",
    basis: "assumed",
    what: "Another method is answered with HTTP 400 {\"msg\": \"method_not_allowed\"}, another path with HTTP 404.",
    sources: ["Authentication: \"Host gate\" (line 119)"]
  },
  {
    id: "status-words",
    basis: "assumed",
    what: "status says completed or failed; only processing is documented.",
    sources: ["Status & Download: \"Response states\" (lines 178-187)"]
  },
  {
    id: "durations",
    basis: "assumed",
    what: "An image takes 1.5 s, a video 3 s, audio 2 s, unless told otherwise.",
    sources: []
  },
  {
    id: "link-lifetime",
    basis: "assumed",
    what: "A link lives an hour, unless told otherwise; each look gives a fresh one; an expired one answers HTTP 403.",
    sources: ["Status & Download: \"temporary delivery URLs\" (line 187)"]
  },
  {
    id: "download-too-early",
    basis: "assumed",
    what: "download=true before a task has ended, or after it has failed, answers as status does.",
    sources: ["Status & Download: \"Pass string true\" (line 176)"]
  },
  {
    id: "media-formats",
    basis: "assumed",
    what: "An image is a PNG, or the JPEG that output_format asks for; a video is an MP4, audio an MP3.",
    sources: [
      "Status & Download: \"Complete (JSON)\" (line 182)",
      "card of Nano Banana: \"jpeg | png\" (line 342)",
      "card of Flux Kontext: \"jpeg | png\" (line 500)"
    ]
  },
  {
    id: "transcription-is-json",
    basis: "assumed",
    what: "A transcription is a JSON file with text and language_code.",
    sources: [
      "card of ElevenLabs Speech to Text: \"Speech-to-text transcription with language detection and optional audio event tagging\" (line 999)",
      "Status & Download: \"Complete (JSON)\" (line 182)"
    ]
  },
  {
    id: "several-outputs",
    basis: "assumed",
    what: "A model that makes several files delivers one, unless a zip is documented.",
    sources: ["How It Works: \"Some models (e.g. grok-imagine) may return a .zip\" (line 113)"]
  },
  {
    id: "callback-payload",
    basis: "assumed",
    what: "A callback is a POST of JSON: taskId, status, and fileURL or failMsg; not signed, not retried.",
    sources: [
      "Generate Endpoint: \"Stored with the task\" (line 145)",
      "Callback & Polling: \"Recommended callback handler\" (line 195)"
    ]
  },
  {
    id: "callback-relay",
    basis: "assumed",
    what: "Callbacks go to callbackTarget, under the path and query of callBackUrl: https cannot be received here.",
    sources: ["Generate Endpoint: \"Stored with the task\" (line 145)"]
  },
  {
    id: "one-account",
    basis: "assumed",
    what: "There is one key, one account and no limit of requests.",
    sources: []
  }
];
