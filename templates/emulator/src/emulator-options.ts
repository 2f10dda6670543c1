import type { Category } from "./emulator-tables.js";
import type { CallbackMode } from "./script.js";

export interface EmulatorOptions {
  /** Default: a free one. */
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
  /** Milliseconds until a task ends: for all, by category, or by model. Default: image 1,500, video 3,000, audio 2,000. */
  durations?: number | Readonly<Partial<Record<Category | (string & {}), number>>> | undefined;
  /** Milliseconds that a result link lives. Default: an hour. */
  linkLifetime?: number | undefined;
  /** Where callbacks go in place of the https host of `callBackUrl`, whose path and query are kept. Default: nowhere. */
  callbackTarget?: string | undefined;
  /** How callbacks come, unless a scenario says otherwise. Default: `["on-time"]`. */
  callbacks?: readonly CallbackMode[] | undefined;
  /** Where links of results point to. Default: the host that the client itself asked. */
  publicUrl?: string | undefined;
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
  readonly [Name in keyof EmulatorOptions]-?: Exclude<EmulatorOptions[Name], undefined> | Unset<Name>;
};

type Unset<Name> = Name extends "hostGate" | "callbackTarget" | "publicUrl" ? undefined : never;

const defaultDurations = { image: 1_500, video: 3_000, audio: 2_000 };

export function readOptions(options: EmulatorOptions): Settings {
  const settings: Settings = {
    port: options.port ?? 0,
    host: options.host ?? "127.0.0.1",
    credits: options.credits ?? 5_000,
    seed: options.seed ?? "cliprise",
    clock: options.clock ?? "real",
    apiKey: options.apiKey ?? "cliprise-emulator-key",
    bareReplies: options.bareReplies ?? false,
    hostGate: options.hostGate,
    allowUnknownFields: options.allowUnknownFields ?? false,
    durations: options.durations ?? defaultDurations,
    linkLifetime: options.linkLifetime ?? 3_600_000,
    callbackTarget: options.callbackTarget,
    callbacks: options.callbacks ?? ["on-time"],
    publicUrl: options.publicUrl?.replace(/\/+$/, ""),
    journalLimit: options.journalLimit ?? 20_000,
    taskLimit: options.taskLimit ?? 100_000,
    bodyLimit: options.bodyLimit ?? 2 ** 20,
    headTimeout: options.headTimeout ?? 10_000,
    requestTimeout: options.requestTimeout ?? 30_000,
  };
  if (!/^[!-~]+$/.test(settings.apiKey)) throw new TypeError("apiKey has to be printable ASCII without blanks");
  if (!Number.isSafeInteger(settings.credits) || settings.credits < 0)
    throw new TypeError("credits is no whole number");
  for (const url of [settings.callbackTarget, settings.publicUrl]) {
    if (url !== undefined && !/^https?:\/\/[^\s/?#@]+\/?$/.test(url))
      throw new TypeError(`${url} is no http(s) origin`);
  }
  return settings;
}

export function durationOf(model: string, category: Category, durations: Settings["durations"]): number {
  if (typeof durations === "number") return durations;
  return durations[model] ?? durations[category] ?? defaultDurations[category];
}
