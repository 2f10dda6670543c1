/** What a test can ask for: which requests go wrong, how, and when; how tasks end; how callbacks come. */

import { longest } from "./clock.js";
import {
  demandCopy,
  flag,
  listOf,
  mapOf,
  matching,
  members,
  number,
  oneOf,
  optional,
  RefusedError,
  type Rule,
  text,
  whole,
} from "./shape.js";

/** The request header that names a scenario. A client sends it with every request. */
export const scenarioHeader = "x-cliprise-scenario";

export const operations = ["generate", "status", "download", "file"] as const;
/** `generate` and `status` are the API's own; `download` is status that asks for the file, `file` the link of a result. */
export type Operation = (typeof operations)[number];

export const phases = ["connect", "tunnel", "tls", "before", "after"] as const;
/**
 * `connect`: no byte is read. `tunnel`: the client's proxy does not take it to the server. `tls`: the handshake goes wrong, so
 * that no request can come. `before`: the request was read whole, nothing is charged and no task exists.
 * `after`: the task exists and its credits are taken, or the look has been answered; only the answer suffers.
 */
export type Phase = (typeof phases)[number];

const faultKinds = [
  "refuse",
  "certificate",
  "reset",
  "close",
  "hang",
  "truncate",
  "garbage",
  "status",
  "slow",
] as const;
export type FaultKind = (typeof faultKinds)[number];

const broken: readonly FaultKind[] = ["reset", "close", "hang"];
const answered: readonly FaultKind[] = [...broken, "truncate", "garbage", "status", "slow"];
/** What can go wrong when. */
export const kindsByPhase: Readonly<Record<Phase, readonly FaultKind[]>> = {
  connect: ["refuse", ...broken],
  tunnel: ["status", ...broken, "garbage"],
  tls: ["refuse", "certificate", ...broken, "garbage"],
  before: answered,
  after: answered,
};

/** Faults of a whole connection: it has brought no request yet, and so names no operation and no scenario. */
export function isOfConnection({ phase }: Fault): boolean {
  return phase === "connect" || phase === "tunnel" || phase === "tls";
}

export const encodings = ["gzip", "deflate", "br"] as const;
export type Encoding = (typeof encodings)[number];

const framings = ["whole-length", "cut-length", "chunked", "close"] as const;
/**
 * How a body that is cut off says where it ends. `whole-length`: the length of the whole, so that the cut shows. `cut-length`: that of
 * what is sent; `chunked`: in chunks, ended as they should be; `close`: not at all. With these three only what is in the body can
 * show that something is missing.
 */
export type Framing = (typeof framings)[number];

export interface Fault {
  readonly kind: FaultKind;
  /** Default: `generate`. */
  readonly operation?: Operation;
  /** Default: `before`. */
  readonly phase?: Phase;
  /** Which request of the operation under this scenario, from 1; with `connect`, `tunnel` and `tls`, which connection. Default: 1. */
  readonly attempt?: number | "every";
  /** How likely each of these requests is hit, from 0 to 1, by the emulator's seed. Default: 1. */
  readonly rate?: number;
  /**
   * `status`: the answer in place of the API's, or of the proxy's. Default: 503 without a body. In the body and in headers `{taskId}` stands for the
   * task of the request, and `{elsewhere}` for the request's own URL by another private name of this machine: for a redirect that a
   * client should not follow, and that would succeed.
   */
  readonly status?: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** `truncate`: how much of the body arrives, compressed if it is. Default: half. */
  readonly bytes?: number;
  /** `truncate`: compresses the body before it is cut, whatever the client accepts. Default: it is sent as it is. */
  readonly encoding?: Encoding;
  /** `truncate`. Default: `whole-length`. */
  readonly framing?: Framing;
  /** `hang`, `slow`: milliseconds of real time. `refuse`: how long nobody listens. Default: a minute, a second, for ever. */
  readonly ms?: number;
  /** Not reported when it never fires. */
  readonly optional?: boolean;
}

export const callbackModes = ["on-time", "late", "twice", "out-of-order", "forged", "never"] as const;
export type CallbackMode = (typeof callbackModes)[number];

export interface TaskScript {
  /** Default: `done`. */
  readonly outcome?: "done" | "failed";
  readonly failMsg?: string;
  /** Milliseconds until it ends, by the emulator's clock. */
  readonly duration?: number;
  /** One way, or several at once. */
  readonly callbacks?: readonly CallbackMode[];
}

export interface Script {
  /** Default: the next of `s-1`, `s-2`, … */
  readonly id?: string;
  /** Applies to requests that name no scenario, for clients that cannot send the header. */
  readonly always?: boolean;
  readonly faults?: readonly Fault[];
  /** By order of acceptance; the last one holds for all that follow. */
  readonly tasks?: readonly TaskScript[];
}

/** A script that asks for what there is not. */
export class ScriptError extends RefusedError {}

const header = matching("printable ASCII, 1000 characters at most", /^[ -~]*$/);

/** Where a message ends says what sends it: with another header about that, it would be none. */
const headerName = matching(
  "the name of a header that does not frame the message",
  /^(?!(content-length|transfer-encoding|trailer)$)[\w-]{1,100}$/i,
);

const faultRules: Readonly<Record<keyof Fault, Rule>> = {
  kind: oneOf(faultKinds),
  operation: optional(oneOf(operations)),
  phase: optional(oneOf(phases)),
  attempt: optional((value, path) => (value === "every" ? [] : whole(1)(value, path))),
  rate: optional(number(0, 1)),
  status: optional(whole(200, 599)),
  body: optional(text),
  headers: optional(mapOf(header, headerName)),
  bytes: optional(whole(0)),
  encoding: optional(oneOf(encodings)),
  framing: optional(oneOf(framings)),
  ms: optional(whole(0, 86_400_000, " of milliseconds")),
  optional: optional(flag),
};
const faultMembers = members(faultRules);

const fault: Rule = (value, path) => {
  const problems = faultMembers(value, path);
  if (problems.length > 0) return problems;
  const { kind, phase = "before" } = value as Fault;
  const possible = kindsByPhase[phase];
  if (possible.includes(kind)) return [];
  return [`${path}: ${kind} is nothing for phase ${phase}, which has ${possible.join(", ")}`];
};

export const callbackList: Rule = listOf(oneOf(callbackModes));

const taskRules: Readonly<Record<keyof TaskScript, Rule>> = {
  outcome: optional(oneOf(["done", "failed"])),
  failMsg: optional(text),
  duration: optional(whole(0, longest, " of milliseconds")),
  callbacks: optional(callbackList),
};

const scriptRules: Readonly<Record<keyof Script, Rule>> = {
  id: optional(matching("letters, digits, dots, hyphens and underscores, 100 at most", /^[\w.-]{1,100}$/)),
  always: optional(flag),
  faults: optional(listOf(fault)),
  tasks: optional(listOf(members(taskRules))),
};

export const scriptRule: Rule = members(scriptRules);

/**
 * Reads a script that comes from outside, as a copy.
 * @throws {ScriptError} with everything that is wrong with it
 */
export function readScript(value: unknown): Script {
  return demandCopy(value, scriptRule, "script", ScriptError) as Script;
}
