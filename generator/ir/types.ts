import type { Encoding, ParameterType, Place } from "../../templates/sdk/src/contract.js";
import type { AuthoredDecision, AuthoredReply, Scalar } from "../load/authored.js";

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
  readonly vocabulary: Readonly<Record<"fields" | "types" | "encodings", Readonly<Record<string, Term>>>>;
  readonly behaviours: readonly Behaviour[];
  readonly decisions: readonly Decision[];
  readonly patterns: { readonly url: string; readonly callbackUrl: string };
  readonly namesSchema: object;
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

/** One thing that the emulator does, and how far it is known that the API does it too. */
export interface Behaviour {
  readonly id: string;
  readonly what: string;
  readonly basis: "documented" | "assumed";
  readonly evidence: readonly Evidence[];
}

export interface Api {
  readonly title: string;
  readonly summary: string;
  readonly server: { readonly url: string; readonly host: string; readonly evidence: readonly Evidence[] };
  readonly generate: Operation;
  readonly status: Operation;
  readonly polling: {
    readonly firstSeconds: number;
    readonly factor: number;
    readonly maxSeconds: number;
    readonly evidence: readonly Evidence[];
  };
  readonly billing: { readonly charged: string; readonly refund: string; readonly evidence: readonly Evidence[] };
}

export interface Operation {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly fields: readonly ApiField[];
  readonly replies: readonly Reply[];
  readonly evidence: readonly Evidence[];
}

export interface ApiField {
  readonly name: string;
  readonly type: "string" | "object" | "json-object" | "json-urls";
  readonly required: boolean;
  readonly pattern: string | null;
  readonly values: readonly string[] | null;
  readonly summary: string;
  readonly sample: string | null;
  readonly evidence: readonly Evidence[];
}

export interface Reply {
  readonly id: string;
  readonly http: number;
  readonly meaning: AuthoredReply["meaning"];
  readonly summary: string;
  readonly body: string;
  readonly evidence: readonly Evidence[];
}

export type Category = "image" | "video" | "audio";

export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  readonly task: string;
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
  readonly note: string | null;
  /** The closed list of documented values, in documented order; null where the reference gives none. */
  readonly values: readonly Value[] | null;
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
  readonly measure: "seconds" | "characters" | null;
  readonly per: number;
}

export interface Prices {
  readonly unit: string;
  readonly quantity: { readonly parameter: string; readonly exact: boolean } | null;
  readonly min: number;
  readonly max: number;
  /** Null when the reference states the range only. */
  readonly tiers: readonly Tier[] | null;
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

export interface Decision extends Omit<AuthoredDecision, "evidence" | "parameters" | "observed" | "item"> {
  readonly id: string;
  readonly item: number | null;
  readonly observed: string | null;
  readonly parameters: readonly string[];
  readonly evidence: readonly Evidence[];
}
