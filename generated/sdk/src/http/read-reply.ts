import type { Meaning, OperationRow, ReplyRow, Role, When } from "../contract.js";
import type { Exchange } from "../platform/exchange.js";
import type { Redact } from "../redact.js";
import { isObject, isString } from "../request/parameter-types.js";
import { findNearest, isSaid, isText } from "./find-nearest.js";
import { parseExact } from "./parse-exact.js";

/** What a reply means, by the table of replies, and what stands in it. */
export interface Reading extends Readonly<Partial<Record<Role, string>>> {
  /** Undefined for what no row proves: a garbled body, a server error, a redirect. */
  readonly meaning?: Meaning | undefined;
  readonly noCredits?: true | undefined;
  readonly noTask?: true | undefined;
  /** The whole reply, for fields that the SDK does not know. */
  readonly reply: Readonly<Record<string, unknown>>;
}

/**
 * What stands in a reply is read whatever it means: an id of a task that the server sent is not lost to the status around it.
 * @param sent the text of the request. A word of it may be an echo, and says nothing: a prompt may hold any word.
 */
export function readReply(
  operation: OperationRow,
  { status, text, part = text }: Exchange,
  redact: Redact,
  sent = "",
): Reading {
  const { replies, otherwise = [], members } = operation;
  const rows = [...replies, ...otherwise];
  const isEcho = createEchoTest(sent);
  const parsed = parse(text, members.task, redact, isEcho);
  const [first] = [parsed].flat();
  const body = isObject(first) ? first : undefined;
  const names = [...Object.values(members), ...rows.flatMap(({ when }) => Object.keys(when ?? {}))];
  // These have been paid for.
  const paid = [members.task, members.result].filter(isString);
  // What tells its state at the top tells it there: further down may be what the request said, which nobody can compare here.
  const { state = "", failure = "" } = members;
  const isTold = isSaid(body?.[state]) || isSaid(body?.[failure]);
  const told: Record<string, unknown> = {
    ...body,
    ...findNearest(parsed, paid, true, isEcho),
    ...findNearest(body, isTold ? paid : names, false, isEcho),
  };
  const matches = (row: ReplyRow) =>
    row.empty ? !text.trim() : row.when ? tells(row.when, told, text, sent.toLowerCase()) : body !== undefined;
  const ofStatus = (row: ReplyRow) => (row.http ?? status) === status && matches(row);
  const row =
    replies.find((each) => (each.when || each.empty) && ofStatus(each)) ??
    // A word says the same under another status; but what a gateway makes of a 5xx proves nothing.
    (status < 500 ? rows.find((each) => hasWord(each.when) && matches(each)) : undefined) ??
    rows.find(ofStatus);
  const reading: Partial<Record<Role, string>> = {};
  for (const role in members) {
    const value = told[members[role as Role] ?? ""];
    if (isSaid(value)) reading[role as Role] = `${value}`;
  }
  const id = members.task;
  const found = id && !parsed && !sent.includes(id) && findId(part, id, redact);
  if (found) reading.task = found;
  const { meaning, noCredits, noTask } = row ?? {};
  // What is no JSON has no members: the link stands somewhere in the text.
  if (noCredits && !body) Object.assign(reading, { action: /https?:\S+/.exec(redact(text))?.[0] });
  return { ...reading, meaning, noCredits, noTask, reply: body ?? {} };
}

/** Whether a text tells it: a number or the mere presence of a member is too little under another status. */
function hasWord(when: When | undefined): boolean {
  return Object.values(when ?? {}).some((wanted) => isString(wanted) && wanted !== "*");
}

function tells(when: When, reply: Readonly<Record<string, unknown>>, text: string, sent: string): boolean {
  return Object.entries(when).every(([member, wanted]) => {
    if (isString(wanted) && wanted !== "*" && sent.includes(wanted.toLowerCase())) return false;
    if (member !== "*") return isWanted(wanted, reply[member]);
    return [text.trim().split(/\s/)[0], ...Object.values(reply)].some((value) => isWanted(wanted, value));
  });
}

/** The id of a task as it stands in a reply that broke off. Not half an id. */
function findId(text: string, name: string, redact: Redact): string | undefined {
  const string = String.raw`"\s*((?:[^"\\\s\0-\x1f]|\\["/\\]|\\u[\da-fA-F]{4})+)\s*"`;
  const [, id, digits] = new RegExp(String.raw`"${name}"\s*:\s*(?:${string}|(\d+)[\s,}])`).exec(redact(text)) ?? [];
  return id ? JSON.parse(`"${id}"`) : digits;
}

function isWanted(wanted: When[string], value: unknown): boolean {
  if (wanted === "*") return isSaid(value);
  if (!isText(value) && typeof value !== "boolean") return false;
  if (typeof wanted === "object") return Number(value) >= wanted.from && Number(value) <= wanted.to;
  return `${value}`.toLowerCase() === `${wanted}`.toLowerCase();
}

/**
 * JSON, and JSON in its strings: below the top only where it is known what was sent, for else it may be a prompt. Undefined for
 * what is none.
 */
function parse(text: string, id: string | undefined, redact: Redact, isEcho: IsEcho): unknown {
  try {
    const value = parseExact(text, id, (_, item) => {
      const told = clean(item, redact);
      const isOpen = isString(told) && /^\s*[[{]/.test(told) && isEcho(told) === false;
      return (isOpen && parse(told, id, redact, isEcho)) || told;
    });
    const [first] = [value].flat();
    return isString(first) ? parse(first, id, redact, isEcho) : value;
  } catch {
    return undefined;
  }
}

/** Names as well as texts. */
function clean(item: unknown, redact: Redact): unknown {
  if (isObject(item)) return Object.fromEntries(Object.entries(item).map(([name, each]) => [redact(name), each]));
  if (!isText(item)) return item;
  const redacted = redact(`${item}`);
  return redacted === `${item}` ? item : redacted;
}

/**
 * Whether the request has a text or a member, too: however often it was written as JSON in a string, and with whatever spaces.
 * Undefined where nobody knows the request.
 */
type IsEcho = (part: unknown) => boolean | undefined;

function createEchoTest(sent: string): IsEcho {
  const bare = (text: string) => text.replace(/[\s\\]/g, "");
  const all = bare(sent);
  return (part) => (all ? all.includes(bare(JSON.stringify(part)).slice(1, -1)) : undefined);
}
