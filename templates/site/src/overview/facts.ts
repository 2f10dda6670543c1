import type { ModelRow } from "../../../sdk/src/contract.js";

/** What the overview's script knows of an entry; what it shows stands in the table already. */
export interface EntryFacts {
  readonly id: string;
  readonly name: string;
  /** Where the search looks, in lower case. */
  readonly words: string;
  readonly gives: string;
  readonly takes: readonly string[];
  readonly tasks: readonly string[];
  readonly unit: string;
  /** Any length: it has no list, or is that of what is sent. */
  readonly anyLength: boolean;
  /** "sound", "seed", "negative prompt": what can be set. */
  readonly settings: readonly string[];
  /** Lengths in seconds, ascending; none where none can be chosen. */
  readonly ask: {
    readonly length: readonly Asked<number>[];
    readonly resolution: readonly Asked<string>[];
    readonly sound: Params;
  };
  /** Of each value of `model`, the part of the SDK's row that its price needs. */
  readonly models: Readonly<Record<string, Pick<ModelRow, "parameters" | "price" | "before">>>;
  /** The first day of these tiers, where it is on record. */
  readonly since?: string;
  readonly tiers: readonly { readonly label: string; readonly credits: number }[];
  readonly aspects: readonly string[];
}

/** A choice, and what is passed for it. */
export interface Asked<Choice> {
  readonly is: Choice;
  readonly params: Params;
}

export type Params = Readonly<Record<string, string | number | boolean>>;
