import type { Encoding, Measure, ParameterType, Place } from "../../templates/sdk/src/contract.js";
import type {
  AuthoredApiField,
  AuthoredDecision,
  AuthoredMember,
  AuthoredModality,
  AuthoredOperation,
  AuthoredQueryParameter,
  AuthoredReadMeaning,
  AuthoredReads,
  AuthoredReply,
  AuthoredRoleName,
  AuthoredTaskName,
  AuthoredWhen,
  Need,
  Scalar,
} from "../load/authored.js";
import type { Category } from "../reference/categories.js";

/**
 * The spec as the emitters see it: every default explicit, every name resolved, everything sorted. No emitter defaults
 * anything, looks anything up by text, or sees a file.
 */
export interface ResolvedSpec {
  readonly api: Api;
  /** In catalog order. */
  readonly entries: readonly Entry[];
  /** Every value that can be sent as `model`, in catalog order. */
  readonly models: readonly SendableModel[];
  readonly units: Readonly<Record<string, Unit>>;
  readonly vocabulary: {
    readonly roles: Readonly<Record<string, ParameterRole>>;
    readonly tasks: Readonly<Record<string, Task>>;
    readonly fields: Readonly<Record<string, Term>>;
    readonly types: Readonly<Record<ParameterType, Term>>;
    readonly encodings: Readonly<Record<Encoding, EncodingTerm>>;
  };
  readonly behaviours: readonly Behaviour[];
  readonly decisions: readonly Decision[];
  readonly patterns: { readonly url: string; readonly callbackUrl: string };
}

/** Where in the reference a fact stands. */
export interface Evidence {
  /** In words: "card of Kling 3.0", "FAQ". */
  readonly place: string;
  /** What of it: "required fields", or words and headings in quotes; null for all. */
  readonly part: string | null;
  /** What stands there. */
  readonly text: string;
  /** A line of this edition, or a range: "498", "488-502". Another edition has other lines for the same place. */
  readonly lines: string;
}

/** A word of the vocabulary, and what the reference says of it. */
export interface Term {
  readonly summary: string;
  readonly evidence: readonly Evidence[];
}

/** An encoding; what becomes of a value by it stands in `derive/encodings.ts`. */
export interface EncodingTerm extends Term {
  /** What a parameter must have to be written so; null when any will do. */
  readonly needs: Need | null;
}

/** What a parameter is for, under whatever name. */
export interface ParameterRole extends Term {
  readonly name: AuthoredRoleName;
  /** What a caller gives by it; null for a setting. */
  readonly modality: Modality | null;
  /** A word that means the same on every model that has it. */
  readonly isStandard: boolean;
}

/** What a model is for. */
export interface Task extends Term {
  readonly id: AuthoredTaskName;
  readonly name: string;
  /** What it can start from: one of them is enough. */
  readonly takes: readonly ParameterRole[];
  readonly gives: Modality;
}

/** One thing that the emulator does, and how far it is known that the API does it too. */
export interface Behaviour {
  readonly id: string;
  readonly what: string;
  readonly basis: "documented" | "assumed";
  /** What it does in a word, and what the API may do instead; null where nothing turns it, or an option of its own. */
  readonly reading: string | null;
  readonly others: Readonly<Record<string, string>>;
  /** The emulator's own option that turns it. */
  readonly option: string | null;
  readonly evidence: readonly Evidence[];
}

export interface Api {
  readonly title: string;
  readonly summary: string;
  /** The host is also the Host header that the API demands. */
  readonly server: { readonly url: string; readonly host: string; readonly evidence: readonly Evidence[] };
  readonly operations: readonly Operation[];
  /** The operation that submits, and the one that asks; both are among `operations`. */
  readonly generate: Operation & { readonly body: readonly ApiField[] };
  readonly status: Operation;
  readonly bodies: readonly Body[];
  readonly callback: {
    readonly name: string;
    readonly field: string;
    readonly method: Method;
    readonly summary: string;
    readonly description: string;
    readonly evidence: readonly Evidence[];
  };
  readonly polling: {
    readonly firstSeconds: number;
    readonly factor: number;
    readonly maxSeconds: number;
    readonly jitter: "none" | "half" | "full";
    readonly settleSeconds: number;
    readonly evidence: readonly Evidence[];
  };
  readonly billing: { readonly charged: string; readonly refund: string; readonly evidence: readonly Evidence[] };
}

export type Method = AuthoredOperation["method"];

export interface Operation {
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly auth: Auth;
  /** Null where the request has no body. */
  readonly body: readonly ApiField[] | null;
  /** Without the key. */
  readonly query: readonly QueryParameter[];
  readonly statuses: readonly HttpStatus[];
  readonly replies: readonly Reply[];
  readonly otherwise: readonly OtherReply[];
  readonly evidence: readonly Evidence[];
}

/** Where the key goes. */
export type Auth =
  | { readonly in: "header"; readonly name: string; readonly scheme: string }
  | { readonly in: "query"; readonly name: string; readonly summary: string };

export interface ApiField {
  readonly name: string;
  readonly type: AuthoredApiField["type"];
  readonly required: boolean;
  readonly pattern: string | null;
  readonly summary: string;
  readonly sample: string | null;
  readonly evidence: readonly Evidence[];
}

export interface QueryParameter {
  readonly name: string;
  readonly type: AuthoredQueryParameter["type"];
  readonly role: NonNullable<AuthoredQueryParameter["role"]> | null;
  readonly required: boolean;
  readonly values: readonly string[] | null;
  readonly summary: string;
  readonly sample: string | null;
  readonly evidence: readonly Evidence[];
}

/** An HTTP status that an operation answers with. */
export interface HttpStatus {
  readonly http: number;
  readonly summary: string;
  /** The names of its bodies' union, and of the one body with the members of all; null where it has neither. */
  readonly union: string | null;
  readonly envelope: string | null;
}

export type Modality = AuthoredModality;
export type Meaning = AuthoredReply["meaning"];
/** What a client reads in a reply; a file is downloaded. */
export type ReadMeaning = AuthoredReadMeaning;
export type Cause = NonNullable<AuthoredReply["cause"]>;

/** What members of a body have to be; `*` stands for any of them, and for any value. */
export type When = AuthoredWhen;

export interface Reply {
  readonly id: string;
  readonly http: number;
  readonly meaning: Meaning;
  readonly cause: Cause | null;
  readonly summary: string;
  /** Null for an empty body and for a file. */
  readonly body: { readonly name: string; readonly isList: boolean } | null;
  /** What tells it from the others of its status; null where nothing has to. */
  readonly when: When | null;
  /** Undefined without a body. */
  readonly example: unknown;
  readonly evidence: readonly Evidence[];
}

export interface ReadReply extends Reply {
  readonly meaning: ReadMeaning;
}

/** How a reply is read that is not in the list. */
export interface OtherReply {
  /** Null: whatever the status. */
  readonly http: number | null;
  readonly when: When | null;
  readonly meaning: ReadMeaning;
  readonly cause: Cause | null;
  readonly decision: string;
}

export interface Body {
  readonly name: string;
  readonly summary: string | null;
  readonly members: readonly Member[];
}

export interface Member {
  readonly name: string;
  readonly type: AuthoredMember["type"];
  readonly role: Role | null;
  readonly required: boolean;
  readonly const: Scalar | null;
  readonly nullable: boolean;
  readonly summary: string | null;
}

export type Role = NonNullable<AuthoredMember["role"]>;

export type { Category };

export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  /** What its card calls it; what it does besides is derived. */
  readonly task: AuthoredTaskName;
  readonly summary: string;
  readonly body: "input" | "root";
  /** The entry to use instead of this compatibility alias. */
  readonly aliasOf: string | null;
  /** At least one: the id itself, or the routed values of a family. */
  readonly routes: readonly Route[];
  /** In the card's order. */
  readonly parameters: readonly Parameter[];
  /** Documented wire slots that no parameter writes. */
  readonly accepts: readonly AcceptedSlot[];
  readonly neverSent: readonly AcceptedSlot[];
  /** Null when a task delivers one file of the entry's category. */
  readonly output: Output | null;
  readonly pricing: Pricing;
  readonly notes: readonly { readonly text: string; readonly evidence: readonly Evidence[] }[];
  readonly examples: readonly Example[];
  /** Decisions that touch this entry by name; those that touch all are in `ResolvedSpec.decisions`. */
  readonly decisions: readonly Decision[];
  readonly evidence: readonly Evidence[];
}

export interface Route {
  readonly model: string;
  /** Null when the id itself is sent. */
  readonly label: string | null;
  readonly writes: readonly (Slot & { readonly value: string | number })[];
  readonly evidence: readonly Evidence[];
}

export interface SendableModel {
  readonly model: string;
  readonly entry: Entry;
  readonly route: Route;
}

export interface Slot {
  readonly place: Place;
  readonly key: string;
}

export interface Binding extends Slot {
  readonly encoding: Encoding;
  /** Written only when no parameter of its own fills the slot. */
  readonly fallback: boolean;
}

export interface AcceptedSlot extends Slot {
  /** Null for a key that is no field of the vocabulary; anything may stand there. */
  readonly type: ParameterType | null;
  readonly evidence: readonly Evidence[];
}

export interface Value {
  readonly value: string | number;
  readonly label: string | null;
}

export interface Parameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly required: boolean;
  readonly summary: string;
  readonly role: ParameterRole;
  readonly note: string | null;
  /** The closed list of documented values, in documented order; null where the reference gives none. */
  readonly values: readonly Value[] | null;
  /** Of a list of objects: the members that the reference names, in its order. Others may stand beside them. */
  readonly members: Readonly<Record<string, ParameterType>>;
  readonly known: readonly string[];
  readonly not: readonly string[];
  readonly min: number | null;
  readonly max: number | null;
  readonly maxLength: number | null;
  readonly maxItems: number | null;
  readonly bindings: readonly Binding[];
  readonly alsoAccepted: readonly Binding[];
  readonly sample: unknown;
  readonly evidence: readonly Evidence[];
  /** Ids of the decisions that touch this parameter. */
  readonly decisions: readonly string[];
}

export interface Unit extends Term {
  readonly measure: Measure | null;
  readonly per: number;
}

export interface Prices {
  readonly unit: string;
  readonly quantity: { readonly parameter: string; readonly exact: boolean } | null;
  /** The least and the greatest of all tiers and of the range. */
  readonly min: number;
  readonly max: number;
  /** Null when the reference states the range only. */
  readonly tiers: readonly Tier[] | null;
  /** What everything costs that no tier covers; null where the tiers cover all that has a price. */
  readonly range: { readonly min: number; readonly max: number } | null;
  /** What the reference gives no price for, neither a tier nor a range. */
  readonly unpriced: readonly Tier["when"][];
  /** What the range depends on, as printed. */
  readonly basis: string | null;
  /** The first day on which this was charged, UTC; null when nobody knows. */
  readonly since: string | null;
  readonly evidence: readonly Evidence[];
}

/** What is charged today, and what was before. */
export interface Pricing extends Prices {
  /** The oldest first; they do not overlap. */
  readonly history: readonly PastPrices[];
}

export interface PastPrices extends Prices {
  /** The first day on which this was charged no longer. */
  readonly until: string;
}

export interface Output {
  readonly kind: "zip";
  /** How many images the archive holds. */
  readonly images: number;
  /** How many instead, when one of these parameters is given. */
  readonly with: Readonly<Record<string, number>>;
  readonly evidence: readonly Evidence[];
}

export interface Tier {
  readonly label: string;
  readonly credits: number;
  readonly when: Readonly<Record<string, readonly Scalar[]>>;
}

export interface Example {
  readonly name: string;
  readonly model: string;
  readonly callbackUrl: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The body that the reference prints for it. */
  readonly request: Readonly<Record<string, unknown>> | null;
  readonly evidence: readonly Evidence[];
}

/** What the facts at some addresses are, or that there are none. */
export interface Settled {
  readonly of: readonly string[];
  readonly is: "absent" | Readonly<Record<string, unknown>>;
}

/** What a reply has to be, and what that would mean. */
export interface ProbeAnswer {
  readonly reply: string | null;
  readonly meaning: ReadMeaning | null;
  readonly http: number | null;
  readonly reason: string | null;
  readonly reads: Reads;
  readonly means: string;
}

/** What a reply shows, whoever asked. */
export interface ShownAnswer extends ProbeAnswer {
  readonly to: string;
}

export type Reads = AuthoredReads;

export interface ProbeRequest {
  readonly to: string;
  /** The model whose sample request it is; null for one that is made of `set` alone. */
  readonly model: string | null;
  /** By slot, as it is written: `input.duration`. */
  readonly set: Readonly<Record<string, unknown>>;
  readonly omit: readonly string[];
}

/** What to ask the API so that its answer settles a decision. */
export interface Probe {
  readonly requests: readonly ProbeRequest[];
  readonly answers: readonly ProbeAnswer[];
  /** The emulator's behaviours, turned to the readings under which the answer is another one. */
  readonly turned: Readonly<Record<string, string>>;
}

export interface Decision
  extends Omit<
    AuthoredDecision,
    "evidence" | "parameters" | "observed" | "item" | "settles" | "probe" | "traffic" | "unsettled" | "answer"
  > {
  readonly id: string;
  readonly item: number | null;
  readonly observed: string | null;
  /** What the API answered that day. */
  readonly answer: string | null;
  readonly probe: Probe | null;
  readonly traffic: readonly ShownAnswer[];
  /** Why no answer can settle it; null where one can, or nobody has said. */
  readonly unsettled: NonNullable<AuthoredDecision["unsettled"]> | null;
  /** The facts that the spec has because of it. */
  readonly settles: readonly Settled[];
  readonly parameters: readonly string[];
  readonly evidence: readonly Evidence[];
}
