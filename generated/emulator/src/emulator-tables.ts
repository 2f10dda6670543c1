/** The contract between the emitted tables and the emulator: all that it knows of the API and its models comes through here. */

import type { Meaning, OperationRow, Tables } from "../../sdk/src/contract.js";

/** One documented reply, as the reference prints it. */
export interface ReplyFact {
  readonly id: string;
  readonly http: number;
  readonly meaning: Meaning;
  /** Why it refuses. */
  readonly cause?: Cause;
  /** JSON, or nothing. */
  readonly body: string;
  /** What clients read in it as the reason. */
  readonly reason?: string;
}

/** One thing that the emulator does, and how far it is known that the API does it too. */
export interface Behaviour {
  readonly id: string;
  readonly what: string;
  readonly basis: "documented" | "assumed";
  /** What it does, in a word; `assume` turns it to one of the others. */
  readonly reading?: string;
  /** What the API may do instead, by its word. */
  readonly others?: Readonly<Record<string, string>>;
  /** The option that turns it. */
  readonly option?: string;
  /** Where the reference says so, or leaves it open: "Error Reference: Generate errors (line 205)". */
  readonly sources: readonly string[];
}

/** Why the API refuses a request. */
export type Cause = "wrong-host" | "wrong-key" | "unknown-model" | "unknown-task" | "invalid-field" | "no-credits";

/** How one operation is called, and what it answers. */
export interface OperationFacts extends Omit<OperationRow, "replies" | "otherwise"> {
  readonly replies: readonly ReplyFact[];
}

export interface ApiFacts {
  readonly host: string;
  readonly callback: { readonly method: string };
  /** By id; `generate` submits, `status` asks, any other is answered with the first of its replies that is no refusal. */
  readonly operations: Readonly<Record<"generate" | "status", OperationFacts> & Record<string, OperationFacts>>;
}

export type Category = "image" | "video" | "audio";

export interface ModelFacts {
  /** The catalog entry, which names the validator. */
  readonly entry: string;
  /** What people call the entry. */
  readonly name: string;
  readonly category: Category;
  /** The card's words: "text-to-image", "transcription". */
  readonly task: string;
  /** It stands for another entry. */
  readonly isAlias?: true;
  /** Absent: one file of the category. */
  readonly output?: {
    readonly kind: "zip";
    readonly images: number;
    /** How many images instead, when one of these parameters is given. */
    readonly with?: Readonly<Record<string, number>>;
  };
}

/** A file of the page that shows the emulator in a browser. */
export interface PageFile {
  /** What a browser is told that it is. */
  readonly type: string;
  readonly text: string;
}

/** What ajv reports, in the parts that are read here. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A validator as ajv compiles it: false, and then `errors` holds every problem. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

export interface EmulatorTables {
  readonly api: ApiFacts;
  readonly behaviours: readonly Behaviour[];
  /** By the value that is sent as `model`. */
  readonly models: Readonly<Record<string, ModelFacts>>;
  /** Of the whole request body, by catalog entry. */
  readonly validators: Readonly<Record<string, Validator>>;
  readonly rows: Tables;
  /** By name: `index.html`, `main.js`. */
  readonly page: Readonly<Record<string, PageFile>>;
}
