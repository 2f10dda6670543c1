import type { Meaning, OperationRow, ReplyRow, Role, When } from "../contract.js";
import type { Exchange } from "../platform/exchange.js";
import type { Redact } from "../redact.js";
import { isObject, isString } from "../request/parameter-types.js";

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
  const parsed = parse(text, members.task, sent, redact);
  const matches = (row: ReplyRow) =>
    row.empty
      ? !text.trim()
      : row.when
        ? isTold(row.when, parsed ?? {}, text, sent.toLowerCase())
        : parsed !== undefined;
  const ofStatus = (row: ReplyRow) => (row.http ?? status) === status && matches(row);
  const row =
    replies.find((each) => (each.when || each.empty) && ofStatus(each)) ??
    // A word says the same under another status; but what a gateway makes of a 5xx proves nothing.
    (status < 500 ? [...replies, ...otherwise].find((each) => hasWord(each.when) && matches(each)) : undefined) ??
    [...replies, ...otherwise].find(ofStatus);
  const reading: Partial<Record<Role, string>> = {};
  for (const role in members) {
    const value = parsed?.[members[role as Role] ?? ""];
    if (isSaid(value)) reading[role as Role] = `${value}`;
  }
  const id = members.task;
  const found = id && !parsed && !sent.includes(id) && findId(part, id, redact);
  if (found) reading.task = found;
  const { meaning, noCredits, noTask } = row ?? {};
  // What is no JSON has no members: the link stands somewhere in the text.
  if (noCredits && !parsed) Object.assign(reading, { action: /https?:\S+/.exec(redact(text))?.[0] });
  return { ...reading, meaning, noCredits, noTask, reply: parsed ?? {} };
}

/** Whether a text tells it: a number or the mere presence of a member is too little under another status. */
function hasWord(when: When | undefined): boolean {
  return Object.values(when ?? {}).some((wanted) => isString(wanted) && wanted !== "*");
}

function isTold(when: When, reply: Readonly<Record<string, unknown>>, text: string, sent: string): boolean {
  return Object.entries(when).every(([member, wanted]) => {
    if (isString(wanted) && wanted !== "*" && sent.includes(wanted.toLowerCase())) return false;
    if (member !== "*") return isWanted(wanted, reply[member]);
    return [text.trim().split(/\s/)[0], ...Object.values(reply)].some((value) => isWanted(wanted, value));
  });
}

/**
 * The id of a task as it stands in a reply that broke off. Not half an id.
 */
function findId(text: string, name: string, redact: Redact): string | undefined {
  const [, id, digits] =
    new RegExp(`"${name}"\\s*:\\s*(?:"\\s*([^"\\\\\\s]+)\\s*"|(\\d+)[\\s,}])`).exec(redact(text)) ?? [];
  return id ?? digits;
}

/** Words and ids are texts; some servers send numbers for them. */
const isText = (value: unknown): value is string | number => isString(value) || typeof value === "number";

const isSaid = (value: unknown): value is string | number => isText(value) && `${value}`.trim() !== "";

function isWanted(wanted: When[string], value: unknown): boolean {
  if (wanted === "*") return isSaid(value);
  if (!isText(value) && typeof value !== "boolean") return false;
  if (typeof wanted === "object") return Number(value) >= wanted.from && Number(value) <= wanted.to;
  return `${value}`.toLowerCase() === `${wanted}`.toLowerCase();
}

/**
 * Some clients unwrap the array that the API sends, some do not; the id of the task may stand deeper. Undefined for what is no
 * JSON object.
 */
function parse(
  text: string,
  id: string | undefined,
  sent: string,
  redact: Redact,
): Record<string, unknown> | undefined {
  try {
    // As a text, an id of many digits keeps them all.
    const exact = id ? text.replace(new RegExp(`("${id}"\\s*:\\s*)(\\d{16,})(?=[\\s,}])`, "g"), '$1"$2"') : text;
    const value: unknown = JSON.parse(exact, (_, item: unknown) => clean(item, redact));
    const [first] = [value].flat();
    // JSON in a string.
    if (isString(first)) return parse(first, id, sent, redact);
    const body = isObject(first) ? first : undefined;
    if (!id || isSaid(body?.[id])) return body;
    const task = findNearest(value, id, sent);
    return task === undefined ? body : { ...body, [id]: task };
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

/** The id nearest to the top: further down there may be the request's own members, of which one may be called like that. */
function findNearest(value: unknown, id: string, sent: string): unknown {
  // What is added is visited, too.
  const reached = [value];
  for (const each of reached) {
    if (typeof each !== "object" || each === null) continue;
    for (const [name, member] of Object.entries(each)) {
      if (name === id && isSaid(member) && !sent.includes(JSON.stringify({ [id]: member }).slice(1, -1))) return member;
      reached.push(member);
    }
  }
  return undefined;
}
