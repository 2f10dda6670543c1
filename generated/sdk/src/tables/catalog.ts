// Generated from the spec by `npm run generate`. Do not edit.

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
      id: "nano-banana",
      name: "Nano Banana",
      category: "image",
      summary: "Text-to-image and image editing via six standard layout presets.",
      task: "text-to-image",
      tasks: ["text-to-image", "image-to-image", "image-editing"],
      takes: ["text", "image"],
      gives: "image",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "nano-banana", label: null, writes: {}, evidence: ["card of Nano Banana", "Model Catalog, Nano Banana"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Nano Banana: required fields", "Field Index — All Models, Nano Banana"] },
        { name: "image_size", role: "aspect", type: "string", required: true, summary: "The layout of the result.", note: null, values: [{ value: "square", label: null }, { value: "square_hd", label: null }, { value: "portrait_4_3", label: null }, { value: "landscape_4_3", label: null }, { value: "portrait_16_9", label: null }, { value: "landscape_16_9", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_size", encoding: "value", fallback: false }], alsoAccepted: [], sample: "square", decisions: ["image-size-by-entry"], evidence: ["card of Nano Banana: required fields, allowed values", "Field Index — All Models, Nano Banana", "Aspect Ratio & Size Quick Reference, Nano Banana"] },
        { name: "image_urls", role: "source-image", type: "urls", required: false, summary: "Source or reference images.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_urls", encoding: "value", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.jpg"], decisions: ["names-of-image-fields", "maximum-number-of-references"], evidence: ["card of Nano Banana: optional fields", "Field Index — All Models, Nano Banana"] },
        { name: "output_format", role: "format", type: "string", required: false, summary: "The file format of the result.", note: null, values: [{ value: "jpeg", label: null }, { value: "png", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "output_format", encoding: "value", fallback: false }], alsoAccepted: [], sample: "jpeg", decisions: [], evidence: ["card of Nano Banana: optional fields, allowed values", "Field Index — All Models, Nano Banana"] }
      ],
      accepts: [{ place: "root", key: "imageURLList", type: "urls", evidence: ["Generate Endpoint: \"Reference images for image-to-image\""] }],
      neverSent: [],
      pricing: { unit: "per image", min: 8, max: 8, quantity: null, tiers: [{ label: "Standard", credits: 8, when: {} }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Nano Banana: price", "Model Catalog, Nano Banana", "Pricing Reference, Nano Banana"] },
      notes: [{ text: "Use nano-banana-2 or nano-banana-pro for colon-ratio aspect control (e.g. 16:9) and google_search grounding.", evidence: ["card of Nano Banana: note"] }],
      examples: [{ name: "The least that it takes", model: "nano-banana", params: { prompt: "A peaceful mountain lake at sunrise", image_size: "square" }, request: { model: "nano-banana", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A peaceful mountain lake at sunrise", image_size: "square" } }, verbatim: false, evidence: ["card of Nano Banana", "Model Catalog, Nano Banana"] }],
      decisions: ["card-kind-is-primary-mode", "image-url-list-where-undocumented", "names-of-image-fields", "maximum-number-of-references", "media-limits", "image-size-by-entry"],
      evidence: ["card of Nano Banana", "Model Catalog, Nano Banana"]
    },
    {
      id: "nano-banana-2",
      name: "Nano Banana 2",
      category: "image",
      summary: "Text-to-image with 10 colon-ratio aspect ratios and 1K–4K resolution. Supports optional web-search grounding and up to 8 reference images.",
      task: "text-to-image",
      tasks: ["text-to-image", "image-to-image"],
      takes: ["text", "image"],
      gives: "image",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "nano-banana-2", label: null, writes: {}, evidence: ["card of Nano Banana 2", "Model Catalog, Nano Banana 2"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Nano Banana 2: required fields", "Field Index — All Models, Nano Banana 2"] },
        { name: "aspect_ratio", role: "aspect", type: "string", required: true, summary: "The shape of the result.", note: null, values: [{ value: "1:1", label: null }, { value: "2:3", label: null }, { value: "3:2", label: null }, { value: "4:3", label: null }, { value: "3:4", label: null }, { value: "4:5", label: null }, { value: "5:4", label: null }, { value: "9:16", label: null }, { value: "16:9", label: null }, { value: "21:9", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "aspect_ratio", encoding: "value", fallback: false }], alsoAccepted: [], sample: "1:1", decisions: ["quick-reference-is-incomplete"], evidence: ["card of Nano Banana 2: required fields, allowed values, note", "Field Index — All Models, Nano Banana 2", "Aspect Ratio & Size Quick Reference, Nano Banana 2"] },
        { name: "resolution", role: "resolution", type: "string", required: true, summary: "The resolution of the result.", note: null, values: [{ value: "1K", label: null }, { value: "2K", label: null }, { value: "4K", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "resolution", encoding: "value", fallback: false }], alsoAccepted: [], sample: "1K", decisions: ["quick-reference-is-incomplete"], evidence: ["card of Nano Banana 2: summary, required fields, allowed values", "Field Index — All Models, Nano Banana 2"] },
        { name: "image_input", role: "reference-image", type: "urls", required: false, summary: "Reference images.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: 8, wire: [{ place: "input", key: "image_input", encoding: "value", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.jpg"], decisions: ["nano-banana-2-reference-field", "names-of-image-fields", "maximum-number-of-references"], evidence: ["card of Nano Banana 2: optional fields, note, \"up to 8 reference images\"", "Field Index — All Models, Nano Banana 2"] },
        { name: "image_urls", role: "reference-image", type: "urls", required: false, summary: "Source or reference images.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_urls", encoding: "value", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.jpg"], decisions: ["nano-banana-2-image-urls", "nano-banana-2-reference-field", "names-of-image-fields", "maximum-number-of-references"], evidence: ["card of Nano Banana 2: optional fields"] },
        { name: "output_format", role: "format", type: "string", required: false, summary: "The file format of the result.", note: null, values: [{ value: "jpeg", label: null }, { value: "png", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "output_format", encoding: "value", fallback: false }], alsoAccepted: [], sample: "jpeg", decisions: [], evidence: ["card of Nano Banana 2: optional fields, allowed values", "Field Index — All Models, Nano Banana 2"] },
        { name: "google_search", role: "setting", type: "boolean", required: false, summary: "Web-search grounding on or off. The reference gives no default.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "google_search", encoding: "value", fallback: false }], alsoAccepted: [], sample: true, decisions: ["google-search-on-nano-banana-pro", "fields-missing-from-the-type-table", "ranges-and-defaults"], evidence: ["card of Nano Banana 2: optional fields", "Field Index — All Models, Nano Banana 2"] }
      ],
      accepts: [{ place: "root", key: "imageURLList", type: "urls", evidence: ["Generate Endpoint: \"Reference images for image-to-image\""] }],
      neverSent: [],
      pricing: { unit: "per image", min: 16, max: 36, quantity: null, tiers: [{ label: "1K", credits: 16, when: { resolution: ["1K"] } }, { label: "2K", credits: 24, when: { resolution: ["2K"] } }, { label: "4K", credits: 36, when: { resolution: ["4K"] } }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Nano Banana 2: price", "Model Catalog, Nano Banana 2", "Pricing Reference, Nano Banana 2"] },
      notes: [{ text: "No AUTO in aspect_ratio.", evidence: ["card of Nano Banana 2: note"] }, { text: "References via image_input (up to 8 images).", evidence: ["card of Nano Banana 2: note"] }],
      examples: [{ name: "The least that it takes", model: "nano-banana-2", params: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1", resolution: "1K" }, request: { model: "nano-banana-2", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1", resolution: "1K" } }, verbatim: false, evidence: ["card of Nano Banana 2", "Model Catalog, Nano Banana 2"] }],
      decisions: ["card-kind-is-primary-mode", "card-and-index-differ", "nano-banana-2-image-urls", "image-url-list-where-undocumented", "nano-banana-2-reference-field", "names-of-image-fields", "maximum-number-of-references", "media-limits", "quick-reference-is-incomplete", "google-search-on-nano-banana-pro", "fields-missing-from-the-type-table", "ranges-and-defaults"],
      evidence: ["card of Nano Banana 2", "Model Catalog, Nano Banana 2"]
    },
    {
      id: "nano-banana-pro",
      name: "Nano Banana Pro",
      category: "image",
      summary: "Premium text-to-image with 10 colon-ratio aspect ratios, 1K–4K resolution, and up to 8 reference images.",
      task: "text-to-image",
      tasks: ["text-to-image", "image-to-image"],
      takes: ["text", "image"],
      gives: "image",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "nano-banana-pro", label: null, writes: {}, evidence: ["card of Nano Banana Pro", "Model Catalog, Nano Banana Pro"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Nano Banana Pro: required fields", "Field Index — All Models, Nano Banana Pro"] },
        { name: "aspect_ratio", role: "aspect", type: "string", required: true, summary: "The shape of the result.", note: null, values: [{ value: "1:1", label: null }, { value: "2:3", label: null }, { value: "3:2", label: null }, { value: "4:3", label: null }, { value: "3:4", label: null }, { value: "4:5", label: null }, { value: "5:4", label: null }, { value: "9:16", label: null }, { value: "16:9", label: null }, { value: "21:9", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "aspect_ratio", encoding: "value", fallback: false }], alsoAccepted: [], sample: "1:1", decisions: ["quick-reference-is-incomplete"], evidence: ["card of Nano Banana Pro: required fields, allowed values, note", "Field Index — All Models, Nano Banana Pro", "Aspect Ratio & Size Quick Reference, Nano Banana Pro"] },
        { name: "resolution", role: "resolution", type: "string", required: true, summary: "The resolution of the result.", note: null, values: [{ value: "1K", label: null }, { value: "2K", label: null }, { value: "4K", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "resolution", encoding: "value", fallback: false }], alsoAccepted: [], sample: "1K", decisions: ["nano-banana-pro-shared-tier", "quick-reference-is-incomplete"], evidence: ["card of Nano Banana Pro: summary, required fields, allowed values, note", "Field Index — All Models, Nano Banana Pro"] },
        { name: "image_input", role: "reference-image", type: "urls", required: false, summary: "Reference images.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: 8, wire: [{ place: "input", key: "image_input", encoding: "value", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.jpg"], decisions: ["names-of-image-fields", "maximum-number-of-references"], evidence: ["card of Nano Banana Pro: optional fields, \"up to 8 reference images\"", "Field Index — All Models, Nano Banana Pro"] },
        { name: "output_format", role: "format", type: "string", required: false, summary: "The file format of the result.", note: null, values: [{ value: "jpeg", label: null }, { value: "png", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "output_format", encoding: "value", fallback: false }], alsoAccepted: [], sample: "jpeg", decisions: [], evidence: ["card of Nano Banana Pro: optional fields, allowed values", "Field Index — All Models, Nano Banana Pro"] }
      ],
      accepts: [{ place: "root", key: "imageURLList", type: "urls", evidence: ["Generate Endpoint: \"Reference images for image-to-image\""] }],
      neverSent: [],
      pricing: { unit: "per image", min: 33, max: 44, quantity: null, tiers: [{ label: "1K–2K", credits: 33, when: { resolution: ["1K", "2K"] } }, { label: "4K", credits: 44, when: { resolution: ["4K"] } }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Nano Banana Pro: price", "Model Catalog, Nano Banana Pro", "Pricing Reference, Nano Banana Pro"] },
      notes: [{ text: "No AUTO in aspect_ratio (10 explicit values). 1K and 2K resolution share the same credit tier.", evidence: ["card of Nano Banana Pro: note"] }],
      examples: [{ name: "The least that it takes", model: "nano-banana-pro", params: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1", resolution: "1K" }, request: { model: "nano-banana-pro", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1", resolution: "1K" } }, verbatim: false, evidence: ["card of Nano Banana Pro", "Model Catalog, Nano Banana Pro"] }],
      decisions: ["nano-banana-pro-shared-tier", "no-ids-built-by-suffix", "card-kind-is-primary-mode", "image-url-list-where-undocumented", "names-of-image-fields", "maximum-number-of-references", "media-limits", "quick-reference-is-incomplete", "google-search-on-nano-banana-pro"],
      evidence: ["card of Nano Banana Pro", "Model Catalog, Nano Banana Pro"]
    },
    {
      id: "ideogram-v3",
      name: "Ideogram V3",
      category: "image",
      summary: "Text-to-image with Turbo / Balanced / Quality rendering speed and style control. Up to 10 images per request.",
      task: "text-to-image",
      tasks: ["text-to-image"],
      takes: ["text"],
      gives: "image",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "ideogram-v3", label: null, writes: {}, evidence: ["card of Ideogram V3", "Model Catalog, Ideogram V3"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Ideogram V3: required fields", "Field Index — All Models, Ideogram V3"] },
        { name: "image_size", role: "aspect", type: "string", required: true, summary: "The layout of the result.", note: null, values: [{ value: "square", label: null }, { value: "square_hd", label: null }, { value: "portrait_4_3", label: null }, { value: "landscape_4_3", label: null }, { value: "portrait_16_9", label: null }, { value: "landscape_16_9", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_size", encoding: "value", fallback: false }], alsoAccepted: [], sample: "square", decisions: ["what-the-price-depends-on", "image-size-by-entry"], evidence: ["card of Ideogram V3: required fields, allowed values", "Field Index — All Models, Ideogram V3", "Aspect Ratio & Size Quick Reference, Ideogram V3"] },
        { name: "rendering_speed", role: "quality", type: "string", required: true, summary: "The rendering speed, which is also the price tier.", note: null, values: [{ value: "TURBO", label: null }, { value: "BALANCED", label: null }, { value: "QUALITY", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "rendering_speed", encoding: "value", fallback: false }], alsoAccepted: [], sample: "TURBO", decisions: ["what-the-price-depends-on", "how-tiers-are-selected"], evidence: ["card of Ideogram V3: required fields, allowed values", "Field Index — All Models, Ideogram V3"] },
        { name: "negative_prompt", role: "negative-prompt", type: "string", required: false, summary: "What to keep out of the result, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "negative_prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "blurry, low quality", decisions: [], evidence: ["card of Ideogram V3: optional fields", "Field Index — All Models, Ideogram V3"] },
        { name: "style", role: "style", type: "string", required: false, summary: "The style of the result; the reference gives no complete list.", note: null, values: null, members: {}, known: ["FICTION"], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "style", encoding: "value", fallback: false }], alsoAccepted: [], sample: "FICTION", decisions: ["ideogram-style", "fields-missing-from-the-type-table"], evidence: ["card of Ideogram V3: summary, optional fields, allowed values", "Field Index — All Models, Ideogram V3"] },
        { name: "seed", role: "seed", type: "integer", required: false, summary: "Random seed.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "seed", encoding: "value", fallback: false }], alsoAccepted: [], sample: 424242, decisions: ["integer-or-number", "seed-range"], evidence: ["card of Ideogram V3: optional fields", "Field Index — All Models, Ideogram V3"] }
      ],
      accepts: [],
      neverSent: [],
      pricing: { unit: "per image", min: 7, max: 18, quantity: null, tiers: [{ label: "Turbo", credits: 7, when: { rendering_speed: ["TURBO"] } }, { label: "Balanced", credits: 13, when: { rendering_speed: ["BALANCED"] } }, { label: "Quality", credits: 18, when: { rendering_speed: ["QUALITY"] } }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Ideogram V3: price", "Model Catalog, Ideogram V3", "Pricing Reference, Ideogram V3"] },
      notes: [],
      examples: [{ name: "The least that it takes", model: "ideogram-v3", params: { prompt: "A peaceful mountain lake at sunrise", image_size: "square", rendering_speed: "TURBO" }, request: { model: "ideogram-v3", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A peaceful mountain lake at sunrise", image_size: "square", rendering_speed: "TURBO" } }, verbatim: false, evidence: ["card of Ideogram V3", "Model Catalog, Ideogram V3"] }],
      decisions: ["tier-labels-against-values", "price-of-several-images", "what-the-price-depends-on", "how-tiers-are-selected", "ideogram-style", "image-size-by-entry", "ideogram-v3-number-of-images", "fields-missing-from-the-type-table", "integer-or-number", "seed-range"],
      evidence: ["card of Ideogram V3", "Model Catalog, Ideogram V3"]
    },
    {
      id: "ideogram-character",
      name: "Ideogram Character",
      category: "image",
      summary: "Character-consistent image generation with up to 3 reference images.",
      task: "text-to-image",
      tasks: ["text-to-image", "image-to-image"],
      takes: ["text", "image"],
      gives: "image",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "ideogram-character", label: null, writes: {}, evidence: ["card of Ideogram Character", "Model Catalog, Ideogram Character"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Ideogram Character: required fields", "Field Index — All Models, Ideogram Character"] },
        { name: "image_size", role: "aspect", type: "string", required: true, summary: "The layout of the result.", note: null, values: [{ value: "square", label: null }, { value: "square_hd", label: null }, { value: "portrait_4_3", label: null }, { value: "landscape_4_3", label: null }, { value: "portrait_16_9", label: null }, { value: "landscape_16_9", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_size", encoding: "value", fallback: false }], alsoAccepted: [], sample: "square", decisions: ["what-the-price-depends-on", "ideogram-image-size", "image-size-by-entry"], evidence: ["card of Ideogram Character: required fields", "Field Index — All Models, Ideogram Character", "Aspect Ratio & Size Quick Reference, Ideogram Character"] },
        { name: "rendering_speed", role: "quality", type: "string", required: true, summary: "The rendering speed, which is also the price tier.", note: null, values: [{ value: "TURBO", label: null }, { value: "BALANCED", label: null }, { value: "QUALITY", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "rendering_speed", encoding: "value", fallback: false }], alsoAccepted: [], sample: "TURBO", decisions: ["what-the-price-depends-on", "how-tiers-are-selected"], evidence: ["card of Ideogram Character: required fields, allowed values", "Field Index — All Models, Ideogram Character"] },
        { name: "reference_image_urls", role: "reference-image", type: "urls", required: false, summary: "Reference images of the character.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: 3, wire: [{ place: "input", key: "reference_image_urls", encoding: "value", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.jpg"], decisions: ["names-of-image-fields", "maximum-number-of-references"], evidence: ["card of Ideogram Character: optional fields, note, \"up to 3 reference images\"", "Field Index — All Models, Ideogram Character"] },
        { name: "negative_prompt", role: "negative-prompt", type: "string", required: false, summary: "What to keep out of the result, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "negative_prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "blurry, low quality", decisions: [], evidence: ["card of Ideogram Character: optional fields", "Field Index — All Models, Ideogram Character"] },
        { name: "style", role: "style", type: "string", required: false, summary: "The style of the result; the reference gives no complete list.", note: null, values: null, members: {}, known: [], not: ["FICTION"], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "style", encoding: "value", fallback: false }], alsoAccepted: [], sample: "your-style", decisions: ["ideogram-style", "fields-missing-from-the-type-table"], evidence: ["card of Ideogram Character: optional fields, allowed values", "Field Index — All Models, Ideogram Character"] },
        { name: "seed", role: "seed", type: "integer", required: false, summary: "Random seed.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "seed", encoding: "value", fallback: false }], alsoAccepted: [], sample: 424242, decisions: ["integer-or-number", "seed-range"], evidence: ["card of Ideogram Character: optional fields", "Field Index — All Models, Ideogram Character"] }
      ],
      accepts: [{ place: "root", key: "imageURLList", type: "urls", evidence: ["Generate Endpoint: \"Reference images for image-to-image\""] }],
      neverSent: [],
      pricing: { unit: "per image", min: 22, max: 44, quantity: null, tiers: [{ label: "Turbo", credits: 22, when: { rendering_speed: ["TURBO"] } }, { label: "Balanced", credits: 33, when: { rendering_speed: ["BALANCED"] } }, { label: "Quality", credits: 44, when: { rendering_speed: ["QUALITY"] } }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Ideogram Character: price", "Model Catalog, Ideogram Character", "Pricing Reference, Ideogram Character"] },
      notes: [{ text: "reference_image_urls accepts up to 3 URLs.", evidence: ["card of Ideogram Character: note"] }],
      examples: [{ name: "The least that it takes", model: "ideogram-character", params: { prompt: "A peaceful mountain lake at sunrise", image_size: "square", rendering_speed: "TURBO" }, request: { model: "ideogram-character", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A peaceful mountain lake at sunrise", image_size: "square", rendering_speed: "TURBO" } }, verbatim: false, evidence: ["card of Ideogram Character", "Model Catalog, Ideogram Character"] }],
      decisions: ["tier-labels-against-values", "what-the-price-depends-on", "how-tiers-are-selected", "card-kind-is-primary-mode", "image-url-list-where-undocumented", "names-of-image-fields", "maximum-number-of-references", "media-limits", "ideogram-image-size", "ideogram-style", "image-size-by-entry", "fields-missing-from-the-type-table", "integer-or-number", "seed-range"],
      evidence: ["card of Ideogram Character", "Model Catalog, Ideogram Character"]
    },
    {
      id: "ideogram-reframe",
      name: "Ideogram Reframe",
      category: "image",
      summary: "Image reframe and outpaint. Requires a reference image. No negative_prompt accepted.",
      task: "image-to-image",
      tasks: ["image-to-image", "image-editing"],
      takes: ["text", "image"],
      gives: "image",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "ideogram-reframe", label: null, writes: {}, evidence: ["card of Ideogram Reframe", "Model Catalog, Ideogram Reframe"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: ["ideogram-reframe-fields"], evidence: ["card of Ideogram Reframe: required fields", "Field Index — All Models, Ideogram Reframe"] },
        { name: "image_url", role: "source-image", type: "url", required: true, summary: "The source or reference image.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_url", encoding: "value", fallback: false }], alsoAccepted: [], sample: "https://example.com/ref.jpg", decisions: ["names-of-image-fields"], evidence: ["card of Ideogram Reframe: required fields", "Field Index — All Models, Ideogram Reframe"] },
        { name: "image_size", role: "aspect", type: "string", required: true, summary: "The layout of the result.", note: null, values: [{ value: "square", label: null }, { value: "square_hd", label: null }, { value: "portrait_4_3", label: null }, { value: "landscape_4_3", label: null }, { value: "portrait_16_9", label: null }, { value: "landscape_16_9", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_size", encoding: "value", fallback: false }], alsoAccepted: [], sample: "square", decisions: ["what-the-price-depends-on", "ideogram-image-size", "image-size-by-entry"], evidence: ["card of Ideogram Reframe: required fields", "Field Index — All Models, Ideogram Reframe", "Aspect Ratio & Size Quick Reference, Ideogram Reframe"] },
        { name: "rendering_speed", role: "quality", type: "string", required: true, summary: "The rendering speed, which is also the price tier.", note: null, values: [{ value: "TURBO", label: null }, { value: "BALANCED", label: null }, { value: "QUALITY", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "rendering_speed", encoding: "value", fallback: false }], alsoAccepted: [], sample: "TURBO", decisions: ["what-the-price-depends-on", "how-tiers-are-selected"], evidence: ["card of Ideogram Reframe: required fields, allowed values", "Field Index — All Models, Ideogram Reframe"] },
        { name: "style", role: "style", type: "string", required: false, summary: "The style of the result; the reference gives no complete list.", note: null, values: null, members: {}, known: [], not: ["FICTION"], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "style", encoding: "value", fallback: false }], alsoAccepted: [], sample: "your-style", decisions: ["ideogram-style", "fields-missing-from-the-type-table"], evidence: ["card of Ideogram Reframe: optional fields, allowed values", "Field Index — All Models, Ideogram Reframe"] },
        { name: "seed", role: "seed", type: "integer", required: false, summary: "Random seed.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "seed", encoding: "value", fallback: false }], alsoAccepted: [], sample: 424242, decisions: ["integer-or-number", "seed-range"], evidence: ["card of Ideogram Reframe: optional fields", "Field Index — All Models, Ideogram Reframe"] }
      ],
      accepts: [{ place: "root", key: "imageURLList", type: "urls", evidence: ["Generate Endpoint: \"Reference images for image-to-image\""] }],
      neverSent: [],
      pricing: { unit: "per image", min: 7, max: 18, quantity: null, tiers: [{ label: "Turbo", credits: 7, when: { rendering_speed: ["TURBO"] } }, { label: "Balanced", credits: 13, when: { rendering_speed: ["BALANCED"] } }, { label: "Quality", credits: 18, when: { rendering_speed: ["QUALITY"] } }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Ideogram Reframe: price", "Model Catalog, Ideogram Reframe", "Pricing Reference, Ideogram Reframe"] },
      notes: [{ text: "Note: negative_prompt is not accepted by this route.", evidence: ["card of Ideogram Reframe: note"] }],
      examples: [{ name: "The least that it takes", model: "ideogram-reframe", params: { prompt: "A peaceful mountain lake at sunrise", image_url: "https://example.com/ref.jpg", image_size: "square", rendering_speed: "TURBO" }, request: { model: "ideogram-reframe", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A peaceful mountain lake at sunrise", image_url: "https://example.com/ref.jpg", image_size: "square", rendering_speed: "TURBO" } }, verbatim: false, evidence: ["card of Ideogram Reframe", "Model Catalog, Ideogram Reframe"] }],
      decisions: ["tier-labels-against-values", "what-the-price-depends-on", "how-tiers-are-selected", "image-url-list-where-undocumented", "names-of-image-fields", "media-limits", "ideogram-image-size", "ideogram-style", "image-size-by-entry", "fields-missing-from-the-type-table", "integer-or-number", "seed-range", "ideogram-reframe-fields"],
      evidence: ["card of Ideogram Reframe", "Model Catalog, Ideogram Reframe"]
    },
    {
      id: "seedream-v3",
      name: "Seedream 3.0",
      category: "image",
      summary: "Seedream 3.0 text-to-image with six standard layout presets.",
      task: "text-to-image",
      tasks: ["text-to-image"],
      takes: ["text"],
      gives: "image",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "seedream-v3", label: null, writes: {}, evidence: ["card of Seedream 3.0", "Model Catalog, Seedream 3.0"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Seedream 3.0: required fields", "Field Index — All Models, Seedream 3.0"] },
        { name: "image_size", role: "aspect", type: "string", required: true, summary: "The layout of the result.", note: null, values: [{ value: "square", label: null }, { value: "square_hd", label: null }, { value: "portrait_4_3", label: null }, { value: "landscape_4_3", label: null }, { value: "portrait_16_9", label: null }, { value: "landscape_16_9", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_size", encoding: "value", fallback: false }], alsoAccepted: [], sample: "square", decisions: ["image-size-by-entry"], evidence: ["card of Seedream 3.0: required fields, allowed values", "Field Index — All Models, Seedream 3.0", "Aspect Ratio & Size Quick Reference, Seedream 3.0"] },
        { name: "guidance_scale", role: "setting", type: "number", required: false, summary: "Affects the generation style. The reference gives no range.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "guidance_scale", encoding: "value", fallback: false }], alsoAccepted: [], sample: 2.5, decisions: ["integer-or-number", "ranges-and-defaults"], evidence: ["card of Seedream 3.0: optional fields", "Field Index — All Models, Seedream 3.0"] },
        { name: "enable_safety_checker", role: "setting", type: "boolean", required: false, summary: "Safety checker on or off. The reference gives no default.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "enable_safety_checker", encoding: "value", fallback: false }], alsoAccepted: [], sample: true, decisions: ["ranges-and-defaults", "flags-without-meaning"], evidence: ["card of Seedream 3.0: optional fields", "Field Index — All Models, Seedream 3.0"] },
        { name: "seed", role: "seed", type: "integer", required: false, summary: "Random seed.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "seed", encoding: "value", fallback: false }], alsoAccepted: [], sample: 424242, decisions: ["integer-or-number", "seed-range"], evidence: ["card of Seedream 3.0: optional fields", "Field Index — All Models, Seedream 3.0"] }
      ],
      accepts: [],
      neverSent: [],
      pricing: { unit: "per image", min: 7, max: 7, quantity: null, tiers: [{ label: "Standard", credits: 7, when: {} }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Seedream 3.0: price", "Model Catalog, Seedream 3.0", "Pricing Reference, Seedream 3.0"] },
      notes: [{ text: "Use seedream-v4 or seedream-4-5 for colon-ratio control.", evidence: ["card of Seedream 3.0: note"] }],
      examples: [{ name: "The least that it takes", model: "seedream-v3", params: { prompt: "A peaceful mountain lake at sunrise", image_size: "square" }, request: { model: "seedream-v3", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A peaceful mountain lake at sunrise", image_size: "square" } }, verbatim: false, evidence: ["card of Seedream 3.0", "Model Catalog, Seedream 3.0"] }],
      decisions: ["image-size-by-entry", "integer-or-number", "ranges-and-defaults", "seed-range", "flags-without-meaning"],
      evidence: ["card of Seedream 3.0", "Model Catalog, Seedream 3.0"]
    },
    {
      id: "seedream-v4",
      name: "Seedream 4.0",
      category: "image",
      summary: "Seedream 4.0 with 8 extended image_size presets and 1K–4K resolution control.",
      task: "text-to-image",
      tasks: ["text-to-image", "image-to-image", "image-editing"],
      takes: ["text", "image"],
      gives: "image",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "seedream-v4", label: null, writes: {}, evidence: ["card of Seedream 4.0", "Model Catalog, Seedream 4.0"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Seedream 4.0: required fields", "Field Index — All Models, Seedream 4.0"] },
        { name: "image_size", role: "aspect", type: "string", required: true, summary: "The layout of the result.", note: null, values: [{ value: "1:1", label: null }, { value: "1:1 HD", label: null }, { value: "4:3", label: null }, { value: "2:3", label: null }, { value: "3:2", label: null }, { value: "9:16", label: null }, { value: "16:9", label: null }, { value: "21:9", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_size", encoding: "value", fallback: false }], alsoAccepted: [], sample: "1:1", decisions: ["image-size-by-entry", "seedream-v4-hd-value"], evidence: ["card of Seedream 4.0: summary, required fields, allowed values", "Field Index — All Models, Seedream 4.0", "Aspect Ratio & Size Quick Reference, Seedream 4.0"] },
        { name: "image_resolution", role: "resolution", type: "string", required: true, summary: "The resolution of the result.", note: null, values: [{ value: "1K", label: null }, { value: "2K", label: null }, { value: "4K", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_resolution", encoding: "value", fallback: false }], alsoAccepted: [], sample: "1K", decisions: ["image-resolution-not-priced"], evidence: ["card of Seedream 4.0: required fields, allowed values", "Field Index — All Models, Seedream 4.0", "Aspect Ratio & Size Quick Reference, Seedream 4.0"] },
        { name: "image_urls", role: "source-image", type: "urls", required: false, summary: "Source or reference images.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_urls", encoding: "value", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.jpg"], decisions: ["names-of-image-fields", "maximum-number-of-references"], evidence: ["card of Seedream 4.0: optional fields", "Field Index — All Models, Seedream 4.0"] },
        { name: "seed", role: "seed", type: "integer", required: false, summary: "Random seed.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "seed", encoding: "value", fallback: false }], alsoAccepted: [], sample: 424242, decisions: ["integer-or-number", "seed-range"], evidence: ["card of Seedream 4.0: optional fields", "Field Index — All Models, Seedream 4.0"] },
        { name: "max_images", role: "count", type: "integer", required: false, summary: "How many images at most.", note: null, values: null, members: {}, known: [], not: [], min: 1, max: 6, maxLength: null, maxItems: null, wire: [{ place: "input", key: "max_images", encoding: "value", fallback: false }], alsoAccepted: [], sample: 1, decisions: ["seedream-v4-max-images", "fields-missing-from-the-type-table"], evidence: ["card of Seedream 4.0: note"] }
      ],
      accepts: [{ place: "root", key: "imageURLList", type: "urls", evidence: ["Generate Endpoint: \"Reference images for image-to-image\""] }],
      neverSent: [],
      pricing: { unit: "per image", min: 9, max: 9, quantity: { parameter: "max_images", exact: false }, tiers: [{ label: "Standard", credits: 9, when: {} }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Seedream 4.0: price", "Model Catalog, Seedream 4.0", "Pricing Reference, Seedream 4.0"] },
      notes: [{ text: "max_images 1–6 available on applicable routes.", evidence: ["card of Seedream 4.0: note"] }],
      examples: [{ name: "The least that it takes", model: "seedream-v4", params: { prompt: "A peaceful mountain lake at sunrise", image_size: "1:1", image_resolution: "1K" }, request: { model: "seedream-v4", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A peaceful mountain lake at sunrise", image_size: "1:1", image_resolution: "1K" } }, verbatim: false, evidence: ["card of Seedream 4.0", "Model Catalog, Seedream 4.0"] }],
      decisions: ["price-of-several-images", "image-resolution-not-priced", "card-kind-is-primary-mode", "image-url-list-where-undocumented", "names-of-image-fields", "maximum-number-of-references", "media-limits", "image-size-by-entry", "seedream-v4-hd-value", "seedream-v4-max-images", "fields-missing-from-the-type-table", "integer-or-number", "seed-range"],
      evidence: ["card of Seedream 4.0", "Model Catalog, Seedream 4.0"]
    },
    {
      id: "seedream-4-5",
      name: "Seedream 4.5",
      category: "image",
      summary: "Seedream 4.5 with 8 colon-ratio aspect ratios and basic / high quality selection.",
      task: "text-to-image",
      tasks: ["text-to-image", "image-to-image", "image-editing"],
      takes: ["text", "image"],
      gives: "image",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "seedream-4-5", label: null, writes: {}, evidence: ["card of Seedream 4.5", "Model Catalog, Seedream 4.5"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Seedream 4.5: required fields", "Field Index — All Models, Seedream 4.5"] },
        { name: "aspect_ratio", role: "aspect", type: "string", required: true, summary: "The shape of the result.", note: null, values: [{ value: "1:1", label: null }, { value: "4:3", label: null }, { value: "3:4", label: null }, { value: "16:9", label: null }, { value: "9:16", label: null }, { value: "2:3", label: null }, { value: "3:2", label: null }, { value: "21:9", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "aspect_ratio", encoding: "value", fallback: false }], alsoAccepted: [], sample: "1:1", decisions: [], evidence: ["card of Seedream 4.5: required fields, allowed values", "Field Index — All Models, Seedream 4.5", "Aspect Ratio & Size Quick Reference, Seedream 4.5"] },
        { name: "quality", role: "quality", type: "string", required: true, summary: "The quality of the result.", note: null, values: [{ value: "basic", label: null }, { value: "high", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "quality", encoding: "value", fallback: false }], alsoAccepted: [], sample: "basic", decisions: ["quality-and-size-by-entry"], evidence: ["card of Seedream 4.5: summary, required fields, allowed values", "Field Index — All Models, Seedream 4.5"] },
        { name: "image_urls", role: "source-image", type: "urls", required: false, summary: "Source or reference images.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_urls", encoding: "value", fallback: false }, { place: "root", key: "imageURLList", encoding: "url-list", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.jpg"], decisions: ["media-in-two-places", "names-of-image-fields", "maximum-number-of-references"], evidence: ["card of Seedream 4.5: optional fields, note", "Field Index — All Models, Seedream 4.5"] }
      ],
      accepts: [{ place: "root", key: "options", type: "string", evidence: ["Field Index — All Models, Seedream 4.5"] }],
      neverSent: [],
      pricing: { unit: "per image", min: 12, max: 12, quantity: null, tiers: [{ label: "Standard", credits: 12, when: {} }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Seedream 4.5: price", "Model Catalog, Seedream 4.5", "Pricing Reference, Seedream 4.5"] },
      notes: [{ text: "For image editing send imageURLList (stringified JSON array) at body root so the request can populate input.image_urls.", evidence: ["card of Seedream 4.5: note"] }],
      examples: [{ name: "The least that it takes", model: "seedream-4-5", params: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1", quality: "basic" }, request: { model: "seedream-4-5", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1", quality: "basic" } }, verbatim: false, evidence: ["card of Seedream 4.5", "Model Catalog, Seedream 4.5"] }],
      decisions: ["card-kind-is-primary-mode", "card-and-index-differ", "options-in-the-index-only", "media-in-two-places", "names-of-image-fields", "maximum-number-of-references", "media-limits", "quality-and-size-by-entry", "options-keys-undocumented", "options-example-is-invalid-json", "image-url-list-example-is-invalid-json"],
      evidence: ["card of Seedream 4.5", "Model Catalog, Seedream 4.5"]
    },
    {
      id: "seedream-5-lite",
      name: "Seedream 5 Lite",
      category: "image",
      summary: "Seedream 5 Lite with 8 colon-ratio aspect ratios and basic / high quality selection.",
      task: "text-to-image",
      tasks: ["text-to-image", "image-to-image", "image-editing"],
      takes: ["text", "image"],
      gives: "image",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "seedream-5-lite", label: null, writes: {}, evidence: ["card of Seedream 5 Lite", "Model Catalog, Seedream 5 Lite"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Seedream 5 Lite: required fields", "Field Index — All Models, Seedream 5 Lite"] },
        { name: "aspect_ratio", role: "aspect", type: "string", required: true, summary: "The shape of the result.", note: null, values: [{ value: "1:1", label: null }, { value: "4:3", label: null }, { value: "3:4", label: null }, { value: "16:9", label: null }, { value: "9:16", label: null }, { value: "2:3", label: null }, { value: "3:2", label: null }, { value: "21:9", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "aspect_ratio", encoding: "value", fallback: false }], alsoAccepted: [], sample: "1:1", decisions: [], evidence: ["card of Seedream 5 Lite: required fields, allowed values", "Field Index — All Models, Seedream 5 Lite", "Aspect Ratio & Size Quick Reference, Seedream 5 Lite"] },
        { name: "quality", role: "quality", type: "string", required: true, summary: "The quality of the result.", note: null, values: [{ value: "basic", label: null }, { value: "high", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "quality", encoding: "value", fallback: false }], alsoAccepted: [], sample: "basic", decisions: ["quality-and-size-by-entry"], evidence: ["card of Seedream 5 Lite: summary, required fields, allowed values", "Field Index — All Models, Seedream 5 Lite"] },
        { name: "image_urls", role: "source-image", type: "urls", required: false, summary: "Source or reference images.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_urls", encoding: "value", fallback: false }, { place: "root", key: "imageURLList", encoding: "url-list", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.jpg"], decisions: ["media-in-two-places", "names-of-image-fields", "maximum-number-of-references"], evidence: ["card of Seedream 5 Lite: optional fields, note", "Field Index — All Models, Seedream 5 Lite"] }
      ],
      accepts: [{ place: "root", key: "options", type: "string", evidence: ["Field Index — All Models, Seedream 5 Lite"] }],
      neverSent: [],
      pricing: { unit: "per image", min: 11, max: 11, quantity: null, tiers: [{ label: "Standard", credits: 11, when: {} }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Seedream 5 Lite: price", "Model Catalog, Seedream 5 Lite", "Pricing Reference, Seedream 5 Lite"] },
      notes: [{ text: "For image editing send imageURLList (stringified JSON array) at body root so the request can populate input.image_urls.", evidence: ["card of Seedream 5 Lite: note"] }],
      examples: [{ name: "The least that it takes", model: "seedream-5-lite", params: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1", quality: "basic" }, request: { model: "seedream-5-lite", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1", quality: "basic" } }, verbatim: false, evidence: ["card of Seedream 5 Lite", "Model Catalog, Seedream 5 Lite"] }],
      decisions: ["card-kind-is-primary-mode", "card-and-index-differ", "options-in-the-index-only", "media-in-two-places", "names-of-image-fields", "maximum-number-of-references", "media-limits", "quality-and-size-by-entry", "options-keys-undocumented", "options-example-is-invalid-json", "image-url-list-example-is-invalid-json"],
      evidence: ["card of Seedream 5 Lite", "Model Catalog, Seedream 5 Lite"]
    },
    {
      id: "qwen-image",
      name: "Qwen Image",
      category: "image",
      summary: "Text-to-image with per-layout pricing across six aspect ratio presets. Optional reference image for editing.",
      task: "text-to-image",
      tasks: ["text-to-image", "image-to-image", "image-editing"],
      takes: ["text", "image"],
      gives: "image",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "qwen-image", label: null, writes: {}, evidence: ["card of Qwen Image", "Model Catalog, Qwen Image"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Qwen Image: required fields", "Field Index — All Models, Qwen Image"] },
        { name: "image_size", role: "aspect", type: "string", required: true, summary: "The layout of the result.", note: null, values: [{ value: "square", label: null }, { value: "square_hd", label: null }, { value: "portrait_4_3", label: null }, { value: "portrait_16_9", label: null }, { value: "landscape_4_3", label: null }, { value: "landscape_16_9", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_size", encoding: "value", fallback: false }], alsoAccepted: [], sample: "square", decisions: ["qwen-image-price-per-layout", "what-the-price-depends-on", "image-size-by-entry"], evidence: ["card of Qwen Image: required fields, allowed values", "Field Index — All Models, Qwen Image", "Aspect Ratio & Size Quick Reference, Qwen Image"] },
        { name: "image_url", role: "source-image", type: "url", required: false, summary: "The source or reference image.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_url", encoding: "value", fallback: false }], alsoAccepted: [], sample: "https://example.com/ref.jpg", decisions: ["names-of-image-fields"], evidence: ["card of Qwen Image: optional fields", "Field Index — All Models, Qwen Image"] },
        { name: "output_format", role: "format", type: "string", required: false, summary: "The file format of the result.", note: null, values: [{ value: "jpeg", label: null }, { value: "png", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "output_format", encoding: "value", fallback: false }], alsoAccepted: [], sample: "jpeg", decisions: [], evidence: ["card of Qwen Image: optional fields, allowed values", "Field Index — All Models, Qwen Image"] },
        { name: "acceleration", role: "setting", type: "string", required: false, summary: "Acceleration setting. The reference lists no values.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "acceleration", encoding: "value", fallback: false }], alsoAccepted: [], sample: "your-acceleration", decisions: ["fields-without-values", "fields-missing-from-the-type-table"], evidence: ["card of Qwen Image: optional fields", "Field Index — All Models, Qwen Image"] },
        { name: "guidance_scale", role: "setting", type: "number", required: false, summary: "Affects the generation style. The reference gives no range.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "guidance_scale", encoding: "value", fallback: false }], alsoAccepted: [], sample: 2.5, decisions: ["integer-or-number", "ranges-and-defaults"], evidence: ["card of Qwen Image: optional fields", "Field Index — All Models, Qwen Image"] },
        { name: "num_inference_steps", role: "setting", type: "integer", required: false, summary: "The number of inference steps. The reference gives no range.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "num_inference_steps", encoding: "value", fallback: false }], alsoAccepted: [], sample: 30, decisions: ["integer-or-number", "ranges-and-defaults"], evidence: ["card of Qwen Image: optional fields", "Field Index — All Models, Qwen Image"] },
        { name: "negative_prompt", role: "negative-prompt", type: "string", required: false, summary: "What to keep out of the result, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "negative_prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "blurry, low quality", decisions: [], evidence: ["card of Qwen Image: optional fields", "Field Index — All Models, Qwen Image"] },
        { name: "seed", role: "seed", type: "integer", required: false, summary: "Random seed.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "seed", encoding: "value", fallback: false }], alsoAccepted: [], sample: 424242, decisions: ["integer-or-number", "seed-range"], evidence: ["card of Qwen Image: optional fields", "Field Index — All Models, Qwen Image"] }
      ],
      accepts: [{ place: "root", key: "imageURLList", type: "urls", evidence: ["Generate Endpoint: \"Reference images for image-to-image\""] }],
      neverSent: [],
      pricing: { unit: "per image", min: 2, max: 7, quantity: null, tiers: null, range: { min: 2, max: 7 }, unpriced: [], basis: "varies by aspect ratio", since: null, history: [], evidence: ["card of Qwen Image: price", "Model Catalog, Qwen Image", "Pricing Reference, Qwen Image"] },
      notes: [{ text: "Credits vary by aspect ratio — see pricing section.", evidence: ["card of Qwen Image: note"] }],
      examples: [{ name: "The least that it takes", model: "qwen-image", params: { prompt: "A peaceful mountain lake at sunrise", image_size: "square" }, request: { model: "qwen-image", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A peaceful mountain lake at sunrise", image_size: "square" } }, verbatim: false, evidence: ["card of Qwen Image", "Model Catalog, Qwen Image"] }],
      decisions: ["prices-known-as-range-only", "missing-price-catalog", "qwen-image-price-per-layout", "what-the-price-depends-on", "card-kind-is-primary-mode", "image-url-list-where-undocumented", "names-of-image-fields", "media-limits", "image-size-by-entry", "fields-without-values", "fields-missing-from-the-type-table", "integer-or-number", "ranges-and-defaults", "seed-range"],
      evidence: ["card of Qwen Image", "Model Catalog, Qwen Image"]
    },
    {
      id: "qwen-image-2",
      name: "Qwen Image 2.0",
      category: "image",
      summary: "Qwen Image 2.0 with colon-ratio aspect control. Send image_url for image editing mode.",
      task: "text-to-image",
      tasks: ["text-to-image", "image-to-image", "image-editing"],
      takes: ["text", "image"],
      gives: "image",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "qwen-image-2", label: null, writes: {}, evidence: ["card of Qwen Image 2.0", "Model Catalog, Qwen Image 2.0"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Qwen Image 2.0: required fields", "Field Index — All Models, Qwen Image 2.0"] },
        { name: "image_size", role: "aspect", type: "string", required: true, summary: "The layout of the result.", note: null, values: [{ value: "1:1", label: null }, { value: "3:4", label: null }, { value: "4:3", label: null }, { value: "9:16", label: null }, { value: "16:9", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_size", encoding: "value", fallback: false }], alsoAccepted: [], sample: "1:1", decisions: ["image-size-by-entry"], evidence: ["card of Qwen Image 2.0: required fields, allowed values", "Field Index — All Models, Qwen Image 2.0", "Aspect Ratio & Size Quick Reference, Qwen Image 2.0"] },
        { name: "output_format", role: "format", type: "string", required: true, summary: "The file format of the result.", note: null, values: [{ value: "jpeg", label: null }, { value: "png", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "output_format", encoding: "value", fallback: false }], alsoAccepted: [], sample: "jpeg", decisions: ["qwen-image-2-required-fields"], evidence: ["card of Qwen Image 2.0: required fields, allowed values", "Field Index — All Models, Qwen Image 2.0"] },
        { name: "seed", role: "seed", type: "integer", required: true, summary: "Random seed.", note: null, values: null, members: {}, known: [], not: [], min: 10000, max: 999999, maxLength: null, maxItems: null, wire: [{ place: "input", key: "seed", encoding: "value", fallback: false }], alsoAccepted: [], sample: 424242, decisions: ["integer-or-number", "seed-range", "qwen-image-2-required-fields"], evidence: ["card of Qwen Image 2.0: required fields, note", "Field Index — All Models, Qwen Image 2.0"] },
        { name: "image_url", role: "source-image", type: "url", required: false, summary: "The source or reference image.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_url", encoding: "value", fallback: false }], alsoAccepted: [], sample: "https://example.com/ref.jpg", decisions: ["names-of-image-fields"], evidence: ["card of Qwen Image 2.0: summary, optional fields", "Field Index — All Models, Qwen Image 2.0"] }
      ],
      accepts: [{ place: "root", key: "imageURLList", type: "urls", evidence: ["Generate Endpoint: \"Reference images for image-to-image\""] }],
      neverSent: [],
      pricing: { unit: "per image", min: 12, max: 12, quantity: null, tiers: [{ label: "Standard", credits: 12, when: {} }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Qwen Image 2.0: price", "Model Catalog, Qwen Image 2.0", "Pricing Reference, Qwen Image 2.0"] },
      notes: [{ text: "seed range: 10 000–999 999.", evidence: ["card of Qwen Image 2.0: note"] }],
      examples: [{ name: "Quick start", model: "qwen-image-2", params: { prompt: "A peaceful mountain lake at sunrise", image_size: "16:9", output_format: "jpeg", seed: 424242 }, request: { model: "qwen-image-2", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A peaceful mountain lake at sunrise", image_size: "16:9", output_format: "jpeg", seed: 424242 } }, verbatim: true, evidence: ["Quick Start: \"Minimal generate request\""] }],
      decisions: ["digit-grouping", "card-kind-is-primary-mode", "image-url-list-where-undocumented", "names-of-image-fields", "media-limits", "image-size-by-entry", "integer-or-number", "seed-range", "qwen-image-2-required-fields"],
      evidence: ["card of Qwen Image 2.0", "Model Catalog, Qwen Image 2.0"]
    },
    {
      id: "flux-kontext",
      name: "Flux Kontext",
      category: "image",
      summary: "Flux Kontext image generation and editing family. In API requests use model: \"flux-kontext-pro\" or \"flux-kontext-max\"; all other fields stay at request root.",
      task: "text-to-image",
      tasks: ["text-to-image", "image-to-image", "image-editing"],
      takes: ["text", "image"],
      gives: "image",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "flux-kontext-pro", label: "Pro", writes: { "options.model": 0 }, evidence: ["card of Flux Kontext: summary, selection, \"Do not send base model: \"flux-kontext\" on this route\"", "Examples: \"options\""] }, { model: "flux-kontext-max", label: "Max", writes: { "options.model": 1 }, evidence: ["card of Flux Kontext: summary, selection, \"Do not send base model: \"flux-kontext\" on this route\"", "Examples: \"options\""] }],
      body: "root",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "root", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Flux Kontext: required fields", "Field Index — All Models, Flux Kontext"] },
        { name: "imageURLList", role: "source-image", type: "urls", required: false, summary: "Reference images, carried at the body root as a JSON array in a string.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: 1, wire: [{ place: "root", key: "imageURLList", encoding: "url-list", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.jpg"], decisions: ["first-url-only", "maximum-number-of-references", "image-url-list-example-is-invalid-json"], evidence: ["card of Flux Kontext: optional fields, note", "Field Index — All Models, Flux Kontext", "FAQ: \"How should I handle reference images (imageURLList)?\""] },
        { name: "outputFormat", role: "format", type: "string", required: false, summary: "The file format of the result.", note: null, values: [{ value: "jpeg", label: null }, { value: "png", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "options", key: "outputFormat", encoding: "index", fallback: false }], alsoAccepted: [{ place: "root", key: "outputFormat", encoding: "value", fallback: false }], sample: "jpeg", decisions: ["root-fields-carried-by-options"], evidence: ["card of Flux Kontext: optional fields, allowed values", "Field Index — All Models, Flux Kontext", "Examples: \"options\""] },
        { name: "aspectRatio", role: "aspect", type: "string", required: false, summary: "The shape of the result.", note: null, values: [{ value: "1:1", label: null }, { value: "4:3", label: null }, { value: "3:4", label: null }, { value: "9:16", label: null }, { value: "16:9", label: null }, { value: "21:9", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "options", key: "aspectRatio", encoding: "index", fallback: false }], alsoAccepted: [{ place: "root", key: "aspectRatio", encoding: "value", fallback: false }], sample: "1:1", decisions: ["root-fields-carried-by-options"], evidence: ["card of Flux Kontext: optional fields, allowed values", "Field Index — All Models, Flux Kontext", "Aspect Ratio & Size Quick Reference, Flux Kontext", "Examples: \"options\""] },
        { name: "enableTranslation", role: "setting", type: "boolean", required: false, summary: "Translation on or off. The reference gives no default.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "root", key: "enableTranslation", encoding: "value", fallback: false }], alsoAccepted: [], sample: true, decisions: ["root-fields-carried-by-options", "ranges-and-defaults", "flags-without-meaning"], evidence: ["card of Flux Kontext: optional fields", "Field Index — All Models, Flux Kontext"] },
        { name: "watermark", role: "watermark", type: "boolean", required: false, summary: "Watermark on or off. The reference gives no default.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "root", key: "watermark", encoding: "value", fallback: false }], alsoAccepted: [], sample: false, decisions: ["root-fields-carried-by-options", "fields-missing-from-the-type-table", "ranges-and-defaults"], evidence: ["card of Flux Kontext: optional fields", "Field Index — All Models, Flux Kontext"] }
      ],
      accepts: [],
      neverSent: [{ place: "root", key: "inputImage", type: "url", evidence: ["Field Index — All Models, Flux Kontext"] }],
      pricing: { unit: "per image", min: 9, max: 18, quantity: null, tiers: [{ label: "Pro", credits: 9, when: { model: ["flux-kontext-pro"] } }, { label: "Max", credits: 18, when: { model: ["flux-kontext-max"] } }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Flux Kontext: price", "Model Catalog, Flux Kontext", "Pricing Reference, Flux Kontext"] },
      notes: [{ text: "Root-only family.", evidence: ["card of Flux Kontext: note"] }, { text: "Do not send base model: \"flux-kontext\" on this route.", evidence: ["card of Flux Kontext: note"] }, { text: "For image editing send imageURLList (stringified JSON array) at body root; if you also use options.model, keep it aligned with the routed model value.", evidence: ["card of Flux Kontext: note"] }],
      examples: [{ name: "Text-to-image", model: "flux-kontext-pro", params: { prompt: "Cinematic aerial view of a city at golden hour", outputFormat: "jpeg", aspectRatio: "16:9" }, request: { model: "flux-kontext-pro", callBackUrl: "https://your-service.example.com/webhooks/cliprise", prompt: "Cinematic aerial view of a city at golden hour", options: "{\"model\":0,\"outputFormat\":0,\"aspectRatio\":4}" }, verbatim: true, evidence: ["Examples: \"Text-to-image (Flux Kontext — root-only model)\""] }, { name: "The least that it takes", model: "flux-kontext-max", params: { prompt: "A peaceful mountain lake at sunrise" }, request: { model: "flux-kontext-max", callBackUrl: "https://your-service.example.com/webhooks/cliprise", prompt: "A peaceful mountain lake at sunrise", options: "{\"model\":1}" }, verbatim: false, evidence: ["card of Flux Kontext", "Model Catalog, Flux Kontext"] }],
      decisions: ["root-only-entries", "input-on-root-only-entries", "no-ids-built-by-suffix", "flux-kontext-options-model", "catalog-ids-that-are-not-sent", "sending-a-base-id", "card-kind-is-primary-mode", "card-and-index-differ", "index-only-root-fields", "names-of-image-fields", "first-url-only", "maximum-number-of-references", "media-limits", "index-is-zero-based-position", "root-fields-carried-by-options", "options-and-fields-disagree", "option-key-spelling", "fields-missing-from-the-type-table", "ranges-and-defaults", "flags-without-meaning", "options-example-is-invalid-json", "image-url-list-example-is-invalid-json"],
      evidence: ["card of Flux Kontext", "Model Catalog, Flux Kontext"]
    },
    {
      id: "flux-2",
      name: "Flux 2",
      category: "image",
      summary: "Flux 2 Pro or Flex tier; 8 aspect ratios and 1K / 2K resolution. Supports reference images.",
      task: "text-to-image",
      tasks: ["text-to-image", "image-to-image"],
      takes: ["text", "image"],
      gives: "image",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "flux-2", label: null, writes: {}, evidence: ["card of Flux 2", "Model Catalog, Flux 2"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Flux 2: required fields", "Field Index — All Models, Flux 2"] },
        { name: "aspect_ratio", role: "aspect", type: "string", required: true, summary: "The shape of the result.", note: null, values: [{ value: "AUTO", label: null }, { value: "1:1", label: null }, { value: "4:3", label: null }, { value: "3:4", label: null }, { value: "3:2", label: null }, { value: "2:3", label: null }, { value: "16:9", label: null }, { value: "9:16", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "aspect_ratio", encoding: "value", fallback: false }], alsoAccepted: [], sample: "AUTO", decisions: ["quick-reference-is-incomplete"], evidence: ["card of Flux 2: required fields, allowed values", "Field Index — All Models, Flux 2", "Aspect Ratio & Size Quick Reference, Flux 2"] },
        { name: "resolution", role: "resolution", type: "string", required: true, summary: "The resolution of the result.", note: null, values: [{ value: "1K", label: null }, { value: "2K", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "resolution", encoding: "value", fallback: false }], alsoAccepted: [], sample: "1K", decisions: ["quick-reference-is-incomplete"], evidence: ["card of Flux 2: summary, required fields, allowed values", "Field Index — All Models, Flux 2"] },
        { name: "input_urls", role: "reference-image", type: "urls", required: false, summary: "Reference images.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "input_urls", encoding: "value", fallback: false }, { place: "root", key: "imageURLList", encoding: "url-list", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.jpg"], decisions: ["input-urls-encoding", "media-in-two-places", "names-of-image-fields", "maximum-number-of-references"], evidence: ["card of Flux 2: optional fields, note", "Field Index — All Models, Flux 2"] },
        { name: "tier", role: "quality", type: "string", required: true, summary: "The quality tier, which travels as an index inside options. A name of ours: the reference has none.", note: null, values: [{ value: "pro", label: "Pro" }, { value: "flex", label: "Flex" }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "options", key: "model", encoding: "index", fallback: false }], alsoAccepted: [], sample: "pro", decisions: ["flux-2-tier-must-be-stated"], evidence: ["card of Flux 2: summary, selection", "Field Index — All Models, Flux 2"] }
      ],
      accepts: [],
      neverSent: [],
      pricing: { unit: "per image", min: 9, max: 44, quantity: null, tiers: [{ label: "Pro 1K", credits: 9, when: { tier: ["pro"], resolution: ["1K"] } }, { label: "Pro 2K", credits: 13, when: { tier: ["pro"], resolution: ["2K"] } }, { label: "Flex 1K", credits: 26, when: { tier: ["flex"], resolution: ["1K"] } }, { label: "Flex 2K", credits: 44, when: { tier: ["flex"], resolution: ["2K"] } }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Flux 2: price", "Model Catalog, Flux 2", "Pricing Reference, Flux 2"] },
      notes: [{ text: "input_urls for reference images: send imageURLList at body root and the pipeline forwards the raw value to input.input_urls.", evidence: ["card of Flux 2: note"] }],
      examples: [{ name: "The least that it takes", model: "flux-2", params: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "AUTO", resolution: "1K", tier: "pro" }, request: { model: "flux-2", callBackUrl: "https://your-service.example.com/webhooks/cliprise", options: "{\"model\":0}", input: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "AUTO", resolution: "1K" } }, verbatim: false, evidence: ["card of Flux 2", "Model Catalog, Flux 2"] }],
      decisions: ["tier-labels-against-values", "flux-2-tier-must-be-stated", "card-kind-is-primary-mode", "card-and-index-differ", "options-in-the-index-only", "input-urls-encoding", "media-in-two-places", "names-of-image-fields", "maximum-number-of-references", "media-limits", "quick-reference-is-incomplete", "index-is-zero-based-position", "options-example-is-invalid-json", "image-url-list-example-is-invalid-json"],
      evidence: ["card of Flux 2", "Model Catalog, Flux 2"]
    },
    {
      id: "gpt-image-1",
      name: "GPT Image 1",
      category: "image",
      summary: "GPT Image 1 text-to-image and editing. All fields go at request root — there is no input object.",
      task: "text-to-image",
      tasks: ["text-to-image", "image-to-image", "image-editing"],
      takes: ["text", "image"],
      gives: "image",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "gpt-image-1", label: null, writes: {}, evidence: ["card of GPT Image 1", "Model Catalog, GPT Image 1"] }],
      body: "root",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "root", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of GPT Image 1: required fields", "Field Index — All Models, GPT Image 1"] },
        { name: "size", role: "aspect", type: "string", required: true, summary: "The size of the result: its layout, or how fine it is.", note: "The layout.", values: [{ value: "1:1", label: null }, { value: "3:2", label: null }, { value: "2:3", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "root", key: "size", encoding: "value", fallback: false }, { place: "options", key: "image_size", encoding: "index", fallback: false }], alsoAccepted: [], sample: "1:1", decisions: ["quality-and-size-by-entry", "gpt-image-1-size", "fields-missing-from-the-type-table"], evidence: ["card of GPT Image 1: required fields, allowed values", "Field Index — All Models, GPT Image 1", "Aspect Ratio & Size Quick Reference, GPT Image 1"] },
        { name: "fileUrl", role: "source-image", type: "urls", required: false, summary: "The images to edit.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "root", key: "fileUrl", encoding: "json-string", fallback: false }, { place: "root", key: "imageURLList", encoding: "url-list", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.jpg"], decisions: ["gpt-image-1-file-url", "names-of-image-fields"], evidence: ["card of GPT Image 1: optional fields, note", "Field Index — All Models, GPT Image 1"] },
        { name: "isEnhance", role: "setting", type: "boolean", required: false, summary: "Enhancement on or off. The reference gives no default.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "root", key: "isEnhance", encoding: "value", fallback: false }], alsoAccepted: [], sample: false, decisions: ["ranges-and-defaults", "flags-without-meaning"], evidence: ["card of GPT Image 1: optional fields", "Field Index — All Models, GPT Image 1"] }
      ],
      accepts: [],
      neverSent: [],
      pricing: { unit: "per image", min: 11, max: 11, quantity: null, tiers: [{ label: "Standard", credits: 11, when: {} }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of GPT Image 1: price", "Model Catalog, GPT Image 1", "Pricing Reference, GPT Image 1"] },
      notes: [{ text: "Root-only model.", evidence: ["card of GPT Image 1: note"] }, { text: "For image editing send fileUrl (raw imageURLList string, do not parse) at body root.", evidence: ["card of GPT Image 1: note"] }],
      examples: [{ name: "The least that it takes", model: "gpt-image-1", params: { prompt: "A peaceful mountain lake at sunrise", size: "1:1" }, request: { model: "gpt-image-1", callBackUrl: "https://your-service.example.com/webhooks/cliprise", prompt: "A peaceful mountain lake at sunrise", size: "1:1", options: "{\"image_size\":0}" }, verbatim: false, evidence: ["card of GPT Image 1", "Model Catalog, GPT Image 1"] }],
      decisions: ["root-only-entries", "input-on-root-only-entries", "card-kind-is-primary-mode", "card-and-index-differ", "image-url-list-in-the-index-only", "gpt-image-1-file-url", "names-of-image-fields", "maximum-number-of-references", "media-limits", "image-size-by-entry", "quality-and-size-by-entry", "index-is-zero-based-position", "gpt-image-1-size", "options-and-fields-disagree", "option-key-spelling", "fields-missing-from-the-type-table", "ranges-and-defaults", "flags-without-meaning", "options-example-is-invalid-json", "image-url-list-example-is-invalid-json"],
      evidence: ["card of GPT Image 1", "Model Catalog, GPT Image 1"]
    },
    {
      id: "gpt-image-1-5",
      name: "GPT Image 1.5",
      category: "image",
      summary: "GPT Image 1.5 with aspect ratio control, lowercase quality values, and optional editing inputs.",
      task: "text-to-image",
      tasks: ["text-to-image", "image-to-image", "image-editing"],
      takes: ["text", "image"],
      gives: "image",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "gpt-image-1-5", label: null, writes: {}, evidence: ["card of GPT Image 1.5", "Model Catalog, GPT Image 1.5"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of GPT Image 1.5: required fields", "Field Index — All Models, GPT Image 1.5"] },
        { name: "aspect_ratio", role: "aspect", type: "string", required: true, summary: "The shape of the result.", note: null, values: [{ value: "1:1", label: null }, { value: "16:9", label: null }, { value: "9:16", label: null }, { value: "4:3", label: null }, { value: "3:4", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "aspect_ratio", encoding: "value", fallback: false }], alsoAccepted: [{ place: "options", key: "image_size", encoding: "index", fallback: false }], sample: "1:1", decisions: [], evidence: ["card of GPT Image 1.5: required fields, allowed values, \"Verified public requests use lowercase quality\"", "Field Index — All Models, GPT Image 1.5", "Aspect Ratio & Size Quick Reference, GPT Image 1.5"] },
        { name: "quality", role: "quality", type: "string", required: true, summary: "The quality of the result.", note: null, values: [{ value: "medium", label: null }, { value: "high", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "quality", encoding: "value", fallback: false }], alsoAccepted: [{ place: "options", key: "quality", encoding: "index", fallback: false }], sample: "medium", decisions: ["gpt-image-1-5-quality-in-two-places", "what-the-price-depends-on", "how-tiers-are-selected", "quality-and-size-by-entry"], evidence: ["card of GPT Image 1.5: summary, required fields, allowed values, note", "Field Index — All Models, GPT Image 1.5"] },
        { name: "input_urls", role: "source-image", type: "urls", required: false, summary: "Reference images.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "input_urls", encoding: "value", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.jpg"], decisions: ["names-of-image-fields", "maximum-number-of-references", "gpt-image-1-5-input-urls"], evidence: ["card of GPT Image 1.5: optional fields", "Field Index — All Models, GPT Image 1.5"] }
      ],
      accepts: [{ place: "root", key: "imageURLList", type: "urls", evidence: ["Generate Endpoint: \"Reference images for image-to-image\""] }],
      neverSent: [],
      pricing: { unit: "per image", min: 8, max: 44, quantity: null, tiers: [{ label: "Medium", credits: 8, when: { quality: ["medium"] } }, { label: "High", credits: 44, when: { quality: ["high"] } }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of GPT Image 1.5: price", "Model Catalog, GPT Image 1.5", "Pricing Reference, GPT Image 1.5"] },
      notes: [{ text: "Verified public requests use lowercase quality and may include a top-level options JSON string such as {\"image_size\":0,\"quality\":0} for layout and tier compatibility.", evidence: ["card of GPT Image 1.5: note"] }],
      examples: [{ name: "The least that it takes", model: "gpt-image-1-5", params: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1", quality: "medium" }, request: { model: "gpt-image-1-5", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1", quality: "medium" } }, verbatim: false, evidence: ["card of GPT Image 1.5", "Model Catalog, GPT Image 1.5"] }],
      decisions: ["tier-labels-against-values", "gpt-image-1-5-quality-in-two-places", "what-the-price-depends-on", "how-tiers-are-selected", "card-kind-is-primary-mode", "image-url-list-where-undocumented", "names-of-image-fields", "maximum-number-of-references", "gpt-image-1-5-input-urls", "media-limits", "image-size-by-entry", "quality-and-size-by-entry", "options-and-fields-disagree", "option-key-spelling", "gpt-image-1-5-image-size-index", "options-example-is-invalid-json"],
      evidence: ["card of GPT Image 1.5", "Model Catalog, GPT Image 1.5"]
    },
    {
      id: "imagen-v4",
      name: "Imagen V4",
      category: "image",
      summary: "Google Imagen V4 text-to-image; Fast or Ultra quality tier; 5 aspect ratio options.",
      task: "text-to-image",
      tasks: ["text-to-image"],
      takes: ["text"],
      gives: "image",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "imagen-v4", label: null, writes: {}, evidence: ["card of Imagen V4", "Model Catalog, Imagen V4"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Imagen V4: required fields", "Field Index — All Models, Imagen V4"] },
        { name: "aspect_ratio", role: "aspect", type: "string", required: true, summary: "The shape of the result.", note: null, values: [{ value: "1:1", label: null }, { value: "3:4", label: null }, { value: "4:3", label: null }, { value: "9:16", label: null }, { value: "16:9", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "aspect_ratio", encoding: "value", fallback: false }], alsoAccepted: [], sample: "1:1", decisions: [], evidence: ["card of Imagen V4: required fields, allowed values", "Field Index — All Models, Imagen V4", "Aspect Ratio & Size Quick Reference, Imagen V4"] },
        { name: "negative_prompt", role: "negative-prompt", type: "string", required: false, summary: "What to keep out of the result, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "options", key: "negative-prompt", encoding: "value", fallback: false }], alsoAccepted: [{ place: "input", key: "negative_prompt", encoding: "value", fallback: false }], sample: "blurry, low quality", decisions: ["imagen-v4-negative-prompt"], evidence: ["card of Imagen V4: optional fields, note", "Field Index — All Models, Imagen V4"] },
        { name: "seed", role: "seed", type: "integer", required: false, summary: "Random seed.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "seed", encoding: "value", fallback: false }], alsoAccepted: [], sample: 424242, decisions: ["integer-or-number", "seed-range"], evidence: ["card of Imagen V4: optional fields", "Field Index — All Models, Imagen V4"] },
        { name: "tier", role: "quality", type: "string", required: true, summary: "The quality tier, which travels as an index inside options. A name of ours: the reference has none.", note: null, values: [{ value: "fast", label: "Fast" }, { value: "ultra", label: "Ultra" }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "options", key: "fast_ultra", encoding: "index", fallback: false }], alsoAccepted: [], sample: "fast", decisions: ["imagen-v4-tier-must-be-stated"], evidence: ["card of Imagen V4: summary, selection", "Field Index — All Models, Imagen V4"] }
      ],
      accepts: [],
      neverSent: [],
      pricing: { unit: "per image", min: 8, max: 22, quantity: null, tiers: [{ label: "Fast", credits: 8, when: { tier: ["fast"] } }, { label: "Ultra", credits: 22, when: { tier: ["ultra"] } }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Imagen V4: price", "Model Catalog, Imagen V4", "Pricing Reference, Imagen V4"] },
      notes: [{ text: "negative_prompt is passed as options.negative-prompt (hyphen key) alongside other options fields.", evidence: ["card of Imagen V4: note"] }],
      examples: [{ name: "The least that it takes", model: "imagen-v4", params: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1", tier: "fast" }, request: { model: "imagen-v4", callBackUrl: "https://your-service.example.com/webhooks/cliprise", options: "{\"fast_ultra\":0}", input: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1" } }, verbatim: false, evidence: ["card of Imagen V4", "Model Catalog, Imagen V4"] }],
      decisions: ["imagen-v4-tier-must-be-stated", "index-is-zero-based-position", "imagen-v4-negative-prompt", "options-and-fields-disagree", "option-key-spelling", "integer-or-number", "seed-range", "options-example-is-invalid-json"],
      evidence: ["card of Imagen V4", "Model Catalog, Imagen V4"]
    },
    {
      id: "z-image",
      name: "Z Image",
      category: "image",
      summary: "Text-to-image with 5 aspect ratio presets. Up to 1 000-character prompt.",
      task: "text-to-image",
      tasks: ["text-to-image"],
      takes: ["text"],
      gives: "image",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "z-image", label: null, writes: {}, evidence: ["card of Z Image", "Model Catalog, Z Image"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: 1000, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: ["prompt-length"], evidence: ["card of Z Image: summary, required fields", "Field Index — All Models, Z Image"] },
        { name: "aspect_ratio", role: "aspect", type: "string", required: true, summary: "The shape of the result.", note: null, values: [{ value: "1:1", label: null }, { value: "4:3", label: null }, { value: "3:4", label: null }, { value: "16:9", label: null }, { value: "9:16", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "aspect_ratio", encoding: "value", fallback: false }], alsoAccepted: [], sample: "1:1", decisions: [], evidence: ["card of Z Image: required fields, allowed values", "Field Index — All Models, Z Image", "Aspect Ratio & Size Quick Reference, Z Image"] }
      ],
      accepts: [],
      neverSent: [],
      pricing: { unit: "per image", min: 2, max: 2, quantity: null, tiers: [{ label: "Standard", credits: 2, when: {} }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Z Image: price", "Model Catalog, Z Image", "Pricing Reference, Z Image"] },
      notes: [],
      examples: [{ name: "The least that it takes", model: "z-image", params: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1" }, request: { model: "z-image", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1" } }, verbatim: false, evidence: ["card of Z Image", "Model Catalog, Z Image"] }],
      decisions: ["digit-grouping", "prompt-length"],
      evidence: ["card of Z Image", "Model Catalog, Z Image"]
    },
    {
      id: "grok-imagine",
      name: "Grok Imagine",
      category: "image",
      summary: "Grok text-to-image (6 images) or image-to-image editing (2 images). Both cost 8 credits.",
      task: "text-to-image",
      tasks: ["text-to-image", "image-to-image", "image-editing"],
      takes: ["text", "image"],
      gives: "image",
      output: { kind: "zip", images: 6, with: { image_urls: 2 }, evidence: ["How It Works: \"Some models (e.g. grok-imagine) may return a .zip\"", "Status & Download: \"Complete (binary)\"", "card of Grok Imagine: \"Grok text-to-image (6 images) or image-to-image editing (2 images)\", \"Output count: t2i → 6 images, i2i → 2 images\""] },
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "grok-imagine", label: null, writes: {}, evidence: ["card of Grok Imagine", "Model Catalog, Grok Imagine"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Grok Imagine: required fields", "Field Index — All Models, Grok Imagine"] },
        { name: "aspect_ratio", role: "aspect", type: "string", required: true, summary: "The shape of the result.", note: null, values: [{ value: "1:1", label: null }, { value: "2:3", label: null }, { value: "3:2", label: null }, { value: "9:16", label: null }, { value: "16:9", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "aspect_ratio", encoding: "value", fallback: false }], alsoAccepted: [], sample: "1:1", decisions: [], evidence: ["card of Grok Imagine: required fields, allowed values", "Field Index — All Models, Grok Imagine", "Aspect Ratio & Size Quick Reference, Grok Imagine"] },
        { name: "image_urls", role: "source-image", type: "urls", required: false, summary: "Source or reference images.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_urls", encoding: "value", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.jpg"], decisions: ["names-of-image-fields", "maximum-number-of-references"], evidence: ["card of Grok Imagine: optional fields, note", "Field Index — All Models, Grok Imagine"] }
      ],
      accepts: [{ place: "root", key: "imageURLList", type: "urls", evidence: ["Generate Endpoint: \"Reference images for image-to-image\""] }],
      neverSent: [],
      pricing: { unit: "per call", min: 8, max: 8, quantity: null, tiers: [{ label: "Both tiers (t2i 6 imgs / i2i 2 imgs)", credits: 8, when: {} }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Grok Imagine: price", "Model Catalog, Grok Imagine", "Pricing Reference, Grok Imagine"] },
      notes: [{ text: "Send image_urls for the editing path.", evidence: ["card of Grok Imagine: note"] }, { text: "Output count: t2i → 6 images, i2i → 2 images.", evidence: ["card of Grok Imagine: note"] }],
      examples: [{ name: "The least that it takes", model: "grok-imagine", params: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1" }, request: { model: "grok-imagine", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1" } }, verbatim: false, evidence: ["card of Grok Imagine", "Model Catalog, Grok Imagine"] }],
      decisions: ["grok-imagine-price-per-call", "card-kind-is-primary-mode", "image-url-list-where-undocumented", "names-of-image-fields", "maximum-number-of-references", "media-limits"],
      evidence: ["card of Grok Imagine", "Model Catalog, Grok Imagine"]
    },
    {
      id: "recraft-remove-bg",
      name: "Recraft Remove Background",
      category: "image",
      summary: "Background removal from a source image URL.",
      task: "image-editing",
      tasks: ["image-editing", "image-to-image"],
      takes: ["image"],
      gives: "image",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "recraft-remove-bg", label: null, writes: {}, evidence: ["card of Recraft Remove Background", "Model Catalog, Recraft Remove Background"] }],
      body: "input",
      parameters: [{ name: "image", role: "source-image", type: "url", required: true, summary: "The source image.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image", encoding: "value", fallback: false }], alsoAccepted: [], sample: "https://example.com/ref.jpg", decisions: ["names-of-image-fields"], evidence: ["card of Recraft Remove Background: summary, required fields", "Field Index — All Models, Recraft Remove Background"] }],
      accepts: [{ place: "root", key: "imageURLList", type: "urls", evidence: ["Generate Endpoint: \"Reference images for image-to-image\""] }],
      neverSent: [],
      pricing: { unit: "per image", min: 2, max: 2, quantity: null, tiers: [{ label: "Standard", credits: 2, when: {} }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Recraft Remove Background: price", "Model Catalog, Recraft Remove Background", "Pricing Reference, Recraft Remove Background"] },
      notes: [],
      examples: [{ name: "The least that it takes", model: "recraft-remove-bg", params: { image: "https://example.com/ref.jpg" }, request: { model: "recraft-remove-bg", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { image: "https://example.com/ref.jpg" } }, verbatim: false, evidence: ["card of Recraft Remove Background", "Model Catalog, Recraft Remove Background"] }],
      decisions: ["image-url-list-where-undocumented", "names-of-image-fields", "media-limits", "prompt-is-not-universal"],
      evidence: ["card of Recraft Remove Background", "Model Catalog, Recraft Remove Background"]
    },
    {
      id: "recraft-upscaler",
      name: "Recraft Upscaler",
      category: "image",
      summary: "Image upscaling from a source image URL.",
      task: "image-editing",
      tasks: ["image-editing", "image-to-image"],
      takes: ["image"],
      gives: "image",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "recraft-upscaler", label: null, writes: {}, evidence: ["card of Recraft Upscaler", "Model Catalog, Recraft Upscaler"] }],
      body: "input",
      parameters: [{ name: "image", role: "source-image", type: "url", required: true, summary: "The source image.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image", encoding: "value", fallback: false }], alsoAccepted: [], sample: "https://example.com/ref.jpg", decisions: ["names-of-image-fields"], evidence: ["card of Recraft Upscaler: summary, required fields", "Field Index — All Models, Recraft Upscaler"] }],
      accepts: [{ place: "root", key: "imageURLList", type: "urls", evidence: ["Generate Endpoint: \"Reference images for image-to-image\""] }],
      neverSent: [],
      pricing: { unit: "per image", min: 1, max: 1, quantity: null, tiers: [{ label: "Standard", credits: 1, when: {} }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Recraft Upscaler: price", "Model Catalog, Recraft Upscaler", "Pricing Reference, Recraft Upscaler"] },
      notes: [],
      examples: [{ name: "The least that it takes", model: "recraft-upscaler", params: { image: "https://example.com/ref.jpg" }, request: { model: "recraft-upscaler", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { image: "https://example.com/ref.jpg" } }, verbatim: false, evidence: ["card of Recraft Upscaler", "Model Catalog, Recraft Upscaler"] }],
      decisions: ["image-url-list-where-undocumented", "names-of-image-fields", "media-limits", "prompt-is-not-universal"],
      evidence: ["card of Recraft Upscaler", "Model Catalog, Recraft Upscaler"]
    },
    {
      id: "veo-3-fast",
      name: "Veo 3.1 Fast",
      category: "video",
      summary: "Google Veo 3.1 fast-tier video generation; supports image-to-video. All fields at request root — no input object.",
      task: "text-to-video",
      tasks: ["text-to-video", "image-to-video"],
      takes: ["text", "image"],
      gives: "video",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "veo-3-fast", label: null, writes: {}, evidence: ["card of Veo 3.1 Fast", "Model Catalog, Veo 3.1 Fast"] }],
      body: "root",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "root", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Veo 3.1 Fast: required fields", "Field Index — All Models, Veo 3.1 Fast"] },
        { name: "imageURLList", role: "reference-image", type: "urls", required: false, summary: "Reference images, carried at the body root as a JSON array in a string.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: 1, wire: [{ place: "root", key: "imageURLList", encoding: "url-list", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.jpg"], decisions: ["veo-image-urls", "first-url-only", "maximum-number-of-references", "image-url-list-example-is-invalid-json"], evidence: ["card of Veo 3.1 Fast: optional fields, note", "Field Index — All Models, Veo 3.1 Fast"] },
        { name: "aspectRatio", role: "aspect", type: "string", required: false, summary: "The shape of the result.", note: null, values: [{ value: "Auto", label: null }, { value: "9:16", label: null }, { value: "16:9", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "options", key: "aspectRatio", encoding: "index", fallback: false }], alsoAccepted: [{ place: "root", key: "aspectRatio", encoding: "value", fallback: false }], sample: "Auto", decisions: ["root-fields-carried-by-options"], evidence: ["card of Veo 3.1 Fast: selection, optional fields, allowed values", "Field Index — All Models, Veo 3.1 Fast", "Aspect Ratio & Size Quick Reference, Veo 3.1 Fast"] },
        { name: "seeds", role: "seed", type: "integer", required: false, summary: "Random seed, a single integer in spite of its name.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "options", key: "seeds", encoding: "value", fallback: false }], alsoAccepted: [{ place: "root", key: "seeds", encoding: "value", fallback: false }], sample: 424242, decisions: ["root-fields-carried-by-options", "integer-or-number", "seed-range", "veo-seeds"], evidence: ["card of Veo 3.1 Fast: selection, optional fields", "Field Index — All Models, Veo 3.1 Fast"] },
        { name: "watermark", role: "watermark", type: "boolean", required: false, summary: "Watermark on or off. The reference gives no default.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "options", key: "watermark", encoding: "value", fallback: false }], alsoAccepted: [{ place: "root", key: "watermark", encoding: "value", fallback: false }], sample: false, decisions: ["root-fields-carried-by-options", "fields-missing-from-the-type-table", "ranges-and-defaults"], evidence: ["card of Veo 3.1 Fast: selection, optional fields", "Field Index — All Models, Veo 3.1 Fast"] },
        { name: "enableTranslation", role: "setting", type: "boolean", required: false, summary: "Translation on or off. The reference gives no default.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "options", key: "enableTranslation", encoding: "value", fallback: false }], alsoAccepted: [{ place: "root", key: "enableTranslation", encoding: "value", fallback: false }], sample: true, decisions: ["root-fields-carried-by-options", "ranges-and-defaults", "flags-without-meaning"], evidence: ["card of Veo 3.1 Fast: selection, optional fields", "Field Index — All Models, Veo 3.1 Fast"] }
      ],
      accepts: [{ place: "root", key: "imageUrls", type: "string", evidence: ["card of Veo 3.1 Fast: optional fields, note", "Field Index — All Models, Veo 3.1 Fast"] }],
      neverSent: [{ place: "root", key: "generationType", type: "string", evidence: ["card of Veo 3.1 Fast: note", "Field Index — All Models, Veo 3.1 Fast"] }],
      pricing: { unit: "per video", min: 108, max: 108, quantity: null, tiers: [{ label: "Standard", credits: 108, when: {} }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Veo 3.1 Fast: price", "Model Catalog, Veo 3.1 Fast", "Pricing Reference, Veo 3.1 Fast"] },
      notes: [{ text: "Root-only model.", evidence: ["card of Veo 3.1 Fast: note"] }, { text: "imageURLList (stringified JSON array) provides the reference image; the pipeline parses it and forwards the first URL as imageUrls (root).", evidence: ["card of Veo 3.1 Fast: note"] }, { text: "generationType is auto-set by the pipeline (TEXT_2_VIDEO or REFERENCE_2_VIDEO) — do not send it manually.", evidence: ["card of Veo 3.1 Fast: note"] }],
      examples: [{ name: "The least that it takes", model: "veo-3-fast", params: { prompt: "A peaceful mountain lake at sunrise" }, request: { model: "veo-3-fast", callBackUrl: "https://your-service.example.com/webhooks/cliprise", prompt: "A peaceful mountain lake at sunrise" }, verbatim: false, evidence: ["card of Veo 3.1 Fast", "Model Catalog, Veo 3.1 Fast"] }],
      decisions: ["root-only-entries", "input-on-root-only-entries", "no-ids-built-by-suffix", "card-kind-is-primary-mode", "card-and-index-differ", "index-only-root-fields", "image-url-is-not-universal", "veo-image-urls", "names-of-image-fields", "first-url-only", "maximum-number-of-references", "media-limits", "index-is-zero-based-position", "root-fields-carried-by-options", "options-and-fields-disagree", "option-key-spelling", "hardcoded-fields", "fields-missing-from-the-type-table", "integer-or-number", "ranges-and-defaults", "seed-range", "veo-seeds", "flags-without-meaning", "options-example-is-invalid-json", "image-url-list-example-is-invalid-json"],
      evidence: ["card of Veo 3.1 Fast", "Model Catalog, Veo 3.1 Fast"]
    },
    {
      id: "veo-3-quality",
      name: "Veo 3.1 Quality",
      category: "video",
      summary: "Google Veo 3.1 quality-tier video generation; supports image-to-video. All fields at request root — no input object.",
      task: "text-to-video",
      tasks: ["text-to-video", "image-to-video"],
      takes: ["text", "image"],
      gives: "video",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "veo-3-quality", label: null, writes: {}, evidence: ["card of Veo 3.1 Quality", "Model Catalog, Veo 3.1 Quality"] }],
      body: "root",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "root", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Veo 3.1 Quality: required fields", "Field Index — All Models, Veo 3.1 Quality"] },
        { name: "imageURLList", role: "reference-image", type: "urls", required: false, summary: "Reference images, carried at the body root as a JSON array in a string.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: 1, wire: [{ place: "root", key: "imageURLList", encoding: "url-list", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.jpg"], decisions: ["veo-image-urls", "first-url-only", "maximum-number-of-references", "image-url-list-example-is-invalid-json"], evidence: ["card of Veo 3.1 Quality: optional fields", "Field Index — All Models, Veo 3.1 Quality", "card of Veo 3.1 Fast: \"imageURLList (stringified JSON array) provides the reference image\""] },
        { name: "aspectRatio", role: "aspect", type: "string", required: false, summary: "The shape of the result.", note: null, values: [{ value: "Auto", label: null }, { value: "9:16", label: null }, { value: "16:9", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "options", key: "aspectRatio", encoding: "index", fallback: false }], alsoAccepted: [{ place: "root", key: "aspectRatio", encoding: "value", fallback: false }], sample: "Auto", decisions: ["root-fields-carried-by-options"], evidence: ["card of Veo 3.1 Quality: selection, optional fields, allowed values", "Field Index — All Models, Veo 3.1 Quality", "Aspect Ratio & Size Quick Reference, Veo 3.1 Quality"] },
        { name: "seeds", role: "seed", type: "integer", required: false, summary: "Random seed, a single integer in spite of its name.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "options", key: "seeds", encoding: "value", fallback: false }], alsoAccepted: [{ place: "root", key: "seeds", encoding: "value", fallback: false }], sample: 424242, decisions: ["root-fields-carried-by-options", "integer-or-number", "seed-range", "veo-seeds"], evidence: ["card of Veo 3.1 Quality: selection, optional fields", "Field Index — All Models, Veo 3.1 Quality"] },
        { name: "watermark", role: "watermark", type: "boolean", required: false, summary: "Watermark on or off. The reference gives no default.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "options", key: "watermark", encoding: "value", fallback: false }], alsoAccepted: [{ place: "root", key: "watermark", encoding: "value", fallback: false }], sample: false, decisions: ["root-fields-carried-by-options", "fields-missing-from-the-type-table", "ranges-and-defaults"], evidence: ["card of Veo 3.1 Quality: selection, optional fields", "Field Index — All Models, Veo 3.1 Quality"] },
        { name: "enableTranslation", role: "setting", type: "boolean", required: false, summary: "Translation on or off. The reference gives no default.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "options", key: "enableTranslation", encoding: "value", fallback: false }], alsoAccepted: [{ place: "root", key: "enableTranslation", encoding: "value", fallback: false }], sample: true, decisions: ["root-fields-carried-by-options", "ranges-and-defaults", "flags-without-meaning"], evidence: ["card of Veo 3.1 Quality: selection, optional fields", "Field Index — All Models, Veo 3.1 Quality"] }
      ],
      accepts: [{ place: "root", key: "imageUrls", type: "string", evidence: ["card of Veo 3.1 Quality: optional fields", "Field Index — All Models, Veo 3.1 Quality", "card of Veo 3.1 Fast: \"forwards the first URL as imageUrls (root)\""] }],
      neverSent: [{ place: "root", key: "generationType", type: "string", evidence: ["card of Veo 3.1 Quality: note", "Field Index — All Models, Veo 3.1 Quality"] }],
      pricing: { unit: "per video", min: 720, max: 720, quantity: null, tiers: [{ label: "Standard", credits: 720, when: {} }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Veo 3.1 Quality: price", "Model Catalog, Veo 3.1 Quality", "Pricing Reference, Veo 3.1 Quality"] },
      notes: [{ text: "Shares the same request shape as veo-3-fast but uses the higher-credit quality route.", evidence: ["card of Veo 3.1 Quality: note"] }, { text: "generationType is auto-set by the API; do not send it manually.", evidence: ["card of Veo 3.1 Quality: note"] }],
      examples: [{ name: "The least that it takes", model: "veo-3-quality", params: { prompt: "A peaceful mountain lake at sunrise" }, request: { model: "veo-3-quality", callBackUrl: "https://your-service.example.com/webhooks/cliprise", prompt: "A peaceful mountain lake at sunrise" }, verbatim: false, evidence: ["card of Veo 3.1 Quality", "Model Catalog, Veo 3.1 Quality"] }],
      decisions: ["root-only-entries", "input-on-root-only-entries", "card-kind-is-primary-mode", "card-and-index-differ", "index-only-root-fields", "image-url-is-not-universal", "veo-image-urls", "names-of-image-fields", "first-url-only", "maximum-number-of-references", "media-limits", "index-is-zero-based-position", "root-fields-carried-by-options", "options-and-fields-disagree", "option-key-spelling", "hardcoded-fields", "fields-missing-from-the-type-table", "integer-or-number", "ranges-and-defaults", "seed-range", "veo-seeds", "flags-without-meaning", "options-example-is-invalid-json", "image-url-list-example-is-invalid-json"],
      evidence: ["card of Veo 3.1 Quality", "Model Catalog, Veo 3.1 Quality"]
    },
    {
      id: "sora-2",
      name: "Sora 2",
      category: "video",
      summary: "OpenAI Sora 2 video generation. Duration is controlled via n_frames (250 = 10 s, 375 = 15 s).",
      task: "text-to-video",
      tasks: ["text-to-video", "image-to-video"],
      takes: ["text", "image"],
      gives: "video",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "sora-2", label: null, writes: {}, evidence: ["card of Sora 2", "Model Catalog, Sora 2"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Sora 2: required fields", "Field Index — All Models, Sora 2"] },
        { name: "n_frames", role: "frames", type: "integer", required: true, summary: "The length of the video in frames.", note: null, values: [{ value: 250, label: "10 s" }, { value: 375, label: "15 s" }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "n_frames", encoding: "value", fallback: false }], alsoAccepted: [], sample: 250, decisions: ["n-frames-type"], evidence: ["card of Sora 2: summary, required fields, allowed values", "Field Index — All Models, Sora 2"] },
        { name: "aspect_ratio", role: "aspect", type: "string", required: true, summary: "The shape of the result.", note: null, values: [{ value: "9:16", label: null }, { value: "16:9", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "aspect_ratio", encoding: "value", fallback: false }], alsoAccepted: [], sample: "9:16", decisions: [], evidence: ["card of Sora 2: required fields, allowed values", "Field Index — All Models, Sora 2", "Aspect Ratio & Size Quick Reference, Sora 2"] },
        { name: "image_urls", role: "source-image", type: "urls", required: false, summary: "Source or reference images.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_urls", encoding: "value", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.jpg"], decisions: ["image-url-is-not-universal", "names-of-image-fields", "maximum-number-of-references"], evidence: ["card of Sora 2: optional fields", "Field Index — All Models, Sora 2"] },
        { name: "remove_watermark", role: "setting", type: "boolean", required: false, summary: "Watermark removal on or off. The reference gives no default.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "remove_watermark", encoding: "value", fallback: false }], alsoAccepted: [], sample: true, decisions: ["ranges-and-defaults", "flags-without-meaning"], evidence: ["card of Sora 2: optional fields, note", "Field Index — All Models, Sora 2"] }
      ],
      accepts: [{ place: "root", key: "imageURLList", type: "urls", evidence: ["Generate Endpoint: \"Reference images for image-to-image\""] }],
      neverSent: [],
      pricing: { unit: "per video", min: 54, max: 63, quantity: null, tiers: [{ label: "10 s", credits: 54, when: { n_frames: [250] } }, { label: "15 s", credits: 63, when: { n_frames: [375] } }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Sora 2: price", "Model Catalog, Sora 2", "Pricing Reference, Sora 2"] },
      notes: [{ text: "Pass the frame count integer, not a duration string.", evidence: ["card of Sora 2: note"] }, { text: "remove_watermark is boolean.", evidence: ["card of Sora 2: note"] }],
      examples: [{ name: "The least that it takes", model: "sora-2", params: { prompt: "A peaceful mountain lake at sunrise", n_frames: 250, aspect_ratio: "9:16" }, request: { model: "sora-2", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A peaceful mountain lake at sunrise", n_frames: 250, aspect_ratio: "9:16" } }, verbatim: false, evidence: ["card of Sora 2", "Model Catalog, Sora 2"] }],
      decisions: ["n-frames-type", "card-kind-is-primary-mode", "image-url-is-not-universal", "image-url-list-where-undocumented", "names-of-image-fields", "maximum-number-of-references", "media-limits", "ranges-and-defaults", "flags-without-meaning"],
      evidence: ["card of Sora 2", "Model Catalog, Sora 2"]
    },
    {
      id: "sora-2-turbo",
      name: "Sora 2 Turbo",
      category: "video",
      summary: "Sora 2 Turbo with Standard or High quality and 10 s / 15 s duration.",
      task: "text-to-video",
      tasks: ["text-to-video", "image-to-video"],
      takes: ["text", "image"],
      gives: "video",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "sora-2-turbo", label: null, writes: {}, evidence: ["card of Sora 2 Turbo", "Model Catalog, Sora 2 Turbo"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Sora 2 Turbo: required fields", "Field Index — All Models, Sora 2 Turbo"] },
        { name: "n_frames", role: "frames", type: "integer", required: true, summary: "The length of the video in frames.", note: null, values: [{ value: 250, label: "10 s" }, { value: 375, label: "15 s" }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "n_frames", encoding: "value", fallback: false }], alsoAccepted: [], sample: 250, decisions: ["n-frames-type"], evidence: ["card of Sora 2 Turbo: required fields, allowed values, note", "Field Index — All Models, Sora 2 Turbo"] },
        { name: "aspect_ratio", role: "aspect", type: "string", required: true, summary: "The shape of the result.", note: null, values: [{ value: "9:16", label: null }, { value: "16:9", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "aspect_ratio", encoding: "value", fallback: false }], alsoAccepted: [], sample: "9:16", decisions: ["quick-reference-is-incomplete"], evidence: ["card of Sora 2 Turbo: required fields, allowed values", "Field Index — All Models, Sora 2 Turbo", "Aspect Ratio & Size Quick Reference, Sora 2 Turbo"] },
        { name: "size", role: "quality", type: "string", required: true, summary: "The size of the result: its layout, or how fine it is.", note: "The quality.", values: [{ value: "Standard", label: null }, { value: "High", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "size", encoding: "value", fallback: false }], alsoAccepted: [{ place: "options", key: "quality", encoding: "index", fallback: false }], sample: "Standard", decisions: ["how-tiers-are-selected", "sora-2-turbo-size", "quick-reference-is-incomplete", "quality-and-size-by-entry", "fields-missing-from-the-type-table"], evidence: ["card of Sora 2 Turbo: required fields, allowed values, note", "Field Index — All Models, Sora 2 Turbo"] },
        { name: "image_urls", role: "source-image", type: "urls", required: false, summary: "Source or reference images.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_urls", encoding: "value", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.jpg"], decisions: ["image-url-is-not-universal", "names-of-image-fields", "maximum-number-of-references"], evidence: ["card of Sora 2 Turbo: optional fields", "Field Index — All Models, Sora 2 Turbo"] },
        { name: "remove_watermark", role: "setting", type: "boolean", required: false, summary: "Watermark removal on or off. The reference gives no default.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "remove_watermark", encoding: "value", fallback: false }], alsoAccepted: [], sample: true, decisions: ["ranges-and-defaults", "flags-without-meaning"], evidence: ["card of Sora 2 Turbo: optional fields", "Field Index — All Models, Sora 2 Turbo"] }
      ],
      accepts: [{ place: "root", key: "imageURLList", type: "urls", evidence: ["Generate Endpoint: \"Reference images for image-to-image\""] }],
      neverSent: [],
      pricing: { unit: "per video", min: 270, max: 1134, quantity: null, tiers: [{ label: "Std 10s", credits: 270, when: { size: ["Standard"], n_frames: [250] } }, { label: "Std 15s", credits: 486, when: { size: ["Standard"], n_frames: [375] } }, { label: "High 10s", credits: 594, when: { size: ["High"], n_frames: [250] } }, { label: "High 15s", credits: 1134, when: { size: ["High"], n_frames: [375] } }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Sora 2 Turbo: price", "Model Catalog, Sora 2 Turbo", "Pricing Reference, Sora 2 Turbo"] },
      notes: [{ text: "size maps to quality tier.", evidence: ["card of Sora 2 Turbo: note"] }, { text: "Same n_frames encoding as sora-2.", evidence: ["card of Sora 2 Turbo: note"] }],
      examples: [{ name: "The least that it takes", model: "sora-2-turbo", params: { prompt: "A peaceful mountain lake at sunrise", n_frames: 250, aspect_ratio: "9:16", size: "Standard" }, request: { model: "sora-2-turbo", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A peaceful mountain lake at sunrise", n_frames: 250, aspect_ratio: "9:16", size: "Standard" } }, verbatim: false, evidence: ["card of Sora 2 Turbo", "Model Catalog, Sora 2 Turbo"] }],
      decisions: ["n-frames-type", "tier-labels-against-values", "digit-grouping", "how-tiers-are-selected", "card-kind-is-primary-mode", "sora-2-turbo-size", "image-url-is-not-universal", "image-url-list-where-undocumented", "names-of-image-fields", "maximum-number-of-references", "media-limits", "quick-reference-is-incomplete", "quality-and-size-by-entry", "index-is-zero-based-position", "options-and-fields-disagree", "fields-missing-from-the-type-table", "ranges-and-defaults", "flags-without-meaning"],
      evidence: ["card of Sora 2 Turbo", "Model Catalog, Sora 2 Turbo"]
    },
    {
      id: "sora-story-board",
      name: "Sora Story Board",
      category: "video",
      summary: "OpenAI Sora multi-shot storyboard video generation.",
      task: "text-to-video",
      tasks: ["text-to-video", "image-to-video"],
      takes: ["text", "image"],
      gives: "video",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "sora-story-board", label: null, writes: {}, evidence: ["card of Sora Story Board", "Model Catalog, Sora Story Board"] }],
      body: "input",
      parameters: [
        { name: "shots", role: "script", type: "objects", required: true, summary: "The multi-prompt storyboard payload. The reference gives no shape.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "shots", encoding: "value", fallback: false }], alsoAccepted: [], sample: [{ prompt: "A lighthouse at dusk" }], decisions: ["shapes-of-object-lists"], evidence: ["card of Sora Story Board: required fields, note", "Field Index — All Models, Sora Story Board"] },
        { name: "n_frames", role: "frames", type: "integer", required: true, summary: "The length of the video in frames.", note: null, values: [{ value: 250, label: "10 s" }, { value: 375, label: "15 s" }, { value: 625, label: "25 s" }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "n_frames", encoding: "value", fallback: false }], alsoAccepted: [], sample: 250, decisions: ["n-frames-type", "n-frames-on-story-board"], evidence: ["card of Sora Story Board: required fields, allowed values", "Field Index — All Models, Sora Story Board"] },
        { name: "aspect_ratio", role: "aspect", type: "string", required: true, summary: "The shape of the result.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "aspect_ratio", encoding: "value", fallback: false }], alsoAccepted: [], sample: "16:9", decisions: ["story-board-aspect-ratio", "quick-reference-is-incomplete"], evidence: ["card of Sora Story Board: required fields", "Field Index — All Models, Sora Story Board"] },
        { name: "image_urls", role: "source-image", type: "urls", required: false, summary: "Source or reference images.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_urls", encoding: "value", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.jpg"], decisions: ["image-url-is-not-universal", "names-of-image-fields", "maximum-number-of-references"], evidence: ["card of Sora Story Board: optional fields", "Field Index — All Models, Sora Story Board"] }
      ],
      accepts: [{ place: "root", key: "imageURLList", type: "urls", evidence: ["Generate Endpoint: \"Reference images for image-to-image\""] }],
      neverSent: [],
      pricing: { unit: "per video", min: 270, max: 699, quantity: null, tiers: [{ label: "10 s", credits: 270, when: { n_frames: [250] } }, { label: "15 s", credits: 486, when: { n_frames: [375] } }, { label: "25 s", credits: 699, when: { n_frames: [625] } }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Sora Story Board: price", "Model Catalog, Sora Story Board", "Pricing Reference, Sora Story Board"] },
      notes: [{ text: "shots holds the multi-prompt storyboard payload.", evidence: ["card of Sora Story Board: note"] }],
      examples: [{ name: "The least that it takes", model: "sora-story-board", params: { shots: [{ prompt: "A lighthouse at dusk" }], n_frames: 250, aspect_ratio: "16:9" }, request: { model: "sora-story-board", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { shots: [{ prompt: "A lighthouse at dusk" }], n_frames: 250, aspect_ratio: "16:9" } }, verbatim: false, evidence: ["card of Sora Story Board", "Model Catalog, Sora Story Board"] }],
      decisions: ["n-frames-type", "n-frames-on-story-board", "billing-basis-in-catalog-and-pricing", "card-kind-is-primary-mode", "image-url-is-not-universal", "image-url-list-where-undocumented", "names-of-image-fields", "maximum-number-of-references", "media-limits", "story-board-aspect-ratio", "quick-reference-is-incomplete", "shapes-of-object-lists", "prompt-is-not-universal"],
      evidence: ["card of Sora Story Board", "Model Catalog, Sora Story Board"]
    },
    {
      id: "wan-2-5",
      name: "Wan 2.5",
      category: "video",
      summary: "Wan 2.5 image-to-video; 720p / 1080p resolution and 5 s or 10 s duration.",
      task: "image-to-video",
      tasks: ["image-to-video"],
      takes: ["text", "image"],
      gives: "video",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "wan-2-5", label: null, writes: {}, evidence: ["card of Wan 2.5", "Model Catalog, Wan 2.5"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Wan 2.5: required fields", "Field Index — All Models, Wan 2.5"] },
        { name: "image_url", role: "source-image", type: "url", required: true, summary: "The source or reference image.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_url", encoding: "value", fallback: false }], alsoAccepted: [], sample: "https://example.com/ref.jpg", decisions: ["names-of-image-fields"], evidence: ["card of Wan 2.5: required fields", "Field Index — All Models, Wan 2.5"] },
        { name: "aspect_ratio", role: "aspect", type: "string", required: true, summary: "The shape of the result.", note: null, values: [{ value: "1:1", label: null }, { value: "9:16", label: null }, { value: "16:9", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "aspect_ratio", encoding: "value", fallback: false }], alsoAccepted: [], sample: "1:1", decisions: ["quick-reference-is-incomplete"], evidence: ["card of Wan 2.5: required fields, allowed values", "Field Index — All Models, Wan 2.5", "Aspect Ratio & Size Quick Reference, Wan 2.5"] },
        { name: "resolution", role: "resolution", type: "string", required: true, summary: "The resolution of the result.", note: null, values: [{ value: "720p", label: null }, { value: "1080p", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "resolution", encoding: "value", fallback: false }], alsoAccepted: [], sample: "720p", decisions: ["quick-reference-is-incomplete"], evidence: ["card of Wan 2.5: summary, required fields, allowed values", "Field Index — All Models, Wan 2.5"] },
        { name: "duration", role: "duration", type: "integer", required: true, summary: "The length of the video in seconds.", note: null, values: [{ value: 5, label: null }, { value: 10, label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "duration", encoding: "value", fallback: false }], alsoAccepted: [], sample: 5, decisions: ["duration-type"], evidence: ["card of Wan 2.5: summary, required fields, allowed values, note", "Field Index — All Models, Wan 2.5"] },
        { name: "negative_prompt", role: "negative-prompt", type: "string", required: false, summary: "What to keep out of the result, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "negative_prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "blurry, low quality", decisions: [], evidence: ["card of Wan 2.5: optional fields", "Field Index — All Models, Wan 2.5"] },
        { name: "seed", role: "seed", type: "integer", required: false, summary: "Random seed.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "seed", encoding: "value", fallback: false }], alsoAccepted: [], sample: 424242, decisions: ["integer-or-number", "seed-range"], evidence: ["card of Wan 2.5: optional fields", "Field Index — All Models, Wan 2.5"] }
      ],
      accepts: [{ place: "root", key: "imageURLList", type: "urls", evidence: ["Generate Endpoint: \"Reference images for image-to-image\""] }],
      neverSent: [],
      pricing: { unit: "per video", min: 108, max: 360, quantity: null, tiers: [{ label: "720p 5s", credits: 108, when: { resolution: ["720p"], duration: [5] } }, { label: "720p 10s", credits: 216, when: { resolution: ["720p"], duration: [10] } }, { label: "1080p 5s", credits: 180, when: { resolution: ["1080p"], duration: [5] } }, { label: "1080p 10s", credits: 360, when: { resolution: ["1080p"], duration: [10] } }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Wan 2.5: price", "Model Catalog, Wan 2.5", "Pricing Reference, Wan 2.5"] },
      notes: [{ text: "duration accepts an integer (5 or 10), not a string.", evidence: ["card of Wan 2.5: note"] }],
      examples: [{ name: "The least that it takes", model: "wan-2-5", params: { prompt: "A peaceful mountain lake at sunrise", image_url: "https://example.com/ref.jpg", aspect_ratio: "1:1", resolution: "720p", duration: 5 }, request: { model: "wan-2-5", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A peaceful mountain lake at sunrise", image_url: "https://example.com/ref.jpg", aspect_ratio: "1:1", resolution: "720p", duration: 5 } }, verbatim: false, evidence: ["card of Wan 2.5", "Model Catalog, Wan 2.5"] }],
      decisions: ["duration-type", "tier-order-in-price-rows", "tier-prices-unsorted-and-repeated", "image-url-list-where-undocumented", "names-of-image-fields", "media-limits", "quick-reference-is-incomplete", "integer-or-number", "seed-range"],
      evidence: ["card of Wan 2.5", "Model Catalog, Wan 2.5"]
    },
    {
      id: "wan-2-2",
      name: "Wan 2.2",
      category: "video",
      summary: "Wan 2.2 image-to-video at 480p or 720p resolution.",
      task: "image-to-video",
      tasks: ["image-to-video"],
      takes: ["text", "image"],
      gives: "video",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "wan-2-2", label: null, writes: {}, evidence: ["card of Wan 2.2", "Model Catalog, Wan 2.2"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Wan 2.2: required fields", "Field Index — All Models, Wan 2.2"] },
        { name: "image_url", role: "source-image", type: "url", required: true, summary: "The source or reference image.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_url", encoding: "value", fallback: false }], alsoAccepted: [], sample: "https://example.com/ref.jpg", decisions: ["names-of-image-fields"], evidence: ["card of Wan 2.2: required fields", "Field Index — All Models, Wan 2.2"] },
        { name: "resolution", role: "resolution", type: "string", required: true, summary: "The resolution of the result.", note: null, values: [{ value: "480p", label: null }, { value: "720p", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "resolution", encoding: "value", fallback: false }], alsoAccepted: [], sample: "480p", decisions: ["quick-reference-is-incomplete"], evidence: ["card of Wan 2.2: summary, required fields, allowed values", "Field Index — All Models, Wan 2.2", "Aspect Ratio & Size Quick Reference, Wan 2.2"] },
        { name: "negative_prompt", role: "negative-prompt", type: "string", required: false, summary: "What to keep out of the result, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "negative_prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "blurry, low quality", decisions: ["wan-2-2-negative-prompt"], evidence: ["card of Wan 2.2: optional fields"] },
        { name: "acceleration", role: "setting", type: "string", required: false, summary: "Acceleration setting. The reference lists no values.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "acceleration", encoding: "value", fallback: false }], alsoAccepted: [], sample: "your-acceleration", decisions: ["fields-without-values", "fields-missing-from-the-type-table"], evidence: ["card of Wan 2.2: optional fields, note", "Field Index — All Models, Wan 2.2"] },
        { name: "enable_prompt_expansion", role: "setting", type: "boolean", required: false, summary: "Prompt expansion on or off. The reference gives no default.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "enable_prompt_expansion", encoding: "value", fallback: false }], alsoAccepted: [], sample: true, decisions: ["fields-missing-from-the-type-table", "ranges-and-defaults"], evidence: ["card of Wan 2.2: optional fields, note", "Field Index — All Models, Wan 2.2"] },
        { name: "seed", role: "seed", type: "integer", required: false, summary: "Random seed.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "seed", encoding: "value", fallback: false }], alsoAccepted: [], sample: 424242, decisions: ["integer-or-number", "seed-range"], evidence: ["card of Wan 2.2: optional fields", "Field Index — All Models, Wan 2.2"] }
      ],
      accepts: [{ place: "input", key: "aspect_ratio", type: "string", evidence: ["card of Wan 2.2: optional fields, note", "Field Index — All Models, Wan 2.2"] }, { place: "root", key: "imageURLList", type: "urls", evidence: ["Generate Endpoint: \"Reference images for image-to-image\""] }],
      neverSent: [],
      pricing: { unit: "per video", min: 72, max: 108, quantity: null, tiers: [{ label: "480p", credits: 72, when: { resolution: ["480p"] } }, { label: "720p", credits: 108, when: { resolution: ["720p"] } }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Wan 2.2: price", "Model Catalog, Wan 2.2", "Pricing Reference, Wan 2.2"] },
      notes: [{ text: "aspect_ratio applies to text-to-video path only.", evidence: ["card of Wan 2.2: note"] }, { text: "acceleration and enable_prompt_expansion are additional optional control parameters.", evidence: ["card of Wan 2.2: note"] }],
      examples: [{ name: "The least that it takes", model: "wan-2-2", params: { prompt: "A peaceful mountain lake at sunrise", image_url: "https://example.com/ref.jpg", resolution: "480p" }, request: { model: "wan-2-2", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A peaceful mountain lake at sunrise", image_url: "https://example.com/ref.jpg", resolution: "480p" } }, verbatim: false, evidence: ["card of Wan 2.2", "Model Catalog, Wan 2.2"] }],
      decisions: ["billing-basis-in-catalog-and-pricing", "card-and-index-differ", "wan-2-2-negative-prompt", "image-url-list-where-undocumented", "names-of-image-fields", "media-limits", "quick-reference-is-incomplete", "wan-2-2-aspect-ratio", "fields-without-values", "fields-missing-from-the-type-table", "integer-or-number", "ranges-and-defaults", "seed-range"],
      evidence: ["card of Wan 2.2", "Model Catalog, Wan 2.2"]
    },
    {
      id: "wan-2-6",
      name: "Wan 2.6",
      category: "video",
      summary: "Wan 2.6 text-to-video or image-to-video; 720p / 1080p resolution with up to 15 s duration.",
      task: "text-to-video",
      tasks: ["text-to-video", "image-to-video"],
      takes: ["text", "image"],
      gives: "video",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "wan-2-6", label: null, writes: {}, evidence: ["card of Wan 2.6", "Model Catalog, Wan 2.6"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Wan 2.6: required fields", "Field Index — All Models, Wan 2.6"] },
        { name: "resolution", role: "resolution", type: "string", required: true, summary: "The resolution of the result.", note: null, values: [{ value: "720p", label: null }, { value: "1080p", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "resolution", encoding: "value", fallback: false }], alsoAccepted: [{ place: "options", key: "resolution", encoding: "index", fallback: false }], sample: "720p", decisions: ["runway-options"], evidence: ["card of Wan 2.6: summary, required fields, allowed values, note", "Field Index — All Models, Wan 2.6", "Aspect Ratio & Size Quick Reference, Wan 2.6"] },
        { name: "duration", role: "duration", type: "integer", required: true, summary: "The length of the video in seconds.", note: null, values: [{ value: 5, label: null }, { value: 10, label: null }, { value: 15, label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "duration", encoding: "value", fallback: false }], alsoAccepted: [{ place: "options", key: "duration", encoding: "index", fallback: false }], sample: 5, decisions: ["duration-type", "duration-place", "runway-options"], evidence: ["card of Wan 2.6: summary, required fields, allowed values, note", "Field Index — All Models, Wan 2.6"] },
        { name: "image_urls", role: "source-image", type: "urls", required: false, summary: "Source or reference images.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_urls", encoding: "value", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.jpg"], decisions: ["image-url-is-not-universal", "names-of-image-fields", "maximum-number-of-references"], evidence: ["card of Wan 2.6: optional fields, note", "Field Index — All Models, Wan 2.6"] },
        { name: "negative_prompt", role: "negative-prompt", type: "string", required: false, summary: "What to keep out of the result, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "negative_prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "blurry, low quality", decisions: ["wan-2-6-fields"], evidence: ["card of Wan 2.6: optional fields"] },
        { name: "seed", role: "seed", type: "integer", required: false, summary: "Random seed.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "seed", encoding: "value", fallback: false }], alsoAccepted: [], sample: 424242, decisions: ["wan-2-6-fields", "runway-options", "integer-or-number", "seed-range"], evidence: ["card of Wan 2.6: optional fields"] }
      ],
      accepts: [{ place: "root", key: "imageURLList", type: "urls", evidence: ["Generate Endpoint: \"Reference images for image-to-image\""] }],
      neverSent: [],
      pricing: { unit: "per video", min: 140, max: 630, quantity: null, tiers: null, range: { min: 140, max: 630 }, unpriced: [], basis: "720p/1080p × 5s/10s/15s", since: null, history: [], evidence: ["card of Wan 2.6: price", "Model Catalog, Wan 2.6", "Pricing Reference, Wan 2.6"] },
      notes: [{ text: "Send image_urls (array, plural) for image-to-video.", evidence: ["card of Wan 2.6: note"] }, { text: "resolution and duration can also be passed via options.resolution / options.duration.", evidence: ["card of Wan 2.6: note"] }],
      examples: [{ name: "The least that it takes", model: "wan-2-6", params: { prompt: "A peaceful mountain lake at sunrise", resolution: "720p", duration: 5 }, request: { model: "wan-2-6", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A peaceful mountain lake at sunrise", resolution: "720p", duration: 5 } }, verbatim: false, evidence: ["card of Wan 2.6", "Model Catalog, Wan 2.6"] }],
      decisions: ["duration-type", "duration-place", "prices-known-as-range-only", "missing-price-catalog", "card-kind-is-primary-mode", "card-and-index-differ", "wan-2-6-fields", "options-in-the-index-only", "image-url-is-not-universal", "image-url-list-where-undocumented", "names-of-image-fields", "maximum-number-of-references", "media-limits", "runway-options", "options-and-fields-disagree", "integer-or-number", "seed-range", "options-example-is-invalid-json"],
      evidence: ["card of Wan 2.6", "Model Catalog, Wan 2.6"]
    },
    {
      id: "wan-2-6-video",
      name: "Wan 2.6 Video-to-Video",
      category: "video",
      summary: "Wan 2.6 video-to-video transformation; 720p / 1080p and 5 s or 10 s duration.",
      task: "video-to-video",
      tasks: ["video-to-video"],
      takes: ["text", "video"],
      gives: "video",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "wan-2-6-video", label: null, writes: {}, evidence: ["card of Wan 2.6 Video-to-Video", "Model Catalog, Wan 2.6 Video-to-Video"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Wan 2.6 Video-to-Video: required fields", "Field Index — All Models, Wan 2.6 Video-to-Video"] },
        { name: "video_url", role: "source-video", type: "url", required: true, summary: "The source or reference video.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "video_url", encoding: "value", fallback: false }, { place: "root", key: "videoURLList", encoding: "url-list", fallback: false }], alsoAccepted: [], sample: "https://example.com/ref.mp4", decisions: ["wan-2-6-video-source", "media-in-two-places"], evidence: ["card of Wan 2.6 Video-to-Video: required fields", "Field Index — All Models, Wan 2.6 Video-to-Video", "Key Concepts: \"A stringified JSON array of video URLs\""] },
        { name: "resolution", role: "resolution", type: "string", required: true, summary: "The resolution of the result.", note: null, values: [{ value: "720p", label: null }, { value: "1080p", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "resolution", encoding: "value", fallback: false }], alsoAccepted: [], sample: "720p", decisions: [], evidence: ["card of Wan 2.6 Video-to-Video: required fields, allowed values", "Field Index — All Models, Wan 2.6 Video-to-Video", "Aspect Ratio & Size Quick Reference, Wan 2.6 Video-to-Video"] },
        { name: "duration", role: "duration", type: "integer", required: true, summary: "The length of the video in seconds.", note: null, values: [{ value: 5, label: null }, { value: 10, label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "duration", encoding: "value", fallback: false }], alsoAccepted: [], sample: 5, decisions: ["duration-type"], evidence: ["card of Wan 2.6 Video-to-Video: summary, required fields, allowed values", "Field Index — All Models, Wan 2.6 Video-to-Video"] }
      ],
      accepts: [{ place: "input", key: "video_urls", type: "urls", evidence: ["Field Index — All Models, Wan 2.6 Video-to-Video"] }, { place: "root", key: "options", type: "string", evidence: ["Field Index — All Models, Wan 2.6 Video-to-Video"] }],
      neverSent: [],
      pricing: { unit: "per video", min: 140, max: 420, quantity: null, tiers: [{ label: "720p 5s", credits: 140, when: { resolution: ["720p"], duration: [5] } }, { label: "720p 10s", credits: 280, when: { resolution: ["720p"], duration: [10] } }, { label: "1080p 5s", credits: 210, when: { resolution: ["1080p"], duration: [5] } }, { label: "1080p 10s", credits: 420, when: { resolution: ["1080p"], duration: [10] } }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Wan 2.6 Video-to-Video: price", "Model Catalog, Wan 2.6 Video-to-Video", "Pricing Reference, Wan 2.6 Video-to-Video"] },
      notes: [],
      examples: [{ name: "The least that it takes", model: "wan-2-6-video", params: { prompt: "A peaceful mountain lake at sunrise", video_url: "https://example.com/ref.mp4", resolution: "720p", duration: 5 }, request: { model: "wan-2-6-video", callBackUrl: "https://your-service.example.com/webhooks/cliprise", videoURLList: "[\"https://example.com/ref.mp4\"]", input: { prompt: "A peaceful mountain lake at sunrise", video_url: "https://example.com/ref.mp4", resolution: "720p", duration: 5 } }, verbatim: false, evidence: ["card of Wan 2.6 Video-to-Video", "Model Catalog, Wan 2.6 Video-to-Video"] }],
      decisions: ["duration-type", "tier-order-in-price-rows", "tier-prices-unsorted-and-repeated", "billing-basis-in-catalog-and-pricing", "card-and-index-differ", "wan-2-6-video-source", "video-url-list-in-the-index-only", "options-in-the-index-only", "media-in-two-places", "maximum-number-of-references", "media-limits", "options-keys-undocumented", "options-example-is-invalid-json"],
      evidence: ["card of Wan 2.6 Video-to-Video", "Model Catalog, Wan 2.6 Video-to-Video"]
    },
    {
      id: "wan-animate",
      name: "Wan Animate",
      category: "video",
      summary: "Wan image animation. Animation type (Replace or Move) is selected via options.animationType. Billed per second.",
      task: "image-to-video",
      tasks: ["image-to-video"],
      takes: ["image", "video", "text"],
      gives: "video",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "wan-animate-replace", label: "Replace", writes: { "options.animationType": 0 }, evidence: ["card of Wan Animate: note, \"Tier / type selection\""] }, { model: "wan-animate-movie", label: "Move", writes: { "options.animationType": 1 }, evidence: ["card of Wan Animate: note, \"Tier / type selection\""] }],
      body: "input",
      parameters: [
        { name: "image_url", role: "source-image", type: "url", required: true, summary: "The source or reference image.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_url", encoding: "value", fallback: false }, { place: "root", key: "imageURLList", encoding: "url-list", fallback: false }], alsoAccepted: [], sample: "https://example.com/ref.jpg", decisions: ["media-in-two-places", "names-of-image-fields"], evidence: ["card of Wan Animate: required fields, note", "Field Index — All Models, Wan Animate"] },
        { name: "video_url", role: "reference-video", type: "url", required: true, summary: "The source or reference video.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "video_url", encoding: "value", fallback: false }, { place: "root", key: "videoURLList", encoding: "url-list", fallback: false }], alsoAccepted: [], sample: "https://example.com/ref.mp4", decisions: ["media-in-two-places"], evidence: ["card of Wan Animate: required fields, note", "Field Index — All Models, Wan Animate", "Key Concepts: \"A stringified JSON array of video URLs\""] },
        { name: "resolution", role: "resolution", type: "string", required: true, summary: "The resolution of the result.", note: null, values: [{ value: "480p", label: null }, { value: "580p", label: null }, { value: "720p", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "resolution", encoding: "value", fallback: false }], alsoAccepted: [], sample: "480p", decisions: [], evidence: ["card of Wan Animate: required fields, allowed values, note", "Field Index — All Models, Wan Animate", "Aspect Ratio & Size Quick Reference, Wan Animate"] },
        { name: "prompt", role: "prompt", type: "string", required: false, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: ["wan-animate-prompt", "prompt-is-not-universal"], evidence: ["card of Wan Animate: optional fields"] }
      ],
      accepts: [],
      neverSent: [],
      pricing: { unit: "per second", min: 11, max: 23, quantity: null, tiers: [{ label: "480p", credits: 11, when: { resolution: ["480p"] } }, { label: "580p", credits: 18, when: { resolution: ["580p"] } }, { label: "720p", credits: 23, when: { resolution: ["720p"] } }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Wan Animate: price", "Model Catalog, Wan Animate", "Pricing Reference, Wan Animate"] },
      notes: [{ text: "Use routed model values wan-animate-replace or wan-animate-movie.", evidence: ["card of Wan Animate: note"] }, { text: "Keep image_url, video_url, and resolution populated in input.", evidence: ["card of Wan Animate: note"] }],
      examples: [
        { name: "The least that it takes", model: "wan-animate-replace", params: { image_url: "https://example.com/ref.jpg", video_url: "https://example.com/ref.mp4", resolution: "480p" }, request: { model: "wan-animate-replace", callBackUrl: "https://your-service.example.com/webhooks/cliprise", imageURLList: "[\"https://example.com/ref.jpg\"]", videoURLList: "[\"https://example.com/ref.mp4\"]", options: "{\"animationType\":0}", input: { image_url: "https://example.com/ref.jpg", video_url: "https://example.com/ref.mp4", resolution: "480p" } }, verbatim: false, evidence: ["card of Wan Animate", "Model Catalog, Wan Animate"] },
        { name: "The least that it takes", model: "wan-animate-movie", params: { image_url: "https://example.com/ref.jpg", video_url: "https://example.com/ref.mp4", resolution: "480p" }, request: { model: "wan-animate-movie", callBackUrl: "https://your-service.example.com/webhooks/cliprise", imageURLList: "[\"https://example.com/ref.jpg\"]", videoURLList: "[\"https://example.com/ref.mp4\"]", options: "{\"animationType\":1}", input: { image_url: "https://example.com/ref.jpg", video_url: "https://example.com/ref.mp4", resolution: "480p" } }, verbatim: false, evidence: ["card of Wan Animate", "Model Catalog, Wan Animate"] }
      ],
      decisions: ["per-second-price-before-the-run", "rounding-of-seconds", "wan-animate-second-of-what", "wan-animate-routed-or-options", "wan-animate-movie-spelling", "no-ids-built-by-suffix", "catalog-ids-that-are-not-sent", "sending-a-base-id", "card-kind-is-primary-mode", "card-and-index-differ", "wan-animate-prompt", "image-url-list-in-the-index-only", "video-url-list-in-the-index-only", "options-in-the-index-only", "media-in-two-places", "names-of-image-fields", "maximum-number-of-references", "media-limits", "index-is-zero-based-position", "options-and-fields-disagree", "option-key-spelling", "prompt-is-not-universal", "options-example-is-invalid-json", "image-url-list-example-is-invalid-json"],
      evidence: ["card of Wan Animate", "Model Catalog, Wan Animate"]
    },
    {
      id: "wan-speech-to-video",
      name: "Wan Speech to Video",
      category: "video",
      summary: "Wan speech-to-video generation from an audio input file. Billed per second of output video.",
      task: "audio-to-video",
      tasks: ["audio-to-video"],
      takes: ["audio", "text", "image"],
      gives: "video",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "wan-speech-to-video", label: null, writes: {}, evidence: ["card of Wan Speech to Video", "Model Catalog, Wan Speech to Video"] }],
      body: "input",
      parameters: [
        { name: "audio_url", role: "source-audio", type: "url", required: true, summary: "The source audio.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "audio_url", encoding: "value", fallback: false }], alsoAccepted: [], sample: "https://example.com/speech.mp3", decisions: [], evidence: ["card of Wan Speech to Video: required fields", "Field Index — All Models, Wan Speech to Video"] },
        { name: "resolution", role: "resolution", type: "string", required: true, summary: "The resolution of the result.", note: null, values: [{ value: "480p", label: null }, { value: "580p", label: null }, { value: "720p", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "resolution", encoding: "value", fallback: false }], alsoAccepted: [], sample: "480p", decisions: [], evidence: ["card of Wan Speech to Video: required fields, allowed values", "Field Index — All Models, Wan Speech to Video", "Aspect Ratio & Size Quick Reference, Wan Speech to Video"] },
        { name: "prompt", role: "prompt", type: "string", required: false, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: ["prompt-is-not-universal"], evidence: ["card of Wan Speech to Video: optional fields", "Field Index — All Models, Wan Speech to Video"] },
        { name: "image_url", role: "reference-image", type: "url", required: false, summary: "The source or reference image.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_url", encoding: "value", fallback: false }], alsoAccepted: [], sample: "https://example.com/ref.jpg", decisions: ["names-of-image-fields", "speech-to-video-optional-fields"], evidence: ["card of Wan Speech to Video: optional fields, note", "Field Index — All Models, Wan Speech to Video"] },
        { name: "num_frames", role: "frames", type: "integer", required: false, summary: "The number of frames, which sets the length of the output.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "num_frames", encoding: "value", fallback: false }], alsoAccepted: [], sample: 81, decisions: ["integer-or-number", "ranges-and-defaults", "speech-to-video-optional-fields"], evidence: ["card of Wan Speech to Video: optional fields, note", "Field Index — All Models, Wan Speech to Video"] },
        { name: "frames_per_second", role: "frame-rate", type: "integer", required: false, summary: "The frame rate of the output.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "frames_per_second", encoding: "value", fallback: false }], alsoAccepted: [], sample: 16, decisions: ["integer-or-number", "ranges-and-defaults", "speech-to-video-optional-fields"], evidence: ["card of Wan Speech to Video: optional fields, note", "Field Index — All Models, Wan Speech to Video"] },
        { name: "negative_prompt", role: "negative-prompt", type: "string", required: false, summary: "What to keep out of the result, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "negative_prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "blurry, low quality", decisions: [], evidence: ["card of Wan Speech to Video: optional fields", "Field Index — All Models, Wan Speech to Video"] },
        { name: "seed", role: "seed", type: "integer", required: false, summary: "Random seed.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "seed", encoding: "value", fallback: false }], alsoAccepted: [], sample: 424242, decisions: ["integer-or-number", "seed-range"], evidence: ["card of Wan Speech to Video: optional fields", "Field Index — All Models, Wan Speech to Video"] },
        { name: "num_inference_steps", role: "setting", type: "integer", required: false, summary: "The number of inference steps. The reference gives no range.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "num_inference_steps", encoding: "value", fallback: false }], alsoAccepted: [], sample: 30, decisions: ["integer-or-number", "ranges-and-defaults"], evidence: ["card of Wan Speech to Video: optional fields", "Field Index — All Models, Wan Speech to Video"] },
        { name: "guidance_scale", role: "setting", type: "number", required: false, summary: "Affects the generation style. The reference gives no range.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "guidance_scale", encoding: "value", fallback: false }], alsoAccepted: [], sample: 2.5, decisions: ["integer-or-number", "ranges-and-defaults"], evidence: ["card of Wan Speech to Video: optional fields, note", "Field Index — All Models, Wan Speech to Video"] },
        { name: "shift", role: "setting", type: "number", required: false, summary: "Affects the generation style. The reference gives no range.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "shift", encoding: "value", fallback: false }], alsoAccepted: [], sample: 5, decisions: ["integer-or-number", "ranges-and-defaults"], evidence: ["card of Wan Speech to Video: optional fields, note", "Field Index — All Models, Wan Speech to Video"] },
        { name: "enable_safety_checker", role: "setting", type: "boolean", required: false, summary: "Safety checker on or off. The reference gives no default.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "enable_safety_checker", encoding: "value", fallback: false }], alsoAccepted: [], sample: true, decisions: ["ranges-and-defaults", "flags-without-meaning"], evidence: ["card of Wan Speech to Video: optional fields", "Field Index — All Models, Wan Speech to Video"] }
      ],
      accepts: [{ place: "root", key: "imageURLList", type: "urls", evidence: ["Generate Endpoint: \"Reference images for image-to-image\""] }],
      neverSent: [],
      pricing: { unit: "per second", min: 22, max: 44, quantity: null, tiers: [{ label: "480p", credits: 22, when: { resolution: ["480p"] } }, { label: "580p", credits: 33, when: { resolution: ["580p"] } }, { label: "720p", credits: 44, when: { resolution: ["720p"] } }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Wan Speech to Video: price", "Model Catalog, Wan Speech to Video", "Pricing Reference, Wan Speech to Video"] },
      notes: [{ text: "Billed per second of output video.", evidence: ["card of Wan Speech to Video: summary, note"] }, { text: "image_url provides an optional reference image.", evidence: ["card of Wan Speech to Video: note"] }, { text: "num_frames and frames_per_second control output length and frame rate.", evidence: ["card of Wan Speech to Video: note"] }, { text: "shift and guidance_scale affect generation style.", evidence: ["card of Wan Speech to Video: note"] }],
      examples: [{ name: "The least that it takes", model: "wan-speech-to-video", params: { audio_url: "https://example.com/speech.mp3", resolution: "480p" }, request: { model: "wan-speech-to-video", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { audio_url: "https://example.com/speech.mp3", resolution: "480p" } }, verbatim: false, evidence: ["card of Wan Speech to Video", "Model Catalog, Wan Speech to Video"] }],
      decisions: ["per-second-price-before-the-run", "rounding-of-seconds", "image-url-list-where-undocumented", "names-of-image-fields", "media-limits", "integer-or-number", "ranges-and-defaults", "seed-range", "prompt-is-not-universal", "speech-to-video-optional-fields", "flags-without-meaning"],
      evidence: ["card of Wan Speech to Video", "Model Catalog, Wan Speech to Video"]
    },
    {
      id: "kling-video-turbo",
      name: "Kling 2.5 Turbo",
      category: "video",
      summary: "Kling 2.5 Turbo video generation; 5 s or 10 s duration.",
      task: "text-to-video",
      tasks: ["text-to-video", "image-to-video"],
      takes: ["text", "image"],
      gives: "video",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "kling-video-turbo", label: null, writes: {}, evidence: ["card of Kling 2.5 Turbo", "Model Catalog, Kling 2.5 Turbo"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Kling 2.5 Turbo: required fields", "Field Index — All Models, Kling 2.5 Turbo"] },
        { name: "aspect_ratio", role: "aspect", type: "string", required: true, summary: "The shape of the result.", note: null, values: [{ value: "1:1", label: null }, { value: "9:16", label: null }, { value: "16:9", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "aspect_ratio", encoding: "value", fallback: false }], alsoAccepted: [], sample: "1:1", decisions: [], evidence: ["card of Kling 2.5 Turbo: required fields, allowed values", "Field Index — All Models, Kling 2.5 Turbo", "Aspect Ratio & Size Quick Reference, Kling 2.5 Turbo"] },
        { name: "duration", role: "duration", type: "integer", required: true, summary: "The length of the video in seconds.", note: null, values: [{ value: 5, label: null }, { value: 10, label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "duration", encoding: "value", fallback: false }], alsoAccepted: [], sample: 5, decisions: ["duration-type"], evidence: ["card of Kling 2.5 Turbo: summary, required fields, allowed values", "Field Index — All Models, Kling 2.5 Turbo"] },
        { name: "image_url", role: "source-image", type: "url", required: false, summary: "The source or reference image.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_url", encoding: "value", fallback: false }], alsoAccepted: [], sample: "https://example.com/ref.jpg", decisions: ["names-of-image-fields"], evidence: ["card of Kling 2.5 Turbo: optional fields, note", "Field Index — All Models, Kling 2.5 Turbo"] },
        { name: "negative_prompt", role: "negative-prompt", type: "string", required: false, summary: "What to keep out of the result, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "negative_prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "blurry, low quality", decisions: [], evidence: ["card of Kling 2.5 Turbo: optional fields", "Field Index — All Models, Kling 2.5 Turbo"] },
        { name: "cfg_scale", role: "setting", type: "number", required: false, summary: "The reference gives no meaning and no range.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "cfg_scale", encoding: "value", fallback: false }], alsoAccepted: [], sample: 0.5, decisions: ["integer-or-number", "ranges-and-defaults"], evidence: ["card of Kling 2.5 Turbo: optional fields", "Field Index — All Models, Kling 2.5 Turbo"] }
      ],
      accepts: [{ place: "root", key: "imageURLList", type: "urls", evidence: ["Generate Endpoint: \"Reference images for image-to-image\""] }],
      neverSent: [],
      pricing: { unit: "per video", min: 76, max: 152, quantity: null, tiers: [{ label: "5 s", credits: 76, when: { duration: [5] } }, { label: "10 s", credits: 152, when: { duration: [10] } }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Kling 2.5 Turbo: price", "Model Catalog, Kling 2.5 Turbo", "Pricing Reference, Kling 2.5 Turbo"] },
      notes: [{ text: "For image-to-video send image_url in input.", evidence: ["card of Kling 2.5 Turbo: note"] }],
      examples: [{ name: "The least that it takes", model: "kling-video-turbo", params: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1", duration: 5 }, request: { model: "kling-video-turbo", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1", duration: 5 } }, verbatim: false, evidence: ["card of Kling 2.5 Turbo", "Model Catalog, Kling 2.5 Turbo"] }],
      decisions: ["duration-type", "billing-basis-in-catalog-and-pricing", "card-kind-is-primary-mode", "image-url-list-where-undocumented", "names-of-image-fields", "media-limits", "integer-or-number", "ranges-and-defaults"],
      evidence: ["card of Kling 2.5 Turbo", "Model Catalog, Kling 2.5 Turbo"]
    },
    {
      id: "kling-2-5",
      name: "Kling 2.5",
      category: "video",
      summary: "Compatibility alias for kling-video-turbo. Use kling-video-turbo for all new integrations and production traffic.",
      task: "text-to-video",
      tasks: ["text-to-video", "image-to-video"],
      takes: ["text", "image"],
      gives: "video",
      output: null,
      standard: true,
      deprecated: true,
      aliasOf: "kling-video-turbo",
      models: [{ model: "kling-2-5", label: null, writes: {}, evidence: ["card of Kling 2.5", "Model Catalog, Kling 2.5", "Field Index — All Models, Kling 2.5", "Aspect Ratio & Size Quick Reference, Kling 2.5", "Pricing Reference, Kling 2.5"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Kling 2.5 Turbo: required fields", "Field Index — All Models, Kling 2.5 Turbo"] },
        { name: "aspect_ratio", role: "aspect", type: "string", required: true, summary: "The shape of the result.", note: null, values: [{ value: "1:1", label: null }, { value: "9:16", label: null }, { value: "16:9", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "aspect_ratio", encoding: "value", fallback: false }], alsoAccepted: [], sample: "1:1", decisions: [], evidence: ["card of Kling 2.5 Turbo: required fields, allowed values", "Field Index — All Models, Kling 2.5 Turbo", "Aspect Ratio & Size Quick Reference, Kling 2.5 Turbo"] },
        { name: "duration", role: "duration", type: "integer", required: true, summary: "The length of the video in seconds.", note: null, values: [{ value: 5, label: null }, { value: 10, label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "duration", encoding: "value", fallback: false }], alsoAccepted: [], sample: 5, decisions: ["duration-type"], evidence: ["card of Kling 2.5 Turbo: summary, required fields, allowed values", "Field Index — All Models, Kling 2.5 Turbo"] },
        { name: "image_url", role: "source-image", type: "url", required: false, summary: "The source or reference image.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_url", encoding: "value", fallback: false }], alsoAccepted: [], sample: "https://example.com/ref.jpg", decisions: ["names-of-image-fields"], evidence: ["card of Kling 2.5 Turbo: optional fields, note", "Field Index — All Models, Kling 2.5 Turbo"] },
        { name: "negative_prompt", role: "negative-prompt", type: "string", required: false, summary: "What to keep out of the result, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "negative_prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "blurry, low quality", decisions: [], evidence: ["card of Kling 2.5 Turbo: optional fields", "Field Index — All Models, Kling 2.5 Turbo"] },
        { name: "cfg_scale", role: "setting", type: "number", required: false, summary: "The reference gives no meaning and no range.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "cfg_scale", encoding: "value", fallback: false }], alsoAccepted: [], sample: 0.5, decisions: ["integer-or-number", "ranges-and-defaults"], evidence: ["card of Kling 2.5 Turbo: optional fields", "Field Index — All Models, Kling 2.5 Turbo"] }
      ],
      accepts: [{ place: "root", key: "imageURLList", type: "urls", evidence: ["Generate Endpoint: \"Reference images for image-to-image\""] }],
      neverSent: [],
      pricing: { unit: "per video", min: 76, max: 152, quantity: null, tiers: [{ label: "5 s", credits: 76, when: { duration: [5] } }, { label: "10 s", credits: 152, when: { duration: [10] } }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Kling 2.5 Turbo: price", "Model Catalog, Kling 2.5 Turbo", "Pricing Reference, Kling 2.5 Turbo"] },
      notes: [{ text: "Compatibility alias only.", evidence: ["card of Kling 2.5: selection"] }, { text: "Keep it for backward compatibility, but use kling-video-turbo as the canonical request model.", evidence: ["card of Kling 2.5: selection"] }, { text: "This alias is preserved for backward compatibility.", evidence: ["card of Kling 2.5: note"] }, { text: "Parameters follow kling-video-turbo, but the canonical supported ID for new builds is kling-video-turbo.", evidence: ["card of Kling 2.5: note"] }],
      examples: [{ name: "The least that it takes", model: "kling-2-5", params: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1", duration: 5 }, request: { model: "kling-2-5", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1", duration: 5 } }, verbatim: false, evidence: ["card of Kling 2.5", "Model Catalog, Kling 2.5", "Field Index — All Models, Kling 2.5", "Aspect Ratio & Size Quick Reference, Kling 2.5", "Pricing Reference, Kling 2.5"] }],
      decisions: ["duration-type", "billing-basis-in-catalog-and-pricing", "alias-may-be-sent", "alias-inherits-everything", "card-kind-is-primary-mode", "image-url-list-where-undocumented", "names-of-image-fields", "media-limits", "integer-or-number", "ranges-and-defaults"],
      evidence: ["card of Kling 2.5", "Model Catalog, Kling 2.5", "Field Index — All Models, Kling 2.5", "Aspect Ratio & Size Quick Reference, Kling 2.5", "Pricing Reference, Kling 2.5"]
    },
    {
      id: "kling-2-1",
      name: "Kling 2.1",
      category: "video",
      summary: "Kling 2.1 family with Standard, Pro, and Master routed variants plus 5 s / 10 s duration.",
      task: "text-to-video",
      tasks: ["text-to-video", "image-to-video"],
      takes: ["text", "image"],
      gives: "video",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "kling-2-1-standard", label: "Standard", writes: {}, evidence: ["card of Kling 2.1: selection, \"Do not send base model: \"kling-2-1\" on generate\""] }, { model: "kling-2-1-pro", label: "Pro", writes: {}, evidence: ["card of Kling 2.1: selection, \"Do not send base model: \"kling-2-1\" on generate\""] }, { model: "kling-2-1-master", label: "Master", writes: {}, evidence: ["card of Kling 2.1: selection, \"Do not send base model: \"kling-2-1\" on generate\""] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Kling 2.1: required fields", "Field Index — All Models, Kling 2.1"] },
        { name: "aspect_ratio", role: "aspect", type: "string", required: true, summary: "The shape of the result.", note: null, values: [{ value: "1:1", label: null }, { value: "9:16", label: null }, { value: "16:9", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "aspect_ratio", encoding: "value", fallback: false }], alsoAccepted: [], sample: "1:1", decisions: ["kling-2-1-aspect-ratio"], evidence: ["card of Kling 2.1: required fields, allowed values", "Aspect Ratio & Size Quick Reference, Kling 2.1"] },
        { name: "duration", role: "duration", type: "integer", required: true, summary: "The length of the video in seconds.", note: null, values: [{ value: 5, label: null }, { value: 10, label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "duration", encoding: "value", fallback: false }], alsoAccepted: [], sample: 5, decisions: ["duration-type"], evidence: ["card of Kling 2.1: summary, required fields, allowed values", "Field Index — All Models, Kling 2.1"] },
        { name: "image_url", role: "source-image", type: "url", required: false, summary: "The source or reference image.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_url", encoding: "value", fallback: false }, { place: "root", key: "imageURLList", encoding: "url-list", fallback: false }], alsoAccepted: [], sample: "https://example.com/ref.jpg", decisions: ["media-in-two-places", "names-of-image-fields"], evidence: ["card of Kling 2.1: optional fields, note", "Field Index — All Models, Kling 2.1"] },
        { name: "negative_prompt", role: "negative-prompt", type: "string", required: false, summary: "What to keep out of the result, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "negative_prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "blurry, low quality", decisions: [], evidence: ["card of Kling 2.1: optional fields", "Field Index — All Models, Kling 2.1"] },
        { name: "cfg_scale", role: "setting", type: "number", required: false, summary: "The reference gives no meaning and no range.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "cfg_scale", encoding: "value", fallback: false }], alsoAccepted: [], sample: 0.5, decisions: ["integer-or-number", "ranges-and-defaults"], evidence: ["card of Kling 2.1: optional fields", "Field Index — All Models, Kling 2.1"] }
      ],
      accepts: [{ place: "root", key: "options", type: "string", evidence: ["Field Index — All Models, Kling 2.1"] }],
      neverSent: [],
      pricing: { unit: "per video", min: 45, max: 576, quantity: null, tiers: null, range: { min: 45, max: 576 }, unpriced: [], basis: "Std/Pro/Master × 5s/10s", since: null, history: [], evidence: ["card of Kling 2.1: price", "Model Catalog, Kling 2.1", "Pricing Reference, Kling 2.1"] },
      notes: [{ text: "Do not send base model: \"kling-2-1\" on generate.", evidence: ["card of Kling 2.1: note"] }, { text: "Use one of the routed model values above.", evidence: ["card of Kling 2.1: note"] }, { text: "For image-to-video send image_url in input.", evidence: ["card of Kling 2.1: note"] }],
      examples: [
        { name: "The least that it takes", model: "kling-2-1-standard", params: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1", duration: 5 }, request: { model: "kling-2-1-standard", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1", duration: 5 } }, verbatim: false, evidence: ["card of Kling 2.1", "Model Catalog, Kling 2.1"] },
        { name: "The least that it takes", model: "kling-2-1-pro", params: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1", duration: 5 }, request: { model: "kling-2-1-pro", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1", duration: 5 } }, verbatim: false, evidence: ["card of Kling 2.1", "Model Catalog, Kling 2.1"] },
        { name: "The least that it takes", model: "kling-2-1-master", params: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1", duration: 5 }, request: { model: "kling-2-1-master", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1", duration: 5 } }, verbatim: false, evidence: ["card of Kling 2.1", "Model Catalog, Kling 2.1"] }
      ],
      decisions: ["duration-type", "prices-known-as-range-only", "missing-price-catalog", "tier-labels-against-values", "no-ids-built-by-suffix", "catalog-ids-that-are-not-sent", "sending-a-base-id", "card-kind-is-primary-mode", "card-and-index-differ", "kling-2-1-aspect-ratio", "image-url-list-in-the-index-only", "options-in-the-index-only", "media-in-two-places", "names-of-image-fields", "maximum-number-of-references", "media-limits", "options-keys-undocumented", "integer-or-number", "ranges-and-defaults", "options-example-is-invalid-json", "image-url-list-example-is-invalid-json"],
      evidence: ["card of Kling 2.1", "Model Catalog, Kling 2.1"]
    },
    {
      id: "kling-2-6",
      name: "Kling 2.6",
      category: "video",
      summary: "Kling 2.6 video generation with optional sound track; 5 s or 10 s duration.",
      task: "text-to-video",
      tasks: ["text-to-video", "image-to-video"],
      takes: ["text", "image"],
      gives: "video",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "kling-2-6", label: null, writes: {}, evidence: ["card of Kling 2.6", "Model Catalog, Kling 2.6"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Kling 2.6: required fields", "Field Index — All Models, Kling 2.6"] },
        { name: "aspect_ratio", role: "aspect", type: "string", required: true, summary: "The shape of the result.", note: null, values: [{ value: "1:1", label: null }, { value: "9:16", label: null }, { value: "16:9", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "aspect_ratio", encoding: "value", fallback: false }], alsoAccepted: [], sample: "1:1", decisions: ["kling-2-6-aspect-ratio"], evidence: ["card of Kling 2.6: required fields, allowed values, note", "Field Index — All Models, Kling 2.6", "Aspect Ratio & Size Quick Reference, Kling 2.6"] },
        { name: "duration", role: "duration", type: "integer", required: true, summary: "The length of the video in seconds.", note: null, values: [{ value: 5, label: null }, { value: 10, label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "duration", encoding: "value", fallback: false }], alsoAccepted: [], sample: 5, decisions: ["duration-type"], evidence: ["card of Kling 2.6: summary, required fields, allowed values", "Field Index — All Models, Kling 2.6"] },
        { name: "image_urls", role: "source-image", type: "urls", required: false, summary: "Source or reference images.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_urls", encoding: "value", fallback: false }, { place: "root", key: "imageURLList", encoding: "url-list", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.jpg"], decisions: ["media-in-two-places", "image-url-is-not-universal", "names-of-image-fields", "maximum-number-of-references"], evidence: ["card of Kling 2.6: optional fields, note", "Field Index — All Models, Kling 2.6"] },
        { name: "sound", role: "sound", type: "boolean", required: false, summary: "Audio track on or off. The reference gives no default.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "sound", encoding: "value", fallback: false }, { place: "options", key: "sound", encoding: "value", fallback: false }], alsoAccepted: [], sample: false, decisions: ["what-the-price-depends-on", "sound-type-and-place", "ranges-and-defaults"], evidence: ["card of Kling 2.6: summary, optional fields, note", "Field Index — All Models, Kling 2.6"] }
      ],
      accepts: [],
      neverSent: [],
      pricing: { unit: "per video", min: 99, max: 396, quantity: null, tiers: [{ label: "5s no snd", credits: 99, when: { duration: [5], sound: [false] } }, { label: "5s snd", credits: 198, when: { duration: [5], sound: [true] } }, { label: "10s no snd", credits: 198, when: { duration: [10], sound: [false] } }, { label: "10s snd", credits: 396, when: { duration: [10], sound: [true] } }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Kling 2.6: price", "Model Catalog, Kling 2.6", "Pricing Reference, Kling 2.6"] },
      notes: [{ text: "sound (bool/string via options.sound) enables an audio track and raises the credit cost.", evidence: ["card of Kling 2.6: note"] }, { text: "aspect_ratio applies to the text-to-video path; the image-to-video path uses image_urls instead.", evidence: ["card of Kling 2.6: note"] }, { text: "image_urls comes from imageURLList (parsed array).", evidence: ["card of Kling 2.6: note"] }],
      examples: [{ name: "The least that it takes", model: "kling-2-6", params: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1", duration: 5 }, request: { model: "kling-2-6", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1", duration: 5 } }, verbatim: false, evidence: ["card of Kling 2.6", "Model Catalog, Kling 2.6"] }],
      decisions: ["duration-type", "tier-order-in-price-rows", "tier-prices-unsorted-and-repeated", "billing-basis-in-catalog-and-pricing", "what-the-price-depends-on", "card-kind-is-primary-mode", "card-and-index-differ", "image-url-list-in-the-index-only", "options-in-the-index-only", "media-in-two-places", "image-url-is-not-universal", "names-of-image-fields", "maximum-number-of-references", "media-limits", "kling-2-6-aspect-ratio", "sound-type-and-place", "options-and-fields-disagree", "ranges-and-defaults", "options-example-is-invalid-json", "image-url-list-example-is-invalid-json"],
      evidence: ["card of Kling 2.6", "Model Catalog, Kling 2.6"]
    },
    {
      id: "kling-2-6-motion",
      name: "Kling 2.6 Motion Control",
      category: "video",
      summary: "Kling 2.6 motion control video generation; per-second billing at 720p or 1080p.",
      task: "video-to-video",
      tasks: ["video-to-video"],
      takes: ["text", "image", "video"],
      gives: "video",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "kling-2-6-motion", label: null, writes: {}, evidence: ["card of Kling 2.6 Motion Control", "Model Catalog, Kling 2.6 Motion Control"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Kling 2.6 Motion Control: required fields", "Field Index — All Models, Kling 2.6 Motion Control"] },
        { name: "input_urls", role: "reference-image", type: "urls", required: true, summary: "Reference images.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "input_urls", encoding: "value", fallback: false }, { place: "root", key: "imageURLList", encoding: "url-list", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.jpg"], decisions: ["input-urls-encoding", "media-in-two-places", "image-url-is-not-universal", "names-of-image-fields", "maximum-number-of-references"], evidence: ["card of Kling 2.6 Motion Control: required fields, note", "Field Index — All Models, Kling 2.6 Motion Control"] },
        { name: "video_urls", role: "reference-video", type: "urls", required: true, summary: "Reference videos.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "video_urls", encoding: "value", fallback: false }, { place: "root", key: "videoURLList", encoding: "url-list", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.mp4"], decisions: ["media-in-two-places", "maximum-number-of-references"], evidence: ["card of Kling 2.6 Motion Control: required fields, note", "Field Index — All Models, Kling 2.6 Motion Control"] },
        { name: "resolution", role: "resolution", type: "string", required: true, summary: "The resolution of the result.", note: null, values: [{ value: "720p", label: null }, { value: "1080p", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "resolution", encoding: "value", fallback: false }], alsoAccepted: [], sample: "720p", decisions: ["motion-control-resolution-and-duration"], evidence: ["card of Kling 2.6 Motion Control: required fields, allowed values", "Aspect Ratio & Size Quick Reference, Kling 2.6 Motion Control"] },
        { name: "duration", role: "duration", type: "scalar", required: true, summary: "The length of the video in seconds.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "duration", encoding: "value", fallback: false }], alsoAccepted: [], sample: 5, decisions: ["duration-of-motion-control", "motion-control-resolution-and-duration"], evidence: ["card of Kling 2.6 Motion Control: required fields"] },
        { name: "character_orientation", role: "setting", type: "string", required: false, summary: "A string enum that the reference does not list.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "options", key: "character_orientation", encoding: "value", fallback: false }], alsoAccepted: [{ place: "input", key: "character_orientation", encoding: "value", fallback: false }], sample: "your-orientation", decisions: ["motion-control-open-values", "motion-control-options"], evidence: ["card of Kling 2.6 Motion Control: optional fields, allowed values, note", "Field Index — All Models, Kling 2.6 Motion Control"] },
        { name: "mode", role: "setting", type: "string", required: false, summary: "The mode of the model; its meaning differs per model.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "options", key: "mode", encoding: "value", fallback: false }], alsoAccepted: [{ place: "input", key: "mode", encoding: "value", fallback: false }], sample: "pro", decisions: ["motion-control-open-values", "mode-by-entry", "motion-control-options"], evidence: ["card of Kling 2.6 Motion Control: optional fields, allowed values, note", "Field Index — All Models, Kling 2.6 Motion Control"] }
      ],
      accepts: [],
      neverSent: [],
      pricing: { unit: "per second", min: 12, max: 18, quantity: null, tiers: [{ label: "720p", credits: 12, when: { resolution: ["720p"] } }, { label: "1080p", credits: 18, when: { resolution: ["1080p"] } }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Kling 2.6 Motion Control: price", "Model Catalog, Kling 2.6 Motion Control", "Pricing Reference, Kling 2.6 Motion Control"] },
      notes: [{ text: "Billed per second of output video.", evidence: ["card of Kling 2.6 Motion Control: note"] }, { text: "Send imageURLList (stringified JSON array) at body root — the pipeline forwards it raw to input.input_urls.", evidence: ["card of Kling 2.6 Motion Control: note"] }, { text: "Send videoURLList (stringified JSON array) at body root for input.video_urls.", evidence: ["card of Kling 2.6 Motion Control: note"] }, { text: "character_orientation and mode are passed via options.", evidence: ["card of Kling 2.6 Motion Control: note"] }],
      examples: [{ name: "The least that it takes", model: "kling-2-6-motion", params: { prompt: "A peaceful mountain lake at sunrise", input_urls: ["https://example.com/ref.jpg"], video_urls: ["https://example.com/ref.mp4"], resolution: "720p", duration: 5 }, request: { model: "kling-2-6-motion", callBackUrl: "https://your-service.example.com/webhooks/cliprise", imageURLList: "[\"https://example.com/ref.jpg\"]", videoURLList: "[\"https://example.com/ref.mp4\"]", input: { prompt: "A peaceful mountain lake at sunrise", input_urls: ["https://example.com/ref.jpg"], video_urls: ["https://example.com/ref.mp4"], resolution: "720p", duration: 5 } }, verbatim: false, evidence: ["card of Kling 2.6 Motion Control", "Model Catalog, Kling 2.6 Motion Control"] }],
      decisions: ["duration-of-motion-control", "per-second-price-before-the-run", "rounding-of-seconds", "card-and-index-differ", "motion-control-resolution-and-duration", "image-url-list-in-the-index-only", "video-url-list-in-the-index-only", "options-in-the-index-only", "input-urls-encoding", "media-in-two-places", "image-url-is-not-universal", "names-of-image-fields", "maximum-number-of-references", "media-limits", "motion-control-open-values", "mode-by-entry", "motion-control-options", "options-and-fields-disagree", "option-key-spelling", "options-example-is-invalid-json", "image-url-list-example-is-invalid-json"],
      evidence: ["card of Kling 2.6 Motion Control", "Model Catalog, Kling 2.6 Motion Control"]
    },
    {
      id: "kling-3",
      name: "Kling 3.0",
      category: "video",
      summary: "Kling 3.0 Standard or Pro tier; 5 s / 10 s / 15 s duration with optional sound track.",
      task: "text-to-video",
      tasks: ["text-to-video", "image-to-video"],
      takes: ["text", "image", "video"],
      gives: "video",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "kling-3", label: null, writes: {}, evidence: ["card of Kling 3.0", "Model Catalog, Kling 3.0"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Kling 3.0: required fields", "Field Index — All Models, Kling 3.0"] },
        { name: "aspect_ratio", role: "aspect", type: "string", required: true, summary: "The shape of the result.", note: null, values: [{ value: "1:1", label: null }, { value: "9:16", label: null }, { value: "16:9", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "aspect_ratio", encoding: "value", fallback: false }], alsoAccepted: [], sample: "1:1", decisions: [], evidence: ["card of Kling 3.0: required fields, allowed values", "Field Index — All Models, Kling 3.0", "Aspect Ratio & Size Quick Reference, Kling 3.0"] },
        { name: "duration", role: "duration", type: "integer", required: true, summary: "The length of the video in seconds.", note: null, values: [{ value: 5, label: null }, { value: 10, label: null }, { value: 15, label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "duration", encoding: "value", fallback: false }], alsoAccepted: [], sample: 5, decisions: ["duration-type"], evidence: ["card of Kling 3.0: summary, required fields, allowed values", "Field Index — All Models, Kling 3.0"] },
        { name: "image_urls", role: "source-image", type: "urls", required: false, summary: "Source or reference images.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_urls", encoding: "value", fallback: false }, { place: "root", key: "imageURLList", encoding: "url-list", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.jpg"], decisions: ["media-in-two-places", "image-url-is-not-universal", "names-of-image-fields", "maximum-number-of-references", "kling-3-images-for-two-uses"], evidence: ["card of Kling 3.0: optional fields, note", "Field Index — All Models, Kling 3.0"] },
        { name: "sound", role: "sound", type: "boolean", required: false, summary: "Audio track on or off. The reference gives no default.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "sound", encoding: "value", fallback: false }, { place: "options", key: "sound", encoding: "value", fallback: false }], alsoAccepted: [], sample: false, decisions: ["what-the-price-depends-on", "sound-type-and-place", "ranges-and-defaults"], evidence: ["card of Kling 3.0: summary, optional fields, note", "Field Index — All Models, Kling 3.0"] },
        { name: "mode", role: "quality", type: "string", required: true, summary: "The mode of the model; its meaning differs per model.", note: null, values: [{ value: "standard", label: "Standard" }, { value: "pro", label: "Pro" }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "options", key: "mode", encoding: "index", fallback: false }], alsoAccepted: [], sample: "standard", decisions: ["kling-3-tier-must-be-stated", "mode-by-entry", "kling-3-mode-and-shots"], evidence: ["card of Kling 3.0: selection, optional fields, note", "Field Index — All Models, Kling 3.0"] },
        { name: "kling_elements", role: "elements", type: "objects", required: false, summary: "Reference elements: objects of name, description, element_input_urls and element_input_video_urls.", note: null, values: null, members: { name: "string", description: "string", element_input_urls: "urls", element_input_video_urls: "urls" }, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "kling_elements", encoding: "value", fallback: false }], alsoAccepted: [], sample: [{ name: "hero", description: "A red fox", element_input_urls: ["https://example.com/fox.jpg"] }], decisions: ["kling-3-images-for-two-uses", "shapes-of-object-lists", "shape-notation-is-not-json"], evidence: ["card of Kling 3.0: optional fields, note", "Field Index — All Models, Kling 3.0"] },
        { name: "multi_shots", role: "setting", type: "boolean", required: false, summary: "Multi-shot mode on or off. The reference gives no default.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "multi_shots", encoding: "value", fallback: false }], alsoAccepted: [], sample: true, decisions: ["ranges-and-defaults"], evidence: ["card of Kling 3.0: optional fields", "Field Index — All Models, Kling 3.0"] },
        { name: "videoURLList", role: "element-video", type: "urls", required: false, summary: "Reference videos, carried at the body root as a JSON array in a string.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "root", key: "videoURLList", encoding: "url-list", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.mp4"], decisions: ["video-url-list-in-the-index-only", "media-in-two-places", "maximum-number-of-references"], evidence: ["card of Kling 3.0: note", "Field Index — All Models, Kling 3.0"] }
      ],
      accepts: [{ place: "input", key: "mode", type: "string", evidence: ["card of Kling 3.0: selection, optional fields, note", "Field Index — All Models, Kling 3.0"] }, { place: "input", key: "multi_prompt", type: "objects", evidence: ["card of Kling 3.0: optional fields, note", "Field Index — All Models, Kling 3.0"] }, { place: "options", key: "shots", type: "objects", evidence: ["card of Kling 3.0: note"] }],
      neverSent: [],
      pricing: { unit: "per video", min: 200, max: 1200, quantity: null, tiers: null, range: { min: 200, max: 1200 }, unpriced: [], basis: "Std/Pro × 5s/10s/15s × sound/no sound", since: null, history: [], evidence: ["card of Kling 3.0: price", "Model Catalog, Kling 3.0", "Pricing Reference, Kling 3.0"] },
      notes: [{ text: "image_urls comes from parsed imageURLList (send as stringified JSON array at root).", evidence: ["card of Kling 3.0: note"] }, { text: "sound (bool) enables audio track via options.sound.", evidence: ["card of Kling 3.0: note"] }, { text: "kling_elements is a complex nested structure built from additional image and video URL lists — array of {name, description, element_input_urls[], element_input_video_urls[]}.", evidence: ["card of Kling 3.0: note"] }, { text: "multi_prompt maps to options.shots (multi-shot script array); use kling-3-multi-shot for storyboard mode.", evidence: ["card of Kling 3.0: note"] }, { text: "videoURLList at body root is consumed to build kling_elements video entries.", evidence: ["card of Kling 3.0: note"] }],
      examples: [{ name: "The least that it takes", model: "kling-3", params: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1", duration: 5, mode: "standard" }, request: { model: "kling-3", callBackUrl: "https://your-service.example.com/webhooks/cliprise", options: "{\"mode\":0}", input: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1", duration: 5 } }, verbatim: false, evidence: ["card of Kling 3.0", "Model Catalog, Kling 3.0"] }],
      decisions: ["duration-type", "shot-duration", "prices-known-as-range-only", "missing-price-catalog", "tier-labels-against-values", "kling-3-tier-must-be-stated", "what-the-price-depends-on", "card-kind-is-primary-mode", "card-and-index-differ", "image-url-list-in-the-index-only", "video-url-list-in-the-index-only", "options-in-the-index-only", "media-in-two-places", "image-url-is-not-universal", "names-of-image-fields", "maximum-number-of-references", "kling-3-images-for-two-uses", "media-limits", "mode-by-entry", "index-is-zero-based-position", "sound-type-and-place", "kling-3-mode-and-shots", "options-and-fields-disagree", "ranges-and-defaults", "shapes-of-object-lists", "options-example-is-invalid-json", "image-url-list-example-is-invalid-json", "shape-notation-is-not-json"],
      evidence: ["card of Kling 3.0", "Model Catalog, Kling 3.0"]
    },
    {
      id: "kling-3-motion",
      name: "Kling 3 Motion Control",
      category: "video",
      summary: "Kling 3 motion control video generation; per-second billing at 720p or 1080p.",
      task: "video-to-video",
      tasks: ["video-to-video"],
      takes: ["text", "image", "video"],
      gives: "video",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "kling-3-motion", label: null, writes: {}, evidence: ["card of Kling 3 Motion Control", "Model Catalog, Kling 3 Motion Control"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Kling 3 Motion Control: required fields", "Field Index — All Models, Kling 3 Motion Control"] },
        { name: "input_urls", role: "reference-image", type: "urls", required: true, summary: "Reference images.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "input_urls", encoding: "value", fallback: false }, { place: "root", key: "imageURLList", encoding: "url-list", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.jpg"], decisions: ["media-in-two-places", "image-url-is-not-universal", "names-of-image-fields", "maximum-number-of-references"], evidence: ["card of Kling 3 Motion Control: required fields, note", "Field Index — All Models, Kling 3 Motion Control"] },
        { name: "video_urls", role: "reference-video", type: "urls", required: true, summary: "Reference videos.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "video_urls", encoding: "value", fallback: false }, { place: "root", key: "videoURLList", encoding: "url-list", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.mp4"], decisions: ["media-in-two-places", "maximum-number-of-references"], evidence: ["card of Kling 3 Motion Control: required fields, note", "Field Index — All Models, Kling 3 Motion Control"] },
        { name: "resolution", role: "resolution", type: "string", required: true, summary: "The resolution of the result.", note: null, values: [{ value: "720p", label: null }, { value: "1080p", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "resolution", encoding: "value", fallback: false }], alsoAccepted: [], sample: "720p", decisions: ["motion-control-resolution-and-duration"], evidence: ["card of Kling 3 Motion Control: required fields, allowed values", "Aspect Ratio & Size Quick Reference, Kling 3 Motion Control"] },
        { name: "duration", role: "duration", type: "scalar", required: true, summary: "The length of the video in seconds.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "duration", encoding: "value", fallback: false }], alsoAccepted: [], sample: 5, decisions: ["duration-of-motion-control", "motion-control-resolution-and-duration"], evidence: ["card of Kling 3 Motion Control: required fields"] },
        { name: "character_orientation", role: "setting", type: "string", required: false, summary: "A string enum that the reference does not list.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "options", key: "character_orientation", encoding: "value", fallback: false }], alsoAccepted: [{ place: "input", key: "character_orientation", encoding: "value", fallback: false }], sample: "your-orientation", decisions: ["motion-control-open-values", "motion-control-options"], evidence: ["card of Kling 3 Motion Control: optional fields, allowed values", "Field Index — All Models, Kling 3 Motion Control", "card of Kling 2.6 Motion Control: \"character_orientation and mode are passed via options\""] },
        { name: "mode", role: "setting", type: "string", required: false, summary: "The mode of the model; its meaning differs per model.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "options", key: "mode", encoding: "value", fallback: false }], alsoAccepted: [{ place: "input", key: "mode", encoding: "value", fallback: false }], sample: "pro", decisions: ["motion-control-open-values", "mode-by-entry", "motion-control-options"], evidence: ["card of Kling 3 Motion Control: optional fields, allowed values", "Field Index — All Models, Kling 3 Motion Control", "card of Kling 2.6 Motion Control: \"character_orientation and mode are passed via options\""] }
      ],
      accepts: [],
      neverSent: [],
      pricing: { unit: "per second", min: 24, max: 40, quantity: null, tiers: [{ label: "720p", credits: 24, when: { resolution: ["720p"] } }, { label: "1080p", credits: 40, when: { resolution: ["1080p"] } }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Kling 3 Motion Control: price", "Model Catalog, Kling 3 Motion Control", "Pricing Reference, Kling 3 Motion Control"] },
      notes: [{ text: "Billed per second of output video.", evidence: ["card of Kling 3 Motion Control: note"] }, { text: "Same field structure as kling-2-6-motion.", evidence: ["card of Kling 3 Motion Control: note"] }, { text: "Send imageURLList (stringified JSON array) at body root for input.input_urls.", evidence: ["card of Kling 3 Motion Control: note"] }, { text: "Send videoURLList at body root for input.video_urls.", evidence: ["card of Kling 3 Motion Control: note"] }],
      examples: [{ name: "The least that it takes", model: "kling-3-motion", params: { prompt: "A peaceful mountain lake at sunrise", input_urls: ["https://example.com/ref.jpg"], video_urls: ["https://example.com/ref.mp4"], resolution: "720p", duration: 5 }, request: { model: "kling-3-motion", callBackUrl: "https://your-service.example.com/webhooks/cliprise", imageURLList: "[\"https://example.com/ref.jpg\"]", videoURLList: "[\"https://example.com/ref.mp4\"]", input: { prompt: "A peaceful mountain lake at sunrise", input_urls: ["https://example.com/ref.jpg"], video_urls: ["https://example.com/ref.mp4"], resolution: "720p", duration: 5 } }, verbatim: false, evidence: ["card of Kling 3 Motion Control", "Model Catalog, Kling 3 Motion Control"] }],
      decisions: ["duration-of-motion-control", "per-second-price-before-the-run", "rounding-of-seconds", "card-and-index-differ", "motion-control-resolution-and-duration", "image-url-list-in-the-index-only", "video-url-list-in-the-index-only", "options-in-the-index-only", "media-in-two-places", "image-url-is-not-universal", "names-of-image-fields", "maximum-number-of-references", "media-limits", "motion-control-open-values", "mode-by-entry", "motion-control-options", "options-and-fields-disagree", "option-key-spelling", "options-example-is-invalid-json", "image-url-list-example-is-invalid-json"],
      evidence: ["card of Kling 3 Motion Control", "Model Catalog, Kling 3 Motion Control"]
    },
    {
      id: "kling-3-multi-shot",
      name: "Kling 3.0 Multi-Shot",
      category: "video",
      summary: "Kling 3.0 multi-shot storyboard video. The verified public route uses a direct input payload with mode, sound, and per-shot multi_prompt entries.",
      task: "text-to-video",
      tasks: ["text-to-video", "image-to-video"],
      takes: ["text", "image", "video"],
      gives: "video",
      output: null,
      standard: false,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "kling-3-multi-shot", label: null, writes: {}, evidence: ["card of Kling 3.0 Multi-Shot", "Model Catalog, Kling 3.0 Multi-Shot"] }],
      body: "input",
      parameters: [
        { name: "multi_prompt", role: "script", type: "objects", required: true, summary: "The shots of a multi-shot video, objects such as {prompt, duration}.", note: null, values: null, members: { prompt: "string", duration: "integer" }, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "multi_prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: [{ prompt: "A lighthouse at dusk", duration: 5 }], decisions: ["shot-duration", "shapes-of-object-lists", "shape-notation-is-not-json"], evidence: ["card of Kling 3.0 Multi-Shot: summary, required fields, note", "Field Index — All Models, Kling 3.0 Multi-Shot"] },
        { name: "multi_shots", role: "setting", type: "boolean", required: true, summary: "Multi-shot mode on or off. The reference gives no default.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "multi_shots", encoding: "value", fallback: false }], alsoAccepted: [], sample: true, decisions: ["ranges-and-defaults", "multi-shots-value"], evidence: ["card of Kling 3.0 Multi-Shot: required fields", "Field Index — All Models, Kling 3.0 Multi-Shot"] },
        { name: "aspect_ratio", role: "aspect", type: "string", required: true, summary: "The shape of the result.", note: null, values: [{ value: "1:1", label: null }, { value: "9:16", label: null }, { value: "16:9", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "aspect_ratio", encoding: "value", fallback: false }], alsoAccepted: [], sample: "1:1", decisions: [], evidence: ["card of Kling 3.0 Multi-Shot: required fields, allowed values", "Field Index — All Models, Kling 3.0 Multi-Shot", "Aspect Ratio & Size Quick Reference, Kling 3.0 Multi-Shot"] },
        { name: "duration", role: "duration", type: "integer", required: true, summary: "The length of the video in seconds.", note: null, values: [{ value: 5, label: null }, { value: 10, label: null }, { value: 15, label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "duration", encoding: "value", fallback: false }], alsoAccepted: [], sample: 5, decisions: ["duration-type"], evidence: ["card of Kling 3.0 Multi-Shot: required fields, allowed values, note", "Field Index — All Models, Kling 3.0 Multi-Shot"] },
        { name: "mode", role: "quality", type: "string", required: true, summary: "The mode of the model; its meaning differs per model.", note: null, values: [{ value: "std", label: "Standard" }, { value: "pro", label: "Pro" }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "mode", encoding: "value", fallback: false }], alsoAccepted: [], sample: "std", decisions: ["how-tiers-are-selected", "mode-by-entry"], evidence: ["card of Kling 3.0 Multi-Shot: summary, selection, required fields, note", "Field Index — All Models, Kling 3.0 Multi-Shot"] },
        { name: "sound", role: "sound", type: "boolean", required: true, summary: "Audio track on or off. The reference gives no default.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "sound", encoding: "value", fallback: false }], alsoAccepted: [], sample: false, decisions: ["sound-price-on-multi-shot", "sound-type-and-place", "ranges-and-defaults"], evidence: ["card of Kling 3.0 Multi-Shot: summary, required fields, note", "Field Index — All Models, Kling 3.0 Multi-Shot"] },
        { name: "image_urls", role: "source-image", type: "urls", required: false, summary: "Source or reference images.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_urls", encoding: "value", fallback: false }, { place: "root", key: "imageURLList", encoding: "url-list", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.jpg"], decisions: ["media-in-two-places", "image-url-is-not-universal", "names-of-image-fields", "maximum-number-of-references", "kling-3-images-for-two-uses"], evidence: ["card of Kling 3.0 Multi-Shot: optional fields, note", "Field Index — All Models, Kling 3.0 Multi-Shot"] },
        { name: "kling_elements", role: "elements", type: "objects", required: false, summary: "Reference elements: objects of name, description, element_input_urls and element_input_video_urls.", note: null, values: null, members: { name: "string", description: "string", element_input_urls: "urls", element_input_video_urls: "urls" }, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "kling_elements", encoding: "value", fallback: false }], alsoAccepted: [], sample: [{ name: "hero", description: "A red fox", element_input_urls: ["https://example.com/fox.jpg"] }], decisions: ["kling-3-images-for-two-uses", "shapes-of-object-lists", "shape-notation-is-not-json"], evidence: ["card of Kling 3.0 Multi-Shot: optional fields, note", "Field Index — All Models, Kling 3.0 Multi-Shot"] },
        { name: "videoURLList", role: "element-video", type: "urls", required: false, summary: "Reference videos, carried at the body root as a JSON array in a string.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "root", key: "videoURLList", encoding: "url-list", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.mp4"], decisions: ["video-url-list-in-the-index-only", "media-in-two-places", "maximum-number-of-references"], evidence: ["card of Kling 3.0 Multi-Shot: note", "Field Index — All Models, Kling 3.0 Multi-Shot"] }
      ],
      accepts: [],
      neverSent: [],
      pricing: { unit: "per video", min: 200, max: 810, quantity: null, tiers: null, range: { min: 200, max: 810 }, unpriced: [], basis: "Std/Pro × 5s/10s/15s", since: null, history: [], evidence: ["card of Kling 3.0 Multi-Shot: price", "Model Catalog, Kling 3.0 Multi-Shot", "Pricing Reference, Kling 3.0 Multi-Shot"] },
      notes: [{ text: "multi_prompt should be an array of shot objects such as {prompt, duration}.", evidence: ["card of Kling 3.0 Multi-Shot: note"] }, { text: "The verified public route sends mode and sound inside input, not in options.", evidence: ["card of Kling 3.0 Multi-Shot: note"] }, { text: "image_urls can be supplied directly in input and additional media may still be provided through root imageURLList / videoURLList when you use kling_elements.", evidence: ["card of Kling 3.0 Multi-Shot: note"] }],
      examples: [{ name: "The least that it takes", model: "kling-3-multi-shot", params: { multi_prompt: [{ prompt: "A lighthouse at dusk", duration: 5 }], multi_shots: true, aspect_ratio: "1:1", duration: 5, mode: "std", sound: false }, request: { model: "kling-3-multi-shot", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { multi_prompt: [{ prompt: "A lighthouse at dusk", duration: 5 }], multi_shots: true, aspect_ratio: "1:1", duration: 5, mode: "std", sound: false } }, verbatim: false, evidence: ["card of Kling 3.0 Multi-Shot", "Model Catalog, Kling 3.0 Multi-Shot"] }],
      decisions: ["duration-type", "shot-duration", "prices-known-as-range-only", "missing-price-catalog", "sound-price-on-multi-shot", "tier-labels-against-values", "how-tiers-are-selected", "card-kind-is-primary-mode", "card-and-index-differ", "image-url-list-in-the-index-only", "video-url-list-in-the-index-only", "media-in-two-places", "image-url-is-not-universal", "names-of-image-fields", "maximum-number-of-references", "kling-3-images-for-two-uses", "media-limits", "mode-by-entry", "sound-type-and-place", "no-options-on-multi-shot", "ranges-and-defaults", "shapes-of-object-lists", "multi-shots-value", "prompt-is-not-universal", "image-url-list-example-is-invalid-json", "shape-notation-is-not-json"],
      evidence: ["card of Kling 3.0 Multi-Shot", "Model Catalog, Kling 3.0 Multi-Shot"]
    },
    {
      id: "hailuo",
      name: "Hailuo 02",
      category: "video",
      summary: "Hailuo 02 image-to-video; 512P or 768P resolution with 6 s or 10 s duration.",
      task: "image-to-video",
      tasks: ["image-to-video"],
      takes: ["text", "image"],
      gives: "video",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "hailuo", label: null, writes: {}, evidence: ["card of Hailuo 02", "Model Catalog, Hailuo 02"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Hailuo 02: required fields", "Field Index — All Models, Hailuo 02"] },
        { name: "image_url", role: "source-image", type: "url", required: true, summary: "The source or reference image.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_url", encoding: "value", fallback: false }], alsoAccepted: [], sample: "https://example.com/ref.jpg", decisions: ["hailuo-image-urls-is-a-string", "names-of-image-fields"], evidence: ["card of Hailuo 02: required fields", "Field Index — All Models, Hailuo 02"] },
        { name: "resolution", role: "resolution", type: "string", required: true, summary: "The resolution of the result.", note: null, values: [{ value: "512P", label: null }, { value: "768P", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "resolution", encoding: "value", fallback: false }], alsoAccepted: [], sample: "512P", decisions: ["hailuo-resolution-letter-case"], evidence: ["card of Hailuo 02: summary, required fields, allowed values", "Field Index — All Models, Hailuo 02", "Aspect Ratio & Size Quick Reference, Hailuo 02"] },
        { name: "duration", role: "duration", type: "integer", required: true, summary: "The length of the video in seconds.", note: null, values: [{ value: 6, label: null }, { value: 10, label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "duration", encoding: "value", fallback: false }], alsoAccepted: [], sample: 6, decisions: ["duration-type"], evidence: ["card of Hailuo 02: summary, required fields, allowed values", "Field Index — All Models, Hailuo 02"] },
        { name: "prompt_optimizer", role: "setting", type: "boolean", required: false, summary: "Prompt optimizer on or off. The reference gives no default.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt_optimizer", encoding: "value", fallback: false }], alsoAccepted: [], sample: true, decisions: ["ranges-and-defaults"], evidence: ["card of Hailuo 02: optional fields", "Field Index — All Models, Hailuo 02"] },
        { name: "image_urls", role: "source-image", type: "url", required: false, summary: "Source or reference images.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_urls", encoding: "value", fallback: false }], alsoAccepted: [], sample: "https://example.com/ref.jpg", decisions: ["hailuo-image-urls-is-a-string", "hailuo-has-image-urls", "names-of-image-fields"], evidence: ["Input Types: \"Current Cliprise compatibility exception\""] }
      ],
      accepts: [{ place: "root", key: "imageURLList", type: "urls", evidence: ["Generate Endpoint: \"Reference images for image-to-image\""] }],
      neverSent: [],
      pricing: { unit: "per video", min: 22, max: 90, quantity: null, tiers: [{ label: "512p 6s", credits: 22, when: { resolution: ["512P"], duration: [6] } }, { label: "512p 10s", credits: 36, when: { resolution: ["512P"], duration: [10] } }, { label: "768p 6s", credits: 54, when: { resolution: ["768P"], duration: [6] } }, { label: "768p 10s", credits: 90, when: { resolution: ["768P"], duration: [10] } }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Hailuo 02: price", "Model Catalog, Hailuo 02", "Pricing Reference, Hailuo 02"] },
      notes: [],
      examples: [{ name: "The least that it takes", model: "hailuo", params: { prompt: "A peaceful mountain lake at sunrise", image_url: "https://example.com/ref.jpg", resolution: "512P", duration: 6 }, request: { model: "hailuo", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A peaceful mountain lake at sunrise", image_url: "https://example.com/ref.jpg", resolution: "512P", duration: 6 } }, verbatim: false, evidence: ["card of Hailuo 02", "Model Catalog, Hailuo 02"] }],
      decisions: ["duration-type", "tier-order-in-price-rows", "hailuo-resolution-letter-case", "hailuo-image-urls-is-a-string", "hailuo-has-image-urls", "image-url-list-where-undocumented", "names-of-image-fields", "media-limits", "ranges-and-defaults"],
      evidence: ["card of Hailuo 02", "Model Catalog, Hailuo 02"]
    },
    {
      id: "hailuo-pro",
      name: "Hailuo 02 Pro",
      category: "video",
      summary: "Hailuo 02 Pro image-to-video generation. The verified public request shape includes both image routing fields plus fixed duration and resolution values.",
      task: "image-to-video",
      tasks: ["image-to-video"],
      takes: ["text", "image"],
      gives: "video",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "hailuo-pro", label: null, writes: {}, evidence: ["card of Hailuo 02 Pro", "Model Catalog, Hailuo 02 Pro"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Hailuo 02 Pro: required fields", "Field Index — All Models, Hailuo 02 Pro"] },
        { name: "image_url", role: "source-image", type: "url", required: true, summary: "The source or reference image.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_url", encoding: "value", fallback: false }, { place: "input", key: "image_urls", encoding: "value", fallback: true }], alsoAccepted: [], sample: "https://example.com/ref.jpg", decisions: ["hailuo-image-urls-is-a-string", "names-of-image-fields"], evidence: ["card of Hailuo 02 Pro: required fields, optional fields, note, \"Hailuo 02 Pro image-to-video generation\"", "Field Index — All Models, Hailuo 02 Pro", "Input Types: \"Current Cliprise compatibility exception\""] },
        { name: "duration", role: "duration", type: "string", required: true, summary: "The length of the video in seconds.", note: null, values: [{ value: "6", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "duration", encoding: "value", fallback: false }], alsoAccepted: [], sample: "6", decisions: ["duration-type-on-hailuo-pro", "fields-with-one-value"], evidence: ["card of Hailuo 02 Pro: summary, required fields, allowed values", "Field Index — All Models, Hailuo 02 Pro"] },
        { name: "resolution", role: "resolution", type: "string", required: true, summary: "The resolution of the result.", note: null, values: [{ value: "768P", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "resolution", encoding: "value", fallback: false }], alsoAccepted: [], sample: "768P", decisions: ["quick-reference-is-incomplete", "fields-with-one-value"], evidence: ["card of Hailuo 02 Pro: summary, required fields, allowed values", "Field Index — All Models, Hailuo 02 Pro"] },
        { name: "image_urls", role: "source-image", type: "url", required: false, summary: "Source or reference images.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_urls", encoding: "value", fallback: false }], alsoAccepted: [], sample: "https://example.com/ref.jpg", decisions: ["hailuo-image-urls-is-a-string", "names-of-image-fields", "maximum-number-of-references"], evidence: ["card of Hailuo 02 Pro: optional fields, note", "Field Index — All Models, Hailuo 02 Pro", "Input Types: \"Current Cliprise compatibility exception\""] },
        { name: "prompt_optimizer", role: "setting", type: "boolean", required: false, summary: "Prompt optimizer on or off. The reference gives no default.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt_optimizer", encoding: "value", fallback: false }], alsoAccepted: [], sample: true, decisions: ["ranges-and-defaults"], evidence: ["card of Hailuo 02 Pro: optional fields", "Field Index — All Models, Hailuo 02 Pro"] }
      ],
      accepts: [{ place: "root", key: "imageURLList", type: "urls", evidence: ["Generate Endpoint: \"Reference images for image-to-image\""] }],
      neverSent: [],
      pricing: { unit: "per video", min: 103, max: 103, quantity: null, tiers: [{ label: "Standard", credits: 103, when: {} }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Hailuo 02 Pro: price", "Model Catalog, Hailuo 02 Pro", "Pricing Reference, Hailuo 02 Pro"] },
      notes: [{ text: "Verified public requests are most reliable when image_url and image_urls reference the same source image.", evidence: ["card of Hailuo 02 Pro: note"] }, { text: "This remains a single-tier 103-credit route.", evidence: ["card of Hailuo 02 Pro: note"] }],
      examples: [{ name: "The least that it takes", model: "hailuo-pro", params: { prompt: "A peaceful mountain lake at sunrise", image_url: "https://example.com/ref.jpg", duration: "6", resolution: "768P" }, request: { model: "hailuo-pro", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A peaceful mountain lake at sunrise", image_url: "https://example.com/ref.jpg", duration: "6", resolution: "768P", image_urls: "https://example.com/ref.jpg" } }, verbatim: false, evidence: ["card of Hailuo 02 Pro", "Model Catalog, Hailuo 02 Pro"] }],
      decisions: ["duration-type-on-hailuo-pro", "no-ids-built-by-suffix", "look-alike-ids", "hailuo-image-urls-is-a-string", "image-url-list-where-undocumented", "names-of-image-fields", "maximum-number-of-references", "media-limits", "quick-reference-is-incomplete", "ranges-and-defaults", "fields-with-one-value"],
      evidence: ["card of Hailuo 02 Pro", "Model Catalog, Hailuo 02 Pro"]
    },
    {
      id: "hailuo-2-3",
      name: "Hailuo 2.3",
      category: "video",
      summary: "Hailuo 2.3 family with Standard and Pro routed variants. Verified public requests use explicit model values plus duration: \"6\".",
      task: "image-to-video",
      tasks: ["image-to-video"],
      takes: ["text", "image"],
      gives: "video",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "hailuo-2-3-standard", label: "Standard", writes: {}, evidence: ["card of Hailuo 2.3: selection, \"Do not send base model: \"hailuo-2-3\" on generate\""] }, { model: "hailuo-2-3-pro", label: "Pro", writes: {}, evidence: ["card of Hailuo 2.3: selection, \"Do not send base model: \"hailuo-2-3\" on generate\""] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Hailuo 2.3: required fields", "Field Index — All Models, Hailuo 2.3"] },
        { name: "image_url", role: "source-image", type: "url", required: true, summary: "The source or reference image.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_url", encoding: "value", fallback: false }, { place: "root", key: "imageURLList", encoding: "url-list", fallback: false }], alsoAccepted: [], sample: "https://example.com/ref.jpg", decisions: ["media-in-two-places", "names-of-image-fields", "hailuo-2-3-image-url-list"], evidence: ["card of Hailuo 2.3: required fields, note", "Field Index — All Models, Hailuo 2.3"] },
        { name: "resolution", role: "resolution", type: "string", required: true, summary: "The resolution of the result.", note: null, values: [{ value: "768P", label: null }, { value: "1080P", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "resolution", encoding: "value", fallback: false }], alsoAccepted: [], sample: "768P", decisions: ["hailuo-resolution-letter-case", "fields-with-one-value"], evidence: ["card of Hailuo 2.3: required fields, allowed values", "Field Index — All Models, Hailuo 2.3", "Aspect Ratio & Size Quick Reference, Hailuo 2.3"] },
        { name: "duration", role: "duration", type: "string", required: true, summary: "The length of the video in seconds.", note: null, values: [{ value: "6", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "duration", encoding: "value", fallback: false }], alsoAccepted: [], sample: "6", decisions: ["duration-quoted-on-hailuo-2-3", "fields-with-one-value"], evidence: ["card of Hailuo 2.3: summary, required fields, allowed values", "Field Index — All Models, Hailuo 2.3"] }
      ],
      accepts: [{ place: "root", key: "options", type: "string", evidence: ["Field Index — All Models, Hailuo 2.3"] }],
      neverSent: [],
      pricing: { unit: "per video", min: 54, max: 162, quantity: null, tiers: [{ label: "Std 768p", credits: 54, when: { model: ["hailuo-2-3-standard"], resolution: ["768P"] } }, { label: "Std 1080p", credits: 90, when: { model: ["hailuo-2-3-standard"], resolution: ["1080P"] } }, { label: "Pro 768p", credits: 90, when: { model: ["hailuo-2-3-pro"], resolution: ["768P"] } }, { label: "Pro 1080p", credits: 162, when: { model: ["hailuo-2-3-pro"], resolution: ["1080P"] } }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Hailuo 2.3: price", "Model Catalog, Hailuo 2.3", "Pricing Reference, Hailuo 2.3"] },
      notes: [{ text: "Do not send base model: \"hailuo-2-3\" on generate.", evidence: ["card of Hailuo 2.3: note"] }, { text: "Use one of the routed model values above.", evidence: ["card of Hailuo 2.3: note"] }, { text: "For image-to-video keep imageURLList at root aligned with input.image_url.", evidence: ["card of Hailuo 2.3: note"] }],
      examples: [
        { name: "The least that it takes", model: "hailuo-2-3-standard", params: { prompt: "A peaceful mountain lake at sunrise", image_url: "https://example.com/ref.jpg", resolution: "768P", duration: "6" }, request: { model: "hailuo-2-3-standard", callBackUrl: "https://your-service.example.com/webhooks/cliprise", imageURLList: "[\"https://example.com/ref.jpg\"]", input: { prompt: "A peaceful mountain lake at sunrise", image_url: "https://example.com/ref.jpg", resolution: "768P", duration: "6" } }, verbatim: false, evidence: ["card of Hailuo 2.3", "Model Catalog, Hailuo 2.3"] },
        { name: "The least that it takes", model: "hailuo-2-3-pro", params: { prompt: "A peaceful mountain lake at sunrise", image_url: "https://example.com/ref.jpg", resolution: "768P", duration: "6" }, request: { model: "hailuo-2-3-pro", callBackUrl: "https://your-service.example.com/webhooks/cliprise", imageURLList: "[\"https://example.com/ref.jpg\"]", input: { prompt: "A peaceful mountain lake at sunrise", image_url: "https://example.com/ref.jpg", resolution: "768P", duration: "6" } }, verbatim: false, evidence: ["card of Hailuo 2.3", "Model Catalog, Hailuo 2.3"] }
      ],
      decisions: ["duration-quoted-on-hailuo-2-3", "tier-prices-unsorted-and-repeated", "hailuo-resolution-letter-case", "tier-labels-against-values", "no-ids-built-by-suffix", "look-alike-ids", "catalog-ids-that-are-not-sent", "sending-a-base-id", "card-and-index-differ", "image-url-list-in-the-index-only", "options-in-the-index-only", "media-in-two-places", "names-of-image-fields", "maximum-number-of-references", "media-limits", "options-keys-undocumented", "fields-with-one-value", "hailuo-2-3-image-url-list", "options-example-is-invalid-json", "image-url-list-example-is-invalid-json"],
      evidence: ["card of Hailuo 2.3", "Model Catalog, Hailuo 2.3"]
    },
    {
      id: "seedance-v1",
      name: "Seedance V1",
      category: "video",
      summary: "Seedance V1 family with Lite and Pro routed variants; 480p–1080p resolution and 5 s / 10 s duration.",
      task: "text-to-video",
      tasks: ["text-to-video", "image-to-video"],
      takes: ["text", "image"],
      gives: "video",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "seedance-v1-lite", label: "Lite", writes: {}, evidence: ["card of Seedance V1: selection, note"] }, { model: "seedance-v1-pro", label: "Pro", writes: {}, evidence: ["card of Seedance V1: selection, note"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Seedance V1: required fields", "Field Index — All Models, Seedance V1"] },
        { name: "aspect_ratio", role: "aspect", type: "string", required: true, summary: "The shape of the result.", note: null, values: [{ value: "1:1", label: null }, { value: "9:16", label: null }, { value: "16:9", label: null }, { value: "3:4", label: null }, { value: "4:3", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "aspect_ratio", encoding: "value", fallback: false }, { place: "options", key: "aspectRatio", encoding: "index", fallback: false }], alsoAccepted: [], sample: "1:1", decisions: ["quick-reference-is-incomplete"], evidence: ["card of Seedance V1: required fields, allowed values", "Field Index — All Models, Seedance V1", "Aspect Ratio & Size Quick Reference, Seedance V1", "Examples: \"options\", \"aspect_ratio\""] },
        { name: "resolution", role: "resolution", type: "string", required: true, summary: "The resolution of the result.", note: null, values: [{ value: "480p", label: null }, { value: "720p", label: null }, { value: "1080p", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "resolution", encoding: "value", fallback: false }, { place: "options", key: "resolution", encoding: "index", fallback: false }], alsoAccepted: [], sample: "480p", decisions: ["quick-reference-is-incomplete"], evidence: ["card of Seedance V1: summary, required fields, allowed values", "Field Index — All Models, Seedance V1", "Examples: \"options\", \"resolution\""] },
        { name: "duration", role: "duration", type: "integer", required: true, summary: "The length of the video in seconds.", note: null, values: [{ value: 5, label: null }, { value: 10, label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "duration", encoding: "value", fallback: false }, { place: "options", key: "duration", encoding: "index", fallback: false }], alsoAccepted: [], sample: 5, decisions: ["duration-type"], evidence: ["card of Seedance V1: summary, required fields, allowed values", "Field Index — All Models, Seedance V1", "Examples: \"options\", \"duration\""] },
        { name: "image_url", role: "source-image", type: "url", required: false, summary: "The source or reference image.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_url", encoding: "value", fallback: false }, { place: "root", key: "imageURLList", encoding: "url-list", fallback: false }], alsoAccepted: [], sample: "https://example.com/ref.jpg", decisions: ["media-in-two-places", "names-of-image-fields"], evidence: ["card of Seedance V1: optional fields, note", "Field Index — All Models, Seedance V1", "Examples: \"imageURLList\", \"keep image_url and root imageURLList pointed at the same source image\""] },
        { name: "camera_fixed", role: "setting", type: "boolean", required: false, summary: "Fixed camera on or off. The reference gives no default.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "camera_fixed", encoding: "value", fallback: false }], alsoAccepted: [], sample: true, decisions: ["ranges-and-defaults", "flags-without-meaning"], evidence: ["card of Seedance V1: optional fields", "Field Index — All Models, Seedance V1"] },
        { name: "seed", role: "seed", type: "integer", required: false, summary: "Random seed.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "seed", encoding: "value", fallback: false }], alsoAccepted: [], sample: 424242, decisions: ["integer-or-number", "seed-range"], evidence: ["card of Seedance V1: optional fields", "Field Index — All Models, Seedance V1"] },
        { name: "enable_safety_checker", role: "setting", type: "boolean", required: false, summary: "Safety checker on or off. The reference gives no default.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "enable_safety_checker", encoding: "value", fallback: false }], alsoAccepted: [], sample: true, decisions: ["ranges-and-defaults", "flags-without-meaning"], evidence: ["card of Seedance V1: optional fields", "Field Index — All Models, Seedance V1"] }
      ],
      accepts: [],
      neverSent: [],
      pricing: { unit: "per video", min: 18, max: 252, quantity: null, tiers: null, range: { min: 18, max: 252 }, unpriced: [], basis: "Lite/Pro × 480p–1080p × 5s/10s", since: null, history: [], evidence: ["card of Seedance V1: price", "Model Catalog, Seedance V1", "Pricing Reference, Seedance V1"] },
      notes: [{ text: "Do not send base model: \"seedance-v1\" on generate.", evidence: ["card of Seedance V1: note"] }, { text: "Use seedance-v1-lite or seedance-v1-pro.", evidence: ["card of Seedance V1: note"] }, { text: "For image-to-video send image_url in input alongside imageURLList at root.", evidence: ["card of Seedance V1: note"] }, { text: "Legacy options values may still be present for compatibility, but the routed model value determines the family path.", evidence: ["card of Seedance V1: note"] }],
      examples: [
        { name: "Image-to-video", model: "seedance-v1-pro", params: { prompt: "Ocean waves crashing on rocky shore", image_url: "https://example.com/ref.jpg", aspect_ratio: "16:9", resolution: "720p", duration: 5 }, request: { model: "seedance-v1-pro", callBackUrl: "https://your-service.example.com/webhooks/cliprise", imageURLList: "[\"https://example.com/ref.jpg\"]", options: "{\"aspectRatio\":2,\"resolution\":1,\"duration\":0}", input: { prompt: "Ocean waves crashing on rocky shore", image_url: "https://example.com/ref.jpg", aspect_ratio: "16:9", resolution: "720p", duration: 5 } }, verbatim: true, evidence: ["Examples: \"Image-to-video (Seedance V1 — multi-tier model)\""] },
        { name: "The least that it takes", model: "seedance-v1-lite", params: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1", resolution: "480p", duration: 5 }, request: { model: "seedance-v1-lite", callBackUrl: "https://your-service.example.com/webhooks/cliprise", options: "{\"aspectRatio\":0,\"resolution\":0,\"duration\":0}", input: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1", resolution: "480p", duration: 5 } }, verbatim: false, evidence: ["card of Seedance V1", "Model Catalog, Seedance V1"] }
      ],
      decisions: ["duration-type", "prices-known-as-range-only", "missing-price-catalog", "no-ids-built-by-suffix", "look-alike-ids", "catalog-ids-that-are-not-sent", "sending-a-base-id", "card-kind-is-primary-mode", "card-and-index-differ", "image-url-list-in-the-index-only", "options-in-the-index-only", "media-in-two-places", "names-of-image-fields", "maximum-number-of-references", "media-limits", "quick-reference-is-incomplete", "index-is-zero-based-position", "options-and-fields-disagree", "option-key-spelling", "integer-or-number", "ranges-and-defaults", "seed-range", "flags-without-meaning", "options-example-is-invalid-json", "image-url-list-example-is-invalid-json", "seedance-example-options"],
      evidence: ["card of Seedance V1", "Model Catalog, Seedance V1"]
    },
    {
      id: "seedance-v1-pro-fast",
      name: "Seedance V1 Pro Fast",
      category: "video",
      summary: "Seedance V1 Pro Fast variant; 720p or 1080p resolution with 5 s or 10 s duration.",
      task: "text-to-video",
      tasks: ["text-to-video", "image-to-video"],
      takes: ["text", "image"],
      gives: "video",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "seedance-v1-pro-fast", label: null, writes: {}, evidence: ["card of Seedance V1 Pro Fast", "Model Catalog, Seedance V1 Pro Fast"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Seedance V1 Pro Fast: required fields", "Field Index — All Models, Seedance V1 Pro Fast"] },
        { name: "aspect_ratio", role: "aspect", type: "string", required: true, summary: "The shape of the result.", note: null, values: [{ value: "1:1", label: null }, { value: "9:16", label: null }, { value: "16:9", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "aspect_ratio", encoding: "value", fallback: false }], alsoAccepted: [], sample: "1:1", decisions: ["seedance-v1-pro-fast-aspect-ratio"], evidence: ["card of Seedance V1 Pro Fast: required fields, allowed values", "Aspect Ratio & Size Quick Reference, Seedance V1 Pro Fast"] },
        { name: "resolution", role: "resolution", type: "string", required: true, summary: "The resolution of the result.", note: null, values: [{ value: "720p", label: null }, { value: "1080p", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "resolution", encoding: "value", fallback: false }], alsoAccepted: [], sample: "720p", decisions: [], evidence: ["card of Seedance V1 Pro Fast: summary, required fields, allowed values", "Field Index — All Models, Seedance V1 Pro Fast", "Aspect Ratio & Size Quick Reference, Seedance V1 Pro Fast"] },
        { name: "duration", role: "duration", type: "integer", required: true, summary: "The length of the video in seconds.", note: null, values: [{ value: 5, label: null }, { value: 10, label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "duration", encoding: "value", fallback: false }], alsoAccepted: [], sample: 5, decisions: ["duration-type"], evidence: ["card of Seedance V1 Pro Fast: summary, required fields, allowed values", "Field Index — All Models, Seedance V1 Pro Fast"] },
        { name: "image_url", role: "source-image", type: "url", required: false, summary: "The source or reference image.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_url", encoding: "value", fallback: false }, { place: "root", key: "imageURLList", encoding: "url-list", fallback: false }], alsoAccepted: [], sample: "https://example.com/ref.jpg", decisions: ["media-in-two-places", "names-of-image-fields"], evidence: ["card of Seedance V1 Pro Fast: optional fields", "Field Index — All Models, Seedance V1 Pro Fast"] }
      ],
      accepts: [{ place: "root", key: "options", type: "string", evidence: ["Field Index — All Models, Seedance V1 Pro Fast"] }],
      neverSent: [],
      pricing: { unit: "per video", min: 29, max: 130, quantity: null, tiers: [{ label: "720p 5s", credits: 29, when: { resolution: ["720p"], duration: [5] } }, { label: "720p 10s", credits: 65, when: { resolution: ["720p"], duration: [10] } }, { label: "1080p 5s", credits: 65, when: { resolution: ["1080p"], duration: [5] } }, { label: "1080p 10s", credits: 130, when: { resolution: ["1080p"], duration: [10] } }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Seedance V1 Pro Fast: price", "Model Catalog, Seedance V1 Pro Fast", "Pricing Reference, Seedance V1 Pro Fast"] },
      notes: [],
      examples: [{ name: "The least that it takes", model: "seedance-v1-pro-fast", params: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1", resolution: "720p", duration: 5 }, request: { model: "seedance-v1-pro-fast", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1", resolution: "720p", duration: 5 } }, verbatim: false, evidence: ["card of Seedance V1 Pro Fast", "Model Catalog, Seedance V1 Pro Fast"] }],
      decisions: ["duration-type", "tier-order-in-price-rows", "tier-prices-unsorted-and-repeated", "billing-basis-in-catalog-and-pricing", "no-ids-built-by-suffix", "look-alike-ids", "card-kind-is-primary-mode", "card-and-index-differ", "seedance-v1-pro-fast-aspect-ratio", "image-url-list-in-the-index-only", "options-in-the-index-only", "media-in-two-places", "names-of-image-fields", "maximum-number-of-references", "media-limits", "options-keys-undocumented", "options-example-is-invalid-json", "image-url-list-example-is-invalid-json"],
      evidence: ["card of Seedance V1 Pro Fast", "Model Catalog, Seedance V1 Pro Fast"]
    },
    {
      id: "seedance-1-5-pro",
      name: "Seedance 1.5 Pro",
      category: "video",
      summary: "Seedance 1.5 Pro; 480p or 720p resolution with 4 s / 8 s / 12 s duration options.",
      task: "text-to-video",
      tasks: ["text-to-video", "image-to-video"],
      takes: ["text", "image"],
      gives: "video",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "seedance-1-5-pro", label: null, writes: {}, evidence: ["card of Seedance 1.5 Pro", "Model Catalog, Seedance 1.5 Pro"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Seedance 1.5 Pro: required fields", "Field Index — All Models, Seedance 1.5 Pro"] },
        { name: "aspect_ratio", role: "aspect", type: "string", required: true, summary: "The shape of the result.", note: null, values: [{ value: "1:1", label: null }, { value: "9:16", label: null }, { value: "16:9", label: null }, { value: "4:3", label: null }, { value: "3:4", label: null }, { value: "21:9", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "aspect_ratio", encoding: "value", fallback: false }], alsoAccepted: [], sample: "1:1", decisions: ["quick-reference-is-incomplete"], evidence: ["card of Seedance 1.5 Pro: required fields, allowed values", "Field Index — All Models, Seedance 1.5 Pro", "Aspect Ratio & Size Quick Reference, Seedance 1.5 Pro"] },
        { name: "resolution", role: "resolution", type: "string", required: true, summary: "The resolution of the result.", note: null, values: [{ value: "480p", label: null }, { value: "720p", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "resolution", encoding: "value", fallback: false }], alsoAccepted: [], sample: "480p", decisions: ["quick-reference-is-incomplete"], evidence: ["card of Seedance 1.5 Pro: summary, required fields, allowed values", "Field Index — All Models, Seedance 1.5 Pro"] },
        { name: "duration", role: "duration", type: "integer", required: true, summary: "The length of the video in seconds.", note: null, values: [{ value: 4, label: null }, { value: 8, label: null }, { value: 12, label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "duration", encoding: "value", fallback: false }], alsoAccepted: [], sample: 4, decisions: ["duration-type"], evidence: ["card of Seedance 1.5 Pro: summary, required fields, allowed values", "Field Index — All Models, Seedance 1.5 Pro"] },
        { name: "image_urls", role: "source-image", type: "urls", required: false, summary: "Source or reference images.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_urls", encoding: "value", fallback: false }, { place: "root", key: "imageURLList", encoding: "url-list", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.jpg"], decisions: ["media-in-two-places", "image-url-is-not-universal", "names-of-image-fields", "maximum-number-of-references"], evidence: ["card of Seedance 1.5 Pro: optional fields, note", "Field Index — All Models, Seedance 1.5 Pro"] },
        { name: "fixed_lens", role: "setting", type: "boolean", required: false, summary: "Fixed lens on or off. The reference gives no default.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "fixed_lens", encoding: "value", fallback: false }], alsoAccepted: [], sample: true, decisions: ["ranges-and-defaults", "flags-without-meaning"], evidence: ["card of Seedance 1.5 Pro: optional fields, note", "Field Index — All Models, Seedance 1.5 Pro"] },
        { name: "generate_audio", role: "sound", type: "boolean", required: false, summary: "Audio generation on or off. The reference gives no default.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "generate_audio", encoding: "value", fallback: false }], alsoAccepted: [], sample: false, decisions: ["generate-audio-price", "ranges-and-defaults"], evidence: ["card of Seedance 1.5 Pro: optional fields, note", "Field Index — All Models, Seedance 1.5 Pro"] }
      ],
      accepts: [{ place: "root", key: "options", type: "string", evidence: ["card of Seedance 1.5 Pro: summary", "Field Index — All Models, Seedance 1.5 Pro"] }],
      neverSent: [],
      pricing: { unit: "per video", min: 8, max: 38, quantity: null, tiers: [{ label: "480p 4s", credits: 8, when: { resolution: ["480p"], duration: [4] } }, { label: "720p 4s", credits: 14, when: { resolution: ["720p"], duration: [4] } }, { label: "480p 8s", credits: 14, when: { resolution: ["480p"], duration: [8] } }, { label: "720p 8s", credits: 28, when: { resolution: ["720p"], duration: [8] } }, { label: "480p 12s", credits: 19, when: { resolution: ["480p"], duration: [12] } }, { label: "720p 12s", credits: 38, when: { resolution: ["720p"], duration: [12] } }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Seedance 1.5 Pro: price", "Model Catalog, Seedance 1.5 Pro", "Pricing Reference, Seedance 1.5 Pro"] },
      notes: [{ text: "image_urls (plural) is typically supplied via imageURLList at root for image-to-video.", evidence: ["card of Seedance 1.5 Pro: note"] }, { text: "fixed_lens and generate_audio are optional route flags and should be regression-tested on your exact use case before broad production rollout.", evidence: ["card of Seedance 1.5 Pro: note"] }],
      examples: [{ name: "The least that it takes", model: "seedance-1-5-pro", params: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1", resolution: "480p", duration: 4 }, request: { model: "seedance-1-5-pro", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A peaceful mountain lake at sunrise", aspect_ratio: "1:1", resolution: "480p", duration: 4 } }, verbatim: false, evidence: ["card of Seedance 1.5 Pro", "Model Catalog, Seedance 1.5 Pro"] }],
      decisions: ["duration-type", "generate-audio-price", "tier-order-in-price-rows", "tier-prices-unsorted-and-repeated", "no-ids-built-by-suffix", "look-alike-ids", "card-kind-is-primary-mode", "card-and-index-differ", "image-url-list-in-the-index-only", "options-in-the-index-only", "media-in-two-places", "image-url-is-not-universal", "names-of-image-fields", "maximum-number-of-references", "media-limits", "quick-reference-is-incomplete", "options-keys-undocumented", "ranges-and-defaults", "flags-without-meaning", "options-example-is-invalid-json", "image-url-list-example-is-invalid-json"],
      evidence: ["card of Seedance 1.5 Pro", "Model Catalog, Seedance 1.5 Pro"]
    },
    {
      id: "runway",
      name: "Runway Gen4 Turbo",
      category: "video",
      summary: "Runway Gen4 Turbo image-to-video. All fields at request root — there is no input object.",
      task: "image-to-video",
      tasks: ["image-to-video"],
      takes: ["text", "image"],
      gives: "video",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "runway", label: null, writes: {}, evidence: ["card of Runway Gen4 Turbo", "Model Catalog, Runway Gen4 Turbo"] }],
      body: "root",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "root", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Runway Gen4 Turbo: required fields", "Field Index — All Models, Runway Gen4 Turbo"] },
        { name: "imageUrl", role: "reference-image", type: "url", required: true, summary: "The reference image.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "root", key: "imageUrl", encoding: "value", fallback: false }, { place: "root", key: "imageURLList", encoding: "url-list", fallback: false }], alsoAccepted: [], sample: "https://example.com/ref.jpg", decisions: ["media-in-two-places", "image-url-is-not-universal", "names-of-image-fields"], evidence: ["card of Runway Gen4 Turbo: required fields, note", "Field Index — All Models, Runway Gen4 Turbo"] },
        { name: "aspectRatio", role: "aspect", type: "string", required: true, summary: "The shape of the result.", note: null, values: [{ value: "1:1", label: null }, { value: "3:4", label: null }, { value: "4:3", label: null }, { value: "9:16", label: null }, { value: "16:9", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "root", key: "aspectRatio", encoding: "value", fallback: false }, { place: "options", key: "aspectRatio", encoding: "index", fallback: false }], alsoAccepted: [], sample: "1:1", decisions: ["runway-options"], evidence: ["card of Runway Gen4 Turbo: required fields, allowed values, note", "Field Index — All Models, Runway Gen4 Turbo", "Aspect Ratio & Size Quick Reference, Runway Gen4 Turbo"] },
        { name: "duration", role: "duration", type: "integer", required: true, summary: "The length of the video in seconds.", note: null, values: [{ value: 5, label: null }, { value: 10, label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "root", key: "duration", encoding: "value", fallback: false }, { place: "options", key: "duration", encoding: "index", fallback: false }], alsoAccepted: [], sample: 5, decisions: ["duration-type", "duration-place", "runway-options"], evidence: ["card of Runway Gen4 Turbo: required fields, allowed values, note", "Field Index — All Models, Runway Gen4 Turbo"] },
        { name: "watermark", role: "watermark", type: "boolean", required: false, summary: "Watermark on or off. The reference gives no default.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "options", key: "watermark", encoding: "value", fallback: false }], alsoAccepted: [{ place: "root", key: "watermark", encoding: "value", fallback: false }], sample: false, decisions: ["runway-options", "fields-missing-from-the-type-table", "ranges-and-defaults"], evidence: ["card of Runway Gen4 Turbo: optional fields, note", "Field Index — All Models, Runway Gen4 Turbo"] }
      ],
      accepts: [],
      neverSent: [{ place: "root", key: "quality", type: "string", evidence: ["card of Runway Gen4 Turbo: note", "Field Index — All Models, Runway Gen4 Turbo"] }],
      pricing: { unit: "per video", min: 198, max: 396, quantity: null, tiers: [{ label: "5 s", credits: 198, when: { duration: [5] } }, { label: "10 s", credits: 396, when: { duration: [10] } }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Runway Gen4 Turbo: price", "Model Catalog, Runway Gen4 Turbo", "Pricing Reference, Runway Gen4 Turbo"] },
      notes: [{ text: "Root-only model.", evidence: ["card of Runway Gen4 Turbo: note"] }, { text: "imageUrl holds the reference image URL (taken from parsed imageURLList).", evidence: ["card of Runway Gen4 Turbo: note"] }, { text: "aspectRatio and duration come from options.aspectRatio / options.duration.", evidence: ["card of Runway Gen4 Turbo: note"] }, { text: "watermark is a bool via options.watermark.", evidence: ["card of Runway Gen4 Turbo: note"] }, { text: "Note: quality is hardcoded to 720p by the pipeline — it is not user-controllable.", evidence: ["card of Runway Gen4 Turbo: note"] }],
      examples: [{ name: "The least that it takes", model: "runway", params: { prompt: "A peaceful mountain lake at sunrise", imageUrl: "https://example.com/ref.jpg", aspectRatio: "1:1", duration: 5 }, request: { model: "runway", callBackUrl: "https://your-service.example.com/webhooks/cliprise", prompt: "A peaceful mountain lake at sunrise", imageUrl: "https://example.com/ref.jpg", aspectRatio: "1:1", duration: 5, imageURLList: "[\"https://example.com/ref.jpg\"]", options: "{\"aspectRatio\":0,\"duration\":0}" }, verbatim: false, evidence: ["card of Runway Gen4 Turbo", "Model Catalog, Runway Gen4 Turbo"] }],
      decisions: ["duration-type", "duration-place", "billing-basis-in-catalog-and-pricing", "root-only-entries", "input-on-root-only-entries", "card-and-index-differ", "index-only-root-fields", "media-in-two-places", "image-url-is-not-universal", "names-of-image-fields", "maximum-number-of-references", "media-limits", "quality-and-size-by-entry", "index-is-zero-based-position", "runway-options", "options-and-fields-disagree", "option-key-spelling", "hardcoded-fields", "fields-missing-from-the-type-table", "ranges-and-defaults", "options-example-is-invalid-json", "image-url-list-example-is-invalid-json"],
      evidence: ["card of Runway Gen4 Turbo", "Model Catalog, Runway Gen4 Turbo"]
    },
    {
      id: "runway-aleph",
      name: "Runway Aleph",
      category: "video",
      summary: "Runway Aleph video generation from an image or video reference. All fields at request root — no input object.",
      task: "image-to-video",
      tasks: ["image-to-video", "video-to-video"],
      takes: ["text", "image", "video"],
      gives: "video",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "runway-aleph", label: null, writes: {}, evidence: ["card of Runway Aleph", "Model Catalog, Runway Aleph"] }],
      body: "root",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "root", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: ["runway-aleph-reference"], evidence: ["card of Runway Aleph: required fields", "Field Index — All Models, Runway Aleph"] },
        { name: "referenceImage", role: "reference-image", type: "url", required: false, summary: "The reference image.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "root", key: "referenceImage", encoding: "value", fallback: false }, { place: "root", key: "imageURLList", encoding: "url-list", fallback: false }], alsoAccepted: [], sample: "https://example.com/ref.jpg", decisions: ["media-in-two-places", "image-url-is-not-universal", "names-of-image-fields", "runway-aleph-reference"], evidence: ["card of Runway Aleph: optional fields, note", "Field Index — All Models, Runway Aleph"] },
        { name: "videoUrl", role: "reference-video", type: "url", required: false, summary: "The reference video.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "root", key: "videoUrl", encoding: "value", fallback: false }, { place: "root", key: "videoURLList", encoding: "url-list", fallback: false }], alsoAccepted: [], sample: "https://example.com/ref.mp4", decisions: ["media-in-two-places", "runway-aleph-reference"], evidence: ["card of Runway Aleph: optional fields, note", "Field Index — All Models, Runway Aleph"] },
        { name: "aspectRatio", role: "aspect", type: "string", required: false, summary: "The shape of the result.", note: null, values: [{ value: "1:1", label: null }, { value: "3:4", label: null }, { value: "4:3", label: null }, { value: "9:16", label: null }, { value: "16:9", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "root", key: "aspectRatio", encoding: "value", fallback: false }, { place: "options", key: "aspectRatio", encoding: "index", fallback: false }], alsoAccepted: [], sample: "1:1", decisions: ["runway-options"], evidence: ["card of Runway Aleph: optional fields, allowed values, note", "Field Index — All Models, Runway Aleph", "Aspect Ratio & Size Quick Reference, Runway Aleph"] },
        { name: "seed", role: "seed", type: "integer", required: false, summary: "Random seed.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "root", key: "seed", encoding: "value", fallback: false }, { place: "options", key: "seed", encoding: "value", fallback: false }], alsoAccepted: [], sample: 424242, decisions: ["runway-options", "integer-or-number", "seed-range"], evidence: ["card of Runway Aleph: optional fields, note", "Field Index — All Models, Runway Aleph"] },
        { name: "waterMark", role: "watermark", type: "boolean", required: false, summary: "Watermark on or off, with a capital M on this model. The reference gives no default.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "root", key: "waterMark", encoding: "value", fallback: false }], alsoAccepted: [], sample: false, decisions: ["watermark-spelling", "fields-missing-from-the-type-table", "ranges-and-defaults"], evidence: ["card of Runway Aleph: optional fields, note", "Field Index — All Models, Runway Aleph"] }
      ],
      accepts: [],
      neverSent: [],
      pricing: { unit: "per video", min: 198, max: 198, quantity: null, tiers: [{ label: "Standard", credits: 198, when: {} }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of Runway Aleph: price", "Model Catalog, Runway Aleph", "Pricing Reference, Runway Aleph"] },
      notes: [{ text: "Root-only model.", evidence: ["card of Runway Aleph: note"] }, { text: "referenceImage is populated from imageURLList (parsed, first URL).", evidence: ["card of Runway Aleph: note"] }, { text: "videoUrl is populated from videoURLList (parsed, first URL) — send videoURLList as stringified JSON array at root.", evidence: ["card of Runway Aleph: note"] }, { text: "seed and aspectRatio come from options.seed / options.aspectRatio.", evidence: ["card of Runway Aleph: note"] }, { text: "Note: waterMark uses capital M (pipeline inconsistency vs other models).", evidence: ["card of Runway Aleph: note"] }],
      examples: [{ name: "The least that it takes", model: "runway-aleph", params: { prompt: "A peaceful mountain lake at sunrise" }, request: { model: "runway-aleph", callBackUrl: "https://your-service.example.com/webhooks/cliprise", prompt: "A peaceful mountain lake at sunrise" }, verbatim: false, evidence: ["card of Runway Aleph", "Model Catalog, Runway Aleph"] }],
      decisions: ["root-only-entries", "input-on-root-only-entries", "card-kind-is-primary-mode", "media-in-two-places", "image-url-is-not-universal", "names-of-image-fields", "first-url-only", "maximum-number-of-references", "media-limits", "index-is-zero-based-position", "runway-options", "options-and-fields-disagree", "option-key-spelling", "watermark-spelling", "fields-missing-from-the-type-table", "integer-or-number", "ranges-and-defaults", "seed-range", "runway-aleph-reference", "options-example-is-invalid-json", "image-url-list-example-is-invalid-json"],
      evidence: ["card of Runway Aleph", "Model Catalog, Runway Aleph"]
    },
    {
      id: "grok-imagine-video",
      name: "Grok Imagine Video",
      category: "video",
      summary: "Grok image-to-video; 480p or 720p resolution with 6 s / 10 s / 15 s duration options.",
      task: "image-to-video",
      tasks: ["image-to-video"],
      takes: ["text", "image"],
      gives: "video",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "grok-imagine-video", label: null, writes: {}, evidence: ["card of Grok Imagine Video", "Model Catalog, Grok Imagine Video"] }],
      body: "input",
      parameters: [
        { name: "prompt", role: "prompt", type: "string", required: true, summary: "What to generate or to change, in words.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt", encoding: "value", fallback: false }], alsoAccepted: [], sample: "A peaceful mountain lake at sunrise", decisions: [], evidence: ["card of Grok Imagine Video: required fields", "Field Index — All Models, Grok Imagine Video"] },
        { name: "image_urls", role: "source-image", type: "urls", required: true, summary: "Source or reference images.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "image_urls", encoding: "value", fallback: false }], alsoAccepted: [], sample: ["https://example.com/ref.jpg"], decisions: ["image-url-is-not-universal", "names-of-image-fields", "maximum-number-of-references"], evidence: ["card of Grok Imagine Video: required fields, note", "Field Index — All Models, Grok Imagine Video"] },
        { name: "resolution", role: "resolution", type: "string", required: true, summary: "The resolution of the result.", note: null, values: [{ value: "480p", label: null }, { value: "720p", label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "resolution", encoding: "value", fallback: false }], alsoAccepted: [], sample: "480p", decisions: ["quick-reference-is-incomplete"], evidence: ["card of Grok Imagine Video: summary, required fields, allowed values", "Field Index — All Models, Grok Imagine Video", "Aspect Ratio & Size Quick Reference, Grok Imagine Video"] },
        { name: "duration", role: "duration", type: "integer", required: true, summary: "The length of the video in seconds.", note: null, values: [{ value: 6, label: null }, { value: 10, label: null }, { value: 15, label: null }], members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "duration", encoding: "value", fallback: false }], alsoAccepted: [], sample: 6, decisions: ["duration-type"], evidence: ["card of Grok Imagine Video: summary, required fields, allowed values", "Field Index — All Models, Grok Imagine Video"] },
        { name: "mode", role: "setting", type: "string", required: false, summary: "The mode of the model; its meaning differs per model.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "mode", encoding: "value", fallback: false }], alsoAccepted: [], sample: "pro", decisions: ["grok-imagine-video-open-values", "mode-by-entry"], evidence: ["card of Grok Imagine Video: optional fields, note", "Field Index — All Models, Grok Imagine Video"] },
        { name: "aspect_ratio", role: "aspect", type: "string", required: false, summary: "The shape of the result.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "aspect_ratio", encoding: "value", fallback: false }], alsoAccepted: [], sample: "16:9", decisions: ["quick-reference-is-incomplete", "grok-imagine-video-open-values"], evidence: ["card of Grok Imagine Video: optional fields, note", "Field Index — All Models, Grok Imagine Video"] }
      ],
      accepts: [{ place: "root", key: "imageURLList", type: "urls", evidence: ["Generate Endpoint: \"Reference images for image-to-image\""] }],
      neverSent: [],
      pricing: { unit: "per video", min: 20, max: 80, quantity: null, tiers: null, range: { min: 20, max: 80 }, unpriced: [], basis: "480p/720p × 6s/10s/15s", since: null, history: [], evidence: ["card of Grok Imagine Video: price", "Model Catalog, Grok Imagine Video", "Pricing Reference, Grok Imagine Video"] },
      notes: [{ text: "image_urls is plural (array).", evidence: ["card of Grok Imagine Video: note"] }, { text: "mode is an optional control parameter.", evidence: ["card of Grok Imagine Video: note"] }, { text: "aspect_ratio is optional.", evidence: ["card of Grok Imagine Video: note"] }],
      examples: [{ name: "The least that it takes", model: "grok-imagine-video", params: { prompt: "A peaceful mountain lake at sunrise", image_urls: ["https://example.com/ref.jpg"], resolution: "480p", duration: 6 }, request: { model: "grok-imagine-video", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { prompt: "A peaceful mountain lake at sunrise", image_urls: ["https://example.com/ref.jpg"], resolution: "480p", duration: 6 } }, verbatim: false, evidence: ["card of Grok Imagine Video", "Model Catalog, Grok Imagine Video"] }],
      decisions: ["duration-type", "prices-known-as-range-only", "missing-price-catalog", "billing-basis-in-catalog-and-pricing", "image-url-is-not-universal", "image-url-list-where-undocumented", "names-of-image-fields", "maximum-number-of-references", "media-limits", "quick-reference-is-incomplete", "grok-imagine-video-open-values", "mode-by-entry"],
      evidence: ["card of Grok Imagine Video", "Model Catalog, Grok Imagine Video"]
    },
    {
      id: "elevenlabs-tts-turbo",
      name: "ElevenLabs TTS Turbo",
      category: "audio",
      summary: "Text-to-speech synthesis with turbo (low-latency) output.",
      task: "tts",
      tasks: ["tts"],
      takes: ["text"],
      gives: "audio",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "elevenlabs-tts-turbo", label: null, writes: {}, evidence: ["card of ElevenLabs TTS Turbo", "Model Catalog, ElevenLabs TTS Turbo"] }],
      body: "input",
      parameters: [
        { name: "text", role: "text", type: "string", required: true, summary: "The text to speak, or the description of the sound.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "text", encoding: "value", fallback: false }], alsoAccepted: [], sample: "Rain on a tin roof", decisions: ["character-blocks", "prompt-length"], evidence: ["card of ElevenLabs TTS Turbo: required fields", "Field Index — All Models, ElevenLabs TTS Turbo"] },
        { name: "voice", role: "voice", type: "string", required: true, summary: "The voice to speak with. The reference lists none.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "voice", encoding: "value", fallback: false }], alsoAccepted: [], sample: "your-voice", decisions: ["fields-without-values"], evidence: ["card of ElevenLabs TTS Turbo: required fields", "Field Index — All Models, ElevenLabs TTS Turbo"] },
        { name: "language_code", role: "language", type: "string", required: true, summary: "The language of the speech. The reference gives no format.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "language_code", encoding: "value", fallback: false }], alsoAccepted: [], sample: "en", decisions: ["fields-without-values"], evidence: ["card of ElevenLabs TTS Turbo: required fields", "Field Index — All Models, ElevenLabs TTS Turbo"] },
        { name: "stability", role: "setting", type: "number", required: false, summary: "Voice stability. The reference gives no range.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "stability", encoding: "value", fallback: false }], alsoAccepted: [], sample: 0.5, decisions: ["integer-or-number", "ranges-and-defaults"], evidence: ["card of ElevenLabs TTS Turbo: optional fields", "Field Index — All Models, ElevenLabs TTS Turbo"] },
        { name: "similarity_boost", role: "setting", type: "number", required: false, summary: "Voice similarity. The reference gives no range.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "similarity_boost", encoding: "value", fallback: false }], alsoAccepted: [], sample: 0.75, decisions: ["integer-or-number", "ranges-and-defaults"], evidence: ["card of ElevenLabs TTS Turbo: optional fields", "Field Index — All Models, ElevenLabs TTS Turbo"] },
        { name: "speed", role: "speed", type: "number", required: false, summary: "Speaking speed. The reference gives no range.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "speed", encoding: "value", fallback: false }], alsoAccepted: [], sample: 1, decisions: ["integer-or-number", "ranges-and-defaults"], evidence: ["card of ElevenLabs TTS Turbo: optional fields", "Field Index — All Models, ElevenLabs TTS Turbo"] },
        { name: "style", role: "setting", type: "scalar", required: false, summary: "The style of the result; the reference gives no complete list.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "style", encoding: "value", fallback: false }], alsoAccepted: [], sample: "your-style", decisions: ["elevenlabs-style-type", "fields-missing-from-the-type-table"], evidence: ["card of ElevenLabs TTS Turbo: optional fields", "Field Index — All Models, ElevenLabs TTS Turbo"] }
      ],
      accepts: [],
      neverSent: [],
      pricing: { unit: "per 5 000 characters", min: 49, max: 49, quantity: { parameter: "text", exact: true }, tiers: [{ label: "Standard", credits: 49, when: {} }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of ElevenLabs TTS Turbo: price", "Model Catalog, ElevenLabs TTS Turbo", "Pricing Reference, ElevenLabs TTS Turbo"] },
      notes: [{ text: "Billed per 5 000-character block regardless of actual output length.", evidence: ["card of ElevenLabs TTS Turbo: note"] }],
      examples: [{ name: "The least that it takes", model: "elevenlabs-tts-turbo", params: { text: "Rain on a tin roof", voice: "your-voice", language_code: "en" }, request: { model: "elevenlabs-tts-turbo", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { text: "Rain on a tin roof", voice: "your-voice", language_code: "en" } }, verbatim: false, evidence: ["card of ElevenLabs TTS Turbo", "Model Catalog, ElevenLabs TTS Turbo"] }],
      decisions: ["digit-grouping", "billing-basis-in-catalog-and-pricing", "character-blocks", "elevenlabs-style-type", "fields-without-values", "fields-missing-from-the-type-table", "integer-or-number", "ranges-and-defaults", "prompt-length", "prompt-is-not-universal"],
      evidence: ["card of ElevenLabs TTS Turbo", "Model Catalog, ElevenLabs TTS Turbo"]
    },
    {
      id: "elevenlabs-tts",
      name: "ElevenLabs TTS Multi-Language",
      category: "audio",
      summary: "Text-to-speech synthesis with broad multi-language voice support.",
      task: "tts",
      tasks: ["tts"],
      takes: ["text"],
      gives: "audio",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "elevenlabs-tts", label: null, writes: {}, evidence: ["card of ElevenLabs TTS Multi-Language", "Model Catalog, ElevenLabs TTS Multi-Language"] }],
      body: "input",
      parameters: [
        { name: "text", role: "text", type: "string", required: true, summary: "The text to speak, or the description of the sound.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "text", encoding: "value", fallback: false }], alsoAccepted: [], sample: "Rain on a tin roof", decisions: ["character-blocks", "prompt-length"], evidence: ["card of ElevenLabs TTS Multi-Language: required fields", "Field Index — All Models, ElevenLabs TTS Multi-Language"] },
        { name: "voice", role: "voice", type: "string", required: true, summary: "The voice to speak with. The reference lists none.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "voice", encoding: "value", fallback: false }], alsoAccepted: [], sample: "your-voice", decisions: ["fields-without-values"], evidence: ["card of ElevenLabs TTS Multi-Language: summary, required fields", "Field Index — All Models, ElevenLabs TTS Multi-Language"] },
        { name: "language_code", role: "language", type: "string", required: true, summary: "The language of the speech. The reference gives no format.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "language_code", encoding: "value", fallback: false }], alsoAccepted: [], sample: "en", decisions: ["fields-without-values"], evidence: ["card of ElevenLabs TTS Multi-Language: required fields", "Field Index — All Models, ElevenLabs TTS Multi-Language"] },
        { name: "stability", role: "setting", type: "number", required: false, summary: "Voice stability. The reference gives no range.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "stability", encoding: "value", fallback: false }], alsoAccepted: [], sample: 0.5, decisions: ["integer-or-number", "ranges-and-defaults"], evidence: ["card of ElevenLabs TTS Multi-Language: optional fields", "Field Index — All Models, ElevenLabs TTS Multi-Language"] },
        { name: "similarity_boost", role: "setting", type: "number", required: false, summary: "Voice similarity. The reference gives no range.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "similarity_boost", encoding: "value", fallback: false }], alsoAccepted: [], sample: 0.75, decisions: ["integer-or-number", "ranges-and-defaults"], evidence: ["card of ElevenLabs TTS Multi-Language: optional fields", "Field Index — All Models, ElevenLabs TTS Multi-Language"] },
        { name: "speed", role: "speed", type: "number", required: false, summary: "Speaking speed. The reference gives no range.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "speed", encoding: "value", fallback: false }], alsoAccepted: [], sample: 1, decisions: ["integer-or-number", "ranges-and-defaults"], evidence: ["card of ElevenLabs TTS Multi-Language: optional fields", "Field Index — All Models, ElevenLabs TTS Multi-Language"] },
        { name: "style", role: "setting", type: "scalar", required: false, summary: "The style of the result; the reference gives no complete list.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "style", encoding: "value", fallback: false }], alsoAccepted: [], sample: "your-style", decisions: ["elevenlabs-style-type", "fields-missing-from-the-type-table"], evidence: ["card of ElevenLabs TTS Multi-Language: optional fields", "Field Index — All Models, ElevenLabs TTS Multi-Language"] }
      ],
      accepts: [],
      neverSent: [],
      pricing: { unit: "per 5 000 characters", min: 49, max: 49, quantity: { parameter: "text", exact: true }, tiers: [{ label: "Standard", credits: 49, when: {} }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of ElevenLabs TTS Multi-Language: price", "Model Catalog, ElevenLabs TTS Multi-Language", "Pricing Reference, ElevenLabs TTS Multi-Language"] },
      notes: [{ text: "Billed per 5 000-character block.", evidence: ["card of ElevenLabs TTS Multi-Language: note"] }],
      examples: [{ name: "The least that it takes", model: "elevenlabs-tts", params: { text: "Rain on a tin roof", voice: "your-voice", language_code: "en" }, request: { model: "elevenlabs-tts", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { text: "Rain on a tin roof", voice: "your-voice", language_code: "en" } }, verbatim: false, evidence: ["card of ElevenLabs TTS Multi-Language", "Model Catalog, ElevenLabs TTS Multi-Language"] }],
      decisions: ["digit-grouping", "billing-basis-in-catalog-and-pricing", "character-blocks", "elevenlabs-style-type", "fields-without-values", "fields-missing-from-the-type-table", "integer-or-number", "ranges-and-defaults", "prompt-length", "prompt-is-not-universal"],
      evidence: ["card of ElevenLabs TTS Multi-Language", "Model Catalog, ElevenLabs TTS Multi-Language"]
    },
    {
      id: "elevenlabs-v3-dialogue",
      name: "ElevenLabs V3 Dialogue",
      category: "audio",
      summary: "Multi-voice dialogue synthesis for structured multi-speaker scripts.",
      task: "tts",
      tasks: ["tts"],
      takes: ["text"],
      gives: "audio",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "elevenlabs-v3-dialogue", label: null, writes: {}, evidence: ["card of ElevenLabs V3 Dialogue", "Model Catalog, ElevenLabs V3 Dialogue"] }],
      body: "input",
      parameters: [
        { name: "dialogue", role: "script", type: "objects", required: true, summary: "The structured multi-speaker script. The reference gives no shape.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "dialogue", encoding: "value", fallback: false }], alsoAccepted: [], sample: [{ text: "Hello there.", voice: "your-voice" }], decisions: ["character-blocks", "prompt-length", "shapes-of-object-lists"], evidence: ["card of ElevenLabs V3 Dialogue: summary, required fields, note", "Field Index — All Models, ElevenLabs V3 Dialogue"] },
        { name: "language_code", role: "language", type: "string", required: true, summary: "The language of the speech. The reference gives no format.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "language_code", encoding: "value", fallback: false }], alsoAccepted: [], sample: "en", decisions: ["fields-without-values"], evidence: ["card of ElevenLabs V3 Dialogue: required fields", "Field Index — All Models, ElevenLabs V3 Dialogue"] },
        { name: "stability", role: "setting", type: "number", required: false, summary: "Voice stability. The reference gives no range.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "stability", encoding: "value", fallback: false }], alsoAccepted: [], sample: 0.5, decisions: ["integer-or-number", "ranges-and-defaults"], evidence: ["card of ElevenLabs V3 Dialogue: optional fields", "Field Index — All Models, ElevenLabs V3 Dialogue"] }
      ],
      accepts: [],
      neverSent: [],
      pricing: { unit: "per 5 000 characters", min: 1, max: 1, quantity: null, tiers: [{ label: "Standard", credits: 1, when: {} }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of ElevenLabs V3 Dialogue: price", "Model Catalog, ElevenLabs V3 Dialogue", "Pricing Reference, ElevenLabs V3 Dialogue"] },
      notes: [{ text: "dialogue holds the structured multi-speaker script payload.", evidence: ["card of ElevenLabs V3 Dialogue: note"] }],
      examples: [{ name: "The least that it takes", model: "elevenlabs-v3-dialogue", params: { dialogue: [{ text: "Hello there.", voice: "your-voice" }], language_code: "en" }, request: { model: "elevenlabs-v3-dialogue", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { dialogue: [{ text: "Hello there.", voice: "your-voice" }], language_code: "en" } }, verbatim: false, evidence: ["card of ElevenLabs V3 Dialogue", "Model Catalog, ElevenLabs V3 Dialogue"] }],
      decisions: ["digit-grouping", "billing-basis-in-catalog-and-pricing", "dialogue-price", "character-blocks", "fields-without-values", "integer-or-number", "ranges-and-defaults", "prompt-length", "shapes-of-object-lists", "prompt-is-not-universal"],
      evidence: ["card of ElevenLabs V3 Dialogue", "Model Catalog, ElevenLabs V3 Dialogue"]
    },
    {
      id: "elevenlabs-speech-to-text",
      name: "ElevenLabs Speech to Text",
      category: "audio",
      summary: "Speech-to-text transcription with language detection and optional audio event tagging.",
      task: "transcription",
      tasks: ["transcription"],
      takes: ["audio"],
      gives: "text",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "elevenlabs-speech-to-text", label: null, writes: {}, evidence: ["card of ElevenLabs Speech to Text", "Model Catalog, ElevenLabs Speech to Text"] }],
      body: "input",
      parameters: [
        { name: "audio_url", role: "source-audio", type: "url", required: true, summary: "The source audio.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "audio_url", encoding: "value", fallback: false }], alsoAccepted: [], sample: "https://example.com/speech.mp3", decisions: [], evidence: ["card of ElevenLabs Speech to Text: required fields", "Field Index — All Models, ElevenLabs Speech to Text"] },
        { name: "language_code", role: "language", type: "string", required: false, summary: "The language of the speech. The reference gives no format.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "language_code", encoding: "value", fallback: false }], alsoAccepted: [], sample: "en", decisions: ["fields-without-values"], evidence: ["card of ElevenLabs Speech to Text: optional fields", "Field Index — All Models, ElevenLabs Speech to Text"] },
        { name: "tag_audio_events", role: "setting", type: "boolean", required: false, summary: "Tagging of audio events on or off. The reference gives no default.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "tag_audio_events", encoding: "value", fallback: false }], alsoAccepted: [], sample: true, decisions: ["ranges-and-defaults", "flags-without-meaning"], evidence: ["card of ElevenLabs Speech to Text: optional fields", "Field Index — All Models, ElevenLabs Speech to Text"] }
      ],
      accepts: [],
      neverSent: [],
      pricing: { unit: "per second of audio", min: 7, max: 7, quantity: null, tiers: [{ label: "Standard", credits: 7, when: {} }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of ElevenLabs Speech to Text: price", "Model Catalog, ElevenLabs Speech to Text", "Pricing Reference, ElevenLabs Speech to Text"] },
      notes: [{ text: "Billed per second of audio input.", evidence: ["card of ElevenLabs Speech to Text: note"] }],
      examples: [{ name: "The least that it takes", model: "elevenlabs-speech-to-text", params: { audio_url: "https://example.com/speech.mp3" }, request: { model: "elevenlabs-speech-to-text", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { audio_url: "https://example.com/speech.mp3" } }, verbatim: false, evidence: ["card of ElevenLabs Speech to Text", "Model Catalog, ElevenLabs Speech to Text"] }],
      decisions: ["per-second-price-before-the-run", "rounding-of-seconds", "media-limits", "fields-without-values", "ranges-and-defaults", "prompt-is-not-universal", "flags-without-meaning", "speech-to-text-result"],
      evidence: ["card of ElevenLabs Speech to Text", "Model Catalog, ElevenLabs Speech to Text"]
    },
    {
      id: "elevenlabs-audio-isolation",
      name: "ElevenLabs Audio Isolation",
      category: "audio",
      summary: "Background noise removal and audio isolation from an audio file.",
      task: "audio-processing",
      tasks: ["audio-processing"],
      takes: ["audio"],
      gives: "audio",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "elevenlabs-audio-isolation", label: null, writes: {}, evidence: ["card of ElevenLabs Audio Isolation", "Model Catalog, ElevenLabs Audio Isolation"] }],
      body: "input",
      parameters: [{ name: "audio_url", role: "source-audio", type: "url", required: true, summary: "The source audio.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "audio_url", encoding: "value", fallback: false }], alsoAccepted: [], sample: "https://example.com/speech.mp3", decisions: [], evidence: ["card of ElevenLabs Audio Isolation: required fields", "Field Index — All Models, ElevenLabs Audio Isolation"] }],
      accepts: [],
      neverSent: [],
      pricing: { unit: "per second of audio", min: 1, max: 1, quantity: null, tiers: [{ label: "Standard", credits: 1, when: {} }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of ElevenLabs Audio Isolation: price", "Model Catalog, ElevenLabs Audio Isolation", "Pricing Reference, ElevenLabs Audio Isolation"] },
      notes: [{ text: "Billed per second of audio input.", evidence: ["card of ElevenLabs Audio Isolation: note"] }],
      examples: [{ name: "The least that it takes", model: "elevenlabs-audio-isolation", params: { audio_url: "https://example.com/speech.mp3" }, request: { model: "elevenlabs-audio-isolation", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { audio_url: "https://example.com/speech.mp3" } }, verbatim: false, evidence: ["card of ElevenLabs Audio Isolation", "Model Catalog, ElevenLabs Audio Isolation"] }],
      decisions: ["per-second-price-before-the-run", "rounding-of-seconds", "media-limits", "prompt-is-not-universal"],
      evidence: ["card of ElevenLabs Audio Isolation", "Model Catalog, ElevenLabs Audio Isolation"]
    },
    {
      id: "elevenlabs-sound-effect",
      name: "ElevenLabs Sound Effect",
      category: "audio",
      summary: "Sound effect generation from a text description.",
      task: "sound-generation",
      tasks: ["sound-generation"],
      takes: ["text"],
      gives: "audio",
      output: null,
      standard: true,
      deprecated: false,
      aliasOf: null,
      models: [{ model: "elevenlabs-sound-effect", label: null, writes: {}, evidence: ["card of ElevenLabs Sound Effect", "Model Catalog, ElevenLabs Sound Effect"] }],
      body: "input",
      parameters: [
        { name: "text", role: "prompt", type: "string", required: true, summary: "The text to speak, or the description of the sound.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "text", encoding: "value", fallback: false }], alsoAccepted: [], sample: "Rain on a tin roof", decisions: [], evidence: ["card of ElevenLabs Sound Effect: summary, required fields", "Field Index — All Models, ElevenLabs Sound Effect"] },
        { name: "duration_seconds", role: "duration", type: "number", required: false, summary: "The length of the sound in seconds.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "duration_seconds", encoding: "value", fallback: false }], alsoAccepted: [], sample: 5, decisions: ["duration-seconds-type", "fields-missing-from-the-type-table"], evidence: ["card of ElevenLabs Sound Effect: optional fields", "Field Index — All Models, ElevenLabs Sound Effect"] },
        { name: "loop", role: "setting", type: "boolean", required: false, summary: "Looping on or off. The reference gives no default.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "loop", encoding: "value", fallback: false }], alsoAccepted: [], sample: false, decisions: ["ranges-and-defaults", "flags-without-meaning"], evidence: ["card of ElevenLabs Sound Effect: optional fields", "Field Index — All Models, ElevenLabs Sound Effect"] },
        { name: "prompt_influence", role: "setting", type: "number", required: false, summary: "The reference gives no meaning and no range.", note: null, values: null, members: {}, known: [], not: [], min: null, max: null, maxLength: null, maxItems: null, wire: [{ place: "input", key: "prompt_influence", encoding: "value", fallback: false }], alsoAccepted: [], sample: 0.3, decisions: ["integer-or-number", "ranges-and-defaults"], evidence: ["card of ElevenLabs Sound Effect: optional fields", "Field Index — All Models, ElevenLabs Sound Effect"] }
      ],
      accepts: [],
      neverSent: [],
      pricing: { unit: "per second of audio", min: 1, max: 1, quantity: { parameter: "duration_seconds", exact: true }, tiers: [{ label: "Standard", credits: 1, when: {} }], range: null, unpriced: [], basis: null, since: null, history: [], evidence: ["card of ElevenLabs Sound Effect: price", "Model Catalog, ElevenLabs Sound Effect", "Pricing Reference, ElevenLabs Sound Effect"] },
      notes: [{ text: "Billed per second of generated audio.", evidence: ["card of ElevenLabs Sound Effect: note"] }],
      examples: [{ name: "The least that it takes", model: "elevenlabs-sound-effect", params: { text: "Rain on a tin roof" }, request: { model: "elevenlabs-sound-effect", callBackUrl: "https://your-service.example.com/webhooks/cliprise", input: { text: "Rain on a tin roof" } }, verbatim: false, evidence: ["card of ElevenLabs Sound Effect", "Model Catalog, ElevenLabs Sound Effect"] }],
      decisions: ["duration-seconds-type", "per-second-price-before-the-run", "rounding-of-seconds", "billing-basis-in-catalog-and-pricing", "fields-missing-from-the-type-table", "integer-or-number", "ranges-and-defaults", "prompt-is-not-universal", "flags-without-meaning"],
      evidence: ["card of ElevenLabs Sound Effect", "Model Catalog, ElevenLabs Sound Effect"]
    }
  ],
  decisions: [
    {
      id: "duration-type",
      item: 1,
      kind: "contradiction",
      weight: "high",
      question: "Is `duration` a quoted string or an integer?",
      decision: "An integer wherever the card says \"integer seconds\"; the cards and the verified example win over the shared type table.",
      effects: ["sent", "accepted"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["wan-2-5", "wan-2-6", "wan-2-6-video", "kling-video-turbo", "kling-2-5", "kling-2-1", "kling-2-6", "kling-3", "kling-3-multi-shot", "hailuo", "seedance-v1", "seedance-v1-pro-fast", "seedance-1-5-pro", "runway", "grok-imagine-video"],
      parameters: ["duration"],
      probe: { credits: 38 },
      traffic: false,
      unsettled: null,
      evidence: ["Input Types: \"Quoted numeric strings\"", "card of Wan 2.5: \"(integer seconds)\"", "card of Wan 2.6: \"(integer seconds)\"", "card of Wan 2.6 Video-to-Video: \"(integer seconds)\"", "card of Kling 2.5 Turbo: \"(integer seconds)\"", "card of Kling 2.1: \"(integer seconds)\"", "card of Kling 2.6: \"(integer seconds)\"", "card of Kling 3.0: \"(integer seconds)\"", "card of Kling 3.0 Multi-Shot: \"(integer seconds)\"", "card of Hailuo 02: \"(integer seconds)\"", "card of Seedance V1: \"(integer seconds)\"", "card of Seedance V1 Pro Fast: \"(integer seconds)\"", "card of Seedance 1.5 Pro: \"(integer seconds)\"", "card of Runway Gen4 Turbo: \"(integer seconds)\"", "card of Grok Imagine Video: \"(integer seconds)\"", "Examples: \"duration\"", "FAQ: \"How do I control video duration?\""]
    },
    { id: "n-frames-type", item: 2, kind: "contradiction", weight: "high", question: "Is `n_frames` a quoted string or an integer?", decision: "An integer on all three Sora entries: two cards say so, and sora-story-board, whose card gives no type, follows its family.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: ["sora-2", "sora-2-turbo", "sora-story-board"], parameters: ["n_frames"], probe: { credits: 63 }, traffic: false, unsettled: null, evidence: ["Input Types: \"Quoted numeric strings\"", "card of Sora 2: \"Pass the frame count integer, not a duration string\"", "card of Sora 2 Turbo: \"Same n_frames encoding as sora-2\"", "card of Sora Story Board: \"250 (10 s) | 375 (15 s) | 625 (25 s)\""] },
    { id: "duration-quoted-on-hailuo-2-3", item: 3, kind: "contradiction", weight: "high", question: "hailuo-2-3 is the one card that quotes its `duration`: is it the string \"6\" or the integer 6?", decision: "The string \"6\": the card speaks of verified requests with exactly that value, and a card wins over the FAQ.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: ["hailuo-2-3"], parameters: ["duration"], probe: { credits: 54 }, traffic: false, unsettled: null, evidence: ["card of Hailuo 2.3: \"Verified public requests use explicit model values plus duration: \"6\"\", \"duration6\"", "FAQ: \"How do I control video duration?\""] },
    { id: "duration-type-on-hailuo-pro", item: 4, kind: "ambiguity", weight: "high", question: "What type has `duration` on hailuo-pro, whose card gives the value 6 without a type?", decision: "The string \"6\": the cell has the bare form of hailuo-2-3, which sends a string, and the only type rule left says string.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: ["hailuo-pro"], parameters: ["duration"], probe: { credits: 103 }, traffic: false, unsettled: null, evidence: ["Input Types: \"Quoted numeric strings\"", "card of Hailuo 02: \"6 | 10 (integer seconds)\"", "card of Hailuo 02 Pro: \"The verified public request shape includes both image routing fields plus fixed duration\", \"duration6\"", "card of Hailuo 2.3: \"Verified public requests use explicit model values plus duration: \"6\"\""] },
    { id: "duration-of-motion-control", item: 5, kind: "gap", weight: "high", question: "What may `duration` be on the two motion control entries, which require it with neither values nor a type?", decision: "It is required inside input, as the cards say. Its values and type are unknown, so a string or a number is accepted and passed on unchanged.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: ["kling-2-6-motion", "kling-3-motion"], parameters: ["duration"], probe: { credits: null }, traffic: false, unsettled: null, evidence: ["Input Types: \"Quoted numeric strings\"", "card of Kling 2.6 Motion Control: required fields", "card of Kling 3 Motion Control: required fields", "Field Index — All Models, Kling 2.6 Motion Control", "Field Index — All Models, Kling 3 Motion Control", "FAQ: \"How do I control video duration?\""] },
    { id: "n-frames-on-story-board", item: 6, kind: "gap", weight: "medium", question: "Does sora-story-board use `n_frames` too, although the FAQ names only sora-2 and sora-2-turbo, and 250 and 375?", decision: "Yes: `n_frames` is required there, with the three values 250, 375 and 625 of its card.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: ["sora-story-board"], parameters: ["n_frames"], probe: { credits: 699 }, traffic: false, unsettled: null, evidence: ["card of Sora Story Board: required fields, \"250 (10 s) | 375 (15 s) | 625 (25 s)\"", "FAQ: \"How do I control video duration?\""] },
    { id: "shot-duration", item: 7, kind: "ambiguity", weight: "medium", question: "What type has the `duration` inside a shot, and must the shots add up to the outer `duration`?", decision: "The same integer seconds as the outer field. No sum is enforced, and a shot may carry further keys, because \"such as\" leaves the set open.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: ["kling-3", "kling-3-multi-shot"], parameters: ["multi_prompt"], probe: null, traffic: false, unsettled: "needs-the-provider", evidence: ["card of Kling 3.0: \"multi_prompt maps to options.shots (multi-shot script array)\"", "card of Kling 3.0 Multi-Shot: \"multi_prompt should be an array of shot objects such as {prompt, duration}\""] },
    { id: "duration-seconds-type", item: 8, kind: "gap", weight: "medium", question: "What may `duration_seconds` be, and what does a sound effect cost when it is left out?", decision: "An optional number without a documented range. The price is per second, so without it the cost of a request is unknown.", effects: ["accepted", "charged"], status: "inferred", observed: null, answer: null, entries: ["elevenlabs-sound-effect"], parameters: ["duration_seconds"], probe: null, traffic: false, unsettled: "needs-the-bill", evidence: ["card of ElevenLabs Sound Effect: optional fields, \"Billed per second of generated audio\""] },
    { id: "duration-place", item: 9, kind: "contradiction", weight: "low", question: "The FAQ puts `duration` in the input object: does that hold for runway and wan-2-6, whose cards mention other places?", decision: "On runway `duration` stands at the root, because that entry has no input object. On wan-2-6 it is sent in input only.", effects: ["sent"], status: "inferred", observed: null, answer: null, entries: ["wan-2-6", "runway"], parameters: ["duration"], probe: { credits: 396 }, traffic: false, unsettled: null, evidence: ["card of Wan 2.6: \"resolution and duration can also be passed via options\"", "card of Runway Gen4 Turbo: \"aspectRatio and duration come from options\", required fields", "FAQ: \"How do I control video duration?\""] },
    { id: "when-credits-are-taken", item: 11, kind: "contradiction", weight: "high", question: "Are credits taken when a job is submitted, or only per successful task?", decision: "When the task is accepted and queued: two passages say so outright, and one of them covers the failure case. \"Successful task\" is read as successfully accepted.", effects: ["charged"], status: "inferred", observed: null, answer: null, entries: "all", parameters: [], probe: null, traffic: false, unsettled: "needs-the-bill", evidence: ["Overview: \"API credits deducted per successful task\"", "Key Concepts: \"Credits are deducted when a job is submitted\"", "Pricing Reference: \"Credits deducted per successful task\"", "FAQ: \"Are credits charged for failed tasks?\""] },
    { id: "credits-of-failed-tasks", item: 12, kind: "contradiction", weight: "high", question: "Is a task that fails after it was accepted free of charge?", decision: "No refund is documented as automatic, so it counts as charged and support has to be asked. Requests that are rejected before queueing cost nothing.", effects: ["charged"], status: "inferred", observed: null, answer: null, entries: "all", parameters: [], probe: null, traffic: false, unsettled: "needs-the-bill", evidence: ["Overview: \"API credits deducted per successful task\"", "Pricing Reference: \"Credits deducted per successful task\"", "FAQ: \"Are credits charged for failed tasks?\""] },
    {
      id: "per-second-price-before-the-run",
      item: 13,
      kind: "ambiguity",
      weight: "high",
      question: "How can a per-second price be charged at submission, when the length is not known yet?",
      decision: "Only a rate can be stated before the run; an estimate needs a number of seconds from the caller.",
      effects: ["charged"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["wan-animate", "wan-speech-to-video", "kling-2-6-motion", "kling-3-motion", "elevenlabs-speech-to-text", "elevenlabs-audio-isolation", "elevenlabs-sound-effect"],
      parameters: [],
      probe: null,
      traffic: false,
      unsettled: "needs-the-bill",
      evidence: ["Key Concepts: \"Credits are deducted when a job is submitted\"", "card of Wan Animate: \"Billed per second\"", "card of Wan Speech to Video: \"num_frames and frames_per_second control output length and frame rate\"", "card of Kling 2.6 Motion Control: \"Billed per second of output video\"", "card of Kling 3 Motion Control: \"Billed per second of output video\"", "card of ElevenLabs Speech to Text: \"Billed per second of audio input\"", "card of ElevenLabs Audio Isolation: \"Billed per second of audio input\"", "card of ElevenLabs Sound Effect: \"Billed per second of generated audio\""]
    },
    { id: "rounding-of-seconds", item: 14, kind: "gap", weight: "medium", question: "How are seconds rounded for the per-second prices, and is there a minimum?", decision: "Nothing is documented. An estimate rounds up to whole seconds, assumes no minimum, and is labelled an estimate.", effects: ["charged"], status: "inferred", observed: null, answer: null, entries: ["wan-animate", "wan-speech-to-video", "kling-2-6-motion", "kling-3-motion", "elevenlabs-speech-to-text", "elevenlabs-audio-isolation", "elevenlabs-sound-effect"], parameters: [], probe: null, traffic: false, unsettled: "needs-the-bill", evidence: ["Pricing Reference, Wan Animate", "Pricing Reference, Wan Speech to Video", "Pricing Reference, Kling 2.6 Motion Control", "Pricing Reference, Kling 3 Motion Control", "Pricing Reference, ElevenLabs Speech to Text", "Pricing Reference, ElevenLabs Audio Isolation", "Pricing Reference, ElevenLabs Sound Effect"] },
    { id: "wan-animate-second-of-what", item: 15, kind: "ambiguity", weight: "medium", question: "wan-animate is billed \"per second\" without saying of what: of the input or of the output?", decision: "Per second of output video, as on the entries beside it. How that length follows from the inputs is not stated.", effects: ["charged"], status: "inferred", observed: null, answer: null, entries: ["wan-animate"], parameters: [], probe: null, traffic: false, unsettled: "needs-the-bill", evidence: ["card of Wan Animate: \"Billed per second\"", "card of Wan Speech to Video: \"num_frames and frames_per_second control output length and frame rate\"", "card of Kling 2.6 Motion Control: \"Billed per second of output video\"", "card of Kling 3 Motion Control: \"Billed per second of output video\"", "Pricing Reference, Wan Animate"] },
    { id: "prices-known-as-range-only", item: 16, kind: "gap", weight: "high", question: "What does a request cost on the seven entries whose price is given as a range without a tier table?", decision: "The minimum and the maximum are reported. Nothing is interpolated, and not even the two ends are assigned to a tier.", effects: ["charged"], status: "inferred", observed: null, answer: null, entries: ["qwen-image", "wan-2-6", "kling-2-1", "kling-3", "kling-3-multi-shot", "seedance-v1", "grok-imagine-video"], parameters: [], probe: null, traffic: false, unsettled: "needs-the-bill", evidence: ["Pricing Reference, Qwen Image", "Pricing Reference, Wan 2.6", "Pricing Reference, Kling 2.1", "Pricing Reference, Kling 3.0", "Pricing Reference, Kling 3.0 Multi-Shot", "Pricing Reference, Seedance V1", "Pricing Reference, Grok Imagine Video"] },
    { id: "missing-price-catalog", item: 17, kind: "gap", weight: "high", question: "The full breakdown is said to be in cliprise-api-catalog.csv, which is not part of the document: where do the missing tier prices come from?", decision: "From outside: they stay unknown here, and a price table that a user has can be put in as data.", effects: ["charged"], status: "inferred", observed: null, answer: null, entries: ["qwen-image", "wan-2-6", "kling-2-1", "kling-3", "kling-3-multi-shot", "seedance-v1", "grok-imagine-video"], parameters: [], probe: null, traffic: false, unsettled: "needs-the-provider", evidence: ["Pricing Reference: \"cliprise-api-catalog.csv\""] },
    { id: "qwen-image-price-per-layout", item: 18, kind: "contradiction", weight: "medium", question: "What does each layout of qwen-image cost, when card and pricing section each only say that the price varies?", decision: "Unknown per layout; only the range of 2 to 7 credits is stated, whatever `image_size` is.", effects: ["charged"], status: "inferred", observed: null, answer: null, entries: ["qwen-image"], parameters: ["image_size"], probe: null, traffic: false, unsettled: "needs-the-bill", evidence: ["card of Qwen Image: \"2–7 credits per image\", \"Credits vary by aspect ratio — see pricing section\"", "Pricing Reference, Qwen Image"] },
    { id: "sound-price-on-multi-shot", item: 19, kind: "ambiguity", weight: "high", question: "Does `sound` change the price of kling-3-multi-shot, where it is required but not among the price axes?", decision: "No, as documented the price depends on mode and duration only; the sound prices of kling-3 are not carried over.", effects: ["charged"], status: "inferred", observed: null, answer: null, entries: ["kling-3-multi-shot"], parameters: ["sound"], probe: null, traffic: false, unsettled: "needs-the-bill", evidence: ["card of Kling 3.0 Multi-Shot: \"200–810 credits per video\", required fields", "Pricing Reference, Kling 3.0", "Pricing Reference, Kling 3.0 Multi-Shot"] },
    { id: "generate-audio-price", item: 20, kind: "ambiguity", weight: "medium", question: "Does `generate_audio` change the price of seedance-1-5-pro?", decision: "No such effect is documented: the price depends on resolution and duration only.", effects: ["charged"], status: "inferred", observed: null, answer: null, entries: ["seedance-1-5-pro"], parameters: ["generate_audio"], probe: null, traffic: false, unsettled: "needs-the-bill", evidence: ["card of Seedance 1.5 Pro: \"8 / 14 / 14 / 28 / 19 / 38 credits per video\", optional fields", "Pricing Reference, Seedance 1.5 Pro"] },
    { id: "tier-order-in-price-rows", item: 21, kind: "contradiction", weight: "medium", question: "Price rows list their tiers in different orders: which number belongs to which tier?", decision: "The number and the label at the same position of the same row belong together; no common order of the axes is assumed.", effects: ["charged"], status: "inferred", observed: null, answer: null, entries: ["wan-2-5", "wan-2-6-video", "kling-2-6", "hailuo", "seedance-v1-pro-fast", "seedance-1-5-pro"], parameters: [], probe: null, traffic: false, unsettled: "needs-the-bill", evidence: ["Pricing Reference, Wan 2.5", "Pricing Reference, Wan 2.6 Video-to-Video", "Pricing Reference, Kling 2.6", "Pricing Reference, Hailuo 02", "Pricing Reference, Seedance V1 Pro Fast", "Pricing Reference, Seedance 1.5 Pro"] },
    { id: "tier-prices-unsorted-and-repeated", item: 22, kind: "ambiguity", weight: "medium", question: "May the first and last price of a row be taken as its minimum and maximum, and does a price identify its tier?", decision: "Neither: minimum and maximum are taken by value, and one price may belong to several tiers.", effects: ["charged"], status: "inferred", observed: null, answer: null, entries: ["wan-2-5", "wan-2-6-video", "kling-2-6", "hailuo-2-3", "seedance-v1-pro-fast", "seedance-1-5-pro"], parameters: [], probe: null, traffic: false, unsettled: "needs-the-bill", evidence: ["Pricing Reference, Wan 2.5", "Pricing Reference, Wan 2.6 Video-to-Video", "Pricing Reference, Kling 2.6", "Pricing Reference, Hailuo 2.3", "Pricing Reference, Seedance V1 Pro Fast", "Pricing Reference, Seedance 1.5 Pro"] },
    { id: "hailuo-resolution-letter-case", item: 23, kind: "contradiction", weight: "low", question: "Price labels write 512p and 768p, the cards 512P, 768P and 1080P: which letter is sent?", decision: "The capital P of the cards is sent; price labels are matched to values without regard to case.", effects: ["sent", "accepted", "charged"], status: "inferred", observed: null, answer: null, entries: ["hailuo", "hailuo-2-3"], parameters: ["resolution"], probe: { credits: 90 }, traffic: false, unsettled: null, evidence: ["card of Hailuo 02: \"22 / 36 / 54 / 90 credits per video\", \"512P | 768P\"", "card of Hailuo 2.3: \"768P | 1080P\"", "Pricing Reference, Hailuo 02", "Pricing Reference, Hailuo 2.3"] },
    {
      id: "tier-labels-against-values",
      item: 24,
      kind: "contradiction",
      weight: "low",
      question: "Price labels say \"Std\", \"High\", \"Medium\", \"Turbo\" or \"Pro 1K\": which values do they stand for?",
      decision: "Each entry whose tiers are documented states explicitly which sent values select each label (\"Std 10s\" is size `Standard` with 250 frames); nothing is derived by rule.",
      effects: ["charged"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["ideogram-v3", "ideogram-character", "ideogram-reframe", "flux-2", "gpt-image-1-5", "sora-2-turbo", "kling-2-1", "kling-3", "kling-3-multi-shot", "hailuo-2-3"],
      parameters: [],
      probe: null,
      traffic: false,
      unsettled: "needs-the-bill",
      evidence: ["card of Ideogram V3: \"TURBO | BALANCED | QUALITY\"", "card of GPT Image 1.5: \"medium | high\"", "card of Sora 2 Turbo: \"Standard | High (from options.quality index 0 / 1)\"", "card of Hailuo 2.3: \"Request model values\"", "Pricing Reference, Ideogram V3", "Pricing Reference, Ideogram Character", "Pricing Reference, Ideogram Reframe", "Pricing Reference, Flux 2", "Pricing Reference, GPT Image 1.5", "Pricing Reference, Sora 2 Turbo", "Pricing Reference, Kling 2.1", "Pricing Reference, Kling 3.0", "Pricing Reference, Kling 3.0 Multi-Shot", "Pricing Reference, Hailuo 2.3"]
    },
    { id: "digit-grouping", item: 25, kind: "ambiguity", weight: "low", question: "Numbers such as \"1 134\", \"10 000\", \"5 000\" and \"1 000\" contain a space: are they one number?", decision: "Yes, the space groups digits: 1134 credits, seeds from 10000 to 999999, blocks of 5000 characters, prompts of up to 1000 characters.", effects: ["accepted", "charged"], status: "inferred", observed: null, answer: null, entries: ["qwen-image-2", "z-image", "sora-2-turbo", "elevenlabs-tts-turbo", "elevenlabs-tts", "elevenlabs-v3-dialogue"], parameters: [], probe: { credits: 12 }, traffic: false, unsettled: null, evidence: ["Model Catalog, Sora 2 Turbo", "Model Catalog, ElevenLabs TTS Turbo", "card of Qwen Image 2.0: \"seed range: 10 000–999 999\"", "card of Z Image: \"Up to 1 000-character prompt\"", "card of Sora 2 Turbo: \"270 / 486 / 594 / 1 134 credits per video\"", "Pricing Reference, Sora 2 Turbo"] },
    {
      id: "billing-basis-in-catalog-and-pricing",
      item: 26,
      kind: "contradiction",
      weight: "low",
      question: "The catalog and the pricing section describe what a price depends on differently: which one counts?",
      decision: "The pricing section, which agrees with the cards; the billing unit of the catalog is a summary that drops tiers.",
      effects: ["charged"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["sora-story-board", "wan-2-2", "wan-2-6-video", "kling-video-turbo", "kling-2-5", "kling-2-6", "seedance-v1-pro-fast", "runway", "grok-imagine-video", "elevenlabs-tts-turbo", "elevenlabs-tts", "elevenlabs-v3-dialogue", "elevenlabs-sound-effect"],
      parameters: [],
      probe: null,
      traffic: false,
      unsettled: "needs-the-bill",
      evidence: [
        "Model Catalog, Sora Story Board",
        "Model Catalog, Wan 2.2",
        "Model Catalog, Wan 2.6 Video-to-Video",
        "Model Catalog, Kling 2.5 Turbo",
        "Model Catalog, Kling 2.5",
        "Model Catalog, Kling 2.6",
        "Model Catalog, Seedance V1 Pro Fast",
        "Model Catalog, Runway Gen4 Turbo",
        "Model Catalog, Grok Imagine Video",
        "Model Catalog, ElevenLabs TTS Turbo",
        "Model Catalog, ElevenLabs TTS Multi-Language",
        "Model Catalog, ElevenLabs V3 Dialogue",
        "Model Catalog, ElevenLabs Sound Effect",
        "Pricing Reference, Sora Story Board",
        "Pricing Reference, Wan 2.2",
        "Pricing Reference, Wan 2.6 Video-to-Video",
        "Pricing Reference, Kling 2.5 Turbo",
        "Pricing Reference, Kling 2.5",
        "Pricing Reference, Kling 2.6",
        "Pricing Reference, Seedance V1 Pro Fast",
        "Pricing Reference, Runway Gen4 Turbo",
        "Pricing Reference, Grok Imagine Video",
        "Pricing Reference, ElevenLabs TTS Turbo",
        "Pricing Reference, ElevenLabs TTS Multi-Language",
        "Pricing Reference, ElevenLabs V3 Dialogue",
        "Pricing Reference, ElevenLabs Sound Effect"
      ]
    },
    { id: "dialogue-price", item: 27, kind: "ambiguity", weight: "medium", question: "Does elevenlabs-v3-dialogue really cost 1 credit per 5000 characters, where both speech entries cost 49?", decision: "Yes, 1 credit as written: three places agree on it, although it looks like a slip of units.", effects: ["charged"], status: "inferred", observed: null, answer: null, entries: ["elevenlabs-v3-dialogue"], parameters: [], probe: null, traffic: false, unsettled: "needs-the-bill", evidence: ["Model Catalog, ElevenLabs TTS Turbo", "Model Catalog, ElevenLabs TTS Multi-Language", "Model Catalog, ElevenLabs V3 Dialogue", "card of ElevenLabs V3 Dialogue: \"1 credits per 5 000 characters\"", "Pricing Reference, ElevenLabs V3 Dialogue"] },
    {
      id: "character-blocks",
      item: 28,
      kind: "ambiguity",
      weight: "medium",
      question: "Are begun blocks of 5000 characters charged in full, also for a dialogue, whose card does not mention blocks?",
      decision: "Yes, on all three entries: the number of characters divided by 5000, rounded up, times the rate. How characters of a dialogue are counted is not documented.",
      effects: ["charged"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["elevenlabs-tts-turbo", "elevenlabs-tts", "elevenlabs-v3-dialogue"],
      parameters: ["text", "dialogue"],
      probe: null,
      traffic: false,
      unsettled: "needs-the-bill",
      evidence: ["card of ElevenLabs TTS Turbo: \"Billed per 5 000-character block regardless of actual output length\"", "card of ElevenLabs TTS Multi-Language: \"Billed per 5 000-character block\"", "card of ElevenLabs V3 Dialogue: \"1 credits per 5 000 characters\"", "Pricing Reference, ElevenLabs TTS Turbo", "Pricing Reference, ElevenLabs TTS Multi-Language", "Pricing Reference, ElevenLabs V3 Dialogue"]
    },
    { id: "grok-imagine-price-per-call", item: 29, kind: "contradiction", weight: "low", question: "Is the price of grok-imagine per image, as on the other image entries, or per call?", decision: "Per call: 8 credits, whether the call yields six images or two. The slash in the price label does not separate two tiers.", effects: ["charged"], status: "inferred", observed: null, answer: null, entries: ["grok-imagine"], parameters: [], probe: null, traffic: false, unsettled: "needs-the-bill", evidence: ["Model Catalog, Grok Imagine", "card of Grok Imagine: \"8 credits per call\", \"Grok text-to-image (6 images) or image-to-image editing (2 images)\"", "Pricing Reference, Grok Imagine"] },
    { id: "price-of-several-images", item: 30, kind: "gap", weight: "medium", question: "What do several images of one request cost, and can their number be set?", decision: "The price per image times the number of images. On ideogram-v3 that number cannot be set, because no documented field carries it.", effects: ["charged"], status: "inferred", observed: null, answer: null, entries: ["ideogram-v3", "seedream-v4"], parameters: [], probe: null, traffic: false, unsettled: "needs-the-bill", evidence: ["card of Ideogram V3: \"image text-to-image\", \"Up to 10 images per request\"", "card of Seedream 4.0: \"image text-to-image\", \"max_images 1–6 available on applicable routes\""] },
    { id: "imagen-v4-tier-must-be-stated", item: 31, kind: "ambiguity", weight: "high", question: "Which tier, 8 or 22 credits, does imagen-v4 take when `options.fast_ultra` is left out?", decision: "By the wording (any value other than 0 is Ultra) it would be Ultra, but this is not stated. The caller must state the tier, and options.fast_ultra is always sent: 0 for Fast, 1 for Ultra.", effects: ["sent", "accepted", "charged"], status: "inferred", observed: null, answer: null, entries: ["imagen-v4"], parameters: ["tier"], probe: null, traffic: false, unsettled: "needs-the-bill", evidence: ["card of Imagen V4: \"Tier / type selection\", optional fields"] },
    { id: "flux-2-tier-must-be-stated", item: 32, kind: "ambiguity", weight: "high", question: "May `options` be sent on flux-2, whose field lists leave it out, and which tier applies without it?", decision: "It may, since the card selects the tier by options.model. The default is unknown, so the caller must state the tier, and options.model is always sent: 0 for Pro, 1 for Flex.", effects: ["sent", "accepted", "charged"], status: "inferred", observed: null, answer: null, entries: ["flux-2"], parameters: ["tier"], probe: null, traffic: false, unsettled: "needs-the-bill", evidence: ["card of Flux 2: \"Tier / type selection\", optional fields", "Field Index — All Models, Flux 2", "Pricing Reference, Flux 2"] },
    { id: "kling-3-tier-must-be-stated", item: 33, kind: "ambiguity", weight: "high", question: "Which tier does kling-3 take when `options.mode` is left out?", decision: "The default is unknown. The caller must state the tier with `mode`, which is always written to options.mode: 0 for Standard, 1 for Pro.", effects: ["sent", "accepted", "charged"], status: "inferred", observed: null, answer: null, entries: ["kling-3"], parameters: ["mode"], probe: null, traffic: false, unsettled: "needs-the-bill", evidence: ["card of Kling 3.0: \"Tier / type selection\", optional fields", "Field Index — All Models, Kling 3.0"] },
    { id: "gpt-image-1-5-quality-in-two-places", item: 34, kind: "ambiguity", weight: "medium", question: "On gpt-image-1-5 `quality` is a required input field and may also be an index in `options`: which one sets the price?", decision: "The input field. A client writes input.quality only; options is accepted by the API but not written, and an index sent there by hand has to agree (0 is medium).", effects: ["sent", "accepted", "charged"], status: "inferred", observed: null, answer: null, entries: ["gpt-image-1-5"], parameters: ["quality", "options"], probe: null, traffic: false, unsettled: "needs-the-bill", evidence: ["card of GPT Image 1.5: required fields, \"medium | high\", \"Verified public requests use lowercase quality\""] },
    { id: "what-the-price-depends-on", item: 35, kind: "contradiction", weight: "low", question: "Do prices depend on model, tier, resolution and duration alone, as the definition of credits says?", decision: "No: sound, layout, rendering speed and quality count as well where the price row of an entry names them.", effects: ["charged"], status: "inferred", observed: null, answer: null, entries: ["ideogram-v3", "ideogram-character", "ideogram-reframe", "qwen-image", "gpt-image-1-5", "kling-2-6", "kling-3"], parameters: ["sound", "image_size", "rendering_speed", "quality"], probe: null, traffic: false, unsettled: "needs-the-bill", evidence: ["Key Concepts: \"Credits are deducted when a job is submitted\"", "Pricing Reference, Ideogram V3", "Pricing Reference, Qwen Image", "Pricing Reference, GPT Image 1.5", "Pricing Reference, Kling 2.6", "Pricing Reference, Kling 3.0"] },
    { id: "nano-banana-pro-shared-tier", item: 36, kind: "ambiguity", weight: "low", question: "nano-banana-pro has two prices for three resolutions: what does each cost?", decision: "1K and 2K share one tier at 33 credits; 4K costs 44.", effects: ["charged"], status: "inferred", observed: null, answer: null, entries: ["nano-banana-pro"], parameters: ["resolution"], probe: null, traffic: false, unsettled: "needs-the-bill", evidence: ["Model Catalog, Nano Banana Pro", "card of Nano Banana Pro: \"33 / 44 credits per image\", \"1K and 2K resolution share the same credit tier\"", "Pricing Reference, Nano Banana Pro"] },
    { id: "image-resolution-not-priced", item: 37, kind: "ambiguity", weight: "low", question: "Does `image_resolution` change the price of seedream-v4, as the resolution does on other entries?", decision: "No: the price is 9 credits at 1K, 2K and 4K alike.", effects: ["charged"], status: "inferred", observed: null, answer: null, entries: ["seedream-v4"], parameters: ["image_resolution"], probe: null, traffic: false, unsettled: "needs-the-bill", evidence: ["card of Seedream 4.0: \"9 credits per image\", \"1K | 2K | 4K\"", "Pricing Reference, Seedream 4.0"] },
    { id: "value-of-a-credit", item: 38, kind: "contradiction", weight: "medium", question: "What is an API credit worth in money?", decision: "It is not documented. All amounts are stated in credits, and none is converted to a currency.", effects: ["charged"], status: "inferred", observed: null, answer: null, entries: "all", parameters: [], probe: null, traffic: false, unsettled: "needs-the-provider", evidence: ["Error Reference: \"Insufficient credits\"", "Pricing Reference: \"cliprise-api-catalog.csv\""] },
    {
      id: "root-only-entries",
      item: 39,
      kind: "contradiction",
      weight: "high",
      question: "Which entries take all fields at the body root, when two passages of the document name different sets?",
      decision: "The six with the Root-only badge on their card and only root fields in the index: flux-kontext, gpt-image-1, veo-3-fast, veo-3-quality, runway and runway-aleph.",
      effects: ["sent", "accepted"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["flux-kontext", "gpt-image-1", "veo-3-fast", "veo-3-quality", "runway", "runway-aleph"],
      parameters: [],
      probe: { credits: 11 },
      traffic: false,
      unsettled: null,
      evidence: ["Key Concepts: \"Root-only model\"", "card of Flux Kontext: \"flux-kontext Flux Kontext Root-only\"", "card of GPT Image 1: \"gpt-image-1 GPT Image 1 Root-only\"", "card of Veo 3.1 Fast: \"veo-3-fast Veo 3.1 Fast Root-only\"", "card of Veo 3.1 Quality: \"veo-3-quality Veo 3.1 Quality Root-only\"", "card of Runway Gen4 Turbo: \"runway Runway Gen4 Turbo Root-only\"", "card of Runway Aleph: \"runway-aleph Runway Aleph Root-only\"", "Field Index — All Models, Flux Kontext", "Field Index — All Models, GPT Image 1", "Field Index — All Models, Veo 3.1 Fast", "Field Index — All Models, Veo 3.1 Quality", "Field Index — All Models, Runway Gen4 Turbo", "Field Index — All Models, Runway Aleph", "FAQ: \"What is a root-only model?\""]
    },
    { id: "input-on-root-only-entries", item: 40, kind: "contradiction", weight: "low", question: "Is `input` required, as the body table says with an unexplained asterisk, on root-only entries too?", decision: "No: it is left out on the six root-only entries, where a prompt inside it would be ignored, and required everywhere else.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: ["flux-kontext", "gpt-image-1", "veo-3-fast", "veo-3-quality", "runway", "runway-aleph"], parameters: [], probe: { credits: 9 }, traffic: false, unsettled: null, evidence: ["Generate Endpoint: \"Per-model input fields\"", "FAQ: \"What is a root-only model?\""] },
    {
      id: "wan-animate-routed-or-options",
      item: 41,
      kind: "contradiction",
      weight: "high",
      question: "Is the animation type of wan-animate chosen by `options.animationType` or by a routed model value?",
      decision: "By the routed value, wan-animate-replace or wan-animate-movie; the catalog id is not sent. options.animationType is written from the routed value (0 for replace, 1 for movie), so the two agree.",
      effects: ["sent", "accepted"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["wan-animate"],
      parameters: ["animationType"],
      probe: { credits: 0 },
      traffic: false,
      unsettled: null,
      evidence: ["Key Concepts: \"The literal API string you send in the request body\"", "Generate Endpoint: \"Tier selection\"", "card of Wan Animate: \"Animation type (Replace or Move) is selected via options.animationType\", \"Tier / type selection\", \"Use routed model values wan-animate-replace or wan-animate-movie\"", "FAQ: \"When should I append -pro, -fast, or -standard to the model ID?\""]
    },
    { id: "wan-animate-movie-spelling", item: 42, kind: "contradiction", weight: "medium", question: "Is the routed value of the Move type spelled wan-animate-move or wan-animate-movie?", decision: "Literally `wan-animate-movie`. It looks like a typing error beside the label Move, but it is the only spelling given.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: ["wan-animate"], parameters: [], probe: { credits: 0 }, traffic: false, unsettled: null, evidence: ["card of Wan Animate: \"Tier / type selection\", \"Use routed model values wan-animate-replace or wan-animate-movie\""] },
    { id: "how-tiers-are-selected", item: 43, kind: "contradiction", weight: "medium", question: "Are there only two ways to select a tier, by `options` or by a routed model value?", decision: "No, the card decides: on these entries a plain input field such as mode, rendering_speed, quality or size selects the tier.", effects: ["sent", "charged"], status: "inferred", observed: null, answer: null, entries: ["ideogram-v3", "ideogram-character", "ideogram-reframe", "gpt-image-1-5", "sora-2-turbo", "kling-3-multi-shot"], parameters: ["mode", "rendering_speed", "quality", "size"], probe: null, traffic: false, unsettled: "needs-the-bill", evidence: ["Key Concepts: \"Tier / multi-tier model\"", "Generate Endpoint: \"Tier selection\"", "card of Ideogram V3: \"TURBO | BALANCED | QUALITY\"", "card of GPT Image 1.5: \"medium | high\"", "card of Sora 2 Turbo: \"Standard | High (from options.quality index 0 / 1)\"", "card of Kling 3.0 Multi-Shot: \"Tier selection\""] },
    { id: "no-ids-built-by-suffix", item: 44, kind: "contradiction", weight: "low", question: "May a model id be built by appending -pro, -fast or -standard to a catalog id?", decision: "Never: only the listed strings can be sent. No routed value ends in -fast, and several ids with such an ending are catalog entries in their own right.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: ["nano-banana-pro", "flux-kontext", "veo-3-fast", "wan-animate", "kling-2-1", "hailuo-pro", "hailuo-2-3", "seedance-v1", "seedance-v1-pro-fast", "seedance-1-5-pro"], parameters: [], probe: { credits: 0 }, traffic: false, unsettled: null, evidence: ["Key Concepts: \"Tier / multi-tier model\"", "Model Catalog, Nano Banana Pro", "Model Catalog, Veo 3.1 Fast", "Model Catalog, Hailuo 02 Pro", "Model Catalog, Seedance V1 Pro Fast", "Model Catalog, Seedance 1.5 Pro", "FAQ: \"When should I append -pro, -fast, or -standard to the model ID?\""] },
    { id: "look-alike-ids", item: 45, kind: "ambiguity", weight: "medium", question: "Several ids begin alike, such as seedance-v1-pro and seedance-v1-pro-fast: how is an id matched to its entry?", decision: "By exact comparison only; a common prefix means nothing.", effects: ["accepted"], status: "inferred", observed: null, answer: null, entries: ["hailuo-pro", "hailuo-2-3", "seedance-v1", "seedance-v1-pro-fast", "seedance-1-5-pro"], parameters: [], probe: { credits: 0 }, traffic: false, unsettled: null, evidence: ["Model Catalog, Hailuo 02 Pro", "Model Catalog, Seedance V1 Pro Fast", "Model Catalog, Seedance 1.5 Pro", "card of Hailuo 2.3: \"Request model values\"", "card of Seedance V1: \"Request model values\""] },
    { id: "flux-kontext-options-model", item: 46, kind: "ambiguity", weight: "medium", question: "Which index goes with which routed value in `options.model` of flux-kontext, and must it be sent?", decision: "0 is flux-kontext-pro, as in the verified example, and by position 1 is flux-kontext-max. It may be left out; a client writes it from the routed value, so the two agree.", effects: ["sent"], status: "inferred", observed: null, answer: null, entries: ["flux-kontext"], parameters: ["options"], probe: null, traffic: false, unsettled: "needs-a-result", evidence: ["card of Flux Kontext: \"Request model values\", \"if you also use options.model, keep it aligned with the routed model value\"", "Examples: \"model\", \"options\", \"options.model should stay aligned\""] },
    { id: "alias-may-be-sent", item: 47, kind: "ambiguity", weight: "high", question: "May the compatibility alias kling-2-5 still be sent as the model?", decision: "Yes, nothing refuses it, but a client should send kling-video-turbo instead and say so.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: ["kling-2-5"], parameters: [], probe: { credits: 0 }, traffic: false, unsettled: null, evidence: ["card of Kling 2.5: \"Keep it for backward compatibility\", \"Parameters follow kling-video-turbo\"", "Field Index — All Models, Kling 2.5"] },
    { id: "alias-inherits-everything", item: 48, kind: "gap", weight: "low", question: "Which fields and prices does kling-2-5 have, whose card lists none?", decision: "Those of kling-video-turbo, without exception.", effects: ["sent", "accepted", "charged"], status: "inferred", observed: null, answer: null, entries: ["kling-2-5"], parameters: [], probe: null, traffic: false, unsettled: "needs-the-bill", evidence: ["Aspect Ratio & Size Quick Reference, Kling 2.5", "card of Kling 2.5: \"Parameters follow kling-video-turbo\"", "Field Index — All Models, Kling 2.5", "Pricing Reference, Kling 2.5"] },
    {
      id: "catalog-ids-that-are-not-sent",
      item: 49,
      kind: "contradiction",
      weight: "medium",
      question: "Can every id of the catalog, whose column is called model_id, be sent as the model?",
      decision: "No: five catalog ids are never sent; their eleven routed values are sent instead. With the other 50 ids, one of them the alias, that makes 61 values.",
      effects: ["sent", "accepted"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["flux-kontext", "wan-animate", "kling-2-1", "hailuo-2-3", "seedance-v1"],
      parameters: [],
      probe: { credits: 0 },
      traffic: false,
      unsettled: null,
      evidence: ["Model Catalog: \"model_id Display name Category Credits Billing unit\"", "card of Flux Kontext: \"Request model values\", \"routed model value\"", "card of Wan Animate: \"routed model value\"", "card of Kling 2.1: \"routed model value\", \"Request model values\"", "card of Hailuo 2.3: \"routed model value\", \"Request model values\"", "card of Seedance V1: \"routed model value\", \"Request model values\""]
    },
    { id: "sending-a-base-id", item: 50, kind: "gap", weight: "medium", question: "What happens when one of the five base ids that must not be sent is sent?", decision: "It is not stated; the likely answer is the invalid_model_id error. A client refuses the id itself, before anything is sent.", effects: ["accepted", "read"], status: "inferred", observed: null, answer: null, entries: ["flux-kontext", "wan-animate", "kling-2-1", "hailuo-2-3", "seedance-v1"], parameters: [], probe: { credits: 0 }, traffic: false, unsettled: null, evidence: ["Error Reference: \"Invalid model ID\"", "card of Flux Kontext: \"routed model value\"", "card of Wan Animate: \"routed model value\"", "card of Kling 2.1: \"routed model value\"", "card of Hailuo 2.3: \"routed model value\"", "card of Seedance V1: \"routed model value\""] },
    {
      id: "card-kind-is-primary-mode",
      item: 55,
      kind: "ambiguity",
      weight: "medium",
      question: "Is an entry limited to the one mode, such as text-to-image, that its card states?",
      decision: "No, that is its primary mode: the editing and reference inputs that its field lists name are accepted as well.",
      effects: ["accepted"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["nano-banana", "nano-banana-2", "nano-banana-pro", "ideogram-character", "seedream-v4", "seedream-4-5", "seedream-5-lite", "qwen-image", "qwen-image-2", "flux-kontext", "flux-2", "gpt-image-1", "gpt-image-1-5", "grok-imagine", "veo-3-fast", "veo-3-quality", "sora-2", "sora-2-turbo", "sora-story-board", "wan-2-6", "wan-animate", "kling-video-turbo", "kling-2-5", "kling-2-1", "kling-2-6", "kling-3", "kling-3-multi-shot", "seedance-v1", "seedance-v1-pro-fast", "seedance-1-5-pro", "runway-aleph"],
      parameters: [],
      probe: null,
      traffic: false,
      unsettled: "needs-the-provider",
      evidence: ["card of Nano Banana: \"8 credits per image\"", "card of Veo 3.1 Fast: \"108 credits per video\", \"supports image-to-video\"", "card of Wan 2.6: \"140–630 credits per video\", \"Wan 2.6 text-to-video or image-to-video\"", "card of Wan Animate: \"11 / 18 / 23 credits per second\", required fields", "card of Runway Aleph: \"198 credits per video\", \"Runway Aleph video generation from an image or video reference\""]
    },
    { id: "request-value-when-the-card-is-silent", item: 56, kind: "contradiction", weight: "low", question: "What is sent as the model where a card has no \"Request model values\" line?", decision: "The catalog id itself. The one exception is wan-animate, whose note names its routed values.", effects: ["sent"], status: "inferred", observed: null, answer: null, entries: "all", parameters: [], probe: null, traffic: false, unsettled: "own-choice", evidence: ["Key Concepts: \"The literal API string you send in the request body\"", "card of Flux Kontext: \"Request model values\"", "card of Wan Animate: \"Use routed model values wan-animate-replace or wan-animate-movie\"", "card of Kling 2.1: \"Request model values\"", "card of Hailuo 2.3: \"Request model values\"", "card of Seedance V1: \"Request model values\""] },
    {
      id: "card-and-index-differ",
      item: 57,
      kind: "contradiction",
      weight: "medium",
      question: "Where the card and the field index list different fields for an entry, which list counts?",
      decision: "The card decides what is required, and what either list names is accepted: but for the tier that a caller has to state (kling-3, flux-2), and for the fields that the API sets itself and that are never sent (inputImage, generationType, runway's quality). Those have decisions of their own.",
      effects: ["accepted"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["nano-banana-2", "seedream-4-5", "seedream-5-lite", "flux-kontext", "flux-2", "gpt-image-1", "veo-3-fast", "veo-3-quality", "wan-2-2", "wan-2-6", "wan-2-6-video", "wan-animate", "kling-2-1", "kling-2-6", "kling-2-6-motion", "kling-3", "kling-3-motion", "kling-3-multi-shot", "hailuo-2-3", "seedance-v1", "seedance-v1-pro-fast", "seedance-1-5-pro", "runway"],
      parameters: [],
      probe: null,
      traffic: false,
      unsettled: "needs-the-provider",
      evidence: ["Field Index — All Models: \"Complete list of request fields per model in the current public API contract\", \"All other fields go inside the input object\", \"For families that combine root helper fields with nested input fields\""]
    },
    { id: "wan-2-6-video-source", item: 58, kind: "contradiction", weight: "high", question: "Is the source video of wan-2-6-video sent as `video_url` or as `video_urls`?", decision: "As the card says: `video_url`, one string, in input, and the same URL in root videoURLList. `video_urls`, an array that only the index lists, is never required.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: ["wan-2-6-video"], parameters: ["video_url", "video_urls", "videoURLList"], probe: { credits: 140 }, traffic: false, unsettled: null, evidence: ["Key Concepts: \"A stringified JSON array of video URLs\"", "Input Types: \"Single media URL\", \"Media URL list\"", "card of Wan 2.6 Video-to-Video: required fields", "Field Index — All Models, Wan 2.6 Video-to-Video"] },
    { id: "kling-2-1-aspect-ratio", item: 59, kind: "contradiction", weight: "high", question: "Is `aspect_ratio` a required field of kling-2-1, although the field index leaves it out?", decision: "Yes, it is required: the card says so, and the quick reference lists its values.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: ["kling-2-1"], parameters: ["aspect_ratio"], probe: { credits: 576 }, traffic: false, unsettled: null, evidence: ["Aspect Ratio & Size Quick Reference, Kling 2.1", "card of Kling 2.1: required fields", "Field Index — All Models, Kling 2.1"] },
    { id: "seedance-v1-pro-fast-aspect-ratio", item: 60, kind: "contradiction", weight: "high", question: "Is `aspect_ratio` a required field of seedance-v1-pro-fast, although the field index leaves it out?", decision: "Yes, it is required: the card says so, and the quick reference lists its values.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: ["seedance-v1-pro-fast"], parameters: ["aspect_ratio"], probe: { credits: 29 }, traffic: false, unsettled: null, evidence: ["Aspect Ratio & Size Quick Reference, Seedance V1 Pro Fast", "card of Seedance V1 Pro Fast: required fields", "Field Index — All Models, Seedance V1 Pro Fast"] },
    { id: "motion-control-resolution-and-duration", item: 61, kind: "contradiction", weight: "high", question: "Are `resolution` and `duration` required on the motion control entries, although the field index has neither?", decision: "Yes, both are required inside input; the resolution also sets the price.", effects: ["sent", "accepted", "charged"], status: "inferred", observed: null, answer: null, entries: ["kling-2-6-motion", "kling-3-motion"], parameters: ["resolution", "duration"], probe: { credits: null }, traffic: false, unsettled: null, evidence: ["card of Kling 2.6 Motion Control: required fields", "card of Kling 3 Motion Control: required fields", "Field Index — All Models, Kling 2.6 Motion Control", "Field Index — All Models, Kling 3 Motion Control", "Pricing Reference, Kling 2.6 Motion Control", "Pricing Reference, Kling 3 Motion Control"] },
    { id: "nano-banana-2-image-urls", item: 62, kind: "contradiction", weight: "medium", question: "Does nano-banana-2 take `image_urls`, which its card lists and the field index does not?", decision: "It is accepted as an optional array; `image_input` is the field to use.", effects: ["accepted"], status: "inferred", observed: null, answer: null, entries: ["nano-banana-2"], parameters: ["image_urls"], probe: null, traffic: false, unsettled: "needs-the-provider", evidence: ["card of Nano Banana 2: optional fields, \"References via image_input (up to 8 images)\"", "Field Index — All Models, Nano Banana 2"] },
    { id: "wan-2-2-negative-prompt", item: 63, kind: "contradiction", weight: "medium", question: "Does wan-2-2 take `negative_prompt`, which its card lists and the field index does not?", decision: "Yes, it is accepted as an optional input field.", effects: ["accepted"], status: "inferred", observed: null, answer: null, entries: ["wan-2-2"], parameters: ["negative_prompt"], probe: null, traffic: false, unsettled: "needs-the-provider", evidence: ["card of Wan 2.2: optional fields", "Field Index — All Models, Wan 2.2"] },
    { id: "wan-2-6-fields", item: 64, kind: "contradiction", weight: "medium", question: "Which of `negative_prompt`, `seed` and `options` does wan-2-6 take, of which card and index each list only some?", decision: "All three are accepted: the first two as optional input fields, options at the root.", effects: ["accepted"], status: "inferred", observed: null, answer: null, entries: ["wan-2-6"], parameters: ["negative_prompt", "seed", "options"], probe: null, traffic: false, unsettled: "needs-the-provider", evidence: ["card of Wan 2.6: optional fields", "Field Index — All Models, Wan 2.6"] },
    { id: "wan-animate-prompt", item: 65, kind: "contradiction", weight: "medium", question: "Does wan-animate take a `prompt`, which its card lists and the field index does not?", decision: "Yes, it is accepted as an optional input field.", effects: ["accepted"], status: "inferred", observed: null, answer: null, entries: ["wan-animate"], parameters: ["prompt"], probe: null, traffic: false, unsettled: "needs-the-provider", evidence: ["card of Wan Animate: optional fields", "Field Index — All Models, Wan Animate"] },
    {
      id: "image-url-list-in-the-index-only",
      item: 66,
      kind: "contradiction",
      weight: "medium",
      question: "Is root `imageURLList` sent on the twelve entries where only the field index lists it?",
      decision: "Yes: it is optional at the root there, and carries the same URLs as the image field of the entry.",
      effects: ["sent", "accepted"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["gpt-image-1", "wan-animate", "kling-2-1", "kling-2-6", "kling-2-6-motion", "kling-3", "kling-3-motion", "kling-3-multi-shot", "hailuo-2-3", "seedance-v1", "seedance-v1-pro-fast", "seedance-1-5-pro"],
      parameters: ["imageURLList"],
      probe: null,
      traffic: false,
      unsettled: "needs-a-result",
      evidence: ["Field Index — All Models, GPT Image 1", "Field Index — All Models, Wan Animate", "Field Index — All Models, Kling 2.1", "Field Index — All Models, Kling 2.6", "Field Index — All Models, Kling 2.6 Motion Control", "Field Index — All Models, Kling 3.0", "Field Index — All Models, Kling 3 Motion Control", "Field Index — All Models, Kling 3.0 Multi-Shot", "Field Index — All Models, Hailuo 2.3", "Field Index — All Models, Seedance V1", "Field Index — All Models, Seedance V1 Pro Fast", "Field Index — All Models, Seedance 1.5 Pro"]
    },
    {
      id: "video-url-list-in-the-index-only",
      item: 67,
      kind: "contradiction",
      weight: "medium",
      question: "Is root `videoURLList` sent on the entries where only the field index lists it?",
      decision: "Yes: it is optional at the root there, and carries the same URLs as the video field of the entry. Where the entry has no such field, as on the two kling-3 entries that build elements from it, the caller gives the list itself.",
      effects: ["sent", "accepted"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["wan-2-6-video", "wan-animate", "kling-2-6-motion", "kling-3", "kling-3-motion", "kling-3-multi-shot"],
      parameters: ["videoURLList"],
      probe: null,
      traffic: false,
      unsettled: "needs-a-result",
      evidence: ["card of Kling 2.6 Motion Control: \"Send videoURLList (stringified JSON array) at body root for input.video_urls\"", "card of Kling 3.0: \"videoURLList at body root is consumed to build kling_elements video entries\"", "card of Kling 3 Motion Control: \"Send videoURLList at body root for input.video_urls\"", "card of Kling 3.0 Multi-Shot: \"image_urls can be supplied directly in input\"", "Field Index — All Models, Wan 2.6 Video-to-Video", "Field Index — All Models, Wan Animate", "Field Index — All Models, Kling 2.6 Motion Control", "Field Index — All Models, Kling 3.0", "Field Index — All Models, Kling 3 Motion Control", "Field Index — All Models, Kling 3.0 Multi-Shot"]
    },
    {
      id: "options-in-the-index-only",
      item: 68,
      kind: "contradiction",
      weight: "medium",
      question: "Is root `options` accepted on the fifteen entries where the field index lists it but the field lists of the card do not?",
      decision: "Yes, as an optional field. It is written only where its keys are documented.",
      effects: ["sent", "accepted"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["seedream-4-5", "seedream-5-lite", "flux-2", "wan-2-6", "wan-2-6-video", "wan-animate", "kling-2-1", "kling-2-6", "kling-2-6-motion", "kling-3", "kling-3-motion", "hailuo-2-3", "seedance-v1", "seedance-v1-pro-fast", "seedance-1-5-pro"],
      parameters: ["options"],
      probe: null,
      traffic: false,
      unsettled: "needs-a-result",
      evidence: ["Field Index — All Models, Seedream 4.5", "Field Index — All Models, Seedream 5 Lite", "Field Index — All Models, Flux 2", "Field Index — All Models, Wan 2.6", "Field Index — All Models, Wan 2.6 Video-to-Video", "Field Index — All Models, Wan Animate", "Field Index — All Models, Kling 2.1", "Field Index — All Models, Kling 2.6", "Field Index — All Models, Kling 2.6 Motion Control", "Field Index — All Models, Kling 3.0", "Field Index — All Models, Kling 3 Motion Control", "Field Index — All Models, Hailuo 2.3", "Field Index — All Models, Seedance V1", "Field Index — All Models, Seedance V1 Pro Fast", "Field Index — All Models, Seedance 1.5 Pro"]
    },
    { id: "sora-2-turbo-size", item: 69, kind: "contradiction", weight: "medium", question: "Does the quality of sora-2-turbo travel in input as `size`, or as an index in `options.quality`?", decision: "As the string `Standard` or `High` in input.size only. The field index has no options on this entry, so none are written.", effects: ["sent", "charged"], status: "inferred", observed: null, answer: null, entries: ["sora-2-turbo"], parameters: ["size"], probe: null, traffic: false, unsettled: "needs-the-bill", evidence: ["card of Sora 2 Turbo: required fields, \"Standard | High (from options.quality index 0 / 1)\", \"size maps to quality tier\"", "Field Index — All Models, Sora 2 Turbo"] },
    {
      id: "index-only-root-fields",
      item: 70,
      kind: "contradiction",
      weight: "medium",
      question: "Are `inputImage`, `generationType` and the `quality` of runway sent, which only the field index lists?",
      decision: "Never: the API sets them itself, `inputImage` from the first URL of imageURLList.",
      effects: ["sent", "accepted"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["flux-kontext", "veo-3-fast", "veo-3-quality", "runway"],
      parameters: ["inputImage", "generationType", "quality"],
      probe: null,
      traffic: false,
      unsettled: "needs-a-result",
      evidence: ["Input Types: \"Single media URL\"", "card of Veo 3.1 Fast: \"generationType is auto-set by the pipeline (TEXT_2_VIDEO or REFERENCE_2_VIDEO)\"", "card of Runway Gen4 Turbo: \"Note: quality is hardcoded to 720p by the pipeline — it is not user-controllable\"", "Field Index — All Models, Flux Kontext", "Field Index — All Models, Veo 3.1 Fast", "Field Index — All Models, Veo 3.1 Quality", "Field Index — All Models, Runway Gen4 Turbo", "FAQ: \"How should I handle reference images (imageURLList)?\""]
    },
    { id: "hailuo-image-urls-is-a-string", item: 72, kind: "contradiction", weight: "high", question: "Is `image_urls` an array on hailuo and hailuo-pro, as it is elsewhere?", decision: "No, there it is one string, equal to `image_url`. On hailuo-pro `image_url` is also sent as `image_urls`, unless that is given, because the card says that the verified request has both.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: ["hailuo", "hailuo-pro"], parameters: ["image_url", "image_urls"], probe: { credits: 22 }, traffic: false, unsettled: null, evidence: ["Input Types: \"Media URL list\", \"Plural URL fields\", \"Current Cliprise compatibility exception\"", "card of Hailuo 02 Pro: \"The verified public request shape includes both image routing fields plus fixed duration\", optional fields, \"Verified public requests are most reliable when image_url\""] },
    { id: "hailuo-has-image-urls", item: 73, kind: "contradiction", weight: "medium", question: "Does hailuo take `image_urls`, which a shared note mentions but neither its card nor the field index lists?", decision: "It is accepted as an optional string, and is left out unless the caller gives it.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: ["hailuo"], parameters: ["image_urls"], probe: null, traffic: false, unsettled: "needs-a-result", evidence: ["Input Types: \"Current Cliprise compatibility exception\"", "card of Hailuo 02: required fields, optional fields", "Field Index — All Models, Hailuo 02"] },
    { id: "input-urls-encoding", item: 74, kind: "contradiction", weight: "high", question: "Is `input_urls` an array or the raw JSON string that the pipeline is said to forward into it?", decision: "What is sent in input.input_urls is an array; what is sent in root imageURLList is the same list as a JSON string.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: ["flux-2", "kling-2-6-motion"], parameters: ["input_urls", "imageURLList"], probe: { credits: 9 }, traffic: false, unsettled: null, evidence: ["Input Types: \"Media URL list\"", "card of Flux 2: \"the pipeline forwards\"", "card of Kling 2.6 Motion Control: \"the pipeline forwards\""] },
    {
      id: "media-in-two-places",
      item: 75,
      kind: "ambiguity",
      weight: "high",
      question: "Is a media field satisfied by the root helper that fills it, or does it have to be sent itself as well?",
      decision: "Both are sent, with the same URLs: the field of the entry, and root imageURLList or videoURLList wherever card or index documents that helper.",
      effects: ["sent"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["seedream-4-5", "seedream-5-lite", "flux-2", "wan-2-6-video", "wan-animate", "kling-2-1", "kling-2-6", "kling-2-6-motion", "kling-3", "kling-3-motion", "kling-3-multi-shot", "hailuo-2-3", "seedance-v1", "seedance-v1-pro-fast", "seedance-1-5-pro", "runway", "runway-aleph"],
      parameters: ["image_url", "image_urls", "input_urls", "video_url", "video_urls", "imageUrl", "referenceImage", "videoUrl", "imageURLList", "videoURLList"],
      probe: { credits: 54 },
      traffic: false,
      unsettled: null,
      evidence: ["Key Concepts: \"A stringified JSON array of video URLs\"", "card of Seedream 4.5: \"For image editing send imageURLList (stringified JSON array) at body root\"", "card of Seedream 5 Lite: \"For image editing send imageURLList (stringified JSON array) at body root\"", "card of Kling 2.6 Motion Control: required fields, \"Send imageURLList (stringified JSON array) at body root\"", "card of Kling 3 Motion Control: required fields, \"Send imageURLList (stringified JSON array) at body root for input.input_urls\"", "card of Runway Gen4 Turbo: required fields, \"imageUrl holds the reference image URL (taken from parsed imageURLList)\"", "Examples: \"imageURLList\", \"image_url\", \"keep image_url and root imageURLList pointed at the same source image\"", "FAQ: \"How should I handle reference images (imageURLList)?\""]
    },
    {
      id: "image-url-is-not-universal",
      item: 76,
      kind: "contradiction",
      weight: "medium",
      question: "The FAQ asks for `input.image_url` on every image-to-video route: is it sent where the card has another field?",
      decision: "No, the field of the card is sent: image_urls, input_urls, imageUrl or the root helper, as the entry has it.",
      effects: ["sent"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["veo-3-fast", "veo-3-quality", "sora-2", "sora-2-turbo", "sora-story-board", "wan-2-6", "kling-2-6", "kling-2-6-motion", "kling-3", "kling-3-motion", "kling-3-multi-shot", "seedance-1-5-pro", "runway", "runway-aleph", "grok-imagine-video"],
      parameters: ["image_url", "image_urls", "input_urls", "imageUrl", "imageUrls", "referenceImage"],
      probe: null,
      traffic: false,
      unsettled: "needs-a-result",
      evidence: ["card of Wan 2.6: optional fields", "card of Kling 2.6: optional fields", "card of Kling 2.6 Motion Control: required fields", "card of Kling 3.0: optional fields", "card of Kling 3 Motion Control: required fields", "card of Kling 3.0 Multi-Shot: optional fields", "card of Seedance 1.5 Pro: optional fields", "card of Runway Gen4 Turbo: required fields", "card of Grok Imagine Video: required fields", "FAQ: \"How should I handle reference images (imageURLList)?\""]
    },
    { id: "image-url-list-where-undocumented", item: 77, kind: "contradiction", weight: "medium", question: "Is root `imageURLList` needed on entries that take images but document no such helper?", decision: "No, and clients do not send it there; a request that carries it all the same is not refused.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: ["nano-banana", "nano-banana-2", "nano-banana-pro", "ideogram-character", "ideogram-reframe", "seedream-v4", "qwen-image", "qwen-image-2", "gpt-image-1-5", "grok-imagine", "recraft-remove-bg", "recraft-upscaler", "sora-2", "sora-2-turbo", "sora-story-board", "wan-2-5", "wan-2-2", "wan-2-6", "wan-speech-to-video", "kling-video-turbo", "kling-2-5", "hailuo", "hailuo-pro", "grok-imagine-video"], parameters: ["imageURLList"], probe: null, traffic: false, unsettled: "needs-a-result", evidence: ["Key Concepts: \"A stringified JSON array of image URLs\""] },
    { id: "gpt-image-1-file-url", item: 78, kind: "contradiction", weight: "medium", question: "Is `fileUrl` of gpt-image-1 a single URL or a list as a JSON string?", decision: "A JSON array encoded as a string. The caller gives a list of URLs, and the same string goes into both fileUrl and imageURLList at the root.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: ["gpt-image-1"], parameters: ["fileUrl", "imageURLList"], probe: { credits: 11 }, traffic: false, unsettled: null, evidence: ["Input Types: \"Single media URL\"", "card of GPT Image 1: \"For image editing send fileUrl (raw imageURLList string, do not parse) at body root\"", "Field Index — All Models, GPT Image 1"] },
    { id: "veo-image-urls", item: 79, kind: "ambiguity", weight: "medium", question: "Should a caller send `imageUrls` on the Veo entries, a plural name for one URL without a documented type?", decision: "No, the reference image is sent in root imageURLList only; the pipeline itself forwards its first URL as imageUrls.", effects: ["sent"], status: "inferred", observed: null, answer: null, entries: ["veo-3-fast", "veo-3-quality"], parameters: ["imageUrls", "imageURLList"], probe: null, traffic: false, unsettled: "needs-a-result", evidence: ["card of Veo 3.1 Fast: optional fields, \"generationType is auto-set by\"", "card of Veo 3.1 Quality: optional fields, \"generationType is auto-set by\""] },
    { id: "nano-banana-2-reference-field", item: 80, kind: "ambiguity", weight: "medium", question: "nano-banana-2 lists both `image_input` and `image_urls`: which one carries the references?", decision: "`image_input`, which is the field its card explains.", effects: ["sent"], status: "inferred", observed: null, answer: null, entries: ["nano-banana-2"], parameters: ["image_input", "image_urls"], probe: null, traffic: false, unsettled: "needs-a-result", evidence: ["card of Nano Banana 2: optional fields, \"References via image_input (up to 8 images)\""] },
    {
      id: "names-of-image-fields",
      item: 81,
      kind: "contradiction",
      weight: "low",
      question: "Eleven different names carry source images: does an entry take any of them but its own?",
      decision: "No, each entry takes the names on its own card and index row, and no name is translated into another. Three decisions of their own differ: hailuo takes image_urls, hailuo-pro sends its image_url in image_urls as well, and inputImage is never sent.",
      effects: ["sent", "accepted"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["nano-banana", "nano-banana-2", "nano-banana-pro", "ideogram-character", "ideogram-reframe", "seedream-v4", "seedream-4-5", "seedream-5-lite", "qwen-image", "qwen-image-2", "flux-kontext", "flux-2", "gpt-image-1", "gpt-image-1-5", "grok-imagine", "recraft-remove-bg", "recraft-upscaler", "veo-3-fast", "veo-3-quality", "sora-2", "sora-2-turbo", "sora-story-board", "wan-2-5", "wan-2-2", "wan-2-6", "wan-animate", "wan-speech-to-video", "kling-video-turbo", "kling-2-5", "kling-2-1", "kling-2-6", "kling-2-6-motion", "kling-3", "kling-3-motion", "kling-3-multi-shot", "hailuo", "hailuo-pro", "hailuo-2-3", "seedance-v1", "seedance-v1-pro-fast", "seedance-1-5-pro", "runway", "runway-aleph", "grok-imagine-video"],
      parameters: ["image", "image_url", "image_urls", "image_input", "input_urls", "reference_image_urls", "imageUrl", "imageUrls", "inputImage", "referenceImage", "fileUrl"],
      probe: null,
      traffic: false,
      unsettled: "needs-a-result",
      evidence: ["Input Types: \"Single media URL\", \"Media URL list\""]
    },
    { id: "first-url-only", item: 82, kind: "ambiguity", weight: "medium", question: "How many URLs are sent where the API uses only the first one of the list?", decision: "Exactly one, still as a list.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: ["flux-kontext", "veo-3-fast", "veo-3-quality", "runway-aleph"], parameters: ["imageURLList", "videoURLList"], probe: null, traffic: false, unsettled: "needs-a-result", evidence: ["card of Veo 3.1 Fast: \"imageURLList (stringified JSON array) provides the reference image\"", "card of Veo 3.1 Quality: \"Shares the same request shape as veo-3-fast but uses the higher-credit quality route\"", "card of Runway Aleph: \"referenceImage is populated from imageURLList (parsed, first URL)\"", "FAQ: \"How should I handle reference images (imageURLList)?\""] },
    {
      id: "maximum-number-of-references",
      item: 83,
      kind: "gap",
      weight: "medium",
      question: "How many reference media may be sent?",
      decision: "Up to 8 images in image_input of nano-banana-2 and nano-banana-pro, and up to 3 on ideogram-character; one where the API uses the first one only. No other limit is documented, and none is enforced.",
      effects: ["accepted"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["nano-banana", "nano-banana-2", "nano-banana-pro", "ideogram-character", "seedream-v4", "seedream-4-5", "seedream-5-lite", "flux-kontext", "flux-2", "gpt-image-1", "gpt-image-1-5", "grok-imagine", "veo-3-fast", "veo-3-quality", "sora-2", "sora-2-turbo", "sora-story-board", "wan-2-6", "wan-2-6-video", "wan-animate", "kling-2-1", "kling-2-6", "kling-2-6-motion", "kling-3", "kling-3-motion", "kling-3-multi-shot", "hailuo-pro", "hailuo-2-3", "seedance-v1", "seedance-v1-pro-fast", "seedance-1-5-pro", "runway", "runway-aleph", "grok-imagine-video"],
      parameters: ["image_urls", "image_input", "input_urls", "reference_image_urls", "video_urls", "imageURLList", "videoURLList"],
      probe: { credits: 22 },
      traffic: false,
      unsettled: null,
      evidence: ["card of Nano Banana 2: \"up to 8 reference images\", \"References via image_input (up to 8 images)\"", "card of Nano Banana Pro: \"up to 8 reference images\"", "card of Ideogram Character: \"up to 3 reference images\", \"reference_image_urls accepts up to 3 URLs\""]
    },
    { id: "kling-3-images-for-two-uses", item: 84, kind: "ambiguity", weight: "medium", question: "One imageURLList is said to feed both `image_urls` and `kling_elements`: which URLs go where?", decision: "It is not stated, so `image_urls` and `kling_elements` are each sent explicitly with their own URLs; root imageURLList repeats those of `image_urls`.", effects: ["sent"], status: "inferred", observed: null, answer: null, entries: ["kling-3", "kling-3-multi-shot"], parameters: ["image_urls", "kling_elements", "imageURLList"], probe: null, traffic: false, unsettled: "needs-a-result", evidence: ["Input Types: \"Arrays of objects\"", "card of Kling 3.0: \"image_urls comes from parsed imageURLList (send as stringified JSON array at root)\"", "card of Kling 3.0 Multi-Shot: \"image_urls can be supplied directly in input\""] },
    { id: "gpt-image-1-5-input-urls", item: 85, kind: "gap", weight: "low", question: "How are the editing images of gpt-image-1-5 sent, which names no root helper?", decision: "As an array in input.input_urls, and nowhere else.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: ["gpt-image-1-5"], parameters: ["input_urls"], probe: null, traffic: false, unsettled: "needs-a-result", evidence: ["Input Types: \"Media URL list\"", "card of GPT Image 1.5: optional fields", "Field Index — All Models, GPT Image 1.5"] },
    { id: "http-or-https", item: 86, kind: "contradiction", weight: "low", question: "Is http:// allowed in URLs, or only https://?", decision: "Source media may be http or https; `callBackUrl` has to be https.", effects: ["accepted"], status: "inferred", observed: null, answer: null, entries: "all", parameters: ["callBackUrl"], probe: { credits: 2 }, traffic: false, unsettled: null, evidence: ["Input Types: \"Media URL requirements\"", "Generate Endpoint: \"Stored with the task\""] },
    { id: "public-links", item: null, kind: "gap", weight: "low", question: "Which links are direct and public?", decision: "http(s) links to a host name with a dot and an alphabetic top level, or to a public dotted-decimal IPv4 address. Refused, because Cliprise could not fetch them, or nobody says that it would: local, localhost, localdomain, internal, lan and arpa as top levels, private and reserved networks, IPv6 literals, top levels in other letters than a-z (write them as xn--), user info, blanks, and marks that turn the direction of a text.", effects: ["accepted"], status: "inferred", observed: null, answer: null, entries: "all", parameters: [], probe: null, traffic: false, unsettled: "needs-the-provider", evidence: ["Input Types: \"Media URL requirements\""] },
    {
      id: "media-limits",
      item: 87,
      kind: "gap",
      weight: "medium",
      question: "Which limits of size, format, length or pixels apply to source media?",
      decision: "None is documented, and none is enforced.",
      effects: ["accepted"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["nano-banana", "nano-banana-2", "nano-banana-pro", "ideogram-character", "ideogram-reframe", "seedream-v4", "seedream-4-5", "seedream-5-lite", "qwen-image", "qwen-image-2", "flux-kontext", "flux-2", "gpt-image-1", "gpt-image-1-5", "grok-imagine", "recraft-remove-bg", "recraft-upscaler", "veo-3-fast", "veo-3-quality", "sora-2", "sora-2-turbo", "sora-story-board", "wan-2-5", "wan-2-2", "wan-2-6", "wan-2-6-video", "wan-animate", "wan-speech-to-video", "kling-video-turbo", "kling-2-5", "kling-2-1", "kling-2-6", "kling-2-6-motion", "kling-3", "kling-3-motion", "kling-3-multi-shot", "hailuo", "hailuo-pro", "hailuo-2-3", "seedance-v1", "seedance-v1-pro-fast", "seedance-1-5-pro", "runway", "runway-aleph", "grok-imagine-video", "elevenlabs-speech-to-text", "elevenlabs-audio-isolation"],
      parameters: [],
      probe: null,
      traffic: false,
      unsettled: "needs-the-provider",
      evidence: ["Input Types: \"Media URL requirements\""]
    },
    { id: "story-board-aspect-ratio", item: 88, kind: "gap", weight: "high", question: "Which values may the required `aspect_ratio` of sora-story-board have?", decision: "No list is given, so any string is accepted; 9:16 and 16:9 are likely, as on sora-2.", effects: ["accepted"], status: "inferred", observed: null, answer: null, entries: ["sora-story-board"], parameters: ["aspect_ratio"], probe: null, traffic: false, unsettled: "needs-the-provider", evidence: ["card of Sora 2: \"9:16 | 16:9\"", "card of Sora Story Board: required fields, \"250 (10 s) | 375 (15 s) | 625 (25 s)\""] },
    {
      id: "quick-reference-is-incomplete",
      item: 89,
      kind: "contradiction",
      weight: "medium",
      question: "Is the quick reference complete, which claims every model that accepts a size or aspect parameter?",
      decision: "No, it leaves out whole entries and the second parameter of others; the value lists of the cards count.",
      effects: ["accepted"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["nano-banana-2", "nano-banana-pro", "flux-2", "sora-2-turbo", "sora-story-board", "wan-2-5", "wan-2-2", "hailuo-pro", "seedance-v1", "seedance-1-5-pro", "grok-imagine-video"],
      parameters: ["aspect_ratio", "resolution", "size"],
      probe: null,
      traffic: false,
      unsettled: "needs-the-provider",
      evidence: ["Aspect Ratio & Size Quick Reference: \"Every model that accepts a size or aspect parameter\"", "Aspect Ratio & Size Quick Reference, Nano Banana 2", "Aspect Ratio & Size Quick Reference, Nano Banana Pro", "Aspect Ratio & Size Quick Reference, Flux 2", "Aspect Ratio & Size Quick Reference, Sora 2 Turbo", "Aspect Ratio & Size Quick Reference, Wan 2.5", "Aspect Ratio & Size Quick Reference, Wan 2.2", "Aspect Ratio & Size Quick Reference, Seedance V1", "Aspect Ratio & Size Quick Reference, Seedance 1.5 Pro", "Aspect Ratio & Size Quick Reference, Grok Imagine Video"]
    },
    { id: "ideogram-image-size", item: 90, kind: "contradiction", weight: "medium", question: "Which `image_size` values do ideogram-character and ideogram-reframe take, whose cards list none?", decision: "The six layout presets that the quick reference gives for them.", effects: ["accepted"], status: "inferred", observed: null, answer: null, entries: ["ideogram-character", "ideogram-reframe"], parameters: ["image_size"], probe: { credits: 22 }, traffic: false, unsettled: null, evidence: ["Aspect Ratio & Size Quick Reference: \"Every model that accepts a size or aspect parameter\"", "Aspect Ratio & Size Quick Reference, Ideogram Character", "Aspect Ratio & Size Quick Reference, Ideogram Reframe", "card of Ideogram Character: required fields", "card of Ideogram Reframe: required fields"] },
    { id: "wan-2-2-aspect-ratio", item: 92, kind: "contradiction", weight: "medium", question: "What is `aspect_ratio` for on wan-2-2, where it applies to text-to-video only but an image is required?", decision: "Nothing: it is no parameter of the client, and is accepted on the wire, where it has no value list.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: ["wan-2-2"], parameters: ["aspect_ratio"], probe: null, traffic: false, unsettled: "needs-a-result", evidence: ["card of Wan 2.2: required fields, optional fields, \"aspect_ratio applies to text-to-video path only\""] },
    { id: "kling-2-6-aspect-ratio", item: 93, kind: "contradiction", weight: "medium", question: "Is `aspect_ratio` of kling-2-6 also required for image-to-video, where it does not apply?", decision: "It is always required and sent, as the card lists it; beside `image_urls` it does no harm.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: ["kling-2-6"], parameters: ["aspect_ratio"], probe: null, traffic: false, unsettled: "needs-a-result", evidence: ["card of Kling 2.6: required fields, \"aspect_ratio applies to the text-to-video path\""] },
    { id: "grok-imagine-video-open-values", item: 94, kind: "gap", weight: "medium", question: "Which values may `mode` and `aspect_ratio` of grok-imagine-video have?", decision: "None are listed: any string is accepted and passed on.", effects: ["accepted"], status: "inferred", observed: null, answer: null, entries: ["grok-imagine-video"], parameters: ["mode", "aspect_ratio"], probe: null, traffic: false, unsettled: "needs-the-provider", evidence: ["card of Grok Imagine Video: optional fields, \"mode is an optional control parameter\""] },
    { id: "ideogram-style", item: 95, kind: "gap", weight: "high", question: "Which values may `style` have on the Ideogram entries, where it is described but not listed?", decision: "Any string; only \"FICTION\" is refused, and only on ideogram-character and ideogram-reframe.", effects: ["accepted"], status: "inferred", observed: null, answer: null, entries: ["ideogram-v3", "ideogram-character", "ideogram-reframe"], parameters: ["style"], probe: { credits: 22 }, traffic: false, unsettled: null, evidence: ["card of Ideogram V3: \"includes FICTION\"", "card of Ideogram Character: \"same families as ideogram-v3 but no FICTION\"", "card of Ideogram Reframe: \"no FICTION\""] },
    { id: "motion-control-open-values", item: 96, kind: "gap", weight: "medium", question: "Which values may `character_orientation` and `mode` have on the motion control entries?", decision: "They are called pipeline-specific and are not listed: any string is accepted.", effects: ["accepted"], status: "inferred", observed: null, answer: null, entries: ["kling-2-6-motion", "kling-3-motion"], parameters: ["character_orientation", "mode"], probe: null, traffic: false, unsettled: "needs-the-provider", evidence: ["card of Kling 2.6 Motion Control: \"character_orientationstring enum (pipeline-specific)\", \"modestring enum (pipeline-specific)\"", "card of Kling 3 Motion Control: \"character_orientationstring enum (pipeline-specific)\", \"modestring enum (pipeline-specific)\""] },
    { id: "mode-by-entry", item: 97, kind: "contradiction", weight: "medium", question: "`mode` means different things on different entries: what is it where?", decision: "On kling-3 the tier, as an index in options; on kling-3-multi-shot the tier, as \"std\" or \"pro\" in input; on motion control and grok-imagine-video a free string.", effects: ["sent", "accepted", "charged"], status: "inferred", observed: null, answer: null, entries: ["kling-2-6-motion", "kling-3", "kling-3-motion", "kling-3-multi-shot", "grok-imagine-video"], parameters: ["mode"], probe: { credits: 810 }, traffic: false, unsettled: null, evidence: ["card of Kling 2.6 Motion Control: \"modestring enum (pipeline-specific)\"", "card of Kling 3.0: \"Tier / type selection\", optional fields", "card of Kling 3 Motion Control: \"modestring enum (pipeline-specific)\"", "card of Kling 3.0 Multi-Shot: \"Tier selection\"", "card of Grok Imagine Video: optional fields"] },
    {
      id: "image-size-by-entry",
      item: 98,
      kind: "contradiction",
      weight: "medium",
      question: "`image_size` has several sets of values: is there one common list?",
      decision: "No, each entry has its own: layout names, ratios, or ratios with \"1:1 HD\". On gpt-image-1 and gpt-image-1-5 it is a key of options that takes an index.",
      effects: ["sent", "accepted"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["nano-banana", "ideogram-v3", "ideogram-character", "ideogram-reframe", "seedream-v3", "seedream-v4", "qwen-image", "qwen-image-2", "gpt-image-1", "gpt-image-1-5"],
      parameters: ["image_size"],
      probe: { credits: 12 },
      traffic: false,
      unsettled: null,
      evidence: ["card of Nano Banana: \"square | square_hd | portrait_4_3 | landscape_4_3 | portrait_16_9 | landscape_16_9\"", "card of Ideogram V3: \"square | square_hd | portrait_4_3 | landscape_4_3 | portrait_16_9 | landscape_16_9\"", "card of Seedream 3.0: \"square | square_hd | portrait_4_3 | landscape_4_3 | portrait_16_9 | landscape_16_9\"", "card of Seedream 4.0: \"1:1 | 1:1 HD | 4:3 | 2:3 | 3:2 | 9:16 | 16:9 | 21:9\"", "card of Qwen Image: \"square | square_hd | portrait_4_3 | portrait_16_9 | landscape_4_3 | landscape_16_9\"", "card of Qwen Image 2.0: \"1:1 | 3:4 | 4:3 | 9:16 | 16:9\"", "card of GPT Image 1: \"1:1 | 3:2 | 2:3 (resolved from options.image_size index 0 / 1 / 2)\"", "card of GPT Image 1.5: \"Verified public requests use lowercase quality\""]
    },
    {
      id: "quality-and-size-by-entry",
      item: 99,
      kind: "contradiction",
      weight: "medium",
      question: "`quality` and `size` change their meaning between entries: what do they take where?",
      decision: "What the card of the entry says: `size` is a ratio on gpt-image-1 and the quality on sora-2-turbo; `quality` is basic or high on Seedream, medium or high on gpt-image-1-5, and never sent on runway.",
      effects: ["sent", "accepted"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["seedream-4-5", "seedream-5-lite", "gpt-image-1", "gpt-image-1-5", "sora-2-turbo", "runway"],
      parameters: ["quality", "size"],
      probe: { credits: 12 },
      traffic: false,
      unsettled: null,
      evidence: ["card of Seedream 4.5: \"basic | high\"", "card of Seedream 5 Lite: \"basic | high\"", "card of GPT Image 1: \"1:1 | 3:2 | 2:3 (resolved from options.image_size index 0 / 1 / 2)\"", "card of GPT Image 1.5: \"medium | high\"", "card of Sora 2 Turbo: \"Standard | High (from options.quality index 0 / 1)\", \"size maps to quality tier\"", "card of Runway Gen4 Turbo: \"Note: quality is hardcoded to 720p by the pipeline — it is not user-controllable\""]
    },
    { id: "elevenlabs-style-type", item: 100, kind: "contradiction", weight: "low", question: "Is `style` of the ElevenLabs speech entries a string, as on Ideogram, or a number?", decision: "It is not stated: a string or a number is accepted and passed on unchanged.", effects: ["accepted"], status: "inferred", observed: null, answer: null, entries: ["elevenlabs-tts-turbo", "elevenlabs-tts"], parameters: ["style"], probe: null, traffic: false, unsettled: "needs-the-provider", evidence: ["card of ElevenLabs TTS Turbo: optional fields", "card of ElevenLabs TTS Multi-Language: optional fields"] },
    { id: "letter-case-of-values", item: 101, kind: "contradiction", weight: "low", question: "Values are written AUTO and Auto, 720p and 768P, Standard and std: are they compared without regard to case?", decision: "No: each value is sent literally as its own card spells it, and compared case-sensitively.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: "all", parameters: [], probe: { credits: 12 }, traffic: false, unsettled: null, evidence: ["card of Flux 2: \"AUTO | 1:1 | 4:3 | 3:4 | 3:2 | 2:3 | 16:9 | 9:16\"", "card of Veo 3.1 Fast: \"Auto | 9:16 | 16:9\"", "card of Sora 2 Turbo: \"Standard | High (from options.quality index 0 / 1)\"", "card of Wan 2.2: \"480p | 720p\"", "card of Kling 3.0 Multi-Shot: \"Tier selection\"", "card of Hailuo 02: \"512P | 768P\""] },
    { id: "seedream-v4-hd-value", item: 102, kind: "ambiguity", weight: "medium", question: "Is \"1:1 HD\", which contains a space and looks like a label, a value that is sent on seedream-v4?", decision: "Yes, literally as written.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: ["seedream-v4"], parameters: ["image_size"], probe: null, traffic: false, unsettled: "needs-a-result", evidence: ["Aspect Ratio & Size Quick Reference, Seedream 4.0", "card of Seedream 4.0: \"1:1 | 1:1 HD | 4:3 | 2:3 | 3:2 | 9:16 | 16:9 | 21:9\""] },
    { id: "fields-without-values", item: 104, kind: "gap", weight: "medium", question: "Which values may `acceleration`, `voice` and `language_code` have?", decision: "None are listed: any string is accepted, also where the field is required.", effects: ["accepted"], status: "inferred", observed: null, answer: null, entries: ["qwen-image", "wan-2-2", "elevenlabs-tts-turbo", "elevenlabs-tts", "elevenlabs-v3-dialogue", "elevenlabs-speech-to-text"], parameters: ["acceleration", "voice", "language_code"], probe: null, traffic: false, unsettled: "needs-the-provider", evidence: ["card of Qwen Image: optional fields", "card of Wan 2.2: optional fields", "card of ElevenLabs TTS Turbo: required fields", "card of ElevenLabs TTS Multi-Language: required fields", "card of ElevenLabs V3 Dialogue: required fields", "card of ElevenLabs Speech to Text: optional fields"] },
    {
      id: "index-is-zero-based-position",
      item: 105,
      kind: "ambiguity",
      weight: "high",
      question: "Is an index in `options` the zero-based position of the value in the list of the card?",
      decision: "Yes. It is never stated as a rule, but every index that can be checked agrees, the verified Seedance example included.",
      effects: ["sent"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["flux-kontext", "flux-2", "gpt-image-1", "imagen-v4", "veo-3-fast", "veo-3-quality", "sora-2-turbo", "wan-animate", "kling-3", "seedance-v1", "runway", "runway-aleph"],
      parameters: ["options"],
      probe: { credits: 44 },
      traffic: false,
      unsettled: null,
      evidence: ["Key Concepts: \"A stringified JSON object (not a nested object)\"", "Aspect Ratio & Size Quick Reference, GPT Image 1", "card of Flux Kontext: \"1:1 | 4:3 | 3:4 | 9:16 | 16:9 | 21:9\"", "card of Flux 2: \"Tier / type selection\"", "card of Imagen V4: \"Tier / type selection\"", "card of Veo 3.1 Fast: \"Auto | 9:16 | 16:9\"", "card of Sora 2 Turbo: \"Standard | High (from options.quality index 0 / 1)\"", "card of Wan Animate: \"Tier / type selection\"", "card of Kling 3.0: \"Tier / type selection\"", "card of Seedance V1: \"1:1 | 9:16 | 16:9 | 3:4 | 4:3\", \"480p | 720p | 1080p\", \"5 | 10 (integer seconds)\"", "Examples: \"options\", \"Image-to-video (Seedance V1 — multi-tier model)\""]
    },
    { id: "options-keys-undocumented", item: 106, kind: "gap", weight: "medium", question: "What goes into `options` on the seven entries where the index lists it but nothing documents its keys?", decision: "Nothing: it is not written there.", effects: ["sent"], status: "inferred", observed: null, answer: null, entries: ["seedream-4-5", "seedream-5-lite", "wan-2-6-video", "kling-2-1", "hailuo-2-3", "seedance-v1-pro-fast", "seedance-1-5-pro"], parameters: ["options"], probe: null, traffic: false, unsettled: "needs-a-result", evidence: ["Field Index — All Models, Seedream 4.5", "Field Index — All Models, Seedream 5 Lite", "Field Index — All Models, Wan 2.6 Video-to-Video", "Field Index — All Models, Kling 2.1", "Field Index — All Models, Hailuo 2.3", "Field Index — All Models, Seedance V1 Pro Fast", "Field Index — All Models, Seedance 1.5 Pro", "FAQ: \"What is the options field and how do I send it?\""] },
    {
      id: "runway-options",
      item: 107,
      kind: "ambiguity",
      weight: "medium",
      question: "Do runway, runway-aleph and wan-2-6 take plain values, or values in `options`, and are those an index?",
      decision: "runway and runway-aleph get the plain values at the root and again in options, where aspectRatio and duration are zero-based indices and seed is the number itself. runway's watermark goes into options only, as its note says. wan-2-6 gets resolution and duration in input only.",
      effects: ["sent"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["wan-2-6", "runway", "runway-aleph"],
      parameters: ["aspectRatio", "duration", "seed", "resolution", "watermark"],
      probe: null,
      traffic: false,
      unsettled: "needs-a-result",
      evidence: ["Aspect Ratio & Size Quick Reference, Runway Gen4 Turbo", "Aspect Ratio & Size Quick Reference, Runway Aleph", "card of Wan 2.6: \"resolution and duration can also be passed via options.resolution / options.duration\"", "card of Runway Gen4 Turbo: required fields, \"aspectRatio and duration come from options.aspectRatio / options.duration\"", "card of Runway Aleph: optional fields, \"seed and aspectRatio come from options.seed / options.aspectRatio\""]
    },
    {
      id: "root-fields-carried-by-options",
      item: 108,
      kind: "ambiguity",
      weight: "medium",
      question: "flux-kontext and Veo list fields at the root that are said to travel \"via options\": where are they sent?",
      decision: "In options only: on flux-kontext aspectRatio and outputFormat as indices, as in the verified example, while its two flags stay at the root; on Veo aspectRatio as an index, and seeds, watermark and enableTranslation as plain values.",
      effects: ["sent"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["flux-kontext", "veo-3-fast", "veo-3-quality"],
      parameters: ["aspectRatio", "outputFormat", "seeds", "watermark", "enableTranslation"],
      probe: null,
      traffic: false,
      unsettled: "needs-a-result",
      evidence: ["Aspect Ratio & Size Quick Reference, Flux Kontext", "Aspect Ratio & Size Quick Reference, Veo 3.1 Fast", "Aspect Ratio & Size Quick Reference, Veo 3.1 Quality", "card of Flux Kontext: optional fields, \"1:1 | 4:3 | 3:4 | 9:16 | 16:9 | 21:9\"", "card of Veo 3.1 Fast: \"Tier / type selection\", optional fields, \"Auto | 9:16 | 16:9\"", "card of Veo 3.1 Quality: \"Tier / type selection\"", "Examples: \"options\""]
    },
    { id: "gpt-image-1-size", item: 109, kind: "contradiction", weight: "high", question: "`size` of gpt-image-1 is a required root field, yet \"resolved from\" an index in `options`: which is sent?", decision: "Both, agreeing: the ratio as a string in root size, and its zero-based index in options.image_size.", effects: ["sent"], status: "inferred", observed: null, answer: null, entries: ["gpt-image-1"], parameters: ["size", "options"], probe: { credits: 11 }, traffic: false, unsettled: null, evidence: ["Aspect Ratio & Size Quick Reference, GPT Image 1", "card of GPT Image 1: required fields, optional fields, \"1:1 | 3:2 | 2:3 (resolved from options.image_size index 0 / 1 / 2)\""] },
    { id: "imagen-v4-negative-prompt", item: 110, kind: "contradiction", weight: "medium", question: "Is `negative_prompt` of imagen-v4 an input field, or the options key `negative-prompt`?", decision: "The options key with the hyphen, and nowhere else: the note on the card is the more specific statement.", effects: ["sent"], status: "inferred", observed: null, answer: null, entries: ["imagen-v4"], parameters: ["negative_prompt"], probe: null, traffic: false, unsettled: "needs-a-result", evidence: ["card of Imagen V4: optional fields, \"negative_prompt is passed as options.negative-prompt\"", "Field Index — All Models, Imagen V4"] },
    { id: "sound-type-and-place", item: 111, kind: "contradiction", weight: "medium", question: "Is `sound` a boolean or a string, and does it go into `options` or into input?", decision: "A boolean. On kling-2-6 and kling-3 it is sent in options and, alike, in input; on kling-3-multi-shot in input only.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: ["kling-2-6", "kling-3", "kling-3-multi-shot"], parameters: ["sound"], probe: { credits: 396 }, traffic: false, unsettled: null, evidence: ["Input Types: \"Booleans\"", "card of Kling 2.6: optional fields, \"sound (bool/string via options.sound) enables an audio track and raises the credit cost\"", "card of Kling 3.0: optional fields, \"sound (bool) enables audio track via options.sound\"", "card of Kling 3.0 Multi-Shot: \"The verified public route sends mode and sound inside input, not in options\""] },
    { id: "no-options-on-multi-shot", item: 112, kind: "contradiction", weight: "medium", question: "Does kling-3-multi-shot use `options`, as the body table says of the Kling 3 family?", decision: "No, it sends none: its card puts mode and sound in input, and its index row has no options.", effects: ["sent"], status: "inferred", observed: null, answer: null, entries: ["kling-3-multi-shot"], parameters: ["options"], probe: null, traffic: false, unsettled: "needs-a-result", evidence: ["Generate Endpoint: \"Tier and advanced settings\"", "card of Kling 3.0 Multi-Shot: \"The verified public route sends mode and sound inside input, not in options\"", "Field Index — All Models, Kling 3.0 Multi-Shot"] },
    { id: "kling-3-mode-and-shots", item: 113, kind: "ambiguity", weight: "medium", question: "Where do `mode` and `multi_prompt` of kling-3 go, which the card lists as fields and also maps to `options`?", decision: "`mode` is sent as the tier index in options.mode only. Storyboards belong to kling-3-multi-shot; on kling-3 the one documented place of shots is options.shots. input.multi_prompt is accepted, as the field lists name it, and never written.", effects: ["sent", "charged"], status: "inferred", observed: null, answer: null, entries: ["kling-3"], parameters: ["mode", "multi_prompt"], probe: null, traffic: false, unsettled: "needs-the-bill", evidence: ["card of Kling 3.0: \"Tier / type selection\", optional fields, \"multi_prompt maps to options.shots (multi-shot script array)\"", "Field Index — All Models, Kling 3.0"] },
    { id: "motion-control-options", item: 114, kind: "ambiguity", weight: "medium", question: "Do `character_orientation` and `mode` of the motion control entries go into input or into `options`?", decision: "Into options, on both entries: one card says so, and the other has the same field structure.", effects: ["sent"], status: "inferred", observed: null, answer: null, entries: ["kling-2-6-motion", "kling-3-motion"], parameters: ["character_orientation", "mode"], probe: null, traffic: false, unsettled: "needs-a-result", evidence: ["card of Kling 2.6 Motion Control: \"Send imageURLList (stringified JSON array) at body root\"", "card of Kling 3 Motion Control: \"Send imageURLList (stringified JSON array) at body root\"", "Field Index — All Models, Kling 2.6 Motion Control", "Field Index — All Models, Kling 3 Motion Control"] },
    {
      id: "options-and-fields-disagree",
      item: 115,
      kind: "ambiguity",
      weight: "medium",
      question: "What wins when `options` and a plain field or the routed model value disagree?",
      decision: "It is not stated in general, so a client never sends values that disagree, and refuses a request that would.",
      effects: ["sent", "accepted", "charged"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["flux-kontext", "gpt-image-1", "gpt-image-1-5", "imagen-v4", "veo-3-fast", "veo-3-quality", "sora-2-turbo", "wan-2-6", "wan-animate", "kling-2-6", "kling-2-6-motion", "kling-3", "kling-3-motion", "seedance-v1", "runway", "runway-aleph"],
      parameters: ["options"],
      probe: null,
      traffic: false,
      unsettled: "needs-the-bill",
      evidence: ["card of Flux Kontext: \"if you also use options.model, keep it aligned with the routed model value\"", "card of Seedance V1: \"Legacy options values may still be present for compatibility\"", "Pricing Reference: \"Credits deducted per successful task\"", "Examples: \"options.model should stay aligned\""]
    },
    {
      id: "option-key-spelling",
      item: 116,
      kind: "contradiction",
      weight: "low",
      question: "Keys in `options` are written in camel, snake and kebab case: is there one spelling?",
      decision: "No, each key is sent literally as documented: aspectRatio, fast_ultra, negative-prompt.",
      effects: ["sent"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["flux-kontext", "gpt-image-1", "gpt-image-1-5", "imagen-v4", "veo-3-fast", "veo-3-quality", "wan-animate", "kling-2-6-motion", "kling-3-motion", "seedance-v1", "runway", "runway-aleph"],
      parameters: ["options"],
      probe: null,
      traffic: false,
      unsettled: "needs-a-result",
      evidence: ["card of GPT Image 1: \"1:1 | 3:2 | 2:3 (resolved from options.image_size index 0 / 1 / 2)\"", "card of GPT Image 1.5: \"Verified public requests use lowercase quality\"", "card of Imagen V4: \"Tier / type selection\", \"negative_prompt is passed as options.negative-prompt\"", "card of Veo 3.1 Fast: \"Tier / type selection\"", "card of Veo 3.1 Quality: \"Tier / type selection\"", "card of Wan Animate: \"Tier / type selection\"", "card of Kling 2.6 Motion Control: \"character_orientation and mode are passed via options\"", "card of Runway Gen4 Turbo: \"aspectRatio and duration come from options.aspectRatio / options.duration\"", "card of Runway Aleph: \"seed and aspectRatio come from options.seed / options.aspectRatio\"", "Examples: \"options\""]
    },
    { id: "gpt-image-1-5-image-size-index", item: 118, kind: "ambiguity", weight: "low", question: "Which list does `options.image_size` of gpt-image-1-5 count in, shown only with the index 0?", decision: "The five ratios of its own card, in their order. Clients do not write it; an index sent by hand is read that way.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: ["gpt-image-1-5"], parameters: ["image_size"], probe: null, traffic: false, unsettled: "needs-a-result", evidence: ["card of GPT Image 1.5: \"1:1 | 16:9 | 9:16 | 4:3 | 3:4\", \"Verified public requests use lowercase quality\""] },
    { id: "seedream-v4-max-images", item: 119, kind: "gap", weight: "medium", question: "May `max_images` be sent on seedream-v4, where only a note mentions it \"on applicable routes\"?", decision: "Yes, as an optional integer from 1 to 6 in input. It is never filled in by itself.", effects: ["accepted", "charged"], status: "inferred", observed: null, answer: null, entries: ["seedream-v4"], parameters: ["max_images"], probe: { credits: 63 }, traffic: false, unsettled: null, evidence: ["card of Seedream 4.0: optional fields, \"max_images 1–6 available on applicable routes\"", "Field Index — All Models, Seedream 4.0"] },
    { id: "ideogram-v3-number-of-images", item: 120, kind: "gap", weight: "medium", question: "How is the number of images set on ideogram-v3, which promises up to 10 per request?", decision: "It cannot be set: no field for it is documented.", effects: ["sent"], status: "inferred", observed: null, answer: null, entries: ["ideogram-v3"], parameters: [], probe: null, traffic: false, unsettled: "needs-a-result", evidence: ["card of Ideogram V3: \"Up to 10 images per request\", optional fields", "Field Index — All Models, Ideogram V3"] },
    { id: "google-search-on-nano-banana-pro", item: 121, kind: "contradiction", weight: "medium", question: "Does nano-banana-pro take `google_search`, as a note on another card suggests?", decision: "No: neither its card nor its index row has the field; only nano-banana-2 takes it.", effects: ["accepted"], status: "inferred", observed: null, answer: null, entries: ["nano-banana-2", "nano-banana-pro"], parameters: ["google_search"], probe: { credits: 33 }, traffic: false, unsettled: null, evidence: ["card of Nano Banana: \"Use nano-banana-2 or nano-banana-pro for colon-ratio aspect control (e.g. 16:9)\"", "card of Nano Banana 2: optional fields", "card of Nano Banana Pro: optional fields", "Field Index — All Models, Nano Banana 2", "Field Index — All Models, Nano Banana Pro"] },
    {
      id: "hardcoded-fields",
      item: 122,
      kind: "contradiction",
      weight: "medium",
      question: "The index lists `generationType` and the `quality` of runway as request keys, yet the API sets them itself: are they sent?",
      decision: "Never: one card says not to send the first, and the other that the second is not user-controllable. A client offers neither.",
      effects: ["sent", "accepted"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["veo-3-fast", "veo-3-quality", "runway"],
      parameters: ["generationType", "quality"],
      probe: null,
      traffic: false,
      unsettled: "needs-a-result",
      evidence: ["card of Veo 3.1 Fast: \"generationType is auto-set by the pipeline (TEXT_2_VIDEO or REFERENCE_2_VIDEO)\"", "card of Veo 3.1 Quality: \"Shares the same request shape as veo-3-fast but uses the higher-credit quality route\"", "card of Runway Gen4 Turbo: \"Note: quality is hardcoded to 720p by the pipeline — it is not user-controllable\"", "Field Index — All Models: \"Fields shown here are the request keys currently used by the public API routing\"", "Field Index — All Models, Veo 3.1 Fast", "Field Index — All Models, Veo 3.1 Quality", "Field Index — All Models, Runway Gen4 Turbo"]
    },
    { id: "watermark-spelling", item: 123, kind: "contradiction", weight: "medium", question: "Is the watermark flag of runway-aleph spelled `watermark`, as elsewhere, or `waterMark`?", decision: "`waterMark`, with a capital M, a boolean at the root. Whether options takes it too is not documented, so it is not written there.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: ["runway-aleph"], parameters: ["waterMark"], probe: null, traffic: false, unsettled: "needs-a-result", evidence: ["card of Veo 3.1 Fast: \"Tier / type selection\"", "card of Runway Gen4 Turbo: \"watermark is a bool via options.watermark\"", "card of Runway Aleph: optional fields, \"Note: waterMark uses capital M (pipeline inconsistency vs other models)\"", "Field Index — All Models, Runway Aleph"] },
    {
      id: "fields-missing-from-the-type-table",
      item: 124,
      kind: "gap",
      weight: "medium",
      question: "Of which type are the fields that the shared type table leaves out?",
      decision: "google_search, enable_prompt_expansion, watermark and waterMark are booleans, and size is a string. The others get only the type that their own description suggests.",
      effects: ["accepted"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["nano-banana-2", "ideogram-v3", "ideogram-character", "ideogram-reframe", "seedream-v4", "qwen-image", "flux-kontext", "gpt-image-1", "veo-3-fast", "veo-3-quality", "sora-2-turbo", "wan-2-2", "runway", "runway-aleph", "elevenlabs-tts-turbo", "elevenlabs-tts", "elevenlabs-sound-effect"],
      parameters: ["acceleration", "duration_seconds", "enable_prompt_expansion", "generationType", "google_search", "imageUrls", "max_images", "size", "style", "watermark", "waterMark"],
      probe: { credits: 16 },
      traffic: false,
      unsettled: null,
      evidence: ["Input Types", "card of Nano Banana 2: optional fields", "card of Ideogram V3: optional fields", "card of Seedream 4.0: \"max_images 1–6 available on applicable routes\"", "card of Qwen Image: optional fields", "card of GPT Image 1: \"1:1 | 3:2 | 2:3 (resolved from options.image_size index 0 / 1 / 2)\"", "card of Veo 3.1 Fast: \"Tier / type selection\"", "card of Wan 2.2: optional fields", "card of Runway Gen4 Turbo: \"watermark is a bool via options.watermark\"", "card of ElevenLabs Sound Effect: optional fields"]
    },
    {
      id: "integer-or-number",
      item: 125,
      kind: "gap",
      weight: "medium",
      question: "Which of the fields typed \"integer or number\" are integers?",
      decision: "Seeds, frame counts, frames per second and inference steps are integers; the others are any number.",
      effects: ["accepted"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["ideogram-v3", "ideogram-character", "ideogram-reframe", "seedream-v3", "seedream-v4", "qwen-image", "qwen-image-2", "imagen-v4", "veo-3-fast", "veo-3-quality", "wan-2-5", "wan-2-2", "wan-2-6", "wan-speech-to-video", "kling-video-turbo", "kling-2-5", "kling-2-1", "seedance-v1", "runway-aleph", "elevenlabs-tts-turbo", "elevenlabs-tts", "elevenlabs-v3-dialogue", "elevenlabs-sound-effect"],
      parameters: ["seed", "seeds", "num_frames", "frames_per_second", "num_inference_steps", "cfg_scale", "guidance_scale", "similarity_boost", "stability", "speed", "prompt_influence", "shift"],
      probe: { credits: 7 },
      traffic: false,
      unsettled: null,
      evidence: ["Input Types: \"Integers or numbers\""]
    },
    {
      id: "ranges-and-defaults",
      item: 126,
      kind: "gap",
      weight: "medium",
      question: "What ranges and defaults do the numeric and boolean fields have?",
      decision: "None is documented for any of these, so no range is enforced and no default is filled in.",
      effects: ["sent", "accepted"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["nano-banana-2", "seedream-v3", "qwen-image", "flux-kontext", "gpt-image-1", "veo-3-fast", "veo-3-quality", "sora-2", "sora-2-turbo", "wan-2-2", "wan-speech-to-video", "kling-video-turbo", "kling-2-5", "kling-2-1", "kling-2-6", "kling-3", "kling-3-multi-shot", "hailuo", "hailuo-pro", "seedance-v1", "seedance-1-5-pro", "runway", "runway-aleph", "elevenlabs-tts-turbo", "elevenlabs-tts", "elevenlabs-v3-dialogue", "elevenlabs-speech-to-text", "elevenlabs-sound-effect"],
      parameters: ["cfg_scale", "guidance_scale", "similarity_boost", "stability", "speed", "prompt_influence", "shift", "num_frames", "frames_per_second", "num_inference_steps", "sound", "camera_fixed", "enable_safety_checker", "tag_audio_events", "remove_watermark", "loop", "prompt_optimizer", "generate_audio", "fixed_lens", "multi_shots", "enableTranslation", "isEnhance", "google_search", "enable_prompt_expansion", "watermark", "waterMark"],
      probe: null,
      traffic: false,
      unsettled: "needs-a-result",
      evidence: ["Input Types: \"Booleans\", \"Integers or numbers\""]
    },
    { id: "seed-range", item: 127, kind: "gap", weight: "medium", question: "Which range may a seed have?", decision: "10000 to 999999 on qwen-image-2; no other entry documents a range, and none is enforced there.", effects: ["accepted"], status: "inferred", observed: null, answer: null, entries: ["ideogram-v3", "ideogram-character", "ideogram-reframe", "seedream-v3", "seedream-v4", "qwen-image", "qwen-image-2", "imagen-v4", "veo-3-fast", "veo-3-quality", "wan-2-5", "wan-2-2", "wan-2-6", "wan-speech-to-video", "seedance-v1", "runway-aleph"], parameters: ["seed", "seeds"], probe: { credits: 12 }, traffic: false, unsettled: null, evidence: ["card of Qwen Image 2.0: \"seed range: 10 000–999 999\""] },
    { id: "qwen-image-2-required-fields", item: 128, kind: "ambiguity", weight: "low", question: "Are `seed` and `output_format` really required on qwen-image-2, where they are optional on other entries?", decision: "Yes, as the card lists them; the verified quick start sends both.", effects: ["accepted"], status: "inferred", observed: null, answer: null, entries: ["qwen-image-2"], parameters: ["seed", "output_format"], probe: { credits: 12 }, traffic: false, unsettled: null, evidence: ["Quick Start: \"output_format\", \"seed\"", "card of Qwen Image 2.0: required fields"] },
    { id: "veo-seeds", item: 129, kind: "contradiction", weight: "low", question: "Is the seed of the Veo entries called `seed`, as elsewhere, or `seeds`?", decision: "`seeds`, literally, although it is a single integer.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: ["veo-3-fast", "veo-3-quality"], parameters: ["seeds"], probe: null, traffic: false, unsettled: "needs-a-result", evidence: ["card of Veo 3.1 Fast: \"Tier / type selection\", optional fields", "card of Veo 3.1 Quality: \"Tier / type selection\", optional fields"] },
    { id: "prompt-length", item: 130, kind: "gap", weight: "medium", question: "How long may a prompt be?", decision: "Up to 1000 characters on z-image. No other limit is documented or enforced; the 5000 characters of ElevenLabs are a billing block.", effects: ["accepted"], status: "inferred", observed: null, answer: null, entries: ["z-image", "elevenlabs-tts-turbo", "elevenlabs-tts", "elevenlabs-v3-dialogue"], parameters: ["prompt", "text", "dialogue"], probe: { credits: 2 }, traffic: false, unsettled: null, evidence: ["card of Z Image: \"Up to 1 000-character prompt\"", "card of ElevenLabs TTS Turbo: \"Billed per 5 000-character block regardless of actual output length\"", "card of ElevenLabs TTS Multi-Language: \"Billed per 5 000-character block\""] },
    {
      id: "shapes-of-object-lists",
      item: 131,
      kind: "gap",
      weight: "high",
      question: "What do the objects in `shots`, `dialogue`, `multi_prompt` and `kling_elements` look like?",
      decision: "Their shapes are not fully documented: an array of objects is accepted and passed on unchanged.",
      effects: ["sent", "accepted"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["sora-story-board", "kling-3", "kling-3-multi-shot", "elevenlabs-v3-dialogue"],
      parameters: ["shots", "multi_prompt", "dialogue", "kling_elements"],
      probe: null,
      traffic: false,
      unsettled: "needs-the-provider",
      evidence: ["Input Types: \"Arrays of objects\"", "card of Sora Story Board: \"shots holds the multi-prompt storyboard payload\"", "card of Kling 3.0: \"multi_prompt maps to options.shots (multi-shot script array)\"", "card of Kling 3.0 Multi-Shot: \"multi_prompt should be an array of shot objects such as {prompt, duration}\"", "card of ElevenLabs V3 Dialogue: \"dialogue holds the structured multi-speaker script payload\""]
    },
    { id: "multi-shots-value", item: 132, kind: "ambiguity", weight: "medium", question: "Which value is sent in `multi_shots`, required on kling-3-multi-shot without a value being named?", decision: "The boolean `true`, since the entry exists for several shots. The caller states it, and `false` is not refused, because nothing refuses it.", effects: ["sent"], status: "inferred", observed: null, answer: null, entries: ["kling-3-multi-shot"], parameters: ["multi_shots"], probe: null, traffic: false, unsettled: "needs-a-result", evidence: ["Input Types: \"Booleans\"", "card of Kling 3.0 Multi-Shot: required fields"] },
    {
      id: "prompt-is-not-universal",
      item: 133,
      kind: "ambiguity",
      weight: "low",
      question: "Is a `prompt` required on every entry?",
      decision: "No, only where the card requires it: several entries have none, and on wan-animate and wan-speech-to-video it is optional.",
      effects: ["accepted"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["recraft-remove-bg", "recraft-upscaler", "sora-story-board", "wan-animate", "wan-speech-to-video", "kling-3-multi-shot", "elevenlabs-tts-turbo", "elevenlabs-tts", "elevenlabs-v3-dialogue", "elevenlabs-speech-to-text", "elevenlabs-audio-isolation", "elevenlabs-sound-effect"],
      parameters: ["prompt"],
      probe: null,
      traffic: false,
      unsettled: "needs-the-provider",
      evidence: ["card of Recraft Remove Background: required fields", "card of Recraft Upscaler: required fields", "card of Sora Story Board: required fields", "card of Wan Animate: optional fields", "card of Wan Speech to Video: optional fields", "card of Kling 3.0 Multi-Shot: required fields", "card of ElevenLabs TTS Turbo: required fields", "card of ElevenLabs TTS Multi-Language: required fields", "card of ElevenLabs V3 Dialogue: required fields", "card of ElevenLabs Speech to Text: required fields", "card of ElevenLabs Audio Isolation: required fields", "card of ElevenLabs Sound Effect: required fields"]
    },
    { id: "runway-aleph-reference", item: 134, kind: "ambiguity", weight: "medium", question: "Does runway-aleph need a reference, when only the prompt is required but it works from an image or video?", decision: "Only the prompt is required, as the card says; a client may warn when neither reference is given.", effects: ["accepted"], status: "inferred", observed: null, answer: null, entries: ["runway-aleph"], parameters: ["prompt", "imageURLList", "videoURLList", "referenceImage", "videoUrl"], probe: null, traffic: false, unsettled: "needs-the-provider", evidence: ["card of Runway Aleph: \"Runway Aleph video generation from an image or video reference\", required fields, optional fields"] },
    { id: "speech-to-video-optional-fields", item: 135, kind: "ambiguity", weight: "low", question: "Does wan-speech-to-video need an image, and what do missing frame counts mean for the per-second price?", decision: "All of these fields are optional, as the card lists them. Without a default for them the length, and so the cost, is unknown before the run.", effects: ["accepted", "charged"], status: "inferred", observed: null, answer: null, entries: ["wan-speech-to-video"], parameters: ["image_url", "num_frames", "frames_per_second"], probe: null, traffic: false, unsettled: "needs-the-bill", evidence: ["card of Wan Speech to Video: optional fields, \"num_frames and frames_per_second control output length and frame rate\""] },
    { id: "ideogram-reframe-fields", item: 136, kind: "contradiction", weight: "low", question: "Are a prompt and `negative_prompt` right for ideogram-reframe, which only extends an image?", decision: "As its card says: the prompt is required, and `negative_prompt` is refused, although the entries beside it take it.", effects: ["accepted"], status: "inferred", observed: null, answer: null, entries: ["ideogram-reframe"], parameters: ["prompt", "negative_prompt"], probe: { credits: 7 }, traffic: false, unsettled: null, evidence: ["card of Ideogram Reframe: \"No negative_prompt accepted\", required fields, \"Note: negative_prompt is not accepted by this route\""] },
    { id: "fields-with-one-value", item: 137, kind: "ambiguity", weight: "low", question: "Must a required field be sent that has a single allowed value?", decision: "Yes, it is required like any other; the client may fill it in for the caller.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: ["hailuo-pro", "hailuo-2-3"], parameters: ["duration", "resolution"], probe: { credits: 54 }, traffic: false, unsettled: null, evidence: ["card of Hailuo 02 Pro: required fields, \"768P\", \"duration6\"", "card of Hailuo 2.3: required fields, \"duration6\""] },
    { id: "flags-without-meaning", item: 138, kind: "gap", weight: "low", question: "What do flags such as `loop`, `fixed_lens` or `isEnhance` mean, and what are their defaults?", decision: "Neither is documented: they are accepted as booleans, passed on when given, and never filled in.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: ["seedream-v3", "flux-kontext", "gpt-image-1", "veo-3-fast", "veo-3-quality", "sora-2", "sora-2-turbo", "wan-speech-to-video", "seedance-v1", "seedance-1-5-pro", "elevenlabs-speech-to-text", "elevenlabs-sound-effect"], parameters: ["isEnhance", "enableTranslation", "remove_watermark", "camera_fixed", "fixed_lens", "loop", "tag_audio_events", "enable_safety_checker"], probe: null, traffic: false, unsettled: "needs-a-result", evidence: ["Input Types: \"Booleans\"", "card of Seedance 1.5 Pro: optional fields, \"fixed_lens and generate_audio are optional route flags\""] },
    { id: "hailuo-2-3-image-url-list", item: 139, kind: "ambiguity", weight: "low", question: "Is root `imageURLList` sent on hailuo-2-3, where only a note and the index mention it?", decision: "Always, with the URL of `image_url`, because the entry works from an image only.", effects: ["sent"], status: "inferred", observed: null, answer: null, entries: ["hailuo-2-3"], parameters: ["image_url", "imageURLList"], probe: null, traffic: false, unsettled: "needs-a-result", evidence: ["card of Hailuo 2.3: required fields, \"For image-to-video keep imageURLList at root aligned with input.image_url\"", "Field Index — All Models, Hailuo 2.3"] },
    { id: "callback-url-required", item: 140, kind: "ambiguity", weight: "high", question: "Is `callBackUrl` required on every request?", decision: "Yes, an HTTPS URL is always sent: the body table requires it on live requests, and no test mode is documented.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: "all", parameters: ["callBackUrl"], probe: { credits: 2 }, traffic: false, unsettled: null, evidence: ["How It Works: \"POST to /app/cliprise/generate\"", "Generate Endpoint: \"Stored with the task\""] },
    { id: "callback-payload", item: 141, kind: "gap", weight: "high", question: "What does a callback carry, and how can it be verified?", decision: "Neither is documented. A callback is read as a hint to poll the status, never as a result.", effects: ["read"], status: "inferred", observed: null, answer: null, entries: "all", parameters: [], probe: null, traffic: false, unsettled: "needs-a-callback", evidence: ["Key Concepts: \"An HTTPS URL stored with the task\"", "Callback & Polling: \"Do not rely on callbacks alone\", \"Recommended callback handler\", \"Production tip\"", "FAQ: \"How should I build my callback endpoint?\""] },
    { id: "callback-count", item: 142, kind: "contradiction", weight: "low", question: "How often is a callback delivered for one task?", decision: "Zero times, once or many times: delivery is not guaranteed, and repetitions are expected.", effects: ["read"], status: "inferred", observed: null, answer: null, entries: "all", parameters: [], probe: null, traffic: false, unsettled: "needs-a-callback", evidence: ["Key Concepts: \"An HTTPS URL stored with the task\"", "Callback & Polling: \"Do not rely on callbacks alone\", \"Recommended callback handler\""] },
    { id: "reply-array-or-object", item: 143, kind: "ambiguity", weight: "medium", question: "Is a reply to generate a JSON array or a bare object?", decision: "Either is read, for success and for application errors alike.", effects: ["read"], status: "inferred", observed: null, answer: null, entries: "all", parameters: [], probe: null, traffic: true, unsettled: null, evidence: ["Quick Start: \"Success response\"", "How It Works: \"Parse defensively\"", "Generate Endpoint: \"Success response\", \"Parse defensively\", \"Application-level error (still HTTP 200)\""] },
    { id: "insufficient-credits-reply", item: 144, kind: "contradiction", weight: "high", question: "What does the reply for insufficient credits look like, which the document gives in two shapes?", decision: "HTTP 200 with the word insufficient_credits somewhere in the body, perhaps with action_url. The word is looked for anywhere, and code is not relied on.", effects: ["read"], status: "inferred", observed: null, answer: null, entries: "all", parameters: [], probe: null, traffic: true, unsettled: null, evidence: ["Error Reference: \"Insufficient credits\"", "FAQ: \"Why does my request return HTTP 200 but code 400 in the body?\""] },
    {
      id: "what-counts-as-accepted",
      item: 145,
      kind: "contradiction",
      weight: "medium",
      question: "When is a generate request accepted, given that errors come with HTTP 200 as well as HTTP 400?",
      decision: "HTTP 200, code 200 and a taskId together are an acceptance for sure. A taskId beside a code from 200 to 299 counts as accepted under any HTTP status, and under HTTP 200, 201 and 202 with another code or without one: a paid task must not be lost to a code that nobody documented. What is read may stand at any depth of the body, as in `data`, and the nearest to the top counts; a taskId also in JSON in a string, in a list or alone in an object. What the request itself has is no evidence. HTTP 400 with a JSON body is a refusal, whatever its word, unless a taskId stands in it; a refusal with a taskId, and anything else, proves nothing, and a client hands the taskId out with the unknown outcome.",
      effects: ["read"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: "all",
      parameters: [],
      probe: null,
      traffic: true,
      unsettled: null,
      evidence: ["How It Works: \"POST to /app/cliprise/generate\"", "Generate Endpoint: \"Success response\"", "Error Reference: \"Missing or invalid API key\", \"Invalid model ID\", \"HTTP 200 ≠ success\""]
    },
    { id: "wrong-value-reply", item: 146, kind: "gap", weight: "medium", question: "How does the API answer a value that is not in its list or has a wrong type, and does that cost credits?", decision: "A wrong enum value like a missing field, HTTP 200 with code 400; a wrong type probably so, too, and codes from 401 to 499 are read alike. Whether it costs credits is open. Values and types are therefore checked before sending.", effects: ["accepted", "charged", "read"], status: "inferred", observed: null, answer: null, entries: "all", parameters: [], probe: { credits: 2 }, traffic: false, unsettled: null, evidence: ["Input Types: \"JSON types matter\"", "Error Reference: \"Missing required field\"", "FAQ: \"Why does my request return HTTP 200 but code 400 in the body?\", \"Are credits charged for failed tasks?\""] },
    { id: "missing-field-is-not-named", item: 147, kind: "gap", weight: "medium", question: "Which field does the error \"This field is required\" mean?", decision: "The reply does not say, so the client checks required fields before sending and names them itself.", effects: ["accepted", "read"], status: "inferred", observed: null, answer: null, entries: "all", parameters: [], probe: { credits: 0 }, traffic: false, unsettled: null, evidence: ["Generate Endpoint: \"Application-level error (still HTTP 200)\"", "Error Reference: \"Missing required field\""] },
    { id: "empty-is-missing", item: null, kind: "gap", weight: "medium", question: "May a required field be an empty text or an empty list?", decision: "No, that is a missing field, and is refused before sending. White space alone is not judged.", effects: ["accepted"], status: "inferred", observed: null, answer: null, entries: "all", parameters: [], probe: { credits: 2 }, traffic: false, unsettled: null, evidence: ["Error Reference: \"Missing required field\"", "FAQ: \"Why does my request return HTTP 200 but code 400 in the body?\""] },
    { id: "wrong-host-reply", item: 148, kind: "contradiction", weight: "medium", question: "What is the body of the reply to a wrong host?", decision: "HTTP 400 with an empty body or with method_not_allowed; both are read as that error.", effects: ["read"], status: "inferred", observed: null, answer: null, entries: "all", parameters: [], probe: null, traffic: true, unsettled: null, evidence: ["Authentication: \"Host gate\"", "Error Reference: \"Wrong host header\"", "FAQ: \"Why do I get an empty body with HTTP 400 on generate?\""] },
    { id: "host-gate-endpoints", item: 149, kind: "contradiction", weight: "low", question: "Do both endpoints check the Host header, or only generate?", decision: "Both; every request goes to exactly business.api.cliprise.app.", effects: ["sent"], status: "inferred", observed: null, answer: null, entries: "all", parameters: [], probe: null, traffic: true, unsettled: null, evidence: ["Authentication: \"Host gate\"", "FAQ: \"Why do I get an empty body with HTTP 400 on generate?\""] },
    { id: "status-http-400", item: 150, kind: "contradiction", weight: "high", question: "Does HTTP 400 on the status endpoint always mean that the task failed?", decision: "No: the task failed if failMsg is present, or if its status says so. Otherwise the request itself is wrong, by its key, its task or its host.", effects: ["read"], status: "inferred", observed: null, answer: null, entries: "all", parameters: [], probe: { credits: 0 }, traffic: true, unsettled: null, evidence: ["How It Works: \"While processing, the API returns HTTP 300\"", "Status & Download: \"Response states\"", "Examples: \"r.json[\"failMsg\"]\""] },
    { id: "status-refused-in-other-words", item: null, kind: "gap", weight: "medium", question: "How is a refusal of a status request read whose word the reference does not list?", decision: "HTTP 400 with any msg, and HTTP 200 with a code from 400 to 428 and a msg, as generate refuses: the request itself is wrong, and asking again does not help. Code 408 and codes from 429 on say nothing of the task. For a task that was accepted a moment ago a refusal counts as not known yet.", effects: ["read"], status: "inferred", observed: null, answer: null, entries: "all", parameters: [], probe: null, traffic: true, unsettled: null, evidence: ["Status & Download: \"Response states\"", "Error Reference: \"HTTP 200 ≠ success\"", "FAQ: \"Why does my request return HTTP 200 but code 400 in the body?\""] },
    { id: "task-not-known-yet", item: null, kind: "gap", weight: "medium", question: "Does the status endpoint know a task at once when it was accepted?", decision: "It does not say. For a minute after a task was accepted, invalid_taskId is a look that failed, not a refusal: the task is paid for, and the next look may find it.", effects: ["read"], status: "inferred", observed: null, answer: null, entries: "all", parameters: [], probe: { credits: 1 }, traffic: false, unsettled: null, evidence: ["Status & Download: \"Invalid taskId\"", "Key Concepts: \"Credits are deducted when a job is submitted\""] },
    { id: "polling-pace", item: 160, kind: "ambiguity", weight: "low", question: "At which pace is a task asked for?", decision: "Exponential backoff is the rule, and doubling from 2 s up to 60 s a common strategy. The limits are kept. The pause grows by a quarter, and half of it is drawn: doubled pauses notice the end late by half of the task's own duration, and waits that begin together should not look together.", effects: ["read"], status: "inferred", observed: null, answer: null, entries: "all", parameters: [], probe: null, traffic: false, unsettled: "own-choice", evidence: ["Callback & Polling: \"Use exponential backoff\"", "Examples: \"Polling loop (pseudocode)\""] },
    { id: "status-http-300", item: 151, kind: "ambiguity", weight: "medium", question: "Is HTTP 300 on the status endpoint a redirect?", decision: "No, it means that the task is still processing, unless its status says in words that the task failed; it is never followed as a redirect.", effects: ["read"], status: "inferred", observed: null, answer: null, entries: "all", parameters: [], probe: { credits: 1 }, traffic: true, unsettled: null, evidence: ["How It Works: \"While processing, the API returns HTTP 300\"", "Status & Download: \"Processing 300\""] },
    {
      id: "status-values",
      item: 152,
      kind: "gap",
      weight: "medium",
      question: "Which values may `status` have in a status reply, besides \"processing\"?",
      decision: "No others are given. The state is read from the HTTP code, and then from fileURL or failMsg; they may stand deeper, as in `data`, and the nearest to the top counts. The words failed, error, failure, fail, cancelled, canceled, expired and rejected count as failed, and the word processing as still processing, under any HTTP code below 500; HTTP 200 with a failMsg and no fileURL counts as failed. HTTP 200 means done, but without a fileURL there is nothing to fetch: with any other status it counts as still processing. HTTP 200 with a fileURL counts as done whatever else it says, failed and a failMsg too: it is documented of what is complete alone, and has been paid for. HTTP 201 and 202 with a fileURL count as done unless status has one of these words. Of several links the first is taken; the whole reply is handed out with it.",
      effects: ["read"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: "all",
      parameters: [],
      probe: null,
      traffic: true,
      unsettled: null,
      evidence: ["How It Works: \"until you receive HTTP 200 (done) or HTTP 400 (failed)\"", "Status & Download: \"Processing 300\", \"Complete (JSON)\", \"Failed 400\""]
    },
    { id: "undocumented-http-codes", item: 153, kind: "gap", weight: "medium", question: "What do undocumented replies such as 401, 404, 429 or 5xx mean, and are there rate limits?", decision: "Nothing is documented. While polling they are retried a bounded number of times within an overall deadline.", effects: ["read"], status: "inferred", observed: null, answer: null, entries: "all", parameters: [], probe: null, traffic: true, unsettled: null, evidence: ["Status & Download: \"Response states\"", "Examples: \"Polling loop (pseudocode)\""] },
    { id: "several-outputs-one-file", item: 154, kind: "gap", weight: "medium", question: "How do several outputs of one task arrive through one fileURL?", decision: "Possibly as a zip file. It is documented for grok-imagine, but the content is looked at on every entry.", effects: ["read"], status: "inferred", observed: null, answer: null, entries: "all", parameters: [], probe: null, traffic: false, unsettled: "needs-a-result", evidence: ["How It Works: \"Some models (e.g. grok-imagine) may return a .zip\"", "Status & Download: \"Complete (binary)\"", "card of Ideogram V3: \"Text-to-image with Turbo / Balanced / Quality rendering speed and style control\"", "card of Seedream 4.0: \"max_images 1–6 available on applicable routes\"", "card of Grok Imagine: \"Send image_urls for the editing path\""] },
    { id: "speech-to-text-result", item: 155, kind: "gap", weight: "medium", question: "What does elevenlabs-speech-to-text return: text, JSON or a file?", decision: "It is not documented; a fileURL is read, as on every other entry, and the format of the file is left open.", effects: ["read"], status: "inferred", observed: null, answer: null, entries: ["elevenlabs-speech-to-text"], parameters: [], probe: null, traffic: false, unsettled: "needs-a-result", evidence: ["Status & Download: \"Complete (JSON)\"", "card of ElevenLabs Speech to Text: \"7 credits per second of audio\", \"Speech-to-text transcription with language detection and optional audio event tagging\""] },
    { id: "lifetime-of-result-links", item: 156, kind: "gap", weight: "low", question: "How long does a result link live?", decision: "No duration is given: a fileURL is read as temporary, to be downloaded at once.", effects: ["read"], status: "inferred", observed: null, answer: null, entries: "all", parameters: [], probe: null, traffic: false, unsettled: "needs-a-result", evidence: ["Status & Download: \"temporary delivery URLs\"", "Callback & Polling: \"Production tip\""] },
    { id: "download-before-completion", item: 157, kind: "gap", weight: "low", question: "What does download=true return for a task that is not complete or has failed?", decision: "It is not documented. The HTTP code is checked first, and only the body of a 200 is kept as a result.", effects: ["read"], status: "inferred", observed: null, answer: null, entries: "all", parameters: [], probe: { credits: 1 }, traffic: false, unsettled: null, evidence: ["Status & Download: \"Pass string true\", \"Complete (binary)\"", "Examples: \"Download output\""] },
    { id: "no-blind-retry", item: 159, kind: "gap", weight: "low", question: "May a generate request be sent again when its outcome is unknown?", decision: "Never: no idempotency key, task list or cancellation is documented, so a repetition may be charged twice.", effects: ["sent", "charged"], status: "inferred", observed: null, answer: null, entries: "all", parameters: [], probe: null, traffic: false, unsettled: "own-choice", evidence: ["Key Concepts: \"Credits are deducted when a job is submitted\"", "FAQ: \"Are credits charged for failed tasks?\""] },
    {
      id: "options-example-is-invalid-json",
      item: 161,
      kind: "invalid-example",
      weight: "high",
      question: "Two examples show `options` with unescaped inner quotes: how is it written?",
      decision: "As a JSON string with escaped inner quotes, as the verified examples show it; the two examples are not valid JSON.",
      effects: ["sent", "accepted"],
      status: "inferred",
      observed: null,
      answer: null,
      entries: ["seedream-4-5", "seedream-5-lite", "flux-kontext", "flux-2", "gpt-image-1", "gpt-image-1-5", "imagen-v4", "veo-3-fast", "veo-3-quality", "wan-2-6", "wan-2-6-video", "wan-animate", "kling-2-1", "kling-2-6", "kling-2-6-motion", "kling-3", "kling-3-motion", "hailuo-2-3", "seedance-v1", "seedance-v1-pro-fast", "seedance-1-5-pro", "runway", "runway-aleph"],
      parameters: ["options"],
      probe: { credits: 22 },
      traffic: false,
      unsettled: null,
      evidence: ["Key Concepts: \"A stringified JSON object (not a nested object)\", \"options encoding\"", "Examples: \"options\"", "FAQ: \"What is the options field and how do I send it?\""]
    },
    { id: "image-url-list-example-is-invalid-json", item: 162, kind: "invalid-example", weight: "high", question: "An example shows `imageURLList` with unescaped inner quotes: how is it written?", decision: "As a JSON string with escaped inner quotes, as the verified example and the FAQ show it; that one example is not valid JSON.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: ["seedream-4-5", "seedream-5-lite", "flux-kontext", "flux-2", "gpt-image-1", "veo-3-fast", "veo-3-quality", "wan-animate", "kling-2-1", "kling-2-6", "kling-2-6-motion", "kling-3", "kling-3-motion", "kling-3-multi-shot", "hailuo-2-3", "seedance-v1", "seedance-v1-pro-fast", "seedance-1-5-pro", "runway", "runway-aleph"], parameters: ["imageURLList"], probe: { credits: 9 }, traffic: false, unsettled: null, evidence: ["Key Concepts: \"A stringified JSON array of image URLs\"", "Examples: \"imageURLList\"", "FAQ: \"How should I handle reference images (imageURLList)?\""] },
    { id: "shape-notation-is-not-json", item: 164, kind: "ambiguity", weight: "low", question: "Are the brackets in notations such as \"element_input_urls[]\" part of the key?", decision: "No, they are notation: the keys are name, description, element_input_urls and element_input_video_urls, and prompt and duration in a shot.", effects: ["sent", "accepted"], status: "inferred", observed: null, answer: null, entries: ["kling-3", "kling-3-multi-shot"], parameters: ["kling_elements", "multi_prompt"], probe: null, traffic: false, unsettled: "needs-a-result", evidence: ["card of Kling 3.0: \"kling_elements is a complex nested structure built from additional image\"", "card of Kling 3.0 Multi-Shot: \"multi_prompt should be an array of shot objects such as {prompt, duration}\""] },
    { id: "seedance-example-options", item: 165, kind: "ambiguity", weight: "medium", question: "The Seedance example repeats in `options` what input already says, and the card calls options legacy: are they needed?", decision: "No, the plain values suffice. A client writes the indices from the same values, as the verified example does, so that they agree; imageURLList is kept beside image_url.", effects: ["sent"], status: "inferred", observed: null, answer: null, entries: ["seedance-v1"], parameters: ["options", "imageURLList"], probe: null, traffic: false, unsettled: "needs-a-result", evidence: ["card of Seedance V1: \"Legacy options values may still be present for compatibility\"", "Examples: \"options\", \"imageURLList\", \"Image-to-video (Seedance V1 — multi-tier model)\", \"keep image_url and root imageURLList pointed at the same source image\""] }
  ]
};
