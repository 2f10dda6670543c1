import { readReply } from "../../templates/sdk/src/http/read-reply.js";
import { isObject } from "../../templates/sdk/src/request/parameter-types.js";
import { parseJson } from "../../templates/sdk/src/request/to-json.js";
import { membersOf } from "../derive/operations.js";
import { tablesOf } from "../derive/rows.js";
import type { Api, Meaning, Member, Operation, Reply, ResolvedSpec, When } from "../ir/types.js";
import type { CapturedReply, Exchange } from "./exchange.js";
import type { Finding } from "./finding.js";
import { repeatedKeys } from "./repeated-keys.js";
import type { Shown } from "./shown.js";

/** A reply, held against the spec. */
export interface JudgedReply {
  readonly http: number;
  /** The documented reply that it is; null where it is none. */
  readonly reply: Reply | null;
  /** How clients read it; null where it proves nothing. */
  readonly meaning: Meaning | null;
  /** False where the capture has no body: which of several replies it is, and what it says, cannot be told then. */
  readonly isWhole: boolean;
  /** What it says is wrong. Never to be printed as it is. */
  readonly reason: string | null;
  readonly findings: readonly Finding[];
}

type Told = Pick<Finding, "kind" | "path" | "given" | "expected">;

/** @param sent the body of the request, whose words a reply may echo */
export function judgeReply(
  exchange: Exchange,
  operation: Operation,
  sent: object,
  { spec, shown }: { readonly spec: ResolvedSpec; readonly shown: Shown },
): JudgedReply | null {
  const captured = exchange.reply;
  if (!captured) return null;
  const read = readMeaning(captured, operation, sent, spec);
  const ofStatus = operation.replies.filter(({ http }) => http === captured.status);
  const { reply, told } =
    ofStatus.length === 0 ? unknownStatus(captured, operation) : find(captured, ofStatus, spec.api, shown);
  const findings = told.map(
    (each): Finding => ({
      exchange: exchange.n,
      operation: operation.id,
      model: null,
      parameter: null,
      decisions: decisionsOf(read.meaning, captured, operation),
      ...each,
      given:
        each.kind === "unknown-status" || each.kind === "unknown-reply"
          ? `${each.given}${readAs(read.meaning)}`
          : each.given,
    }),
  );
  const noted = captured.kind === "noted" ? (reply?.meaning ?? null) : null;
  const meaning = reply?.meaning === "file" ? "file" : (read.meaning ?? noted);
  const isWhole = captured.kind !== "noted";
  return { http: captured.status, reply, meaning, isWhole, reason: read.reason, findings };
}

function readAs(meaning: Meaning | null): string {
  return meaning === null ? ", which clients take for no answer" : `, which clients read as ${meaning}`;
}

interface Found {
  readonly reply: Reply | null;
  readonly told: readonly Told[];
}

function unknownStatus({ status }: CapturedReply, { statuses }: Operation): Found {
  const expected = `one of ${statuses.map(({ http }) => http).join(", ")}`;
  return { reply: null, told: [{ kind: "unknown-status", path: "reply", given: `HTTP ${status}`, expected }] };
}

function readMeaning(captured: CapturedReply, { id }: Operation, sent: object, spec: ResolvedSpec) {
  if (captured.kind === "file") return { meaning: null, reason: null };
  if (captured.kind === "noted") return { meaning: captured.meaning, reason: captured.word };
  const row = tablesOf(spec).api.operations[id];
  if (!row) return { meaning: null, reason: null };
  const { meaning = null, reason = null } = readReply(row, { ...captured, why: "" }, String, JSON.stringify(sent));
  return { meaning, reason };
}

/** Decisions by which a reply that no list has is read. */
function decisionsOf(meaning: Meaning | null, { status }: CapturedReply, { otherwise }: Operation): readonly string[] {
  const used = otherwise.filter((each) => each.meaning === meaning && (each.http ?? status) === status);
  return [...new Set(used.map(({ decision }) => decision))];
}

function find(captured: CapturedReply, replies: readonly Reply[], api: Api, shown: Shown): Found {
  if (captured.kind === "noted") return findNoted(captured, replies);
  if (captured.kind === "file") {
    const reply = replies.find(({ meaning }) => meaning === "file") ?? null;
    const told: Told = { kind: "unknown-reply", path: "reply", given: "a file", expected: named(replies) };
    return { reply, told: reply ? [] : [told] };
  }
  const repeated = repeatedKeys(captured.text).map((name): Told => {
    const expected = "each name once: parsers take one or the other";
    return { kind: "repeated-member", path: `reply.${shown.name(name)}`, given: "the name twice", expected };
  });
  const { reply, told } = findText(captured.text, replies, api, shown);
  return { reply, told: [...told, ...repeated] };
}

function findText(text: string, replies: readonly Reply[], api: Api, shown: Shown): Found {
  const value = text.trim() === "" ? undefined : (parseJson(text) ?? null);
  if (value === undefined) {
    const reply = replies.find(({ body, meaning }) => body === null && meaning !== "file") ?? null;
    const told: Told = { kind: "unknown-reply", path: "reply", given: "no body", expected: named(replies) };
    return { reply, told: reply ? [] : [told] };
  }
  const tries = replies
    .filter(({ body }) => body !== null)
    .map((reply) => ({ reply, told: compare(value, reply, api, shown) }));
  // Of replies that say the same of it the first counts, as it does for clients.
  const fits = tries.filter((each): each is { reply: Reply; told: readonly Told[] } => each.told !== null);
  const [best] = fits.sort((a, b) => a.told.length - b.told.length);
  if (best) return best;
  const told: Told = {
    kind: "unknown-reply",
    path: "reply",
    given: shapeOf(value, api, shown),
    expected: named(replies),
  };
  return { reply: null, told: [told] };
}

/** Of several replies that mean the same a journal does not say which one it was. */
function findNoted({ meaning, word, status }: CapturedReply & { kind: "noted" }, replies: readonly Reply[]): Found {
  const isWord = ({ when, id }: Reply) => id === word || Object.values(when ?? {}).some((wanted) => wanted === word);
  const isMeant = ({ meaning: means, cause }: Reply) =>
    word === null ? means === meaning : word === "invalid_request" && cause === "invalid-field";
  const byWord = replies.filter(isWord);
  const found = byWord.length > 0 ? byWord : replies.filter(isMeant);
  const isSilent = word === null && meaning === null;
  const given = word === null ? `HTTP ${status}` : `HTTP ${status} with another word`;
  const told: Told = { kind: "unknown-reply", path: "reply", given, expected: named(replies) };
  return { reply: found.length === 1 ? (found[0] ?? null) : null, told: found.length > 0 || isSilent ? [] : [told] };
}

/** What is wrong with a body as that reply's; null where it is another reply. */
function compare(value: unknown, reply: Reply, api: Api, shown: Shown): readonly Told[] | null {
  if (Array.isArray(value) !== reply.body?.isList) return null;
  const [item] = Array.isArray(value) ? value : [value];
  if (!isObject(item)) return null;
  if (reply.when && !isTold(reply.when, item)) return null;
  const members = membersOf(api, reply);
  const wrong = members.flatMap((member) => wrongMember(member, item, shown));
  // Nothing tells it apart but its members: then these have to be right.
  if (!reply.when && wrong.length > 0) return null;
  const several: readonly Told[] =
    Array.isArray(value) && value.length > 1
      ? [{ kind: "several-replies", path: "reply", given: shown.value(value), expected: `${reply.id}, one` }]
      : [];
  const names = members.map(({ name }) => name);
  const others = Object.keys(item).filter((name) => !names.includes(name));
  return [
    ...several,
    ...wrong,
    ...others.map(
      (name): Told => ({
        kind: "unknown-member",
        path: `reply.${shown.name(name, names)}`,
        given: shown.value(item[name]),
        expected: `${reply.id} with ${names.join(", ")}`,
      }),
    ),
  ];
}

function isTold(when: When, body: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(when).every(([member, wanted]) => {
    const values = member === "*" ? Object.values(body) : Object.hasOwn(body, member) ? [body[member]] : [];
    return values.some((value) => {
      if (wanted === "*") return value !== null && value !== "";
      if (typeof wanted === "object") return Number(value) >= wanted.from && Number(value) <= wanted.to;
      return String(value).toLowerCase() === String(wanted).toLowerCase();
    });
  });
}

function wrongMember(
  { name, type, required, nullable, const: fixed }: Member,
  body: object,
  shown: Shown,
): readonly Told[] {
  const value: unknown = Object.hasOwn(body, name) ? body[name as keyof typeof body] : undefined;
  const told = (expected: string): readonly Told[] => [
    { kind: "wrong-member", path: `reply.${name}`, given: shown.value(value), expected },
  ];
  if (value === undefined) return required ? told(`a value of type ${type}`) : [];
  if (value === null && (nullable || type === "null")) return [];
  if (typeOf(value) !== type) return told(`a value of type ${type}`);
  return fixed !== null && value !== fixed ? told(JSON.stringify(fixed)) : [];
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

function named(replies: readonly Reply[]): string {
  return `one of ${replies.map(({ id }) => id).join(", ")}`;
}

/** A body by the names and types of its members. */
function shapeOf(value: unknown, { bodies }: Api, shown: Shown): string {
  const [item] = Array.isArray(value) ? value : [value];
  if (!isObject(item)) return value === null ? "no JSON" : `JSON: ${shown.value(value)}`;
  const near = bodies.flatMap(({ members }) => members.map(({ name }) => name));
  const members = Object.entries(item)
    .slice(0, 8)
    .map(([name, each]) => `${shown.name(name, near)}: ${shown.value(each)}`);
  return `${Array.isArray(value) ? "a list of " : ""}{ ${members.join(", ")} }`;
}
