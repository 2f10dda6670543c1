import { membersOf, replyText } from "../derive/operations.js";
import type { Api, ApiField, Member, Operation, QueryParameter, Reply } from "../ir/types.js";
import { type Change, change, evidenceChange, fromTo, same, show, textChange } from "./change.js";
import { type Pair, pairUp } from "./pair-up.js";

const neverRenamed = () => false;

/** What all models share: the operations, their fields and replies, polling, billing. */
export function diffApi({ before, after }: Pair<Api>): readonly Change[] {
  const sources = (api: Api) => [api.server, api.polling, api.billing].flatMap(({ evidence }) => evidence);
  const told = (
    kind: "server-changed" | "polling-changed" | "billing-changed",
    key: "server" | "polling" | "billing",
  ) => {
    const [old, now] = [
      { ...before[key], evidence: undefined },
      { ...after[key], evidence: undefined },
    ];
    return same(old, now) ? [] : [change(kind, `api.${key}`, fromTo(old, now), before[key], after[key])];
  };
  const operations = pairUp(before.operations, after.operations, ({ id }) => id, neverRenamed);
  return [
    ...told("server-changed", "server"),
    ...operations.removed.map(({ id }) => change("operation-removed", `api.${id}`, "operation removed", id, null)),
    ...operations.added.map(({ id, method, path }) =>
      change("operation-added", `api.${id}`, `new operation: ${method} ${path}`, null, id),
    ),
    ...operations.pairs.flatMap((pair) => diffOperation(pair, { before, after }, `api.${pair.after.id}`)),
    ...diffBodies({ before, after }),
    ...diffCallback({ before: before.callback, after: after.callback }),
    ...told("polling-changed", "polling"),
    ...told("billing-changed", "billing"),
    ...textChange("text-changed", "api.title", before.title, after.title),
    ...textChange("text-changed", "api.summary", before.summary, after.summary),
    ...evidenceChange("api", sources(before), sources(after)),
  ];
}

function diffOperation({ before, after }: Pair<Operation>, apis: Pair<Api>, subject: string): readonly Change[] {
  const replies = pairUp(before.replies, after.replies, ({ id }) => id, neverRenamed);
  const call = (operation: Operation) => ({ ...operation.auth, summary: undefined });
  const names = ({ statuses }: Operation) => statuses.map(({ http, union, envelope }) => ({ http, union, envelope }));
  const known = (list: ReturnType<typeof names>, others: ReturnType<typeof names>) =>
    list.filter(({ http }) => others.some((other) => other.http === http));
  const [oldNames, newNames] = [known(names(before), names(after)), known(names(after), names(before))];
  return [
    ...(["method", "path", "operationId"] as const)
      .filter((key) => before[key] !== after[key])
      .map((key) =>
        change("endpoint-changed", `${subject}.${key}`, fromTo(before[key], after[key]), before[key], after[key]),
      ),
    ...(same(call(before), call(after))
      ? []
      : [change("endpoint-changed", `${subject}.auth`, fromTo(call(before), call(after)), before.auth, after.auth)]),
    ...diffFields({ before: before.body ?? [], after: after.body ?? [] }, subject),
    ...diffFields({ before: before.query, after: after.query }, subject),
    ...replies.removed.map(({ id, http }) =>
      change("reply-removed", `${subject}.replies.${id}`, `reply removed (HTTP ${http})`, id, null),
    ),
    ...replies.added.map(({ id, http }) =>
      change("reply-added", `${subject}.replies.${id}`, `new reply (HTTP ${http})`, null, id),
    ),
    ...replies.pairs.flatMap((pair) => diffReply(pair, apis, `${subject}.replies.${pair.after.id}`)),
    ...(same(before.otherwise, after.otherwise)
      ? []
      : [
          change(
            "reading-changed",
            `${subject}.otherwise`,
            "other replies are read otherwise",
            before.otherwise,
            after.otherwise,
          ),
        ]),
    ...(same(oldNames, newNames)
      ? []
      : [change("reply-name-changed", `${subject}.statuses`, fromTo(oldNames, newNames), oldNames, newNames)]),
    ...textChange("text-changed", `${subject}.statuses`, summaries(before), summaries(after)),
    ...textChange("text-changed", `${subject}.auth.summary`, authSummary(before), authSummary(after)),
    ...textChange("text-changed", `${subject}.summary`, before.summary, after.summary),
    ...evidenceChange(`${subject}.evidence`, before.evidence, after.evidence),
  ];
}

function summaries({ statuses }: Operation): readonly (readonly [number, string])[] {
  return statuses.map(({ http, summary }) => [http, summary]);
}

function authSummary({ auth }: Operation): string {
  return auth.in === "query" ? auth.summary : "";
}

type Field = ApiField | QueryParameter;

function diffFields({ before, after }: Pair<readonly Field[]>, subject: string): readonly Change[] {
  const fields = pairUp(before, after, ({ name }) => name, neverRenamed);
  return [
    ...fields.removed.map(({ name }) => change("api-field-removed", `${subject}.${name}`, "field removed", name, null)),
    ...fields.added.map(({ name, required }) => {
      const kind = required ? "api-field-added-required" : "api-field-added";
      return change(kind, `${subject}.${name}`, `new ${required ? "required" : "optional"} field`, null, name);
    }),
    ...fields.pairs.flatMap((pair) => diffField(pair, `${subject}.${pair.after.name}`)),
  ];
}

function diffField({ before, after }: Pair<Field>, subject: string): readonly Change[] {
  const changes: Change[] = [];
  if (before.required !== after.required) {
    const kind = after.required ? "api-field-required" : "api-field-optional";
    const text = after.required ? "is required now" : "may be left out now";
    changes.push(change(kind, subject, text, before.required, after.required));
  }
  for (const key of ["type", "role"] as const) {
    const [old, now] = [read(before, key), read(after, key)];
    if (!same(old, now)) changes.push(change("api-field-narrowed", `${subject}.${key}`, fromTo(old, now), old, now));
  }
  const [oldValues, newValues] = [read(before, "values"), read(after, "values")] as (readonly string[] | null)[];
  if (!same(oldValues, newValues)) {
    const takesAll = !newValues || (oldValues?.every((value) => newValues.includes(value)) ?? false);
    const kind = takesAll ? "api-field-widened" : "api-field-narrowed";
    changes.push(change(kind, `${subject}.values`, fromTo(oldValues, newValues), oldValues, newValues));
  }
  const [oldPattern, newPattern] = [read(before, "pattern"), read(after, "pattern")];
  if (oldPattern !== newPattern) {
    const kind = newPattern === null ? "api-field-widened" : "pattern-changed";
    changes.push(change(kind, `${subject}.pattern`, fromTo(oldPattern, newPattern), oldPattern, newPattern));
  }
  return [
    ...changes,
    ...textChange("text-changed", `${subject}.summary`, before.summary, after.summary),
    ...textChange("example-changed", `${subject}.sample`, before.sample, after.sample),
    ...evidenceChange(`${subject}.evidence`, before.evidence, after.evidence),
  ];
}

/** Fields of a body have patterns, those of a query values and roles. */
function read(field: Field, key: "type" | "role" | "values" | "pattern"): unknown {
  return (field as Partial<Record<typeof key, unknown>>)[key] ?? null;
}

function diffReply({ before, after }: Pair<Reply>, apis: Pair<Api>, subject: string): readonly Change[] {
  const changes: Change[] = [];
  for (const key of ["http", "meaning", "cause", "when", "body"] as const) {
    const [old, now] = [before[key], after[key]];
    // A member's new name is told where the body stands.
    if (same(old, now) || (key === "when" && same(Object.values(old ?? {}), Object.values(now ?? {})))) continue;
    changes.push(change("reply-changed", `${subject}.${key}`, fromTo(old, now), old, now));
  }
  const shapeOf = (reply: Reply, api: Api) => membersOf(api, reply).map(({ name }) => name);
  const isSameShape = same(shapeOf(before, apis.before), shapeOf(after, apis.after));
  return [
    ...changes,
    ...(isSameShape ? textChange("example-changed", `${subject}.example`, replyText(before), replyText(after)) : []),
    ...textChange("text-changed", `${subject}.summary`, before.summary, after.summary),
    ...evidenceChange(`${subject}.evidence`, before.evidence, after.evidence),
  ];
}

/** The members that replies have, told once per body. */
function diffBodies({ before, after }: Pair<Api>): readonly Change[] {
  const bodies = pairUp(before.bodies, after.bodies, ({ name }) => name, neverRenamed);
  return [
    ...bodies.removed.map(({ name }) => change("reply-name-changed", `api.bodies.${name}`, "body removed", name, null)),
    ...bodies.added.map(({ name, members }) => {
      const text = `new body: ${show(members.map((member) => member.name))}`;
      return change("reply-name-changed", `api.bodies.${name}`, text, null, name);
    }),
    ...bodies.pairs.flatMap((pair) => {
      const subject = `api.bodies.${pair.after.name}`;
      const members = pairUp(
        pair.before.members,
        pair.after.members,
        ({ name }) => name,
        (old, now) => old.role !== null && old.role === now.role,
      );
      return [
        ...members.removed.map(({ name }) =>
          change("reply-changed", `${subject}.${name}`, "member removed", name, null),
        ),
        ...members.added.map(({ name }) => change("reply-extended", `${subject}.${name}`, "new member", null, name)),
        ...members.pairs.flatMap((member) => diffMember(member, `${subject}.${member.after.name}`)),
        ...textChange("text-changed", `${subject}.summary`, pair.before.summary, pair.after.summary),
      ];
    }),
  ];
}

function diffMember({ before, after }: Pair<Member>, subject: string): readonly Change[] {
  const facts = ({ summary: _words, ...member }: Member) => member;
  const keys = (Object.keys(facts(after)) as (keyof ReturnType<typeof facts>)[]).filter(
    (key) => !same(before[key], after[key]),
  );
  return [
    ...keys.map((key) =>
      change("reply-changed", `${subject}.${key}`, fromTo(before[key], after[key]), before[key], after[key]),
    ),
    ...textChange("text-changed", `${subject}.summary`, before.summary, after.summary),
  ];
}

function diffCallback({ before, after }: Pair<Api["callback"]>): readonly Change[] {
  return [
    ...(["name", "field", "method"] as const)
      .filter((key) => before[key] !== after[key])
      .map((key) =>
        change("endpoint-changed", `api.callback.${key}`, fromTo(before[key], after[key]), before[key], after[key]),
      ),
    ...textChange("text-changed", "api.callback.summary", before.summary, after.summary),
    ...textChange("text-changed", "api.callback.description", before.description, after.description),
    ...evidenceChange("api.callback.evidence", before.evidence, after.evidence),
  ];
}
