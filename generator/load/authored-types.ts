// Generated from spec/schema by `npm run generate`. Do not edit.

/** What all models share: spec/api.yaml. */
export interface AuthoredApi {
  readonly title: string;
  readonly summary: string;
  readonly reference: {
    /** The reference, beside this file. */
    readonly file: string;
    readonly sections: readonly (string | {
      readonly title: string;
      /** What of an entry is found there, or what its headings are. */
      readonly holds: "catalog" | "sizes" | "cards" | "index" | "prices" | "types" | "examples" | "questions";
    })[];
  };
  readonly server: {
    /** The only host that takes requests, and the Host header that it demands. */
    readonly url: string;
    readonly evidence: AuthoredEvidence;
  };
  /** Each operation by its id. `generate` submits, `status` asks; any other is described and emulated, and needs a method of its own on the SDK's client. */
  readonly operations: {
    readonly generate: {
      readonly method: AuthoredMethod;
      readonly path: string;
      /** Its name in the OpenAPI documents. */
      readonly operationId: string;
      readonly summary: string;
      /** Where the key goes: as a header after its scheme, or as a query parameter. */
      readonly auth: {
        readonly in: "header" | "query";
        /** The header's or the parameter's name. */
        readonly name: string;
        /** The word before the key in a header. */
        readonly scheme?: "Bearer";
        readonly summary?: string;
      };
      /** The fields beside `model`. The encoder writes these by name: another name or type needs another encoder. */
      readonly body: {
        readonly model: {
          readonly type: "string";
          readonly required?: true;
          /** A regular expression that a value must match. */
          readonly pattern?: string;
          readonly summary: string;
          readonly sample?: string;
          readonly evidence: AuthoredEvidence;
        };
        readonly callBackUrl: {
          readonly type: "string";
          readonly required?: true;
          /** A regular expression that a value must match. */
          readonly pattern: string;
          readonly summary: string;
          readonly sample: string;
          readonly evidence: AuthoredEvidence;
        };
        readonly input: {
          readonly type: "object";
          readonly required?: true;
          /** A regular expression that a value must match. */
          readonly pattern?: string;
          readonly summary: string;
          readonly sample?: string;
          readonly evidence: AuthoredEvidence;
        };
        readonly options: {
          readonly type: "json-object";
          readonly required?: true;
          /** A regular expression that a value must match. */
          readonly pattern?: string;
          readonly summary: string;
          readonly sample?: string;
          readonly evidence: AuthoredEvidence;
        };
        readonly imageURLList: {
          readonly type: "json-urls";
          readonly required?: true;
          /** A regular expression that a value must match. */
          readonly pattern?: string;
          readonly summary: string;
          readonly sample?: string;
          readonly evidence: AuthoredEvidence;
        };
        readonly videoURLList: {
          readonly type: "json-urls";
          readonly required?: true;
          /** A regular expression that a value must match. */
          readonly pattern?: string;
          readonly summary: string;
          readonly sample?: string;
          readonly evidence: AuthoredEvidence;
        };
      };
      /** The query parameters, beside the key. */
      readonly query?: Readonly<Record<string, AuthoredQueryParameter>>;
      /** What the OpenAPI documents say of an HTTP status that several replies share. */
      readonly statuses?: Readonly<Record<string, {
        readonly summary?: string;
        /** The name of the union of its bodies. */
        readonly union?: string;
        /** The name of the one body with the members of all, for generators that cannot take a union. */
        readonly envelope?: string;
      }>>;
      readonly replies: Readonly<Record<string, AuthoredReply>>;
      /** How a reply is read that is none of these, and the decision that says so. What nothing here reads, proves nothing. */
      readonly otherwise?: readonly {
        /** Absent: whatever the status, what a gateway made of it included. */
        readonly http?: number;
        readonly when?: AuthoredWhen;
        readonly meaning: AuthoredReadMeaning;
        readonly cause?: AuthoredCause;
        /** Its id in spec/decisions.yaml. */
        readonly decision: string;
      }[];
      readonly evidence: AuthoredEvidence;
    };
    readonly status: {
      readonly method: AuthoredMethod;
      readonly path: string;
      /** Its name in the OpenAPI documents. */
      readonly operationId: string;
      readonly summary: string;
      /** Where the key goes: as a header after its scheme, or as a query parameter. */
      readonly auth: {
        readonly in: "header" | "query";
        /** The header's or the parameter's name. */
        readonly name: string;
        /** The word before the key in a header. */
        readonly scheme?: "Bearer";
        readonly summary?: string;
      };
      readonly body?: never;
      /** The query parameters, beside the key. */
      readonly query: Readonly<Record<string, AuthoredQueryParameter>>;
      /** What the OpenAPI documents say of an HTTP status that several replies share. */
      readonly statuses?: Readonly<Record<string, {
        readonly summary?: string;
        /** The name of the union of its bodies. */
        readonly union?: string;
        /** The name of the one body with the members of all, for generators that cannot take a union. */
        readonly envelope?: string;
      }>>;
      readonly replies: Readonly<Record<string, AuthoredReply>>;
      /** How a reply is read that is none of these, and the decision that says so. What nothing here reads, proves nothing. */
      readonly otherwise?: readonly {
        /** Absent: whatever the status, what a gateway made of it included. */
        readonly http?: number;
        readonly when?: AuthoredWhen;
        readonly meaning: AuthoredReadMeaning;
        readonly cause?: AuthoredCause;
        /** Its id in spec/decisions.yaml. */
        readonly decision: string;
      }[];
      readonly evidence: AuthoredEvidence;
    };
  } & Readonly<Record<string, AuthoredOperation>>;
  /** The JSON bodies of the replies, by the name that they have in the OpenAPI documents. */
  readonly bodies: Readonly<Record<string, AuthoredBody>>;
  /** What the API may send to the URL that a request names. */
  readonly callback: {
    /** Its name in the OpenAPI documents. */
    readonly name: string;
    /** The field of generate's body that holds the URL. */
    readonly field: "callBackUrl";
    readonly method: AuthoredMethod;
    readonly summary: string;
    readonly description: string;
    readonly evidence: AuthoredEvidence;
  };
  readonly polling: {
    /** Seconds before the second look. */
    readonly firstSeconds: number;
    /** By what the pause grows from look to look. */
    readonly factor: number;
    /** Seconds between two looks, at most. */
    readonly maxSeconds: number;
    /** How much of each pause is drawn at random: none of it, between the half and the whole, or between 0 and the whole. */
    readonly jitter: "none" | "half" | "full";
    /** Seconds after a task was accepted in which the reply that it is unknown is no refusal. */
    readonly settleSeconds: number;
    readonly evidence: AuthoredEvidence;
  };
  readonly billing: {
    readonly charged: string;
    readonly refund: string;
    readonly evidence: AuthoredEvidence;
  };
}

/** Every contradiction of the reference that changes what is sent, accepted, charged or read: spec/decisions.yaml. */
export type AuthoredDecisions = Readonly<Record<string, AuthoredDecision>>;

/** What the emulator does, and how far it is known that the API does it too: spec/emulator.yaml. */
export type AuthoredEmulator = Readonly<Record<string, {
  /** What it does, in a sentence. */
  readonly what: string;
  /** assumed: the reference does not say; the API may do otherwise. */
  readonly basis: "documented" | "assumed";
  /** What it does, in a word, where the API may do otherwise. */
  readonly reading?: string;
  /** What the API may do instead, each with its word: the emulator's option `assume` turns to it. */
  readonly others?: Readonly<Record<string, string>>;
  /** The emulator's option that turns it, where that is another than `assume`. */
  readonly option?: string;
  readonly evidence?: AuthoredEvidence;
}>>;

/** How a value is written into its wire slot: spec/vocabulary/encodings.yaml. The names are the rows of generator/derive/encodings.ts. */
export type AuthoredEncodings = Readonly<Record<string, AuthoredEncoding>>;

/** The vocabulary of parameter names: spec/vocabulary/fields.yaml. */
export type AuthoredFields = Readonly<Record<string, AuthoredField>>;

/** One catalog entry of the Cliprise Business API: spec/models/<category>/<id>.yaml. */
export interface AuthoredModel {
  /** The display name, as the catalog prints it. */
  readonly name: string;
  /** The primary mode, as on the card; a name of tasks.yaml. */
  readonly task: AuthoredTaskName;
  /** The card's first sentences. */
  readonly summary: string;
  /** Where the reference speaks of the entry, beside its card and its row in the catalog. Wanted where it has no card. */
  readonly evidence?: AuthoredEvidence;
  /** A compatibility alias: parameters and prices are those of the other entry. */
  readonly alias?: {
    /** The id of the entry to use instead. */
    readonly of: string;
    readonly evidence?: AuthoredEvidence;
  };
  /** root: every field stands beside `model`, there is no `input` object. Default: input. */
  readonly body?: "input" | "root";
  /** The values to send as `model`, when the id itself must not be sent. */
  readonly routes?: Readonly<Record<string, AuthoredRoute>>;
  /** What a caller may pass, under the reference's own names, in the card's order. */
  readonly parameters?: Readonly<Record<string, AuthoredParameter>>;
  /** Wire slots that the reference documents and that no parameter writes. */
  readonly accepts?: AuthoredSlots;
  /** Wire slots that the pipeline fills by itself; sending them is an error. */
  readonly neverSent?: AuthoredSlots;
  /** What a finished task delivers, where it is not one file of the entry's category. */
  readonly output?: AuthoredOutput;
  readonly pricing?: AuthoredPricing;
  /** The card's notes, sentence by sentence, verbatim. */
  readonly notes?: readonly string[];
  /** Complete calls; each must validate, and encode to `request` where it is given. */
  readonly examples?: readonly AuthoredExample[];
  readonly unread?: string;
}

/** What parameters are for, under whatever name: spec/vocabulary/roles.yaml. */
export type AuthoredRoles = Readonly<Record<string, AuthoredRole>>;

/** What models are for: spec/vocabulary/tasks.yaml. */
export type AuthoredTasks = Readonly<Record<string, AuthoredTask>>;

/** What a caller passes for a parameter: spec/vocabulary/types.yaml. The names are the rows of generator/derive/parameter-types.ts. */
export type AuthoredTypes = {
  readonly url: {
    readonly summary: string;
    /** A regular expression that a value must match. */
    readonly pattern: string;
    readonly evidence?: AuthoredEvidence;
  };
} & Readonly<Record<string, AuthoredType>>;

/** The lines of the reference that no fact cites, and why they state nothing of their own: spec/reference/uncited.yaml. `npm run check` wants every other line cited. */
export type AuthoredUncited = readonly AuthoredUncitedLines[];

/** Billing units, named in the words of the pricing table: spec/vocabulary/units.yaml. */
export type AuthoredUnits = Readonly<Record<string, AuthoredUnit>>;

/** What a new edition of the reference says otherwise, and nobody has read yet: spec/reference/unread.yaml. `npm run reference -- NEW --take` writes it; what has been read is taken out by `npm run reference -- --confirm NAME`, or by hand. */
export interface AuthoredUnread {
  /** The facts to read again, by the names that `npm run explain` knows. */
  readonly facts?: Readonly<Record<string, AuthoredUnreadFact>>;
  /** New words beside what facts cite: they may say something of those facts, or of one that the spec does not have. */
  readonly words?: readonly AuthoredUnreadWords[];
}

/** Where the reference says so, beside what follows from names: a place or several. An entry's: card, index, catalog, sizes or prices, of its own or `of <entry>` (in decisions.yaml also `of each` that the decision touches). Or section, question or example with its heading. Behind ` > ` the words that count: they stand there once. */
export type AuthoredEvidence = string | readonly string[];

export type AuthoredMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

export interface AuthoredQueryParameter {
  readonly type: "string" | "integer" | "boolean";
  /** task: it names the task. file: with its value the reply is the file itself. */
  readonly role?: "task" | "file";
  readonly required?: true;
  readonly values?: readonly string[];
  readonly summary: string;
  readonly sample?: string;
  readonly evidence: AuthoredEvidence;
}

export interface AuthoredReply {
  readonly http: number;
  readonly meaning: AuthoredMeaning;
  readonly cause?: AuthoredCause;
  readonly summary: string;
  /** empty, file, the name of a body, or { list: its name } for a list of one. */
  readonly body: string | {
    readonly list: string;
  };
  readonly when?: AuthoredWhen;
  /** A body as the reference prints it. */
  readonly example?: Readonly<Record<string, unknown>> | readonly unknown[];
  readonly evidence: AuthoredEvidence;
}

/** What tells the reply from others of its status: members of its body, each with the value that it has, "*" for any, or a range. "*" as a member's name: any of them, or the whole text. */
export type AuthoredWhen = Readonly<Record<string, string | number | boolean | {
  readonly from: number;
  readonly to: number;
}>>;

/** accepted, rejected: what became of a submission. processing, succeeded, failed: of a task. refused: the request itself. */
export type AuthoredReadMeaning = "accepted" | "rejected" | "processing" | "succeeded" | "failed" | "refused";

/** Why it is refused: the emulator looks its answers up by it, clients tell a lack of credits apart. */
export type AuthoredCause = "wrong-host" | "wrong-key" | "unknown-model" | "unknown-task" | "invalid-field" | "no-credits";

export interface AuthoredOperation {
  readonly method: AuthoredMethod;
  readonly path: string;
  /** Its name in the OpenAPI documents. */
  readonly operationId: string;
  readonly summary: string;
  /** Where the key goes: as a header after its scheme, or as a query parameter. */
  readonly auth: {
    readonly in: "header" | "query";
    /** The header's or the parameter's name. */
    readonly name: string;
    /** The word before the key in a header. */
    readonly scheme?: "Bearer";
    readonly summary?: string;
  };
  /** The fields of a request's body. */
  readonly body?: Readonly<Record<string, AuthoredApiField>>;
  /** The query parameters, beside the key. */
  readonly query?: Readonly<Record<string, AuthoredQueryParameter>>;
  /** What the OpenAPI documents say of an HTTP status that several replies share. */
  readonly statuses?: Readonly<Record<string, {
    readonly summary?: string;
    /** The name of the union of its bodies. */
    readonly union?: string;
    /** The name of the one body with the members of all, for generators that cannot take a union. */
    readonly envelope?: string;
  }>>;
  readonly replies: Readonly<Record<string, AuthoredReply>>;
  /** How a reply is read that is none of these, and the decision that says so. What nothing here reads, proves nothing. */
  readonly otherwise?: readonly {
    /** Absent: whatever the status, what a gateway made of it included. */
    readonly http?: number;
    readonly when?: AuthoredWhen;
    readonly meaning: AuthoredReadMeaning;
    readonly cause?: AuthoredCause;
    /** Its id in spec/decisions.yaml. */
    readonly decision: string;
  }[];
  readonly evidence: AuthoredEvidence;
}

export interface AuthoredBody {
  readonly summary?: string;
  readonly members: Readonly<Record<string, AuthoredMember>>;
}

export interface AuthoredDecision {
  /** Its number in the list of contradictions. */
  readonly item?: number;
  readonly kind: "contradiction" | "gap" | "ambiguity" | "invalid-example";
  readonly weight: "high" | "medium" | "low";
  readonly question: string;
  readonly decision: string;
  /** What it changes: a request that is sent, what is accepted of a caller, what is charged, or how a reply is read. Of the first three it settles facts. */
  readonly effects: readonly ("sent" | "accepted" | "charged" | "read")[];
  /** observed: the real API has answered. */
  readonly status: "inferred" | "observed";
  /** The day the real API answered. */
  readonly observed?: string;
  /** What to ask the API so that its answer settles the question: `npm run observe -- --probe`. */
  readonly probe?: AuthoredProbe;
  /** What a reply shows in any traffic; the first that it is counts. */
  readonly traffic?: readonly AuthoredShownAnswer[];
  /** Why no answer to a request can settle it. */
  readonly unsettled?: "needs-the-bill" | "needs-a-result" | "needs-a-callback" | "needs-the-provider" | "own-choice";
  /** What it answered: the reply, and what that means. */
  readonly answer?: string;
  /** The facts that the spec has because of this decision; `npm run check` holds it to them. */
  readonly settles?: readonly {
    /** Where the facts are: <entry>, <entry>.<parameter>, api.<operation>.<field>, api.<operation>.replies.<id>, api.server, api.polling, api.billing, units.<unit>, types.url; * for each entry that the decision touches. One or several. */
    readonly of: string | readonly string[];
    /** Each fact by its name, as it has to be; or absent, where there must be nothing. */
    readonly is: "absent" | Readonly<Record<string, unknown>>;
  }[];
  readonly evidence: AuthoredEvidence;
  /** The parameters concerned; left out when it concerns the entry as a whole. */
  readonly parameters?: readonly string[];
  /** The catalog ids that it touches, or all. */
  readonly entries: readonly string[] | "all";
}

export interface AuthoredEncoding {
  readonly summary: string;
  /** What the parameter must have: values, media, list. */
  readonly needs?: string;
  readonly evidence?: AuthoredEvidence;
}

export interface AuthoredField {
  /** A name of types.yaml. */
  readonly type: AuthoredTypeName;
  /** Other types that a model may give the field. */
  readonly variants?: readonly AuthoredTypeName[];
  /** Of a list of objects: the members that the reference names, with their types. Others may stand beside them. */
  readonly members?: Readonly<Record<string, AuthoredTypeName>>;
  /** What it is for, a name of roles.yaml; a model may narrow it. */
  readonly role: AuthoredRoleName;
  readonly summary: string;
  /** A value for examples, where a model lists no values. */
  readonly sample: unknown;
  readonly evidence?: AuthoredEvidence;
}

export type AuthoredTaskName = "text-to-image" | "image-to-image" | "image-editing" | "text-to-video" | "image-to-video" | "video-to-video" | "audio-to-video" | "tts" | "sound-generation" | "audio-processing" | "transcription";

export interface AuthoredRoute {
  /** The reference's word for it: Pro, Standard. */
  readonly label: string;
  /** Wire slots that follow from the routed value, such as options.model: 0. */
  readonly writes?: Readonly<Record<string, string | number>>;
  /** What the lines of the card that name it do not say. */
  readonly evidence?: AuthoredEvidence;
}

export interface AuthoredParameter {
  readonly required?: true;
  /** One of the field's variants, where this model takes another type than the vocabulary says. */
  readonly type?: AuthoredTypeName;
  /** What it is for, where that is narrower here than the vocabulary says. */
  readonly role?: AuthoredRoleName;
  /** The documented values, in documented order. */
  readonly values?: readonly (string | number | {
    readonly value: string | number;
    /** The reference's word for it. */
    readonly label?: string;
  })[];
  /** Values that the reference names without giving a closed list. */
  readonly known?: readonly string[];
  /** Values that the reference refuses by name. */
  readonly not?: readonly string[];
  /** The least number. */
  readonly min?: number;
  /** The greatest number. */
  readonly max?: number;
  /** The most characters of a string. */
  readonly maxLength?: number;
  /** The most items of a list. */
  readonly maxItems?: number;
  readonly wire?: AuthoredBindings;
  /** Slots that the reference documents for this parameter as well, and that are not written. */
  readonly alsoAccepted?: AuthoredBindings;
  /** What a caller must know and nothing else says. */
  readonly note?: string;
  /** A value for examples, where the vocabulary's does not fit. */
  readonly sample?: unknown;
  /** What the lines of the card and of the tables that name it do not say. */
  readonly evidence?: AuthoredEvidence;
  readonly unread?: string;
}

export type AuthoredSlots = readonly (string | {
  readonly slot: string;
  /** Where it is documented, beside the entry's own card and its row in the field index. */
  readonly evidence: AuthoredEvidence;
})[];

/** What a finished task delivers, where it is not one file of the entry's category. */
export interface AuthoredOutput {
  /** zip: an archive of images. */
  readonly kind: "zip";
  /** How many images. */
  readonly images: number;
  /** How many images instead, when this parameter is given. */
  readonly with?: Readonly<Record<string, number>>;
  readonly evidence: AuthoredEvidence;
}

export interface AuthoredPricing {
  readonly unit: AuthoredUnitName;
  readonly quantity?: AuthoredQuantity;
  readonly tiers?: AuthoredTiers;
  readonly range?: AuthoredRange;
  readonly unpriced?: AuthoredUnpriced;
  readonly basis?: string;
  /** The first day on which this was charged. Left out when nobody knows, and then there is no history. */
  readonly since?: string;
  /** What was charged before, the oldest first. A change of price appends here; nothing is taken out. */
  readonly history?: readonly AuthoredPastPricing[];
  /** Where the prices stand, beside the card, the catalog and the price table. */
  readonly evidence?: AuthoredEvidence;
  readonly unread?: string;
}

export interface AuthoredExample {
  readonly name: string;
  /** The routed value; left out when the id itself is sent. */
  readonly model?: string;
  readonly callbackUrl?: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The body that the reference prints and that must result, as JSON text; `options` is compared as a parsed object. */
  readonly request?: string;
  readonly evidence?: AuthoredEvidence;
}

export interface AuthoredRole {
  /** What a caller gives by it; left out where it is a setting. */
  readonly modality?: AuthoredModality;
  /** false: no standard word, what has it has nothing else in common. */
  readonly standard?: false;
  readonly summary: string;
  readonly evidence?: AuthoredEvidence;
}

export interface AuthoredTask {
  readonly name: string;
  readonly summary: string;
  /** The roles that it can start from: one of them is enough. */
  readonly takes: readonly AuthoredRoleName[];
  /** What the result is. */
  readonly gives: AuthoredModality;
  readonly evidence?: AuthoredEvidence;
}

export interface AuthoredType {
  readonly summary: string;
  /** A regular expression that a value must match. */
  readonly pattern?: string;
  readonly evidence?: AuthoredEvidence;
}

export interface AuthoredUncitedLines {
  /** The reason, for all of these lines. */
  readonly why: string;
  /** Each line in its own words, as a whole; one that stands in several places is listed once. */
  readonly lines: readonly string[];
}

export interface AuthoredUnit {
  readonly summary: string;
  /** What must be counted, a row of generator/derive/measures.ts; absent: one call is one unit. */
  readonly measure?: string;
  /** How many of them make one unit. */
  readonly per?: number;
  readonly evidence: AuthoredEvidence;
}

export type AuthoredUnreadFact = readonly AuthoredUnreadPlace[];

export interface AuthoredUnreadWords {
  /** Where they stand; the name by which they are confirmed. */
  readonly place: string;
  readonly words: string;
  /** The facts that cite the line, or that it names. */
  readonly facts: readonly string[];
}

/** What a client reads in the reply; or file: the reply is the result itself. */
export type AuthoredMeaning = AuthoredReadMeaning | "file";

export interface AuthoredApiField {
  readonly type: "string" | "object" | "json-object" | "json-urls";
  readonly required?: true;
  /** A regular expression that a value must match. */
  readonly pattern?: string;
  readonly summary: string;
  readonly sample?: string;
  readonly evidence: AuthoredEvidence;
}

export interface AuthoredMember {
  readonly type: "string" | "integer" | "boolean" | "null";
  /** What clients read in it. task: its id. result: the link. failure, reason: why, in words. action: where to get credits. state: its word. */
  readonly role?: "task" | "result" | "failure" | "reason" | "action" | "state";
  readonly required?: true;
  /** The only value that it has. */
  readonly const?: AuthoredScalar;
  readonly nullable?: true;
  readonly summary?: string;
}

/** What to ask the API so that its answer settles the question: `npm run observe -- --probe`. */
export interface AuthoredProbe {
  /** In this order; the answer to the last one counts. One after an accepted submission asks for its task. */
  readonly requests: readonly AuthoredProbeRequest[];
  /** The first that the reply is says what it means. Any other settles nothing. */
  readonly answers: readonly AuthoredProbeAnswer[];
  /** The emulator's behaviours, turned to the readings under which the answer is another one. */
  readonly turned: Readonly<Record<string, string>>;
}

export interface AuthoredShownAnswer {
  /** The operation that it answers. */
  readonly to: string;
  readonly reply?: string;
  readonly meaning?: AuthoredReadMeaning;
  readonly http?: number;
  readonly reason?: string;
  readonly reads: AuthoredReads;
  readonly means: string;
}

export type AuthoredTypeName = "string" | "integer" | "number" | "boolean" | "scalar" | "url" | "urls" | "objects";

export type AuthoredRoleName = "prompt" | "negative-prompt" | "text" | "script" | "source-image" | "reference-image" | "source-video" | "reference-video" | "element-video" | "source-audio" | "elements" | "aspect" | "resolution" | "quality" | "style" | "format" | "duration" | "frames" | "frame-rate" | "count" | "seed" | "sound" | "watermark" | "voice" | "language" | "speed" | "setting";

/** Where the value goes: input.<key>, root.<key>, options.<key>, imageURLList or videoURLList; one or several. */
export type AuthoredBindings = string | {
  readonly at: string;
  /** How it is written there. Default: value. */
  readonly as?: AuthoredEncodingName;
  /** Written only when no parameter of its own fills the slot. */
  readonly fallback?: true;
} | readonly AuthoredBinding[];

export type AuthoredUnitName = "per image" | "per call" | "per video" | "per second" | "per second of audio" | "per 5 000 characters";

/** The parameter that tells how many units there are, exactly (from) or at the most (atMost). */
export type AuthoredQuantity = {
  readonly from: string;
} | {
  readonly atMost: string;
};

/** Every documented price, in the reference's order. What no tier covers has a `range` or is `unpriced`. */
export type AuthoredTiers = readonly {
  /** As the reference prints it. */
  readonly label: string;
  readonly credits: number;
  /** What selects this tier. */
  readonly when?: AuthoredCondition;
}[];

/** The price where only a range is documented: of everything, or beside `tiers` of what none of them covers. Nothing is interpolated from it. */
export interface AuthoredRange {
  readonly min: number;
  readonly max: number;
}

/** What no tier covers because the reference gives no price for it, each written as a tier's `when`. It is estimated as unknown, and no budget lets it through. */
export type AuthoredUnpriced = readonly AuthoredCondition[];

export interface AuthoredPastPricing {
  readonly unit: AuthoredUnitName;
  readonly quantity?: AuthoredQuantity;
  readonly tiers?: AuthoredTiers;
  readonly range?: AuthoredRange;
  readonly unpriced?: AuthoredUnpriced;
  readonly basis?: string;
  /** The first day. The oldest may leave it out: nobody knows when it began. */
  readonly since?: string;
  /** The first day on which it was charged no longer. Default: `since` of the next. */
  readonly until?: string;
  /** Where the prices stand, beside the card, the catalog and the price table of this edition. */
  readonly evidence?: AuthoredEvidence;
}

/** What models take and give. */
export type AuthoredModality = "text" | "image" | "video" | "audio";

export interface AuthoredUnreadPlace {
  /** Where it stands: card of kling-3, section FAQ. */
  readonly place: string;
  /** The words that the fact was read from. */
  readonly was: string;
  /** What stands there now; null where nothing does. */
  readonly is: string | null;
}

export type AuthoredScalar = string | number | boolean;

export interface AuthoredProbeRequest {
  /** An operation of api.yaml. */
  readonly to: string;
  /** The value whose sample request it is, before `set` and `omit`. */
  readonly model?: string;
  /** By slot: input.duration, root.callBackUrl, options.model, query.download; a value, or a long text as { text, times }. */
  readonly set?: Readonly<Record<string, unknown>>;
  readonly omit?: readonly string[];
}

export interface AuthoredProbeAnswer {
  /** The id of a reply in api.yaml, whose body it has as well. */
  readonly reply?: string;
  /** How clients read it. */
  readonly meaning?: AuthoredReadMeaning;
  readonly http?: number;
  /** What it says, word for word. */
  readonly reason?: string;
  readonly reads: AuthoredReads;
  /** In a sentence. */
  readonly means: string;
}

/** open: the question stays. */
export type AuthoredReads = "confirms" | "contradicts" | "open";

export type AuthoredEncodingName = "value" | "index" | "json-string" | "url-list";

export type AuthoredBinding = string | {
  readonly at: string;
  /** How it is written there. Default: value. */
  readonly as?: AuthoredEncodingName;
  /** Written only when no parameter of its own fills the slot. */
  readonly fallback?: true;
};

/** The parameter values (or `model`) that are meant; a value or a list of them. */
export type AuthoredCondition = Readonly<Record<string, string | number | boolean | readonly AuthoredScalar[]>>;
