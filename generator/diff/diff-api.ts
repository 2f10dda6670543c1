import type { Api, ApiField, Operation, Reply } from "../ir/types.js";
import { type Change, change, evidenceChange, fromTo, same, show, textChange } from "./change.js";
import { type Pair, pairUp } from "./pair-up.js";

/** What all models share: the endpoints, their fields and replies, polling, billing. */
export function diffApi({ before, after }: Pair<Api>): readonly Change[] {
  const facts = (api: Api, key: "server" | "polling" | "billing") => ({ ...api[key], evidence: undefined });
  const sources = (api: Api) => [api.server, api.polling, api.billing].flatMap(({ evidence }) => evidence);
  const told = (
    kind: "server-changed" | "polling-changed" | "billing-changed",
    key: "server" | "polling" | "billing",
  ) =>
    same(facts(before, key), facts(after, key))
      ? []
      : [change(kind, `api.${key}`, fromTo(facts(before, key), facts(after, key)), before[key], after[key])];
  return [
    ...told("server-changed", "server"),
    ...(["generate", "status"] as const).flatMap((name) =>
      diffOperation({ before: before[name], after: after[name] }, `api.${name}`),
    ),
    ...told("polling-changed", "polling"),
    ...told("billing-changed", "billing"),
    ...textChange("text-changed", "api.title", before.title, after.title),
    ...textChange("text-changed", "api.summary", before.summary, after.summary),
    ...evidenceChange("api", sources(before), sources(after)),
  ];
}

function diffOperation({ before, after }: Pair<Operation>, subject: string): readonly Change[] {
  const fields = pairUp(
    before.fields,
    after.fields,
    ({ name }) => name,
    () => false,
  );
  const replies = pairUp(
    before.replies,
    after.replies,
    ({ id }) => id,
    () => false,
  );
  return [
    ...(["method", "path", "operationId"] as const)
      .filter((key) => before[key] !== after[key])
      .map((key) =>
        change("endpoint-changed", `${subject}.${key}`, fromTo(before[key], after[key]), before[key], after[key]),
      ),
    ...fields.removed.map(({ name }) => change("api-field-removed", `${subject}.${name}`, "field removed", name, null)),
    ...fields.added.map(({ name, required }) => {
      const kind = required ? "api-field-added-required" : "api-field-added";
      return change(kind, `${subject}.${name}`, `new ${required ? "required" : "optional"} field`, null, name);
    }),
    ...fields.pairs.flatMap((pair) => diffField(pair, `${subject}.${pair.after.name}`)),
    ...replies.removed.map(({ id, http }) =>
      change("reply-removed", `${subject}.replies.${id}`, `reply removed (HTTP ${http})`, id, null),
    ),
    ...replies.added.map(({ id, http }) =>
      change("reply-added", `${subject}.replies.${id}`, `new reply (HTTP ${http})`, null, id),
    ),
    ...replies.pairs.flatMap((pair) => diffReply(pair, `${subject}.replies.${pair.after.id}`)),
    ...textChange("text-changed", `${subject}.summary`, before.summary, after.summary),
    ...evidenceChange(`${subject}.evidence`, before.evidence, after.evidence),
  ];
}

function diffField({ before, after }: Pair<ApiField>, subject: string): readonly Change[] {
  const changes: Change[] = [];
  if (before.required !== after.required) {
    const kind = after.required ? "api-field-required" : "api-field-optional";
    const text = after.required ? "is required now" : "may be left out now";
    changes.push(change(kind, subject, text, before.required, after.required));
  }
  if (before.type !== after.type) {
    changes.push(
      change("api-field-narrowed", `${subject}.type`, fromTo(before.type, after.type), before.type, after.type),
    );
  }
  if (!same(before.values, after.values)) {
    const takesAll = after.values === null || (before.values?.every((value) => after.values?.includes(value)) ?? false);
    const kind = takesAll ? "api-field-widened" : "api-field-narrowed";
    changes.push(change(kind, `${subject}.values`, fromTo(before.values, after.values), before.values, after.values));
  }
  if (before.pattern !== after.pattern) {
    const kind = after.pattern === null ? "api-field-widened" : "pattern-changed";
    const text = fromTo(before.pattern, after.pattern);
    changes.push(change(kind, `${subject}.pattern`, text, before.pattern, after.pattern));
  }
  return [
    ...changes,
    ...textChange("text-changed", `${subject}.summary`, before.summary, after.summary),
    ...textChange("example-changed", `${subject}.sample`, before.sample, after.sample),
    ...evidenceChange(`${subject}.evidence`, before.evidence, after.evidence),
  ];
}

function diffReply({ before, after }: Pair<Reply>, subject: string): readonly Change[] {
  const changes: Change[] = [];
  for (const key of ["http", "meaning"] as const) {
    if (before[key] === after[key]) continue;
    changes.push(
      change("reply-changed", `${subject}.${key}`, fromTo(before[key], after[key]), before[key], after[key]),
    );
  }
  if (before.body !== after.body) {
    const [old, now] = [keysOf(before.body), keysOf(after.body)];
    const lost = old.filter((key) => !now.includes(key));
    const gained = now.filter((key) => !old.includes(key));
    const kind = lost.length > 0 ? "reply-changed" : gained.length > 0 ? "reply-extended" : "example-changed";
    const text = kind === "example-changed" ? "other values" : `keys ${show(now)}, before ${show(old)}`;
    changes.push(change(kind, `${subject}.body`, text, before.body, after.body));
  }
  return [
    ...changes,
    ...textChange("text-changed", `${subject}.summary`, before.summary, after.summary),
    ...evidenceChange(`${subject}.evidence`, before.evidence, after.evidence),
  ];
}

/** The keys of a reply, and whether it is wrapped in an array: its form, of which the values are an example. */
function keysOf(body: string): readonly string[] {
  const value: unknown = body === "" ? null : JSON.parse(body);
  if (Array.isArray(value)) return value.flatMap((item) => keysOf(JSON.stringify(item)).map((key) => `[].${key}`));
  return typeof value === "object" && value !== null ? Object.keys(value) : [`(${JSON.stringify(value)})`];
}
