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
    what: "With the gate on, a Host other than the API's own is refused: HTTP 400, empty or method_not_allowed.",
    basis: "documented",
    sources: [
      "Authentication: \"Host gate\" (line 119)",
      "Error Reference: \"Wrong host header\" (line 203)",
      "FAQ: \"Why do I get an empty body with HTTP 400 on generate?\" (lines 1211-1213)"
    ]
  },
  {
    id: "key-on-generate",
    what: "generate wants Authorization: Bearer <key>.",
    basis: "documented",
    sources: [
      "Authentication: \"Generate — Bearer token\" (lines 121-126)",
      "Generate Endpoint: \"Authorization: Bearer <API_KEY>\" (line 138)"
    ]
  },
  {
    id: "key-on-status",
    what: "status wants apiKey=<key> in the query.",
    basis: "documented",
    sources: [
      "Authentication: \"Status — Query parameter\" (lines 128-131)",
      "Status & Download: \"API key as query param\", \"Your Cliprise API key\" (lines 169, 174)"
    ]
  },
  {
    id: "json-content-type",
    what: "generate wants Content-Type: application/json.",
    basis: "documented",
    sources: ["Overview: \"Content-Type: application/json\" (line 25)", "Generate Endpoint: \"Content-Type\" (line 139)"]
  },
  {
    id: "one-model-value-per-route",
    what: "model is a value that can be sent; the base id of a family that forbids it is none.",
    basis: "documented",
    sources: [
      "Generate Endpoint: \"Model identifier for the route you want to run\" (line 144)",
      "card of Seedance V1: \"Do not send base model: \"seedance-v1\" on generate\" (line 900)"
    ]
  },
  {
    id: "base-id-answer",
    what: "A base id that is not to be sent, and a body without a model, are answered as an unknown model is.",
    basis: "assumed",
    reading: "unknown-model",
    others: { "missing-field": "A base id is a model that lacks a field, and so is a body without a model." },
    sources: ["Error Reference: \"Invalid model ID\", \"Missing required field\" (lines 205, 207)"]
  },
  {
    id: "callback-url-required",
    what: "callBackUrl is an https URL and required.",
    basis: "documented",
    sources: ["Generate Endpoint: \"Stored with the task\" (line 145)"]
  },
  {
    id: "root-only-input",
    what: "On a root-only model an input object has no effect.",
    basis: "documented",
    reading: "ignored",
    others: { merged: "What stands in input counts as if it stood at the root." },
    sources: ["FAQ: \"What is a root-only model?\" (lines 1227-1229)"]
  },
  {
    id: "json-in-strings",
    what: "options, imageURLList and videoURLList are JSON in a string.",
    basis: "documented",
    reading: "strings",
    others: { plain: "An object or a list is taken in place of the string that holds it." },
    sources: [
      "Key Concepts: \"A stringified JSON object (not a nested object)\", \"A stringified JSON array of image URLs\", \"A stringified JSON array of video URLs\", \"options encoding\" (lines 35, 36, 37, 43)"
    ]
  },
  {
    id: "types-matter",
    what: "A string for an array, an integer for a quoted number or a string for an integer is refused.",
    basis: "documented",
    sources: [
      "Input Types: \"JSON types matter\", \"Quoted numeric strings\" (lines 47, 56)",
      "card of Wan 2.5: \"duration accepts an integer (5 or 10), not a string\" (line 675)"
    ]
  },
  {
    id: "charged-on-acceptance",
    what: "Credits are taken when a task is accepted.",
    basis: "documented",
    sources: [
      "Key Concepts: \"Credits are deducted when a job is submitted\" (line 41)",
      "FAQ: \"Are credits charged for failed tasks?\" (lines 1243-1245)"
    ]
  },
  {
    id: "refusals-are-free",
    what: "What is refused before it is queued costs nothing.",
    basis: "documented",
    sources: ["FAQ: \"Are credits charged for failed tasks?\" (lines 1243-1245)"]
  },
  {
    id: "documented-prices",
    what: "A charge is the documented price of the tier that the request selects.",
    basis: "documented",
    sources: ["Pricing Reference (lines 1091-1154)"]
  },
  {
    id: "processing-is-300",
    what: "While a task is processing, status answers HTTP 300.",
    basis: "documented",
    reading: "own-status",
    others: { "as-200": "While a task is processing, status answers HTTP 200 with the same body." },
    sources: [
      "How It Works: \"While processing, the API returns HTTP 300\" (line 110)",
      "Status & Download: \"Processing 300\" (line 181)"
    ]
  },
  {
    id: "temporary-links",
    what: "fileURL is a temporary link.",
    basis: "documented",
    sources: ["Status & Download: \"temporary delivery URLs\" (line 187)"]
  },
  {
    id: "download-true",
    what: "status with download=true delivers the file itself.",
    basis: "documented",
    sources: ["Status & Download: \"Pass string true\", \"Complete (binary)\" (lines 176, 183)"]
  },
  {
    id: "callbacks-not-guaranteed",
    what: "A callback can come twice or never.",
    basis: "documented",
    sources: [
      "Key Concepts: \"An HTTPS URL stored with the task\" (line 40)",
      "Callback & Polling: \"Do not rely on callbacks alone\", \"Recommended callback handler\" (lines 191, 195)"
    ]
  },
  {
    id: "wrong-value-reply",
    what: "A wrong enum value is answered with HTTP 200 and code 400.",
    basis: "documented",
    sources: ["FAQ: \"Why does my request return HTTP 200 but code 400 in the body?\" (lines 1215-1217)"]
  },
  {
    id: "order-of-checks",
    what: "Host, key, content type, JSON, model, fields, credits: the first that is wrong is answered.",
    basis: "assumed",
    reading: "key-first",
    others: { "key-last": "The key is looked at last: model and fields are answered before it." },
    sources: ["Error Reference: \"Generate errors\" (lines 200-208)"]
  },
  {
    id: "content-type-answer",
    what: "Another content type is answered with HTTP 400 {\"msg\": \"invalid_content_type\"}.",
    basis: "assumed",
    reading: "refused",
    others: { ignored: "The content type is not looked at." },
    sources: ["Generate Endpoint: \"Content-Type\" (line 139)"]
  },
  {
    id: "malformed-body",
    what: "A body that is no JSON object, or no UTF-8, is answered with HTTP 400 {\"msg\": \"invalid_json\"}.",
    basis: "assumed",
    reading: "own-word",
    others: { "application-error": "It is answered as a missing field is." },
    sources: ["Generate Endpoint: \"Content-Type\" (line 139)"]
  },
  {
    id: "failed-not-refunded",
    what: "A task that fails later is not refunded; the reference speaks of credits per successful task as well as of support.",
    basis: "assumed",
    reading: "kept",
    others: { refunded: "The credits of a task that fails are given back." },
    sources: [
      "FAQ: \"Are credits charged for failed tasks?\" (lines 1243-1245)",
      "Pricing Reference: \"per successful task\" (line 1093)"
    ]
  },
  {
    id: "zip-of-images",
    what: "A model whose entry says so delivers its images in a zip; documented is that it may.",
    basis: "assumed",
    reading: "zip",
    others: { "one-file": "Such a model delivers one image." },
    sources: [
      "How It Works: \"Some models (e.g. grok-imagine) may return a .zip\" (line 113)",
      "Status & Download: \"Complete (binary)\" (line 183)",
      "card of Grok Imagine: \"Output count: t2i → 6 images, i2i → 2 images\" (line 578)"
    ]
  },
  {
    id: "no-location",
    what: "HTTP 300 comes without a Location.",
    basis: "assumed",
    reading: "none",
    others: { itself: "Its Location is the URL that was asked." },
    sources: ["Status & Download: \"Processing 300\" (line 181)"]
  },
  {
    id: "callbacks-late",
    what: "A callback can come late, out of order or forged, when a script says so.",
    basis: "assumed",
    option: "callbacks",
    sources: ["Callback & Polling: \"Do not rely on callbacks alone\" (line 191)"]
  },
  {
    id: "strings-are-read",
    what: "What stands in a JSON string is checked as everything else.",
    basis: "assumed",
    reading: "checked",
    others: { unchecked: "What stands in a JSON string is not checked." },
    sources: ["Key Concepts: \"A stringified JSON object (not a nested object)\" (line 35)"]
  },
  {
    id: "started-units",
    what: "A started second or block of characters is charged whole.",
    basis: "assumed",
    reading: "whole",
    others: { dropped: "A started second or block of characters is not charged." },
    sources: [
      "card of ElevenLabs TTS Turbo: \"Billed per 5 000-character block regardless of actual output length\" (line 975)"
    ]
  },
  {
    id: "empty-is-missing",
    what: "A required text or list that is empty is answered as a missing field is.",
    basis: "assumed",
    reading: "refused",
    others: { taken: "A required text or list may be empty." },
    sources: ["Error Reference: \"Missing required field\" (line 207)"]
  },
  {
    id: "wrong-values-are-free",
    what: "A wrong value or an unknown field costs nothing.",
    basis: "assumed",
    reading: "free",
    others: { charged: "A wrong value is refused and charged." },
    sources: ["FAQ: \"Are credits charged for failed tasks?\" (lines 1243-1245)"]
  },
  {
    id: "invalid-value",
    what: "The msg of a wrong value names it and data is null; a wrong type or format is answered like a wrong enum value.",
    basis: "assumed",
    reading: "named",
    others: { unnamed: "A wrong value is answered word for word as a missing field is." },
    sources: [
      "Generate Endpoint: \"Application-level error (still HTTP 200)\" (lines 158-162)",
      "FAQ: \"Why does my request return HTTP 200 but code 400 in the body?\" (lines 1215-1217)"
    ]
  },
  {
    id: "unknown-field",
    what: "A field that the model does not document is refused, unless allowUnknownFields is set.",
    basis: "assumed",
    reading: "refused",
    others: { ignored: "A field that the model does not document is passed over." },
    sources: ["FAQ: \"Why does my request return HTTP 200 but code 400 in the body?\" (lines 1215-1217)"]
  },
  {
    id: "insufficient-credits-body",
    what: "Too few credits are answered in JSON: insufficient_credits in msg, and action_url.",
    basis: "assumed",
    reading: "code-400",
    others: { "bare-word": "The answer is the word and the link, and no JSON." },
    sources: [
      "Error Reference: \"Insufficient credits\" (line 206)",
      "FAQ: \"Why does my request return HTTP 200 but code 400 in the body?\" (lines 1215-1217)"
    ]
  },
  {
    id: "range-charged-at-maximum",
    what: "Where only a range of prices is documented, or an upper limit of images, or where a body says at one place what contradicts its model or another place, the most is charged.",
    basis: "assumed",
    reading: "maximum",
    others: { minimum: "The least is charged." },
    sources: [
      "Pricing Reference (lines 1091-1154)",
      "card of Flux Kontext: \"if you also use options.model, keep it aligned with the routed model value\" (line 502)"
    ]
  },
  {
    id: "unknown-quantity",
    what: "Where only the provider knows the quantity, 10 units are charged.",
    basis: "assumed",
    reading: "ten",
    others: { one: "One unit is charged." },
    sources: [
      "card of ElevenLabs Speech to Text: \"Billed per second of audio input\" (line 1005)",
      "card of ElevenLabs Sound Effect: \"Billed per second of generated audio\" (line 1024)"
    ]
  },
  {
    id: "wrong-method",
    what: "Another method is answered with HTTP 400 {\"msg\": \"method_not_allowed\"}, another path with HTTP 404.",
    basis: "assumed",
    reading: "bad-request",
    others: { "not-allowed": "Another method is answered with HTTP 405." },
    sources: ["Authentication: \"Host gate\" (line 119)"]
  },
  {
    id: "status-words",
    what: "status is completed or failed; only processing is documented.",
    basis: "assumed",
    reading: "completed",
    others: { success: "status says success or error." },
    sources: ["Status & Download: \"Response states\" (lines 178-187)"]
  },
  {
    id: "durations",
    what: "An image takes 1.5 s, a video 3 s, audio 2 s, unless told otherwise.",
    basis: "assumed",
    option: "durations",
    sources: []
  },
  {
    id: "link-lifetime",
    what: "A link lives an hour, unless told otherwise; each look gives a fresh one; an expired one answers HTTP 403.",
    basis: "assumed",
    option: "linkLifetime",
    sources: ["Status & Download: \"temporary delivery URLs\" (line 187)"]
  },
  {
    id: "download-too-early",
    what: "download=true before a task has ended, or after it has failed, answers as status does.",
    basis: "assumed",
    reading: "as-status",
    others: { refused: "It is answered as a task that there is not." },
    sources: ["Status & Download: \"Pass string true\" (line 176)"]
  },
  {
    id: "media-formats",
    what: "An image is a PNG, or the JPEG that output_format asks for; a video is an MP4, audio an MP3.",
    basis: "assumed",
    reading: "asked",
    others: { own: "An image is a PNG, whatever output_format asks for." },
    sources: [
      "Status & Download: \"Complete (JSON)\" (line 182)",
      "card of Nano Banana: \"jpeg | png\" (line 342)",
      "card of Flux Kontext: \"jpeg | png\" (line 500)"
    ]
  },
  {
    id: "transcription-is-json",
    what: "A transcription is a JSON file with text and language_code.",
    basis: "assumed",
    reading: "json",
    others: { sound: "A transcription is delivered as every other result of an audio model." },
    sources: [
      "card of ElevenLabs Speech to Text: \"Speech-to-text transcription with language detection and optional audio event tagging\" (line 999)",
      "Status & Download: \"Complete (JSON)\" (line 182)"
    ]
  },
  {
    id: "several-outputs",
    what: "A model that makes several files delivers one, unless a zip is documented.",
    basis: "assumed",
    reading: "one",
    others: { zip: "An image model delivers a zip of two images." },
    sources: ["How It Works: \"Some models (e.g. grok-imagine) may return a .zip\" (line 113)"]
  },
  {
    id: "callback-payload",
    what: "A callback is a POST of JSON: taskId, status, and fileURL or failMsg; not signed, not retried.",
    basis: "assumed",
    reading: "as-status",
    others: { "task-only": "It has the task, and nothing else." },
    sources: [
      "Generate Endpoint: \"Stored with the task\" (line 145)",
      "Callback & Polling: \"Recommended callback handler\" (line 195)"
    ]
  },
  {
    id: "callback-relay",
    what: "Callbacks go to callbackTarget, under the path and query of callBackUrl: https cannot be received here.",
    basis: "assumed",
    option: "callbackTarget",
    sources: ["Generate Endpoint: \"Stored with the task\" (line 145)"]
  },
  {
    id: "one-account",
    what: "There is one key, one account and no limit of requests.",
    basis: "assumed",
    reading: "unlimited",
    others: { limited: "From the 21st request on, the answer is HTTP 429." },
    sources: []
  },
  {
    id: "model-values-exact",
    what: "A model value is compared letter by letter with those that the cards give.",
    basis: "assumed",
    reading: "exact",
    others: { prefix: "A value that only begins like one of them, or like a base id, is taken for that one." },
    sources: ["Error Reference: \"Invalid model ID\" (line 205)"]
  },
  {
    id: "alias-is-sent",
    what: "The compatibility alias is a model value like any other.",
    basis: "assumed",
    reading: "taken",
    others: { refused: "The alias is answered as an unknown model is." },
    sources: ["Generate Endpoint: \"Model identifier for the route you want to run\" (line 144)"]
  },
  {
    id: "required-as-listed",
    what: "A field that the card requires is refused when it is missing, wherever else its value stands.",
    basis: "assumed",
    reading: "refused",
    others: { taken: "A request is taken without it." },
    sources: ["Error Reference: \"Missing required field\" (line 207)"]
  },
  {
    id: "types-as-decided",
    what: "A value of another type than the one that was decided on is refused.",
    basis: "assumed",
    reading: "refused",
    others: { taken: "A value of another type is taken." },
    sources: ["Input Types: \"JSON types matter\" (line 47)"]
  },
  {
    id: "values-as-decided",
    what: "A value that is not in the list of the card is refused, and compared letter by letter.",
    basis: "assumed",
    reading: "refused",
    others: { taken: "A value that is in no list is taken." },
    sources: ["FAQ: \"Why does my request return HTTP 200 but code 400 in the body?\" (lines 1215-1217)"]
  },
  {
    id: "limits-as-decided",
    what: "An index, a number, a length or a count beyond what is documented is refused.",
    basis: "assumed",
    reading: "refused",
    others: { taken: "No limit is kept." },
    sources: ["card of Qwen Image 2.0: \"seed range: 10 000–999 999\" (line 487)"]
  },
  {
    id: "links-as-decided",
    what: "A link that is not public, or not of the documented scheme, is refused.",
    basis: "assumed",
    reading: "refused",
    others: { taken: "Any text is taken for a link." },
    sources: ["Input Types: \"Media URL requirements\" (line 62)"]
  },
  {
    id: "missing-field-answer",
    what: "The answer to a missing field does not say which one it is.",
    basis: "assumed",
    reading: "unnamed",
    others: { named: "The answer names the field." },
    sources: ["Generate Endpoint: \"Application-level error (still HTTP 200)\" (lines 158-162)"]
  },
  {
    id: "known-at-once",
    what: "status knows a task as soon as it was accepted.",
    basis: "assumed",
    reading: "known",
    others: { later: "For two seconds after it was accepted a task is answered as one that there is not." },
    sources: ["Status & Download: \"Response states\" (lines 178-187)"]
  },
  {
    id: "unknown-task-answer",
    what: "A task that there is not is refused with its own word.",
    basis: "assumed",
    reading: "refused",
    others: { failed: "It is answered as a task that failed." },
    sources: ["Status & Download: \"invalid_taskId\" (line 186)"]
  }
];
