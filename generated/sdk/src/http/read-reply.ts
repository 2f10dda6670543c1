import type { Meaning, OperationRow, ReplyRow, Role, When } from "../contract.js";
import type { Exchange } from "../platform/exchange.js";
import type { Redact } from "../redact.js";
import { isObject, isString } from "../request/parameter-types.js";

/** What a reply means, by the table of replies, and what stands in it. */
export interface Reading extends Readonly<Partial<Record<Role, string>>> {
  readonly meaning: Meaning;
  readonly noCredits?: true | undefined;
  /** The whole reply, for fields that the SDK does not know. */
  readonly reply: Readonly<Record<string, unknown>>;
}

/** Undefined for what no row proves: a garbled body, a server error, a redirect. */
export function readReply(operation: OperationRow, { status, text }: Exchange, redact: Redact): Reading | undefined {
  const parsed = parse(text, redact);
  const { replies, otherwise = [], members } = operation;
  const matches = (row: ReplyRow) =>
    row.empty ? !text.trim() : row.when ? isTold(row.when, parsed ?? {}, text) : parsed !== undefined;
  const ofStatus = (row: ReplyRow) => row.http === status && matches(row);
  const row =
    replies.find(ofStatus) ??
    // A word says the same under another status; but what a gateway makes of a 5xx proves nothing.
    (status < 500 ? [...replies, ...otherwise].find((each) => hasWord(each.when) && matches(each)) : undefined) ??
    otherwise.find(ofStatus);
  if (!row) return undefined;
  const reading: Partial<Record<Role, string>> = {};
  for (const role in members) {
    const value = parsed?.[members[role as Role] ?? ""];
    if (value !== undefined && value !== null && typeof value !== "object") reading[role as Role] = `${value}`;
  }
  if (row.noCredits) reading.action ??= /https?:[^\s"]+/.exec(redact(text))?.[0] ?? "";
  const { meaning, noCredits } = row;
  return { ...reading, meaning, noCredits, reply: parsed ?? {} };
}

/** Whether a text tells it: a number or the mere presence of a member is too little under another status. */
function hasWord(when: When | undefined): boolean {
  return Object.values(when ?? {}).some((wanted) => isString(wanted) && wanted !== "*");
}

function isTold(when: When, reply: Readonly<Record<string, unknown>>, text: string): boolean {
  return Object.entries(when).every(([member, wanted]) => {
    const given = member === "*" ? [...Object.values(reply), text.trim().split(/\s/)[0]] : [reply[member]];
    return given.some((value) => isWanted(wanted, value));
  });
}

function isWanted(wanted: When[string], value: unknown): boolean {
  if (value === undefined || value === null || value === "" || typeof value === "object") return false;
  if (typeof wanted === "object") return Number(value) >= wanted.from && Number(value) <= wanted.to;
  return wanted === "*" || `${value}`.toLowerCase() === `${wanted}`.toLowerCase();
}

/** Some clients unwrap the array that the API sends, some do not. Undefined for what is no JSON object. */
function parse(text: string, redact: Redact): Record<string, unknown> | undefined {
  try {
    // Names as well as texts.
    const value: unknown = JSON.parse(text, (_, item: unknown) =>
      isString(item)
        ? redact(item)
        : isObject(item)
          ? Object.fromEntries(Object.entries(item).map(([name, member]) => [redact(name), member]))
          : item,
    );
    const [first] = [value].flat();
    return isObject(first) ? first : undefined;
  } catch {
    return undefined;
  }
}
