import type { JournalEntry } from "../src/journal.js";
import type { FaultKind, Phase } from "../src/script.js";
import { credits, number } from "./format.js";

/** What the client of a faulty request sees. */
export const faultWords: Readonly<Record<FaultKind, string>> = {
  refuse: "nobody listens, or the handshake is refused",
  certificate: "a certificate that vouches for itself",
  reset: "the connection is reset",
  close: "the connection is closed without an answer",
  hang: "no answer",
  truncate: "the answer breaks off",
  garbage: "bytes that are no HTTP",
  status: "another answer",
  slow: "the answer comes in small pieces",
};

export const phaseWords: Readonly<Record<Phase, string>> = {
  connect: "as it connects",
  tunnel: "as a proxy is asked for the way",
  tls: "at the handshake of TLS",
  before: "before it is carried out",
  after: "after it is carried out",
};

/** When a connection has brought no request yet. */
export const ofConnection: readonly Phase[] = ["connect", "tunnel", "tls"];

/** What became of a request, in one line. */
export function answerWords(answer: JournalEntry | undefined): string {
  if (!answer) return "no answer yet";
  const { type, status, refused, state, failMsg, taskId, credits: charged, balance } = answer;
  if (type === "fault") {
    const paid =
      answer.phase === "after" && charged !== undefined ? `; ${credits(Number(charged))} charged all the same` : "";
    return `fault: ${answer.kind} ${phaseWords[answer.phase as Phase] ?? ""}${paid}`;
  }
  if (refused !== undefined) return `HTTP ${status}: ${refused}`;
  if (charged !== undefined) {
    return `HTTP ${status}: accepted for ${credits(Number(charged))}, ${number(Number(balance))} left`;
  }
  const more = [state, failMsg].filter((part) => part !== undefined).join(": ");
  return `HTTP ${status}${more || taskId === undefined ? `: ${more || "answered"}` : ": the file"}`;
}

/** What an entry of the journal tells of a task; undefined for one that tells nothing which another does not. */
export function entryWords(entry: JournalEntry): readonly [what: string, outcome: string] | undefined {
  const { type, operation, state, failMsg, mode, outcome, path } = entry;
  switch (type) {
    case "reply":
    case "fault":
      return [String(operation), answerWords(entry)];
    case "state":
      return state === "processing"
        ? undefined
        : ["task", failMsg === undefined ? String(state) : `${state}: ${failMsg}`];
    case "delivery":
      return [`callback, ${mode}`, `${outcome} from ${path}`];
    default:
      return undefined;
  }
}
