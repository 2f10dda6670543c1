/**
 * The contract between the emitted tables and the runtime that reads them. What makes a model special is declared in its
 * row; there is no branch on a model's name anywhere. A wrong table is a compile error.
 */

/** Where a value travels: beside `model`, inside the `input` object, or inside the JSON that `options` carries as a string. */
export type Place = "root" | "input" | "options";

/**
 * How a value is written there:
 * - `value`: as is
 * - `index`: its zero-based position in the documented list
 * - `json-string`: `JSON.stringify(value)`
 * - `url-list`: a JSON array as a string; one URL becomes a list of one
 */
export type Encoding = "value" | "index" | "json-string" | "url-list";

/** One wire slot of a parameter. */
export interface Binding {
  readonly place: Place;
  readonly key: string;
  /** Absent: `value`. */
  readonly as?: Encoding;
  /** Written only when no parameter of its own fills the slot; for root and input alone. */
  readonly fallback?: true;
}

/** A slot that follows from the model value itself, so that the two can never disagree. */
export interface FixedSlot {
  readonly place: Place;
  readonly key: string;
  readonly value: string | number;
}

/**
 * What a caller may pass. `url` and `urls` are media links; `scalar` is a string or a number, for the fields whose type the
 * reference leaves open.
 */
export type ParameterType = "string" | "integer" | "number" | "boolean" | "scalar" | "url" | "urls" | "objects";

/** What is absent is left off: the tables ship with every bundle. */
export interface ParameterRow {
  /** Absent: `string`. */
  readonly type?: ParameterType;
  readonly required?: true;
  /** The documented values, in documented order: `index` and prices count in this list. */
  readonly values?: readonly (string | number)[];
  /** Where the value goes beside its own place: under its own name in the model's body, as is. */
  readonly also?: readonly Binding[];
  /** Where it goes in place of that. */
  readonly instead?: readonly Binding[];
  /** Upper bound of a number, length of a string in code points, or number of items of a list. */
  readonly max?: number;
  /** Lower bound of a number. */
  readonly min?: number;
  /** Values that the reference refuses by name, where it gives no closed list. */
  readonly not?: readonly string[];
}

/** What a billing unit counts. */
export type Measure = "seconds" | "characters";

export interface PriceRow {
  /** The reference's words: "per image", "per video", "per second of audio". */
  readonly unit: string;
  /**
   * A grid without axes is one price, or the least and the greatest where the reference states a range only: nothing is
   * interpolated. With axes it is dense, the last axis fastest, and null where no price of its own is documented.
   */
  readonly credits: readonly (number | null)[];
  /** What a cell without a price of its own costs, at least and at most. Absent: nobody knows. */
  readonly otherwise?: readonly [min: number, max: number];
  /** Parameters that select the price: each with a closed list of values, or a boolean. */
  readonly axes?: readonly string[];
  /** The parameter that tells how many units there are, or can be at most. */
  readonly from?: string;
  /** Absent: one call is one unit. */
  readonly measure?: Measure;
  /** How many of them make one unit (5000 characters). */
  readonly per?: number;
}

/** What was charged until a day (UTC, not that day itself). Without a row: nobody knows. */
export interface PriceStep {
  readonly until: string;
  readonly price?: PriceRow;
}

export interface ModelRow {
  /** By name, in the card's order. */
  readonly parameters: Readonly<Record<string, ParameterRow>>;
  /** What is charged after the last of the steps before. */
  readonly price: PriceRow;
  /** What was charged before, or still is where `price` begins on a day to come; the oldest first. */
  readonly before?: readonly PriceStep[];
  /** Where parameters go by default. A `root` model has no `input` object at all. Absent: `input`. */
  readonly home?: "root";
  readonly fixed?: readonly FixedSlot[];
}

/** What all models share. */
export interface Api {
  readonly url: string;
  /** By id; `generate` submits, `status` asks. */
  readonly operations: Readonly<Record<"generate" | "status", OperationRow> & Record<string, OperationRow>>;
  readonly callbackUrlRequired: boolean;
  /** When to ask for a task's state: see `PollSchedule`. */
  readonly poll: {
    /** Milliseconds. */
    readonly initial: number;
    /** Milliseconds. */
    readonly max: number;
    readonly factor: number;
    readonly jitter: Jitter;
    /** Milliseconds after a task was accepted in which the API may not know it yet. */
    readonly settles: number;
  };
}

/** How much of a pause is drawn at random. */
export type Jitter = "none" | "half" | "full";

/** How an operation is called, and how its replies are read. */
export interface OperationRow {
  readonly method: string;
  readonly path: string;
  /** The query parameter that carries the key. Absent: it is a bearer token. */
  readonly key?: string;
  /** The query parameter that names the task. */
  readonly task?: string;
  /** With this query parameter the reply is the file itself, under this HTTP status. */
  readonly file?: { readonly name: string; readonly value: string; readonly http: number };
  /** Where in a reply's body stands what a client reads. */
  readonly members: Readonly<Partial<Record<Role, string>>>;
  /** The first that a reply matches says what it means. */
  readonly replies: readonly ReplyRow[];
  /** How a reply is read that is none of these. */
  readonly otherwise?: readonly ReplyRow[];
}

/** What a client reads in a reply: the id of the task, the link of its result, why it failed or was refused, what to do. */
export type Role = "task" | "result" | "failure" | "reason" | "action" | "state";

/** What a reply means: for a submission, for a task, or for the request itself. */
export type Meaning = "accepted" | "rejected" | "processing" | "succeeded" | "failed" | "refused";

export interface ReplyRow {
  /** Absent: whatever the status. */
  readonly http?: number;
  readonly meaning: Meaning;
  /** What its members have to be. Absent: any JSON object. */
  readonly when?: When;
  /** The body is empty. */
  readonly empty?: true;
  /** It is refused for lack of credits. */
  readonly noCredits?: true;
  /** It is refused because there is no such task, or may be. */
  readonly noTask?: true;
}

/** By member, its value, `*` for any, or a range. `*` as the member: any of them, or the first word of what is no JSON. */
export type When = Readonly<Record<string, string | number | boolean | { readonly from: number; readonly to: number }>>;

export interface Tables {
  readonly api: Api;
  /** Every value that can be sent as `model`. */
  readonly models: Readonly<Record<string, ModelRow>>;
  /** Catalog ids that must not be sent, with the values to send instead. */
  readonly families: Readonly<Record<string, readonly string[]>>;
  /** A direct, public http(s) link. */
  readonly url: RegExp;
  /** What `callBackUrl` must look like. */
  readonly callbackUrl: RegExp;
}

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** The exact JSON body of a generate request. */
export interface GenerateBody {
  model: string;
  callBackUrl?: string;
  input?: Record<string, unknown>;
  options?: string;
  [key: string]: unknown;
}
