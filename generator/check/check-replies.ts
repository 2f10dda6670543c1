import { isDeepStrictEqual } from "node:util";
import { didYouMean } from "../../templates/sdk/src/request/suggest.js";
import { membersOf } from "../derive/operations.js";
import { outcomes, sharedOutcomes } from "../derive/task-states.js";
import type { Report } from "../diagnostics/report.js";
import type { Api, Meaning, Member, Operation, Reply, Role, When } from "../ir/types.js";
import type { AuthoredSpec } from "../load/authored.js";
import type { Path, YamlDocument } from "../load/yaml-document.js";

/** What each meaning asks of a reply: which operation, which HTTP status, which roles among its members. */
const meanings: Readonly<
  Record<
    Meaning,
    { readonly submits: boolean; readonly http: readonly [number, number]; readonly roles: readonly Role[] }
  >
> = {
  accepted: { submits: true, http: [200, 299], roles: ["task"] },
  rejected: { submits: true, http: [200, 499], roles: [] },
  processing: { submits: false, http: [200, 399], roles: [] },
  succeeded: { submits: false, http: [200, 299], roles: [] },
  failed: { submits: false, http: [200, 499], roles: ["failure"] },
  refused: { submits: false, http: [200, 499], roles: [] },
  file: { submits: false, http: [200, 299], roles: [] },
};

/** Replies that can be read: each has a body that is there, is told from the others, and is what its example shows. */
export function checkReplies({ documents, decisions }: AuthoredSpec, api: Api, report: Report): void {
  const document = documents.api;
  for (const operation of api.operations) {
    const at: Path = ["operations", operation.id];
    for (const reply of operation.replies) {
      checkReply(reply, operation, api, document, report);
      checkTold(reply, operation, document, report);
    }
    for (const [index, other] of operation.otherwise.entries()) {
      const path: Path = [...at, "otherwise", index];
      checkMeaning(other, operation, [...path, "meaning"], document, report);
      // The reference lists no such reply: it may have what the body of any other one has.
      const members = api.bodies.flatMap((body) => body.members);
      checkWhen(other.when, members, [...path, "when"], document, report);
      if (Object.hasOwn(decisions, other.decision)) continue;
      const hint = didYouMean(other.decision, Object.keys(decisions), "state it in decisions.yaml");
      report.add("unknown-decision", `${other.decision} is unknown; ${hint}`, document.locate([...path, "decision"]));
    }
    if (operation.id === api.status.id) checkOutcomes(operation, api, document, report);
    checkRoles(operation, api, document, report);
    for (const http of Object.keys(authoredStatuses(document, operation.id))) {
      if (operation.replies.some((reply) => String(reply.http) === http)) continue;
      const message = `no reply of ${operation.id} has HTTP ${http}`;
      report.add("unused-body", message, document.locate([...at, "statuses", http], "key"));
    }
  }
  checkBodies(api, document, report);
}

function authoredStatuses(document: YamlDocument, id: string): object {
  const { operations } = document.value as AuthoredSpec["api"];
  return operations[id]?.statuses ?? {};
}

function checkReply(reply: Reply, operation: Operation, api: Api, document: YamlDocument, report: Report): void {
  const { id, body, when, meaning } = reply;
  const path: Path = ["operations", operation.id, "replies", id];
  checkMeaning(reply, operation, [...path, "meaning"], document, report);
  if (body === null) return;
  const names = api.bodies.map(({ name }) => name);
  if (!names.includes(body.name)) {
    const hint = didYouMean(body.name, names, `known: ${names.join(", ")}`);
    report.add("unknown-body", `${body.name} is unknown; ${hint}`, document.locate([...path, "body"]));
    return;
  }
  const members = membersOf(api, reply);
  for (const role of meanings[meaning].roles) {
    if (members.some((member) => member.role === role && member.required)) continue;
    const message = `a reply that means ${meaning} has a required member with the role ${role}; ${body.name} has none`;
    report.add("reply-meaning", message, document.locate([...path, "body"]));
  }
  if (meaning === "succeeded" && operation.id === "status" && !members.some(({ role }) => role === "result")) {
    const message = `a task that succeeded has a member with the role result; ${body.name} has none`;
    report.add("reply-meaning", message, document.locate([...path, "body"]));
  }
  checkWhen(when, members, [...path, "when"], document, report);
  for (const message of exampleProblems(reply, members)) {
    report.add("reply-example", message, document.locate([...path, "example"]));
  }
}

function checkMeaning(
  { meaning, http }: Pick<Reply, "meaning"> & { readonly http: number | null },
  operation: Operation,
  path: Path,
  document: YamlDocument,
  report: Report,
): void {
  const { submits, http: range } = meanings[meaning];
  if (submits !== (operation.body !== null)) {
    const own = Object.entries(meanings).filter(([, rule]) => rule.submits === (operation.body !== null));
    const message = `no reply of ${operation.id} means ${meaning}; expected ${own.map(([name]) => name).join(", ")}`;
    report.add("reply-meaning", message, document.locate(path));
    report.doubt(`meaning is ${JSON.stringify(meaning)}`);
  }
  if (http !== null && (http < range[0] || http > range[1])) {
    const message = `HTTP ${http} never means ${meaning}: that is ${range[0]} to ${range[1]}`;
    report.add("reply-meaning", message, document.locate(path));
    report.doubt(`http is ${http}`);
  }
}

function checkWhen(
  when: When | null,
  members: readonly Member[],
  path: Path,
  document: YamlDocument,
  report: Report,
): void {
  for (const [name, wanted] of Object.entries(when ?? {})) {
    if (name === "*") continue;
    const named = members.filter((member) => member.name === name);
    if (named.length === 0) {
      const names = [...new Set(members.map((member) => member.name))];
      const hint = didYouMean(name, names, `known: ${names.join(", ")}`);
      report.add("reply-member", `${name} is no member of the body; ${hint}`, document.locate([...path, name], "key"));
    } else if (!named.some((member) => canBe(member, wanted))) {
      const message = `${name} is never ${JSON.stringify(wanted)}: it is ${named.map(describe).join(" or ")}`;
      report.add("reply-member", message, document.locate([...path, name]));
    }
  }
}

function describe(member: Member): string {
  return member.const === null ? member.type : JSON.stringify(member.const);
}

function canBe(member: Member, wanted: When[string]): boolean {
  if (wanted === "*") return member.type !== "null";
  if (typeof wanted === "object") return member.type === "integer" && wanted.from <= wanted.to;
  return member.const === null ? typeName(wanted) === member.type : wanted === member.const;
}

function typeName(value: unknown): Member["type"] | "object" {
  return typeof value === "number" ? "integer" : typeof value === "object" ? "object" : (typeof value as "string");
}

/** What of an example its own body and its own conditions refuse. */
function exampleProblems({ body, example, when }: Reply, members: readonly Member[]): readonly string[] {
  const item: unknown = Array.isArray(example) ? example[0] : example;
  if (Array.isArray(example) !== body?.isList || typeof item !== "object" || item === null) {
    return [`expected ${body?.isList ? "a list of one object" : "an object"}`];
  }
  const given = item as Readonly<Record<string, unknown>>;
  const names = members.map(({ name }) => name);
  return [
    ...members
      .filter(({ name, required }) => required && !Object.hasOwn(given, name))
      .map(({ name }) => `${name} is missing, which ${body?.name} requires`),
    ...Object.entries(given).flatMap(([name, value]) => {
      const member = members.find((candidate) => candidate.name === name);
      if (!member)
        return [`${name} is no member of ${body?.name}; ${didYouMean(name, names, `known: ${names.join(", ")}`)}`];
      const fits = value === null ? member.nullable || member.type === "null" : canBe(member, value as When[string]);
      return fits ? [] : [`${name} is ${JSON.stringify(value)}, and has to be ${describe(member)}`];
    }),
    ...Object.entries(when ?? {}).flatMap(([name, wanted]) => {
      const values = name === "*" ? Object.values(given) : [given[name]];
      const meets = values.some((value) => meetsCondition(value, wanted));
      return meets ? [] : [`${name === "*" ? "no member" : name} is not what \`when\` says: ${JSON.stringify(wanted)}`];
    }),
  ];
}

function meetsCondition(value: unknown, wanted: When[string]): boolean {
  if (wanted === "*") return value !== undefined && value !== null && value !== "";
  if (typeof wanted === "object") return Number(value) >= wanted.from && Number(value) <= wanted.to;
  return value === wanted;
}

/** Of several replies with one HTTP status each says what tells it from the others. */
function checkTold(reply: Reply, operation: Operation, document: YamlDocument, report: Report): void {
  if (reply.meaning === "file") return;
  const { id, when, body } = reply;
  const others = operation.replies.filter(
    (other) => other !== reply && other.http === reply.http && other.meaning !== "file",
  );
  const path: Path = ["operations", operation.id, "replies", id];
  const rivals = others.filter((other) => body !== null && other.body !== null);
  if (when === null && rivals.length > 0) {
    const message = `${id} shares HTTP ${reply.http} with ${rivals.map((other) => other.id).join(", ")}: say with \`when\` what tells it from them`;
    report.add("reply-ambiguous", message, document.locate(path, "key"));
  }
  for (const other of operation.replies.slice(0, operation.replies.indexOf(reply))) {
    if (!others.includes(other) || (other.body === null) !== (body === null)) continue;
    if (when === null || !isDeepStrictEqual(other.when, when)) continue;
    if (other.meaning === reply.meaning && other.cause === reply.cause) continue;
    const related = {
      location: document.locate(["operations", operation.id, "replies", other.id], "key"),
      message: "the other",
    };
    report.add(
      "reply-ambiguous",
      `${id} and ${other.id} are told by the same: which is meant?`,
      document.locate(path, "key"),
      related,
    );
  }
}

/** The samples and the workflows tell what has become of a task by the HTTP status, or else by the members that only its end has. */
function checkOutcomes(operation: Operation, api: Api, document: YamlDocument, report: Report): void {
  const endOf = (reply: Reply) =>
    membersOf(api, reply).find(({ role }) => role === "result" || role === "failure")?.role;
  for (const [reply, other] of sharedOutcomes(operation)) {
    const end = endOf(reply);
    if (end !== endOf(other)) continue;
    const at = (name: string) => document.locate(["operations", operation.id, "replies", name, "http"]);
    const message = `HTTP ${reply.http} of ${reply.id} says that a task ${outcomes[reply.meaning]}, and of ${other.id} that it ${outcomes[other.meaning]}, and ${end ? "both have" : "neither has"} a member of the role ${end ?? "result or failure"}: programs that wait tell them by nothing else`;
    report.add("reply-ambiguous", message, at(reply.id), { location: at(other.id), message: "the other" });
  }
}

/** A client reads one member per role, whatever the reply. */
function checkRoles(operation: Operation, api: Api, document: YamlDocument, report: Report): void {
  const first = new Map<Role, { readonly name: string; readonly path: Path }>();
  const used = new Set(operation.replies.map(({ body }) => body?.name));
  for (const body of api.bodies.filter((candidate) => used.has(candidate.name))) {
    for (const { name, role } of body.members) {
      const path: Path = ["bodies", body.name, "members", name, "role"];
      const before = role === null ? undefined : first.get(role);
      if (role !== null && !before) first.set(role, { name, path });
      if (!before || before.name === name) continue;
      const message = `${name} and ${before.name} both have the role ${role} in replies of ${operation.id}`;
      const related = { location: document.locate(before.path), message: "the other one" };
      report.add("role-clash", message, document.locate(path), related);
    }
  }
}

/** Names of components: each once, and each used. */
function checkBodies({ bodies, operations }: Api, document: YamlDocument, report: Report): void {
  const used = new Set(operations.flatMap(({ replies }) => replies.map(({ body }) => body?.name)));
  for (const { name, members } of bodies) {
    if (!used.has(name)) {
      report.add("unused-body", `no reply has the body ${name}`, document.locate(["bodies", name], "key"));
    }
    for (const member of members) {
      if (member.const === null || typeName(member.const) === member.type) continue;
      const message = `${JSON.stringify(member.const)} is no ${member.type}`;
      report.add("value-type", message, document.locate(["bodies", name, "members", member.name, "const"]));
    }
  }
  const taken = new Map<string, string>(bodies.map(({ name }) => [name, "a body"]));
  for (const { name, isList } of operations.flatMap(({ replies }) => replies.flatMap(({ body }) => body ?? []))) {
    if (isList) taken.set(`${name}List`, `the list of ${name}`);
  }
  for (const { id, statuses } of operations) {
    for (const { http, union, envelope } of statuses) {
      for (const [key, name, owner] of [
        ["union", union, `the union of ${id}`],
        ["envelope", envelope, `the envelope of ${id}`],
      ] as const) {
        if (name === null) continue;
        const holder = taken.get(name);
        if (holder === undefined) taken.set(name, owner);
        else if (holder !== owner || key === "union") {
          const message = `${name} is taken by ${holder}`;
          report.add("operation-clash", message, document.locate(["operations", id, "statuses", String(http), key]));
        }
      }
    }
  }
}
