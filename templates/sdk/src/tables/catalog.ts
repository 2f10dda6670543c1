// Emitted for test/support/stand-in-spec.ts: `RECORD=1 npx vitest run stand-ins`. Do not edit.

/** What is known of the models of the Cliprise Business API, for programs: of the spec that the SDK is made of. */
export interface Catalog {
  /** The JSON Schema beside it. */
  readonly $schema: string;
  /** The version of this format. */
  readonly format: 1;
  /** The version of the packages that say the same. */
  readonly version: string;
  readonly api: CatalogApi;
  /** What parameters are for, whatever they are called. */
  readonly roles: {
    readonly prompt: CatalogRole;
    readonly "negative-prompt": CatalogRole;
    readonly text: CatalogRole;
    readonly script: CatalogRole;
    readonly "source-image": CatalogRole;
    readonly "reference-image": CatalogRole;
    readonly "source-video": CatalogRole;
    readonly "reference-video": CatalogRole;
    readonly "element-video": CatalogRole;
    readonly "source-audio": CatalogRole;
    readonly elements: CatalogRole;
    readonly aspect: CatalogRole;
    readonly resolution: CatalogRole;
    readonly quality: CatalogRole;
    readonly style: CatalogRole;
    readonly format: CatalogRole;
    readonly duration: CatalogRole;
    readonly frames: CatalogRole;
    readonly "frame-rate": CatalogRole;
    readonly count: CatalogRole;
    readonly seed: CatalogRole;
    readonly sound: CatalogRole;
    readonly watermark: CatalogRole;
    readonly voice: CatalogRole;
    readonly language: CatalogRole;
    readonly speed: CatalogRole;
    readonly setting: CatalogRole;
  };
  /** What models are for. */
  readonly tasks: {
    readonly "text-to-image": CatalogTask;
    readonly "image-to-image": CatalogTask;
    readonly "image-editing": CatalogTask;
    readonly "text-to-video": CatalogTask;
    readonly "image-to-video": CatalogTask;
    readonly "video-to-video": CatalogTask;
    readonly "audio-to-video": CatalogTask;
    readonly tts: CatalogTask;
    readonly "sound-generation": CatalogTask;
    readonly "audio-processing": CatalogTask;
    readonly transcription: CatalogTask;
  };
  /** What a parameter takes. */
  readonly types: {
    readonly string: CatalogWord;
    readonly integer: CatalogWord;
    readonly number: CatalogWord;
    readonly boolean: CatalogWord;
    readonly scalar: CatalogWord;
    readonly url: CatalogWord;
    readonly urls: CatalogWord;
    readonly objects: CatalogWord;
  };
  /** How a value is written on the wire. */
  readonly encodings: {
    readonly value: CatalogWord;
    readonly index: CatalogWord;
    readonly "json-string": CatalogWord;
    readonly "url-list": CatalogWord;
  };
  /** What prices are charged for. */
  readonly units: {
    readonly "per image": CatalogUnit;
    readonly "per call": CatalogUnit;
    readonly "per video": CatalogUnit;
    readonly "per second": CatalogUnit;
    readonly "per second of audio": CatalogUnit;
    readonly "per 5 000 characters": CatalogUnit;
  };
  /** In the order of the reference's catalog. */
  readonly entries: readonly CatalogEntry[];
  /** How the reference is read where it contradicts itself or is silent. */
  readonly decisions: readonly CatalogDecision[];
}

export interface CatalogApi {
  readonly title: string;
  /** In a sentence. */
  readonly summary: string;
  /** The base of all URLs. */
  readonly server: string;
  /** What a request's body has beside what a model takes. */
  readonly fields: readonly CatalogField[];
  /** When credits are taken, and when they are given back. */
  readonly billing: {
    readonly charged: string;
    readonly refund: string;
  };
}

export interface CatalogRole {
  /** What a caller gives by it; null for a setting. */
  readonly modality: CatalogModality | null;
  /** Whether it means the same wherever it stands. */
  readonly standard: boolean;
  /** In a sentence. */
  readonly summary: string;
  /** Where the reference says so, in words. */
  readonly evidence: readonly string[];
}

export interface CatalogTask {
  readonly name: string;
  /** The roles that it can start from: one of them is enough. */
  readonly takes: readonly CatalogRoleName[];
  readonly gives: CatalogModality;
  /** In a sentence. */
  readonly summary: string;
  /** Where the reference says so, in words. */
  readonly evidence: readonly string[];
}

export interface CatalogWord {
  /** In a sentence. */
  readonly summary: string;
  /** Where the reference says so, in words. */
  readonly evidence: readonly string[];
}

export interface CatalogUnit {
  /** What has to be counted; null where one call is one unit. */
  readonly measure: "seconds" | "characters" | null;
  /** How many of them make one unit. */
  readonly per: number;
  /** In a sentence. */
  readonly summary: string;
  /** Where the reference says so, in words. */
  readonly evidence: readonly string[];
}

export interface CatalogEntry {
  /** In the reference's catalog. What is sent as `model` stands in `models`. */
  readonly id: string;
  readonly name: string;
  /** Its group in the reference. What it delivers stands in `gives`. */
  readonly category: "image" | "video" | "audio";
  /** The card's first sentences. */
  readonly summary: string;
  /** What its card calls it. */
  readonly task: CatalogTaskName;
  /** That, and what it does besides, by the roles of its parameters. */
  readonly tasks: readonly CatalogTaskName[];
  /** What a caller can give, in the order of the parameters. */
  readonly takes: readonly CatalogModality[];
  readonly gives: CatalogModality;
  /** What a finished task delivers; null where that is one file. */
  readonly output: CatalogOutput | null;
  /** Whether all that has to be said can be said by standard roles alone. */
  readonly standard: boolean;
  /** Whether another entry is to be used instead: see `aliasOf`. */
  readonly deprecated: boolean;
  /** The entry to use instead. */
  readonly aliasOf: string | null;
  /** The values that can be sent as `model`. */
  readonly models: readonly CatalogModel[];
  /** Where fields stand that are not said to stand elsewhere. */
  readonly body: "input" | "root";
  /** In the card's order. */
  readonly parameters: readonly CatalogParameter[];
  /** Documented places on the wire that no parameter writes. */
  readonly accepts: readonly CatalogSlot[];
  /** Places on the wire that the API fills by itself. */
  readonly neverSent: readonly CatalogSlot[];
  readonly pricing: CatalogPricing;
  /** The card's notes, word by word. */
  readonly notes: readonly CatalogNote[];
  /** At least one for each value of `model`. */
  readonly examples: readonly CatalogExample[];
  /** Ids of the decisions that name it; those that hold for every entry are not among them. */
  readonly decisions: readonly string[];
  /** Where the reference says so, in words. */
  readonly evidence: readonly string[];
}

export interface CatalogDecision {
  readonly id: string;
  /** Its number in the list of contradictions. */
  readonly item: number | null;
  /** What is wrong with the reference there. */
  readonly kind: "contradiction" | "gap" | "ambiguity" | "invalid-example";
  /** How much it matters that it is read right. */
  readonly weight: "high" | "medium" | "low";
  readonly question: string;
  /** How the reference is read. */
  readonly decision: string;
  /** What it changes. */
  readonly effects: readonly ("sent" | "accepted" | "charged" | "read")[];
  /** observed: the real API has answered. */
  readonly status: "inferred" | "observed";
  /** The day the real API answered. */
  readonly observed: string | null;
  /** What it answered. */
  readonly answer: string | null;
  /** The requests that would settle it, by `npm run observe -- --probe` and its id. */
  readonly probe: {
    /** What they cost at most; 0: each is refused before it is charged; null: nobody knows. */
    readonly credits: number | null;
  } | null;
  /** Whether a reply in any traffic would settle it. */
  readonly traffic: boolean;
  /** Why no answer to a request settles it. */
  readonly unsettled: "needs-the-bill" | "needs-a-result" | "needs-a-callback" | "needs-the-provider" | "own-choice" | null;
  /** The entries that it touches. */
  readonly entries: "all" | readonly string[];
  /** The parameters that it touches; none: the entry as a whole. */
  readonly parameters: readonly string[];
  /** Where the reference says so, in words. */
  readonly evidence: readonly string[];
}

export interface CatalogField {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  /** In a sentence. */
  readonly summary: string;
  /** Where the reference says so, in words. */
  readonly evidence: readonly string[];
}

export type CatalogModality = "text" | "image" | "video" | "audio";

export type CatalogRoleName = "prompt" | "negative-prompt" | "text" | "script" | "source-image" | "reference-image" | "source-video" | "reference-video" | "element-video" | "source-audio" | "elements" | "aspect" | "resolution" | "quality" | "style" | "format" | "duration" | "frames" | "frame-rate" | "count" | "seed" | "sound" | "watermark" | "voice" | "language" | "speed" | "setting";

export type CatalogTaskName = "text-to-image" | "image-to-image" | "image-editing" | "text-to-video" | "image-to-video" | "video-to-video" | "audio-to-video" | "tts" | "sound-generation" | "audio-processing" | "transcription";

export interface CatalogOutput {
  /** zip: an archive of images. */
  readonly kind: "zip";
  /** How many. */
  readonly images: number;
  /** How many instead, when this parameter is given. */
  readonly with: Readonly<Record<string, number>>;
  /** Where the reference says so, in words. */
  readonly evidence: readonly string[];
}

export interface CatalogModel {
  /** What is sent. */
  readonly model: string;
  /** The reference's word for it, in a family; else null. */
  readonly label: string | null;
  /** What follows from it on the wire, by place: options.model. */
  readonly writes: Readonly<Record<string, string | number>>;
  /** Where the reference says so, in words. */
  readonly evidence: readonly string[];
}

export interface CatalogParameter {
  /** The reference's own name. */
  readonly name: string;
  readonly role: CatalogRoleName;
  readonly type: CatalogTypeName;
  readonly required: boolean;
  /** In a sentence. */
  readonly summary: string;
  /** What a caller must know besides. */
  readonly note: string | null;
  /** The closed list of its values, in documented order; null where the reference gives none. */
  readonly values: readonly CatalogValue[] | null;
  /** Of a list of objects: the members that the reference names, by type; others may stand beside them. */
  readonly members: Readonly<Record<string, CatalogTypeName>>;
  /** Values that are named without a closed list. */
  readonly known: readonly string[];
  /** Values that are refused by name. */
  readonly not: readonly string[];
  /** The least number. */
  readonly min: number | null;
  /** The greatest number. */
  readonly max: number | null;
  /** The most characters. */
  readonly maxLength: number | null;
  /** The most items. */
  readonly maxItems: number | null;
  /** Where it is written. */
  readonly wire: readonly CatalogBinding[];
  /** Where it is documented as well, and not written. */
  readonly alsoAccepted: readonly CatalogBinding[];
  /** A value for examples. */
  readonly sample: unknown;
  /** Ids of the decisions that touch it. */
  readonly decisions: readonly string[];
  /** Where the reference says so, in words. */
  readonly evidence: readonly string[];
}

export interface CatalogSlot {
  readonly place: "root" | "input" | "options";
  readonly key: string;
  /** Null where the reference does not say. */
  readonly type: CatalogTypeName | null;
  /** Where the reference says so, in words. */
  readonly evidence: readonly string[];
}

export interface CatalogPricing {
  readonly unit: CatalogUnitName;
  /** The least that one unit can cost, in credits. */
  readonly min: number;
  /** The most that one unit can cost, in credits. */
  readonly max: number;
  /** The parameter that tells how many units there are. Null where none does, or one call is one unit. */
  readonly quantity: CatalogQuantity | null;
  /** Every documented price. Null where the reference states the range alone: nothing is interpolated. */
  readonly tiers: readonly CatalogTier[] | null;
  /** What everything costs that no tier covers; null where the tiers cover all that has a price. */
  readonly range: {
    readonly min: number;
    readonly max: number;
  } | null;
  /** What the reference gives no price for: the values that select it, as in a tier. */
  readonly unpriced: readonly Readonly<Record<string, readonly (string | number | boolean)[]>>[];
  /** What the range depends on, as the reference prints it. */
  readonly basis: string | null;
  /** The first day on which this was charged, UTC; null where nobody knows. */
  readonly since: string | null;
  /** What was charged before, the oldest first. */
  readonly history: readonly CatalogPastPrices[];
  /** Where the reference says so, in words. */
  readonly evidence: readonly string[];
}

export interface CatalogNote {
  readonly text: string;
  /** Where the reference says so, in words. */
  readonly evidence: readonly string[];
}

export interface CatalogExample {
  readonly name: string;
  readonly model: string;
  /** What an SDK caller passes. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The body that is sent. */
  readonly request: Readonly<Record<string, unknown>>;
  /** Whether the reference prints this very request. */
  readonly verbatim: boolean;
  /** Where the reference says so, in words. */
  readonly evidence: readonly string[];
}

export type CatalogTypeName = "string" | "integer" | "number" | "boolean" | "scalar" | "url" | "urls" | "objects";

export interface CatalogValue {
  readonly value: string | number;
  /** The reference's word for it. */
  readonly label: string | null;
}

export interface CatalogBinding {
  /** options: inside the JSON that it carries as a string. */
  readonly place: "root" | "input" | "options";
  readonly key: string;
  readonly encoding: CatalogEncodingName;
  /** Written only when no parameter of its own fills the place. */
  readonly fallback: boolean;
}

export type CatalogUnitName = "per image" | "per call" | "per video" | "per second" | "per second of audio" | "per 5 000 characters";

export interface CatalogQuantity {
  readonly parameter: string;
  /** false: there may be fewer units than it says. */
  readonly exact: boolean;
}

export interface CatalogTier {
  /** As the reference prints it. */
  readonly label: string;
  /** For one unit. */
  readonly credits: number;
  /** What selects it: parameters, or `model`, with the values that do. Without any, it is the only price. */
  readonly when: Readonly<Record<string, readonly (string | number | boolean)[]>>;
}

export interface CatalogPastPrices {
  readonly unit: CatalogUnitName;
  /** The least that one unit can cost, in credits. */
  readonly min: number;
  /** The most that one unit can cost, in credits. */
  readonly max: number;
  /** The parameter that tells how many units there are. Null where none does, or one call is one unit. */
  readonly quantity: CatalogQuantity | null;
  /** Every documented price. Null where the reference states the range alone: nothing is interpolated. */
  readonly tiers: readonly CatalogTier[] | null;
  /** What everything costs that no tier covers; null where the tiers cover all that has a price. */
  readonly range: {
    readonly min: number;
    readonly max: number;
  } | null;
  /** What the reference gives no price for: the values that select it, as in a tier. */
  readonly unpriced: readonly Readonly<Record<string, readonly (string | number | boolean)[]>>[];
  /** What the range depends on, as the reference prints it. */
  readonly basis: string | null;
  /** The first day on which this was charged, UTC; null where nobody knows. */
  readonly since: string | null;
  /** The first day on which it was charged no longer, UTC. */
  readonly until: string;
  /** Where the reference says so, in words. */
  readonly evidence: readonly string[];
}

export type CatalogEncodingName = "value" | "index" | "json-string" | "url-list";

export const catalog: Catalog = {
  $schema: "catalog.schema.json",
  format: 1,
  version: "0.1.0",
  api: {
    title: "Cliprise Business API",
    summary: "Server-side access to AI image, video and audio generation: generate a task, receive a taskId, poll for results.",
    server: "https://business.api.cliprise.app",
    fields: [
      { name: "model", type: "string", required: true, summary: "The route to run. A catalog id, or the routed value of a family.", evidence: ["Generate Endpoint: \"Model identifier for the route you want to run\""] },
      { name: "callBackUrl", type: "string", required: true, summary: "An HTTPS URL, stored with the task. It may be called on completion, but delivery is not guaranteed: always poll the status endpoint.", evidence: ["Generate Endpoint: \"Stored with the task\""] },
      { name: "input", type: "object", required: false, summary: "The fields of the model. Root-only models have no input object.", evidence: ["Key Concepts: \"A JSON object in the request body containing all per-model parameters\"", "Generate Endpoint: \"Per-model input fields\""] },
      { name: "options", type: "json-object", required: false, summary: "Tier and advanced settings, a JSON object encoded as a string.", evidence: ["Generate Endpoint: \"Tier and advanced settings\""] },
      { name: "imageURLList", type: "json-urls", required: false, summary: "Reference images, a JSON array of URLs encoded as a string.", evidence: ["Generate Endpoint: \"Reference images for image-to-image\""] },
      { name: "videoURLList", type: "json-urls", required: false, summary: "Reference videos, a JSON array of URLs encoded as a string.", evidence: ["Generate Endpoint: \"Reference videos for video-to-video routes\""] }
    ],
    billing: { charged: "when the task is accepted and queued for processing", refund: "none documented; contact Cliprise support when a task fails" }
  },
  roles: {
    prompt: { modality: "text", standard: true, summary: "What to generate or to change, in words.", evidence: [] },
    "negative-prompt": { modality: null, standard: true, summary: "What to keep out of the result, in words.", evidence: [] },
    text: { modality: "text", standard: true, summary: "The words to speak.", evidence: [] },
    script: { modality: "text", standard: true, summary: "Several shots or speakers, a list of objects.", evidence: [] },
    "source-image": { modality: "image", standard: true, summary: "The image, or images, that is changed or set in motion.", evidence: ["Input Types: \"Media URL requirements\"", "Examples: \"keep image_url and root imageURLList pointed at the same source image\""] },
    "reference-image": { modality: "image", standard: true, summary: "Images to go by.", evidence: ["Key Concepts: \"A stringified JSON array of image URLs\""] },
    "source-video": { modality: "video", standard: true, summary: "The video that is changed.", evidence: ["Input Types: \"Media URL requirements\""] },
    "reference-video": { modality: "video", standard: true, summary: "Videos to go by.", evidence: ["Key Concepts: \"A stringified JSON array of video URLs\""] },
    "element-video": { modality: "video", standard: true, summary: "Videos that the elements are made of.", evidence: [] },
    "source-audio": { modality: "audio", standard: true, summary: "The sound to work on, or to speak with.", evidence: ["Input Types: \"Media URL requirements\""] },
    elements: { modality: null, standard: true, summary: "Persons and things that return in the video, each with images or videos of it.", evidence: [] },
    aspect: { modality: null, standard: true, summary: "The shape of the result, a ratio or the name of a layout.", evidence: [] },
    resolution: { modality: null, standard: true, summary: "How many pixels the result has.", evidence: [] },
    quality: { modality: null, standard: true, summary: "The tier of quality or speed.", evidence: ["Key Concepts: \"A model family that supports multiple quality or speed tiers\""] },
    style: { modality: null, standard: true, summary: "The style of the result.", evidence: [] },
    format: { modality: null, standard: true, summary: "The format of the file.", evidence: [] },
    duration: { modality: null, standard: true, summary: "The length of the result in seconds.", evidence: [] },
    frames: { modality: null, standard: true, summary: "The length of the result in frames.", evidence: [] },
    "frame-rate": { modality: null, standard: true, summary: "How many frames a second has.", evidence: [] },
    count: { modality: null, standard: true, summary: "How many results at most.", evidence: [] },
    seed: { modality: null, standard: true, summary: "The number that chance starts from.", evidence: [] },
    sound: { modality: null, standard: true, summary: "A sound track or none.", evidence: [] },
    watermark: { modality: null, standard: true, summary: "A watermark or none.", evidence: [] },
    voice: { modality: null, standard: true, summary: "The voice that speaks.", evidence: [] },
    language: { modality: null, standard: true, summary: "The language of the speech.", evidence: [] },
    speed: { modality: null, standard: true, summary: "How fast the voice speaks.", evidence: [] },
    setting: { modality: null, standard: false, summary: "A setting of the model's own. What it does is the field's to say.", evidence: [] }
  },
  tasks: {
    "text-to-image": { name: "Text to image", takes: ["prompt"], gives: "image", summary: "An image from words.", evidence: [] },
    "image-to-image": { name: "Image to image", takes: ["source-image", "reference-image"], gives: "image", summary: "An image from an image.", evidence: [] },
    "image-editing": { name: "Image editing", takes: ["source-image"], gives: "image", summary: "An image, changed.", evidence: [] },
    "text-to-video": { name: "Text to video", takes: ["prompt", "script"], gives: "video", summary: "A video from words.", evidence: [] },
    "image-to-video": { name: "Image to video", takes: ["source-image", "reference-image"], gives: "video", summary: "A video from an image.", evidence: [] },
    "video-to-video": { name: "Video to video", takes: ["source-video", "reference-video"], gives: "video", summary: "A video from a video.", evidence: [] },
    "audio-to-video": { name: "Audio to video", takes: ["source-audio"], gives: "video", summary: "A video from a sound.", evidence: [] },
    tts: { name: "Text to speech", takes: ["text", "script"], gives: "audio", summary: "Words, spoken.", evidence: [] },
    "sound-generation": { name: "Sound generation", takes: ["prompt"], gives: "audio", summary: "A sound from words.", evidence: [] },
    "audio-processing": { name: "Audio processing", takes: ["source-audio"], gives: "audio", summary: "A sound, changed.", evidence: [] },
    transcription: { name: "Transcription", takes: ["source-audio"], gives: "text", summary: "The words of a sound.", evidence: [] }
  },
  types: { string: { summary: "Text.", evidence: [] }, integer: { summary: "A whole number.", evidence: [] }, number: { summary: "A number.", evidence: [] }, boolean: { summary: "true or false.", evidence: [] }, scalar: { summary: "A string or a number; the reference does not say which, so both are passed on as they are.", evidence: [] }, url: { summary: "One direct public http(s) link, reachable without login, cookies or private network.", evidence: ["Input Types: \"Media URL requirements\""] }, urls: { summary: "An array of direct public http(s) links.", evidence: ["Input Types: \"Media URL list\", \"Plural URL fields\", \"Media URL requirements\""] }, objects: { summary: "An array of objects, passed on as they are; the reference gives no complete shape.", evidence: ["Input Types: \"Arrays of objects\""] } },
  encodings: { value: { summary: "As is.", evidence: [] }, index: { summary: "The zero-based position of the value in its documented list.", evidence: ["Key Concepts: \"A stringified JSON object (not a nested object)\"", "Examples: \"options\""] }, "json-string": { summary: "JSON.stringify of the value.", evidence: ["card of GPT Image 1: \"send fileUrl (raw imageURLList string, do not parse)\""] }, "url-list": { summary: "A JSON array of URLs as a string; a single URL becomes a list of one.", evidence: ["Key Concepts: \"A stringified JSON array of image URLs\"", "Examples: \"imageURLList\""] } },
  units: {
    "per image": { measure: null, per: 1, summary: "Each image that the call returns.", evidence: ["Pricing Reference, Nano Banana"] },
    "per call": { measure: null, per: 1, summary: "The call, whatever the number of images it returns.", evidence: ["card of Grok Imagine: \"8 credits per call\"", "Pricing Reference, Grok Imagine"] },
    "per video": { measure: null, per: 1, summary: "Each video.", evidence: ["Pricing Reference, Veo 3.1 Fast"] },
    "per second": { measure: "seconds", per: 1, summary: "Each second of output video.", evidence: ["card of Kling 2.6 Motion Control: \"Billed per second of output video\"", "Pricing Reference, Wan Speech to Video"] },
    "per second of audio": { measure: "seconds", per: 1, summary: "Each second of audio.", evidence: ["card of ElevenLabs Speech to Text: \"Billed per second of audio input\"", "Pricing Reference, ElevenLabs Speech to Text"] },
    "per 5 000 characters": { measure: "characters", per: 5000, summary: "Each block of 5,000 characters of text.", evidence: ["card of ElevenLabs TTS Turbo: \"Billed per 5 000-character block regardless of actual output length\"", "Pricing Reference, ElevenLabs TTS Turbo"] }
  },
  entries: [
    {
      id: "picture-1",
      name: "picture-1",
      category: "image",
      summary: "Made up.",
      task: "text-to-image",
      tasks: ["text-to-image"],
      takes: [],
      gives: "image",
      output: null,
      standard: false,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "picture-1", label: null, writes: {}, evidence: [] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "setting", type: "string", required: true, summary: "Made up.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A lake", decisions: [], evidence: [] },
        { name: "image_size", role: "setting", type: "string", required: true, summary: "Made up.", note: null, values: [{ value: "1:1", label: null }, { value: "16:9", label: null }, { value: "1:1 HD", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_size", encoding: "value", fallback: false }], alsoAccepted: [], sample: "1:1", decisions: [], evidence: [] },
        { name: "seed", role: "setting", type: "integer", required: false, summary: "Made up.", note: null, values: null, members: {}, known: [], not: [], min: 10000, max: 999999, maxLength: null, maxItems: null, wire: [{ place: "input", key: "seed", encoding: "value", fallback: false }], alsoAccepted: [], sample: 10000, decisions: [], evidence: [] },
        { name: "image_urls", role: "setting", type: "urls", required: false, summary: "Made up.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: 3, wire: [{ place: "input", key: "image_urls", encoding: "value", fallback: false }, { place: "root", key: "imageURLList", encoding: "url-list", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.jpg"], decisions: [], evidence: [] },
        { name: "tier", role: "setting", type: "string", required: false, summary: "Made up.", note: null, values: [{ value: "pro", label: null }, { value: "flex", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "options", key: "model", encoding: "index", fallback: false }], alsoAccepted: [], sample: "pro", decisions: [], evidence: [] }
      ],
      accepts: [],
      neverSent: [],
      pricing: { unit: "per image", min: 9, max: 26, quantity: null, tiers: [{ label: "Pro", credits: 9, when: { tier: ["pro"] } }, { label: "Flex", credits: 26, when: { tier: ["flex"] } }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: [] },
      notes: [],
      examples: [{ name: "The least that it takes", model: "picture-1", params: { prompt: "A lake", image_size: "1:1" }, request: { model: "picture-1", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A lake", image_size: "1:1" } }, verbatim: false, evidence: [] }],
      decisions: [],
      evidence: []
    },
    {
      id: "rooted",
      name: "rooted",
      category: "image",
      summary: "Made up.",
      task: "text-to-image",
      tasks: ["text-to-image"],
      takes: [],
      gives: "image",
      output: { kind: "zip", images: 2, with: {}, evidence: [] },
      standard: false,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "rooted-pro", label: "Pro", writes: { "options.model": 0 }, evidence: [] }],
      body: "root",
      parameters: [{ name: "prompt", role: "setting", type: "string", required: true, summary: "Made up.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "root", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A lake", decisions: [], evidence: [] }, { name: "fileUrl", role: "setting", type: "urls", required: false, summary: "Made up.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "root", key: "fileUrl", encoding: "json-string", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.jpg"], decisions: [], evidence: [] }],
      accepts: [],
      neverSent: [],
      pricing: { unit: "per image", min: 9, max: 9, quantity: null, tiers: [{ label: "One", credits: 9, when: {} }], range: null, unpriced: [], basis: null, since: "2026-07-01", history: [{ unit: "per image", min: 7, max: 7, quantity: null, tiers: [{ label: "One", credits: 7, when: {} }], range: null, unpriced: [], basis: null, since: "2026-01-01", until: "2026-07-01", evidence: [] }], evidence: [] },
      notes: [],
      examples: [{ name: "The least that it takes", model: "rooted-pro", params: { prompt: "A lake" }, request: { model: "rooted-pro", callBackUrl: "https://your-service.example.com/webhooks/cliprise", prompt: "A lake", options: "{\"model\":0}" }, verbatim: false, evidence: [] }],
      decisions: [],
      evidence: []
    },
    {
      id: "film-2",
      name: "film-2",
      category: "video",
      summary: "Made up.",
      task: "text-to-video",
      tasks: ["text-to-video"],
      takes: [],
      gives: "video",
      output: null,
      standard: false,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "film-2", label: null, writes: {}, evidence: [] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "setting", type: "string", required: true, summary: "Made up.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A lake", decisions: [], evidence: [] },
        { name: "duration", role: "setting", type: "integer", required: true, summary: "Made up.", note: null, values: [{ value: 5, label: null }, { value: 10, label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "duration", encoding: "value", fallback: false }], alsoAccepted: [], sample: 5, decisions: [], evidence: [] },
        { name: "sound", role: "setting", type: "boolean", required: false, summary: "Made up.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "sound", encoding: "value", fallback: false }], alsoAccepted: [], sample: true, decisions: [], evidence: [] }
      ],
      accepts: [],
      neverSent: [],
      pricing: { unit: "per video", min: 140, max: 630, quantity: null, tiers: null, range: { min: 140, max: 630 }, unpriced: [], basis: "the tier", since: null, history: [], evidence: [] },
      notes: [],
      examples: [{ name: "The least that it takes", model: "film-2", params: { prompt: "A lake", duration: 5 }, request: { model: "film-2", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A lake", duration: 5 } }, verbatim: false, evidence: [] }],
      decisions: [],
      evidence: []
    },
    {
      id: "speech-1",
      name: "speech-1",
      category: "audio",
      summary: "Made up.",
      task: "tts",
      tasks: ["tts"],
      takes: [],
      gives: "audio",
      output: null,
      standard: false,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "speech-1", label: null, writes: {}, evidence: [] }],
      body: "input",
      parameters: [{ name: "text", role: "setting", type: "string", required: true, summary: "Made up.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "text", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A lake", decisions: [], evidence: [] }],
      accepts: [],
      neverSent: [],
      pricing: { unit: "per 5 000 characters", min: 49, max: 49, quantity: { parameter: "text", exact: true }, tiers: [{ label: "One", credits: 49, when: {} }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: [] },
      notes: [],
      examples: [{ name: "The least that it takes", model: "speech-1", params: { text: "A lake" }, request: { model: "speech-1", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { text: "A lake" } }, verbatim: false, evidence: [] }],
      decisions: [],
      evidence: []
    }
  ],
  decisions: []
};
