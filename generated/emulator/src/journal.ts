import { notify } from "../../sdk/src/events.js";
import type { Redact } from "../../sdk/src/redact.js";
import { moment } from "./clock.js";
import { redactIn } from "./redact-in.js";
import { operations } from "./script.js";
import { demandCopy, is, listOf, members, oneOf, optional, type Rule, whole } from "./shape.js";

/** One thing that happened. `n` counts from 1, `at` is the clock's milliseconds. */
export interface JournalEntry {
  readonly n: number;
  readonly at: number;
  readonly type: EntryType;
  readonly [detail: string]: unknown;
}

const entryTypes = ["request", "reply", "charge", "credits", "state", "delivery", "fault"] as const;
export type EntryType = (typeof entryTypes)[number];

const anything: Rule = () => [];
const numeric = optional(is("a number", Number.isFinite));

/**
 * Entries that have all of these: `{ type: "request", operation: "generate", scenario: "s-1" }`. Besides `n`, `at` and `type` these
 * are the members that entries of some type have.
 */
export type Filter = { readonly type?: EntryType | undefined } & {
  readonly [Name in
    | "n"
    | "at"
    | "operation"
    | "method"
    | "path"
    | "scenario"
    | "attempt"
    | "body"
    | "bytes"
    | "request"
    | "status"
    | "refused"
    | "problems"
    | "model"
    | "taskId"
    | "credits"
    | "basis"
    | "assumed"
    | "balance"
    | "state"
    | "failMsg"
    | "mode"
    | "outcome"
    | "kind"
    | "phase"]?: unknown;
};

/** What an entry tells beside its number, time and type. */
export type Details = Omit<Filter, "n" | "at" | "type">;

const filterRules: Readonly<Record<keyof Filter, Rule>> = {
  n: numeric,
  at: numeric,
  type: optional(oneOf(entryTypes)),
  operation: optional(oneOf([...operations, "other"])),
  method: anything,
  path: anything,
  scenario: anything,
  attempt: numeric,
  body: anything,
  bytes: numeric,
  request: numeric,
  status: numeric,
  refused: anything,
  problems: anything,
  model: anything,
  taskId: anything,
  credits: numeric,
  basis: anything,
  assumed: anything,
  balance: numeric,
  state: anything,
  failMsg: anything,
  mode: anything,
  outcome: anything,
  kind: anything,
  phase: anything,
};

/** A filter as a URL has it: `?type=request&operation=generate&status=200`, numbers as numbers. */
export function filterFromQuery(query: Iterable<readonly [string, string]>): Filter {
  const isNumber = (name: string) => Object.hasOwn(filterRules, name) && filterRules[name as keyof Filter] === numeric;
  return Object.fromEntries(
    [...query].map(([name, text]) => [name, isNumber(name) && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text]),
  );
}

export interface JournalState {
  readonly entries: readonly JournalEntry[];
  readonly dropped: number;
}

const stateRule: Rule = members({
  entries: listOf(members({ n: whole(1), at: moment, type: oneOf(entryTypes) }, true)),
  dropped: whole(0),
} satisfies Record<keyof JournalState, Rule>);

export const journalRule: Rule = (value, path) => {
  const problems = stateRule(value, path);
  if (problems.length > 0) return problems;
  const { entries, dropped } = value as JournalState;
  return entries.flatMap(({ n }, index) => oneOf([dropped + index + 1])(n, `${path}.entries[${index}].n`)).slice(0, 1);
};

/** What happened, for tests to look into. */
export interface JournalReader {
  /**
   * In order. A filter has names and types that there are, or a count of 0 would prove nothing.
   * @throws {RefusedError} for others, with those that there are; so do `count` and `text`
   */
  entries(filter?: Filter): readonly JournalEntry[];
  count(filter?: Filter): number;
  /** One line of JSON per entry: what two runs are compared by. */
  text(filter?: Filter): string;
  /** How many old entries are gone. */
  readonly dropped: number;
  /** Told of every new entry; what it throws is lost. The function that comes back ends that. */
  watch(watcher: (entry: JournalEntry) => void): () => void;
}

/** Everything that happened, in order; the oldest entries go when there are too many. The key is in none of them. */
export class Journal implements JournalReader {
  readonly #now: () => number;
  readonly #redact: Redact;
  readonly #limit: number;
  readonly #watchers = new Set<(entry: JournalEntry) => void>();
  #entries: JournalEntry[] = [];
  #count = 0;

  constructor(now: () => number, redact: Redact, limit: number) {
    this.#now = now;
    this.#redact = redact;
    this.#limit = limit;
  }

  watch(watcher: (entry: JournalEntry) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  add(type: EntryType, details: Details): JournalEntry {
    this.#count++;
    const clean = redactIn(details, this.#redact) as Readonly<Record<string, unknown>>;
    const entry: JournalEntry = { n: this.#count, at: this.#now(), type, ...clean };
    this.#entries.push(entry);
    // In blocks, because taking the first off a long list costs as much as the list is long.
    if (this.#entries.length > this.#limit * 1.25) this.#entries.splice(0, this.#entries.length - this.#limit);
    for (const watcher of this.#watchers) notify(() => watcher(entry));
    return entry;
  }

  entries(filter: Filter = {}): readonly JournalEntry[] {
    const wanted = Object.entries(demandCopy(filter, members(filterRules), "journal"));
    return this.#entries.filter((entry) => wanted.every(([name, value]) => entry[name] === value));
  }

  count(filter: Filter = {}): number {
    return this.entries(filter).length;
  }

  text(filter: Filter = {}): string {
    return this.entries(filter)
      .map((entry) => `${JSON.stringify(entry)}\n`)
      .join("");
  }

  get dropped(): number {
    return this.#count - this.#entries.length;
  }

  state(): JournalState {
    return { entries: [...this.#entries], dropped: this.dropped };
  }

  restore({ entries, dropped }: JournalState): void {
    this.#entries = [...entries];
    this.#count = entries.length + dropped;
  }
}
