import { parseUrl } from "../../sdk/src/request/parse-url.js";
import { type Assume, type Assumptions, assumeRule, toAssumptions } from "./assumptions.js";
import { isBlockedPort } from "./blocked-ports.js";
import { longest } from "./clock.js";
import type { Category } from "./emulator-tables.js";
import { type CallbackMode, callbackList } from "./script.js";
import {
  demandCopy,
  either,
  flag,
  is,
  isObject,
  listOf,
  mapOf,
  matching,
  members,
  oneOf,
  optional,
  RefusedError,
  type Rule,
  show,
  text,
  unknownName,
  whole,
} from "./shape.js";

export interface EmulatorOptions {
  /** From 0 to 65,535, but none of those that `fetch` and browsers refuse to open, such as 6000. Default: 0, a free one. */
  port?: number | undefined;
  /** Default: 127.0.0.1, so that nobody but this machine gets in. */
  host?: string | undefined;
  /** Credits of the account. Default: 5,000. */
  credits?: number | undefined;
  /** Task ids, links and chance follow from it. Default: `cliprise`. */
  seed?: string | undefined;
  /** `virtual` stands still until `clock.advance(ms)`. Default: `real`. */
  clock?: "real" | "virtual" | undefined;
  /** The one key that is valid. Default: `cliprise-emulator-key`. */
  apiKey?: string | undefined;
  /** Answers an accepted request with a bare object, not in an array. The reference shows both. */
  bareReplies?: boolean | undefined;
  /** Wants the API's own Host header, and answers others without a body or with a word. Default: any Host. */
  hostGate?: "empty" | "message" | undefined;
  /** Lets fields through that the reference does not name. Default: they are refused, because most are typos. */
  allowUnknownFields?: boolean | undefined;
  /** Turns behaviours to another reading: `{ "empty-is-missing": "taken" }`. `behaviours` has them all. Default: as it says there. */
  assume?: Assume | undefined;
  /** Milliseconds until a task ends: for all, by category, or by model. Default: image 1,500, video 3,000, audio 2,000. */
  durations?: number | Readonly<Partial<Record<Category | (string & {}), number>>> | undefined;
  /** Milliseconds that a result link lives. Default: an hour. */
  linkLifetime?: number | undefined;
  /** Where callbacks go in place of the https host of `callBackUrl`, whose path and query are kept. Default: nowhere. */
  callbackTarget?: string | undefined;
  /** How callbacks come, unless a scenario says otherwise. Default: `["on-time"]`. */
  callbacks?: readonly CallbackMode[] | undefined;
  /** Where links of results point to, and a name by which the control API may be reached. Default: the host that the client itself asked. */
  publicUrl?: string | undefined;
  /**
   * Lets pages of other origins in, for tests in a browser: all of them, or those of a list (`["http://localhost:5173"]`). They may
   * then use everything here, the control API included. Default: false; the control API refuses requests of other sites.
   */
  cors?: boolean | readonly string[] | undefined;
  /** Entries that the journal keeps. Default: 20,000. */
  journalLimit?: number | undefined;
  /** Tasks that are remembered. Default: 100,000. */
  taskLimit?: number | undefined;
  /** Bytes of a request body, at most. Default: 1 MiB. */
  bodyLimit?: number | undefined;
  /** Milliseconds for the head of a request, and for all of it. Default: 10,000 and 30,000. */
  headTimeout?: number | undefined;
  requestTimeout?: number | undefined;
}

export type Settings = {
  readonly [Name in keyof Omit<EmulatorOptions, "assume" | "allowUnknownFields">]-?:
    | Exclude<EmulatorOptions[Name], undefined>
    | Unset<Name>;
} & { readonly assume: Assumptions };

type Unset<Name> = Name extends "hostGate" | "callbackTarget" | "publicUrl" ? undefined : never;

const defaultDurations: Readonly<Record<Category, number>> = { image: 1_500, video: 3_000, audio: 2_000 };

/** Options that are none, or have values that they cannot have. */
export class OptionsError extends RefusedError {}

/** Timers overflow after 24 days. */
const timeout = whole(1, 2 ** 31 - 1, " of milliseconds");
const duration = whole(0, longest, " of milliseconds");
const count = whole(1);
const origin = originLike("an http(s) origin, such as http://127.0.0.1:8080", /^https?:\/\/[^\s/?#@]+\/?$/);
const anyPageOrigin = originLike(
  "an origin as browsers send it, such as http://localhost:5173",
  /^([a-z][a-z\d+.-]*:\/\/[^\s/?#@]+|null)$/,
);

/** In small letters and without the port that follows from the scheme: another spelling would never match. */
const pageOrigin: Rule = (value, path) => {
  const sent = (typeof value === "string" && parseUrl(value)?.origin) || "null";
  // Schemes of an extension or an app have no origin that is known here.
  if (sent === "null" || sent === value) return anyPageOrigin(value, path);
  return [`${path}: expected an origin as browsers send it, got ${show(value)}; did you mean ${sent}?`];
};

/** A pattern lets through what is no URL: a port of 99999, half a bracket. */
function originLike(expected: string, pattern: RegExp): Rule {
  const fits = (value: unknown) =>
    typeof value === "string" && pattern.test(value) && (value === "null" || parseUrl(value) !== undefined);
  return is(expected, fits);
}

const port: Rule = (value, path) => {
  if (!isBlockedPort(value)) return whole(0, 65_535)(value, path);
  return [`${path}: ${value} is a port that fetch and browsers refuse to open; take another one`];
};

/** A key is not shown, only what may be wrong with it. */
const key = is(
  "printable ASCII without blanks, 1000 characters at most",
  (value) => typeof value === "string" && /^[!-~]{1,1000}$/.test(value),
  (value) => (typeof value === "string" ? tellKey(value) : show(value)),
);

function tellKey(value: string): string {
  const odd = /[^!-~]/u.exec(value);
  const code = odd?.[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  return `${value.length} characters${odd ? `, U+${code} at position ${odd.index}` : ""}`;
}

/** What each option has to be. `models` are the values that can be sent as `model`. */
export function optionRules(models: readonly string[]): Readonly<Record<keyof EmulatorOptions, Rule>> {
  const known = [...Object.keys(defaultDurations), ...models];
  const isKnown = (name: string, path: string) => (known.includes(name) ? [] : [unknownName(name, path, known)]);
  const rules: Readonly<Record<keyof EmulatorOptions, Rule>> = {
    port,
    host: matching("a host name or an address", /^[\w.:%-]+$/, 255),
    credits: whole(0),
    seed: text,
    clock: oneOf(["real", "virtual"]),
    apiKey: key,
    bareReplies: flag,
    hostGate: oneOf(["empty", "message"]),
    allowUnknownFields: flag,
    assume: assumeRule,
    durations: either(duration, (value) => typeof value === "object", mapOf(optional(duration), isKnown)),
    linkLifetime: duration,
    callbackTarget: origin,
    callbacks: callbackList,
    publicUrl: origin,
    cors: either(flag, Array.isArray, listOf(pageOrigin)),
    journalLimit: count,
    taskLimit: count,
    bodyLimit: count,
    headTimeout: timeout,
    requestTimeout: timeout,
  };
  return Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, optional(rule)])) as typeof rules;
}

/** @throws {OptionsError} with everything that is wrong with them */
export function readOptions(given: EmulatorOptions, models: readonly string[]): Settings {
  const rules = optionRules(models);
  const options = demandCopy(readEach(given, Object.keys(rules)), members(rules), "", OptionsError);
  return {
    port: options.port ?? 0,
    host: options.host ?? "127.0.0.1",
    credits: options.credits ?? 5_000,
    seed: options.seed ?? "cliprise",
    clock: options.clock ?? "real",
    apiKey: options.apiKey ?? "cliprise-emulator-key",
    bareReplies: options.bareReplies ?? false,
    hostGate: options.hostGate,
    assume: toAssumptions({ ...(options.allowUnknownFields && { "unknown-field": "ignored" }), ...options.assume }),
    durations: options.durations ?? defaultDurations,
    linkLifetime: options.linkLifetime ?? 3_600_000,
    callbackTarget: options.callbackTarget,
    callbacks: options.callbacks ?? ["on-time"],
    publicUrl: options.publicUrl?.replace(/\/+$/, ""),
    cors: options.cors ?? false,
    journalLimit: options.journalLimit ?? 20_000,
    taskLimit: options.taskLimit ?? 100_000,
    bodyLimit: options.bodyLimit ?? 2 ** 20,
    headTimeout: options.headTimeout ?? 10_000,
    requestTimeout: options.requestTimeout ?? 30_000,
  };
}

/** Each of them read once, those that are inherited, too. */
function readEach(given: EmulatorOptions, names: readonly string[]): EmulatorOptions {
  if (!isObject(given)) return given;
  const all = new Set([...names, ...Object.keys(given)]);
  return Object.fromEntries([...all].map((name) => [name, given[name as keyof EmulatorOptions]]));
}

export function durationOf(model: string, category: Category, durations: Settings["durations"]): number {
  if (typeof durations === "number") return durations;
  return durations[model] ?? durations[category] ?? defaultDurations[category];
}
