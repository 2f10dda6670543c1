/** What a test can ask for: which requests go wrong, how, and when; how tasks end; how callbacks come. */

/** The request header that names a scenario. A client sends it with every request. */
export const scenarioHeader = "x-cliprise-scenario";

export const operations = ["generate", "status", "download", "file"] as const;
/** `generate` and `status` are the API's own; `download` is status with `download=true`, `file` the link of a result. */
export type Operation = (typeof operations)[number];

export const phases = ["connect", "tls", "before", "after"] as const;
/**
 * `connect`: no byte is read. `tls`: the handshake goes wrong, so that no request can come. `before`: the request was read
 * whole, nothing is charged and no task exists.
 * `after`: the task exists and its credits are taken, or the look has been answered; only the answer suffers.
 */
export type Phase = (typeof phases)[number];

export const faultKinds = [
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
  tls: ["refuse", "certificate", ...broken, "garbage"],
  before: answered,
  after: answered,
};

/** Faults of a whole connection: it has brought no request yet, and so names no operation and no scenario. */
export function isOfConnection({ phase }: Fault): boolean {
  return phase === "connect" || phase === "tls";
}

export interface Fault {
  readonly kind: FaultKind;
  /** Default: `generate`. */
  readonly operation?: Operation;
  /** Default: `before`. */
  readonly phase?: Phase;
  /** Which request of the operation under this scenario, from 1; with `connect` and `tls`, which connection. Default: 1. */
  readonly attempt?: number | "every";
  /** How likely each of these requests is hit, from 0 to 1, by the emulator's seed. Default: 1. */
  readonly rate?: number;
  /** `status`: the answer in place of the API's. Default: 503 without a body. */
  readonly status?: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** `truncate`: how much of the body arrives. Default: half. */
  readonly bytes?: number;
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
export class ScriptError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("; "));
    this.problems = problems;
  }
}

type Check = (value: unknown) => boolean;

const oneOf = (values: readonly unknown[]) => (value: unknown) => values.includes(value);
const atLeast =
  (least: number, most = Number.MAX_SAFE_INTEGER) =>
  (value: unknown) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
const isText: Check = (value) => typeof value === "string" && value.length <= 100_000;
const isFlag: Check = (value) => typeof value === "boolean";

const faultKeys: Readonly<Record<keyof Fault, Check>> = {
  kind: oneOf(faultKinds),
  operation: oneOf(operations),
  phase: oneOf(phases),
  attempt: (value) => value === "every" || atLeast(1)(value),
  rate: (value) => typeof value === "number" && value >= 0 && value <= 1,
  status: atLeast(200, 599),
  body: isText,
  headers: (value) =>
    isObject(value) &&
    Object.entries(value).every(([name, text]) => /^[\w-]{1,100}$/.test(name) && /^[ -~]{0,1000}$/.test(String(text))),
  bytes: atLeast(0),
  ms: atLeast(0, 86_400_000),
  optional: isFlag,
};

const taskKeys: Readonly<Record<keyof TaskScript, Check>> = {
  outcome: oneOf(["done", "failed"]),
  failMsg: isText,
  duration: atLeast(0),
  callbacks: (value) => Array.isArray(value) && value.every(oneOf(callbackModes)),
};

const scriptKeys: Readonly<Record<keyof Script, Check>> = {
  id: (value) => typeof value === "string" && /^[\w.-]{1,100}$/.test(value),
  always: isFlag,
  faults: Array.isArray,
  tasks: Array.isArray,
};

/**
 * Reads a script that comes from outside.
 * @throws {ScriptError} with everything that is wrong with it
 */
export function readScript(value: unknown): Script {
  const problems: string[] = [];
  check(value, scriptKeys, "script", problems);
  if (problems.length === 0) {
    const { faults = [], tasks = [] } = value as Script;
    for (const [index, fault] of faults.entries()) checkFault(fault, `faults[${index}]`, problems);
    for (const [index, task] of tasks.entries()) check(task, taskKeys, `tasks[${index}]`, problems);
  }
  if (problems.length > 0) throw new ScriptError(problems);
  return value as Script;
}

function checkFault(fault: Fault, path: string, problems: string[]): void {
  check(fault, faultKeys, path, problems);
  if (!isObject(fault)) return;
  const { kind, phase = "before" } = fault as unknown as Fault;
  if (kind === undefined) problems.push(`${path}.kind is missing`);
  else if (faultKinds.includes(kind) && phases.includes(phase) && !kindsByPhase[phase].includes(kind))
    problems.push(`${path}: ${kind} is nothing for phase ${phase}, which has ${kindsByPhase[phase].join(", ")}`);
}

function check(value: unknown, keys: Readonly<Record<string, Check>>, path: string, problems: string[]): void {
  if (!isObject(value)) {
    problems.push(`${path} is no object`);
    return;
  }
  for (const [name, member] of Object.entries(value)) {
    const isRight = Object.hasOwn(keys, name) ? keys[name] : undefined;
    if (!isRight) problems.push(`${path}.${name} is unknown; known: ${Object.keys(keys).join(", ")}`);
    else if (!isRight(member)) problems.push(`${path}.${name} is not allowed: ${JSON.stringify(member)?.slice(0, 80)}`);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
