import type { ReadMeaning } from "../ir/types.js";

/** One request to the API with its reply, as a capture has it. Nothing of it is printed but through `Shown`. */
export interface Exchange {
  /** Its number among those of the capture, from 1. */
  readonly n: number;
  /** Where it stands in the capture: "entry 3", "line 12". */
  readonly place: string;
  /** Whether it went over http to a host of https. */
  readonly isPlain: boolean;
  readonly method: string;
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Null where the capture has none. */
  readonly body: string | null;
  /** Null where no reply was captured. */
  readonly reply: CapturedReply | null;
  /** What the capture says that it cost; null where it does not. */
  readonly charged: number | null;
}

/** A journal notes what a reply was; its body is not in it. */
export type CapturedReply =
  | { readonly kind: "text"; readonly status: number; readonly text: string }
  | { readonly kind: "file"; readonly status: number }
  | {
      readonly kind: "noted";
      readonly status: number;
      readonly meaning: ReadMeaning | null;
      /** The word by which it refused. */
      readonly word: string | null;
    };

/** What the account held once so many exchanges were over. */
export interface Balance {
  readonly after: number;
  readonly credits: number;
  /** What was bought since the one before. */
  readonly added: number;
}

/** Something in the capture that could not be read; the rest was. */
export interface CaptureProblem {
  readonly place: string;
  readonly message: string;
}

/** Real traffic, in whatever format it was recorded. */
export interface Capture {
  readonly format: "har" | "journal" | "lines";
  readonly exchanges: readonly Exchange[];
  readonly balances: readonly Balance[];
  /** Requests to other hosts. */
  readonly elsewhere: number;
  readonly problems: readonly CaptureProblem[];
  /** Keys, cookies, and whatever else identifies somebody: never shown, wherever else it stands. */
  readonly secrets: readonly string[];
  /** Whether there are more of them than are remembered. */
  readonly isOverfull: boolean;
}
