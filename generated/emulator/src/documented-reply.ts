import type { Meaning, Role } from "../../sdk/src/contract.js";
import type { ApiFacts, Cause, OperationFacts, ReplyFact } from "./emulator-tables.js";
import type { IncomingRequest } from "./incoming-request.js";
import type { Details } from "./journal.js";
import { jsonReply, type Reply } from "./send.js";

/** An answer, and what the journal says of it. */
export interface Outcome {
  readonly reply: Reply;
  readonly details: Details;
  /** A task exists now, and is paid for. */
  readonly committed?: true;
}

/** The documented reply that means that; of several the one that fits. */
export function replyFor(
  { replies, path }: OperationFacts,
  what: Meaning | Cause,
  fits: (reply: ReplyFact) => boolean = () => true,
): ReplyFact {
  const all = replies.filter(({ meaning, cause }) => meaning === what || cause === what);
  const reply = all.find(fits) ?? all[0];
  if (!reply) throw new Error(`no reply of ${path} means ${what}`);
  return reply;
}

/** The reply as the reference prints it; the journal gets its reason, where that is a word. */
export function refuse({ http, body, reason = "" }: ReplyFact, details: Outcome["details"] = {}): Outcome {
  return { reply: jsonReply(http, body), details: { ...details, ...(/^\w+$/.test(reason) && { refused: reason }) } };
}

/** A refusal in words of the emulator's own, where the reference has none: they stand where the API's do. */
export function ownReply({ operations: { generate } }: ApiFacts, status: number, reason: string): Reply {
  return jsonReply(status, { [generate.members.reason ?? "reason"]: reason });
}

/** What the API's example of such a reply says; undefined where it says nothing of the kind. */
export function exampleWord(operation: OperationFacts, meaning: Meaning, role: Role): string | undefined {
  const example: unknown = JSON.parse(replyFor(operation, meaning).body);
  const word = Object(example)[operation.members[role] ?? ""];
  return typeof word === "string" ? word : undefined;
}

/** The reply with this task's own values in it. */
export function fillReply(
  { http, body }: ReplyFact,
  { members }: OperationFacts,
  values: Readonly<Partial<Record<Role, string>>>,
): Reply {
  const named = Object.fromEntries(
    Object.entries(values).map(([role, value]) => [members[role as Role] ?? role, value]),
  );
  const example: unknown = JSON.parse(body);
  return jsonReply(http, Array.isArray(example) ? [{ ...example[0], ...named }] : { ...Object(example), ...named });
}

/** Whether a request carries the key where its operation wants it. */
export function hasKey({ key }: OperationFacts, { headers, query }: IncomingRequest, apiKey: string): boolean {
  if (key !== undefined) return query.get(key) === apiKey;
  const [, token] = /^bearer +(.*)$/i.exec(headers.authorization ?? "") ?? [];
  return token === apiKey;
}
