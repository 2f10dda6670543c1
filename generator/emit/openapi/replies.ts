import { membersOf, memberWords } from "../../derive/operations.js";
import type { Api, Body, HttpStatus, Member, Operation, Reply } from "../../ir/types.js";
import { type Json, ref } from "./document-part.js";
import type { Profile } from "./profile.js";

export interface ReplySchemas {
  readonly schemas: Record<string, Json>;
  /** The schema of all JSON bodies of an operation's HTTP status; undefined where it has none. */
  of(operation: Operation, status: HttpStatus): Json | undefined;
}

/** The bodies of all replies as components, as much apart as a profile's generators can take. */
export function replySchemas(api: Api, kind: Profile["replies"]): ReplySchemas {
  const schemas: Record<string, Json> = {};
  return { schemas, of: (operation, status) => byKind[kind](operation, status, api, schemas) };
}

type SchemaOf = (operation: Operation, status: HttpStatus, api: Api, schemas: Record<string, Json>) => Json | undefined;

/** Every documented reply apart, as the reference has it. */
const exact: SchemaOf = (operation, status, api, schemas) => {
  const refs = new Map<string, Json>();
  for (const { body } of repliesOf(operation, status)) {
    if (!body) continue;
    const { name, isList } = body;
    const found = api.bodies.find((candidate) => candidate.name === name);
    if (found) schemas[name] ??= bodySchema(found, api);
    if (isList) schemas[`${name}List`] ??= { ...listOf(name), minItems: 1 };
    refs.set(`${name}${isList}`, ref(isList ? `${name}List` : name));
  }
  const [first, ...others] = refs.values();
  if (!first || others.length === 0) return first;
  const name = status.union ?? `${unionName(operation)}${status.http}`;
  schemas[name] = { title: name, oneOf: [first, ...others] };
  return ref(name);
};

/** One superset of all replies: some generators cannot tell those of one status, or of several, apart. */
const envelope: SchemaOf = (operation, status, api, schemas) => {
  const { envelope: name, union } = status;
  if (name === null) return exact(operation, status, api, schemas);
  const merged = operation.replies.filter(({ http }) =>
    operation.statuses.some((other) => other.http === http && other.envelope === name),
  );
  schemas[name] ??= envelopeSchema(name, merged, api);
  if (!repliesOf(operation, status).some(({ body }) => body?.isList)) return ref(name);
  schemas[`${name}List`] = listOf(name);
  const unionAs = union ?? `${unionName(operation)}${status.http}`;
  schemas[unionAs] = { title: unionAs, oneOf: [ref(`${name}List`), ref(name)] };
  return ref(unionAs);
};

/** As the envelope, but what is a list or an object is left open. */
const any: SchemaOf = (operation, status, api, schemas) =>
  repliesOf(operation, status).some(({ body }) => body?.isList) ? {} : envelope(operation, status, api, schemas);

const byKind = { exact, envelope, any } as const satisfies Record<Profile["replies"], SchemaOf>;

function repliesOf({ replies }: Operation, { http }: HttpStatus): readonly Reply[] {
  return replies.filter((reply) => reply.http === http);
}

function unionName({ id }: Operation): string {
  return `${id.charAt(0).toUpperCase()}${id.slice(1)}Reply`;
}

function listOf(name: string): Json {
  return { title: `${name}List`, type: "array", items: ref(name) };
}

function bodySchema({ name, summary, members }: Body, api: Api): Json {
  const replies = api.operations.flatMap((operation) => operation.replies.filter(({ body }) => body?.name === name));
  const required = members.filter((member) => member.required).map((member) => member.name);
  return {
    title: name,
    type: "object",
    ...(summary !== null && { description: summary }),
    properties: Object.fromEntries(members.map((member) => [member.name, memberSchema([member], replies)])),
    ...(required.length > 0 && { required }),
  };
}

/** A body with the members of all these replies' bodies. */
function envelopeSchema(name: string, replies: readonly Reply[], api: Api): Json {
  const members = replies.flatMap((reply) => membersOf(api, reply));
  const names = [...new Set(members.map((member) => member.name))];
  const properties = names.map((member) => {
    const schema = memberSchema(
      members.filter((each) => each.name === member),
      replies,
    );
    // As a Long, it would equal no 200 that a Java program writes.
    return [member, numbersOf(replies, member).length > 0 ? { ...schema, format: "int32" } : schema] as const;
  });
  // What tells the replies apart by a number stands in all of them.
  const required = names.filter((member) => numbersOf(replies, member).length > 0);
  return {
    title: name,
    type: "object",
    description: readingText(replies),
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required }),
  };
}

/** One member, in all the bodies that have it. */
function memberSchema(members: readonly Member[], replies: readonly Reply[]): Json {
  const [first] = members;
  if (!first) return {};
  const { name, type } = first;
  const only = members.length === 1 ? first.const : null;
  const words = memberWords(replies, first);
  const numbers = only === null ? numbersOf(replies, name) : [];
  const sentences = [
    ...new Set(members.map(({ summary }) => summary)),
    words.length > 0 && `Known: ${words.join(", ")}.`,
    numbers.length > 0 && `${numbers.join(" or ")}.`,
    type === "null" && "null.",
  ].filter((sentence) => typeof sentence === "string");
  return {
    // There is no type of null before 3.1, and what is always null may be anything one day.
    ...(type !== "null" && { type: members.some(({ nullable }) => nullable) ? [type, "null"] : type }),
    ...(only !== null && { const: only }),
    ...(sentences.length > 0 && { description: sentences.join(" ") }),
  };
}

/** The numbers by which replies are told apart in a member. */
function numbersOf(replies: readonly Reply[], member: string): readonly number[] {
  const numbers = replies.map(({ when }) => when?.[member]).filter((wanted) => typeof wanted === "number");
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** "code 200 and taskId: accepted. msg: refused. Otherwise: processing." */
function readingText(replies: readonly Reply[]): string {
  const told = replies.flatMap(({ when, meaning, body }) => {
    if (body === null) return [];
    const conditions = Object.entries(when ?? {}).filter(([member]) => member !== "*");
    if (when !== null && conditions.length === 0) return [];
    const words = conditions.map(([member, wanted]) => (typeof wanted === "number" ? `${member} ${wanted}` : member));
    return [`${words.join(" and ") || "Otherwise"}: ${meaning}.`];
  });
  const isOther = (text: string) => text.startsWith("Otherwise");
  const all = [...new Set(told)];
  return [...all.filter((text) => !isOther(text)), ...all.filter(isOther)].join(" ");
}
