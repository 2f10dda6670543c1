// Generated from generator/derive/catalog/catalog-schema.ts by `npm run generate`. Do not edit.

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
