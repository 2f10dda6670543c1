/** The contract between the emitted tables and the emulator: all that it knows of the API and its models comes through here. */

import type { Tables } from "../../sdk/src/contract.js";

/** One documented reply, as the reference prints it. */
export interface ReplyFact {
  readonly http: number;
  readonly body: string;
}

/** One thing that the emulator does, and how far it is known that the API does it too. */
export interface Behaviour {
  readonly id: string;
  readonly what: string;
  readonly basis: "documented" | "assumed";
  /** Where the reference says so, or leaves it open: "Error Reference: Generate errors (line 205)". */
  readonly sources: readonly string[];
}

export type GenerateReply =
  | "ok_array"
  | "ok_object"
  | "app_error"
  | "insufficient_credits"
  | "invalid_api_key"
  | "invalid_model_id"
  | "method_not_allowed"
  | "wrong_host";

export type StatusReply = "processing" | "completed" | "failed" | "invalid_api_key" | "invalid_taskId";

export interface ApiFacts {
  readonly host: string;
  readonly generate: { readonly path: string; readonly replies: Readonly<Record<GenerateReply, ReplyFact>> };
  readonly status: { readonly path: string; readonly replies: Readonly<Record<StatusReply, ReplyFact>> };
}

export type Category = "image" | "video" | "audio";

export interface ModelFacts {
  /** The catalog entry, which names the validator. */
  readonly entry: string;
  readonly category: Category;
  /** The card's words: "text-to-image", "transcription". */
  readonly task: string;
  /** Absent: one file of the category. */
  readonly output?: {
    readonly kind: "zip";
    readonly images: number;
    /** How many images instead, when one of these parameters is given. */
    readonly with?: Readonly<Record<string, number>>;
  };
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
}
